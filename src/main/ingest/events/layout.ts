import type { Annotated } from '../language/annotate';
import type { Sentence } from '../language/sentences';
import { isCapital, isOneOf, textAt } from '../language/tokens';
import { findDateline, isFilingLine, placeLine, type Dateline } from './dateline';
import { findReference, type ReferenceFound } from './referenceDay';

/** How a report is built: its headline, the sentence it opens with, the place and day of its filing. */
export interface Layout extends ReferenceFound {
  /** Index of the headline's sentences; empty when there is none. */
  headline: ReadonlySet<number>;
  /** The first sentence that is neither heading nor filing line; what stands between it and the lede sets the scene. */
  first: number;
  /** The first sentence of the report itself. */
  lede: number;
  dateline: Dateline | null;
}

/** What stands above a report is a few lines of headline, publisher and day; more is a page's menu. */
const MOST_HEADINGS = 24;
/** A paragraph that sets the scene is passed over when one of the next sentences tells what took place. */
const LOOK_AHEAD = 4;
const LONGEST_HEADING = 220;
/** Some offices put a whole paragraph into a headline, its words with capitals. */
const LONGEST_TITLE = 700;
const LEAST_LETTERS = 4;
const TITLE_SHARE = 0.55;

/**
 * Finds headline, lede, dateline and the day from which relative dates are told.
 * @param acts the sentences that hold a word for an event
 * @param days what is known from outside of the text, and where the page marks headings
 */
export function layOut(report: Annotated, acts: ReadonlySet<number>, { headings = NO_HEADINGS, ...days }: { published: string | null; headerDate: string | null; headings?: ReadonlySet<number> }): Layout {
  const headline = new Set<number>();
  const first = firstFiled(report, headline, { acts, from: firstOfBody(report, headline, { acts, headings }) });
  const lede = telling(report, first, acts);
  headline.delete(lede);
  const filing = [lede - 1, first - 1, lede - 2, lede - 3].find((index, at) => index >= 0 && (at < 2 || headline.has(index)) && isFilingLine(report, index));
  const above = filing === undefined ? null : (findDateline(report, filing) ?? placeLine(report, filing));
  const dateline = above ?? findDateline(report, lede) ?? (lede === first ? null : findDateline(report, first));
  return { headline, first, lede, dateline, ...findReference({ report, ...days, dateline, headline }) };
}

/** The first sentence that is neither heading nor filing line; the headings before it are gathered. */
function firstOfBody(report: Annotated, headline: Set<number>, { acts, headings }: { acts: ReadonlySet<number>; headings: ReadonlySet<number> }): number {
  const last = Math.max(0, report.sentences.length - 1);
  for (let index = 0; index < Math.min(MOST_HEADINGS, report.sentences.length); index += 1) {
    if (!isMarked(report, index, headings) && !isHeading(report, index) && !isFilingLine(report, index) && !(isFurniture(report, index) && !acts.has(index))) return index;
    headline.add(index);
  }
  return Math.min(headline.size, last);
}

/** So many sentences of a page may stand above the place and the day of filing. */
const LONGEST_MENU = 12;

/** Behind sentences of the page that tell of nothing, "LIMA, May 2, 2013 (Agency) --" opens the report, and the lines right above it are its headline. */
function firstFiled(report: Annotated, headline: Set<number>, { acts, from }: { acts: ReadonlySet<number>; from: number }): number {
  const end = Math.min(from + LONGEST_MENU, report.sentences.length - 1);
  for (let index = from; index <= end; index += 1) {
    if (acts.has(index) && isFiled(report, index)) {
      for (let above = index - 1; above >= from && isHeading(report, above); above -= 1) headline.add(above);
      return index;
    }
    if (acts.has(index) && !isHeading(report, index)) return from;
  }
  return from;
}

/** A paragraph opens with a place and a day, and names a country. */
function isFiled(report: Annotated, index: number): boolean {
  const sentence = report.sentences[index];
  return sentence?.isFirstOfBlock === true && namesCountry(report, sentence) && (findDateline(report, index)?.date ?? null) !== null;
}

const NO_HEADINGS: ReadonlySet<number> = new Set();

/** A paragraph of one sentence that the page marks as a heading, with more text behind it. */
function isMarked({ sentences, tokens }: Annotated, index: number, headings: ReadonlySet<number>): boolean {
  const sentence = sentences[index];
  const next = sentences[index + 1];
  return sentence !== undefined && next !== undefined && sentence.isFirstOfBlock && next.block !== sentence.block && headings.has(tokens[sentence.start]?.start ?? -1);
}

/** What a service writes around a release: who may subscribe, where else it stands, whose words it gives. */
const FURNITURE = /\b(?:subscribe[ds]?|subscription|unsubscribe|recently (?:been )?updated|now available|available (?:from|at|on|via)|via the internet|is attributable to|for immediate release|media (?:release|contact)|press release (?:no|number)|how did you feel|cookies|sign up|newsletter|all rights reserved|share this|photo: |image: |file photo)\b/i;

function isFurniture(report: Annotated, index: number): boolean {
  const sentence = report.sentences[index];
  const text = sentence === undefined ? '' : report.text.slice(report.tokens[sentence.start]?.start ?? 0, report.tokens[sentence.end - 1]?.end ?? 0);
  return text.length < LONGEST_HEADING && (FURNITURE.test(text) || !/\p{Ll}/u.test(text));
}

/** A first sentence that names no event sets the scene: the next that names a country and an event opens the report. */
function telling(report: Annotated, first: number, acts: ReadonlySet<number>): number {
  if (acts.has(first)) return first;
  for (let index = first + 1; index <= first + LOOK_AHEAD; index += 1) {
    if (acts.has(index) && namesCountry(report, report.sentences[index])) return index;
  }
  return first;
}

function namesCountry(report: Annotated, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && report.countries.some((hit) => hit.start >= sentence.start && hit.end <= sentence.end);
}

/** A short paragraph without a full stop, with more text behind it. */
function isHeading(report: Annotated, index: number): boolean {
  const sentence = report.sentences[index];
  const next = report.sentences[index + 1];
  if (sentence === undefined || next === undefined || next.block === sentence.block) return false;
  if (!sentence.isFirstOfBlock && !isFilingLine(report, index - 1)) return true;
  return isOfHeading(report, sentence);
}

/** Without a full stop, and short or with the capitals of a title. */
function isOfHeading(report: Annotated, sentence: Sentence): boolean {
  const length = (report.tokens[sentence.end - 1]?.end ?? 0) - (report.tokens[sentence.start]?.start ?? 0);
  return !isClosed(report, sentence) && (length < LONGEST_HEADING || (length < LONGEST_TITLE && isTitle(report, sentence)));
}

/** A full stop, also within quotation marks; "Ceremony for the “Water Project”" is a heading still. */
function isClosed({ tokens }: Annotated, { end }: Sentence): boolean {
  const last = textAt(tokens, end - 1);
  return last === '.' || (isOneOf('”"', last) && isOneOf('.!?,…', textAt(tokens, end - 2)));
}

/** Most words of some length begin with a capital, as in the headlines of some offices. */
function isTitle({ tokens }: Annotated, { start, end }: Sentence): boolean {
  const words = tokens.slice(start, end).filter((token) => token.kind === 'word' && token.text.length >= LEAST_LETTERS);
  return words.length > 0 && words.filter(isCapital).length > words.length * TITLE_SHARE;
}
