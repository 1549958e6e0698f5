import type { EngagementKind } from '../../../shared/domain/values';
import type { Place } from '../gazetteer/gazetteer';
import type { Hit } from '../language/phraseTable';
import { countriesWithin } from '../people/countriesWithin';
import { beforeIn, isBackground, isFuture, sentenceText } from './cues';
import type { Primary } from './primary';
import { isOwnEvent } from './ownEvent';
import { choosePlace, isOfAnother, isVisitFrom, PLACE_WORDS, placesSaid } from './placesNamed';
import { capitalNamed } from './capitalNamed';
import { cityOf } from './cityStates';
import { isHeldIn } from './facilities';
import { fromDateline, inferredCountry, inferredVenue } from './inferredVenue';
import type { Venue } from './venueFound';
import { isOtherRound } from './byTurns';
import { textBetween, type Seen } from './reading';
import { MARGIN, townIn, townOfRegion } from './townBeside';
import { knownTown, unknownTown } from './towns';
import { tellsOtherTime } from './periods';
import { sameEvent, scene, type When } from './when';
import { goalOfVisit, visitedCountry } from './visitedCountry';
import { isOneOf, letterAt, wordAt } from '../language/tokens';

/** Where the engagement took place: said in its own sentence, near it, by the dateline, or by whom was visited. */
export function findVenue(seen: Seen, primary: Primary, { parties, days }: { parties: readonly string[]; days: Pick<When, 'start' | 'end'> }): Venue | null {
  if (primary.kind === 'call') return null;
  const own = ownSentences(seen, primary);
  const told = venueTold(seen, { primary, parties, days }, own);
  if (told === null || told.country !== null || isAtADistance(seen, own)) return told;
  const countryFrom = inferredCountry(seen, primary, { own, parties });
  return countryFrom === null ? told : { ...told, country: countryFrom.country, countryFrom };
}

/** The sentence of the event, the opening and what stands before it. */
function ownSentences(seen: Seen, primary: Primary): number[] {
  const { headline, lede } = seen.layout;
  return [...(headline.has(primary.sentence) ? [] : [primary.sentence]), lede, ...scene(seen), ...headline].filter((index, at, all) => all.indexOf(index) === at);
}

function venueTold(seen: Seen, { primary, parties, days }: Wanted, own: readonly number[]): Venue | null {
  return inOwnSentence(seen, own, { parties, primary, days }) ?? capitalNamed(seen, own, parties) ?? saidHere(seen, own, parties) ?? (BY_VIDEO.test(sentenceText(seen.report, primary.sentence)) ? null : nearBy(seen, own, { parties, primary, days })) ?? visitedBelow(seen, { parties, primary, days }) ?? filedThere(seen, { primary, days }, countryVisited(seen, own, parties) ?? countryVisited(seen, behind(seen, own).filter((index) => !isOtherRound(seen, primary, index) && !tellsOtherTime(seen, index, days) && !isOnOtherDay(seen, index, { primary, days })), parties)) ?? inThird(seen, primary, own) ?? (isAtADistance(seen, own) ? null : inferredVenue(seen, primary, { own, parties }));
}

const HERE = /\b(?:signed|met|held|opened|took place|ended|concluded|began|talks|names to|signatures to|session|meeting|visit)\b[^.;]{0,80}\b(?:here\b(?! (?:is|are|was|were)\b)|in this (?:city|town|capital)\b)/;

/** "signed the accord here on Monday": where the report was filed. */
function saidHere(seen: Seen, own: readonly number[], parties: readonly string[]): Venue | null {
  return own.some((index) => HERE.test(sentenceText(seen.report, index))) ? fromDateline(seen, parties) : null;
}

const IN_A_TOWN: ReadonlySet<EngagementKind> = new Set(['meeting', 'dialogue', 'committee-session', 'signing', 'port-call']);

