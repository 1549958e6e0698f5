import type { Migration } from '../migrate';

const TABLES = `
CREATE TABLE inbox_report (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  title TEXT NOT NULL CHECK (length(trim(title)) > 0),
  file_name TEXT,
  received_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'discarded', 'refused')),
  summary TEXT NOT NULL,
  note TEXT,
  same_as_report_id TEXT REFERENCES inbox_report(id),
  source_id TEXT REFERENCES source(id),
  kind TEXT NOT NULL DEFAULT 'press-report',
  publisher TEXT,
  published_on TEXT CHECK (published_on IS NULL OR length(published_on) = 10),
  published_basis TEXT NOT NULL DEFAULT 'stated' CHECK (published_basis IN ('stated', 'relative', 'dateline', 'inferred')),
  url TEXT,
  text_key TEXT,
  decided_at TEXT
) STRICT;
CREATE INDEX inbox_report_dossier ON inbox_report(dossier_id, state, received_at DESC);
CREATE UNIQUE INDEX inbox_report_text ON inbox_report(dossier_id, text_key) WHERE state <> 'refused' AND text_key IS NOT NULL;
CREATE INDEX inbox_report_same ON inbox_report(same_as_report_id);
CREATE INDEX inbox_report_source ON inbox_report(source_id);

CREATE TABLE inbox_text (
  report_id TEXT PRIMARY KEY REFERENCES inbox_report(id),
  original TEXT NOT NULL,
  reading TEXT NOT NULL CHECK (json_valid(reading))
) STRICT;

CREATE TABLE inbox_answer (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES inbox_report(id),
  subject TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  UNIQUE (report_id, subject)
) STRICT;
`;

/**
 * Reports that wait for decisions: the text as it was received with what the reader made of it, and beside it, in rows of
 * their own so that a keystroke does not write the text again, what a person changed and decided.
 */
export const migration0050: Migration = {
  version: 50,
  name: 'inbox',
  up(db) {
    db.exec(TABLES);
  },
};
