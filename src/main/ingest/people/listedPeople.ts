import type { Annotated } from '../language/annotate';
import { bareName, isFullName, isListed, type BareName } from './bareNames';
import type { Mention } from './mention';
import { isNoPerson } from './noPerson';
import type { Around } from './postsBeside';
import { nameOf, type Span } from './span';

/** A name of a sentence, and the person that it is found to be. */
export interface Candidate {
  span: Span;
  mention: Mention | null;
}

/** Who stands beside a person in a list, "A and B", is a person too. */
export function besideEachOther(report: Annotated, candidates: Candidate[], sentence: number): Mention[] {
  for (const [at, one] of candidates.entries()) {
    const next = candidates[at + 1];
    if (next === undefined || (one.mention === null) === (next.mention === null) || !isListed(report, endOf(one), startOf(next))) continue;
    const open = one.mention === null ? at : at + 1;
    const { span } = one.mention === null ? one : next;
    if (isFullName(report, span) && !isNoPerson(report, span)) candidates[open] = { span, mention: bareFields(report, span, { sentence, bare: { country: open === at ? countryOfBoth(report, span.end, next) : null, rule: 'person.deed' } }) };
  }
  return candidates.flatMap(({ mention }) => (mention === null ? [] : [mention]));
}

/** "A and B of Hungary": both are. */
function countryOfBoth({ classes }: Annotated, end: number, { span, mention }: Candidate): string | null {
  const isOf = mention?.rule === 'person.of-country' && classes.slice(end, span.start) === '&' && classes[span.end] === 'o';
  return isOf ? mention.country : null;
}

function endOf({ span, mention }: Candidate): number {
  return Math.max(span.end, mention?.postSpan?.end ?? 0);
}

function startOf({ span, mention }: Candidate): number {
  return Math.min(span.start, mention?.postSpan?.start ?? span.start);
}

/** A person who has neither rank, address nor post beside the name. */
export function bareMention({ report, sentence }: Around, span: Span, sentenceStart: number): Mention | null {
  if (isNoPerson(report, span)) return null;
  const bare = bareName(report, span, sentenceStart);
  return bare === null ? null : bareFields(report, span, { sentence, bare });
}

function bareFields(report: Annotated, span: Span, { sentence, bare }: { sentence: number; bare: BareName }): Mention {
  return { name: nameOf(report, span), ...span, sentence, rank: null, post: null, postSpan: null, country: bare.country, notCountry: null, rule: bare.rule };
}
