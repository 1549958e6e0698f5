const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

function startsOne(words: readonly string[], text: string): number | null {
  if (text.length < 3) return null;
  const index = words.findIndex((word) => word.startsWith(text));
  return index < 0 ? null : index;
}

/** 1 to 12 for "nov", "sept" or "November"; null for anything else. */
export function namedMonth(text: string): number | null {
  const index = startsOne(MONTHS, text);
  return index === null ? null : index + 1;
}

/** 0 (Sunday) to 6 for "mon" or "Monday"; null for anything else. */
export function namedWeekday(text: string): number | null {
  return startsOne(WEEKDAYS, text === 'tues' || text === 'thur' || text === 'thurs' ? text.slice(0, 3) : text);
}

/** Single-letter edits between two short words. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The one month that a misspelled word most likely means, or null when none is near or two are. */
export function nearestMonthName(text: string): number | null {
  const scored = MONTHS.map((name, index) => {
    const whole = edits(text, name);
    const start = text.length <= 4 ? edits(text, name.slice(0, text.length)) + 0.5 : Infinity;
    return { month: index + 1, score: Math.min(whole, start) };
  }).sort((a, b) => a.score - b.score);
  const [best, second] = scored;
  if (!best || best.score > 2 || (text.length <= 4 && best.score > 1.5)) return null;
  return second && second.score === best.score ? null : best.month;
}