/** Of talks in a country from which the report was filed, or of a visit on the very day, the city is most likely that of the dateline. */
function filedThere(seen: Seen, { primary: { kind }, days }: Pick<Wanted, 'primary' | 'days'>, told: Venue | null): Venue | null {
  const isOfOneDay = kind === 'visit' && days.start !== null && days.start === days.end && days.start === seen.layout.reference.day;
  const filed = told === null || !(IN_A_TOWN.has(kind) || isOfOneDay) ? null : fromDateline(seen, [told.country ?? '']);
  return filed === null || filed.city === null ? told : filed;
}

const AWAY: ReadonlySet<EngagementKind> = new Set(['meeting', 'dialogue']);

/** Two meet in the country of a third. */
function inThird(seen: Seen, { kind }: Primary, own: readonly number[]): Venue | null {
  if (!AWAY.has(kind)) return null;
  for (const index of [...own, seen.layout.lede + 1, seen.layout.lede + 2]) {
    const { start, end } = seen.report.sentences[index] ?? { start: 0, end: 0 };
    const hit = countriesWithin(seen.report, start, end).find((one) => isHeldIn(seen.report, one));
    const country = hit?.value[0]?.code;
    if (hit !== undefined && country !== undefined && !isBackground(sentenceText(seen.report, index))) return fromDateline(seen, [country]) ?? { city: null, country, start: hit.start, end: hit.end, basis: 'stated', confidence: 'moderate', rule: 'place.third-country' };
  }
  return null;
}

const AT_A_DISTANCE = /\b(?:virtual(?:ly)?|video(?:-?conference|-?conferencing|-?link| talks| meeting| call| link)?|online (?:meetings?|talks|sessions?|consultations?|dialogue|conference|format|signing|event|ceremony|discussions?)|(?:held|met|convened|conducted|meeting|talks|sessions?|signed|took place|attended|joined)(?: \w+)? online|tele-?conference|by phone|phone|telephone)\b/i;
/** Behind the opening only where it tells how they met: "led the consultations via video conference"; what is said of where each sat tells no place. */
const BY_VIDEO = /\b(?:via|by|through|over|using|on) (?:a |an )?(?:video|zoom|virtual|tele-?conference|web-?conference)/i;

/** "held video talks": everybody stays at home. */
function isAtADistance(seen: Seen, own: readonly number[]): boolean {
  return own.some((index) => AT_A_DISTANCE.test(sentenceText(seen.report, index))) || BY_VIDEO.test(sentenceText(seen.report, seen.layout.lede + 1));
}

/** Where the conference is, unless it was in some other month. */
function isBesideConference(seen: Seen, index: number): boolean {
  return MARGIN.test(sentenceText(seen.report, index)) && !isOfOtherMonth(seen, index);
}

/** "in Singapore in June": a month and no day is seldom when the event itself took place. */
function isOfOtherMonth(seen: Seen, index: number): boolean {
  return seen.dates.some((date) => date.sentence === index && !date.isDay);
}

/** The sentences behind the opening that do not look back. */
function behind(seen: Seen, own: readonly number[]): number[] {
  const { lede } = seen.layout;
  return [lede + 1, lede + 2, lede + 3].filter((index) => index < seen.report.sentences.length && !own.includes(index) && !isBackground(sentenceText(seen.report, index)) && !isOfOtherMonth(seen, index));
}

interface Wanted {
  parties: readonly string[];
  primary: Primary;
  days: Pick<When, 'start' | 'end'>;
}

function inOwnSentence(seen: Seen, own: readonly number[], want: Wanted): Venue | null {
  for (const index of own) {
    const found = placeIn(seen, index, want);
    if (found !== null) return { ...found, country: found.country ?? countryVisited(seen, own, want.parties)?.country ?? null, basis: 'stated', confidence: found.country === null ? 'moderate' : 'high', rule: 'place.own-sentence' };
  }
  return null;
}

