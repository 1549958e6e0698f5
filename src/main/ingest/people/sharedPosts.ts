import type { Annotated } from '../language/annotate';
import { letterAt, textAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import { countriesWithin } from './countriesWithin';
import type { PostSpan } from './posts';
import { textOf, type Span } from './span';

/** A post that several people share, as one of them holds it. */
export interface SharedPost {
  post: string;
  span: PostSpan;
  /** Told only where as many countries as people are named, in the same order. */
  country: string | null;
  /** Stands behind the names: "A and B, Ministers of X and of Y". */
  isBehind?: boolean;
}

const SINGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  ministers: 'Minister', secretaries: 'Secretary', presidents: 'President', ambassadors: 'Ambassador', chiefs: 'Chief', commanders: 'Commander', directors: 'Director', premiers: 'Premier', chancellors: 'Chancellor',
  commissioners: 'Commissioner', chairmen: 'Chairman', speakers: 'Speaker', envoys: 'Envoy', governors: 'Governor', attaches: 'Attaché', undersecretaries: 'Undersecretary', representatives: 'Representative',
}));
const IS_PLURAL = new WordTest(({ key }) => SINGULAR.has(key));
const ONE = '(?:[RH]\\.?){0,4}(?:[pI]\\.?){0,3}N(?:[.-]?(?:[pI]\\.?-?){0,3}[NT]){0,5}';
/** A name may have its country behind it: "A of X and B of Y". */
const OF = '(?:ot?[CA]{1,6})?';
const NAMES = new RegExp(`^,?(?:t?(?:${ONE}${OF},){0,3}${ONE}${OF},?&${ONE})`);
/** "General of Consular Affairs" behind "Directors". */
const OFFICE = /^(?:[Vm]{0,3}(?:ot?[Vm]{1,4}(?:&[Vm]{1,3})?)?(?=ot?[CA]))?/;
const COUNTRIES = /^ot?[CA]{1,6}(?:,t?[CA]{1,6}){0,2},?&t?[CA]{1,6}[Vm]{0,3}/;

/**
 * "Foreign Ministers A and B", "the foreign ministers of X and Y, A and B": by the token where each name begins. The countries go
 * with the people in their order, before the names or behind them.
 */
export function sharedPosts(report: Annotated, range: Span): ReadonlyMap<number, SharedPost> {
  const found = new Map<number, SharedPost>();
  if (!/[NTC](?:,?&|,o)/.test(report.classes.slice(range.start, range.end))) return found;
  for (let at = range.start; at < range.end; at += 1) {
    const head = IS_PLURAL.of(report.tokens[at]) && /^[VmxN]$/.test(letterAt(report.classes, at)) ? SINGULAR.get(wordAt(report.tokens, at)) : undefined;
    if (head !== undefined) gather(report, { found, at, head, range });
  }
  return found;
}

/** Who holds the post that stands in the plural at a token. */
function gather(report: Annotated, { found, at, head, range }: { found: Map<number, SharedPost>; at: number; head: string; range: Span }): void {
  const start = officeStart(report, at, range.start);
  const end = at + 1 + (OFFICE.exec(report.classes.slice(at + 1, Math.min(range.end, at + 16)))?.[0].length ?? 0);
  const office = textOf(report, start, at);
  const post = [office === '' ? '' : office[0]?.toUpperCase() + office.slice(1), head, textOf(report, at + 1, end)].filter(Boolean).join(' ');
  for (const { name, country } of holders(report, end, range.end)) found.set(name, { post, span: { start, end }, country });
  for (const { name, country } of holdersBefore(report, { start, end, from: range.start })) found.set(name, { post, span: { start, end }, country, isBehind: true });
  for (const { name, office: of } of distributed(report, at + 1, range.end)) found.set(name, { post: `${head} ${of}`, span: { start: at, end: at + 1 }, country: null });
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

/** "Deputy Foreign" before "Ministers". */
function officeStart(report: Annotated, head: number, from: number): number {
  let at = head;
  while (at > from && at > head - 5 && (/^[VKm]$/.test(letterAt(report.classes, at - 1)) || /^(?:deputy|vice|assistant)$/.test(wordAt(report.tokens, at - 1)) || textAt(report.tokens, at - 1) === 'foreign')) at -= 1;
  return at;
}

function holders(report: Annotated, from: number, to: number): Array<{ name: number; country: string | null }> {
  const before = COUNTRIES.exec(report.classes.slice(from, Math.min(to, from + 24)))?.[0].length ?? 0;
  const names = NAMES.exec(report.classes.slice(from + before, Math.min(to, from + before + 60)));
  if (names === null) return [];
  const end = from + before + names[0].length;
  const behind = before > 0 ? 0 : (COUNTRIES.exec(report.classes.slice(end, Math.min(to, end + 24)))?.[0].length ?? 0);
  const codes = (before > 0 ? countriesWithin(report, from, from + before) : countriesWithin(report, end, end + behind)).map((hit) => hit.value[0]?.code ?? null);
  const starts = nameStarts(names[0], from + before);
  return starts.map((name, index) => ({ name, country: codes.length === starts.length ? (codes[index] ?? null) : null }));
}

const TITLED = `(?:[PRH]\\.?){0,4}(?:[pI]\\.?){0,3}N(?:[.-]?(?:[pI]\\.?-?){0,3}[NT]){0,5}`;
const NAMES_BEFORE = new RegExp(`(t?${TITLED}&t?${TITLED}),t?$`);

/** "Ambassador A and Ambassador B, Deputy Foreign Ministers of X and of Y": the post behind two names, and a country for each. */
function holdersBefore(report: Annotated, { start, end, from }: { start: number; end: number; from: number }): Array<{ name: number; country: string | null }> {
  const before = report.classes.slice(Math.max(from, start - 30), start);
  const names = NAMES_BEFORE.exec(before)?.[1];
  if (names === undefined) return [];
  const offset = start - before.length + before.lastIndexOf(names);
  const codes = [...new Set(countriesWithin(report, end, end + OF_EACH).map((hit) => hit.value[0]?.code ?? null))];
  const starts = nameStarts(names, offset);
  return starts.map((name, index) => ({ name, country: codes.length === starts.length ? (codes[index] ?? null) : null }));
}

/** So far behind the post the countries of both stand. */
const OF_EACH = 16;

/** Where the names of a list begin, without rank and address. */
function nameStarts(list: string, offset: number): number[] {
  let at = offset;
  return list.split(/[,&]/).flatMap((part) => {
    const title = /^t?(?:[PRH]\.?)*/.exec(part)?.[0].length ?? 0;
    const start = at + title;
    at += part.length + 1;
    return part === '' ? [] : [start];
  });
}
