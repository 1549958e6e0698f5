import { useMemo, useRef, type ReactElement } from 'react';
import type { PersonRow } from '../../../../shared/domain/person';
import { useDossier, useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { EmptyState } from '../../../components/EmptyState';
import { ExampleTag } from '../../../components/marks/SmallMarks';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { RecordList } from '../../../components/records/RecordList';
import { en } from '../../../strings/en';
import { ListAndRecord } from '../ListAndRecord';
import { useOpened } from '../views';
import { PersonRecord } from './PersonRecord';

function Row({ person }: { person: PersonRow }): ReactElement {
  const today = useToday();
  const isDue = person.verifyBy !== null && person.verifyBy < today;
  return (
    <>
      <span className="line"><span className="ell grow">{person.displayName}</span>{isDue ? <VerdictMark kind="stale">{en.person.verify}</VerdictMark> : null}</span>
      <span className="line meta tight"><span className="ell">{person.post ?? en.person.noPost}</span>{person.isExample ? <ExampleTag /> : null}</span>
    </>
  );
}

/** People by country, theirs first: they are the ones one looks up. */
export function People(): ReactElement {
  const dossier = useDossier();
  const { data, isSuccess } = useRead('person.list', { dossierId: dossier.id });
  const { data: countries } = useRead('country.list', {});
  const list = useRef<HTMLDivElement>(null);
  const nameOf = useMemo(() => new Map((countries ?? []).map((country) => [country.code, country.name])), [countries]);
  const people = useMemo(() => {
    const rank = (person: PersonRow): number => (person.country === dossier.theirs ? 0 : person.country === dossier.ours ? 1 : 2);
    return [...(data ?? [])].sort((a, b) => rank(a) - rank(b) || (a.country ?? '~').localeCompare(b.country ?? '~') || Number(a.isExample) - Number(b.isExample) || (b.lastSeen ?? '').localeCompare(a.lastSeen ?? '') || a.sortKey.localeCompare(b.sortKey));
  }, [data, dossier.theirs, dossier.ours]);
  const countryOf = (person: PersonRow): string => {
    if (person.country === dossier.theirs) return dossier.theirsName;
    if (person.country === dossier.ours) return dossier.oursName;
    return person.country ? (nameOf.get(person.country) ?? person.country) : en.person.noCountry;
  };
  const { id, open } = useOpened('people', people.map((person) => person.id));
  return (
    <ListAndRecord name="people" label={en.person.list} recordType="person" id={id} listWidth={264} listRef={list} record={id ? <PersonRecord id={id} /> : null}>
      <RecordList takesKeys
        label={en.person.list} items={people} getId={(person) => person.id} getText={(person) => person.displayName}
        groupOf={countryOf} headAside={(_label, size) => <span>{size}</span>} renderRow={(person) => <Row person={person} />}
        selectedId={id} onSelect={open} listRef={list}
        empty={isSuccess ? <EmptyState title={en.person.empty}>{en.person.emptyAbout}</EmptyState> : null}
      />
    </ListAndRecord>
  );
}
