import { spellingKeys } from '../../../shared/domain/spellingKey';
import type { ParsedQuery } from '../../../shared/search/parseQuery';

/** [start, end) in UTF-16 code units of the text beside it. */
export type Range = [start: number, end: number];

export interface Marked {
  text: string;
  ranges: Range[];
}

const SNIPPET_LENGTH = 160;
const LEAD = 48;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Words that must follow one another; the last may be the beginning of a longer one. */
interface Wanted {
  words: readonly string[];
  isWhole: boolean;
}

/** Finds the words of one query in texts, without regard to accents, and names that sound alike. */
export class Highlighter {
  readonly #wanted: readonly Wanted[];
  readonly #keys: ReadonlySet<string>;

  constructor(query: ParsedQuery) {
    const typed = [...query.terms.map((term) => ({ text: term.text, isPhrase: term.kind === 'phrase' })), ...query.filters.people.map((text) => ({ text, isPhrase: false }))];
    this.#wanted = typed.flatMap(({ text, isPhrase }) => {
      const words = folded(text.normalize('NFC')).match(WORD) ?? [];
      return words.length > 0 ? [{ words, isWhole: isPhrase || words.at(-1)?.length === 1 }] : [];
    });
    this.#keys = new Set(typed.flatMap(({ text }) => spellingKeys(text)).filter((key) => key.length > 1));
  }

  /** Where the query's words stand in `text`, in order, without overlaps. */
  ranges(text: string): Range[] {
    const plain = folded(text);
    return withoutOverlaps(this.#wanted.flatMap((wanted) => findAll(plain, wanted)));
  }

  /** The same, and names that sound like a word of the query; for short texts. */
  rangesBySound(text: string): Range[] {
    const alike = [...text.matchAll(WORD)]
      .filter((match) => spellingKeys(match[0]).some((key) => this.#keys.has(key)))
      .map((match): Range => [match.index, match.index + match[0].length]);
    return withoutOverlaps([...this.ranges(text), ...alike]);
  }

  /** The line of the first text that has a hit, cut around it; the beginning of `fallback` when none has. */
  snippet(texts: readonly string[], fallback: string): Marked {
    for (const text of texts) {
      const at = this.#firstIn(text);
      if (at >= 0) return marked(lineAround(text, at), (line) => this.ranges(line));
    }
    return { text: clip(fallback, SNIPPET_LENGTH).trimEnd(), ranges: [] };
  }

  /** The first name that sounds like the query, or null. */
  snippetBySound(texts: readonly string[]): Marked | null {
    for (const text of texts) {
      const first = this.rangesBySound(text)[0];
      if (first) return marked(lineAround(text, first[0]), (line) => this.rangesBySound(line));
    }
    return null;
  }

  #firstIn(text: string): number {
    const plain = folded(text);
    const firsts = this.#wanted.map((wanted) => findNext(plain, wanted, 0)?.[0] ?? -1).filter((at) => at >= 0);
    return firsts.length > 0 ? Math.min(...firsts) : -1;
  }
}

/** `text` in lower case and without accents, unit for unit: positions in it are positions in `text`. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
  return even.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').slice(0, 1));
}

function findAll(plain: string, wanted: Wanted): Range[] {
  const ranges: Range[] = [];
  for (let next = findNext(plain, wanted, 0); next; next = findNext(plain, wanted, next[1])) ranges.push(next);
  return ranges;
}

function findNext(plain: string, wanted: Wanted, from: number): Range | null {
  const first = wanted.words[0] ?? '';
  for (let at = plain.indexOf(first, from); at >= 0; at = plain.indexOf(first, at + 1)) {
    const end = isLetterBefore(plain, at) ? -1 : endOfMatch(plain, wanted, at);
    if (end >= 0) return [at, end];
  }
  return null;
}

/** Where a match that begins at `start` ends, or -1 when the words do not follow one another there. */
function endOfMatch(plain: string, { words, isWhole }: Wanted, start: number): number {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = at;
      while (at < plain.length && !isLetterAt(plain, at)) at += 1;
      if (at === gap) return -1;
    }
    if (!plain.startsWith(word, at)) return -1;
    at += word.length;
  }
  if (!isLetterAt(plain, at)) return at;
  if (isWhole) return -1;
  while (isLetterAt(plain, at)) at += 1;
  return at;
}

function isLetterAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return code >= 0xdc00 && code <= 0xdfff ? isLetterBefore(text, at + 1) : LETTER.test(String.fromCodePoint(code));
}

function isLetterBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = text.charCodeAt(at - 1);
  const isTail = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return isTail ? LETTER.test(text.slice(at - 2, at)) : isLetterAt(text, at - 1);
}

function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Range[] = [];
  for (const range of sorted) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}

function marked(text: string, mark: (text: string) => Range[]): Marked {
  return { text, ranges: mark(text) };
}

function lineAround(text: string, at: number): string {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const lineEnd = text.indexOf('\n', at);
  const from = at - lineStart > LEAD ? wordStart(text, at - LEAD, at) : lineStart;
  return (from > lineStart ? '…' : '') + clip(text.slice(from, lineEnd < 0 ? text.length : lineEnd), SNIPPET_LENGTH);
}

function wordStart(text: string, at: number, latest: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank >= latest ? latest : blank + 1;
}

function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const blank = text.lastIndexOf(' ', length);
  return `${text.slice(0, blank > length / 2 ? blank : length)}…`;
}
