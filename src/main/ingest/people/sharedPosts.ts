import type { Annotated } from '../language/annotate';
import { isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { countriesWithin } from './countriesWithin';
import type { PostSpan } from './posts';
import { textOf, type Span } from './span';

/** A post that several people share, as one of them holds it. */
export interface SharedPost {
  post: string;
  span: PostSpan;
  /** It stands behind the names, and is the fuller one. */
  isBehind: boolean;
  /** Told only where as many countries as people are named, in the same order. */
  country: string | null;
}

const SINGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  ministers: 'Minister', secretaries: 'Secretary', presidents: 'President', ambassadors: 'Ambassador', chiefs: 'Chief', commanders: 'Commander', directors: 'Director', premiers: 'Premier', chancellors: 'Chancellor',
  commissioners: 'Commissioner', chairmen: 'Chairman', speakers: 'Speaker', envoys: 'Envoy', governors: 'Governor', attaches: 'Attaché', undersecretaries: 'Undersecretary', representatives: 'Representative', officers: 'Officer', counterparts: 'counterpart', colleagues: 'colleague',
}));
const IS_PLURAL = new WordTest(({ key }) => SINGULAR.has(key));
const ONE = '(?:[RH]\\.?){0,4}(?:[pI]\\.?){0,3}N(?:[.-]?(?:[pI]\\.?-?){0,3}[NT]){0,5}';
/** A name may have its country behind it: "A of X and B of Y". */
const OF = '(?:ot?[CA]{1,6}|\\([CA]{1,4}\\))?';
const NAMES = new RegExp(`^[,:_-]?(?:t?(?:${ONE}${OF},){0,6}${ONE}${OF},?&${ONE}|(?:${ONE}${OF},){1,6}${ONE}${OF}(?=,?&t?[VKm]{0,4}P))`);
/** "General of Consular Affairs" behind "Directors". */
const OFFICE = /^(?:[Vm]{0,3}(?:ot?[Vm]{1,4}(?:&[Vm]{1,3})?)?(?=ot?[CA])|ot?[mA]{2,4}(?=,t?[RHN])|ot?[Vm]{1,4}(?:&[Vm]{1,3})?(?=[RHN]))?/;
const COUNTRIES = /^ot?[CA]{1,6}(?:,o?t?[CA]{1,6}){0,2},?&o?t?[CA]{1,6}[Vm]{0,3}/;
/** Two names before the office that both hold. */
const BEFORE = new RegExp(`(?:^|[^NIp.-])(?:P{1,3}(?=[NIpRH]))?(${ONE}),?&t?(?:P{1,3}(?=[NIpRH]))?(${ONE}),t?$`);

/**
 * "Foreign Ministers A and B", "the foreign ministers of X and Y, A and B": by the token where each name begins. The countries go
 * with the people in their order, before the names or behind them.
 */
export function sharedPosts(report: Annotated, range: Span): ReadonlyMap<number, SharedPost> {
  const found = new Map<number, SharedPost>();
  if (!/[NTC)](?:,?&|,o|,t?[VmxNP])/.test(report.classes.slice(range.start, range.end))) return found;
  for (let at = range.start; at < range.end; at += 1) {
    const head = IS_PLURAL.of(report.tokens[at]) && isOneOf('VmxN', letterAt(report.classes, at)) ? SINGULAR.get(wordAt(report.tokens, at)) : undefined;
    if (head === undefined) continue;
    const [start, end] = [officeStart(report, at, range.start), officeEnd(report, at, range.end)];
    const post = postOf(report, { start, end }, { at, head });
    const behind = holders(report, { head: start, from: behindBoth(report, end), to: range.end, first: range.start });
    for (const { name, country } of behind) found.set(name, { post, span: { start, end }, isBehind: false, country });
    if (behind.length === 0) for (const { name, country } of holdersBefore(report, { start, end }, range)) found.set(name, { post, span: { start, end }, isBehind: true, country });
    for (const { name, country } of distributedCountries(report, end, range.end)) found.set(name, { post, span: { start, end }, isBehind: false, country });
    for (const { name, office: of } of distributed(report, at + 1, range.end)) found.set(name, { post: `${head} ${of}`, span: { start: at, end: at + 1 }, isBehind: false, country: null });
  }
  return found;
}

