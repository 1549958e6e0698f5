import type { Annotated } from '../language/annotate';
import type { Mention } from './mention';
import type { SideAnswer } from './sideQuestion';

/** No side is known, and there may be one. */
export function isOpen(answer: SideAnswer): boolean {
  return answer.country === null && answer.rule !== 'side.organisation';
}

/** The words of the sentence before a person. */
export function leadOf(report: Annotated, mention: Mention): string {
  const start = report.sentences[mention.sentence]?.start ?? 0;
  return report.tokens.slice(start, mention.start).map((token) => token.key).join(' ');
}

/** A report names its own country first; taken only where that is also the country of the place. */
export function homeOf(report: Annotated, parties: readonly string[], venueCountry: string | null): string | null {
  const first = report.countries.find((hit) => parties.includes(hit.value[0]?.code ?? ''))?.value[0]?.code ?? null;
  return first === venueCountry ? first : null;
}
