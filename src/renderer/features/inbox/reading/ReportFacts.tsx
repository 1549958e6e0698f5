import type { ReactElement } from 'react';
import { SourceKind } from '../../../../shared/domain/values';
import { useToday } from '../../../api/appState';
import { Choice } from '../../../components/fields/Choice';
import { DateField } from '../../../components/fields/DateField';
import { EditText } from '../../../components/fields/EditText';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';

const words = en.inbox;

/** What is known of the report itself; another day of publication reads the text again. */
export function ReportFacts(): ReactElement {
  const { view, edit } = useOpenReport();
  const today = useToday();
  return (
    <div className="report-facts">
      <EditText label={words.head.title} value={view.title} check={(title) => (title.trim() === '' ? words.fields.titleNeeded : null)} onSave={(title) => edit.change({ title: title.trim() })} />
      <DateField label={words.head.published} today={today} value={view.publishedOn} dayOnly onSave={(reading) => edit.change({ publishedOn: reading?.date ?? null })} />
      <EditText label={words.head.publisher} value={view.publisher ?? ''} placeholder={words.intake.publisherPlaceholder} onSave={(publisher) => edit.change({ publisher: publisher.trim() || null })} />
      <Choice label={words.head.kind} value={view.kind} options={SourceKind.options.map((id) => ({ id, label: en.words.sourceKind[id] }))} onChange={(kind) => void edit.change({ kind }).catch(() => undefined)} />
    </div>
  );
}