function officeEnd(report: Annotated, head: number, to: number): number {
  const both = OF_BOTH.exec(textOf(report, head + 1, Math.min(to, head + 12)));
  if (both !== null) return head + 1 + (both[1] ?? '').split(/\s+/).filter(Boolean).length;
  return head + 1 + (OFFICE.exec(report.classes.slice(head + 1, Math.min(to, head + 16)))?.[0].length ?? 0);
}

/** "(the ministers) of defence of the two countries, A and B": whose office it is in both. */
const OF_BOTH = /^((?:of (?:[a-z]+ ){1,3}?)?)of (?:the two|both) (?:countries|states|nations|sides|governments)(?=,)/;

/** Whether a shared office is that of both countries, so that each of two holders is of one. */
export function isOfBoth(report: Annotated, end: number): boolean {
  return OF_BOTH.test(textOf(report, end, Math.min(report.tokens.length, end + 8)));
}

/** Where the words "of the two countries" behind an office end. */
function behindBoth(report: Annotated, end: number): number {
  const both = isOfBoth(report, end) ? OF_BOTH.exec(textOf(report, end, Math.min(report.tokens.length, end + 8))) : null;
  return both === null ? end : end + both[0].split(/\s+/).length;
}

/** The office as one of several holds it. */
function postOf(report: Annotated, { start, end }: Span, { at, head }: { at: number; head: string }): string {
  const office = textOf(report, start, at);
  return [office === '' ? '' : office[0]?.toUpperCase() + office.slice(1), head, textOf(report, at + 1, end)].filter(Boolean).join(' ');
}

const OFFICE_AND_NAME = new RegExp(`^,?&?(ot?[Vm&A,t]{1,14}),t?(?:[RH]\\.?){0,4}(${ONE})(?=[,.;&x]|$)`);

/** "the Ministers of Trade and Industry, A, of Telecommunications, B, and of Culture, C": each name has its office before it. */
function distributed(report: Annotated, from: number, to: number): Array<{ name: number; office: string }> {
  const list: Array<{ name: number; office: string }> = [];
  for (let at = from; list.length < 12; ) {
    const match = OFFICE_AND_NAME.exec(report.classes.slice(at, Math.min(to, at + 40)));
    if (match === null) break;
    const [whole, office = '', name = ''] = match;
    const start = at + whole.indexOf(office);
    list.push({ name: at + whole.length - name.length, office: textOf(report, start, start + office.length) });
    at += whole.length;
  }
  return list.length > 1 ? list : [];
}

const COUNTRY_AND_NAME = new RegExp(`^,?&?ot?([CA]{1,6}),t?(?:[RH]\\.?){0,4}(${ONE})(?=[,.;&x]|$)`);

/** "the presidents of Ecuador, A, and of Peru, B": each name has its country before it. */
function distributedCountries(report: Annotated, from: number, to: number): Array<{ name: number; country: string | null }> {
  const list: Array<{ name: number; country: string | null }> = [];
  for (let at = from; list.length < 4; ) {
    const match = COUNTRY_AND_NAME.exec(report.classes.slice(at, Math.min(to, at + 40)));
    if (match === null) break;
    const [whole, , name = ''] = match;
    list.push({ name: at + whole.length - name.length, country: countriesWithin(report, at, at + whole.length - name.length)[0]?.value[0]?.code ?? null });
    at += whole.length;
  }
  return list.length > 1 ? list : [];
}

