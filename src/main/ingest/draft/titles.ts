/* eslint complexity: ["error", 16] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { EngagementKind } from '../../../shared/domain/values';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { DraftEngagement } from '../types';
import { ordinalText } from '../events/ordinals';

const KIND_WORD: Readonly<Record<EngagementKind, string>> = {
  meeting: 'Meeting', 'committee-session': 'Committee session', 'staff-talks': 'Staff talks', dialogue: 'Consultations', exercise: 'Joint exercise', visit: 'Visit', call: 'Telephone call',
  signing: 'Signing', 'port-call': 'Port call', ceremony: 'Ceremony', other: 'Engagement',
};
const LONGEST = 190;

/** A title of our own: the edition and series with the pair, or the act with those who met and the place. */
export function titleOf(draft: Omit<DraftEngagement, 'title'>, gazetteer: Gazetteer, subject: string | null): string {
  const pair = draft.countries.map((code) => gazetteer.countryName(code)).join('–');
  if (draft.series !== null) {
    const edition = draft.series.edition === null ? '' : `${ordinalText(draft.series.edition)} `;
    const isExercise = draft.type === 'exercise' && !/exercise|patrol|corpat/i.test(draft.series.name);
    return short(`${edition}${pair} ${isExercise ? 'Exercise ' : ''}${draft.series.name}`);
  }
  const place = draft.city ?? (draft.venueCountry === null ? null : gazetteer.countryName(draft.venueCountry));
  const people = draft.participants.slice(0, 2).map((one) => [one.post ?? one.name, one.country === null || hasCountry(one.post ?? '', gazetteer, one.country) ? null : `(${gazetteer.countryName(one.country)})`].filter(Boolean).join(' '));
  const who = people.length === 2 ? `of ${people.join(' and ')}` : (people[0] === undefined ? '' : `with ${people[0]}`);
  if (draft.type === 'visit' || draft.type === 'port-call') return short([`${KIND_WORD[draft.type]}${subject === null ? (people[0] === undefined ? '' : ` of ${people[0]}`) : ` of ${subject}`}`, place === null ? null : `to ${place}`, pair === '' ? null : `(${pair})`].filter(Boolean).join(' '));
  return short([`${pair} ${KIND_WORD[draft.type].toLowerCase()}`.trim(), who, place === null ? null : `in ${place}`].filter(Boolean).join(' '));
}

function hasCountry(post: string, gazetteer: Gazetteer, code: string): boolean {
  return post.includes(gazetteer.countryName(code)) || post.includes(gazetteer.countryAdjective(code));
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
