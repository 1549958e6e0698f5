import { countriesWithin } from '../people/countriesWithin';
import { letterAt, wordAt } from '../language/tokens';
import { isOfAnother } from './placesNamed';
import type { Seen } from './reading';
import type { Venue } from './venueFound';

/** "took place in the Chilean capital": a city that only its country names. */
export function capitalNamed(seen: Seen, own: readonly number[]): Venue | null {
  const { report } = seen;
  for (const index of own) {
    const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
    for (const hit of countriesWithin(report, start, end)) {
      const city = isCapitalOf(seen, hit) && !isOfAnother(seen, index, hit.start) ? report.gazetteer.capitalOf(hit.value[0]?.code ?? '') : undefined;
      if (city !== undefined) return { city, country: hit.value[0]?.code ?? null, start: hit.start, end: hit.end + 1, basis: 'inferred', confidence: 'moderate', rule: 'place.own-sentence' };
    }
  }
  return null;
}

/** "in the Chilean capital", without its name behind. */
function isCapitalOf({ report: { tokens, classes } }: Seen, { start, end, value }: Seen['report']['countries'][number]): boolean {
  const isIn = wordAt(tokens, start - 1) === 'the' && wordAt(tokens, start - 2) === 'in';
  return isIn && value.length === 1 && wordAt(tokens, end) === 'capital' && !/^,?[TN]/.test(`${letterAt(classes, end + 1)}${letterAt(classes, end + 2)}`);
}
