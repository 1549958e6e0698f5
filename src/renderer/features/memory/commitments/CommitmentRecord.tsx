import { useRef, type ReactElement } from 'react';
import type { CommitmentDetail } from '../../../../shared/domain/records';
import { formatDate } from '../../../../shared/domain/dates';
import { useToday } from '../../../api/appState';
import { fieldSentence, useChange, useRead } from '../../../api/queries';
import { Button } from '../../../components/Button';
import { useEvidenceOfRecord } from '../../../components/evidence/evidenceContext';
import { Evidenced, EvidenceKeys } from '../../../components/evidence/EvidenceKeys';
import { DateField } from '../../../components/fields/DateField';
import type { KeyCommand } from '../../../components/keyboard/keyRegistry';
import { useKeys } from '../../../components/keyboard/useKeys';
import { ExampleTag } from '../../../components/marks/SmallMarks';
import { StrengthBars } from '../../../components/marks/Strength';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { useCrumbs } from '../../../components/navigation/crumbs';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { RecordLink } from '../../../components/navigation/RecordLink';
import { StatusMark } from './CommitmentMarks';
import { isClosed } from './ledger';

type NextStatus = 'open' | 'in-progress' | 'done' | 'dropped';

function useCommands(record: CommitmentDetail, focusDue: () => void): readonly KeyCommand[] {
  const setStatus = useChange('commitment.setStatus');
  const to = (status: NextStatus) => () => setStatus.mutate({ id: record.id, status, note: null });
  const act = (keys: string, label: string, run: () => void): KeyCommand => ({ keys, label: label.toLowerCase(), run, palette: { group: 'selection', label, detail: record.text } });
  const commands = isClosed(record)
    ? [act('O', en.commitment.reopen, to('open'))]
    : [
      act('D', en.commitment.markDone, to('done')),
      ...(record.status === 'in-progress' ? [] : [act('P', en.commitment.start, to('in-progress'))]),
      act('M', en.commitment.moveDate, focusDue),
      act('X', en.commitment.drop, to('dropped')),
    ];
  useKeys(en.commitment.title, commands);
  return commands;
}

function Facts({ record }: { record: CommitmentDetail }): ReactElement {
  const today = useToday();
  const setDue = useChange('commitment.setDue');
  return (
    <dl className="facts narrow">
      <dt>{en.commitment.owner}</dt><dd><Evidenced field="owner">{record.owner ?? en.commitment.noOwner} <EvidenceKeys field="owner" /></Evidenced></dd>
      <dt>{en.commitment.dueDate}</dt>
      <dd>
        <DateField label={en.commitment.dueDate} hideLabel dayOnly today={today} value={record.dueDate} precision={record.duePrecision} placeholder={en.commitment.noDate}
          onSave={async (reading) => {
            try {
              await setDue.mutateAsync({ id: record.id, dueDate: reading?.date ?? null });
            } catch (error) {
              throw new Error(fieldSentence(error, 'dueDate'), { cause: error });
            }
          }} />
      </dd>
      {record.originId && record.originTitle ? <><dt>{en.commitment.origin}</dt><dd><RecordLink type="engagement" id={record.originId}>{record.originTitle}</RecordLink></dd></> : null}
      {record.topicId && record.topic ? <><dt>{en.commitment.topicWord}</dt><dd><RecordLink type="topic" id={record.topicId}>{record.topic}</RecordLink></dd></> : null}
      {record.packs.length > 0 ? <><dt>{en.commitment.goesInto}</dt><dd>{record.packs.map((pack) => <div key={pack.id}><RecordLink type="pack" id={pack.id}>{pack.title}</RecordLink></div>)}</dd></> : null}
    </dl>
  );
}

function History({ record }: { record: CommitmentDetail }): ReactElement {
  return (
    <section>
      <h3 className="h3">{en.commitment.history}</h3>
      <ol className="history">
        {record.history.map((step) => (
          <li key={step.id}><span>{formatDate(step.asOf)}</span><b className={step.status === 'overdue' ? 'error' : ''}>{en.words.commitment[step.status]}</b><span className="meta">{step.note}</span></li>
        ))}
      </ol>
    </section>
  );
}

function Loaded({ record }: { record: CommitmentDetail }): ReactElement {
  const due = useRef<HTMLDivElement>(null);
  const evidence = useEvidenceOfRecord();
  const commands = useCommands(record, () => due.current?.querySelector('input')?.focus());
  return (
    <Pane title={en.commitment.title} count={en.words.side[record.side].toLowerCase()}>
      <div className="commitment-body" ref={due}>
        <h3 className="commitment-title"><Evidenced field="text">{record.text} <EvidenceKeys field="text" /></Evidenced></h3>
        <Evidenced field="strength" className="line wrap">
          <StatusMark row={record} /><StrengthBars strength={record.strength} /><EvidenceKeys field="strength" /><EvidenceKeys field="status" />
          {record.openConflicts > 0 ? <><VerdictMark kind="conflict">{en.commitment.conflict}</VerdictMark><Button small look="bare" onPress={() => evidence?.step(1)}>{en.commitment.decide}</Button></> : null}
          {record.isExample ? <ExampleTag /> : null}
        </Evidenced>
        <Facts record={record} />
        <section>
          <h3 className="h3">{en.commitment.toDo}</h3>
          <div className="line wrap">{commands.map((command) => <Button key={command.keys} command={command} />)}</div>
        </section>
        <History record={record} />
        {record.notes ? <p className="meta2">{record.notes}</p> : null}
      </div>
    </Pane>
  );
}

/** One commitment: status, due date, what to do about it, history. */
export function CommitmentRecord({ id }: { id: string }): ReactElement {
  const { data: record, error } = useRead('commitment.get', { id });
  useCrumbs([{ label: en.memory.tabs.commitments, to: { place: 'memory', view: 'commitments' } }, ...(record ? [{ label: record.text }] : [])]);
  if (error) return <Pane title={en.commitment.title}><p className="records-note" role="alert">{error.message}</p></Pane>;
  if (!record) return <Pane title={en.commitment.title}>{null}</Pane>;
  return <Loaded key={record.id} record={record} />;
}
