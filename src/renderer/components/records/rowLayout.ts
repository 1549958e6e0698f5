/** A group heading or a record, in the order they are drawn. */
export type Entry<T> =
  | { readonly kind: 'head'; readonly key: string; readonly label: string; readonly size: number }
  | { readonly kind: 'row'; readonly key: string; readonly item: T; readonly index: number };

/** Entries with their tops in pixels; `tops` has one element more than `entries`, the whole height. */
export interface RowLayout<T> {
  readonly entries: readonly Entry<T>[];
  readonly tops: Float64Array;
  /** Position in `entries` of each item, by its index. */
  readonly entryOfItem: Int32Array;
}

export interface RowLayoutOptions<T> {
  readonly getId: (item: T) => string;
  /** Heading above the first item of each run that shares it; null for none. */
  readonly groupOf: ((item: T) => string) | undefined;
  readonly rowHeight: number;
  readonly headHeight: number;
}

/** Lays out items of fixed height with group headings. Linear, once for each change of the items. */
export function layOutRows<T>(items: readonly T[], options: RowLayoutOptions<T>): RowLayout<T> {
  const { getId, groupOf, rowHeight, headHeight } = options;
  const entries: Entry<T>[] = [];
  const entryOfItem = new Int32Array(items.length);
  let group: string | undefined;
  let head: { size: number } | undefined;
  items.forEach((item, index) => {
    const next = groupOf?.(item);
    if (next !== undefined && next !== group) {
      const entry = { kind: 'head' as const, key: `head:${next}:${index}`, label: next, size: 0 };
      head = entry;
      entries.push(entry);
    }
    group = next;
    if (head) head.size += 1;
    entryOfItem[index] = entries.length;
    entries.push({ kind: 'row', key: getId(item), item, index });
  });
  const tops = new Float64Array(entries.length + 1);
  entries.forEach((entry, position) => {
    tops[position + 1] = (tops[position] ?? 0) + (entry.kind === 'head' ? headHeight : rowHeight);
  });
  return { entries, tops, entryOfItem };
}

/** Index of the entry that covers the pixel `y` (clamped to the list). */
export function entryAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last (exclusive) entry to draw for a viewport, with some beyond either edge. */
export function visibleRange(tops: Float64Array, scrollTop: number, height: number, beyond = 8): readonly [number, number] {
  const count = tops.length - 1;
  if (count <= 0) return [0, 0];
  const first = Math.max(0, entryAt(tops, scrollTop) - beyond);
  const last = Math.min(count, entryAt(tops, scrollTop + Math.max(height, 1)) + 1 + beyond);
  return [first, last];
}

/** Where the list must scroll so that the entry is fully in view; unchanged when it is. */
export function scrollToShow(tops: Float64Array, entry: number, scrollTop: number, height: number): number {
  const top = tops[entry] ?? 0;
  const bottom = tops[entry + 1] ?? top;
  if (top < scrollTop) return top;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}

/** Letters typed within this many milliseconds belong together. */
export const TYPE_AHEAD_MS = 700;

/** The next item whose text starts with what was typed, from `from` on and round again; -1 when there is none. */
export function typeAhead(texts: readonly string[], typed: string, from: number): number {
  const wanted = typed.toLocaleLowerCase();
  for (let step = 0; step < texts.length; step += 1) {
    const index = (Math.max(0, from) + step) % texts.length;
    if (texts[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
