import type { ReactElement, ReactNode } from 'react';

/** Text with the found parts marked; ranges are [start, end) in UTF-16 code units, in order. */
export function Highlighted({ text, ranges }: { text: string; ranges: ReadonlyArray<readonly [number, number]> }): ReactElement {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start < from || end <= start || end > text.length) continue;
    parts.push(text.slice(from, start), <mark className="found" key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return <>{parts}{text.slice(from)}</>;
}
