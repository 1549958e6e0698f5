import type { ReactElement } from 'react';
import type { ReportView } from '../../../../shared/domain/inbox';
import { Treatment } from '../../../../shared/domain/values';
import { IconButton } from '../../../components/Button';
import { Choice } from '../../../components/fields/Choice';
import { EditText } from '../../../components/fields/EditText';
import { ReasonLine } from '../../../components/marks/SmallMarks';
import { StrengthBars } from '../../../components/marks/Strength';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { EvidencePart, Keys } from './DraftRow';

const words = en.inbox;

function Statement({ one }: { one: ReportView['statements'][number] }): ReactElement {
  const { edit } = useOpenReport();
  const name = words.statement.of(one.speaker);
  return (
    <EvidencePart word={words.tabs.statements(1)} mark={{ keys: one.keys, rule: one.rule, isEdited: false }} className={`draft-said ${one.isKept ? '' : 'left-out'}`}>
      <div className="line">
        <span className="meta grow">{en.words.statementForm[one.form]}{one.isTruncated ? ` · ${words.statement.truncated}` : ''}{one.isKept ? '' : ` · ${words.tabs.leftOut}`}</span>
        <Keys keys={one.keys} />
        <IconButton icon={one.isKept ? 'close' : 'plus'} className="leave" label={one.isKept ? words.leaveOut(name) : words.takeIn(name)} onPress={() => edit.keep(one.key, !one.isKept)} />
      </div>
      <div className="said-pair">
        <EditText label={words.statement.speaker} value={one.speaker ?? ''} placeholder={words.statement.noSpeaker} look="quiet" onSave={(speaker) => edit.save(`${one.key}.speaker`, speaker.trim() || null)} />
        <EditText label={words.statement.channel} value={one.channel ?? ''} placeholder={words.statement.noChannel} look="quiet" onSave={(channel) => edit.save(`${one.key}.channel`, channel.trim() || null)} />
      </div>
      <EditText label={words.statement.text} hideLabel look="read" multiline value={one.text} check={(text) => (text.trim() === '' ? words.intake.needText : null)} onSave={(text) => edit.save(`${one.key}.text`, text.trim())} />
      {one.sameAs ? <ReasonLine>{words.statement.same}: {one.sameAs.reason}</ReasonLine> : null}
    </EvidencePart>
  );
}

function Outcome({ one }: { one: ReportView['outcomes'][number] }): ReactElement {
  const { edit } = useOpenReport();
  const word = words.outcome[one.kind];
  return (
    <EvidencePart word={word} mark={{ keys: one.keys, rule: one.rule, isEdited: false }} className={`draft-said ${one.isKept ? '' : 'left-out'}`}>
      <div className="line">
        <span className="meta nowrap">{word}{one.isKept ? '' : ` · ${words.tabs.leftOut}`}</span>
        <div className="grow">
          <Choice label={words.outcome.strength} hideLabel look="quiet" value={one.strength}
            options={Treatment.options.map((id) => (id === one.strength ? { id, label: '', spoken: en.words.strength[id], mark: <StrengthBars strength={id} /> } : { id, label: en.words.strength[id] }))}
            onChange={(strength) => edit.set(`${one.key}.strength`, strength)} />
        </div>
        <Keys keys={one.keys} />
        <IconButton icon={one.isKept ? 'close' : 'plus'} className="leave" label={one.isKept ? words.leaveOut(word.toLowerCase()) : words.takeIn(word.toLowerCase())} onPress={() => edit.keep(one.key, !one.isKept)} />
      </div>
      <EditText label={words.outcome.text} hideLabel look="read" multiline value={one.text} check={(text) => (text.trim() === '' ? words.intake.needText : null)} onSave={(text) => edit.save(`${one.key}.text`, text.trim())} />
    </EvidencePart>
  );
}

/** Statements of a report: who said what, where. */
export function Statements(): ReactElement {
  const { view } = useOpenReport();
  return <div className="draft-fields">{view.statements.map((one) => <Statement key={one.key} one={one} />)}</div>;
}

/** What was agreed or is planned. */
export function Outcomes(): ReactElement {
  const { view } = useOpenReport();
  return <div className="draft-fields">{view.outcomes.map((one) => <Outcome key={one.key} one={one} />)}</div>;
}
