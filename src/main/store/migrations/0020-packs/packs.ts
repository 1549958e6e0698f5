/** A pack is a choice: sections, items and overrides. Issued versions are immutable by trigger. */
export const PACK_TABLES = `
CREATE TABLE pack (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  meeting_id TEXT NOT NULL REFERENCES meeting(engagement_id),
  title TEXT NOT NULL CHECK (length(trim(title)) > 0),
  reference TEXT NOT NULL,
  profile TEXT NOT NULL CHECK (profile IN ('card', 'read-ahead', 'full-book')),
  marking_id TEXT REFERENCES marking(id),
  second_marking_id TEXT REFERENCES marking(id),
  caveats TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(caveats)),
  originator TEXT,
  contact TEXT,
  paper TEXT NOT NULL DEFAULT 'A4' CHECK (paper IN ('A4', 'Letter')),
  is_principal_mode INTEGER NOT NULL DEFAULT 0 CHECK (is_principal_mode IN (0, 1)),
  as_of TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'review', 'issued', 'closed')),
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX pack_dossier ON pack(dossier_id) WHERE deleted_at IS NULL;
CREATE INDEX pack_meeting ON pack(meeting_id);
CREATE INDEX pack_marking ON pack(marking_id);
CREATE INDEX pack_second_marking ON pack(second_marking_id);

CREATE TABLE pack_section (
  id TEXT PRIMARY KEY,
  pack_id TEXT NOT NULL REFERENCES pack(id),
  kind TEXT NOT NULL,
  title TEXT,
  is_included INTEGER NOT NULL DEFAULT 1 CHECK (is_included IN (0, 1)),
  page_budget REAL,
  position INTEGER NOT NULL,
  settings TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(settings))
) STRICT;
CREATE INDEX pack_section_pack ON pack_section(pack_id, position);

CREATE TABLE pack_item (
  id TEXT PRIMARY KEY,
  section_id TEXT NOT NULL REFERENCES pack_section(id),
  record_type TEXT NOT NULL CHECK (record_type IN ('engagement', 'person', 'series', 'topic', 'commitment', 'statement', 'talking-point', 'source')),
  record_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  detail TEXT NOT NULL DEFAULT 'brief' CHECK (detail IN ('line', 'brief', 'full')),
  override TEXT CHECK (override IS NULL OR json_valid(override)),
  base_hash TEXT,
  UNIQUE (section_id, record_type, record_id)
) STRICT;
CREATE INDEX pack_item_section ON pack_item(section_id, position);
CREATE INDEX pack_item_record ON pack_item(record_type, record_id);

CREATE TABLE pack_version (
  id TEXT PRIMARY KEY,
  pack_id TEXT NOT NULL REFERENCES pack(id),
  number TEXT NOT NULL,
  as_of TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
  snapshot_sha256 TEXT NOT NULL,
  template_sha256 TEXT NOT NULL,
  pages INTEGER NOT NULL,
  checks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(checks)),
  changes TEXT CHECK (changes IS NULL OR json_valid(changes)),
  UNIQUE (pack_id, number)
) STRICT;

CREATE TABLE pack_copy (
  version_id TEXT NOT NULL REFERENCES pack_version(id),
  number INTEGER NOT NULL CHECK (number > 0),
  of INTEGER NOT NULL,
  holder TEXT,
  PRIMARY KEY (version_id, number)
) STRICT;

CREATE TRIGGER pack_version_immutable BEFORE UPDATE ON pack_version
BEGIN SELECT RAISE(ABORT, 'an issued version cannot be changed'); END;
CREATE TRIGGER pack_version_kept BEFORE DELETE ON pack_version
BEGIN SELECT RAISE(ABORT, 'an issued version cannot be deleted'); END;
`;
