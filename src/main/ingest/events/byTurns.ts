import type { EngagementKind } from '../../../shared/domain/values';
import { wordAt } from '../language/tokens';
import { countriesWithin } from '../people/countriesWithin';
import { sentenceText } from './cues';
import { romanOf } from './ordinals';
import { choosePlace } from './placesNamed';
import type { Primary } from './primary';
import type { Seen } from './reading';
import type { Venue } from './venueFound';

/** What two countries hold in turns; many an exercise is always in the same one. */
const IN_TURNS: ReadonlySet<EngagementKind> = new Set(['committee-session', 'staff-talks', 'dialogue', 'meeting']);

const ROUND = '(?:meetings?|sessions?|rounds?|editions?|iterations?|talks|consultations|dialogue|exercise|drill|version|committee|commission|one)';
/** "The next round will take place in Suva", "will be hosted by Fiji in 2026". */
const NEXT = new RegExp(`\\b(?:next|following|subsequent) (?:[\\w-]+ ){0,4}?${ROUND}\\b[^.;]{0,90}\\b(?:will|would|is|are|to|shall)\\b`, 'i');
/** "The previous session was held in Suva". */
const LAST = new RegExp(`\\b(?:previous|last|preceding)(?: year['’]s)? (?:[\\w-]+ ){0,4}?${ROUND}\\b[^.;]{0,90}\\b(?:was|were|took place|held|hosted|conducted)\\b`, 'i');
/** "Kenya will host the next session", "agreed to hold the next round in Suva". */
const TO_HOLD = new RegExp(`\\b(?:hold|host|convene|organi[sz]e|meet for)\\b[^.;]{0,40}\\b(?:next|following|subsequent) (?:[\\w-]+ ){0,4}?${ROUND}\\b`, 'i');
/** "the VI Round". */
const ROMAN_ROUND = /\b([IVXL]{1,8}) (?:[\w-]+ ){0,3}(?:Round|Meeting|Session|Edition|Talks|Consultations)\b/;
const HELD = /\b(?:held|hosted?|took place|take place|taken place|conducted|convened?|organi[sz]ed|scheduled|meet|met)\b/;

/** Where the round before this one was, or the next is to be, this one most likely was not: it is the turn of the other of two. Where the rounds contradict each other nothing is told. */
export function placeByTurns(seen: Seen, primary: Primary, parties: readonly string[]): Venue | null {
  if (primary.formal === null || parties.length !== 2 || !IN_TURNS.has(primary.kind)) return null;
  const others = otherRounds(seen, primary, parties);
  const [first] = others;
  const country = parties.find((code) => code !== first?.country);
  if (first === undefined || country === undefined || others.some((one) => one.country !== first.country)) return null;
  return { city: null, country, start: first.start, end: first.end, basis: 'inferred', confidence: 'low', rule: 'place.by-turns' };
}

interface Held { country: string; start: number; end: number }

function otherRounds(seen: Seen, primary: Primary, parties: readonly string[]): Held[] {
  const found: Held[] = [];
  for (let index = seen.layout.lede + 1; index < seen.report.sentences.length; index += 1) {
    if (index === primary.sentence || !isOtherRound(seen, primary, index)) continue;
    const held = heldIn(seen, index, parties);
    if (held !== null) found.push(held);
  }
  return found;
}

/** Told as the next or the last one, or by the number before or behind the own; not the round of another body. */
export function isOtherRound(seen: Seen, { formal }: Primary, index: number): boolean {
  const text = sentenceText(seen.report, index);
  const named = seen.formal.filter((other) => other.sentence === index);
  if (named.some((other) => other.name !== null && other.edition === null && other.kind !== formal?.kind) || named.some((other) => isOfAnotherBody(other.name, formal?.name ?? null))) return false;
  if (NEXT.test(text) || LAST.test(text) || TO_HOLD.test(text)) return true;
  const own = formal?.edition ?? null;
  return own !== null && HELD.test(text) && [...named.map(({ edition }) => edition), romanOf(ROMAN_ROUND.exec(text)?.[1] ?? '')].some((edition) => edition !== null && Math.abs(edition - own) === 1);
}

/** Both have a name with capitals, and not the same. */
function isOfAnotherBody(name: string | null, own: string | null): boolean {
  return name !== null && own !== null && name !== own && /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(own) && !own.includes(name) && !name.includes(own);
}

/** The only one of the two that the sentence names as the place or the host. */
function heldIn(seen: Seen, index: number, parties: readonly string[]): Held | null {
  const { start, end } = seen.report.sentences[index] ?? { start: 0, end: 0 };
  const places = seen.report.places.filter((hit) => hit.start > start && hit.end <= end && /^(?:in|at|off|near)$/.test(wordAt(seen.report.tokens, hit.start - 1))).map((hit) => ({ country: choosePlace(seen, hit, parties).country, start: hit.start, end: hit.end }));
  const lands = countriesWithin(seen.report, start, end).flatMap((hit) => (hit.value[0]?.kind === 'name' && isHeldBy(seen, hit.start) ? [{ country: hit.value[0].code, start: hit.start, end: hit.end }] : []));
  const named = [...places, ...lands].filter(({ country }) => parties.includes(country));
  const [first] = named;
  return first === undefined || named.some(({ country }) => country !== first.country) ? null : first;
}

const HELD_BY = /\b(?:in|by)(?: the)?(?: (?:republic|kingdom|state|sultanate) of(?: the)?)?$/;
const HOSTS = /^(?:(?:will|would|is to|shall|also) ){0,2}host(?:s|ed)?\b/;
const LEAD = 6;

function isHeldBy({ report: { tokens } }: Seen, country: number): boolean {
  return HELD_BY.test(tokens.slice(Math.max(0, country - LEAD), country).map(({ key }) => key).join(' ')) || HOSTS.test(tokens.slice(country + 1, country + 4).map(({ key }) => key).join(' '));
}
