import type { ReactElement, ReactNode } from 'react';
import type { DateReading } from '../../../shared/domain/dateEntry';
import type { TalkingPointDetail } from '../../../shared/domain/records';
import { PointState, Usability } from '../../../shared/domain/values';
import { useDossier, useToday } from '../../api/appState';
import { useRead } from '../../api/queries';
import { Choice } from '../../components/fields/Choice';
import { Combo } from '../../components/fields/Combo';
import { DateField } from '../../components/fields/DateField';
import { EditText } from '../../components/fields/EditText';
import { en } from '../../strings/en';
import type { LineEdit } from './useLineEdit';

const PRIORITIES = ['1', '2', '3'] as const;
const NO_MARKING = '';

function Fact({ word, children }: { word: string; children: ReactNode }): ReactElement {
  return <><dt>{word}</dt><dd>{children}</dd></>;
}

function DateFact({ word, field, record, edit }: { word: string; field: 'reviewBy' | 'validUntil' | 'reviewedOn'; record: TalkingPointDetail; edit: LineEdit }): ReactElement {
  const today = useToday();
  const save = (reading: DateReading | null): Promise<void> => edit.save(field, { [field]: reading?.date ?? null });
  return <Fact word={word}><DateField label={word} hideLabel look="quiet" dayOnly today={today} value={record[field]} onSave={save} placeholder={en.lines.noDate} /></Fact>;
}

/** What governs the use of a line: topic, use, audience, priority, marking, dates, state. */
export function LineFacts({ record, edit }: { record: TalkingPointDetail; edit: LineEdit }): ReactElement {
  const dossier = useDossier();
  const { data: topics } = useRead('topic.list', { dossierId: dossier.id });
  const { data: markings } = useRead('marking.list', {});
  const labels = [...new Set([...(markings ?? []).map((marking) => marking.label), ...(record.marking ? [record.marking] : [])])];
  return (
    <section>
      <dl className="facts">
        <Fact word={en.lines.topic}>
          <Combo label={en.lines.topic} hideLabel look="quiet" value={record.topicId} placeholder={en.lines.chooseTopic}
            options={(topics ?? []).map((topic) => ({ id: topic.id, label: topic.name, names: topic.terms.map((term) => term.term) }))} onChange={(topicId) => edit.set({ topicId })} />
        </Fact>
        <Fact word={en.lines.usability}>
          <Choice label={en.lines.usability} hideLabel look="quiet" value={record.usability} options={Usability.options.map((id) => ({ id, label: en.words.usability[id] }))} onChange={(usability) => edit.set({ usability })} />
        </Fact>
        <Fact word={en.lines.audience}>
          <EditText label={en.lines.audience} hideLabel look="quiet" value={record.audience ?? ''} placeholder={en.lines.audiencePlaceholder}
            check={(audience) => edit.check('audience', { audience: audience || null })} onSave={(audience) => edit.save('audience', { audience: audience.trim() || null })} />
        </Fact>
        <Fact word={en.lines.priorityWord}>
          <Choice label={en.lines.priorityWord} hideLabel look="quiet" value={PRIORITIES[record.priority - 1] ?? '2'} options={PRIORITIES.map((id, index) => ({ id, label: en.lines.priorities[index] ?? id }))} onChange={(id) => edit.set({ priority: Number(id) })} />
        </Fact>
        <Fact word={en.lines.marking}>
          <Choice label={en.lines.marking} hideLabel look="quiet" value={record.marking ?? NO_MARKING}
            options={[{ id: NO_MARKING, label: en.lines.noMarking }, ...labels.map((label) => ({ id: label, label }))]} onChange={(label) => edit.set({ marking: label === NO_MARKING ? null : label })} />
        </Fact>
        <DateFact word={en.lines.reviewedOn} field="reviewedOn" record={record} edit={edit} />
        <DateFact word={en.lines.reviewBy} field="reviewBy" record={record} edit={edit} />
        <DateFact word={en.lines.validUntil} field="validUntil" record={record} edit={edit} />
        <Fact word={en.lines.state}>
          <Choice label={en.lines.state} hideLabel look="quiet" value={record.state} options={PointState.options.map((id) => ({ id, label: en.words.pointState[id] }))} onChange={(state) => edit.set({ state })} />
        </Fact>
      </dl>
    </section>
  );
}
