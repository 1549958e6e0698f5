import type { KeyboardEvent, ReactElement, ReactNode, SyntheticEvent } from 'react';
import { en } from '../../strings/en';
import { Icon } from '../Icon';

/** One sentence that says why, after the three dots that mean "because". */
export function ReasonLine({ children }: { children: ReactNode }): ReactElement {
  return <span className="reason"><Icon name="because" /><span>{children}</span></span>;
}

/** Says that a record is invented for planning; dashed like everything that is not yet so. */
export function ExampleTag({ long = false }: { long?: boolean }): ReactElement {
  return <span className="tag">{long ? en.marks.planningExample : en.marks.example}</span>;
}

/** The pack's marking, always with its own word. Colours come from the scheme when it has them. */
export function MarkingLabel({ label, colour, onColour }: { label: string; colour?: string | undefined; onColour?: string | undefined }): ReactElement {
  return <span className="marking" style={{ ...(colour ? { background: colour } : {}), ...(onColour ? { color: onColour } : {}) }}>{label}</span>;
}

/**
 * The numbered key of a passage: the same number in the text, at the field and in the note.
 * With `onPress` it is a button that shows the passage.
 */
export function EvidenceKey({ number, isCurrent = false, onPress }: { number: number; isCurrent?: boolean; onPress?: (() => void) | undefined }): ReactElement {
  const classes = `evidence-key ${isCurrent ? 'current' : ''}`;
  if (!onPress) return <span className={classes}>{number}</span>;
  const press = (event: SyntheticEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    onPress();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') press(event);
  };
  // A button element would be a box of its own, before and behind which lines may break: "19" from its passage, the comma from "19".
  return <span role="button" tabIndex={0} className={classes} aria-label={en.marks.passage(number)} {...(isCurrent ? { 'aria-current': true } : {})} onClick={press} onKeyDown={onKeyDown}>{number}</span>;
}
