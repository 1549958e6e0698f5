import type { EngagementKind } from '../../../shared/domain/values';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { DraftEngagement, DraftParticipant } from '../types';
import { ordinalText } from '../events/ordinals';

const KIND_WORD: Readonly<Record<EngagementKind, string>> = {
  meeting: 'Meeting', 'committee-session': 'Committee session', 'staff-talks': 'Staff talks', dialogue: 'Consultations', exercise: 'Joint exercise', visit: 'Visit', call: 'Telephone call',
  signing: 'Signing', 'port-call': 'Port call', ceremony: 'Ceremony', other: 'Engagement',
};
const LONGEST = 190;
/** A title that a person takes in at a glance. */
const GOOD_LENGTH = 120;
/** A post of so many letters may stand in a title that has to be short. */
const SHORT_POST = 44;

/** What only the report's own words tell: the ship that calls, what was signed. */
export interface TitleWords {
  /** What the report calls the act, where it tells more than the kind. */
  act: string | null;
  ship: string | null;
  signed: string | null;
  /** The short form that the report gives the series. */
  acronym: string | null;
  /** What it was about, where kind, people and place do not tell. */
  matters: readonly string[];
}

type Fields = Omit<DraftEngagement, 'title'>;

/** A title of our own: the edition and series with the pair, or the act with those who met and the place; the fullest wording that is short enough. */
export function titleOf(draft: Fields, gazetteer: Gazetteer, words: TitleWords): string {
  const pair = draft.countries.length < 2 ? '' : draft.countries.map((code) => gazetteer.countryName(code)).join('–');
  if (draft.series !== null) return short(withAcronym(seriesTitle(draft, draft.series, pair), words));
  let title = pair;
  for (const wording of WORDINGS) {
    title = actTitle(draft, { gazetteer, words, pair, wording });
    if (title.length <= GOOD_LENGTH + (words.act?.length ?? 0)) break;
  }
  return short(withMatters(title, words));
}

/** What was signed, without a word of what it is about. */
const BARE_PAPER = /^an? (?:(?:bilateral|joint|new|framework) )?(?:agreements?|memorand(?:um|a)(?: of (?:understanding|cooperation|agreement))?|mous?|protocols?|treaty|declaration(?: of (?:intent|principles))?|arrangement|pact|deal|accord|contract|convention|letter(?: of intent)?|documents?|statement)$/i;

/** So long a title may become by what it was about. */
const LENGTH_WITH_MATTER = 150;

/** "… on trade and energy": as many of the matters as there is room for and as the title does not name yet. */
function withMatters(title: string, { matters, signed }: TitleWords): string {
  if (signed !== null && !BARE_PAPER.test(signed)) return title;
  const missing = matters.filter((matter) => !title.toLowerCase().includes(matter.toLowerCase()));
  const fitting = [missing.join(' and '), missing[0] ?? ''].find((words) => words !== '' && title.length + words.length + 4 <= LENGTH_WITH_MATTER);
  return fitting === undefined ? title : `${title} on ${fitting}`;
}

/** The name under which people know the series, where it is not in the title. */
function withAcronym(title: string, { acronym }: TitleWords): string {
  return acronym === null || title.includes(acronym) || title.length + acronym.length > GOOD_LENGTH ? title : `${title} (${acronym})`;
}

/** How a title names people and place. */
interface Wording {
  holder: (one: DraftParticipant, gazetteer: Gazetteer) => string;
  hasPlace: boolean;
}

/** From the fullest wording to the shortest. */
const WORDINGS: readonly Wording[] = [
  { holder, hasPlace: true }, { holder: named, hasPlace: true }, { holder: inShort, hasPlace: true }, { holder: inShort, hasPlace: false },
  { holder: postAlone, hasPlace: true }, { holder: postAlone, hasPlace: false }, { holder: ({ name }) => name, hasPlace: true }, { holder: ({ name }) => name, hasPlace: false },
];

interface Act {
  gazetteer: Gazetteer;
  words: TitleWords;
  pair: string;
  wording: Wording;
}

