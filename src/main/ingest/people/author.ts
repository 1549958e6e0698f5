import type { Annotated } from '../language/annotate';
import { onOneLine } from '../language/oneLine';
import type { Mention } from './mention';
import { findPosts, postCountry, postText, type PostSpan } from './posts';
import { textOf } from './span';

/** "I visited", "Dr X and I discussed", "my counterpart": the report is told by one who was there. */
const FIRST_PERSON = /(?:^|[.;,] |\b(?:and|that|as|when|where|while|today|yesterday) )I (?:am|was|have|had|will|would|also|met|visit|visited|look|looked|hosted|welcomed?|expressed|reiterated|spoke|called|thanked|discussed|held|briefed|agreed|signed|raised|conveyed|announced|attended|paid|travel|travelled)\b|\b(?:and|with) I\b|\bmy (?:visit|counterpart|colleague|meeting|talks|discussions|friend)\b/;
const SAMPLE = 8;
const MAY_BE = /\b(?:I|my) /;
const LONGEST = 2500;
/** Two names or more in one piece, which in a line of capitals look like short forms. */
const NAME = /^(?:[NIK][.-]?|p(?=[NK])){2,5}/;
/** Shorter pieces are the number of the release: "FA 90". */
const LEAST_LETTERS = 3;

/** Whether somebody tells in the first person, outside of quotation marks, what took place. */
export function isFirstPerson(report: Annotated, first: number): boolean {
  const { sentences, tokens, text } = report;
  const from = tokens[sentences[first]?.start ?? 0]?.start ?? 0;
  if (!MAY_BE.test(text.slice(from, from + LONGEST))) return false;
  return sentences.slice(first, first + SAMPLE).some((sentence) => {
    const words = onOneLine(text.slice(tokens[sentence.start]?.start ?? 0, tokens[sentence.end - 1]?.end ?? 0));
    return !/[“”"«]/.test(words) && FIRST_PERSON.test(words);
  });
}

/** Who tells a report in the first person: the office and the name above it, "MEDIA RELEASE MINISTER FOR DEFENCE JANE FIRTH". */
export function findAuthor(report: Annotated, headings: ReadonlySet<number>, first: number): Mention | null {
  if (headings.size === 0 || !isFirstPerson(report, first)) return null;
  for (const index of headings) {
    const sentence = report.sentences[index];
    if (sentence === undefined) continue;
    for (const found of findPosts(report, sentence)) {
      const span = withoutCapitals(report, found);
      const end = nameEnd(report, span.end, sentence.end);
      if (end === null) continue;
      return { name: recased(textOf(report, span.end, end)), start: span.end, end, sentence: index, post: recased(postText(report, span)), postSpan: span, country: postCountry(report, span), notCountry: null, rank: null, rule: 'person.author' };
    }
  }
  return null;
}

/** Short names in capitals look like short forms at the end of the office. */
function withoutCapitals({ classes }: Annotated, span: PostSpan): PostSpan {
  let { end } = span;
  while (end > span.start + 1 && classes[end - 1] === 'K') end -= 1;
  return { start: span.start, end };
}

/** Where the name behind an office ends; null where none of two pieces stands there. */
function nameEnd({ classes, tokens }: Annotated, from: number, limit: number): number | null {
  let end = from + (NAME.exec(classes.slice(from, Math.min(limit, from + 6)))?.[0].length ?? 0);
  while (end > from && classes[end - 1] === 'K' && (tokens[end - 1]?.text.length ?? 0) < LEAST_LETTERS) end -= 1;
  return classes.slice(from, end).replace(/[^NIK]/g, '').length < 2 ? null : end;
}

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'on']);

/** "MINISTER FOR FOREIGN AFFAIRS" as it is written elsewhere; words that are not all in capitals stay. */
function recased(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return onOneLine(text).split(' ').map((word, at) => (at > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : word.toLowerCase().replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()))).join(' ');
}
