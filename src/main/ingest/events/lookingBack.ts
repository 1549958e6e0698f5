import { daysBetween } from '../dates/calendar';
import { sentenceText } from './cues';
import type { Seen } from './reading';

/** What lies so many days before the report is no news. */
const OLD = 75;
const LONG_AGO = /\b(?:since then|years ago|decades? ago|every year|each year|over the (?:past|last) (?:years|decades?|[a-z]+ (?:years|decades))|last (?:spring|summer|autumn|fall|winter)|in the past|in recent years|so far|until (?:now|today)|(?:he|she|they) had (?:met|visited|held|signed|discussed|travelled|spoken))\b/i;
const YEAR = /\b(?:in|since|until|from|of|during|late|early|mid)[ -](?:(?:January|February|March|April|May|June|July|August|September|October|November|December|the summer of|the spring of),? )?((?:19|20)\d{2})\b/g;

/**
 * Whether a sentence behind the beginning of a report tells of a time long past: a year gone by, a day months before, "since then".
 * Asked where an act must be news to be what the report is about; false without a day of the report.
 */
export function looksBack(seen: Seen, index: number): boolean {
  const { first, headline, reference } = seen.layout;
  if (index <= first || headline.has(index)) return false;
  const text = sentenceText(seen.report, index);
  if (LONG_AGO.test(text)) return true;
  const { day } = reference;
  return day !== null && !hasNews(seen, index, day) && tellsOfOld(seen, index, { day, text });
}

function tellsOfOld(seen: Seen, index: number, { day, text }: { day: string; text: string }): boolean {
  const years = [...text.matchAll(YEAR)].map((match) => Number(match[1]));
  return years.some((year) => year < Number(day.slice(0, 4)) - (isEarlyInYear(day) ? 1 : 0)) || seen.dates.some((date) => date.sentence === index && isOld(date.end ?? date.start, day));
}

/** In the first weeks of a year what took place in the year before may still be news. */
function isEarlyInYear(day: string): boolean {
  return day.slice(5) < '03-01';
}

function isOld(told: string | null, day: string): boolean {
  return told !== null && daysBetween(told, day) > OLD;
}

/** A day near to that of the report is told too. */
function hasNews(seen: Seen, index: number, day: string): boolean {
  return seen.dates.some((date) => date.sentence === index && date.isDay && date.start !== null && !isOld(date.end ?? date.start, day));
}

/** So many days before the event of the opening something is another one. */
const APART = 10;

/**
 * "visited Suva on 11 March. … The two ministers spoke by telephone on 15 January": behind an opening that tells an act and its day,
 * an act of a day well before.
 */
export function isOfDayBefore(seen: Seen, index: number): boolean {
  const { lede } = seen.layout;
  if (index <= lede || !seen.cues.some((cue) => cue.sentence === lede)) return false;
  const [own, opening] = [daysIn(seen, index), daysIn(seen, lede)];
  const first = opening[0];
  return first !== undefined && own.length > 0 && own.every((day) => opening.every((other) => daysBetween(day, other) > APART));
}

function daysIn({ dates }: Seen, index: number): string[] {
  return dates.flatMap((date) => (date.sentence === index && date.isDay && date.start !== null ? [date.end ?? date.start] : []));
}
