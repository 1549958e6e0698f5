import { RecordType } from '../../../shared/domain/values';
import type { KeptRecord } from '../../../shared/domain/inbox';
import type { OutputOf, ParsedInputOf } from '../../../shared/ipc/contract';
import { recordsOnSource } from '../../store/queries/inboxKept';
import { refKey, titlesOf } from '../../store/queries/recordTitles';
import type { ServiceContext } from '../context';
import { firstWords } from './reportWords';
import { needReport } from './reports';

const ORDER: readonly string[] = ['engagement', 'person', 'statement', 'commitment', 'series', 'topic'];

/** The records that rest on the passages of an accepted report, as they stand now; nothing for one that is not accepted. */
export function keptRecords({ store: { db } }: Pick<ServiceContext, 'store'>, { reportId }: ParsedInputOf<'inbox.kept'>): OutputOf<'inbox.kept'> {
  const { sourceId } = needReport(db, reportId);
  if (sourceId === null) return [];
  const found = recordsOnSource(db, sourceId);
  const titles = titlesOf(db, found.map(({ recordType, recordId }) => ({ type: recordType, id: recordId })));
  return found.flatMap(({ recordType, recordId, engagementId }): KeptRecord[] => {
    const type = RecordType.safeParse(recordType).data;
    const title = titles.get(refKey(recordType, recordId));
    if (type === undefined || !ORDER.includes(type) || !title || title.isGone) return [];
    const words = type === 'statement' ? `${title.title}: ${firstWords(title.detail ?? '')}` : title.title;
    const engagement = engagementId === null ? { recordType: 'source' as const, recordId: sourceId } : { recordType: 'engagement' as const, recordId: engagementId };
    return [{ recordType: type, recordId, title: words, shownBy: type === 'statement' ? engagement : null }];
  }).toSorted((a, b) => ORDER.indexOf(a.recordType) - ORDER.indexOf(b.recordType));
}
