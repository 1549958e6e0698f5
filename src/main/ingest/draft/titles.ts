import type { EngagementKind } from '../../../shared/domain/values';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { DraftEngagement, DraftParticipant } from '../types';
import { ordinalText } from '../events/ordinals';

const KIND_WORD: Readonly<Record<EngagementKind, string>> = {
  meeting: 'Meeting', 'committee-session': 'Committee session', 'staff-talks': 'Staff talks', dialogue: 'Consultations', exercise: 'Joint exercise', visit: 'Visit', call: 'Telephone call',
  signing: 'Signing', 'port-call': 'Port call', ceremony: 'Ceremony', other: 'Engagement',
};
const LONGEST = 190;

/** What only the report's own words tell: the ship that calls, what was signed. */
export interface TitleWords {
  ship: string | null;
  signed: string | null;
}

type Fields = Omit<DraftEngagement, 'title'>;

/** A title of our own: the edition and series with the pair, or the act with those who met and the place. */
export function titleOf(draft: Fields, gazetteer: Gazetteer, words: TitleWords): string {
  const pair = draft.countries.map((code) => gazetteer.countryName(code)).join('–');
  if (draft.series !== null) return short(seriesTitle(draft, draft.series, pair));
  const people = draft.participants.slice(0, 2).map((one) => holder(one, gazetteer));
  const place = draft.city ?? (draft.venueCountry === null ? null : gazetteer.countryName(draft.venueCountry));
  if (draft.type === 'visit' || draft.type === 'port-call') return short(visitTitle(draft.type, { subject: words.ship ?? people[0] ?? null, place, pair }));
  return short([`${pair} ${actWords(draft.type, words)}`.trim(), whoTook(people, draft.type), place === null ? null : `in ${place}`].filter(Boolean).join(' '));
}

function seriesTitle(draft: Fields, series: NonNullable<DraftEngagement['series']>, pair: string): string {
  const edition = series.edition === null ? '' : `${ordinalText(series.edition)} `;
  const isExercise = draft.type === 'exercise' && !/exercise|patrol|corpat/i.test(series.name);
  return `${edition}${pair} ${isExercise ? 'Exercise ' : ''}${series.name}`;
}

function visitTitle(type: EngagementKind, { subject, place, pair }: { subject: string | null; place: string | null; pair: string }): string {
  return [`${KIND_WORD[type]}${subject === null ? '' : ` of ${subject}`}`, place === null ? null : `to ${place}`, pair === '' ? null : `(${pair})`].filter(Boolean).join(' ');
}

function actWords(type: EngagementKind, { signed }: TitleWords): string {
  return type === 'signing' && signed !== null ? `signing of ${signed}` : KIND_WORD[type].toLowerCase();
}

function whoTook(people: readonly string[], type: EngagementKind): string {
  const [first, second] = people;
  if (first === undefined) return '';
  return second === undefined ? `${type === 'signing' ? 'by' : 'with'} ${first}` : `${type === 'signing' ? 'by' : 'of'} ${first} and ${second}`;
}

function holder(one: DraftParticipant, gazetteer: Gazetteer): string {
  const words = named(one).replace(/\s+/g, ' ');
  return one.country === null || hasCountry(words, gazetteer, one.country) ? words : `${words} (${gazetteer.countryName(one.country)})`;
}

function named({ name, post }: DraftParticipant): string {
  if (post === null) return name;
  return post.includes(',') ? `${name}, ${post}` : `${post} ${name}`;
}

function hasCountry(post: string, gazetteer: Gazetteer, code: string): boolean {
  return post.includes(gazetteer.countryName(code)) || post.includes(gazetteer.countryAdjective(code));
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
