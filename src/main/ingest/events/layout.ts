/* eslint complexity: ["error", 32] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { Annotated } from '../language/annotate';
import type { DatePhrase } from '../dates/datePhrase';
import { daysBetween, isoOf } from '../dates/calendar';
import type { Reference } from '../dates/resolveDate';
import { resolveDate } from '../dates/resolveDate';
import { textAt, letterAt } from '../language/tokens';

/** How a report is built: its headline, the sentence it opens with, the place and day of its filing. */
export interface Layout {
  /** Index of the headline's sentences; empty when there is none. */
  headline: ReadonlySet<number>;
  /** The first sentence of the report itself. */
  lede: number;
  dateline: { start: number; end: number; city: string | null; country: string | null; date: DatePhrase | null } | null;
  reference: Reference;
  referenceBasis: 'published' | 'header' | 'dateline' | 'text' | null;
}

const DATELINE_SCAN = 14;

/** Finds headline, lede, dateline and the day from which relative dates are told. */
export function layOut(report: Annotated, published: string | null, headerDate: string | null): Layout {
  const headline = new Set<number>();
  let lede = 0;
  for (const [index, sentence] of report.sentences.entries()) {
    if (index >= 12) break;
    if (!isHeading(report, index) && !isFilingLine(report, index)) {
      lede = index;
      break;
    }
    if (sentence !== undefined) headline.add(index);
    lede = Math.min(index + 1, Math.max(0, report.sentences.length - 1));
  }
  if (headline.has(lede)) headline.delete(lede);
  const dateline = (lede > 0 && isFilingLine(report, lede - 1) ? findDateline(report, lede - 1) : null) ?? findDateline(report, lede);
  return { headline, lede, dateline, ...findReference({ report, published, headerDate, dateline, headline }) };
}

/** "COLORADO SPRINGS, Colo.": the first half of a dateline that a full stop cuts off. */
function isFilingLine(report: Annotated, index: number): boolean {
  const sentence = report.sentences[index];
  return sentence !== undefined && report.sentences[index + 1] !== undefined && sentence.end - sentence.start <= 8 && /^[TNKCVDn,.()/]+$/.test(report.classes.slice(sentence.start, sentence.end)) && report.classes[sentence.start] === 'T';
}

/** A short paragraph without a full stop, with more text behind it. */
function isHeading(report: Annotated, index: number): boolean {
  const sentence = report.sentences[index];
  const next = report.sentences[index + 1];
  if (sentence === undefined || next === undefined || next.block === sentence.block) return false;
  if (!sentence.isFirstOfBlock) return true;
  const last = report.tokens[sentence.end - 1];
  const first = report.tokens[sentence.start];
  if (last === undefined || first === undefined) return false;
  return last.text !== '.' && last.text !== '”' && last.text !== '"' && last.end - first.start < 220;
}

/** "New Delhi, Nov 24 –", "WASHINGTON (AP) —", "ISLAMABAD:", "New Delhi [India], November 24 :". */
function findDateline(report: Annotated, lede: number): Layout['dateline'] {
  const sentence = report.sentences[lede];
  if (sentence === undefined) return null;
  const place = report.places.find((hit) => hit.start === sentence.start) ?? null;
  let at = place?.end ?? sentence.start;
  if (place === null) {
    while (at < sentence.start + 3 && /^[NKV]$/.test(letterAt(report.classes, at)) && textAt(report.tokens, at) === report.tokens[at]?.text.toUpperCase()) at += 1;
    if (at === sentence.start && report.dates[0]?.start !== at) return null;
  }
  let date: DatePhrase | null = null;
  for (let step = at; step < Math.min(sentence.end, sentence.start + DATELINE_SCAN); step += 1) {
    const letter = letterAt(report.classes, step);
    const phrase = report.dates.find((candidate) => candidate.start === step && candidate.relative === null);
    if (phrase !== undefined) {
      date = phrase;
      step = phrase.end - 1;
      const next = letterAt(report.classes, phrase.end);
      if (place !== null && /^[CAPRVNHK]$/.test(next)) return filed(report, place, phrase.end, date);
    } else if (/^[_-]$/.test(letter) && report.dates.some((candidate) => candidate.start === step + 1 && candidate.relative === null)) continue;
    else if (date !== null && place !== null && letter === '.') return filed(report, place, step + 1, date);
    else if (letter === '_' || letter === ':' || (letter === '-' && step > at)) return place === null && date === null && letter !== '_' ? null : filed(report, place, step + 1, date);
    else if (!/^[,.()CKx/VN]$/.test(letter) || (letter === 'x' && !/^[[\]|]$/.test(textAt(report.tokens, step)))) return null;
  }
  return null;
}

function filed(report: Annotated, place: Annotated['places'][number] | null, end: number, date: DatePhrase | null): Layout['dateline'] {
  const start = place?.start ?? date?.start ?? end - 1;
  const named = report.countries.find((hit) => hit.start >= start && hit.end <= end)?.value[0]?.code ?? null;
  const chosen = place?.value.find((candidate) => candidate.country === named) ?? place?.value[0] ?? null;
  return { start, end, city: chosen?.city ?? null, country: chosen?.country ?? named, date };
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

function findReference(question: { headline: ReadonlySet<number>; report: Annotated; published: string | null; headerDate: string | null; dateline: Layout['dateline'] }): Pick<Layout, 'reference' | 'referenceBasis'> {
  const { report, published, headerDate, dateline, headline } = question;
  const stated = report.dates.find((phrase) => phrase.from.year !== null)?.from.year ?? null;
  const own = dateline?.date ? resolveDate(dateline.date, { day: published, year: stated }, false).start : releaseDay(report, headline);
  if (published !== null && own !== null && own <= published && daysBetween(own, published) <= 4) return { reference: { day: own, year: stated }, referenceBasis: 'dateline' };
  if (published !== null) return { reference: { day: published, year: stated }, referenceBasis: 'published' };
  if (headerDate !== null) return { reference: { day: headerDate, year: stated }, referenceBasis: 'header' };
  if (own !== null) return { reference: { day: own, year: stated }, referenceBasis: 'dateline' };
  const opening = report.dates.find((phrase) => isoOf(phrase.from) !== null && phrase.start < 12 && report.sentences.some((sentence) => sentence.start === phrase.start && sentence.end <= phrase.end + 1));
  if (opening) return { reference: { day: isoOf(opening.from), year: stated }, referenceBasis: 'dateline' };
  return { reference: { day: null, year: stated }, referenceBasis: stated === null ? null : 'text' };
}
