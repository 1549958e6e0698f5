import { addDays } from '../dates/calendar';
import { isFuture as isToCome, sentenceText } from './cues';
import { charsOf, type Seen } from './reading';
import type { When } from './when';

/** A month, a year or a stretch of days in which something else took place or will. */
export interface Period {
  text: string;
  isFuture: boolean;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const PART = `(?:early |late |mid-? ?|(?:the )?(?:beginning|end|middle|start|(?:first|second) half|(?:first|second|third|fourth|last) quarter|${SEASON}) of )?`;
const PERIOD = new RegExp(
  [
    String.raw`\b(?:[Ee]arlier|[Ll]ater|[Aa]t the end of|by the end of) (?:this|last|next) (?:week|month|year)\b`,
    String.raw`\b(?:[Ll]ast|[Nn]ext|coming|previous|[Tt]his) (?:week|month|year|${SEASON}|${MONTH})\b`,
    String.raw`\b(?:[Ii]n|[Dd]uring|[Bb]y|[Aa]t|[Tt]owards|until|for|of|from|[Ss]ince) ${PART}(?:the year |(?:this|last|next) )?${MONTH}(?: (?:of )?(?:(?:19|20)\d{2}|this year|last year|next year))?\b(?! \d)`,
    String.raw`\b(?:[Ii]n|[Dd]uring|[Bb]y|until|for|[Ss]ince|[Bb]ack in) ${PART}(?:the year |(?:this|last|next) year|)(?:(?<=year )|(?:19|20)\d{2}\b)`,
    String.raw`\b(?:[Ii]n|[Dd]uring|[Ss]ince) (?:the )?(?:early |late |mid-?|coming )?${SEASON}(?: (?:of )?(?:19|20)\d{2})?\b`,
    String.raw`\b(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|four|five|six|seven|eight|nine|ten|[Ss]everal|few|[Ss]ome|\d{1,2}) (?:days|weeks?|months?|years?) (?:ago|earlier)\b`,
  ].join('|'),
  'g',
);
/** So far behind or before an act its time is told in the same clause. */
const REACH = 110;
const LEAD = 60;
/** A period before the act counts where it opens the sentence. */
const OPENING = 20;
const CLAUSE_END = /[.;:—]|, (?:and|while|which|where|who|but|after|following|with|during which)\b/;

/**
 * The period that a clause tells for an act other than the primary one; null when it tells none, when the primary event may lie within it,
 * or when a day is told.
 * @param place token positions of the act
 */
export function otherPeriod(seen: Seen, place: { start: number; end: number; sentence: number }, days: Pick<When, 'start' | 'end'>): Period | null {
  const text = periodText(seen, place);
  if (text === null) return null;
  const sentence = sentenceText(seen.report, place.sentence);
  if (THIS_SEASON.test(text)) return isToCome(sentence) ? { text, isFuture: true } : null;
  return SEASON_ONLY.test(text) ? { text, isFuture: isToCome(sentence) } : besideDays(seen, text, { days, tense: tenseOf(sentence) });
}

/** "have taken place over the year, … in January", told in December: the month that lies back. */
const HAS_BEEN = /\b(?:took place|(?:has|have) (?:already )?(?:taken place|been held|visited)|(?:was|were) (?:held|conducted))\b/;

const DONE = /\b(?:visited|met|travell?ed|hosted|signed|paid|held talks|arrived|came|went)\b/;

/** What the sentence says of a month without a year. */
type Tense = 'gone' | 'to-come' | null;

function tenseOf(sentence: string): Tense {
  if (HAS_BEEN.test(sentence)) return 'gone';
  return isToCome(sentence) ? 'to-come' : DONE.test(sentence) ? 'gone' : null;
}

/** A period that the days of the primary event do not lie in. */
function besideDays(seen: Seen, text: string, { days, tense }: { days: Pick<When, 'start' | 'end'>; tense: Tense }): Period | null {
  const [first, last] = [days.start ?? days.end, days.end ?? days.start];
  const reference = seen.layout.reference.day ?? first;
  const range = rangeOf(text.toLowerCase(), reference, tense);
  const isFuture = COMES.test(text) || (range !== null && reference !== null && range.from > reference);
  const isOther = first === null || last === null ? isFuture || tellsItself(text) : isOutside(range, { first, last }, text);
  return isOther ? { text, isFuture } : null;
}

/** "in the autumn": the tense tells which one. */
const SEASON_ONLY = /^(?:in|during) (?:the )?(?:early |late |mid-?|coming )?(?:spring|summer|autumn|fall|winter)$/i;
const THIS_SEASON = /^this (?:spring|summer|autumn|fall|winter)$/i;
const COMES = /\b(?:next|later|coming)\b/i;
const GONE = /\b(?:earlier|last|ago)\b/i;

/** Says by itself that it is not the time of what has no day. */
function tellsItself(text: string): boolean {
  return TELLS_YEAR.test(text) || GONE.test(text);
}

function isOutside(range: { from: string; to: string } | null, { first, last }: { first: string; last: string }, text: string): boolean {
  return range === null ? COMES.test(text) || GONE.test(text) : range.from > last || range.to < first;
}

const TELLS_YEAR = /(?:19|20)\d{2}/;

const OTHER_DAY = /\b(?:the|a) (?:day before|previous day|next day|following day|day earlier|day later)\b/i;

/** Whether a sentence tells of an act of another day, month or year. */
export function tellsOtherTime(seen: Seen, sentence: number, days: Pick<When, 'start' | 'end'>): boolean {
  if (OTHER_DAY.test(sentenceText(seen.report, sentence))) return true;
  return tellsPeriod(seen, sentence) && seen.cues.some((cue) => cue.sentence === sentence && otherPeriod(seen, cue, days) !== null);
}

interface Found {
  text: string;
  start: number;
  end: number;
}

/** The periods of each sentence; worked out once for a report, and only where a word hints at one. */
const known = new WeakMap<Seen, { found: Array<readonly Found[] | undefined>; vague: ReadonlySet<number> }>();
const YEAR = /(?:19|20)\d{2}/;
/** What every period holds. */
const NAMED = new RegExp(String.raw`week|month|year|days|${SEASON}|${MONTH}|(?:19|20)\d{2}`);
const SIGNS = ['autumn', 'summer', 'spring', 'winter', ' ago', 'last ', 'Last ', 'next ', 'Next ', 'arlier this', 'ater this', 'end of ', 'eginning of ', 'arly ', 'ate '];

function periodsOf(seen: Seen, index: number): readonly Found[] {
  const all = known.get(seen) ?? { found: [], vague: new Set(seen.dates.flatMap((date) => (date.isDay ? [] : [date.sentence]))) };
  known.set(seen, all);
  return (all.found[index] ??= findPeriods(seen.report, index, all.vague));
}

function findPeriods(report: Seen['report'], index: number, vague: ReadonlySet<number>): readonly Found[] {
  const text = sentenceText(report, index);
  const mayHold = NAMED.test(text) && (vague.has(index) || YEAR.test(text) || SIGNS.some((sign) => text.includes(sign)));
  return mayHold ? [...text.matchAll(PERIOD)].map((match) => ({ text: match[0].replace(/\s+/g, ' '), start: match.index, end: match.index + match[0].length })) : [];
}

/** Whether a sentence tells of any month, year or stretch of days. */
export function tellsPeriod(seen: Seen, sentence: number): boolean {
  return periodsOf(seen, sentence).length > 0;
}

/** "the first visit since 2011" tells when the one before was, and of nothing that took place. */
const SINCE = /^since\b/i;

/** "a plan of cooperation for 2023" is made for that year; "planned for 2023" will take place in it. */
function isForAYear(text: string, { text: period, start }: Found): boolean {
  return /^(?:for|of)\b/i.test(period) && !/\b(?:planned|scheduled|slated|set|expected|due|announced|foreseen|envisaged) $/i.test(text.slice(0, start));
}

function periodText(seen: Seen, { start, end, sentence }: { start: number; end: number; sentence: number }): string | null {
  const range = seen.report.sentences[sentence];
  const periods = periodsOf(seen, sentence);
  if (range === undefined || periods.length === 0) return null;
  const text = sentenceText(seen.report, sentence);
  const offset = charsOf(seen.report, range.start, range.end).start;
  const own = charsOf(seen.report, start, end);
  const [from, until] = [own.start - offset, own.end - offset];
  const stop = CLAUSE_END.exec(text.slice(until, until + REACH))?.index ?? REACH;
  const next = periods.find((one) => one.start >= until && one.end <= until + stop && !SINCE.test(one.text) && !isForAYear(text, one));
  if (next !== undefined) return next.text;
  const before = periods.findLast((one) => one.end <= from && one.start >= from - REACH && !SINCE.test(one.text));
  if (before === undefined || from - before.end > LEAD || /[.;:]/.test(text.slice(before.end, from))) return null;
  return before.start < OPENING || /^\W*$/.test(text.slice(0, before.start)) ? before.text : null;
}

/** The days that a period may hold; null where that cannot be told. */
function rangeOf(text: string, reference: string | null, tense: Tense): { from: string; to: string } | null {
  const year = TELLS_YEAR.exec(text)?.[0];
  const month = MONTHS.findIndex((name) => text.includes(name)) + 1;
  if (year !== undefined) return month > 0 ? monthRange(Number(year), month) : { from: `${year}-01-01`, to: `${year}-12-31` };
  if (reference === null) return null;
  if (month > 0) return monthRange(yearOf(text, month, { reference, tense }), month);
  return relativeRange(text, reference);
}

function monthRange(year: number, month: number): { from: string; to: string } {
  const two = String(month).padStart(2, '0');
  return { from: `${year}-${two}-01`, to: `${year}-${two}-31` };
}

/** "in May": the year that the tense tells, else the one that brings the month nearest; "last May" lies back, "next May" is to come. */
function yearOf(text: string, month: number, { reference, tense }: { reference: string; tense: Tense }): number {
  const base = Number(reference.slice(0, 4));
  const now = Number(reference.slice(5, 7));
  if (/\blast\b/.test(text)) return month >= now ? base - 1 : base;
  if (/\bnext\b/.test(text)) return month <= now ? base + 1 : base;
  if (/\bthis\b/.test(text)) return base;
  if (tense === 'gone') return month > now ? base - 1 : base;
  if (tense === 'to-come') return month < now ? base + 1 : base;
  return month - now > 6 ? base - 1 : now - month > 6 ? base + 1 : base;
}

function relativeRange(text: string, reference: string): { from: string; to: string } | null {
  const shift = /\b(?:last|previous)\b/.test(text) ? -1 : /\b(?:next|coming)\b/.test(text) ? 1 : 0;
  const unit = /\b(week|month|year)\b/.exec(text)?.[1];
  if (/\b(?:ago|earlier)\b/.test(text) && shift === 0 && !/\bthis\b/.test(text)) return null;
  const bounds = unit === undefined ? null : boundsOf(unit, shift, reference);
  if (bounds === null || shift !== 0) return bounds;
  if (/\bearlier\b/.test(text)) return { from: bounds.from, to: addDays(reference, -2) };
  return /\blater|end\b/.test(text) ? { from: addDays(reference, 2), to: bounds.to } : bounds;
}

function boundsOf(unit: string, shift: number, reference: string): { from: string; to: string } {
  const [year, month] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))];
  if (unit === 'year') return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` };
  if (unit === 'week') return { from: addDays(reference, shift * 7 - 6), to: addDays(reference, shift * 7 + (shift < 0 ? 3 : 6)) };
  const at = month - 1 + shift;
  return monthRange(year + Math.floor(at / 12), ((at + 12) % 12) + 1);
}
