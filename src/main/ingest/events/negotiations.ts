import type { Annotated } from '../language/annotate';
import { onOneLine } from '../language/oneLine';
import type { FormalMention } from './formalMention';
import { textOf } from './formalNames';

const NEGOTIATED = /^ of (?:the )?((?:[a-z]+ ){0,2}(?:negotiations|talks|discussions) (?:on|for|about|towards) [^.,;()]{3,70}?)(?= (?:between|was|were|will|is|are|took|had|has|in|at|held)\b|[.,;])/;
const REACH = 130;

/** "the third round of negotiations on the free trade agreement": a series that its matter names. Token positions. */
export function ofNegotiations(report: Annotated, { at, end, value }: { at: number; end: number; value: number }, sentence: number): FormalMention | null {
  const from = report.tokens[end - 1]?.end ?? 0;
  const match = NEGOTIATED.exec(onOneLine(report.text.slice(from, from + REACH)));
  if (match === null) return null;
  return { kind: 'dialogue', name: match[1] ?? '', edition: value, start: at, end, sentence, phrase: `${textOf(report, at, end)}${match[0]}`, acronym: null, isAnother: false, isLower: false, rule: 'series.named', editionRule: 'series.edition' };
}
