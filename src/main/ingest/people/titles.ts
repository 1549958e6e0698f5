import type { Annotated } from '../language/annotate';
import { isCapital, isGluedAt, isOneOf, letterAt } from '../language/tokens';

/** Where ranks, forms of address and what belongs to them begin before a name. */
export function titlesStart(report: Annotated, start: number): number {
  let at = start;
  for (let step = 0; step < 16; step += 1) {
    const length = titleLength(report, at) || retiredLength(report, at);
    if (length === 0) break;
    at -= length;
  }
  return at;
}

/** How many tokens before a place are one more piece of a title: "General", "Lt.", "(Retd.)", "the" of "General the Honourable". */
function titleLength(report: Annotated, at: number): number {
  const { classes } = report;
  const letter = letterAt(classes, at - 1);
  const before = letterAt(classes, at - 2);
  switch (letter) {
    case 'R':
    case 'H': return 1;
    case '.': return isOneOf('RHI', before) ? 2 : 0;
    case 'q': return isQuoted(report, at) ? 2 : 0;
    case 't': return opensAddress(classes, at) ? 1 : 0;
    case ')': return bracketLength(classes, at);
    default: return 0;
  }
}

/** "Dato’ Name". */
function isQuoted({ classes, tokens }: Annotated, at: number): boolean {
  return letterAt(classes, at - 2) === 'H' && isGluedAt(tokens, at - 1);
}

/** "General the Honourable Name", "Assistant Minister the Hon Name". */
function opensAddress(classes: string, at: number): boolean {
  return classes[at] === 'H' && isOneOf(',HRNPV', letterAt(classes, at - 2));
}

/** "Rtd Admiral": before a rank; "Rear Admiral (Retd Name": behind one, in brackets that nobody closed. */
function retiredLength({ classes, tokens }: Annotated, at: number): number {
  if (/[RH]\(Z$/.test(classes.slice(Math.max(0, at - 3), at))) return 2;
  if (classes[at - 1] === '.' && classes[at - 2] === 'Z' && isOneOf('RH', letterAt(classes, at))) return 2;
  return classes[at - 1] === 'Z' && isOneOf('RH', letterAt(classes, at)) && isCapital(tokens[at - 1]) ? 1 : 0;
}

/** "General (Retd.)", "Rear Admiral (LH)", "Captain (N)", "Colonel (SAN)", "Major General TNI (Mar)". */
function bracketLength(classes: string, at: number): number {
  if (/[RH]\([VNIK]$/.test(classes.slice(at - 4, at - 1))) return 3;
  if (/[RH]\([KN]-[KNVI]$/.test(classes.slice(at - 6, at - 1))) return 5;
  if (classes.slice(at - 4, at - 1) === '(Z.') return 4;
  return classes.slice(at - 3, at - 1) === '(Z' ? 3 : 0;
}
