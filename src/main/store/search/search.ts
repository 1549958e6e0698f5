import type { RecordType } from '../../../shared/domain/values';
import { parseQuery, type ParsedQuery } from '../../../shared/search/parseQuery';
import type { Db } from '../connection';
import { FIRST_UNDATED, idsBetween, LAST_ID } from './docId';
import { folded, Highlighter, type Range } from './highlight';
import { matchExpressions } from './matchExpression';

export interface SearchOptions {
  /** Searches this dossier and what belongs to none; every dossier when left out. */
  dossierId?: string;
  types?: readonly RecordType[];
  limit?: number;
}

export interface SearchHit {
  recordType: RecordType;
  recordId: string;
  dossierId: string | null;
  title: string;
  date: string | null;
  datePrecision: string | null;
  /** One short line: post, place, publisher… */
  detail: string;
  snippet: string;
  titleRanges: Range[];
  snippetRanges: Range[];
  /** How it was found: in its title or names, in its text, or only by the sound of a name. */
  by: 'title' | 'text' | 'spelling';
}

export interface SearchResult {
  hits: SearchHit[];
  /** Records found; with `isCapped`, at least as many. */
  total: number;
  isCapped: boolean;
  /** What of the query was not understood, in sentences. */
  notes: readonly string[];
}

interface Candidate {
  id: number;
  by: SearchHit['by'];
}

interface Gathered {
  candidates: Candidate[];
  isCapped: boolean;
  /** Those whose title or first name begins with what was typed. */
  leading: ReadonlySet<number>;
}

interface DocRow {
  doc_id: number;
  record_type: RecordType;
  record_id: string;
  dossier_id: string | null;
  date: string | null;
  date_precision: string | null;
  label: string;
  title: string;
  names: string;
  body: string;
  topics: string;
  people: string;
}

const DEFAULT_LIMIT = 30;
/** Ranking never looks at more than the newest so many documents: its cost must not follow the size of the store. */
const CAP = 100;

/** The statement that every search runs; its plan is asserted by a test. */
export const CANDIDATES = 'SELECT rowid FROM search_fts WHERE search_fts MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?';
/** What decides the order of those that were found by title or name. */
export const HEADING = 'SELECT title, names FROM search_doc WHERE doc_id = ?';
export const DOCUMENT = `SELECT doc_id, record_type, record_id, dossier_id, date, date_precision, label, title, names, body, topics, people
  FROM search_doc WHERE doc_id = ?`;

/** One search over every record: title and names first, then all text, then names that sound alike; newest first in each. */
export class Search {
  readonly #db: Db;
  readonly #candidates;
  readonly #dossiers;
  readonly #heading;
  readonly #document;

  constructor(db: Db) {
    this.#db = db;
    this.#candidates = db.prepare<[string, number, number, number], number>(CANDIDATES).pluck();
    this.#dossiers = db.prepare<[], string>('SELECT id FROM dossier LIMIT 2').pluck();
    this.#heading = db.prepare<[number], { title: string; names: string }>(HEADING);
    this.#document = db.prepare<[number], DocRow>(DOCUMENT);
  }

