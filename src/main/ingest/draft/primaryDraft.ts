import type { Confidence, EngagementKind, EngagementStatus } from '../../../shared/domain/values';
import type { z } from 'zod';
import type { Steps } from '../inStep';
import type { Primary } from '../events/choosePrimary';
import { isFuture, sentenceText } from '../events/cues';
import type { Party } from '../events/parties';
import { findParticipants } from '../events/participants';
import { isUnnamed } from '../events/series';
import { topicsInSteps } from '../events/topics';
import { charsOf, type Seen } from '../events/reading';
import type { Venue } from '../events/venueFound';
import { findVenue } from '../events/venue';
import { whenPrimary, type When } from '../events/when';
import { letterhead } from '../people/letterhead';
import type { Mention } from '../people/mention';
import type { Person } from '../people/people';
import { roleOf } from '../people/roles';
import type { SideAnswer } from '../people/sideQuestion';
import { sidesInSteps } from '../people/sides';
import { titlesStart } from '../people/titles';
import type { DraftEngagement, DraftParticipant, DraftSeries, DraftTopic, Evidence } from '../types';
import { titleOf } from './titles';
import { titleWords } from './titleWords';

export interface PrimaryDraft {
  draft: DraftEngagement;
  evidence: Evidence[];
  topics: DraftTopic[];
  when: When;
}

/** The primary engagement with the evidence for each of its values. */
export function* draftInSteps(seen: Seen, primary: Primary, parties: readonly Party[]): Steps<PrimaryDraft> {
  const countries = parties.map((party) => party.code);
  const when = whenPrimary(seen, primary);
  yield;
  const venue = findVenue(seen, primary, { parties: countries, days: when });
  yield;
  const topics = yield* topicsInSteps(seen, primary, { parties: countries, venueCountry: venue?.country ?? null });
  yield;
  const people = yield* participantsInSteps(seen, primary, { countries, venueCountry: venue?.country ?? null, when });
  yield;
  const fields = {
    type: kindTold(seen, primary), status: statusOf(seen, primary, when), dateStart: when.start, dateEnd: when.end, city: venue?.city ?? null, venueCountry: venue?.country ?? null,
    countries, series: seriesOf(primary), participants: people.participants, topics: topics.map((topic) => topic.topic),
  };
  const draft = { ...fields, title: titleOf(fields, seen.report.gazetteer, titleWords(seen, primary, topics)) };
  const evidence = [...eventEvidence(seen, primary), ...dateEvidence(seen, when), ...venueEvidence(seen, venue), ...parties.map((party, at) => span(seen, party, { field: `primary.countries.${at}`, rule: 'country.parties', confidence: party.score >= 5 ? 'high' : 'moderate' })), ...people.evidence,
    ...topics.map((topic, at): Evidence => ({ field: `primary.topics.${at}`, start: topic.start, end: topic.end, ...sureOf(topic), rule: topic.rule ?? `topic.${topic.treatment}` }))];
  return { draft, evidence, topics, when };
}

const VISIT = /(?<!\b(?:after|following) (?:an?|its|her|their|the) (?:[\w-]+ ){0,3})\bvisit/i;
/** A report that speaks of a visit does so here. */
const SPEAKS_WITHIN = 3;

/** Ships that are said to visit a port are on a visit; where they only dock there or make a "port call" it is one. */
function kindTold({ report, layout }: Seen, { kind, sentence }: Primary): EngagementKind {
  if (kind !== 'port-call') return kind;
  const opening = [...layout.headline, sentence, ...Array.from({ length: SPEAKS_WITHIN }, (_, at) => layout.lede + at)];
  return opening.some((index) => VISIT.test(sentenceText(report, index))) ? 'visit' : kind;
}

/** Visits, port calls, signings and ceremonies are no series, whatever their words. */
const NO_SERIES: ReadonlySet<EngagementKind> = new Set(['signing', 'visit', 'port-call', 'ceremony']);

function seriesOf({ formal, kind }: Primary): DraftSeries | null {
  return formal === null || formal.name === null || NO_SERIES.has(kind) || (kind === 'exercise' && isUnnamed(formal.name)) ? null : { name: formal.name, edition: formal.edition };
}

function statusOf(seen: Seen, primary: Primary, when: When): EngagementStatus {
  const text = sentenceText(seen.report, primary.sentence);
  const published = seen.layout.reference.day;
  if (/\bpostponed\b/i.test(text)) return 'postponed';
  const day = when.start ?? when.end;
  if (published !== null && day !== null) return day > published ? 'planned' : 'held';
  return isFuture(text) && !/\b(?:held|concluded|met|took place|called on)\b/i.test(text) ? 'planned' : 'held';
}

type Mark = { field: string; rule: string; confidence: z.infer<typeof Confidence>; basis?: Evidence['basis'] };

function span(seen: Seen, at: { start: number; end: number }, { field, rule, confidence, basis = 'stated' }: Mark): Evidence {
  return { field, ...charsOf(seen.report, at.start, at.end), basis, confidence, rule };
}

