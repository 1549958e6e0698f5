import { wordAt } from '../language/tokens';
import { sentenceText } from './cues';
import type { Party } from './party';
import { placesSaid } from './placesNamed';
import type { Primary } from './primary';
import type { Seen } from './reading';

const THIRD_PLACE = /\b(?:in connection with|side-?lines?|margins?|fringes|on the occasion of|attending|attend|conference|summit|forum|assembly|headquarters of the united nations|symposium)\b/i;

/** "during his visit to the Kingdom to attend the Assembly": the place is the host’s own. */
const AT_HOME = /\b(?:visit|trip) to (?:the|our) (?:Kingdom|country)\b|\bin the capital\b/;

/**
 * "The Minister received the Zambian Defence Secretary in Harare": the country of the place is the host where somebody without a
 * country is named, or a ship of the other country arrives, and nothing hints at a third place.
 */
export function withHost(seen: Seen, primary: Primary, { parties, ranked }: { parties: Party[]; ranked: readonly Party[] }): Party[] {
  const [guest] = parties;
  if (guest === undefined || parties.length !== 1 || primary.kind === 'call' || !hasHost(seen, primary)) return parties;
  const told = placesTold(seen, primary).flatMap(({ index, isSeatOnly }) => {
    const [place] = placesOf(seen, index, guest.code);
    const code = place === undefined ? undefined : countryOf(place.value, ranked);
    return place === undefined || code === undefined || (isSeatOnly && !isSeat(place.value, ranked)) ? [] : [{ index, place, code }];
  });
  // A town that lies in a country of which the report speaks tells more than one of a far namesake.
  const host = told.find(({ code }) => ranked.some((party) => party.code === code)) ?? told[0];
  if (host === undefined || isThirdPlace(sentenceText(seen.report, host.index))) return parties;
  return [...parties, { code: host.code, score: 0.5, start: host.place.start, end: host.place.end }];
}

function isThirdPlace(text: string): boolean {
  return THIRD_PLACE.test(text) && !AT_HOME.test(text);
}

/** The sentences that may tell the place: the opening, and on a visit what follows it, for where a guest lands may be a town that no list holds. */
function placesTold({ layout: { lede, headline } }: Seen, { kind, sentence }: Primary): Array<{ index: number; isSeatOnly: boolean }> {
  const behind = kind === 'visit' ? [lede + 1, lede + 2] : [];
  return [...[sentence, lede, ...headline].map((index) => ({ index, isSeatOnly: false })), ...behind.map((index) => ({ index, isSeatOnly: true }))];
}

/** A capital, or a place of a country that the report names. */
function isSeat(places: Seen['report']['places'][number]['value'], ranked: readonly Party[]): boolean {
  return places.some((one) => one.isCapital || ranked.some((party) => party.code === one.country));
}

/** Of several places of a name that of a country which the report names. */
function countryOf(places: Seen['report']['places'][number]['value'], ranked: readonly Party[]): string | undefined {
  return (places.find((one) => ranked.some((party) => party.code === one.country)) ?? places[0])?.country;
}

/** A visit has a host; otherwise somebody of no named country stands for it. */
function hasHost(seen: Seen, primary: Primary): boolean {
  return primary.kind === 'port-call' || primary.kind === 'visit' || isReceivedByOffice(seen, primary) || seen.mentions.some((mention) => mention.sentence <= seen.layout.lede + 1 && mention.country === null);
}

const RECEIVES = /^(?:received?|receives|hosts?|hosted|welcomes?|welcomed)$/;

/** "The Emir received", "King A hosted": an office that receives, whoever holds it. */
function isReceivedByOffice({ report }: Seen, { kind, sentence, start }: Primary): boolean {
  return kind === 'meeting' && RECEIVES.test(wordAt(report.tokens, start)) && /P[NTp-]{0,4}$/.test(report.classes.slice(report.sentences[sentence]?.start ?? start, start));
}

/** The places of a sentence, when all lie in one other country. */
function placesOf(seen: Seen, index: number, guest: string): Array<Seen['report']['places'][number]> {
  const places = placesSaid(seen, index);
  const codes = new Set(places.map((hit) => hit.value[0]?.country));
  return codes.size === 1 && !codes.has(guest) ? places : [];
}
