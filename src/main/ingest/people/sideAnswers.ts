import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import type { Mention } from './mention';
import type { SideAnswer } from './sideQuestion';

/** No side is known, and there may be one. */
export function isOpen(answer: SideAnswer): boolean {
  return answer.country === null && answer.rule !== 'side.organisation';
}

/** "her Bangladeshi counterpart". */
function isCounterparts({ tokens }: Annotated, { start, end }: { start: number; end: number }): boolean {
  return /^(?:his|her|their)$/.test(wordAt(tokens, start - 1)) && /^(?:counterparts?|colleagues?|peers?|homologues?)$/.test(wordAt(tokens, end));
}

/** The words of the sentence before a person. */
export function leadOf(report: Annotated, mention: Mention): string {
  const start = report.sentences[mention.sentence]?.start ?? 0;
  return report.tokens.slice(start, mention.start).map((token) => token.key).join(' ');
}

/**
 * A report names its own country first; taken only where that is also the country of the place. One that first speaks of somebody’s
 * "Bangladeshi counterpart" is of the other country.
 */
export function homeOf(report: Annotated, parties: readonly string[], venueCountry: string | null): string | null {
  const hit = report.countries.find((one) => parties.includes(one.value[0]?.code ?? ''));
  const first = hit?.value[0]?.code ?? null;
  if (hit !== undefined && parties.length === 2 && isCounterparts(report, hit)) return parties.find((code) => code !== first) ?? null;
  return first === venueCountry ? first : null;
}
