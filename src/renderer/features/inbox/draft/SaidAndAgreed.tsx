import type { ReactElement, ReactNode } from 'react';
import type { ReportView } from '../../../../shared/domain/inbox';
import { StatementForm } from '../../../../shared/domain/values';
import { IconButton } from '../../../components/Button';
import { Choice } from '../../../components/fields/Choice';
import { EditText } from '../../../components/fields/EditText';
import { StrengthChoice } from '../../../components/fields/StrengthChoice';
import { ReasonLine } from '../../../components/marks/SmallMarks';
import { StrengthBars } from '../../../components/marks/Strength';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { EvidencePart, Keys } from './DraftRow';

const words = en.inbox;
type DraftStatement = ReportView['statements'][number];
type DraftOutcome = ReportView['outcomes'][number];
const FORMS = StatementForm.options.map((id) => ({ id, label: en.words.statementForm[id] }));
const KINDS = [{ id: 'commitment', label: words.outcome.commitment }, { id: 'plan', label: words.outcome.plan }] as const;

interface SaidProps {
  readonly part: Pick<DraftStatement, 'key' | 'isKept' | 'keys' | 'rule' | 'edited'> & Pick<DraftStatement | DraftOutcome, 'sameAs'>;
  /** What stands over the words. */
  readonly head: ReactNode;
  readonly word: string;
  /** How it is called when it is left out. */
  readonly name: string;
  /** What a further witness of the same thing is called. */
  readonly same: string;
  readonly children: ReactNode;
}

/** Words of the report that would be kept, and whether they are. */
function Said({ part, head, word, name, same, children }: SaidProps): ReactElement {
  const { edit } = useOpenReport();
  const { key, isKept, keys, rule, edited, sameAs } = part;
  return (
    <EvidencePart word={word} mark={{ keys: [...keys], rule, isEdited: false }} className={`draft-said ${isKept ? '' : 'left-out'}`}>
      <div className="said-head">
        {head}
        <span className="meta draft-how">{isKept ? (edited.length > 0 ? words.edited : '') : words.tabs.leftOut}</span>
        <IconButton icon={isKept ? 'close' : 'plus'} className="leave" label={isKept ? words.leaveOut(name) : words.takeIn(name)} onPress={() => edit.keep(key, !isKept)} />
        <Keys keys={keys} />
      </div>
      {children}
      {sameAs ? <ReasonLine>{same}: {sameAs.reason}</ReasonLine> : null}
    </EvidencePart>
  );
}

function Statement({ one }: { one: DraftStatement }): ReactElement {
  const { edit } = useOpenReport();
  const { key, speaker, channel, form, isKept } = one;
  const label = words.statement.label(speaker);
  const head = isKept
    ? <EditText label={label.speaker} hideLabel look="quiet" value={speaker ?? ''} placeholder={words.statement.noSpeaker} wraps onSave={(text) => edit.save(`${key}.speaker`, text.trim() || null)} />
    : <b className="grow">{speaker ?? words.statement.noSpeaker}</b>;
  return (
    <Said part={one} word={words.tabs.statements(1)} name={words.statement.of(speaker)} same={words.statement.same} head={head}>
      {isKept ? (
        <div className="said-facts">
          <EditText label={label.channel} hideLabel look="quiet" value={channel ?? ''} placeholder={words.statement.noChannel} onSave={(text) => edit.save(`${key}.channel`, text.trim() || null)} />
          <Choice label={label.form} hideLabel look="quiet" value={form} options={FORMS} onChange={(next) => edit.set(`${key}.form`, next)} />
          {one.isTruncated ? <span className="meta">{words.statement.truncated}</span> : null}
        </div>
      ) : null}
      <blockquote className="said-words">{one.text}</blockquote>
    </Said>
  );
}

/** Statements of a report: who said what, where. The words themselves stay as they were printed. */
export function Statements(): ReactElement {
  const { view } = useOpenReport();
  return <>{view.statements.map((one) => <Statement key={one.key} one={one} />)}</>;
}

function Outcome({ one, number }: { one: DraftOutcome; number: number }): ReactElement {
  const { edit, setFault } = useOpenReport();
  const { key, kind, strength, text, isKept } = one;
  const label = words.outcome.label(number);
  const head = isKept ? (
    <div className="said-graded">
      <Choice label={label.kind} hideLabel look="quiet" value={kind} options={KINDS} onChange={(next) => edit.set(`${key}.kind`, next)} />
      <StrengthChoice label={label.strength} value={strength} onChange={(next) => edit.set(`${key}.strength`, next)} />
    </div>
  ) : <div className="said-graded"><b>{words.outcome[kind]}</b><StrengthBars strength={strength} /></div>;
  return (
    <Said part={one} word={words.outcome[kind]} name={words.outcome[kind].toLowerCase()} same={words.outcome.same[kind]} head={head}>
      {isKept ? (
        <div className="said-words"><EditText label={label.text} hideLabel look="quiet" value={text} wraps check={(next) => (next.trim() === '' ? words.outcome.textNeeded : null)}
          onSave={(next) => edit.save(`${key}.text`, next.trim())} onFault={(fault) => setFault(`${key}.text`, fault === null ? null : label.text)} /></div>
      ) : <blockquote className="said-words">{text}</blockquote>}
    </Said>
  );
}

/** What was agreed or is planned, and how firmly. */
export function Outcomes(): ReactElement {
  const { view } = useOpenReport();
  return <>{view.outcomes.map((one, at) => <Outcome key={one.key} one={one} number={at + 1} />)}</>;
}
