import type { Migration } from '../migrate';

/**
 * One document for each record, and a full-text index over the documents.
 * doc_id carries the date (see search/docId.ts), so that "newest first" and "after 2024" are ranges of the index itself.
 * The index is written beside the documents and not by triggers: within a trigger FTS5 writes a segment for every row,
 * which makes bulk imports four times slower.
 */
export const migration0030: Migration = {
  version: 30,
  name: 'search',
  up(db) {
    db.exec(`
CREATE TABLE search_doc (
  doc_id INTEGER PRIMARY KEY,
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  dossier_id TEXT,
  date TEXT,
  date_precision TEXT,
  label TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  names TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  topics TEXT NOT NULL DEFAULT '',
  people TEXT NOT NULL DEFAULT '',
  keys TEXT NOT NULL DEFAULT '',
  facets TEXT NOT NULL DEFAULT '',
  UNIQUE (record_type, record_id)
) STRICT;

CREATE VIRTUAL TABLE search_fts USING fts5(
  title, names, body, topics, people, keys, facets,
  content='search_doc', content_rowid='doc_id',
  tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='2 3'
);
`);
  },
};
