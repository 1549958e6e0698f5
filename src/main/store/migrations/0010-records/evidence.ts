/** Sources with their stored text, the exact passages in them, and the claims those passages support. */
export const EVIDENCE_TABLES = `
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  kind TEXT NOT NULL CHECK (kind IN ('press-report', 'agency-copy', 'press-release', 'communique', 'post', 'minutes', 'agreement', 'desk-note', 'other')),
  title TEXT NOT NULL,
  publisher TEXT,
  origin_source_id TEXT REFERENCES source(id),
  published_on TEXT,
  published_basis TEXT NOT NULL DEFAULT 'stated' CHECK (published_basis IN ('stated', 'relative', 'dateline', 'inferred')),
  url TEXT,
  text TEXT NOT NULL DEFAULT '',
  text_kind TEXT NOT NULL DEFAULT 'full' CHECK (text_kind IN ('full', 'account', 'reference')),
  text_sha256 TEXT NOT NULL,
  reliability TEXT CHECK (reliability IN ('official', 'reliable', 'usually-reliable', 'not-judged')),
  note TEXT,
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX source_dossier ON source(dossier_id, published_on DESC);
CREATE INDEX source_origin ON source(origin_source_id);
CREATE UNIQUE INDEX source_text ON source(dossier_id, text_sha256) WHERE deleted_at IS NULL AND text <> '';

CREATE TABLE passage (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source(id),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL DEFAULT '',
  suffix TEXT NOT NULL DEFAULT '',
  UNIQUE (source_id, start, "end"),
  CHECK ("end" > start)
) STRICT;

CREATE TABLE statement_witness (
  id TEXT PRIMARY KEY,
  statement_id TEXT NOT NULL REFERENCES statement(id),
  passage_id TEXT NOT NULL REFERENCES passage(id),
  text TEXT NOT NULL,
  completeness TEXT NOT NULL CHECK (completeness IN ('full', 'extract', 'truncated')),
  position INTEGER NOT NULL DEFAULT 0,
  UNIQUE (statement_id, passage_id)
) STRICT;
CREATE INDEX statement_witness_passage ON statement_witness(passage_id);

CREATE TABLE assertion (
  id TEXT PRIMARY KEY,
  subject_type TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  predicate TEXT NOT NULL,
  value TEXT,
  state TEXT NOT NULL DEFAULT 'accepted' CHECK (state IN ('accepted', 'candidate', 'rejected')),
  derivation TEXT NOT NULL CHECK (derivation IN ('extracted', 'entered', 'inferred')),
  note TEXT
) STRICT;
CREATE INDEX assertion_subject ON assertion(subject_type, subject_id, predicate);

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  assertion_id TEXT NOT NULL REFERENCES assertion(id),
  passage_id TEXT NOT NULL REFERENCES passage(id),
  stance TEXT NOT NULL DEFAULT 'supports' CHECK (stance IN ('supports', 'contradicts', 'context')),
  UNIQUE (assertion_id, passage_id)
) STRICT;
CREATE INDEX evidence_passage ON evidence(passage_id);

CREATE TABLE conflict (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  subject_type TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  predicate TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('blocking', 'warning', 'note')),
  chosen_assertion_id TEXT REFERENCES assertion(id),
  rationale TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided')),
  decided_at TEXT,
  UNIQUE (subject_type, subject_id, predicate)
) STRICT;
CREATE INDEX conflict_dossier ON conflict(dossier_id, state);
CREATE INDEX conflict_chosen ON conflict(chosen_assertion_id);

CREATE TABLE attachment (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  alt_text TEXT,
  rights TEXT,
  taken_on TEXT,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE record_attachment (
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES attachment(sha256),
  caption TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (record_type, record_id, sha256)
) STRICT;
CREATE INDEX record_attachment_sha ON record_attachment(sha256);
`;
