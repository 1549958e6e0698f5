import { words } from './enWords';

/** Each rule of the reader in plain words, as they stand after "because"; docs/reader.md is the table of the rules. */
const RULES: Readonly<Record<string, string>> = {
  'date.day-month': 'a day and month written out',
  'date.month-day': 'a month and day written out',
  'date.days-month': 'two days of one month',
  'date.month-days': 'a month with two days',
  'date.range': 'a first and a last day in one phrase',
  'date.numeric': 'a date in figures',
  'date.weekday': 'a weekday, counted from the day of release',
  'date.relative-day': '“yesterday” or so, from the day of release',
  'date.bracketed-day': 'the day in brackets beside the word',
  'date.closing': 'the day on which it is said to have ended',
  'date.opening-and-closing': 'an opening and a closing day, told apart',
  'date.day-alone': 'the day of a month that is nearest to the report',
  'date.length': 'the first day and the number of days',
  'date.phases': 'the days of its phases together',
  'event.formal': 'a named mechanism or exercise that is held',
  'event.gift': 'equipment given by one country to another',
  'series.named': 'the name of a series',
  'series.edition': 'the number beside the name',
  'series.acronym-year': 'an acronym with its year, no edition',
  'series.annual': '“annual” beside the name',
  'series.round': 'the number of the round',
  'series.another': 'another round than the one reported',
  'series.acronym': 'a number before the short form of a series',
  'country.parties': 'the countries that headline and opening speak of',
  'place.own-sentence': 'a city in the sentence of the event',
  'place.near-sentence': 'a city in a sentence nearby',
  'place.country-visited': 'the country that is visited',
  'place.dateline': 'the dateline; its own sentence names no city',
  'place.ambassador-posted': 'the country where the ambassador serves',
  'place.host': 'who receives a guest is at home',
  'place.by-turns': 'the next or the last round is in the other country',
  'place.third-country': 'the country of a third where two met',
  'person.post-before': 'a name behind a post or rank',
  'person.post-after': 'a name before a post',
  'person.commanded-by': '“commanded by” before the name',
  'person.title': 'a form of address before the name',
  'person.counterpart': '“counterpart”: the post of who stands beside',
  'person.post-shared': 'one post for the names in a row',
  'person.of-country': 'a name right behind or before a country',
  'person.deed': 'a full name where only a person can stand',
  'person.author': 'the office of who writes in the first person',
  'participant.opening': 'named in headline or opening',
  'participant.same-sentence': 'named in the sentence of the event',
  'participant.verb': 'named with a word of taking part',
  'participant.author': 'writes in the first person of having taken part',
  'participant.surname': 'acts by the surname alone, named in full before',
  'role.co-chair': 'said to have chaired together',
  'role.chair': 'said to have chaired',
  'side.post': 'the country in the post',
  'side.led-by': 'the side whose delegation the person leads',
  'side.word-before': 'the country before the name',
  'side.said': 'the words beside the name tell the country',
  'side.delegation': 'the delegation that the name stands in',
  'side.neighbour': 'the country of the names beside it',
  'side.posted-to': 'an ambassador is not of the country of the post',
  'side.diplomat': 'a diplomat serves the country that sent them',
  'side.host': 'the host is of the country where they met',
  'side.office': 'the office that the opening names with its country',
  'side.co-chair': 'two who chair together are of two sides',
  'side.in-order': 'two signers, in the order of their countries',
  'side.counterpart': 'the side that the counterpart is not on',
  'side.home': 'the country that the report is written in',
  'side.visitor': 'a visitor is of the other country',
  'side.organisation': 'serves an organisation of states',
  'side.open': 'the report does not tell the side',
  'other.visit': 'a visit elsewhere, or one that is planned',
  'other.journey': 'where guests or ships go on to',
  'other.formal': 'another named event that the report speaks of',
  'other.conference': 'a summit or forum that is named with the event',
  'other.apart': 'set apart by “earlier” or “separately”',
  'other.own-day': 'an act on a day of its own',
  'other.period': 'an act of another month or year',
  'other.earlier-sessions': 'an earlier session, listed by its day',
  'other.looked-back': 'an event that the report looks back on',
  'topic.listed': 'in a list of matters, or beside a known topic',
  'topic.weighed': 'by its words and its place; no list knows it',
  'topic.field': 'a quality before “fields” or “ties”',
  'topic.instrument': 'a treaty or scheme that is named',
  'topic.country': 'a third country or region that was spoken about',
  'statement.quotation': 'words in quotation marks with a speaker',
  'statement.embedded-post': 'the words of an embedded post',
  'outcome.plan': 'a plan that is named',
  'title.composed': 'composed: kind, parties, place, matter',
};

const UNKNOWN = 'found by a rule of the reader';

function eventWords(strength: string | undefined, kind: string): string | null {
  if (strength === 'verb') return `a verb in headline or opening: ${kind}`;
  return strength === 'hint' ? `only a hint in the opening: ${kind}` : null;
}

function family(rule: string): string | null {
  const [name, ...rest] = rule.split('.');
  const last = rest.at(-1) ?? '';
  const strength = Object.entries(words.strength).find(([key]) => key === last)?.[1].toLowerCase();
  const kind = Object.entries(words.kind).find(([key]) => key === last)?.[1].toLowerCase();
  if (name === 'event' && kind) return eventWords(rest[0], kind);
  if (name === 'topic' && strength) return `the strongest verb over the topic: ${strength}`;
  if (name === 'outcome' && strength) return `a verb of outcome: ${strength}`;
  return null;
}

/** Whether there are words for this rule; a rule of docs/reader.md without some fails a test. */
export function hasRuleWords(rule: string): boolean {
  return Object.hasOwn(RULES, rule) || family(rule) !== null;
}

/** Why a value was read so, in a few words; neutral for a rule that this window does not know. */
export function ruleWords(rule: string): string {
  return (Object.hasOwn(RULES, rule) ? RULES[rule] : family(rule)) ?? UNKNOWN;
}