/** "He then flew home to Toronto", "She went to school in Riga": where somebody comes from or goes to. */
const ELSEWHERE = /\b(?:(?:schooling|training|education|studies) of [^.;]{1,50} (?:at|in)|(?:be|been|being|is|are|was|were) (?:built|constructed|erected|dredged|upgraded|widened) (?:at|in|near)|ha(?:s|d|ve) (?:already |previously )?(?:put in|called|docked|stopped) (?:at|in)|born in|based in|invit(?:ed|ation|es)\b[^.;]{0,60}\bto visit|grew up|stud(?:ied|ies) (?:in|at)|school in|graduat\w+|home to|home in|(?:flew|flies|fly|leaves?|left|departs?|departed|returns?|returned|heads?|headed|continues?|continued|travels? on|travelled on|go on|goes on) (?:then |home |back |on |today |by air )*(?:to|for))\b/i;

/** "confirmed plans for a meeting of the presidents in Arica in June": where something else is to be. */
const OF_A_PLAN = /\b(?:plans? (?:for|to)|planned|upcoming|forthcoming|next|will|would|scheduled|prepar\w+|expected)\b/i;

/** In the sentences that follow, unless they look back or tell of another event. */
function nearBy(seen: Seen, own: readonly number[], want: Wanted): Venue | null {
  const { lede } = seen.layout;
  const visited = want.primary.kind === 'visit' ? goalOfVisit(seen, want.primary.sentence, want.parties) : null;
  for (let index = lede + 1; index <= Math.min(lede + 4, seen.report.sentences.length - 1); index += 1) {
    if (own.includes(index) || isElsewhere(seen, index, want)) continue;
    const found = placeIn(seen, index, want);
    if (found !== null && (visited === null || found.country === visited) && mayBeThere(seen, index, { found, want })) return { ...found, basis: 'stated', confidence: 'moderate', rule: 'place.near-sentence' };
  }
  return null;
}

/** In one of the countries, beside a conference, or right behind the act. */
function mayBeThere(seen: Seen, index: number, { found, want }: { found: Pick<Venue, 'country' | 'start'>; want: Wanted }): boolean {
  return want.parties.includes(found.country ?? '') || isBesideConference(seen, index) || isBehindAct(seen, want.primary, found.start);
}

/** Though it names something else: on the margins, of what is signed, or within the days of the visit. */
function isOfItself(seen: Seen, primary: Primary, { index, days }: { index: number; days: Wanted['days'] }): boolean {
  return MARGIN.test(sentenceText(seen.report, index)) || isSigningAgain(seen, primary, index) || (primary.kind === 'visit' && isWithin(seen, index, days));
}

/** The paper that is signed is named again. */
function isSigningAgain({ cues }: Seen, { kind }: Primary, index: number): boolean {
  return kind === 'signing' && cues.some((cue) => cue.sentence === index && cue.kind === kind);
}

const BEHIND_ACT = 3;

/** So far behind the opening a report may tell where the guest is. */
const BELOW = 16;
const IS_GUEST_IN = /\b(?:within the framework of|as part of|during|on) (?:the|this|his|her|their|an?) (?:[\w-]+ ){0,2}(?:visit|trip|stay) (?:to|in)\b|\b(?:is|are|was|were) (?:currently |presently |now )?(?:visiting|on (?:an?|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|tour) (?:to|in))\b/;

/** "The minister is visiting Accra as part of a tour", further down. */
function visitedBelow(seen: Seen, want: Wanted): Venue | null {
  const { lede } = seen.layout;
  for (let index = lede + 1; index <= Math.min(lede + BELOW, seen.report.sentences.length - 1); index += 1) {
    const guest = IS_GUEST_IN.exec(sentenceText(seen.report, index));
    if (guest === null || tellsOtherTime(seen, index, want.days)) continue;
    const found = placeIn(seen, index, want);
    if (found !== null && want.parties.includes(found.country ?? '') && isRightBehind(seen, index, { at: guest.index + guest[0].length, token: found.start })) return { ...found, basis: 'stated', confidence: 'moderate', rule: 'place.near-sentence' };
  }
  return null;
}

