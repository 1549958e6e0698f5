/** People keep every spelling they were met under; posts are held over time, with the basis for each end. */
export const PEOPLE_TABLES = `
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  country TEXT REFERENCES country(code),
  display_name TEXT NOT NULL CHECK (length(trim(display_name)) > 0),
  sort_key TEXT NOT NULL,
  form_of_address TEXT,
  pronunciation TEXT,
  photo_sha256 TEXT,
  photo_date TEXT,
  biography TEXT,
  biography_verified_on TEXT,
  biography_verify_by TEXT,
  notes TEXT,
  marking TEXT,
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX person_dossier ON person(dossier_id, sort_key) WHERE deleted_at IS NULL;

CREATE TABLE person_name (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('canonical', 'original-script', 'romanisation', 'press-variant', 'short', 'former')),
  script TEXT NOT NULL DEFAULT 'Latn' CHECK (length(script) = 4),
  match_key TEXT NOT NULL,
  is_verified INTEGER NOT NULL DEFAULT 1 CHECK (is_verified IN (0, 1)),
  position INTEGER NOT NULL DEFAULT 0,
  UNIQUE (person_id, name)
) STRICT;
CREATE INDEX person_name_key ON person_name(match_key);

CREATE TABLE person_distinct (
  id TEXT PRIMARY KEY,
  person_a TEXT NOT NULL REFERENCES person(id),
  person_b TEXT NOT NULL REFERENCES person(id),
  reason TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  UNIQUE (person_a, person_b),
  CHECK (person_a < person_b)
) STRICT;
CREATE INDEX person_distinct_b ON person_distinct(person_b);

CREATE TABLE post (
  id TEXT PRIMARY KEY,
  organisation_id TEXT REFERENCES organisation(id),
  title TEXT NOT NULL,
  short_title TEXT,
  precedence INTEGER NOT NULL DEFAULT 100,
  deleted_at TEXT
) STRICT;
CREATE INDEX post_organisation ON post(organisation_id);

CREATE TABLE tenure (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  post_id TEXT NOT NULL REFERENCES post(id),
  from_date TEXT,
  from_basis TEXT NOT NULL DEFAULT 'first-seen' CHECK (from_basis IN ('stated', 'first-seen', 'last-seen', 'successor-seen')),
  to_date TEXT,
  to_basis TEXT CHECK (to_basis IN ('stated', 'first-seen', 'last-seen', 'successor-seen'))
) STRICT;
CREATE INDEX tenure_person ON tenure(person_id, from_date);
CREATE INDEX tenure_post ON tenure(post_id, from_date);
`;
