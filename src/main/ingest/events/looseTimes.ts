import { wordAt } from '../language/tokens';
import { sentenceText } from './cues';
import { lengthIn } from './lengths';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** Words that say that something lasting is over. */
export const CONCLUDED = /\b(?:conclude[ds]?|concluding|culminated|wrapped up|came to an end|ended|closing ceremony)\b/i;

/** "said on Friday after talks with": the day on which somebody speaks of the talks just held is theirs. */
export function isToldAfter({ report }: Seen, { sentence, start, formal }: Primary): boolean {
  if (formal !== null || sentence > AFTER_REACH) return false;
  const isWhose = /^(?:an?|the|his|her|their)$/.test(wordAt(report.tokens, start - 1));
  return [start, start - 1, ...(isWhose ? [start - 2] : [])].some((at) => AFTERWARDS.test(wordAt(report.tokens, at)));
}

const AFTER_REACH = 6;
const AFTERWARDS = /^(?:following|after)$/;

/** So many words may stand between an act and its "yesterday". */
const RIGHT_BESIDE = 4;

/** "yesterday paid a courtesy call", where nothing tells the day of the report: which day it was is not known, whatever else the sentence tells. */
export function isToldRelatively(seen: Seen, { sentence, start, end }: Primary): boolean {
  if (seen.layout.reference.day !== null) return false;
  return seen.dates.some(({ phrase, start: day, sentence: own }) => own === sentence && day === null && (phrase.relative?.unit === 'day' || phrase.relative?.unit === 'weekday') && phrase.start < end + RIGHT_BESIDE && phrase.end > start - RIGHT_BESIDE);
}

/** "during his three-day visit, says a statement issued on Tuesday": on which of the days it was said is not told. */
export function isOfSeveralDays(seen: Seen, { kind, sentence }: Primary): boolean {
  return kind === 'visit' && lengthIn(sentenceText(seen.report, sentence)) > 1 && !CONCLUDED.test(sentenceText(seen.report, sentence));
}

const RECENTLY = /\brecently (?:held|met|signed|paid|visited|received|concluded|had|hosted|co-?chaired|spoke|took part|conducted)\b/i;

/** "Last week the two held talks", "recently met": a stretch of days is told, and which of them is not; the day of the report is none. */
export function isTimedLoosely(seen: Seen, { sentence, start }: Primary): boolean {
  if (RECENTLY.test(sentenceText(seen.report, sentence))) return true;
  return seen.dates.some((date) => date.sentence === sentence && !date.isDay && date.phrase.end <= start && /\blast (?:week|month)\b/i.test(seen.report.text.slice(seen.report.tokens[date.phrase.start]?.start ?? 0, seen.report.tokens[date.phrase.end - 1]?.end ?? 0)));
}
