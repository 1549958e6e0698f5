import { useId, useMemo, type ReactElement, type ReactNode } from 'react';
import type { FieldMark } from '../../../../shared/domain/inbox';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import { EvidenceKey } from '../../../components/marks/SmallMarks';
import { en } from '../../../strings/en';
import { useEvidenceFocus, useIsLit } from '../reading/evidenceFocus';
import { useOpenReport } from '../reportContext';

const words = en.inbox;
const NO_KEYS: readonly number[] = [];

/** "stated · sure"; what a person entered says so. */
export function howWords(mark: FieldMark): string {
  return mark.isEdited ? words.edited : `${words.basis[mark.basis]} · ${words.confidence[mark.confidence]}`;
}

/** The reason under a value that the text does not simply state. */
function underWords(mark: FieldMark): string | null {
  return mark.isEdited || mark.basis === 'stated' || mark.rule === null ? null : `${words.because(mark.rule)} · ${words.confidence[mark.confidence]}`;
}

function Key({ number }: { number: number }): ReactElement {
  const focus = useEvidenceFocus();
  const keys = useMemo(() => [number], [number]);
  return <EvidenceKey number={number} isCurrent={useIsLit(keys)} onPress={() => focus.pin(keys, 'field')} />;
}

/** The numbers of the passages that a value rests on. */
export function Keys({ keys }: { keys: readonly number[] }): ReactElement | null {
  return keys.length === 0 ? null : <span className="draft-keys">{keys.map((key) => <Key key={key} number={key} />)}</span>;
}

interface EvidencePartProps {
  readonly word: string;
  readonly mark: Pick<FieldMark, 'keys' | 'rule' | 'isEdited'> | undefined;
  readonly className: string;
  readonly children: ReactNode;
}

/** A part of a draft whose passages stand out while one is in it or over it, and which stands out for its passages. */
export function EvidencePart({ word, mark, className, children }: EvidencePartProps): ReactElement {
  const focus = useEvidenceFocus();
  const keys = mark?.keys ?? NO_KEYS;
  const isLit = useIsLit(keys, 'text');
  const tell = (): void => focus.tell(mark ? { field: word, why: words.because(mark.isEdited ? null : mark.rule) } : null);
  return (
    // Evidence follows the pointer and the focus alike; nothing is pressed here.
     
    <div className={`${className} ${isLit ? 'lit' : ''}`} data-evidence-keys={keys.join(' ')}
      onMouseEnter={() => { focus.hover(keys, 'field'); tell(); }} onMouseLeave={() => focus.hover(null, 'field')}
      onFocus={(event) => {
        tell();
        // A number in the row shows its own passage.
        if (keys.length > 0 && !event.target.classList.contains('evidence-key')) focus.pin(keys, 'field');
      }}>
      {children}
    </div>
  );
}

function Problem({ sentence, word, onEmpty }: { sentence: string; word: string; onEmpty: (() => void) | null }): ReactElement {
  const id = useId();
  return (
    <div className="field-error draft-problem" id={id}>
      <Icon name="attention" /><span>{sentence}</span>
      {onEmpty ? <Button small look="bare" onPress={onEmpty} aria-label={`${words.fields.empty}: ${word}`}>{words.fields.empty}</Button> : null}
    </div>
  );
}

interface DraftRowProps {
  readonly word: string;
  readonly mark: FieldMark | undefined;
  /** Empties the value, as the remedy of a problem. */
  readonly onEmpty?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One value of a draft: word, field, how it was found, and the numbers of its passages. */
export function DraftRow({ word, mark, onEmpty, children }: DraftRowProps): ReactElement {
  const { view } = useOpenReport();
  const under = mark ? underWords(mark) : null;
  return (
    <EvidencePart word={word} mark={mark} className="draft-row">
      <span className="draft-word">{word}</span>
      <div className="draft-value">
        {children}
        {mark?.problem && view.state === 'waiting' ? <Problem sentence={mark.problem} word={word} onEmpty={onEmpty ?? null} /> : null}
        {under === null ? null : <span className="meta draft-under">{under}</span>}
      </div>
      <span className="meta draft-how">{mark && under === null ? howWords(mark) : ''}</span>
      <Keys keys={mark?.keys ?? NO_KEYS} />
    </EvidencePart>
  );
}
