import type { Annotated } from '../language/annotate';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import type { TopicSpan } from './topicPhrases';

/** What such qualities are told of: "in political, trade and humanitarian spheres". */
const IS_FIELD = new WordTest(({ key }) => /^(?:fields?|areas?|spheres?|domains?|sectors?|dimensions?|ties|relations|cooperation|co-operation|collaboration|matters|issues)$/.test(key));
/** Qualities that name a matter between states by themselves. */
const MATTERS: ReadonlySet<string> = new Set(
  'political economic commercial cultural humanitarian military technical scientific educational parliamentary diplomatic financial industrial agricultural technological academic social environmental judicial legal consular touristic maritime digital infrastructural commercial-economic cultural-humanitarian trade-economic economic-trade scientific-technical military-technical trade-and-economic inter-parliamentary medical artistic sporting'.split(' '),
);
const LONGEST = 22;
const LEAST = 2;

/** A quality that is told as a matter, and the word it is told of. */
export interface FieldOfCooperation extends TopicSpan {
  topic: string;
}

/** "in economic, trade, transport and cultural fields": the matters that are told by a quality before one common noun; two or more of them. */
export function fieldsOf(report: Annotated, { start, end }: TopicSpan): FieldOfCooperation[] {
  for (let noun = start + LEAST; noun < end; noun += 1) {
    if (!IS_FIELD.of(report.tokens[noun])) continue;
    const found = qualitiesBefore(report, start, noun);
    if (found.length >= LEAST) return found;
  }
  return [];
}

function qualitiesBefore(report: Annotated, from: number, noun: number): FieldOfCooperation[] {
  const found: FieldOfCooperation[] = [];
  let at = noun - 1;
  while (at >= from && noun - at < LONGEST && isOneOf('xmVA,&-', letterAt(report.classes, at))) at -= 1;
  for (let word = at + 1; word < noun; word += 1) {
    const key = wordAt(report.tokens, word);
    if (MATTERS.has(key) && endsItem(report, word + 1, noun)) found.push({ start: word, end: word + 1, topic: `${key[0]?.toUpperCase() ?? ''}${key.slice(1)} cooperation` });
  }
  return found;
}

/** Another item follows, or the noun itself. */
function endsItem({ tokens, classes }: Annotated, at: number, noun: number): boolean {
  return at === noun || isOneOf(',&', letterAt(classes, at)) || wordAt(tokens, at) === 'other';
}
