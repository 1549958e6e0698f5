import { addDays, dayOfWeek } from '../dates/calendar';
import { beforeIn, sentenceText } from './cues';
import type { Primary } from './primary';
import type { Seen } from './reading';
import type { When } from './whenFound';

const COUNT: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14 };

/** How many days something is said to last; 0 where nothing is said. */
export function lengthIn(text: string): number {
  if (/\bweek-?long\b|\b(?:one|a)-week (?:visit|tour|trip|exercise|drill|training)\b/i.test(text)) return 7;
  if (/\b(?:two-?weeks?(?:[- ]long)?|fortnight-?long|2-week(?:-long)?) (?:[\w-]+ ){0,4}(?:visit|tour|trip|exercises?|drills?|training)\b/i.test(text)) return 14;
  const match = /\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2})-day\b(?! (?:work(?:ing)? )?(?:week|truce|ceasefire|deadline|notice|war|siege|limit|period)\b)/i.exec(text);
  return match === null ? 0 : (COUNT[(match[1] ?? '').toLowerCase()] ?? Number(match[1]));
}

/** How long a visit or an exercise is said to last, and so its last day; null where nothing is said. */
export function lastDay(text: string, start: string): string | null {
  if (/\bweekend (?:visit|trip)\b/i.test(text)) return addDays(start, (7 - dayOfWeek(start)) % 7);
  const days = lengthIn(text);
  return days < 2 ? null : addDays(start, days - 1);
}

/** "continued for ten days". */
export function lastedIn(text: string): number {
  const match = /\b(?:continued|lasted|ran|went on)(?: for)? (two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2}) days\b/i.exec(text);
  return match === null ? lengthIn(text) : (COUNT[(match[1] ?? '').toLowerCase()] ?? Number(match[1]));
}

/** "concluded on 8 February … The two-day talks": the first day, counted back. */
export function satThrough(seen: Seen, { sentence }: Primary, found: When): When {
  const { start, end } = found;
  const from = seen.dates.find(({ phrase }) => phrase === found.from?.phrase);
  if (from === undefined || from.basis !== 'stated' || start === null || start !== end || !ENDED.test(beforeIn(seen, from.sentence, from.phrase.start))) return found;
  const days = [sentence, sentence + 1, sentence + 2].map((index) => lengthIn(sentenceText(seen.report, index))).find((length) => length > 1);
  return days === undefined ? found : { ...found, start: addDays(start, 1 - days), rule: 'date.length' };
}

const ENDED = /\b(?:concluded|ended|wrapped up|came to (?:an end|a close))\b[^.;]{0,30}\bon $/;

/** "A two-week long exercise … which concluded today": the first day, counted back. */
export function begunByLength(seen: Seen, { sentence }: Primary, found: When): When {
  if (found.start !== null || found.end === null || found.to === null) return found;
  const days = [...seen.layout.headline, seen.layout.lede, sentence].map((index) => lengthIn(sentenceText(seen.report, index))).find((length) => length > 1);
  return days === undefined ? found : { ...found, start: addDays(found.end, 1 - days), from: found.to, rule: 'date.length' };
}
