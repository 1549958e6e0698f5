/** Countries, dossiers, organisations, topics: what every other record hangs on. */
export const PLACE_TABLES = `
CREATE TABLE country (
  code TEXT PRIMARY KEY CHECK (length(code) = 2 AND code = upper(code)),
  name TEXT NOT NULL,
  demonym TEXT
) STRICT;

CREATE TABLE dossier (
  id TEXT PRIMARY KEY,
  ours TEXT NOT NULL REFERENCES country(code),
  theirs TEXT NOT NULL REFERENCES country(code),
  title TEXT NOT NULL,
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL,
  UNIQUE (ours, theirs),
  CHECK (ours <> theirs)
) STRICT;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES organisation(id),
  country TEXT REFERENCES country(code),
  name TEXT NOT NULL,
  short_name TEXT,
  deleted_at TEXT
) STRICT;
CREATE INDEX organisation_parent ON organisation(parent_id);

CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  parent_id TEXT REFERENCES topic(id),
  name TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  deleted_at TEXT
) STRICT;
CREATE INDEX topic_dossier ON topic(dossier_id, position);
CREATE INDEX topic_parent ON topic(parent_id);

CREATE TABLE topic_term (
  id TEXT PRIMARY KEY,
  topic_id TEXT NOT NULL REFERENCES topic(id),
  term TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('synonym', 'acronym', 'expansion')),
  UNIQUE (topic_id, term)
) STRICT;
`;
