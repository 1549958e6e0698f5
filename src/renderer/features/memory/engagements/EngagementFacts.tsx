import type { ReactElement, ReactNode } from 'react';
import { formatDate } from '../../../../shared/domain/dates';
import type { DateReading } from '../../../../shared/domain/dateEntry';
import type { EngagementDetail } from '../../../../shared/domain/engagement';
import { EngagementKind } from '../../../../shared/domain/values';
import { useDossier, useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { Choice } from '../../../components/fields/Choice';
import { Combo } from '../../../components/fields/Combo';
import { CountryField } from '../../../components/fields/CountryField';
import { DateField } from '../../../components/fields/DateField';
import { EditText } from '../../../components/fields/EditText';
import { en } from '../../../strings/en';
import { RecordLink } from '../../../components/navigation/RecordLink';
import { Participants } from './Participants';
import type { EngagementEdit } from './useEngagementEdit';

/** One line of facts: the word at the left, the field with its evidence numbers at the right. */
function Fact({ word, field, children }: { word: string; field: string; children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{word}</dt>
      <dd><Evidenced field={field} className="fact-line"><div className="grow">{children}</div><EvidenceKeys field={field} /></Evidenced></dd>
    </>
  );
}

function DateFacts({ record, edit }: { record: EngagementDetail; edit: EngagementEdit }): ReactElement {
  const today = useToday();
  // One day is kept as first and last day alike; the field for the last day then stays empty.
  const isOneDay = record.dateEnd !== null && record.dateEnd === record.dateStart;
  const saveStart = (reading: DateReading | null): Promise<void> => edit.save('dateStart', {
    dateStart: reading?.date ?? null,
    datePrecision: reading?.precision ?? (record.dateEnd ? record.datePrecision : 'unknown'),
    ...(isOneDay ? { dateEnd: reading?.date ?? null } : reading && record.dateEnd && record.dateEnd < reading.date ? { dateEnd: null } : {}),
  });
  const saveEnd = (reading: DateReading | null): Promise<void> => edit.save('dateEnd', {
    dateEnd: reading?.date ?? null,
    ...(reading && !record.dateStart ? { datePrecision: reading.precision } : {}),
  });
  return (
    <Fact word={en.engagement.date} field="date">
      <div className="pair">
        <DateField label={en.engagement.date} hideLabel look="quiet" today={today} value={record.dateStart} precision={record.datePrecision} onSave={saveStart} />
        <DateField label={en.engagement.lastDay} hideLabel look="quiet" today={today} value={isOneDay ? null : record.dateEnd} precision={record.datePrecision === 'unknown' ? 'day' : record.datePrecision} onSave={saveEnd} placeholder={en.engagement.lastDay} />
      </div>
      {record.dateNote || record.dateBasis !== 'stated' ? <div className="meta">{record.dateNote ?? en.words.basis[record.dateBasis]}</div> : null}
    </Fact>
  );
}

function PlaceFacts({ record, edit }: { record: EngagementDetail; edit: EngagementEdit }): ReactElement {
  const { data: countries } = useRead('country.list', {});
  return (
    <Fact word={en.engagement.place} field="city">
      <div className="pair">
        <EditText label={en.engagement.city} hideLabel look="quiet" value={record.city ?? ''} placeholder={en.engagement.city}
          check={(city) => edit.check('city', { city: city || null })} onSave={(city) => edit.save('city', { city: city.trim() || null })} />
        <CountryField label={en.engagement.country} hideLabel look="quiet" placeholder={en.engagement.country} countries={countries ?? []} value={record.hostCountry}
          onChange={(hostCountry) => edit.set({ hostCountry })} />
      </div>
    </Fact>
  );
}

function SeriesFacts({ record, edit }: { record: EngagementDetail; edit: EngagementEdit }): ReactElement {
  const dossier = useDossier();
  const { data: series } = useRead('series.list', { dossierId: dossier.id });
  const editionOf = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim()));
  return (
    <Fact word={en.engagement.series} field="edition">
      <div className="pair">
        <Combo label={en.engagement.series} hideLabel look="quiet" placeholder={en.engagement.noSeries} value={record.seriesId}
          options={(series ?? []).map((row) => ({ id: row.id, label: row.name, names: row.shortName ? [row.shortName] : [] }))}
          onChange={(seriesId) => edit.set({ seriesId, ...(seriesId === null ? { edition: null } : {}) })} />
        <EditText label={en.engagement.edition} hideLabel look="quiet" placeholder={en.engagement.edition} value={record.edition === null ? '' : String(record.edition)}
          check={(text) => (text.trim() === '' || /^\d{1,3}$/.test(text.trim()) ? edit.check('edition', { edition: editionOf(text) }) : en.engagement.numberNeeded)}
          onSave={(text) => edit.save('edition', { edition: editionOf(text) })} />
      </div>
    </Fact>
  );
}

/** The facts of an engagement: date, place, kind, series, who took part, what it is not. */
export function EngagementFacts({ record, edit }: { record: EngagementDetail; edit: EngagementEdit }): ReactElement {
  return (
    <dl className="facts">
      <DateFacts record={record} edit={edit} />
      <PlaceFacts record={record} edit={edit} />
      <Fact word={en.engagement.kind} field="kind">
        <Choice label={en.engagement.kind} hideLabel look="quiet" value={record.kind} onChange={(kind) => edit.set({ kind })}
          options={EngagementKind.options.map((id) => ({ id, label: en.words.kind[id] }))} />
      </Fact>
      <SeriesFacts record={record} edit={edit} />
      <dt>{en.engagement.participants}</dt>
      <dd><Participants record={record} /></dd>
      {record.notSameAs.length > 0 ? (
        <>
          <dt>{en.engagement.notSameAs}</dt>
          <dd>{record.notSameAs.map((other) => (
            <div key={other.id}>
              <RecordLink type="engagement" id={other.id}>{other.title}</RecordLink>
              <div className="meta">{other.reason} {en.engagement.decided(formatDate(other.decidedAt))}.</div>
            </div>
          ))}</dd>
        </>
      ) : null}
      {record.parentId && record.parentTitle ? <><dt>{en.engagement.partOf}</dt><dd><RecordLink type="engagement" id={record.parentId}>{record.parentTitle}</RecordLink></dd></> : null}
      {record.children.length > 0 ? (
        <><dt>{en.engagement.contains}</dt><dd>{record.children.map((child) => <div key={child.id}><RecordLink type="engagement" id={child.id}>{child.title}</RecordLink></div>)}</dd></>
      ) : null}
      <Fact word={en.engagement.summary} field="summary">
        <EditText label={en.engagement.summary} hideLabel look="quiet" multiline value={record.summary ?? ''} placeholder={en.engagement.addSummary}
          check={(summary) => edit.check('summary', { summary })} onSave={(summary) => edit.save('summary', { summary: summary.trim() || null })} />
      </Fact>
    </dl>
  );
}
