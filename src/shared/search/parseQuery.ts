import { RecordType } from '../domain/values';

/** A word or phrase to be found. Plain text: nothing in it is an operator of any engine. */
export interface QueryTerm {
  text: string;
  /** Words in quotation marks stand together and are whole; other words may be the beginning of a longer one. */
  kind: 'word' | 'phrase';
}

/** What a search is narrowed to. Values of one filter are alternatives; different filters all hold. */
export interface QueryFilters {
  types: readonly RecordType[];
  kinds: readonly string[];
  /** Codes, names or adjectives as typed; the store resolves them. */
  countries: readonly string[];
  topics: readonly string[];
  people: readonly string[];
  strengths: readonly string[];
  /** First day that counts, YYYY-MM-DD. */
  after: string | null;
  /** First day that no longer counts. */
  before: string | null;
}

export interface ParsedQuery {
  terms: readonly QueryTerm[];
  filters: QueryFilters;
  /** What was not understood, in sentences for the searcher. */
  notes: readonly string[];
}

type ListFilter = 'types' | 'kinds' | 'countries' | 'topics' | 'people' | 'strengths';

const LIST_FILTERS: Readonly<Record<string, ListFilter>> = {
  type: 'types', in: 'types', kind: 'kinds', country: 'countries', topic: 'topics', person: 'people', who: 'people', strength: 'strengths',
};
const DATE_FILTERS: Readonly<Record<string, 'after' | 'before'>> = { after: 'after', since: 'after', before: 'before', until: 'before' };

const TYPE_NAMES: Readonly<Record<string, RecordType>> = {
  people: 'person', persons: 'person', event: 'engagement', events: 'engagement', line: 'talking-point', lines: 'talking-point',
  point: 'talking-point', points: 'talking-point', organization: 'organisation',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MAX_TERMS = 24;
const MAX_LENGTH = 1_000;

interface Piece {
  filter: string | null;
  text: string;
  isQuoted: boolean;
}

/**
 * Reads what was typed into the search box: words, "quoted phrases", and filters such as
 * `kind:exercise country:OM topic:"logistics" person:zaabi after:2024 before:2025-06 strength:agreed type:person`.
 * Never fails: what makes no sense as a filter is searched as words or noted.
 */
export function parseQuery(text: string): ParsedQuery {
  const parts: Parts = { terms: [], notes: [], filters: emptyFilters() };
  for (const piece of piecesOf(text.slice(0, MAX_LENGTH))) {
    if (piece.filter !== null) applyFilter(parts, piece.filter, piece.text);
    else addTerm(parts.terms, piece);
  }
  return parts;
}

/** Whether there is anything to search by. */
export function isEmptyQuery(query: ParsedQuery): boolean {
  const { after, before, ...lists } = query.filters;
  return query.terms.length === 0 && after === null && before === null && Object.values(lists).every((list) => list.length === 0);
}

interface MutableFilters extends QueryFilters {
  types: RecordType[];
  kinds: string[];
  countries: string[];
  topics: string[];
  people: string[];
  strengths: string[];
}

interface Parts {
  terms: QueryTerm[];
  notes: string[];
  filters: MutableFilters;
}

function emptyFilters(): MutableFilters {
  return { types: [], kinds: [], countries: [], topics: [], people: [], strengths: [], after: null, before: null };
}

function piecesOf(text: string): Piece[] {
  const clean = text.normalize('NFC').replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').replace(/[“”„«»]/g, '"');
  const pattern = /(?:(?<filter>[A-Za-z]+):)?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\s"]+))/g;
  return [...clean.matchAll(pattern)].flatMap((match) => {
    const { filter, quoted, plain } = match.groups ?? {};
    const name = filter?.toLowerCase() ?? null;
    const isFilter = name !== null && (Object.hasOwn(LIST_FILTERS, name) || Object.hasOwn(DATE_FILTERS, name));
    const value = quoted ?? plain ?? '';
    if (name === null || isFilter) return [{ filter: name, text: value, isQuoted: quoted !== undefined }];
    return [{ filter: null, text: filter ?? '', isQuoted: false }, { filter: null, text: value, isQuoted: quoted !== undefined }];
  });
}

function addTerm(terms: QueryTerm[], piece: Piece): void {
  const text = piece.text.trim();
  if (terms.length >= MAX_TERMS || !hasLetters(text)) return;
  terms.push({ text, kind: piece.isQuoted ? 'phrase' : 'word' });
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function applyFilter(parts: Parts, name: string, value: string): void {
  const dateFilter = DATE_FILTERS[name];
  if (dateFilter) {
    const day = firstDay(value);
    if (day) parts.filters[dateFilter] = day;
    else parts.notes.push(`“${value}” is not a date; write ${name}:2025, ${name}:2025-11 or ${name}:2025-11-24.`);
    return;
  }
  const list = LIST_FILTERS[name];
  const values = value.split(',').map((each) => each.trim()).filter(hasLetters);
  if (!list || values.length === 0) return;
  if (list === 'types') addTypes(parts, values);
  else parts.filters[list].push(...values.map((each) => (list === 'kinds' || list === 'strengths' ? slug(each) : each)));
}

function addTypes(parts: Parts, values: readonly string[]): void {
  for (const value of values) {
    const name = slug(value);
    const type = RecordType.safeParse(TYPE_NAMES[name] ?? name).data ?? RecordType.safeParse(name.replace(/s$/, '')).data;
    if (type) parts.filters.types.push(type);
    else parts.notes.push(`“${value}” is not a type of record; types are ${RecordType.options.join(', ')}.`);
  }
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[\s_]+/g, '-');
}

/** First day of "2024", "2024-11", "2024-11-24", "24 Nov 2025" or "Nov 2025"; null for anything else. */
function firstDay(text: string): string | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim());
  if (iso) return day(iso[1], iso[2] ?? '1', iso[3] ?? '1');
  const words = /^(?:(\d{1,2})[ -])?([a-z]{3,9})[ -](\d{4})$/i.exec(text.trim());
  const month = MONTHS.indexOf((words?.[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return words && month > 0 ? day(words[3], String(month), words[1] ?? '1') : null;
}

function day(year: string | undefined, month: string, date: string): string | null {
  const iso = `${year ?? ''}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? null : iso;
}
