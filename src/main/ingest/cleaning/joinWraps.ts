import type { Edit } from './offsetText';

const WRAPPED_FROM = 50;

/**
 * Hard-wrapped lines become one paragraph: a line of some length whose text goes on below is joined with a space,
 * one that breaks behind a hyphen without.
 */
export function joinWraps(text: string): Edit[] {
  const lines = text.split('\n');
  const edits: Edit[] = [];
  const width = Math.max(...[0, ...lines.slice(0, 2000).map((line) => Math.min(line.length, 1000))]);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    const next = lines[index + 1];
    if (next !== undefined && goesOn(line, next, width)) edits.push({ start: end - trailing(line), end: end + 1 + leading(next), text: line.trimEnd().endsWith('-') ? '' : ' ' });
    at = end + 1;
  }
  return edits;
}

function goesOn(line: string, next: string, width: number): boolean {
  const here = line.trimEnd();
  const below = next.trimStart();
  if (here === '' || below === '') return false;
  if (/^(?:[-*•–]|\d{1,2}[.)]) /.test(below)) return false;
  if (/^\p{Ll}/u.test(below)) return here.length >= 20;
  if (/[.!?:"”…]$/.test(here)) return here.length >= WRAPPED_FROM && width <= 130 && here.length + firstWord(below) + 1 > width * 0.85 && below.length > 30;
  if (here.length < WRAPPED_FROM) return false;
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
