export interface DiffLine {
  sign: ' ' | '-' | '+';
  text: string;
}

/** More pairs of lines than this are not compared one by one: the old lines are listed, then the new ones. */
const MOST_PAIRS = 16_000_000;

const marked = (sign: DiffLine['sign'], lines: readonly string[]): DiffLine[] => lines.map((text) => ({ sign, text }));

/** What has to go from one text and come into it to make the other, line by line, with the lines that stay. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const middle = between(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [...marked(' ', old.slice(0, head)), ...middle, ...marked(' ', old.slice(old.length - tail))];
}

function between(old: readonly string[], now: readonly string[]): DiffLine[] {
  if (old.length * now.length > MOST_PAIRS) return [...marked('-', old), ...marked('+', now)];
  const common = commonRows(old, now);
  const lengthAt = (i: number, j: number): number => common[i * (now.length + 1) + j] ?? 0;
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      lines.push(...marked(' ', old.slice(i, i + 1)));
      i += 1;
      j += 1;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) lines.push(...marked('-', old.slice(i, ++i)));
    else lines.push(...marked('+', now.slice(j, ++j)));
  }
  return [...lines, ...marked('-', old.slice(i)), ...marked('+', now.slice(j))];
}

/** Length of the longest row of lines that both texts have in common from each pair of lines on. */
function commonRows(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (index: number): number => common[index] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      common[here] = old[i] === now[j] ? at(here + width + 1) + 1 : Math.max(at(here + width), at(here + 1));
    }
  }
  return common;
}

/** The changed lines with some around them; null stands for lines left out. */
export function hunks(lines: readonly DiffLine[], around = 3): (DiffLine | null)[] {
  const near = (index: number): boolean => lines.slice(Math.max(0, index - around), index + around + 1).some(({ sign }) => sign !== ' ');
  return lines.reduce<(DiffLine | null)[]>((all, line, index) => {
    if (near(index)) all.push(line);
    else if (all.length > 0 && all.at(-1) !== null) all.push(null);
    return all;
  }, []);
}
