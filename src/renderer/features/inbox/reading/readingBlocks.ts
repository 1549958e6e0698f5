import type { EvidenceMark, ReportView } from '../../../../shared/domain/inbox';

/** A stretch of the cleaned text; `ending` are the numbers whose passage ends with it. */
export interface TextPiece { readonly kind: 'text'; readonly at: number; readonly text: string; readonly keys: readonly number[]; readonly ending: readonly number[] }
/** A stretch of the original that was taken out before reading; `at` counts in the original. */
export interface CutPiece { readonly kind: 'cut'; readonly at: number; readonly text: string; readonly reason: string }
export type ReadingPiece = TextPiece | CutPiece;

/** A paragraph, a part of a very long one, or lines that were stripped as a whole. */
export interface ReadingBlock {
  readonly kind: 'paragraph' | 'stripped';
  readonly key: string;
  readonly pieces: readonly ReadingPiece[];
  /** Numbers of the passages in it, in order. */
  readonly keys: readonly number[];
  /** Goes on from the block before without a break. */
  readonly continues: boolean;
}

export type ReadingInput = Pick<ReportView, 'original' | 'stripped' | 'text' | 'offsets' | 'evidence'>;

/** One piece of the window's work: longer paragraphs are drawn in parts. */
const LONGEST_BLOCK = 4_000;

/** A cut with its place in the cleaned text. `isAlone` took up whole lines. */
interface Cut { readonly at: number; readonly start: number; readonly text: string; readonly reason: string; readonly isAlone: boolean }

type Run = readonly [number, number];

/** Index of the last run whose `side` (0 cleaned, 1 original) is not behind `position`. */
function runAt(runs: readonly Run[], position: number, side: 0 | 1): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.[side] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a position of the original stands in the cleaned text; what was taken out stands where it would have stood. */
function cleanedAt(runs: readonly Run[], original: number, length: number): number {
  const index = runAt(runs, original, 1);
  const [cleaned, origin] = runs[index] ?? [0, 0];
  const end = runs[index + 1]?.[0] ?? length;
  return Math.max(0, Math.min(cleaned + Math.max(0, original - origin), end, length));
}

interface Range { readonly start: number; readonly end: number; readonly reason: string }

/** Whether only spaces stand between this position and the edge of its line. */
function isLineEdge(text: string, from: number, step: 1 | -1): boolean {
  let at = from;
  while (at >= 0 && at < text.length && text[at] === ' ') at += step;
  return at < 0 || at >= text.length || text[at] === '\n';
}

const WIDEST_GAP = 40;

/** Whether only spaces stand between two ranges of one line. */
function isBeside(original: string, left: Range | undefined, right: Range | undefined): boolean {
  if (!left || !right || right.start - left.end > WIDEST_GAP) return false;
  return /^ *$/.test(original.slice(left.end, right.start));
}

/** Which ranges take up whole lines of the original, alone or with their neighbours. */
function wholeLines(original: string, ranges: readonly Range[]): readonly boolean[] {
  const starts: boolean[] = [];
  for (const [index, range] of ranges.entries()) starts.push(isLineEdge(original, range.start - 1, -1) || (starts[index - 1] === true && isBeside(original, ranges[index - 1], range)));
  const ends: boolean[] = [];
  for (const [index, range] of [...ranges.entries()].reverse()) ends[index] = isLineEdge(original, range.end, 1) || (ends[index + 1] === true && isBeside(original, range, ranges[index + 1]));
  return ranges.map((_, index) => starts[index] === true && ends[index] === true);
}

/** Ranges without overlaps, in their order; what a wider one covers already is left out. */
function apart(stripped: readonly Range[], length: number): readonly Range[] {
  let covered = 0;
  return [...stripped].sort((a, b) => a.start - b.start || b.end - a.end).flatMap((range) => {
    const start = Math.max(range.start, covered);
    const end = Math.min(range.end, length);
    if (end <= start) return [];
    covered = end;
    return [{ start, end, reason: range.reason }];
  });
}

/** What of a stripped stretch is shown as struck through: a link keeps its words, an entity its sign. */
function partsOf(slice: string, kept: string): ReadonlyArray<{ readonly text: string; readonly from: number; readonly isAfter: boolean }> {
  const found = kept.trim() === '' ? -1 : slice.indexOf(kept);
  if (found < 0) return [{ text: slice, from: 0, isAfter: false }];
  return [{ text: slice.slice(0, found), from: 0, isAfter: false }, { text: slice.slice(found + kept.length), from: found + kept.length, isAfter: true }].filter((part) => part.text !== '');
}

function cutsOf({ original, stripped, text, offsets }: ReadingInput): readonly Cut[] {
  const ranges = apart(stripped, original.length);
  const whole = wholeLines(original, ranges);
  const cuts = ranges.flatMap(({ start, end, reason }, index) => {
    const from = cleanedAt(offsets, start, text.length);
    const to = Math.max(from, cleanedAt(offsets, end, text.length));
    return partsOf(original.slice(start, end), text.slice(from, to)).map((part): Cut => ({ at: part.isAfter ? to : from, start: start + part.from, text: part.text, reason, isAlone: whole[index] === true }));
  });
  return cuts.sort((a, b) => a.at - b.at || a.start - b.start);
}

