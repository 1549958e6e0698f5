import { addMonths } from '../../../../shared/domain/dates';

/** Share of the span, 0 at its first day and 1 after its last. */
export function shareOf(date: string, from: string, to: string): number {
  const start = Date.parse(`${from}T00:00:00Z`);
  const end = Date.parse(`${to}T00:00:00Z`);
  return end === start ? 0 : (Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - start) / (end - start);
}

/** The months shown: they end with the quarter that lies at least two months ahead of today, unless moved. */
export function spanOf(today: string, months: number, moved: number): { from: string; to: string } {
  const ahead = addMonths(`${today.slice(0, 7)}-01`, Math.max(2, Math.round(months / 18)));
  const quarter = addMonths(ahead, (3 - ((Number(ahead.slice(5, 7)) - 1) % 3)) % 3);
  const to = addMonths(quarter, moved);
  return { from: addMonths(to, -months), to };
}

/** A vertical rule: the first of a quarter (or of each year in long spans). */
export interface Rule { readonly at: number; readonly year: string | null }

/** Rules of the axis; a year's first carries its figures, and so does the left edge where there is room before it. */
export function rulesOf(from: string, to: string, months: number): readonly Rule[] {
  const step = months > 60 ? 12 : 3;
  const rules: Rule[] = [];
  const offset = (Number(from.slice(5, 7)) - 1) % step;
  for (let date = addMonths(from, offset === 0 ? 0 : step - offset); date < to; date = addMonths(date, step)) {
    const at = shareOf(date, from, to);
    rules.push({ at, year: date.slice(5, 7) === '01' && at < 0.96 ? date.slice(0, 4) : null });
  }
  const firstYear = rules.find((rule) => rule.year !== null);
  return (firstYear?.at ?? 1) > 0.06 ? [{ at: 0, year: from.slice(0, 4) }, ...rules.filter((rule) => rule.at > 0)] : rules;
}

/** What a mark needs to be placed. */
export interface MarkBox { readonly key: string; readonly lane: number; readonly start: string; readonly end: string; readonly label: string; readonly detail?: string | undefined }

/** Where a mark and its words stand, in shares and pixels. `label` hidden means tooltip only. */
export interface PlacedMark { readonly key: string; readonly left: number; readonly width: number; readonly words: 'right' | 'left' | 'hidden'; readonly isShort: boolean }

const LETTER = 6.4;
const GAP = 12;
const DOT = 12;

function widthOf(mark: MarkBox, isShort: boolean): number {
  const letters = mark.label.length + (isShort || !mark.detail ? 0 : mark.detail.length + 1);
  return letters * LETTER + GAP;
}

interface Free { readonly from: number; readonly to: number }

function choose(mark: MarkBox, x: number, before: number, after: number): Pick<PlacedMark, 'words' | 'isShort'> {
  const right: Free = { from: x + DOT, to: after };
  const left: Free = { from: before, to: x - DOT };
  for (const isShort of [false, true]) {
    const need = widthOf(mark, isShort);
    if (right.to - right.from >= need) return { words: 'right', isShort };
    if (left.to - left.from >= need) return { words: 'left', isShort };
  }
  return { words: 'hidden', isShort: true };
}

/**
 * Places the marks of one lane on an axis of `width` pixels: words to the right where there is room before the next
 * mark, else to the left of the dot, else only in the tooltip. Marks never cover one another's words.
 */
export function placeLane(marks: readonly MarkBox[], from: string, to: string, width: number): readonly PlacedMark[] {
  const ordered = [...marks].sort((a, b) => a.start.localeCompare(b.start) || a.key.localeCompare(b.key));
  let taken = 0;
  return ordered.map((mark, index) => {
    const left = Math.min(1, Math.max(0, shareOf(mark.start, from, to)));
    const share = Math.max(0, Math.min(1, shareOf(mark.end, from, to)) - left);
    const next = ordered[index + 1];
    const after = next ? shareOf(next.start, from, to) * width - DOT : width;
    const placed = choose(mark, left * width, taken, after);
    const words = widthOf(mark, placed.isShort);
    taken = Math.max(taken, left * width + DOT + (placed.words === 'right' ? words : 0), (left + share) * width + DOT);
    return { key: mark.key, left, width: share, ...placed };
  });
}
