import type { Annotated } from '../language/annotate';
import { onOneLine } from '../language/oneLine';
import type { Mention } from './mention';
import { findPosts, postCountry, postText } from './posts';
import { textOf } from './span';

/** "I visited", "Dr X and I discussed", "my counterpart": the report is told by one who was there. */
const FIRST_PERSON = /(?:^|[.;,] |\b(?:and|that|as|when|where|while|today|yesterday) )I (?:am|was|have|had|will|would|also|met|visit|visited|look|looked|hosted|welcomed?|expressed|reiterated|spoke|called|thanked|discussed|held|briefed|agreed|signed|raised|conveyed|announced|attended|paid|travel|travelled)\b|\b(?:and|with) I\b|\bmy (?:visit|counterpart|colleague|meeting|talks|discussions|friend)\b/;
const SAMPLE = 8;
const MAY_BE = /\b(?:I|my) /;
const LONGEST = 2500;
/** Two names or more in one piece: "ALEXANDER DOWNER", "Penny Wong". */
const NAME = /^(?:[NI][.-]?|p(?=N)){1,4}[NK]?/;

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
    for (const span of findPosts(report, sentence)) {
      const name = NAME.exec(report.classes.slice(span.end, Math.min(sentence.end, span.end + 6)))?.[0] ?? '';
      if (name.replace(/[^NIK]/g, '').length < 2) continue;
      const end = span.end + name.length;
      return { name: recased(textOf(report, span.end, end)), start: span.end, end, sentence: index, post: recased(postText(report, span)), postSpan: span, country: postCountry(report, span), notCountry: null, rank: null, rule: 'person.author' };
    }
  }
  return null;
}

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'to', 'in', 'on']);

/** "MINISTER FOR FOREIGN AFFAIRS" as it is written elsewhere; words that are not all in capitals stay. */
function recased(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return onOneLine(text).split(' ').map((word, at) => (at > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : word.toLowerCase().replace(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()))).join(' ');
}
