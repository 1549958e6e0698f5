import { RecordType } from '../../../shared/domain/values';
import { spellingKeys } from '../../../shared/domain/spellingKey';
import type { TouchedRecord } from '../actions/journal';
import type { Db } from '../connection';
import { idsOfDay } from './docId';
import { FACET, facetToken, type Indexer } from './indexer';
import { INDEXERS, INDEX_VERSION } from './indexers/all';

/** What an indexer's SELECT gives. */
interface DocSource {
  dossier_id: string | null;
  date: string | null;
  date_precision: string | null;
  label: string;
  title: string;
  names: string;
  body: string;
  topics: string;
  people: string;
  spelled: string;
  facets: string;
}

interface Doc extends Omit<DocSource, 'spelled'> {
  keys: string;
}

type StoredDoc = Doc & { doc_id: number };

const COLUMNS = ['dossier_id', 'date', 'date_precision', 'label', 'title', 'names', 'body', 'topics', 'people', 'keys', 'facets'] as const;
const INDEXED = ['title', 'names', 'body', 'topics', 'people', 'keys', 'facets'] as const;
const INDEXED_VALUES = INDEXED.map((name) => `@${name}`).join(', ');
const VERSION_KEY = 'search_index_version';

/** Keeps the search documents in step with the records. Works inside the caller's transaction. */
export class SearchIndex {
  readonly #db: Db;
  readonly #sources = new Map<RecordType, (id: string) => DocSource | null>();
  readonly #quotes = new Map<string, ((id: string) => string[]) | null>();
  readonly #stored;
  readonly #lastId;
  readonly #insert;
  readonly #update;
  readonly #remove;
  readonly #index;
  readonly #unindex;

  constructor(db: Db) {
    this.#db = db;
    this.#stored = db.prepare<[string, string], StoredDoc>(`SELECT doc_id, ${COLUMNS.join(', ')} FROM search_doc WHERE record_type = ? AND record_id = ?`);
    this.#lastId = db.prepare<[number, number], number | null>('SELECT max(doc_id) FROM search_doc WHERE doc_id BETWEEN ? AND ?').pluck();
    this.#insert = db.prepare(`INSERT INTO search_doc (doc_id, record_type, record_id, ${COLUMNS.join(', ')}) VALUES (@doc_id, @type, @id, ${COLUMNS.map((name) => `@${name}`).join(', ')})`);
    this.#update = db.prepare(`UPDATE search_doc SET ${COLUMNS.map((name) => `${name} = @${name}`).join(', ')} WHERE doc_id = @doc_id`);
    this.#remove = db.prepare('DELETE FROM search_doc WHERE doc_id = ?');
    this.#index = db.prepare(`INSERT INTO search_fts (rowid, ${INDEXED.join(', ')}) VALUES (@doc_id, ${INDEXED_VALUES})`);
    this.#unindex = db.prepare(`INSERT INTO search_fts (search_fts, rowid, ${INDEXED.join(', ')}) VALUES ('delete', @doc_id, ${INDEXED_VALUES})`);
  }

