import { daysBetween, isoOf } from '../dates/calendar';
import { resolveDate, type Reference } from '../dates/resolveDate';
import type { Annotated } from '../language/annotate';
import type { Dateline } from './dateline';

/** The day from which relative dates are told, and what told it. */
export interface ReferenceFound {
  reference: Reference;
  referenceBasis: 'published' | 'header' | 'dateline' | 'text' | null;
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
  const year = report.dates.find((phrase) => phrase.from.year !== null)?.from.year ?? null;
  const own = dateline?.date ? resolveDate(dateline.date, { day: published, year }, false).start : releaseDay(report, headline);
  if (published !== null) return { reference: { day: isOnTheWay(own, published) ? own : published, year }, referenceBasis: isOnTheWay(own, published) ? 'dateline' : 'published' };
  if (headerDate !== null) return { reference: { day: headerDate, year }, referenceBasis: 'header' };
  const told = own ?? dayLine(report);
  if (told !== null) return { reference: { day: told, year }, referenceBasis: 'dateline' };
  return { reference: { day: null, year }, referenceBasis: year === null ? null : 'text' };
}

function isOnTheWay(own: string | null, published: string): boolean {
  return own !== null && own <= published && daysBetween(own, published) <= MOST_DAYS_ON_THE_WAY;
}

/** A line above the report that begins with a whole date: the day of release. */
function releaseDay(report: Annotated, headline: ReadonlySet<number>): string | null {
  for (const index of headline) {
    const phrase = report.dates.find((date) => date.start === report.sentences[index]?.start);
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
