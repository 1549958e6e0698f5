import { dayOfWeek, daysBetween, isoOf, weekdayOf } from '../dates/calendar';
import { resolveDate, type Reference } from '../dates/resolveDate';
import type { Annotated } from '../language/annotate';
import type { DatePhrase } from '../dates/datePhrase';
import { isFuture, sentenceText } from './cues';
import type { Dateline } from './dateline';

/** The day from which relative dates are told, and what told it. */
export interface ReferenceFound {
  reference: Reference;
  referenceBasis: 'published' | 'header' | 'dateline' | 'text' | null;
  /** The day is that of a dateline without a year, which another date of the text told. */
  isYearInferred?: boolean;
}

interface Question {
  report: Annotated;
  published: string | null;
  headerDate: string | null;
  dateline: Dateline | null;
  headline: ReadonlySet<number>;
}

/** A release is filed at most so many days before it is published elsewhere. */
const MOST_DAYS_ON_THE_WAY = 4;

/** The day of release in the text when it is at most four days old, else the day of publication, a machine header, a line of the text. */
export function findReference(question: Question): ReferenceFound {
  const { report, published, headerDate, dateline, headline } = question;
  const told = yearTold(report, published ?? headerDate) ?? yearOfLine(report);
  const year = published === null && headerDate === null ? (yearByWeekday(question, told) ?? told) : told;
  const own = dateline?.date ? resolveDate(dateline.date, { day: published, year }, null).start : releaseDay(report, headline);
  if (published !== null) return fromPublication(question, { own, published, year });
  return headerDate === null ? fromText(question, own, year) : { reference: { day: headerDate, year }, referenceBasis: 'header' };
}

const FOUNDED = /\b(?:establish\w*|founded|founding|created|set up|inception|diplomatic relations|independence|since|born|anniversary|ratified)\b/i;

/**
 * The first year that a date of the text tells. Where nothing is known from outside it is the last one of which the text tells as
 * past: a report is no older than its news. Years in which something was founded, or is to come, do not count.
 */
function yearTold(report: Annotated, outside: string | null): number | null {
  const told = report.dates.filter((phrase) => phrase.from.year !== null);
  const first = told[0]?.from.year ?? null;
  return outside !== null || first === null ? first : yearOfNews(report, told, first);
}

/** "06/09/2024" on a line of its own: which of the two is the month stays open, the year does not. */
const DAY_LINE = /^\s*\d{1,2}[/.]\d{1,2}[/.]((?:19|20)\d{2})\s*$/m;
const HEAD = 600;

function yearOfLine({ text }: Annotated): number | null {
  const year = DAY_LINE.exec(text.slice(0, HEAD))?.[1];
  return year === undefined ? null : Number(year);
}