/** Letters between "is on a visit to" and the town: its country, "the city of". */
const BEHIND_VISIT = 30;

function isRightBehind({ report }: Seen, index: number, { at, token }: { at: number; token: number }): boolean {
  const from = report.tokens[report.sentences[index]?.start ?? 0]?.start ?? 0;
  const gap = (report.tokens[token]?.start ?? 0) - from - at;
  return gap >= 0 && gap <= BEHIND_VISIT;
}

/** "a delegation will soon visit the port": a journey to come is not that of what was held. */
const WILL_GO = /\b(?:will|would|is to|are to|plans? to|intends? to|is expected to|are expected to) (?:soon |also |then |later |shortly )?(?:visit|travel|go|arrive|fly|pay|tour|host|meet)\b/;

/** A sentence of another time, or that looks back or tells of another event. */
function isElsewhere(seen: Seen, index: number, { primary, days }: Wanted): boolean {
  const text = sentenceText(seen.report, index);
  if (tellsOtherTime(seen, index, days) || isOnOtherDay(seen, index, { primary, days }) || ELSEWHERE.test(text) || (isOfOtherMonth(seen, index) && OF_A_PLAN.test(text))) return true;
  if (isOwnEvent(text) || sameEvent(seen, primary, index) !== null) return false;
  if (WILL_GO.test(text) && !isFuture(sentenceText(seen.report, primary.sentence))) return true;
  return isBackground(text) || (isAboutOther(seen, primary, index) && !isOfItself(seen, primary, { index, days }));
}

/** "is scheduled to attend the parade in Arica on 21 May", of a meeting also "visited Suva on Thursday": a day outside the event. */
function isOnOtherDay(seen: Seen, index: number, { primary, days: { start, end } }: Pick<Wanted, 'primary' | 'days'>): boolean {
  const last = end ?? start;
  const told = seen.dates.filter((date) => date.sentence === index && date.isDay && date.start !== null);
  if (last === null || told.length === 0) return false;
  if (isFuture(sentenceText(seen.report, index))) return told.every((date) => (date.start ?? last) > last);
  return primary.kind === 'meeting' && told.every((date) => (date.start ?? last) > last || (date.end ?? date.start ?? last) < (start ?? last));
}

/** Every day that a sentence tells lies within the days of the visit. */
function isWithin(seen: Seen, index: number, { start, end }: Pick<When, 'start' | 'end'>): boolean {
  const told = seen.dates.filter((date) => date.sentence === index && date.isDay && date.start !== null);
  return start !== null && told.length > 0 && told.every((date) => (date.start ?? '') >= start && (date.end ?? date.start ?? '') <= (end ?? start));
}

function isAboutOther(seen: Seen, { formal }: Primary, index: number): boolean {
  return seen.formal.some((other) => other.sentence === index && other.name !== formal?.name && other.edition !== formal?.edition);
}

function placeIn(seen: Seen, index: number, want: Wanted): Pick<Venue, 'city' | 'country' | 'start' | 'end'> | null {
  const sentence = seen.report.sentences[index];
  if (sentence === undefined) return null;
  const ranked = placesSaid(seen, index).map((hit) => ({ hit, place: choosePlace(seen, hit, want.parties), isAtMargins: MARGIN.test(beforeIn(seen, index, hit.start)) })).toSorted((a, b) => rank(seen, b, want) - rank(seen, a, want) || a.hit.start - b.hit.start);
  const best = ranked[0];
  if (best === undefined || rank(seen, best, want) < 0) return townOf(seen, index, want);
  const named = ranked.find((one) => one.place.city !== null && one.place.country === best.place.country);
  const chosen = named ?? best;
  const town = townOfRegion(seen, chosen.hit.start, sentence.start);
  return { city: town === null ? chosen.place.city : textBetween(seen.report, town.start, town.end), country: chosen.place.country, start: town?.start ?? chosen.hit.start, end: chosen.hit.end };
}