/** Start and end of each paragraph or part of one. Breaks fall on a space where there is one. */
function spansOf(text: string): ReadonlyArray<{ readonly start: number; readonly end: number; readonly continues: boolean }> {
  const spans: Array<{ start: number; end: number; continues: boolean }> = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === '') continue;
    const last = line.index + line[0].length;
    for (let start = line.index; start < last;) {
      const space = last - start > LONGEST_BLOCK ? text.lastIndexOf(' ', start + LONGEST_BLOCK) : -1;
      const end = last - start <= LONGEST_BLOCK ? last : (space > start ? space + 1 : start + LONGEST_BLOCK);
      spans.push({ start, end, continues: start > line.index });
      start = end;
    }
  }
  return spans;
}

function soundMarks(evidence: readonly EvidenceMark[], length: number): readonly EvidenceMark[] {
  return evidence.filter((mark) => mark.start >= 0 && mark.end > mark.start && mark.end <= length).sort((a, b) => a.start - b.start || a.end - b.end);
}

const numbers = (marks: readonly EvidenceMark[]): readonly number[] => [...new Set(marks.map((mark) => mark.key))].sort((a, b) => a - b);

function textPieces(text: string, from: number, to: number, marks: readonly EvidenceMark[]): readonly TextPiece[] {
  if (to <= from) return [];
  const cuts = new Set([from, to]);
  for (const mark of marks) for (const edge of [mark.start, mark.end]) if (edge > from && edge < to) cuts.add(edge);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return { kind: 'text', at: start, text: text.slice(start, end), keys: numbers(covering), ending: numbers(covering.filter((mark) => mark.end === end)) };
  });
}

const cutPiece = ({ start, text, reason }: Cut): CutPiece => ({ kind: 'cut', at: start, text, reason });

/** Whether what was cut out stood within a word, as a letter that a scan confused does: then nothing parts it from its letters. */
export function isWithinWord(pieces: readonly ReadingPiece[], index: number): boolean {
  const [before, behind] = [pieces[index - 1], pieces[index + 1]];
  return before?.kind === 'text' && behind?.kind === 'text' && /\p{L}$/u.test(before.text) && /^\p{L}/u.test(behind.text);
}

/** Neighbouring lines that were stripped for the same reason stand together. */
function strippedBlocks(cuts: readonly Cut[]): readonly ReadingBlock[] {
  const groups: CutPiece[][] = [];
  for (const cut of cuts) {
    const last = groups.at(-1);
    if (last?.[0]?.reason === cut.reason) last.push(cutPiece(cut));
    else groups.push([cutPiece(cut)]);
  }
  return groups.map((pieces) => ({ kind: 'stripped', key: `cut${pieces[0]?.at ?? 0}`, pieces, keys: [], continues: false }));
}

/**
 * Cuts a report into what the reading pane draws: paragraphs with their numbered passages, and what was stripped, in its
 * place. Joined together the text pieces are the cleaned text but for line breaks; the cuts are what was stripped.
 * Linear in the length, but for passages that overlap.
 */
export function readingBlocks(input: ReadingInput): readonly ReadingBlock[] {
  const { text } = input;
  const cuts = cutsOf(input);
  const marks = soundMarks(input.evidence, text.length);
  const blocks: ReadingBlock[] = [];
  let cutAt = 0;
  let markAt = 0;
  let open: readonly EvidenceMark[] = [];
  for (const span of spansOf(text)) {
    const before: Cut[] = [];
    for (let cut = cuts[cutAt]; cut && (cut.at < span.start || (cut.at === span.start && cut.isAlone)); cut = cuts[cutAt]) { before.push(cut); cutAt += 1; }
    blocks.push(...strippedBlocks(before));
    const fresh: EvidenceMark[] = [];
    for (let mark = marks[markAt]; mark && mark.start < span.end; mark = marks[markAt]) { fresh.push(mark); markAt += 1; }
    open = [...open, ...fresh].filter((mark) => mark.end > span.start);
    const pieces: ReadingPiece[] = [];
    let from = span.start;
    for (let cut = cuts[cutAt]; cut && (cut.at < span.end || (cut.at === span.end && !cut.isAlone)); cut = cuts[cutAt]) {
      pieces.push(...textPieces(text, from, cut.at, open), cutPiece(cut));
      from = cut.at;
      cutAt += 1;
    }
    pieces.push(...textPieces(text, from, span.end, open));
    blocks.push({ kind: 'paragraph', key: `p${span.start}`, pieces, keys: numbers(open), continues: span.continues });
  }
  return [...blocks, ...strippedBlocks(cuts.slice(cutAt))];
}

/** The text as it stands, in parts of some thousand characters that end at a line's end where they can. */
export function plainParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const line = text.lastIndexOf('\n', start + LONGEST_BLOCK);
    const end = text.length - start <= LONGEST_BLOCK ? text.length : (line > start ? line + 1 : start + LONGEST_BLOCK);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** Blocks that are drawn together, so that a long report costs only what is near the view. */
export interface BlockGroup<T> { readonly key: string; readonly items: readonly T[]; readonly letters: number }

const GROUP_LETTERS = 8_000;
const GROUP_ITEMS = 60;
/** A text of very many short lines makes larger groups rather than more of them. */
const MOST_GROUPS = 500;

/** Gathers neighbours into groups of some thousand letters. */
export function groupBlocks<T>(items: readonly T[], lettersOf: (item: T) => number): ReadonlyArray<BlockGroup<T>> {
  const groups: Array<{ key: string; items: T[]; letters: number }> = [];
  const most = Math.max(GROUP_ITEMS, Math.ceil(items.length / MOST_GROUPS));
  for (const item of items) {
    const last = groups.at(-1);
    const letters = lettersOf(item);
    if (last && last.items.length < most && last.letters + letters <= GROUP_LETTERS) {
      last.items.push(item);
      last.letters += letters;
    } else groups.push({ key: String(groups.length), items: [item], letters });
  }
  return groups;
}
