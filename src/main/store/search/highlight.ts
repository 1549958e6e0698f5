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

/** Finds the words of one query in texts, without regard to accents, and, where asked, names that sound alike. */
export class Highlighter {
  readonly #pattern: RegExp | null;
  readonly #keys: ReadonlySet<string>;

  constructor(query: ParsedQuery, bySound: boolean) {
    const starts = [...query.terms.map((term) => ({ text: term.text, isWhole: term.kind === 'phrase' })), ...query.filters.people.map((text) => ({ text, isWhole: false }))];
    const patterns = starts.map(({ text, isWhole }) => patternFor(text, isWhole)).filter((pattern) => pattern !== '');
    this.#pattern = patterns.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${patterns.join('|')})`, 'gu') : null;
    this.#keys = new Set(bySound ? starts.flatMap(({ text }) => spellingKeys(text)).filter((key) => key.length > 1) : []);
  }

  /** Where the query's words stand in `text`, in order, without overlaps. */
  ranges(text: string): Range[] {
    const ranges: Range[] = this.#pattern ? [...folded(text).matchAll(this.#pattern)].map((match) => [match.index, match.index + match[0].length]) : [];
    if (this.#keys.size > 0) ranges.push(...this.#soundRanges(text));
    return withoutOverlaps(ranges);
  }

  /** The part of the first text that has a hit, cut to a line around it; the beginning of `fallback` when none has. */
  snippet(texts: readonly string[], fallback: string): Marked {
    for (const text of texts) {
      const first = this.ranges(text)[0];
      if (first) return this.#cut(text, first[0]);
    }
    return { text: clip(fallback, 0, SNIPPET_LENGTH).trimEnd(), ranges: [] };
  }

  #cut(text: string, at: number): Marked {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const from = at - lineStart > LEAD ? wordStart(text, at - LEAD) : lineStart;
    const part = clip(text.slice(from, lineEnd), 0, SNIPPET_LENGTH);
    const cut = `${from > lineStart ? '…' : ''}${part}`;
    return { text: cut, ranges: this.ranges(cut) };
  }

  #soundRanges(text: string): Range[] {
    return [...text.matchAll(WORD)]
      .filter((match) => spellingKeys(match[0]).some((key) => this.#keys.has(key)))
      .map((match) => [match.index, match.index + match[0].length]);
  }
}

/** `text` in lower case and without accents, unit for unit: positions in it are positions in `text`. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
  return even.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').slice(0, 1));
}

function patternFor(text: string, isWhole: boolean): string {
  const words = folded(text.normalize('NFC')).match(WORD) ?? [];
  if (words.length === 0) return '';
  const tail = isWhole || (words.at(-1) ?? '').length === 1 ? '(?![\\p{L}\\p{N}\\p{M}])' : '[\\p{L}\\p{N}\\p{M}]*';
  return words.join('[^\\p{L}\\p{N}\\p{M}]+') + tail;
}

function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Range[] = [];
  for (const range of sorted) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}

function wordStart(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? at : blank + 1;
}

function clip(text: string, from: number, length: number): string {
  if (text.length - from <= length) return text.slice(from);
  const end = text.lastIndexOf(' ', from + length);
  return `${text.slice(from, end > from + length / 2 ? end : from + length)}…`;
}
