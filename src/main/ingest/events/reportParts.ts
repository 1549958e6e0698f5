import type { Annotated } from '../language/annotate';
import { isOneOf, textAt } from '../language/tokens';
import { countriesWithin } from '../people/countriesWithin';
import { findDateline } from './dateline';

/** One of several reports in a text; positions in the cleaned text. */
export interface ReportPart {
  start: number;
  end: number;
}

const LONGEST_HEADING = 200;
/** A report is more than headings: it has sentences of some length. */
const LEAST_SENTENCES = 2;
const LEAST_WORDS = 8;
const MOST = 50;
/** So many lines may stand as headings above a report. */
const MOST_HEADINGS = 40;

/**
 * Where further reports begin in one text: a heading of its own, and below it a sentence that opens with the place and day of filing.
 * One part for a text that is one report.
 */
export function findParts(report: Annotated): ReportPart[] {
  const starts = [0];
  const told = wholeSentences(report);
  let last = 0;
  for (const [index, sentence] of report.sentences.entries()) {
    if (starts.length >= MOST) break;
    if (!sentence.isFirstOfBlock || index - last <= LEAST_SENTENCES || !hasDayline(report, index)) continue;
    const heading = headingAbove(report, index, last);
    if (heading === null || !holdsReport(report, told, { from: last, until: heading })) continue;
    starts.push(report.tokens[report.sentences[heading]?.start ?? 0]?.start ?? 0);
    last = index;
  }
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? report.text.length }));
}

function hasDayline(report: Annotated, index: number): boolean {
  const dateline = findDateline(report, index);
  return dateline !== null && dateline.date !== null && dateline.country !== null;
}

/** How many whole sentences stand before each sentence. */
function wholeSentences({ sentences, tokens }: Annotated): number[] {
  const before = [0];
  for (const { start, end } of sentences) before.push((before.at(-1) ?? 0) + (end - start >= LEAST_WORDS && isOneOf('.!?”"', textAt(tokens, end - 1)) ? 1 : 0));
  return before;
}

/** Whole sentences stand between two places, and they name a country: the lines of a page name none. */
function holdsReport(report: Annotated, told: readonly number[], { from, until }: { from: number; until: number }): boolean {
  const [start, end] = [report.sentences[from]?.start ?? 0, report.sentences[until]?.start ?? 0];
  return (told[until] ?? 0) - (told[from] ?? 0) >= LEAST_SENTENCES && countriesWithin(report, start, end).length > 0;
}

/** The first of the headings right above; null where the paragraph above is text. */
function headingAbove(report: Annotated, index: number, last: number): number | null {
  let heading: number | null = null;
  for (let above = index - 1; above > Math.max(last, index - MOST_HEADINGS); above -= 1) {
    const sentence = report.sentences[above];
    if (sentence === undefined || !sentence.isFirstOfBlock) break;
    const length = (report.tokens[sentence.end - 1]?.end ?? 0) - (report.tokens[sentence.start]?.start ?? 0);
    if (isOneOf('.!?”"', textAt(report.tokens, sentence.end - 1)) || length > LONGEST_HEADING) break;
    heading = above;
  }
  return heading;
}
