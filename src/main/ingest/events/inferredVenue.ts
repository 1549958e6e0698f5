import type { EngagementKind } from '../../../shared/domain/values';
import { placeByTurns } from './byTurns';
import { isFuture, sentenceText } from './cues';
import { hostCountry } from './hosts';
import { wordAt } from '../language/tokens';
import { countriesWithin } from '../people/countriesWithin';
import type { Primary } from './primary';
import type { Seen } from './reading';
import type { Venue } from './venueFound';

/** Sentences that tell of the event, and the countries that take part. */
interface Told { own: readonly number[]; parties: readonly string[] }

const RECEIVED: ReadonlySet<EngagementKind> = new Set(['meeting', 'visit', 'dialogue', 'committee-session', 'staff-talks', 'signing']);

/** Where nobody says it: with who receives, at the place of filing, where an ambassador serves, or where it is not the turn of the other. */
export function inferredVenue(seen: Seen, primary: Primary, told: Told): Venue | null {
  return fromHost(seen, primary, told) ?? (primary.kind === 'exercise' ? fromField(seen, told.parties) : fromDateline(seen, told.parties)) ?? fromAmbassador(seen, primary, told.parties) ?? placeByTurns(seen, primary, told.parties);
}

/** The country of a town that no list holds: an exercise, too, is most likely in the country from which it is told. */
export function inferredCountry(seen: Seen, primary: Primary, told: Told): Venue | null {
  return fromHost(seen, primary, told) ?? fromDateline(seen, told.parties) ?? fromAmbassador(seen, primary, told.parties) ?? placeByTurns(seen, primary, told.parties);
}

/** Who receives a guest does so at home; the city is that of the dateline where it lies there. */
function fromHost(seen: Seen, { kind }: Primary, { own, parties }: Told): Venue | null {
  const host = RECEIVED.has(kind) ? hostCountry(seen, own, parties) : null;
  if (host === null) return null;
  const filed = fromDateline(seen, [host.country]);
  return filed ?? { city: null, ...host, basis: 'inferred', confidence: 'low', rule: 'place.host' };
}

/** Who no longer, or not yet, serves there. */
const NO_LONGER = /\b(?:former|ex|late|retired|incoming|next|designate|elect)\b/i;

/** Ships meet elsewhere. */
const AT_SEA = /\b(?:ships?|vessels?|frigates?|destroyers?|corvettes?|submarines?|nav(?:y|ies|al)|sea|ocean|waters|passage|passing)\b/i;

/** So far behind the opening an ambassador is named. */
const POSTED_REACH = 12;

/** The ambassador of one country to the other is present: most likely it was in the country where the ambassador serves. Ambassadors of both tell nothing. */
function fromAmbassador(seen: Seen, { kind, sentence }: Primary, parties: readonly string[]): Venue | null {
  if (kind === 'exercise' && AT_SEA.test(sentenceText(seen.report, sentence))) return null;
  const posted = seen.mentions.filter((mention) => mention.notCountry !== null && parties.includes(mention.notCountry) && mention.sentence <= seen.layout.lede + POSTED_REACH && !NO_LONGER.test(mention.post ?? ''));
  const [first] = posted;
  if (!first?.notCountry || posted.some((other) => other.notCountry !== first.notCountry)) return null;
  return { city: null, country: first.notCountry, start: first.postSpan?.start ?? first.start, end: first.postSpan?.end ?? first.end, basis: 'inferred', confidence: 'low', rule: 'place.ambassador-posted' };
}

/** Towns that are known for what is commanded from there. */
const HEADQUARTERS: ReadonlySet<string> = new Set(['northwood', 'quantico', 'aldershot', 'andover', 'whitehall', 'pentagon', 'shrivenham', 'casteau', 'brunssum']);

/** "began an exercise in Lithuania", whatever the town of filing. */
function isHeldIn({ report }: Seen, lede: number): boolean {
  const { start, end } = report.sentences[lede] ?? { start: 0, end: 0 };
  return countriesWithin(report, start, end).some((hit) => wordAt(report.tokens, hit.start - 1) === 'in');
}

/** A report that is filed from a small town, and not from a headquarters or a port that everybody knows, is filed from where an exercise is. */
function fromField(seen: Seen, parties: readonly string[]): Venue | null {
  const { dateline, lede } = seen.layout;
  const isListed = seen.report.places.some((hit) => hit.start === dateline?.start && hit.value.some(({ population }) => population > 0));
  if (isListed || isHeldIn(seen, lede)) return null;
  return isFuture(sentenceText(seen.report, lede)) || HEADQUARTERS.has(wordAt(seen.report.tokens, dateline?.start ?? -1)) || AT_SEA.test(sentenceText(seen.report, lede)) ? null : fromDateline(seen, parties);
}

/** The dateline tells the place of a meeting in person when it lies in one of the countries; marked as such. */
export function fromDateline(seen: Seen, parties: readonly string[]): Venue | null {
  const { dateline } = seen.layout;
  if (dateline === null) return null;
  const country = dateline.country ?? parties.find((code) => dateline.town?.countries.includes(code)) ?? null;
  if (country === null || !parties.includes(country)) return null;
  return { city: dateline.city ?? dateline.town?.name ?? null, country, start: dateline.start, end: dateline.end, basis: 'dateline', confidence: 'low', rule: 'place.dateline' };
}
