import type { ReactElement, ReactNode } from 'react';
import type { ReportView } from '../../../../shared/domain/inbox';
import { IconButton } from '../../../components/Button';
import { ReasonLine } from '../../../components/marks/SmallMarks';
import { StrengthBars } from '../../../components/marks/Strength';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { EvidencePart, Keys } from './DraftRow';

const words = en.inbox;

interface SaidProps {
  readonly part: { readonly key: string; readonly isKept: boolean; readonly keys: readonly number[]; readonly rule: string; readonly text: string };
  /** What stands over the words. */
  readonly head: ReactNode;
  readonly word: string;
  /** How it is called when it is left out. */
  readonly name: string;
  readonly children?: ReactNode;
}

/** Words of the report that would be kept as they stand, and whether they are. */
function Said({ part, head, word, name, children }: SaidProps): ReactElement {
  const { edit } = useOpenReport();
  const { key, isKept, keys, rule, text } = part;
  return (
    <EvidencePart word={word} mark={{ keys: [...keys], rule, isEdited: false }} className={`draft-said ${isKept ? '' : 'left-out'}`}>
      <div className="line">
        {head}
        <span className="grow" />
        {isKept ? null : <span className="meta">{words.tabs.leftOut}</span>}
        <IconButton icon={isKept ? 'close' : 'plus'} className="leave" label={isKept ? words.leaveOut(name) : words.takeIn(name)} onPress={() => edit.keep(key, !isKept)} />
        <Keys keys={keys} />
      </div>
      <blockquote className="said-words">{text}</blockquote>
      {children}
    </EvidencePart>
  );
}

function Statement({ one }: { one: ReportView['statements'][number] }): ReactElement {
  const details = [one.channel, en.words.statementForm[one.form], one.isTruncated ? words.statement.truncated : null].filter((part) => part !== null).join(' · ');
  return (
    <Said part={one} word={words.tabs.statements(1)} name={words.statement.of(one.speaker)} head={<><b>{one.speaker ?? words.statement.noSpeaker}</b><span className="meta ell">{details}</span></>}>
      {one.sameAs ? <ReasonLine>{words.statement.same}: {one.sameAs.reason}</ReasonLine> : null}
    </Said>
  );
}

/** Statements of a report: who said what, where. */
export function Statements(): ReactElement {
  const { view } = useOpenReport();
  return <>{view.statements.map((one) => <Statement key={one.key} one={one} />)}</>;
}

/** What was agreed or is planned. */
export function Outcomes(): ReactElement {
  const { view } = useOpenReport();
  return <>{view.outcomes.map((one) => <Said key={one.key} part={one} word={words.outcome[one.kind]} name={words.outcome[one.kind].toLowerCase()} head={<><b>{words.outcome[one.kind]}</b><StrengthBars strength={one.strength} /></>} />)}</>;
}
