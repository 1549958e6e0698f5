import type { ReactElement } from 'react';
import { Link } from 'react-aria-components/Link';
import type { KeptRecord } from '../../../../shared/domain/inbox';
import { useRead } from '../../../api/queries';
import { Icon } from '../../../components/Icon';
import { location } from '../../../components/navigation/location';
import { iconOfRecord, placeOfRecord } from '../../../components/navigation/recordPlace';
import { en } from '../../../strings/en';

const words = en.inbox.kept;

/** The kinds of an accepted report's records, each with its records in the order of the text. */
export function groupsOf(records: readonly KeptRecord[]): ReadonlyArray<readonly [KeptRecord['recordType'], readonly KeptRecord[]]> {
  const kinds = [...new Set(records.map((record) => record.recordType))];
  return kinds.map((kind) => [kind, records.filter((record) => record.recordType === kind)] as const);
}

function Kept({ record }: { record: KeptRecord }): ReactElement {
  const { recordType, recordId } = record.shownBy ?? record;
  const place = placeOfRecord(recordType, recordId);
  return (
    <li className="line">
      <Icon name={iconOfRecord(record.recordType)} className="pick-kind" />
      <span className="grow">{place ? <Link className="link" onPress={() => location.go(place)}>{record.title}</Link> : record.title}</span>
    </li>
  );
}

/** What rests on an accepted report today, with the way to each record. */
export function KeptRecords({ reportId }: { reportId: string }): ReactElement | null {
  const { data } = useRead('inbox.kept', { reportId });
  if (data === undefined) return null;
  if (data.length === 0) return <p className="meta">{words.none}</p>;
  return (
    <div className="kept-records">
      {groupsOf(data).map(([kind, records]) => (
        <section key={kind} aria-label={en.words.recordType[kind]}>
          <h2 className="draft-word">{en.words.recordType[kind]} <span className="meta">{records.length}</span></h2>
          <ul>{records.map((record) => <Kept key={record.recordId} record={record} />)}</ul>
        </section>
      ))}
    </div>
  );
}
