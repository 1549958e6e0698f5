/* eslint complexity: ["error", 13] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { Confidence, EngagementStatus } from '../../../shared/domain/values';
import type { z } from 'zod';
import type { Primary } from '../events/choosePrimary';
import { isFuture, sentenceText } from '../events/cues';
import { findParties, type Party } from '../events/parties';
import { findParticipants } from '../events/participants';
import { findTopics } from '../events/topics';
import { charsOf, textBetween, type Seen } from '../events/reading';
import { findVenue, type Venue } from '../events/venue';
import { whenPrimary, type When } from '../events/when';
import { findSides } from '../people/sides';
import type { DraftEngagement, DraftParticipant, DraftTopic, Evidence } from '../types';
import { titleOf } from './titles';
import { textAt } from '../language/tokens';

export interface PrimaryDraft {
  draft: DraftEngagement;
  evidence: Evidence[];
  topics: DraftTopic[];
  when: When;
}

/** The primary engagement with the evidence for each of its values. */
export function draftPrimary(seen: Seen, primary: Primary, parties: readonly Party[]): PrimaryDraft {
  const countries = parties.map((party) => party.code);
  const when = whenPrimary(seen, primary);
  const venue = findVenue(seen, primary, countries);
  const topics = findTopics(seen, primary, { parties: countries, venueCountry: venue?.country ?? null });
  const people = participantsOf(seen, primary, { countries, venueCountry: venue?.country ?? null, when });
  const series = primary.formal?.name && primary.kind !== 'signing' && primary.kind !== 'visit' && primary.kind !== 'port-call' && primary.kind !== 'ceremony' ? { name: primary.formal.name, edition: primary.formal.edition } : null;
  const fields = {
    type: primary.kind, status: statusOf(seen, primary, when), dateStart: when.start, dateEnd: when.end, city: venue?.city ?? null, venueCountry: venue?.country ?? null,
    countries, series, participants: people.participants, topics: topics.map((topic) => topic.topic),
  };
  const draft = { ...fields, title: titleOf(fields, seen.report.gazetteer, subjectOf(seen, primary)) };
  const evidence = [...eventEvidence(seen, primary), ...dateEvidence(seen, when), ...venueEvidence(seen, venue), ...parties.map((party, at) => span(seen, party, { field: `primary.countries.${at}`, rule: 'country.parties', confidence: party.score >= 5 ? 'high' : 'moderate' })), ...people.evidence,
    ...topics.map((topic, at): Evidence => ({ field: `primary.topics.${at}`, start: topic.start, end: topic.end, basis: 'stated', confidence: 'moderate', rule: topic.rule ?? `topic.${topic.treatment}` }))];
  return { draft, evidence, topics, when };
}

export { findParties };

function statusOf(seen: Seen, primary: Primary, when: When): EngagementStatus {
  const text = sentenceText(seen.report, primary.sentence);
  const published = seen.layout.reference.day;
  if (/\bpostponed\b/i.test(text)) return 'postponed';
  if (published !== null && when.start !== null) return when.start > published ? 'planned' : 'held';
  return isFuture(text) && !/\b(?:held|concluded|met|took place|called on)\b/i.test(text) ? 'planned' : 'held';
}

/** The ship or person that a visit is of, in the words of the report. */
function subjectOf(seen: Seen, primary: Primary): string | null {
  for (const hit of seen.report.countries) {
    if (hit.value[0]?.kind !== 'service' || hit.end > (seen.report.sentences[primary.sentence]?.end ?? 0) + 80) continue;
    const behind = /^[NTVp]{1,3}/.exec(seen.report.classes.slice(hit.end, hit.end + 3));
    if (behind !== null && hit.end === hit.start + 1 && /^[A-Z]{2,5}$/.test(textAt(seen.report.tokens, hit.start))) return textBetween(seen.report, hit.start, hit.end + behind[0].length);
  }
  return null;
}

type Mark = { field: string; rule: string; confidence: z.infer<typeof Confidence>; basis?: Evidence['basis'] };

function span(seen: Seen, at: { start: number; end: number }, { field, rule, confidence, basis = 'stated' }: Mark): Evidence {
  return { field, ...charsOf(seen.report, at.start, at.end), basis, confidence, rule };
}

function eventEvidence(seen: Seen, primary: Primary): Evidence[] {
  const confidence = primary.score >= 9 ? 'high' : primary.score >= 7 ? 'moderate' : 'low';
  const list = [span(seen, primary, { field: 'primary.type', rule: primary.rule, confidence }), span(seen, primary, { field: 'primary.title', rule: 'title.composed', confidence: 'moderate', basis: 'inferred' })];
  if (primary.formal === null) return list;
  list.push(span(seen, primary.formal, { field: 'primary.series.name', rule: 'series.named', confidence: 'high' }));
  if (primary.formal.edition !== null) list.push(span(seen, primary.formal, { field: 'primary.series.edition', rule: primary.formal.rule, confidence: 'high' }));
  return list;
}

function dateEvidence(seen: Seen, when: When): Evidence[] {
  const list: Evidence[] = [];
  if (when.from !== null) list.push(span(seen, when.from.phrase, { field: 'primary.dateStart', rule: when.rule, basis: when.from.basis, confidence: when.from.basis === 'stated' ? 'high' : 'moderate' }));
  if (when.to !== null) list.push(span(seen, when.to.phrase, { field: 'primary.dateEnd', rule: when.rule, basis: when.to.basis, confidence: when.to.basis === 'stated' ? 'high' : 'moderate' }));
  return list;
}

function venueEvidence(seen: Seen, venue: Venue | null): Evidence[] {
  if (venue === null) return [];
  const mark = { rule: venue.rule, basis: venue.basis, confidence: venue.confidence };
  const list = [span(seen, venue, { field: 'primary.venueCountry', ...mark })];
  return venue.city === null ? list : [span(seen, venue, { field: 'primary.city', ...mark }), ...list];
}

function participantsOf(seen: Seen, primary: Primary, { countries, venueCountry, when }: { countries: readonly string[]; venueCountry: string | null; when: When }): { participants: DraftParticipant[]; evidence: Evidence[] } {
  const taking = findParticipants(seen, primary, when);
  const sides = findSides(seen.report, { people: taking, parties: countries, venueCountry });
  const evidence: Evidence[] = [];
  const participants = taking.map(({ person, mention, rule }, at) => {
    const field = `primary.participants.${at}`;
    const side = sides[at] ?? { country: null, rule: 'side.open' };
    evidence.push(span(seen, mention, { field: `${field}.name`, rule, confidence: mention.post === null ? 'moderate' : 'high' }));
    if (mention.postSpan !== null) evidence.push(span(seen, mention.postSpan, { field: `${field}.post`, rule: mention.rule, confidence: 'high', basis: mention.rule === 'person.counterpart' ? 'inferred' : 'stated' }));
    if (side.country !== null) evidence.push(span(seen, mention.postSpan ?? mention, { field: `${field}.country`, rule: side.rule, basis: side.rule === 'side.post' || side.rule === 'side.word-before' ? 'stated' : 'inferred', confidence: side.rule === 'side.counterpart' ? 'low' : 'high' }));
    return { name: person.name, post: mention.post ?? mention.rank, country: side.country };
  });
  return { participants, evidence };
}