/** "Deputy Foreign" before "Ministers". */
function officeStart(report: Annotated, head: number, from: number): number {
  let at = head;
  while (at > from && at > head - 5 && (isOneOf('VKm', letterAt(report.classes, at - 1)) || /^(?:deputy|vice|assistant)$/.test(wordAt(report.tokens, at - 1)) || textAt(report.tokens, at - 1) === 'foreign')) at -= 1;
  return at;
}

const PEOPLES = /A{1,3}(?:,A{1,3}){0,2},?&A{1,3}$/;
const PEOPLES_REACH = 12;

/** "Fijian and Maltese Foreign Ministers A and B": the countries of the adjectives before the office. */
function peoplesBefore(report: Annotated, office: number, first: number): Annotated['countries'] {
  const from = Math.max(first, office - PEOPLES_REACH);
  const match = PEOPLES.exec(report.classes.slice(from, office));
  return match === null ? [] : countriesWithin(report, from + match.index, office);
}

/** "met Turkish Deputy Ministers A and B": both are of the country of the adjective before the office. */
function ofOnePeople(report: Annotated, office: number): string | null {
  const adjective = /(?:^|[^A,&])A{1,3}$/.exec(report.classes.slice(Math.max(0, office - 5), office));
  return adjective === null ? null : (countriesWithin(report, office - (adjective[0].match(/A/g)?.length ?? 1), office)[0]?.value[0]?.code ?? null);
}

function holders(report: Annotated, { head, from, to, first }: { head: number; from: number; to: number; first: number }): Array<{ name: number; country: string | null }> {
  const before = COUNTRIES.exec(report.classes.slice(from, Math.min(to, from + 24)))?.[0].length ?? 0;
  const names = NAMES.exec(report.classes.slice(from + before, Math.min(to, from + before + 60)));
  if (names === null) return [];
  const end = from + before + names[0].length;
  const behind = before > 0 ? 0 : (COUNTRIES.exec(report.classes.slice(end, Math.min(to, end + 24)))?.[0].length ?? 0);
  const told = before > 0 ? countriesWithin(report, from, from + before) : behind > 0 ? countriesWithin(report, end, end + behind) : peoplesBefore(report, head, first);
  const codes = told.map((hit) => hit.value[0]?.code ?? null);
  const starts = nameStarts(names[0], from + before);
  const all = told.length === 0 ? ofOnePeople(report, head) : null;
  return starts.map((name, index) => ({ name, country: codes.length === starts.length ? (codes[index] ?? null) : all }));
}

/** "Ambassador A and Ambassador B, Deputy Ministers of X and of Y": whose names stand before the office. */
function holdersBefore(report: Annotated, office: Span, range: Span): Array<{ name: number; country: string | null }> {
  const from = Math.max(range.start, office.start - 40);
  const match = BEFORE.exec(report.classes.slice(from, office.start));
  if (match === null) return [];
  const [, first = '', second = ''] = match;
  const at = from + match.index + match[0].indexOf(first);
  const last = from + match.index + match[0].lastIndexOf(second);
  const behind = COUNTRIES.exec(report.classes.slice(office.end, Math.min(range.end, office.end + 24)))?.[0].length ?? 0;
  const codes = countriesWithin(report, office.end, office.end + behind).map((hit) => hit.value[0]?.code ?? null);
  return [[at, first], [last, second]].map(([start, name], index) => ({ name: Number(start) + titleOf(String(name)), country: codes.length === 2 ? (codes[index] ?? null) : null }));
}

/** How many tokens of rank and address stand before a name. */
function titleOf(name: string): number {
  return /^(?:[RH]\.?)*/.exec(name)?.[0].length ?? 0;
}

/** Where the names of a list begin, without rank and address. */
function nameStarts(list: string, offset: number): number[] {
  let at = offset;
  return list.split(/[,&]/).flatMap((part) => {
    const title = /^[:_-]?t?(?:[RH]\.?)*/.exec(part)?.[0].length ?? 0;
    const start = at + title;
    at += part.length + 1;
    return part === '' ? [] : [start];
  });
}
