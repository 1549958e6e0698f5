import { sentenceText } from './cues';
import type { Seen } from './reading';

const DATE_LABEL = /^(?:news|press release|media release|release|published|posted|updated|date|story|article|statement|readout|last updated)\b[^a-z]{0,4}(?:\S+ ){0,4}(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const CLOCK = /^[^A-Za-z\d]{0,4}\d{1,2}[:.]\d{2} ?(?:am|pm|hrs|gmt|ist)\b/i;
const LONGEST_DATE_LINE = 14;

/** "13:48, November 17, 2011": a line of the page that holds a day and no words. */
export function isDateLine(seen: Seen, index: number): boolean {
  const { report } = seen;
  const sentence = report.sentences[index];
  if (isOfPage(seen, index)) return true;
  if (sentence !== undefined && (DATE_LABEL.test(sentenceText(report, index)) || CLOCK.test(sentenceText(report, index))) && sentence.end - sentence.start <= LONGEST_DATE_LINE) return true;
  return sentence !== undefined && sentence.isFirstOfBlock && report.sentences[index + 1]?.block !== sentence.block && /^(?:[^A-Zmx]*x){0,2}[^A-Zmx]*D(?:[^A-CE-Zmx]*x){0,2}[^A-CE-Zmx]*$/.test(report.classes.slice(sentence.start, sentence.end));
}

/** "By Ann Reed - 1 September 2025": a line above the report that tells of no event, with the day on which it was published. */
function isOfPage({ layout, dates, cues, formal }: Seen, index: number): boolean {
  const { day } = layout.reference;
  if (!layout.headline.has(index) || day === null || [...cues, ...formal].some((act) => act.sentence === index)) return false;
  return dates.some((date) => date.sentence === index && date.start === day && date.end === day && date.phrase.relative === null);
}
