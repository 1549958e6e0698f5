/** Series and engagements, who took part, and how firmly each topic was treated. */
export const ENGAGEMENT_TABLES = `
CREATE TABLE series (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  short_name TEXT,
  kind TEXT NOT NULL,
  numbering TEXT NOT NULL DEFAULT 'ordinal' CHECK (numbering IN ('ordinal', 'roman', 'year', 'none')),
  cadence_months INTEGER CHECK (cadence_months IS NULL OR cadence_months > 0),
  venue_rule TEXT NOT NULL DEFAULT 'none' CHECK (venue_rule IN ('none', 'alternate', 'ours', 'theirs')),
  notes TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  deleted_at TEXT
) STRICT;
CREATE INDEX series_dossier ON series(dossier_id, position);

CREATE TABLE series_alias (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series(id),
  name TEXT NOT NULL,
  note TEXT,
  UNIQUE (series_id, name)
) STRICT;

CREATE TABLE engagement (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  series_id TEXT REFERENCES series(id),
  parent_id TEXT REFERENCES engagement(id),
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'committee-session', 'staff-talks', 'dialogue', 'exercise', 'visit', 'call', 'signing', 'port-call', 'ceremony', 'other')),
  title TEXT NOT NULL CHECK (length(trim(title)) > 0),
  status TEXT NOT NULL CHECK (status IN ('planned', 'confirmed', 'held', 'postponed', 'cancelled', 'reported-only')),
  date_start TEXT CHECK (date_start IS NULL OR length(date_start) = 10),
  date_end TEXT CHECK (date_end IS NULL OR length(date_end) = 10),
  date_precision TEXT NOT NULL DEFAULT 'day' CHECK (date_precision IN ('day', 'month', 'year', 'unknown')),
  date_basis TEXT NOT NULL DEFAULT 'stated' CHECK (date_basis IN ('stated', 'relative', 'dateline', 'inferred')),
  date_note TEXT,
  host_country TEXT REFERENCES country(code),
  city TEXT,
  venue TEXT,
  modality TEXT NOT NULL DEFAULT 'in-person' CHECK (modality IN ('in-person', 'virtual', 'hybrid', 'phone')),
  level TEXT CHECK (level IN ('head-of-state', 'minister', 'permanent-secretary', 'service-chief', 'senior-official', 'working', 'unit')),
  edition INTEGER CHECK (edition IS NULL OR edition > 0),
  summary TEXT,
  notes TEXT,
  marking TEXT,
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CHECK (date_end IS NULL OR date_start IS NULL OR date_end >= date_start)
) STRICT;
CREATE INDEX engagement_dossier_date ON engagement(dossier_id, coalesce(date_end, date_start) DESC, id DESC, kind, status, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX engagement_trash ON engagement(dossier_id, id) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX engagement_edition ON engagement(series_id, edition)
  WHERE series_id IS NOT NULL AND edition IS NOT NULL AND status <> 'cancelled' AND deleted_at IS NULL;
CREATE INDEX engagement_series ON engagement(series_id, edition, status, deleted_at);
CREATE INDEX engagement_parent ON engagement(parent_id);

CREATE TABLE engagement_country (
  engagement_id TEXT NOT NULL REFERENCES engagement(id),
  country TEXT NOT NULL REFERENCES country(code),
  PRIMARY KEY (engagement_id, country)
) STRICT;

CREATE TABLE engagement_distinct (
  id TEXT PRIMARY KEY,
  engagement_a TEXT NOT NULL REFERENCES engagement(id),
  engagement_b TEXT NOT NULL REFERENCES engagement(id),
  reason TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  UNIQUE (engagement_a, engagement_b),
  CHECK (engagement_a < engagement_b)
) STRICT;
CREATE INDEX engagement_distinct_b ON engagement_distinct(engagement_b);

CREATE TABLE participation (
  id TEXT PRIMARY KEY,
  engagement_id TEXT NOT NULL REFERENCES engagement(id),
  person_id TEXT REFERENCES person(id),
  organisation_id TEXT REFERENCES organisation(id),
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs', 'other')),
  role TEXT NOT NULL CHECK (role IN ('chair', 'co-chair', 'principal', 'host', 'delegate', 'signatory', 'observer', 'interpreter', 'unit')),
  name_as_reported TEXT,
  post_as_reported TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL OR name_as_reported IS NOT NULL)
) STRICT;
CREATE INDEX participation_engagement ON participation(engagement_id, position);
CREATE INDEX participation_person ON participation(person_id, engagement_id);
CREATE INDEX participation_organisation ON participation(organisation_id);

CREATE TABLE topic_treatment (
  id TEXT PRIMARY KEY,
  engagement_id TEXT NOT NULL REFERENCES engagement(id),
  topic_id TEXT NOT NULL REFERENCES topic(id),
  strength TEXT NOT NULL CHECK (strength IN ('mentioned', 'exchanged-views', 'discussed', 'reviewed', 'proposed', 'reaffirmed', 'agreed', 'signed', 'implemented')),
  note TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  UNIQUE (engagement_id, topic_id, strength)
) STRICT;
CREATE INDEX topic_treatment_topic ON topic_treatment(topic_id, engagement_id, strength);
`;
