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
  if (isSpaced(lines)) return joinSpaced(lines);
  const edits: Edit[] = [];
  const page = pageOf(lines);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    const next = lines[index + 1];
    if (next !== undefined && goesOn(line, next, page)) edits.push({ start: end - trailing(line), end: end + 1 + leading(next), text: line.trimEnd().endsWith('-') ? '' : ' ' });
    at = end + 1;
  }
  return edits;
}

/** No line ends with a small word or a rank before a name. */
const GOES_ON = /\b(?:Lt|Col|Gen|Maj|Brig|Capt|Cdr|Adm|Mr|Mrs|Ms|Dr|H\.E\.|the|of|and|to|in|at|for|with|by|on|when|that|as|an?|from|his|her|their)$|\b(?:Lt|Col|Gen|Maj|Brig|Capt|Cdr|Cmdr|Adm|Mr|Mrs|Ms|Dr|Prof)\.$/;

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

/** So long a line without an end goes on behind an empty one. */
const SPACED_FROM = 60;
const SPACED_WIDTH = 130;
const LEAST_SPACED = 4;
const SPACED_SHARE = 0.3;
const CLOSED = /[.!?:;"”…)]$/;

/** A page that puts an empty line behind every wrapped one: many lines of one width end within a sentence. */
function isSpaced(lines: readonly string[]): boolean {
  const told = lines.slice(0, 400).filter((line) => line.trim() !== '');
  const open = told.filter((line, at) => isOpen(line) && /^[\p{L}\p{N}“"(]/u.test((told[at + 1] ?? '').trim()));
  return open.length >= LEAST_SPACED && open.length > told.length * SPACED_SHARE && lines.every((line, at) => line.trim() === '' || (lines[at + 1] ?? '').trim() === '' || !isOpen(line));
}

function isOpen(line: string): boolean {
  const text = line.trim();
  return text.length >= SPACED_FROM && text.length <= SPACED_WIDTH && !CLOSED.test(text);
}

function joinSpaced(lines: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    const next = lines.findIndex((other, below) => below > index && other.trim() !== '');
    if (isOpen(line) && next > index && next <= index + 2) {
      const gap = lines.slice(index + 1, next).reduce((sum, other) => sum + other.length + 1, 1);
      edits.push({ start: end - trailing(line), end: end + gap + leading(lines[next] ?? ''), text: ' ' });
    }
    at = end + 1;
  }
  return edits;
}