function actTitle(draft: Fields, act: Act): string {
  const { gazetteer, words, pair, wording } = act;
  const people = guestFirst(draft).slice(0, 2).map((one) => wording.holder(one, gazetteer).replace(/\s+/g, ' '));
  const place = draft.city ?? (draft.venueCountry === null ? null : gazetteer.countryName(draft.venueCountry));
  if (draft.type === 'port-call') return visitTitle(draft.type, { subject: words.ship ?? (isHost(draft, guestFirst(draft)[0]) ? null : (people[0] ?? null)), place, pair });
  if (draft.type === 'visit') return visitTitle(draft.type, { subject: words.ship ?? people[0] ?? null, place, pair });
  return [capital(`${pair} ${actWords(draft.type, words)}`.trim()), whoTook(people, draft.type), place === null || !wording.hasPlace ? null : `in ${place}`].filter(Boolean).join(' ');
}

/** A title begins with a capital also where no pair stands before the act. */
function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

/** Who is of the country of the place. */
function isHost({ venueCountry }: Fields, one: DraftParticipant | undefined): boolean {
  return one !== undefined && venueCountry !== null && one.country === venueCountry;
}

/** A visit is that of who is of another country than the place: the host may be named first ("at the invitation of"). */
function guestFirst({ type, participants, venueCountry }: Fields): readonly DraftParticipant[] {
  const [first] = participants;
  if ((type !== 'visit' && type !== 'port-call') || venueCountry === null || first?.country !== venueCountry) return participants;
  const guest = participants.find((one) => one.country !== null && one.country !== venueCountry);
  return guest === undefined ? participants : [guest, ...participants.filter((one) => one !== guest)];
}

const OF_STATE = / (?:of|to) the (?:[A-Z][\w’'-]* )?(?:Republic|Kingdom|State|Sultanate|Federation|Union|Commonwealth)\b.*$/;

function inShort(one: DraftParticipant, gazetteer: Gazetteer): string {
  const post = shortPost(one, gazetteer);
  return post === null ? one.name : `${post} ${one.name}`;
}

/** "Ambassador" for "Ambassador of the Republic of A to the State of B": the pair stands in the title anyway. Null where it stays too long. */
function shortPost(one: DraftParticipant, gazetteer: Gazetteer): string | null {
  const post = (one.post ?? '').replace(OF_STATE, '').replace(/,.*$/, '');
  const bare = one.country === null ? post : withoutCountry(post, [gazetteer.countryName(one.country), gazetteer.countryAdjective(one.country)]);
  return [bare, bare.replace(/ and (?=[A-Z]).*$/, ''), bare.replace(/ (?:of|for|at|in|from) (?:the )?(?:Ministry|Department|Office|General|National|House|Senate|Parliament)\b.*$/, '')].find((words) => words !== '' && words.length <= SHORT_POST) ?? null;
}

/** "Ruritanian Defence Minister", "President of Ruritania" without the country; "Commander of the Ruritania Army" stays. */
function withoutCountry(post: string, names: readonly string[]): string {
  const name = names.find((word) => word !== '' && (startsWithWord(post, word) || post.endsWith(` ${word}`)));
  if (name === undefined) return post;
  return post.endsWith(` ${name}`) ? post.slice(0, -name.length).replace(/ (?:of|from)(?: the)? $/, '').trim() : post.slice(name.length).replace(/^['’]s/, '').trim();
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && /^(?:['’]s)? /.test(text.slice(word.length));
}

/** The post alone, or the name of who has none: the people stand in the draft beside it. */
function postAlone(one: DraftParticipant, gazetteer: Gazetteer): string {
  return shortPost(one, gazetteer) ?? one.name;
}

function seriesTitle(draft: Fields, series: NonNullable<DraftEngagement['series']>, pair: string): string {
  const edition = series.edition === null ? '' : `${ordinalText(series.edition)} `;
  const isExercise = draft.type === 'exercise' && !/exercise|patrol|corpat/i.test(series.name);
  return `${edition}${pair === '' ? '' : `${pair} `}${isExercise ? 'Exercise ' : ''}${series.name}`;
}

function visitTitle(type: EngagementKind, { subject, place, pair }: { subject: string | null; place: string | null; pair: string }): string {
  return [`${KIND_WORD[type]}${subject === null ? '' : ` of ${subject}`}`, place === null ? null : `to ${place}`, pair === '' ? null : `(${pair})`].filter(Boolean).join(' ');
}

function actWords(type: EngagementKind, { signed, act }: TitleWords): string {
  return type === 'signing' && signed !== null ? `signing of ${signed}` : (act ?? KIND_WORD[type].toLowerCase());
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
