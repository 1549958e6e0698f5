import type { OtherEvent } from '../events/otherEvents';
import { charsOf, textBetween, type Seen } from '../events/reading';
import { choosePlace } from '../events/placesNamed';
import { knownTown, unknownTown, type Town } from '../events/towns';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { letterhead } from '../people/letterhead';
import type { Mention } from '../people/mention';
import { isNear, type Person } from '../people/people';
import type { SideAnswer } from '../people/sideQuestion';
import { findSides } from '../people/sides';
import { fullTitle } from './otherTitles';
import type { DraftEngagement, DraftParticipant, Evidence } from '../types';

const MEETS: ReadonlySet<string> = new Set(['meeting', 'call', 'dialogue', 'committee-session', 'staff-talks', 'visit', 'signing']);

/**
 * Who took part in the other events and where they were, as far as the sentence that tells of each names it. Who takes part in
 * the primary event keeps the country that is known from there.
 */
export function completeOthers(seen: Seen, others: readonly OtherEvent[], { drafts, primary }: { drafts: readonly DraftEngagement[]; primary: DraftEngagement }): { drafts: DraftEngagement[]; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const completed = drafts.map((draft, at) => {
    const other = others[at];
    if (other === undefined) return draft;
    const people = peopleOf(seen, other, { field: `otherEngagements.${at}`, primary });
    const place = placeOf(seen, other, { field: `otherEngagements.${at}`, parties: primary.countries });
    evidence.push(...people.evidence, ...place.evidence);
    const complete = { ...draft, participants: draft.participants.length > 0 ? draft.participants : people.participants, city: draft.city ?? place.city, venueCountry: draft.venueCountry ?? place.country };
    return { ...complete, title: fullTitle(complete, primary.countries, seen.report.gazetteer) };
  });
  return { drafts: completed, evidence };
}

function peopleOf(seen: Seen, other: OtherEvent, { field, primary }: { field: string; primary: DraftEngagement }): { participants: DraftParticipant[]; evidence: Evidence[] } {
  if (!MEETS.has(other.kind) || other.rule === 'other.formal' || other.rule === 'other.conference') return { participants: [], evidence: [] };
  const named = seen.people.filter((person) => person.words.length > 1).flatMap((person) => {
    const mention = person.mentions.find((one) => one.sentence === other.sentence) ?? namedAgain(seen, person, other.sentence);
    return mention === null || !isOfClause(other, mention) ? [] : [{ person, mention }];
  }).toSorted((a, b) => a.mention.start - b.mention.start);
  const sides = findSides(seen.report, { people: named, parties: primary.countries, venueCountry: primary.venueCountry, letterhead: letterhead(seen.report, seen.layout.headline)?.code ?? null, isVisit: primary.type === 'visit' });
  const evidence: Evidence[] = [];
  const participants = named.map(({ person, mention }, at): DraftParticipant => {
    const known = primary.participants.find((one) => one.name === person.name);
    const name = `${field}.participants.${at}`;
    evidence.push({ field: `${name}.name`, ...charsOf(seen.report, mention.start, mention.end), basis: 'stated', confidence: 'moderate', rule: 'participant.same-sentence' });
    if (mention.postSpan !== null) evidence.push({ field: `${name}.post`, ...charsOf(seen.report, mention.postSpan.start, mention.postSpan.end), basis: 'stated', confidence: 'high', rule: mention.rule });
    return { name: mention.name, post: mention.post ?? known?.post ?? mention.rank, country: known?.country ?? sideAt(other, sides[at]) };
  });
  return { participants, evidence };
}

/** Who stands in another clause than an act of another time took no part in it. */
function isOfClause({ rule, start, until }: OtherEvent, mention: Mention): boolean {
  return rule !== 'other.period' || until === undefined || (mention.end >= start && mention.start < until);
}

/** What only follows from who meets whom in the primary event says nothing of people of other times. */
const FROM_PRIMARY: ReadonlySet<string> = new Set(['side.counterpart', 'side.home', 'side.host', 'side.co-chair', 'side.visitor']);

function sideAt({ rule }: OtherEvent, side: SideAnswer | undefined): string | null {
  return side === undefined || (rule !== 'other.apart' && FROM_PRIMARY.has(side.rule)) ? null : side.country;
}