function yearOfNews(report: Annotated, told: readonly DatePhrase[], first: number): number | null {
  let [sentence, latest, isNews] = [0, 0, false];
  for (const { start, from } of told) {
    while ((report.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    const text = sentenceText(report, sentence);
    if (FOUNDED.test(text)) continue;
    isNews = true;
    if (!isFuture(text)) latest = Math.max(latest, from.year ?? latest);
  }
  if (latest > 0) return latest;
  return isNews ? first : null;
}

function fromPublication(question: Question, { own, published, year }: { own: string | null; published: string; year: number | null }): ReferenceFound {
  const isOwn = isOnTheWay(own, published) || isLateCopy(question, own, published);
  return { reference: { day: isOwn ? own : published, year }, referenceBasis: isOwn ? 'dateline' : 'published' };
}

function fromText({ report, dateline }: Question, own: string | null, year: number | null): ReferenceFound {
  const day = own ?? dayLine(report);
  if (day !== null) return { reference: { day, year }, referenceBasis: 'dateline', isYearInferred: own !== null && dateline?.date?.from.year === null };
  return { reference: { day: null, year }, referenceBasis: year === null ? null : 'text' };
}

/** So far from a year that the text tells the year of its dateline may lie. */
const YEARS_AWAY = [0, 1, -1, 2, -2, 3, -3];

/**
 * "MANILA, Monday, Nov 24", "MANILA, Nov 24 – … here on Monday": the year near to those of the text in which the day of filing is that
 * weekday; null where dateline and weekday do not tell it.
 */
function yearByWeekday({ report, dateline }: Question, told: number | null): number | null {
  const filed = dateline?.date ?? dayWithWeekday(report);
  if (told === null || filed === null || filed.relative !== null || filed.from.year !== null || filed.from.day === null) return null;
  const weekday = weekdayNear(report, filed.start, filed.end);
  if (weekday === null) return null;
  const years = YEARS_AWAY.map((away) => told + away);
  return years.find((year) => dayOfWeekIn(year, filed.from) === weekday) ?? null;
}

const OPENING = 160;

/** "kicked off in Kigali on Wednesday, March 22": a day near the head that stands beside its weekday and without a year. */
function dayWithWeekday({ tokens, dates }: Annotated): DatePhrase | null {
  return dates.find(({ start, from, relative }) => start < OPENING && relative === null && from.year === null && from.day !== null && [start - 1, start - 2].some((at) => weekdayOf(tokens[at]?.key ?? '') !== null)) ?? null;
}

const WEEKDAY_REACH = 60;

/** The weekday right before the day of filing, else the first that the opening names. */
function weekdayNear({ tokens, dates }: Annotated, start: number, end: number): number | null {
  const before = [start - 1, start - 2].map((at) => weekdayOf(tokens[at]?.key ?? '')).find((day) => day !== null) ?? null;
  if (before !== null) return before;
  const phrase = dates.find((date) => date.start >= end && date.start < end + WEEKDAY_REACH && date.relative?.unit === 'weekday' && date.relative.shift === 0);
  return phrase?.relative?.unit === 'weekday' ? phrase.relative.weekday : null;
}

function dayOfWeekIn(year: number, date: { month: number | null; day: number | null }): number | null {
  const iso = isoOf({ ...date, year });
  return iso === null ? null : dayOfWeek(iso);
}

function isOnTheWay(own: string | null, published: string): boolean {
  return own !== null && own <= published && daysBetween(own, published) <= MOST_DAYS_ON_THE_WAY;
}

const MOST_DAYS_LATE = 31;

/** "Kathmandu, Jan 4: … on Thursday here", put up a week later: the weekday of the opening is that of the day of filing. */
function isLateCopy({ report, dateline }: Question, own: string | null, published: string): boolean {
  const filed = dateline?.date ?? null;
  if (own === null || filed === null || own > published || daysBetween(own, published) > MOST_DAYS_LATE) return false;
  return weekdayNear(report, filed.start, filed.end) === dayOfWeek(own);
}

/** The day begins the line, or its weekday does: "Monday, 3 March 2025". */
function isFirstIn({ tokens }: Annotated, line: number, day: number): boolean {
  return day === line || (weekdayOf(tokens[line]?.key ?? '') !== null && (day === line + 1 || (day === line + 2 && tokens[line + 1]?.text === ',')));
}

/** A line above the report that begins with a whole date: the day of release. */
function releaseDay(report: Annotated, headline: ReadonlySet<number>): string | null {
  for (const index of headline) {
    const phrase = report.dates.find((date) => isFirstIn(report, report.sentences[index]?.start ?? -1, date.start));
    const day = phrase === undefined ? null : isoOf(phrase.from);
    if (day !== null) return day;
  }
  return null;
}

/** A sentence near the head that is nothing but a day. */
function dayLine(report: Annotated): string | null {
  const phrase = report.dates.find((date) => isoOf(date.from) !== null && date.start < 12 && report.sentences.some((sentence) => sentence.start === date.start && sentence.end <= date.end + 1));
  return phrase === undefined ? null : isoOf(phrase.from);
}
