import type { ReactElement } from 'react';
import { Link } from 'react-aria-components/Link';
import { IconButton } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import { location } from '../../../components/navigation/location';
import { iconOfRecord, placeOfRecord } from '../../../components/navigation/recordPlace';
import { en } from '../../../strings/en';
import type { ListRow } from '../list/listGroups';
import { inOrder, showKept, useKept, type Kept } from './justKeptStore';

const words = en.inbox.accept;
const MOST = 5;

function KeptRecord({ record }: { record: Kept['records'][number] }): ReactElement {
  const place = placeOfRecord(record.recordType, record.recordId);
  return (
    <li className="line">
      <Icon name={iconOfRecord(record.recordType)} className="pick-kind" />
      <span className="ell grow" title={record.title}>{place ? <Link className="link" onPress={() => location.go(place)}>{record.title}</Link> : record.title}</span>
      {record.isNew ? <span className="meta nowrap">{words.isNew}</span> : null}
    </li>
  );
}

/** The records that were just kept, with the way to each; gone again when the acceptance is undone. */
export function JustKept({ rows }: { rows: readonly ListRow[] }): ReactElement | null {
  const kept = useKept();
  if (!kept || rows.find((row) => row.id === kept.report.id)?.state !== 'accepted') return null;
  const shown = inOrder(kept.records).slice(0, MOST);
  return (
    <section className="just-kept" aria-label={words.keptShort}>
      <div className="line"><Icon name="tick" className="ok" /><b className="grow ell" title={kept.report.title}>{words.kept(kept.report.title, kept.records.length)}</b><IconButton icon="close" label={words.dismiss} onPress={() => showKept(null)} /></div>
      <ul>{shown.map((record) => <KeptRecord key={`${record.recordType}${record.recordId}`} record={record} />)}</ul>
      {kept.records.length > MOST ? <span className="meta">{words.more(kept.records.length - MOST)}</span> : null}
    </section>
  );
}
