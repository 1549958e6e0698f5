import type { Edit } from './offsetText';

const WRAPPED_FROM = 50;
/** A text of so many lines above one another is wrapped, however narrow its lines are. */
const MANY_LINES = 8;
const NARROW = 0.7;
/** Lines that go on below tell the width; a long headline does not. */
const SHARE = 0.9;

/**
 * Hard-wrapped lines become one paragraph: a line of some length whose text goes on below is joined with a space,
 * one that breaks behind a hyphen without.
 */
export function joinWraps(text: string): Edit[] {
  const lines = text.split('\n');
  const edits: Edit[] = [];
  const page = pageOf(lines);
  const isSpaced = isDoubleSpaced(lines);
  const words = lines.some(isBroken) ? new Set(text.match(/\p{L}{5,}/gu)) : new Set<string>();
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    const gap = isSpaced && !ENDED.test(line.trimEnd()) ? emptyBelow(lines, index) : 0;
    const next = lines[gap > 0 ? index + 2 : index + 1];
    if (next !== undefined && goesOn(line, next, page)) edits.push({ start: end - trailing(line) - (isOneWord(line, next, words) ? 1 : 0), end: end + 1 + gap + leading(next), text: isBroken(line) ? '' : ' ' });
    at = end + 1;
  }
  return edits;
}

function isBroken(line: string): boolean {
  return line.trimEnd().endsWith('-');
}

/** Ends of words that stand alone nowhere. */
const WORD_END = /^(?:tions?|sions?|ments?|ings?|ed|ers?|ly|ity|ities|ances?|ences?|ations?|tional|tive|sive|able|ible|ous|ness|ics?|ical|grammes?|tary|taries|ters?|sadors?|ral|nel|sary|mander|mittee|spect)\b/;

/** "Satur-/day", but not "three-/day". */
const DAY_BEGUN = /^(?:mon|tues|wednes|thurs|fri|satur|sun|yester|holi|birth)$/i;

/** "invita-/tion", "Hata-/keyama" where Hatakeyama stands elsewhere: the hyphen is that of the break, and no part of the word. */
function isOneWord(line: string, next: string, words: ReadonlySet<string>): boolean {
  if (!isBroken(line)) return false;
  const behind = /^\p{Ll}+/u.exec(next.trimStart())?.[0] ?? '';
  const before = /\p{L}+(?=-$)/u.exec(line.trimEnd())?.[0] ?? '';
  return behind !== '' && before !== '' && (WORD_END.test(behind) || words.has(before + behind) || (behind === 'day' && DAY_BEGUN.test(before)));
}

/** How many letters an empty line below takes with its end. */
function emptyBelow(lines: readonly string[], index: number): number {
  const below = lines[index + 1];
  return below !== undefined && below.trim() === '' ? below.length + 1 : 0;
}

const ENDED = /[.!?:;"”…)]$/;
/** So long are most lines of a page that is wrapped and has an empty line behind every one. */
const SPACED_FROM = 60;
const SPACED_TO = 130;

/** A wrapped page with an empty line behind each line: most of them are long, and do not end a sentence. */
function isDoubleSpaced(lines: readonly string[]): boolean {
  const told = lines.slice(0, 400).flatMap((line, index) => (line.trim() === '' ? [] : [{ line: line.trimEnd(), isFollowed: lines[index + 1]?.trim() === '' }]));
  const wrapped = told.filter(({ line, isFollowed }) => isFollowed && line.length >= SPACED_FROM && line.length <= SPACED_TO);
  return told.length >= MANY_LINES && wrapped.length > told.length * 0.6 && wrapped.filter(({ line }) => !ENDED.test(line)).length > told.length * 0.5;
}

/** No line ends with a small word or a rank before a name. */
const GOES_ON = /\b(?:(?:Lt|Col|Gen|Maj|Brig|Capt|Cdr|Cmdr|Adm|Mr|Mrs|Ms|Dr|Prof)\.?|H\.E\.|the|of|and|to|in|at|for|with|by|on|when|that|as|an?|from|his|her|their)$|(?<=\p{Lu}\p{L}* )(?:de|del|da|dos|di|van|von|bin|al|la|el)$/u;

interface Page {
  width: number;
  /** From which length on a line may be a wrapped one. */
  from: number;
}

/** The width to which the lines of a text are wrapped. */
function pageOf(lines: readonly string[]): Page {
  const lengths = lines.slice(0, 2000).flatMap((line, index) => (line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '' ? [Math.min(line.trimEnd().length, 1000)] : [])).sort((a, b) => a - b);
  const width = lengths.length < MANY_LINES ? Math.max(0, ...lengths) : (lengths[Math.floor((lengths.length - 1) * SHARE)] ?? 0);
  return { width, from: lengths.length < MANY_LINES ? WRAPPED_FROM : Math.min(WRAPPED_FROM, width * NARROW) };
}

function goesOn(line: string, next: string, { width, from }: Page): boolean {
  const here = line.trimEnd();
  const below = next.trimStart();
  if (here === '' || below === '') return false;
  if (/^(?:[-*•–]|\d{1,2}[.)]) /.test(below)) return false;
  if (/^\p{Ll}/u.test(below) || GOES_ON.test(here)) return here.length >= 20;
  if (/[.!?:"”…]$/.test(here)) return here.length >= from && width <= 130 && here.length + firstWord(below) + 1 > width * 0.85 && below.length > 30;
  if (here.length < from) return false;
  return width <= 140 && here.length + firstWord(below) + 1 > width * 0.8;
}

function firstWord(line: string): number {
  const space = line.indexOf(' ');
  return space < 0 ? line.length : space;
}

function trailing(line: string): number {
  return line.length - line.trimEnd().length;
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}
