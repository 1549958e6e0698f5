import type { Annotated } from '../language/annotate';
import { isAllCapitals, isOneOf, letterAt, wordAt } from '../language/tokens';
import { countriesWithin } from './countriesWithin';
import { isShipBefore } from './ships';
import type { Span } from './span';

/** Places and houses are named after them: "King Abdullah Economic City". */
const ROYAL: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'sultan', 'emperor']);

/** A verb of a headline in capitals: "DEFENCE ADVISOR COMMENDS ZAMBIA AIR FORCE". */
function isHeadlineWord({ classes, tokens }: Annotated, { start, end }: Span): boolean {
  return end <= start + 2 && tokens.slice(start, end + 1).every(isAllCapitals) && isOneOf('CAVKPT', letterAt(classes, end));
}

const HOUSES: ReadonlySet<string> = new Set(['port', 'base', 'camp', 'fort', 'university', 'hospital', 'mosque', 'airport', 'palace', 'street', 'bridge']);

const introduced = new WeakMap<Annotated, ReadonlySet<string>>();
const IN_BRACKETS = /\((\p{Lu}{2,8})\)/gu;

/** "RGN Chief" in a report that tells of the "Royal Guard of Norway (RGN)": short for an office, not a family name in capitals. */
export function isIntroduced(report: Annotated, at: number): boolean {
  if (report.classes[at] !== 'K') return false;
  const known = introduced.get(report) ?? new Set(Array.from(report.text.matchAll(IN_BRACKETS), ([, word = '']) => word));
  introduced.set(report, known);
  return known.has(report.tokens[at]?.text ?? '');
}

/** Behind the prefix of a ship; "Deputy Speaker of the Seimas Name", "Chief of the RAF Name": behind a body and its article stands somebody. */
function isOfShip(report: Annotated, start: number): boolean {
  const isService = countriesWithin(report, start - 1, start).some((hit) => hit.value[0]?.kind === 'service' && hit.end === start);
  return isService && (isShipBefore(report, start) || !(report.classes[start - 2] === 't' && report.classes[start - 3] === 'o'));
}

/** "Co-Chairs", and verbs in capitals. */
function isOfHeadline(report: Annotated, span: Span): boolean {
  return (wordAt(report.tokens, span.start) === 'co' && letterAt(report.classes, span.start + 1) === '-') || isHeadlineWord(report, span);
}

/** The name of a ship behind its prefix, a place behind "in" with a comma behind it, or the first words of an office's name ("Phangnga Naval Base"). */
export function isNoPerson(report: Annotated, span: Span): boolean {
  if (isOfShip(report, span.start) || isIntroduced(report, span.start) || isOfHeadline(report, span)) return true;
  if (ROYAL.has(wordAt(report.tokens, span.start - 1)) && (report.classes[span.end] === 'V' || HOUSES.has(wordAt(report.tokens, span.start - 2)))) return true;
  if (span.end === span.start + 1 && /^(?:in|at|near)$/.test(wordAt(report.tokens, span.start - 1)) && letterAt(report.classes, span.end) === ',') return true;
  const behind = report.classes.slice(span.end, span.end + 4);
  return (/^-?V/.test(behind) && report.classes[span.start - 1] !== 'P') || /^&N{1,2}V/.test(behind);
}