function eventEvidence(seen: Seen, primary: Primary): Evidence[] {
  const confidence = primary.score >= 9 ? 'high' : primary.score >= 7 ? 'moderate' : 'low';
  const list = [span(seen, primary, { field: 'primary.type', rule: primary.rule, confidence }), span(seen, primary, { field: 'primary.title', rule: 'title.composed', confidence: 'moderate', basis: 'inferred' })];
  if (primary.formal === null || seriesOf(primary) === null) return list;
  list.push(span(seen, primary.formal, { field: 'primary.series.name', rule: primary.formal.rule, confidence: 'high' }));
  const numbered = primary.numbered ?? primary.formal;
  if (numbered.editionRule !== null) list.push(span(seen, numbered, { field: 'primary.series.edition', rule: numbered.editionRule, confidence: 'high' }));
  return list;
}

function dateEvidence(seen: Seen, when: When): Evidence[] {
  const list: Evidence[] = [];
  const { rule } = when;
  if (rule === null) return list;
  if (when.from !== null) list.push(span(seen, when.from.phrase, { field: 'primary.dateStart', rule, basis: when.from.basis, confidence: when.from.basis === 'stated' ? 'high' : 'moderate' }));
  if (when.to !== null) list.push(span(seen, when.to.phrase, { field: 'primary.dateEnd', rule, basis: when.to.basis, confidence: when.to.basis === 'stated' ? 'high' : 'moderate' }));
  return list;
}

function venueEvidence(seen: Seen, venue: Venue | null): Evidence[] {
  if (venue === null) return [];
  const mark = ({ rule, basis, confidence }: Venue): Omit<Mark, 'field'> => ({ rule, basis, confidence });
  const land = venue.countryFrom ?? venue;
  const list = venue.country === null ? [] : [span(seen, land, { field: 'primary.venueCountry', ...mark(land) })];
  return venue.city === null ? list : [span(seen, venue, { field: 'primary.city', ...mark(venue) }), ...list];
}

/** The country of the place where a report was filed from it: its office is at home there. */
function filedAtHome({ layout }: Seen, venueCountry: string | null, kind: EngagementKind): string | null {
  const filed = layout.dateline?.country ?? null;
  return filed !== null && (filed === venueCountry || kind === 'call') ? filed : null;
}

function* participantsInSteps(seen: Seen, primary: Primary, { countries, venueCountry, when }: { countries: readonly string[]; venueCountry: string | null; when: When }): Steps<{ participants: DraftParticipant[]; evidence: Evidence[] }> {
  const taking = findParticipants(seen, primary, { when, countries });
  yield;
  const sides = yield* sidesInSteps(seen.report, { people: taking, parties: countries, venueCountry, letterhead: letterhead(seen.report, seen.layout.headline)?.code ?? filedAtHome(seen, venueCountry, primary.kind), isVisit: primary.kind === 'visit' });
  const evidence: Evidence[] = [];
  const participants = taking.map(({ person, mention, rule }, at) => {
    const field = `primary.participants.${at}`;
    const side = sides[at] ?? { country: null, rule: 'side.open' };
    const role = roleIn(seen, person, field);
    evidence.push(span(seen, mention, { field: `${field}.name`, rule, confidence: mention.post === null ? 'moderate' : 'high' }), postEvidence(seen, mention, field), sideEvidence(seen, mention, { field, side }), ...role.evidence);
    return { name: person.name, post: mention.post ?? mention.rank, country: side.country, ...role.told };
  });
  return { participants, evidence };
}

/** What tells the post; where there is none the rank or form of address stands for it, else what shows that the name is that of a person. */
function postEvidence(seen: Seen, mention: Mention, field: string): Evidence {
  if (mention.postSpan !== null) return span(seen, mention.postSpan, { field: `${field}.post`, rule: mention.rule, confidence: 'high', basis: mention.rule === 'person.counterpart' ? 'inferred' : 'stated' });
  if (mention.rank === null) return span(seen, mention, { field: `${field}.name`, rule: mention.rule, confidence: 'moderate' });
  return span(seen, { start: titlesStart(seen.report, mention.start), end: mention.start }, { field: `${field}.post`, rule: mention.rule, confidence: 'high' });
}

const STATED: ReadonlySet<string> = new Set(['side.post', 'side.word-before']);
const UNSURE: ReadonlySet<string> = new Set(['side.counterpart', 'side.open']);

/** What tells the side; also that it stays open, and why. */
function sideEvidence(seen: Seen, mention: Mention, { field, side }: { field: string; side: SideAnswer }): Evidence {
  return span(seen, mention.postSpan ?? mention, { field: `${field}.country`, rule: side.rule, basis: STATED.has(side.rule) ? 'stated' : 'inferred', confidence: UNSURE.has(side.rule) ? 'low' : 'high' });
}

/** Who chairs, where the report says it. */
function roleIn(seen: Seen, person: Person, field: string): { told: Pick<DraftParticipant, 'role'>; evidence: Evidence[] } {
  const told = roleOf(seen.report, person);
  return told === null ? { told: {}, evidence: [] } : { told: { role: told.role }, evidence: [span(seen, told, { field: `${field}.role`, rule: told.rule, confidence: 'high' })] };
}

/** That a phrase which no list knows is a matter of the talks is likely, and not said. */
function sureOf({ rule }: DraftTopic): Pick<Evidence, 'basis' | 'confidence'> {
  return rule === 'topic.weighed' ? { basis: 'inferred', confidence: 'low' } : { basis: 'stated', confidence: 'moderate' };
}