/** A city that is a country, or a town of the smaller list or of none, unless something only lies there. */
function townOf(seen: Seen, index: number, { parties, primary }: Wanted): Pick<Venue, 'city' | 'country' | 'start' | 'end'> | null {
  const sentence = seen.report.sentences[index];
  if (sentence === undefined) return null;
  const town = cityState(seen, sentence, parties) ?? townIn(seen, sentence, parties) ?? knownTown(seen, sentence, parties) ?? (index === primary.sentence ? unlisted(seen, { start: primary.start, end: sentence.end }, parties) : null);
  return town === null || isOfAnother(seen, index, town.start) ? null : town;
}

/** A name that no list holds; one of several words behind "at" is that of a house where the report was filed from a city of one of the countries. */
function unlisted(seen: Seen, range: { start: number; end: number }, parties: readonly string[]): ReturnType<typeof unknownTown> {
  const town = unknownTown(seen, range);
  return town !== null && town.end - town.start > 1 && wordAt(seen.report.tokens, town.start - 1) === 'at' && (fromDateline(seen, parties)?.city ?? null) !== null ? null : town;
}

/** "on the sidelines of the Shangri-La Dialogue in Singapore". */
function cityState({ report }: Seen, range: { start: number; end: number }, parties: readonly string[]): Pick<Venue, 'city' | 'country' | 'start' | 'end'> | null {
  for (const { start, end, value } of countriesWithin(report, range.start, range.end)) {
    const city = value[0]?.kind === 'name' ? cityOf(value[0].code, textBetween(report, start, end)) : undefined;
    const lead = wordAt(report.tokens, start - 1);
    if (city === undefined || value[0] === undefined || !(lead === 'in' || (parties.includes(value[0].code) && PLACE_WORDS.has(lead)))) continue;
    if (!isVisitFrom(wordAt(report.tokens, start - 2)) && !isOneOf('-VPN', letterAt(report.classes, end))) return { city, country: value[0].code, start, end };
  }
  return null;
}

/** A place that a sentence names; whether words of the margins of a conference stand before it. */
interface Named { hit: Hit<Place[]>; place: Place; isAtMargins: boolean }

/** "was signed in Suva", "signed today in Brussels": right behind an act of the same kind. */
function isBehindAct({ cues }: Seen, { kind }: Primary, place: number): boolean {
  return cues.some((cue) => cue.kind === kind && place >= cue.end && place - cue.end <= BEHIND_ACT);
}

function rank(seen: Seen, { hit, place, isAtMargins }: Named, want: Wanted): number {
  const isParty = want.parties.includes(place.country);
  const isBehind = isBehindAct(seen, want.primary, hit.start) ? 2 : hit.start >= want.primary.end ? 1 : 0;
  return (isParty ? 4 : isAtMargins || isWithCountry(seen, hit, place) || place.isCapital || place.population > 1_000_000 || place.population === 0 ? 0 : -3) + isBehind;
}

/** "the city of San Francisco, United States": told with its own country. */
function isWithCountry({ report }: Seen, { end }: { end: number }, { country }: Place): boolean {
  return isOneOf(',(', letterAt(report.classes, end)) && countriesWithin(report, end + 1, end + 3).some((hit) => hit.value[0]?.code === country);
}

/** "a visit to Kenya", "arrived in Japan", "visiting Chile". */
function countryVisited(seen: Seen, own: readonly number[], parties: readonly string[]): Venue | null {
  const hit = visitedCountry(seen, own, parties);
  return hit === null ? null : { city: null, ...hit, basis: 'stated', confidence: 'moderate', rule: 'place.country-visited' };
}