/** A person known from elsewhere in the report whose whole name stands in the sentence without post or rank, perhaps in another spelling. */
function namedAgain(seen: Seen, person: Person, sentence: number): Mention | null {
  const { tokens, sentences } = seen.report;
  const range = sentences[sentence];
  const first = person.mentions[0];
  if (range === undefined || first === undefined || person.words.length < 2) return null;
  for (let start = range.start; start < range.end; start += 1) {
    if (!isNear(tokens[start]?.key ?? '', person.words[0] ?? '')) continue;
    const end = spelledFrom(seen, person.words, { start, limit: range.end });
    if (end !== null) return { ...first, name: textBetween(seen.report, start, end), start, end, sentence, postSpan: null };
  }
  return null;
}

/** Where a name that starts at a token ends, hyphens between its words left aside; null when it is another name. */
function spelledFrom(seen: Seen, words: readonly string[], { start, limit }: { start: number; limit: number }): number | null {
  let at = start;
  for (const word of words) {
    while (at < limit && letterAt(seen.report.classes, at) === '-') at += 1;
    if (at >= limit || !isNear(seen.report.tokens[at]?.key ?? '', word)) return null;
    at += 1;
  }
  return at;
}

/** "the next meeting in the city of Bokhtar": a town that the list of towns knows, or, of another one of the series, whatever stands behind "in". */
function townOf(seen: Seen, { rule, end, seriesRules }: OtherEvent, { parties, end: limit }: { parties: readonly string[]; end: number }): Town | null {
  if (rule !== 'other.formal' && rule !== 'other.period') return null;
  const range = { start: end - 1, end: limit };
  return knownTown(seen, range, parties) ?? (seriesRules?.name === 'series.another' ? unknownTown(seen, range) : null);
}

/** A place with the words that tell it, also for its country. */
function placed(seen: Seen, { city, country, start, end }: Pick<Town, 'country' | 'start' | 'end'> & { city: string | null }, field: string): PlaceTold {
  const span = { ...charsOf(seen.report, start, end), basis: 'stated' as const, confidence: 'moderate' as const, rule: 'place.own-sentence' };
  return { city, country, evidence: [{ field: `${field}.city`, ...span }, ...(country === null ? [] : [{ field: `${field}.venueCountry`, ...span }])] };
}

interface PlaceTold {
  city: string | null;
  country: string | null;
  evidence: Evidence[];
}

/** "the first session was held virtually, and the second in Suva": what stands behind the next number is where that one was. */
function nextRound({ formal, report: { tokens } }: Seen, { sentence, end, rule }: OtherEvent): number | undefined {
  return rule === 'other.formal' ? formal.find((one) => one.sentence === sentence && one.start >= end && one.edition !== null && wordAt(tokens, one.start - 1) === 'the')?.start : undefined;
}

function placeOf(seen: Seen, other: OtherEvent, { field, parties }: { field: string; parties: readonly string[] }): PlaceTold {
  const sentence = seen.report.sentences[other.sentence];
  const nothing: PlaceTold = { city: null, country: null, evidence: [] };
  if (sentence === undefined || other.kind === 'call') return nothing;
  const end = nextRound(seen, other) ?? sentence.end;
  const isIn = (at: number): boolean => /^(?:in|at|off|near)$/.test(wordAt(seen.report.tokens, at - 1) === 'the' ? wordAt(seen.report.tokens, at - 2) : wordAt(seen.report.tokens, at - 1));
  const city = other.rule === 'other.earlier-sessions' ? seen.report.places.find((hit) => hit.end <= other.start && other.start - hit.end <= 2 && isIn(hit.start)) : seen.report.places.find((hit) => hit.start >= other.end && hit.end <= end && isIn(hit.start) && !isOneOf('VNKPA', letterAt(seen.report.classes, hit.end)));
  if (city !== undefined) {
    const place = choosePlace(seen, city, parties);
    return placed(seen, { city: place.city, country: place.country === '' ? null : place.country, start: city.start, end: city.end }, field);
  }
  const town = townOf(seen, other, { parties, end });
  if (town !== null) return placed(seen, town, field);
  const land = seen.report.countries.find((hit) => hit.start >= other.end && hit.end <= end && isIn(hit.start) && hit.value[0]?.kind !== 'service' && parties.includes(hit.value[0]?.code ?? ''));
  if (land === undefined) return nothing;
  return { city: null, country: land.value[0]?.code ?? null, evidence: [{ field: `${field}.venueCountry`, ...charsOf(seen.report, land.start, land.end), basis: 'stated', confidence: 'moderate', rule: 'place.country-visited' }] };
}
