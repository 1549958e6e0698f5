import type { z } from 'zod';
import type { DraftParticipantView, DraftTopicView, DraftView } from '../../../shared/domain/inbox';
import { EngagementKind, EngagementStatus, Role, Treatment } from '../../../shared/domain/values';
import type { ReadEngagement, StoredReading } from '../../ingest/readingSchema';
import type { Answers, EditValue } from './answers';
import { choiceOr, countriesOr, countryOr, dateOr, numberOr, textOr } from './editedValues';
import { marksOf, type NumberedEvidence } from './evidenceMarks';

type Participant = z.infer<typeof DraftParticipantView>;
type Topic = z.infer<typeof DraftTopicView>;

/** The pair of the dossier, from which the side of each country follows. */
export interface Pair { ours: string; theirs: string; oursName: string; theirsName: string }

export interface DraftMaterial {
  reading: StoredReading;
  answers: Answers;
  pair: Pair;
  evidence: NumberedEvidence;
}

/** The engagements of a report as they will be kept: the primary one first. */
export function draftViews(material: DraftMaterial): DraftView[] {
  const { primary, otherEngagements } = material.reading;
  const read = [...(primary ? [{ key: 'primary', draft: primary }] : []), ...otherEngagements.map((draft, at) => ({ key: `other.${at}`, draft }))];
  return read.map(({ key, draft }) => draftView(material, key, draft));
}

function draftView(material: DraftMaterial, key: string, draft: ReadEngagement): DraftView {
  const { answers } = material;
  const edited = (field: string): EditValue | undefined => answers.edits.get(`${key}.${field}`);
  const text = (field: string, read: string | null): string | null => textOr(edited(field), read);
  const view = {
    key, isKept: answers.kept.get(key) ?? true,
    kind: choiceOr(EngagementKind, edited('kind'), draft.type), title: text('title', inOrder(draft.title, material.pair)) ?? draft.title, status: choiceOr(EngagementStatus, edited('status'), draft.status),
    dateStart: dateOr(edited('dateStart'), draft.dateStart), dateEnd: dateOr(edited('dateEnd'), draft.dateEnd),
    city: text('city', draft.city), hostCountry: countryOr(edited('hostCountry'), draft.venueCountry), countries: oursFirst(countriesOr(edited('countries'), draft.countries), material.pair),
    seriesName: text('seriesName', draft.series?.name ?? null), edition: numberOr(edited('edition'), draft.series?.edition ?? null),
    participants: participantsOf(material, key, draft), topics: topicsOf(material, key, draft),
  };
  return { ...view, marks: marksOf({ ...material, key }, problemsOf(view)) };
}

/** A composed title names the pair as the dossier does. */
function inOrder(title: string, { oursName, theirsName }: Pair): string {
  return title.replace(`${theirsName}–${oursName}`, `${oursName}–${theirsName}`);
}

/** The parties in the order of the dossier, others behind them. */
function oursFirst(countries: readonly string[], { ours, theirs }: Pair): string[] {
  const rank = (code: string): number => (code === ours ? 0 : code === theirs ? 1 : 2);
  return countries.toSorted((a, b) => rank(a) - rank(b));
}

function participantsOf({ answers, pair }: DraftMaterial, key: string, draft: ReadEngagement): Participant[] {
  const sides = new Set<string>();
  return draft.participants.map((participant, at) => {
    const path = `${key}.participants.${at}`;
    const country = countryOr(answers.edits.get(`${path}.country`), participant.country);
    const side = sideOf(country, pair);
    const isFirst = !sides.has(side);
    sides.add(side);
    const role = participant.role ?? (draft.type === 'committee-session' || draft.type === 'staff-talks' || !isFirst ? 'delegate' : 'principal');
    return {
      key: path, name: textOr(answers.edits.get(`${path}.name`), participant.name) ?? participant.name, post: textOr(answers.edits.get(`${path}.post`), participant.post), country, side,
      role: choiceOr(Role, answers.edits.get(`${path}.role`), role), isKept: answers.kept.get(path) ?? true,
    };
  });
}

/** Which side of the dossier a country is. */
export function sideOf(country: string | null, { ours, theirs }: Pick<Pair, 'ours' | 'theirs'>): 'ours' | 'theirs' | 'other' {
  return country === ours ? 'ours' : country === theirs ? 'theirs' : 'other';
}

/** Topics that are only mentioned are offered and not taken in: a pack is not made of words in passing. */
function topicsOf({ reading, answers }: DraftMaterial, key: string, draft: ReadEngagement): Topic[] {
  const treatments = new Map<string, Treatment>(reading.topics.map(({ topic, treatment }) => [topic, treatment]));
  return draft.topics.map((topic, at) => {
    const path = `${key}.topics.${at}`;
    const edit = answers.edits.get(`${path}.treatment`);
    const treatment = choiceOr(Treatment, edit, treatments.get(topic) ?? 'mentioned');
    return { key: path, name: textOr(answers.edits.get(`${path}.name`), topicName(topic)) ?? topicName(topic), treatment, isKept: answers.kept.get(path) ?? (edit !== undefined || treatment !== 'mentioned') };
  });
}

/** "Ship repair and MRO (maintenance, repair and overhaul)": the name without the words of the report behind it. */
export function topicName(topic: string): string {
  return topic.replace(/ \([^()]*\)$/, '');
}

function problemsOf({ dateStart, dateEnd, title }: Pick<DraftView, 'dateStart' | 'dateEnd' | 'title'>): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  if (dateStart && dateEnd && dateEnd < dateStart) problems.set('dateEnd', 'The last day is before the first. Change one of the two.');
  if (title.trim() === '') problems.set('title', 'Give the engagement a title.');
  return problems;
}
