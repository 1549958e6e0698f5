import { countriesWithin } from '../people/countriesWithin';
import { letterAt, wordAt } from '../language/tokens';
import { beforeIn } from './cues';
import { isOfAnother } from './placesNamed';
import type { Seen } from './reading';
import type { Venue } from './venueFound';

/** "took place in the Chilean capital": a city that only its country names. */
export function capitalNamed(seen: Seen, own: readonly number[], parties: readonly string[]): Venue | null {
  const { report } = seen;
  for (const index of own) {
    const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
    for (const hit of countriesWithin(report, start, end)) {
      const city = isCapitalOf(seen, hit) && isPlaceOfEvent(seen, index, { hit, parties }) && !isOfAnother(seen, index, hit.start) ? report.gazetteer.capitalOf(hit.value[0]?.code ?? '') : undefined;
      if (city !== undefined) return { city, country: hit.value[0]?.code ?? null, start: hit.start, end: hit.end + 1, basis: 'inferred', confidence: 'moderate', rule: 'place.own-sentence' };
    }
  }
  return null;
}

const TAKES_PLACE = /\b(?:held|met|meets?|talks|took place|takes? place|signed|opened|opens|began|begins|concluded|ended|hosted|gathered|convened|visit|session|meeting|dialogue|consultations)(?: (?:here|today|yesterday|last week|on \w+day))? in the $/;

/** The capital of one that takes part, or of a third country where the event took place: not what somebody speaks of, or where somebody studied. */
function isPlaceOfEvent(seen: Seen, index: number, { hit, parties }: { hit: Seen['report']['countries'][number]; parties: readonly string[] }): boolean {
  return parties.includes(hit.value[0]?.code ?? '') || TAKES_PLACE.test(beforeIn(seen, index, hit.start));
}

/** "in the Chilean capital", without its name behind. */
function isCapitalOf({ report: { tokens, classes } }: Seen, { start, end, value }: Seen['report']['countries'][number]): boolean {
  const isIn = wordAt(tokens, start - 1) === 'the' && wordAt(tokens, start - 2) === 'in';
  return isIn && value.length === 1 && wordAt(tokens, end) === 'capital' && !/^(?:goods?|markets?|flows?|investments?|gains?|city’s|expenditure|projects?)$/.test(wordAt(tokens, end + 1)) && !/^,?[TN]/.test(`${letterAt(classes, end + 1)}${letterAt(classes, end + 2)}`);
}
