import { useState, type FormEvent, type ReactElement } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import type { Conflict } from '../../../shared/domain/citation';
import { fieldSentence, useChange } from '../../api/queries';
import { en } from '../../strings/en';
import { Button } from '../Button';
import { FieldLabel, FieldWords } from '../fields/FieldFrame';
import { KeyCap } from '../keyboard/KeyCap';
import { useKeys } from '../keyboard/useKeys';
import { ReasonLine } from '../marks/SmallMarks';
import { VerdictMark } from '../marks/VerdictMark';
import { reasonFault, spoken } from './conflictWords';

type Value = Conflict['values'][number];
/** Keys are single strokes; a tenth value has only its button. */
const MOST_KEYS = 9;

interface Decision {
  readonly value: Value;
  readonly reason: string;
  readonly error: string | null;
}

/** Asks for the reason in one line; what is typed is only kept with the decision. */
function ReasonForm({ field, decision, isBusy, onType, onDecide, onCancel }: {
  field: string; decision: Decision; isBusy: boolean; onType: (reason: string) => void; onDecide: () => void; onCancel: () => void;
}): ReactElement {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onDecide();
  };
  return (
    <form className="conflict-reason" onSubmit={submit} noValidate>
      <TextField className="field" value={decision.reason} onChange={onType} isInvalid={decision.error !== null} isRequired validationBehavior="aria" autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onCancel();
        }}>
        <FieldLabel label={en.evidence.whyKept(spoken(decision.value.value, field))} isHidden={false} />
        <div className={`field-box ${decision.error === null ? '' : 'invalid'}`}><Input autoComplete="off" placeholder={en.evidence.reasonPlaceholder} /></div>
        <FieldWords error={decision.error} />
      </TextField>
      <div className="line">
        <Button small look="primary" isDisabled={isBusy} onPress={onDecide}>{en.evidence.decide}<KeyCap keys="Enter" /></Button>
        <Button small onPress={onCancel}>{en.common.cancel}<KeyCap keys="Escape" /></Button>
      </div>
    </form>
  );
}

function ValueRow({ value, field, isChosen, keyCap, onKeep }: { value: Value; field: string; isChosen: boolean; keyCap: string | null; onKeep: (() => void) | null }): ReactElement {
  const words = spoken(value.value, field);
  return (
    <li className="conflict-value">
      <span className="conflict-said">
        <span className={isChosen ? 'strong' : ''}>{words}</span>
        {isChosen ? <VerdictMark kind="held">{en.evidence.chosen}</VerdictMark> : null}
        <span className="meta">{value.witnesses.length > 0 ? en.evidence.witnesses(value.witnesses) : en.evidence.noWitness}</span>
      </span>
      {onKeep ? <Button small onPress={onKeep} aria-label={en.evidence.keep(words)}><span className="ell conflict-keep">{en.evidence.keep(words)}</span>{keyCap ? <KeyCap keys={keyCap} /> : null}</Button> : null}
    </li>
  );
}

interface Deciding {
  readonly decision: Decision | null;
  /** The buttons of the values are shown. */
  readonly isChoosing: boolean;
  readonly isBusy: boolean;
  readonly choose: (value: Value) => void;
  readonly type: (reason: string) => void;
  readonly keep: () => void;
  readonly reopen: () => void;
  readonly leave: () => void;
}

function useDeciding(conflict: Conflict): Deciding {
  const decide = useChange('conflict.decide');
  const [decision, setDecision] = useState<Decision | null>(null);
  const [isReopened, setReopened] = useState(false);
  const isDecided = conflict.state === 'decided';
  const leave = (): void => {
    setDecision(null);
    setReopened(false);
  };
  const keep = (): void => {
    if (!decision || decide.isPending) return;
    const fault = reasonFault(decision.reason);
    if (fault !== null) return setDecision({ ...decision, error: fault });
    decide.mutate({ conflictId: conflict.id, assertionId: decision.value.assertionId, rationale: decision.reason.trim() },
      { onSuccess: leave, onError: (error) => setDecision({ ...decision, error: fieldSentence(error, 'rationale') }) });
  };
  return {
    decision, isChoosing: decision === null && (!isDecided || isReopened), isBusy: decide.isPending, keep, leave,
    choose: (value) => setDecision({ value, reason: isDecided && value.value === conflict.chosenValue ? (conflict.rationale ?? '') : '', error: null }),
    type: (reason) => setDecision((before) => before && { ...before, reason, error: before.error === null ? null : reasonFault(reason) }),
    reopen: () => setReopened(true),
  };
}

function Head({ conflict, deciding }: { conflict: Conflict; deciding: Deciding }): ReactElement {
  const isDecided = conflict.state === 'decided';
  const { decision, isChoosing } = deciding;
  return (
    <div className="line">
      <VerdictMark kind={isDecided ? 'good' : 'conflict'}>{isDecided ? en.evidence.decided : en.evidence.conflict}: {en.evidence.field(conflict.field)}</VerdictMark>
      <span className="grow" />
      {isDecided && decision === null ? (
        <Button small look="bare" onPress={isChoosing ? deciding.leave : deciding.reopen}>{isChoosing ? en.common.cancel : en.evidence.decideAnew}</Button>
      ) : null}
    </div>
  );
}

/**
 * Where sources differ: each value with its witnesses, one key for each to keep it, and the reason in one line.
 * What was decided stays with its reason and can be decided anew.
 */
export function ConflictBlock({ conflict, hasKeys }: { conflict: Conflict; hasKeys: boolean }): ReactElement {
  const deciding = useDeciding(conflict);
  const { decision, isChoosing, choose } = deciding;
  const isDecided = conflict.state === 'decided';
  const keyed = hasKeys ? conflict.values.slice(0, MOST_KEYS) : [];
  useKeys(en.evidence.conflict, isChoosing ? keyed.map((value, index) => {
    const label = en.evidence.keep(spoken(value.value, conflict.field));
    return { keys: String(index + 1), label, bar: false, run: () => choose(value), palette: { group: 'selection', label } };
  }) : []);
  return (
    <section className="conflict" aria-label={`${isDecided ? en.evidence.decided : en.evidence.conflict}: ${en.evidence.field(conflict.field)}`}>
      <Head conflict={conflict} deciding={deciding} />
      <ul>
        {conflict.values.map((value, index) => (
          <ValueRow key={value.assertionId} value={value} field={conflict.field} isChosen={isDecided && value.value === conflict.chosenValue}
            keyCap={index < keyed.length ? String(index + 1) : null} onKeep={isChoosing ? () => choose(value) : null} />
        ))}
      </ul>
      {isDecided && conflict.rationale && decision === null ? <ReasonLine>{conflict.rationale}</ReasonLine> : null}
      {decision ? <ReasonForm field={conflict.field} decision={decision} isBusy={deciding.isBusy} onType={deciding.type} onDecide={deciding.keep} onCancel={deciding.leave} /> : null}
    </section>
  );
}
