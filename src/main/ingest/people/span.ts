import type { Annotated } from '../language/annotate';
import { onOneLine } from '../language/oneLine';

/** A range of tokens; the end is the token behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** The text of a range of tokens as the report has it. */
export function textOf(report: Annotated, start: number, end: number): string {
  const first = report.tokens[start];
  const last = report.tokens[end - 1];
  return first === undefined || last === undefined ? '' : report.text.slice(first.start, last.end);
}

/** "Name K.C." */
const ENDS_IN_INITIALS = /\p{Lu}\.\p{Lu}\.$/u;

/** A name on one line, without marks around it. */
export function nameOf(report: Annotated, span: Span): string {
  const name = onOneLine(textOf(report, span.start, span.end)).replace(/^[-. ]+/, '');
  return ENDS_IN_INITIALS.test(name) ? name : name.replace(/[-. ,]+$/, '');
}