  /** Finds at most `limit` records for what was typed. Never fails on any text. */
  search(text: string | ParsedQuery, options: SearchOptions = {}): SearchResult {
    const query = typeof text === 'string' ? parseQuery(text) : text;
    const limit = options.limit ?? DEFAULT_LIMIT;
    const { candidates, isCapped, leading } = this.#gather(query, options, limit);
    const highlighter = new Highlighter(query);
    const hits = this.#ranked(query, candidates, leading).slice(0, limit).flatMap(({ id, by }) => {
      const row = this.#document.get(id);
      return row ? [toHit(row, by, highlighter)] : [];
    });
    return { hits, total: candidates.length, isCapped, notes: [...query.notes, ...this.#countryNotes(query)] };
  }

  /** Goes from strict to tolerant and stops as soon as there is enough. */
  #gather(query: ParsedQuery, options: SearchOptions, limit: number): Gathered {
    const expressions = matchExpressions(query, {
      dossierId: this.#narrowingDossier(options.dossierId), types: options.types ?? [], countries: this.#countries(query),
    });
    const range = query.filters.after === null && query.filters.before === null ? { first: 0, last: LAST_ID } : idsBetween(query.filters.after, query.filters.before);
    const cap = Math.max(CAP, limit);
    const found = new Map<number, Candidate>();
    const leading = new Set(expressions.leading === null ? [] : this.#candidates.all(expressions.leading, range.first, range.last, cap));
    for (const id of leading) found.set(id, { id, by: 'title' });
    let isCapped = false;
    for (const [by, expression] of [['title', expressions.title], ['text', expressions.text], ['spelling', expressions.spelling]] as const) {
      if (expression === null) continue;
      if (found.size >= limit) return { candidates: [...found.values()], isCapped: true, leading };
      const ids = this.#candidates.all(expression, range.first, range.last, cap);
      isCapped = ids.length >= cap;
      for (const id of ids) if (!found.has(id)) found.set(id, { id, by });
    }
    return { candidates: [...found.values()], isCapped, leading };
  }

  /** In a store of one dossier everything belongs to it, and the costliest of all filters can be left out. */
  #narrowingDossier(asked: string | undefined): string | null {
    if (asked === undefined) return null;
    const [first, second] = this.#dossiers.all();
    return first === asked && second === undefined ? null : asked;
  }

  #ranked(query: ParsedQuery, candidates: readonly Candidate[], leading: ReadonlySet<number>): Candidate[] {
    const typed = folded(query.terms.map((term) => term.text).join(' ').normalize('NFC'));
    return candidates
      .map((candidate) => ({ candidate, tier: this.#tierOf(candidate, typed, leading) }))
      .sort((a, b) => a.tier - b.tier || b.candidate.id - a.candidate.id)
      .map(({ candidate }) => candidate);
  }

  /** Only what may be named exactly as typed is read for its rank: what begins so, and the few records that have no date. */
  #tierOf({ id, by }: Candidate, typed: string, leading: ReadonlySet<number>): number {
    if (by === 'spelling') return 6;
    if (by === 'text') return 5;
    const heading = leading.has(id) || id >= FIRST_UNDATED ? this.#heading.get(id) : undefined;
    return heading ? headingTier(heading, typed, id) : 4;
  }

  #countries(query: ParsedQuery): string[] | null {
    if (query.filters.countries.length === 0) return null;
    return query.filters.countries.flatMap((name) => this.#countryCodes(name));
  }

  #countryCodes(name: string): string[] {
    return this.#db.prepare<[{ name: string }], string>(
      'SELECT code FROM country WHERE code = upper(@name) OR name = @name COLLATE NOCASE OR demonym = @name COLLATE NOCASE',
    ).pluck().all({ name });
  }

  #countryNotes(query: ParsedQuery): string[] {
    return query.filters.countries
      .filter((name) => this.#countryCodes(name).length === 0)
      .map((name) => `No record knows a country “${name}”; write its name or two-letter code.`);
  }
}

function headingTier({ title, names }: { title: string; names: string }, typed: string, id: number): number {
  const foldedTitle = folded(title);
  if (foldedTitle === typed) return 0;
  if (names !== '' && folded(names).split('\n').includes(typed)) return 1;
  if (foldedTitle.startsWith(typed)) return id >= FIRST_UNDATED ? 2 : 3;
  return 4;
}

function toHit(row: DocRow, by: SearchHit['by'], highlighter: Highlighter): SearchHit {
  const isBySound = by === 'spelling';
  const texts = [row.names, row.body, row.people, row.topics];
  const snippet = (isBySound ? highlighter.snippetBySound([row.names, row.people]) : null) ?? highlighter.snippet(texts, row.body);
  return {
    recordType: row.record_type, recordId: row.record_id, dossierId: row.dossier_id,
    title: row.title, titleRanges: isBySound ? highlighter.rangesBySound(row.title) : highlighter.ranges(row.title),
    date: row.date, datePrecision: row.date_precision, detail: row.label,
    snippet: snippet.text, snippetRanges: snippet.ranges, by,
  };
}
