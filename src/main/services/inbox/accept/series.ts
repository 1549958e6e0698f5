import type { DraftView } from '../../../../shared/domain/inbox';
import { insert } from '../../../store/sql';
import type { AcceptWork } from './work';

/** The kinds that come in series; a visit or a call that has a name is still one of a kind. */
const IN_SERIES: ReadonlySet<string> = new Set(['committee-session', 'staff-talks', 'dialogue', 'exercise', 'meeting', 'other']);

/** The series of a draft: the known one, else a new one under the name that the report gives; null where it has none. */
export function acceptSeries(work: AcceptWork, draft: DraftView, knownSeries: string | null): string | null {
  if (knownSeries !== null || draft.seriesName === null || !IN_SERIES.has(draft.kind)) return knownSeries;
  const made = work.newSeries.get(draft.seriesName);
  if (made) return made;
  const id = work.ids.next();
  insert(work.db, 'series', { id, dossier_id: work.dossierId, name: draft.seriesName, kind: draft.kind });
  const spans = (work.opened.evidence.byField.get(`${draft.key}.seriesName`) ?? work.opened.evidence.byField.get(`${draft.key}.title`) ?? []).map(({ start, end }) => ({ start, end }));
  work.claims.claim({ type: 'series', id }, { predicate: 'name', value: draft.seriesName, spans });
  work.newSeries.set(draft.seriesName, id);
  work.tell('series', id, draft.seriesName, true);
  return id;
}
