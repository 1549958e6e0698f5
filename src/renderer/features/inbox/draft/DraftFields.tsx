import type { ReactElement } from 'react';
import type { DraftView } from '../../../../shared/domain/inbox';
import { EngagementKind, EngagementStatus } from '../../../../shared/domain/values';
import { useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { Choice } from '../../../components/fields/Choice';
import { CountryField } from '../../../components/fields/CountryField';
import { DateField } from '../../../components/fields/DateField';
import { EditText } from '../../../components/fields/EditText';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { markOf } from '../reportStops';
import { Countries } from './Countries';
import { DraftRow } from './DraftRow';
import { DraftParticipants } from './DraftParticipants';
import { DraftTopics } from './DraftTopics';

const words = en.inbox.fields;
type TextField = 'title' | 'city' | 'seriesName';

/** A sentence for an edition that is no whole number; null for one that is, or for none. */
export function editionFault(text: string): string | null {
  return text.trim() === '' || /^[1-9]\d{0,2}$/.test(text.trim()) ? null : words.numberNeeded;
}

function TextRow({ draft, field, placeholder }: { draft: DraftView; field: TextField; placeholder: string }): ReactElement {
  const { edit, setFault } = useOpenReport();
  const path = `${draft.key}.${field}`;
  const save = (text: string): Promise<void> => edit.save(path, text.trim() === '' ? null : text.trim());
  return (
    <DraftRow word={words[field]} mark={markOf(draft, path)} onEmpty={field === 'title' ? undefined : () => edit.set(path, null)}>
      <EditText label={words[field]} hideLabel look="quiet" value={draft[field] ?? ''} placeholder={placeholder} wraps={field === 'title'} onSave={save}
        check={field === 'title' ? (text) => (text.trim() === '' ? words.titleNeeded : null) : undefined} onFault={(fault) => setFault(path, fault === null ? null : words[field])} />
    </DraftRow>
  );
}

function DateRow({ draft, field }: { draft: DraftView; field: 'dateStart' | 'dateEnd' }): ReactElement {
  const { view, edit, setFault } = useOpenReport();
  const today = useToday();
  const path = `${draft.key}.${field}`;
  return (
    <DraftRow word={words[field]} mark={markOf(draft, path)} onEmpty={() => edit.set(path, null)}>
      <DateField label={words[field]} hideLabel look="quiet" today={view.publishedOn ?? today} value={draft[field]} dayOnly placeholder={words.noDate}
        onSave={(reading) => edit.save(path, reading?.date ?? null)} onFault={(fault) => setFault(path, fault === null ? null : words[field])} />
    </DraftRow>
  );
}

function EditionRow({ draft }: { draft: DraftView }): ReactElement {
  const { edit, setFault } = useOpenReport();
  const path = `${draft.key}.edition`;
  return (
    <DraftRow word={words.edition} mark={markOf(draft, path)} onEmpty={() => edit.set(path, null)}>
      <EditText label={words.edition} hideLabel look="quiet" value={draft.edition === null ? '' : String(draft.edition)} placeholder={words.noEdition} check={editionFault}
        onSave={(text) => edit.save(path, text.trim() === '' ? null : Number(text.trim()))} onFault={(fault) => setFault(path, fault === null ? null : words.edition)} />
    </DraftRow>
  );
}

/** The values of one draft, each editable in place with its evidence beside it. */
export function DraftFields({ draft }: { draft: DraftView }): ReactElement {
  const { edit } = useOpenReport();
  const { data: countries } = useRead('country.list', {});
  const at = (field: string): string => `${draft.key}.${field}`;
  return (
    <div className="draft-fields">
      <TextRow draft={draft} field="title" placeholder={words.titleNeeded} />
      <DraftRow word={words.kind} mark={markOf(draft, 'kind')}>
        <Choice label={words.kind} hideLabel look="quiet" value={draft.kind} options={EngagementKind.options.map((id) => ({ id, label: en.words.kind[id] }))} onChange={(kind) => edit.set(at('kind'), kind)} />
      </DraftRow>
      <DraftRow word={words.status} mark={markOf(draft, 'status')}>
        <Choice label={words.status} hideLabel look="quiet" value={draft.status} options={EngagementStatus.options.map((id) => ({ id, label: en.words.status[id] }))} onChange={(status) => edit.set(at('status'), status)} />
      </DraftRow>
      <DateRow draft={draft} field="dateStart" />
      <DateRow draft={draft} field="dateEnd" />
      <TextRow draft={draft} field="city" placeholder={words.noCity} />
      <DraftRow word={words.hostCountry} mark={markOf(draft, 'hostCountry')} onEmpty={() => edit.set(at('hostCountry'), null)}>
        <CountryField label={words.hostCountry} hideLabel look="quiet" placeholder={words.none} countries={countries ?? []} value={draft.hostCountry} onChange={(code) => edit.set(at('hostCountry'), code)} />
      </DraftRow>
      <Countries draft={draft} countries={countries ?? []} />
      <TextRow draft={draft} field="seriesName" placeholder={words.noSeries} />
      {draft.seriesName === null && draft.edition === null ? null : <EditionRow draft={draft} />}
      <DraftParticipants draft={draft} countries={countries ?? []} />
      <DraftTopics draft={draft} />
    </div>
  );
}
