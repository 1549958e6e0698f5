import type { Party } from '../events/parties';
import type { Primary } from '../events/primary';
import type { Seen } from '../events/reading';
import { isOneOf, letterAt, wordAt } from '../language/tokens';

/** So far behind the opening a country may still be named as one that takes part. */
const REACH = 4;
/** So far behind it, where somebody of an office in the opening has no country told. */
const FAR_REACH = 9;
const SIDE = /^(?:side|delegation|counterpart|counterparts|delegates|officials|officers|guests?|team|ship|ships|troops|soldiers|sailors|personnel|embassy|ambassador|minister|leaders?|president|premier|envoy|navy|army|forces)$/;

/** A country that takes no part as far as the report tells: nobody of it is named, and the opening speaks of it only in passing ("a German shipyard"). */
export function hasOutsider(seen: Seen, primary: Primary, parties: readonly Party[]): boolean {
  return !arePair(seen, parties) && parties.some((party) => !isShown(seen, primary, party));
}

/** "Serbia and Slovenia", "between Peru and Fiji": the two are named in one breath. */
function arePair({ report }: Seen, parties: readonly Party[]): boolean {
  if (parties.length !== 2) return false;
  const codes = new Set(parties.map((party) => party.code));
  return report.countries.some((hit, at) => {
    const next = report.countries[at + 1];
    const [one, other] = [hit.value[0]?.code ?? '', next?.value[0]?.code ?? ''];
    return next !== undefined && one !== other && codes.has(one) && codes.has(other) && /^(?:&t?|-)$/.test(report.classes.slice(hit.end, next.start));
  });
}

/** Parties that another rule than their own name told (a place, an office, a dateline) stand for themselves. */
function isShown(seen: Seen, primary: Primary, { code, start }: Party): boolean {
  const { dateline } = seen.layout;
  if (dateline !== null && (dateline.start === start || dateline.country === code)) return true;
  if (!seen.report.countries.some((hit) => hit.start === start) || isRepresented(seen, code)) return true;
  if (seen.mentions.some((mention) => mention.country === code || mention.notCountry === code )) return true;
  if (seen.mentions.some((mention) => isOfNoCountry(seen, mention)) && isNamedBelow(seen, code)) return true;
  return seen.report.places.some((hit) => isNear(seen, primary, hit.start) && hit.value.some((place) => place.country === code)) || isNamed(seen, primary, code);
}

/** "on behalf of the Georgian Ministry of Defence". */
function isRepresented({ report }: Seen, code: string): boolean {
  return report.countries.some((hit) => hit.value[0]?.code === code && /\bbehalf of (?:the )?$/i.test(report.text.slice(Math.max(0, (report.tokens[hit.start]?.start ?? 0) - 20), report.tokens[hit.start]?.start ?? 0)));
}

/** One's own officials go without their country: somebody of an office in the opening may be of it. */
function isOfNoCountry(seen: Seen, mention: Seen['mentions'][number]): boolean {
  return mention.country === null && mention.post !== null && mention.sentence <= seen.layout.lede;
}

function isNamedBelow(seen: Seen, code: string): boolean {
  const end = seen.report.sentences[seen.layout.lede + FAR_REACH]?.end ?? Number.POSITIVE_INFINITY;
  return seen.report.countries.some((hit) => hit.start < end && hit.value.some((word) => word.code === code) && isTakingPart(seen, hit) && !isOnlyWhere(seen, hit));
}

/** "the Energy Forum in Ruritania": where something is, not who takes part. */
function isOnlyWhere({ report }: Seen, { start, end }: { start: number; end: number }): boolean {
  return wordAt(report.tokens, start - 1) === 'in' && /^[f,.o]?$/.test(letterAt(report.classes, end));
}

function isNamed(seen: Seen, primary: Primary, code: string): boolean {
  return seen.report.countries.some((hit) => hit.value.some((word) => word.code === code) && isNear(seen, primary, hit.start) && (isInOpening(seen, primary, hit.start) || (isTakingPart(seen, hit) && !isOnlyWhere(seen, hit))));
}

/** Named as a country, or as the adjective of somebody who can take part. */
function isTakingPart(seen: Seen, hit: { start: number; end: number }): boolean {
  const { classes, tokens } = seen.report;
  return classes[hit.start] === 'C' || isOneOf('VPRHN', letterAt(classes, hit.end)) || SIDE.test(wordAt(tokens, hit.end)) || SIDE.test(wordAt(tokens, hit.end + 1));
}

function isNear(seen: Seen, primary: Primary, token: number): boolean {
  return token < (seen.report.sentences[seen.layout.lede + REACH]?.end ?? Number.POSITIVE_INFINITY) || isWithin(seen, primary.sentence, token);
}

function isInOpening(seen: Seen, primary: Primary, token: number): boolean {
  return token < (seen.report.sentences[seen.layout.lede]?.end ?? 0) || isWithin(seen, primary.sentence, token);
}

function isWithin(seen: Seen, index: number, token: number): boolean {
  const sentence = seen.report.sentences[index];
  return sentence !== undefined && token >= sentence.start && token < sentence.end;
}