  /** Writes anew the documents of the touched records and of the records that quote them. */
  reindex(touched: readonly TouchedRecord[]): void {
    const todo = new Map<string, { indexer: Indexer; id: string }>();
    for (const { type, id } of touched) {
      for (const indexer of INDEXERS) {
        if (indexer.type === type) todo.set(`${type} ${id}`, { indexer, id });
        for (const quoting of this.#quoting(indexer, type, id)) todo.set(`${indexer.type} ${quoting}`, { indexer, id: quoting });
      }
    }
    for (const { indexer, id } of todo.values()) this.#put(indexer, id);
  }

  /** Writes every document anew and drops those without a record. */
  rebuild(): void {
    for (const indexer of INDEXERS) {
      const ids = this.#db.prepare<[], string>(`SELECT id FROM ${indexer.table}`).pluck().all();
      for (const id of ids) this.#put(indexer, id);
      this.#db.prepare(`DELETE FROM search_doc WHERE record_type = ? AND record_id NOT IN (SELECT id FROM ${indexer.table})`).run(indexer.type);
    }
    this.#db.exec("INSERT INTO search_fts (search_fts) VALUES ('rebuild')");
    this.#db.prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(VERSION_KEY, String(INDEX_VERSION));
  }

  /** Whether the documents were written by the indexers of this program. */
  isCurrent(): boolean {
    return this.#db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(VERSION_KEY) === String(INDEX_VERSION);
  }

  /** Records whose document is missing, stale or without a record, as "type id"; at most `limit`. */
  findStale(limit: number): string[] {
    const stale: string[] = [];
    for (const indexer of INDEXERS) {
      const ids = this.#db.prepare<[string], string>(
        `SELECT id FROM ${indexer.table} UNION SELECT record_id FROM search_doc WHERE record_type = ?`,
      ).pluck();
      for (const id of ids.iterate(indexer.type)) {
        if (stale.length >= limit) return stale;
        if (!isSame(this.#stored.get(indexer.type, id), this.#docOf(indexer, id))) stale.push(`${indexer.type} ${id}`);
      }
    }
    return stale;
  }

  #quoting(indexer: Indexer, type: string, id: string): string[] {
    return this.#quotingReader(indexer, type)?.(id) ?? [];
  }

  #quotingReader(indexer: Indexer, type: string): ((id: string) => string[]) | null {
    const name = `${indexer.type} ${type}`;
    const known = this.#quotes.get(name);
    if (known !== undefined) return known;
    const quoted = RecordType.safeParse(type);
    const select = quoted.success ? indexer.quotes?.[quoted.data] : undefined;
    const statement = select ? this.#db.prepare<[{ id: string }], string>(select).pluck() : null;
    const read = statement ? (id: string) => statement.all({ id }) : null;
    this.#quotes.set(name, read);
    return read;
  }

  #put(indexer: Indexer, id: string): void {
    const stored = this.#stored.get(indexer.type, id);
    const doc = this.#docOf(indexer, id);
    if (isSame(stored, doc)) return;
    if (stored) this.#unindex.run(stored);
    if (stored && doc && stored.date === doc.date) {
      this.#update.run({ ...doc, doc_id: stored.doc_id });
      this.#index.run({ ...doc, doc_id: stored.doc_id });
      return;
    }
    if (stored) this.#remove.run(stored.doc_id);
    if (doc) this.#add(indexer, id, doc);
  }

  #add(indexer: Indexer, id: string, doc: Doc): void {
    const numbered = { ...doc, doc_id: this.#freeId(doc.date) };
    this.#insert.run({ ...numbered, type: indexer.type, id });
    this.#index.run(numbered);
  }

  #freeId(date: string | null): number {
    const { first, last } = idsOfDay(date);
    return (this.#lastId.get(first, last) ?? first - 1) + 1;
  }

  #docOf(indexer: Indexer, id: string): Doc | null {
    const source = this.#sourceReader(indexer)(id);
    return source ? toDoc(indexer.type, source) : null;
  }

  #sourceReader(indexer: Indexer): (id: string) => DocSource | null {
    const known = this.#sources.get(indexer.type);
    if (known) return known;
    const statement = this.#db.prepare<[{ id: string }], DocSource>(indexer.select);
    const read = (id: string) => statement.get({ id }) ?? null;
    this.#sources.set(indexer.type, read);
    return read;
  }
}

function toDoc(type: RecordType, source: DocSource): Doc {
  const { spelled, ...rest } = source;
  const dossier = source.dossier_id === null ? `${FACET.dossier}${FACET.all}` : facetToken(FACET.dossier, source.dossier_id);
  const facets = [FACET.all, facetToken(FACET.type, type), dossier, ...source.facets.split(' ')].filter(Boolean);
  return {
    ...rest,
    title: clean(source.title), names: clean(source.names), body: clean(source.body), topics: clean(source.topics), people: clean(source.people),
    keys: [...new Set(spelled.split('\n').flatMap(spellingKeys))].join(' '),
    facets: [...new Set(facets)].join(' '),
  };
}

/** Composed letters, so that what is highlighted lies where it is searched. */
function clean(text: string): string {
  return text.normalize('NFC');
}

function isSame(stored: StoredDoc | undefined, doc: Doc | null): boolean {
  if (!stored || !doc) return !stored && !doc;
  return COLUMNS.every((name) => stored[name] === doc[name]);
}
