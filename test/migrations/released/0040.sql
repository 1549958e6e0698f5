-- same: SELECT id, kind, title, status, date_start FROM engagement ORDER BY id
-- same: SELECT person_id, name, kind FROM person_name ORDER BY id
-- same: SELECT seq, label, kind FROM action WHERE seq <= 3 ORDER BY seq
-- after: SELECT count(*) FROM inbox_report => [[0]]
PRAGMA foreign_keys = OFF;
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE action (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL CHECK (length(trim(label)) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'system', 'undo', 'redo')),
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
  of_seq INTEGER REFERENCES action(seq),
  coalesce_key TEXT,
  started_at TEXT NOT NULL,
  last_at TEXT NOT NULL
) STRICT;
CREATE TABLE current_action (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  action_seq INTEGER REFERENCES action(seq)
) STRICT;
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  action_seq INTEGER NOT NULL REFERENCES action(seq),
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  owner_type TEXT,
  owner_id TEXT,
  before_row TEXT,
  after_row TEXT
) STRICT;
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  event TEXT NOT NULL,
  label TEXT NOT NULL,
  action_seq INTEGER REFERENCES action(seq),
  first_change INTEGER,
  last_change INTEGER,
  changes_sha256 TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
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
CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  parent_id TEXT REFERENCES topic(id),
  name TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  deleted_at TEXT
) STRICT;
CREATE TABLE topic_term (
  id TEXT PRIMARY KEY,
  topic_id TEXT NOT NULL REFERENCES topic(id),
  term TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('synonym', 'acronym', 'expansion')),
  UNIQUE (topic_id, term)
) STRICT;
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
CREATE TABLE person_distinct (
  id TEXT PRIMARY KEY,
  person_a TEXT NOT NULL REFERENCES person(id),
  person_b TEXT NOT NULL REFERENCES person(id),
  reason TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  UNIQUE (person_a, person_b),
  CHECK (person_a < person_b)
) STRICT;
CREATE TABLE post (
  id TEXT PRIMARY KEY,
  organisation_id TEXT REFERENCES organisation(id),
  title TEXT NOT NULL,
  short_title TEXT,
  precedence INTEGER NOT NULL DEFAULT 100,
  deleted_at TEXT
) STRICT;
CREATE TABLE tenure (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person(id),
  post_id TEXT NOT NULL REFERENCES post(id),
  from_date TEXT,
  from_basis TEXT NOT NULL DEFAULT 'first-seen' CHECK (from_basis IN ('stated', 'first-seen', 'last-seen', 'successor-seen')),
  to_date TEXT,
  to_basis TEXT CHECK (to_basis IN ('stated', 'first-seen', 'last-seen', 'successor-seen'))
) STRICT;
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
CREATE TABLE topic_treatment (
  id TEXT PRIMARY KEY,
  engagement_id TEXT NOT NULL REFERENCES engagement(id),
  topic_id TEXT NOT NULL REFERENCES topic(id),
  strength TEXT NOT NULL CHECK (strength IN ('mentioned', 'exchanged-views', 'discussed', 'reviewed', 'proposed', 'reaffirmed', 'agreed', 'signed', 'implemented')),
  note TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  UNIQUE (engagement_id, topic_id, strength)
) STRICT;
CREATE TABLE commitment (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  kind TEXT NOT NULL DEFAULT 'commitment' CHECK (kind IN ('commitment', 'project', 'plan', 'agreement', 'intention')),
  strength TEXT NOT NULL CHECK (strength IN ('explored', 'proposed', 'reaffirmed', 'agreed', 'signed')),
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs', 'joint')),
  owner TEXT,
  due_date TEXT,
  due_precision TEXT NOT NULL DEFAULT 'day' CHECK (due_precision IN ('day', 'month', 'year', 'unknown')),
  status TEXT NOT NULL CHECK (status IN ('open', 'in-progress', 'done', 'overdue', 'dropped', 'superseded', 'unknown')),
  as_of TEXT,
  origin_engagement_id TEXT REFERENCES engagement(id),
  topic_id TEXT REFERENCES topic(id),
  fulfilled_by_id TEXT REFERENCES engagement(id),
  notes TEXT,
  marking TEXT,
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE TABLE commitment_history (
  id TEXT PRIMARY KEY,
  commitment_id TEXT NOT NULL REFERENCES commitment(id),
  status TEXT NOT NULL,
  as_of TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  engagement_id TEXT REFERENCES engagement(id),
  topic_id TEXT REFERENCES topic(id),
  speaker_person_id TEXT REFERENCES person(id),
  speaker_organisation_id TEXT REFERENCES organisation(id),
  speaker_label TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs', 'joint', 'other')),
  form TEXT NOT NULL CHECK (form IN ('direct-quote', 'paraphrase', 'official-text')),
  channel TEXT,
  made_on TEXT,
  best_text TEXT NOT NULL,
  completeness TEXT NOT NULL DEFAULT 'extract' CHECK (completeness IN ('full', 'extract', 'truncated')),
  marking TEXT,
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  deleted_at TEXT
) STRICT;
CREATE TABLE talking_point (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  topic_id TEXT REFERENCES topic(id),
  stance TEXT NOT NULL CHECK (stance IN ('raise', 'if-raised', 'avoid', 'listen-for')),
  headline TEXT NOT NULL CHECK (length(trim(headline)) > 0),
  text TEXT NOT NULL DEFAULT '',
  if_pressed TEXT,
  usability TEXT NOT NULL DEFAULT 'may-use' CHECK (usability IN ('may-use', 'paraphrase-only', 'do-not-disclose')),
  audience TEXT,
  priority INTEGER NOT NULL DEFAULT 2 CHECK (priority BETWEEN 1 AND 3),
  marking TEXT,
  valid_until TEXT,
  reviewed_on TEXT,
  review_by TEXT,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'in-clearance', 'approved', 'withdrawn')),
  version INTEGER NOT NULL DEFAULT 1,
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE TABLE talking_point_version (
  talking_point_id TEXT NOT NULL REFERENCES talking_point(id),
  version INTEGER NOT NULL,
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
  at TEXT NOT NULL,
  PRIMARY KEY (talking_point_id, version)
) STRICT;
CREATE TABLE talking_point_evidence (
  id TEXT PRIMARY KEY,
  talking_point_id TEXT NOT NULL REFERENCES talking_point(id),
  target_type TEXT NOT NULL CHECK (target_type IN ('assertion', 'statement', 'commitment', 'engagement', 'passage')),
  target_id TEXT NOT NULL,
  note TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  UNIQUE (talking_point_id, target_type, target_id)
) STRICT;
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
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  assertion_id TEXT NOT NULL REFERENCES assertion(id),
  passage_id TEXT NOT NULL REFERENCES passage(id),
  stance TEXT NOT NULL DEFAULT 'supports' CHECK (stance IN ('supports', 'contradicts', 'context')),
  UNIQUE (assertion_id, passage_id)
) STRICT;
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
CREATE TABLE marking_scheme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  banner_min_mm REAL NOT NULL DEFAULT 5,
  is_second_mark INTEGER NOT NULL DEFAULT 0 CHECK (is_second_mark IN (0, 1)),
  is_editable INTEGER NOT NULL DEFAULT 0 CHECK (is_editable IN (0, 1)),
  source_note TEXT
) STRICT;
CREATE TABLE marking (
  id TEXT PRIMARY KEY,
  scheme_id TEXT NOT NULL REFERENCES marking_scheme(id),
  label TEXT NOT NULL,
  rank INTEGER NOT NULL,
  colour TEXT NOT NULL CHECK (colour GLOB '#[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
  on_colour TEXT NOT NULL,
  portion TEXT,
  UNIQUE (scheme_id, label)
) STRICT;
CREATE TABLE caveat (
  id TEXT PRIMARY KEY,
  scheme_id TEXT NOT NULL REFERENCES marking_scheme(id),
  label TEXT NOT NULL,
  UNIQUE (scheme_id, label)
) STRICT;
CREATE TABLE meeting (
  engagement_id TEXT PRIMARY KEY REFERENCES engagement(id),
  purpose TEXT,
  requested_by TEXT,
  principal_person_id TEXT REFERENCES person(id),
  counterpart_person_id TEXT REFERENCES person(id),
  start_time TEXT,
  end_time TEXT,
  time_zone TEXT,
  press TEXT NOT NULL DEFAULT 'closed' CHECK (press IN ('open', 'photo', 'closed', 'to-be-agreed')),
  interpreter TEXT,
  their_aims TEXT,
  their_aims_confidence TEXT CHECK (their_aims_confidence IN ('low', 'moderate', 'high')),
  one_to_get TEXT,
  one_to_avoid TEXT,
  last_met TEXT,
  press_line TEXT
) STRICT;
CREATE TABLE objective (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(engagement_id),
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs')),
  text TEXT NOT NULL,
  success_test TEXT,
  confidence TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(engagement_id),
  topic_id TEXT REFERENCES topic(id),
  position INTEGER NOT NULL DEFAULT 0,
  start_time TEXT,
  minutes INTEGER CHECK (minutes IS NULL OR minutes > 0),
  title TEXT NOT NULL,
  lead TEXT,
  speaker TEXT,
  press TEXT NOT NULL DEFAULT 'closed' CHECK (press IN ('open', 'photo', 'closed', 'to-be-agreed')),
  interpretation TEXT,
  note TEXT
) STRICT;
CREATE TABLE delegate (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(engagement_id),
  person_id TEXT REFERENCES person(id),
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs')),
  label TEXT NOT NULL,
  post TEXT,
  attendance TEXT NOT NULL CHECK (attendance IN ('confirmed', 'expected', 'to-be-confirmed')),
  counterpart_id TEXT REFERENCES delegate(id),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE protocol_note (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(engagement_id),
  kind TEXT NOT NULL CHECK (kind IN ('greeting', 'precedence', 'dress', 'dietary', 'prayer', 'gift', 'interpreter', 'vehicles', 'contact', 'press', 'other')),
  text TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
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
CREATE TABLE key_figure (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier(id),
  label TEXT NOT NULL CHECK (length(trim(label)) > 0),
  value TEXT NOT NULL CHECK (length(trim(value)) > 0),
  as_of TEXT,
  as_of_precision TEXT NOT NULL DEFAULT 'day' CHECK (as_of_precision IN ('day', 'month', 'year', 'unknown')),
  passage_id TEXT REFERENCES passage(id),
  note TEXT,
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE context_note (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES engagement(id),
  scope TEXT NOT NULL CHECK (scope IN ('regional', 'ours', 'theirs')),
  title TEXT NOT NULL CHECK (length(trim(title)) > 0),
  text TEXT NOT NULL,
  consequence TEXT,
  as_of TEXT,
  passage_id TEXT REFERENCES passage(id),
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE draft_text (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES engagement(id),
  document TEXT NOT NULL CHECK (length(trim(document)) > 0),
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  state TEXT NOT NULL CHECK (state IN ('agreed', 'bracketed', 'proposed-ours', 'proposed-theirs')),
  note TEXT,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE deliverable (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES engagement(id),
  title TEXT NOT NULL CHECK (length(trim(title)) > 0),
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs', 'joint')),
  lead TEXT,
  due_date TEXT,
  due_precision TEXT NOT NULL DEFAULT 'day' CHECK (due_precision IN ('day', 'month', 'year', 'unknown')),
  state TEXT NOT NULL CHECK (state IN ('ready', 'in-hand', 'open', 'at-risk')),
  note TEXT,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE press_answer (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES engagement(id),
  question TEXT NOT NULL CHECK (length(trim(question)) > 0),
  answer TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE meeting_contact (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES engagement(id),
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs', 'other')),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  task TEXT,
  reach TEXT,
  time_zone TEXT,
  utc_offset_minutes INTEGER CHECK (utc_offset_minutes BETWEEN -840 AND 840),
  hours TEXT,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "meta" VALUES ('search_index_version', '2');
INSERT INTO "action" VALUES (1, '01KATHERM047C4FEZDQK8YZG0M', 'Create the store', 'system', 'done', NULL, NULL, '2025-11-24T09:00:00.000Z', '2025-11-24T09:00:00.000Z');
INSERT INTO "action" VALUES (2, '01KATHERM047C4FEZDQK8YZG0N', 'Load', 'system', 'done', NULL, NULL, '2025-11-24T09:00:00.000Z', '2025-11-24T09:00:00.000Z');
INSERT INTO "action" VALUES (3, '01KATHERM047C4FEZDQK8YZG0P', 'Fill', 'edit', 'done', NULL, NULL, '2025-11-24T09:00:00.000Z', '2025-11-24T09:00:00.000Z');
INSERT INTO "current_action" VALUES (1, NULL);
INSERT INTO "change" VALUES (1, 2, 'country', '["IN"]', 'country', 'IN', NULL, '{"code":"IN","name":"India","demonym":"Indian"}');
INSERT INTO "change" VALUES (2, 2, 'country', '["OM"]', 'country', 'OM', NULL, '{"code":"OM","name":"Oman","demonym":"Omani"}');
INSERT INTO "change" VALUES (3, 2, 'dossier', '["d1"]', 'dossier', 'd1', NULL, '{"id":"d1","ours":"IN","theirs":"OM","title":"India–Oman","is_example":0,"created_at":"2025-01-01T00:00:00Z"}');
INSERT INTO "change" VALUES (4, 3, 'engagement', '["e1"]', 'engagement', 'e1', NULL, '{"id":"e1","dossier_id":"d1","series_id":null,"parent_id":null,"kind":"meeting","title":"Fifth exercise at Rabkoot","status":"held","date_start":"2025-11-24","date_end":null,"date_precision":"day","date_basis":"stated","date_note":null,"host_country":null,"city":null,"venue":null,"modality":"in-person","level":null,"edition":null,"summary":null,"notes":null,"marking":null,"is_example":0,"created_at":"2025-11-24T00:00:00Z","updated_at":"2025-11-24T00:00:00Z","deleted_at":null}');
INSERT INTO "change" VALUES (5, 3, 'person', '["p1"]', 'person', 'p1', NULL, '{"id":"p1","dossier_id":"d1","country":"OM","display_name":"Anil Chauhan","sort_key":"Anil Chauhan","form_of_address":null,"pronunciation":null,"photo_sha256":null,"photo_date":null,"biography":null,"biography_verified_on":null,"biography_verify_by":null,"notes":null,"marking":null,"is_example":0,"created_at":"2025-01-01","updated_at":"2025-01-01","deleted_at":null}');
INSERT INTO "change" VALUES (6, 3, 'person_name', '["p1-n0"]', 'person', 'p1', NULL, '{"id":"p1-n0","person_id":"p1","name":"अनिल चौहान","kind":"press-variant","script":"Latn","match_key":"","is_verified":1,"position":0}');
INSERT INTO "audit" VALUES (1, '2025-11-24T09:00:00.000Z', 'system', 'Create the store', 1, NULL, NULL, NULL, '0000000000000000000000000000000000000000000000000000000000000000', '12d65935a7f275163b7820513da10b6c30042097b5da85393c5e91826baff3c3');
INSERT INTO "audit" VALUES (2, '2025-11-24T09:00:00.000Z', 'system', 'Load', 2, 1, 3, '97e258eeaadad069f1d11f640a5e2e09cd06e80dfe67ed2cf4be27dc66357788', '12d65935a7f275163b7820513da10b6c30042097b5da85393c5e91826baff3c3', 'f163cb0b9796f0820b1d9734fc4bf58489492c72aeb2cb85207da7a2de6fcf96');
INSERT INTO "audit" VALUES (3, '2025-11-24T09:00:00.000Z', 'edit', 'Fill', 3, 4, 6, 'd217d38f64ab413e8428363baaa857de906ba33c46998234ed790e7bfc759c38', 'f163cb0b9796f0820b1d9734fc4bf58489492c72aeb2cb85207da7a2de6fcf96', '5ce790c6b66df6df247247db8cf7a107117f477b40092a3d8d69563c628f9852');
INSERT INTO "country" VALUES ('IN', 'India', 'Indian');
INSERT INTO "country" VALUES ('OM', 'Oman', 'Omani');
INSERT INTO "dossier" VALUES ('d1', 'IN', 'OM', 'India–Oman', 0, '2025-01-01T00:00:00Z');
INSERT INTO "person" VALUES ('p1', 'd1', 'OM', 'Anil Chauhan', 'Anil Chauhan', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2025-01-01', '2025-01-01', NULL);
INSERT INTO "person_name" VALUES ('p1-n0', 'p1', 'अनिल चौहान', 'press-variant', 'Latn', '', 1, 0);
INSERT INTO "engagement" VALUES ('e1', 'd1', NULL, NULL, 'meeting', 'Fifth exercise at Rabkoot', 'held', '2025-11-24', NULL, 'day', 'stated', NULL, NULL, NULL, NULL, 'in-person', NULL, NULL, NULL, NULL, NULL, 0, '2025-11-24T00:00:00Z', '2025-11-24T00:00:00Z', NULL);
INSERT INTO "search_doc" VALUES (12414200315904, 'engagement', 'e1', 'd1', '2025-11-24', 'day', '', 'Fifth exercise at Rabkoot', '', '', '', '', '', 'xall xtengagement xdd1 xkmeeting');
INSERT INTO "search_doc" VALUES (1125899906842624, 'person', 'p1', 'd1', NULL, NULL, '', 'Anil Chauhan', 'अनिल चौहान', '', '', 'Anil Chauhan
अनिल चौहान', 'anl chn', 'xall xtperson xdd1 xcom');
INSERT INTO search_fts (search_fts) VALUES ('rebuild');
CREATE INDEX action_stack ON action(kind, state, seq);
CREATE INDEX action_of ON action(of_seq);
CREATE INDEX change_action ON change(action_seq);
CREATE INDEX change_owner ON change(owner_type, owner_id, seq);
CREATE INDEX audit_action ON audit(action_seq);
CREATE TRIGGER change_fixed BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'a recorded change cannot be altered'); END;
CREATE TRIGGER change_kept BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'a recorded change cannot be removed'); END;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit cannot be altered'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit cannot be shortened'); END;
CREATE INDEX organisation_parent ON organisation(parent_id);
CREATE INDEX topic_dossier ON topic(dossier_id, position);
CREATE INDEX topic_parent ON topic(parent_id);
CREATE INDEX person_dossier ON person(dossier_id, sort_key) WHERE deleted_at IS NULL;
CREATE INDEX person_name_key ON person_name(match_key);
CREATE INDEX person_distinct_b ON person_distinct(person_b);
CREATE INDEX post_organisation ON post(organisation_id);
CREATE INDEX tenure_person ON tenure(person_id, from_date);
CREATE INDEX tenure_post ON tenure(post_id, from_date);
CREATE INDEX series_dossier ON series(dossier_id, position);
CREATE INDEX engagement_dossier_date ON engagement(dossier_id, coalesce(date_end, date_start) DESC, id DESC, kind, status, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX engagement_trash ON engagement(dossier_id, id) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX engagement_edition ON engagement(series_id, edition)
  WHERE series_id IS NOT NULL AND edition IS NOT NULL AND status <> 'cancelled' AND deleted_at IS NULL;
CREATE INDEX engagement_series ON engagement(series_id, edition, status, deleted_at);
CREATE INDEX engagement_parent ON engagement(parent_id);
CREATE INDEX engagement_distinct_b ON engagement_distinct(engagement_b);
CREATE INDEX participation_engagement ON participation(engagement_id, position);
CREATE INDEX participation_person ON participation(person_id, engagement_id);
CREATE INDEX participation_organisation ON participation(organisation_id);
CREATE INDEX topic_treatment_topic ON topic_treatment(topic_id, engagement_id, strength);
CREATE INDEX commitment_dossier ON commitment(dossier_id, side, due_date) WHERE deleted_at IS NULL;
CREATE INDEX commitment_origin ON commitment(origin_engagement_id);
CREATE INDEX commitment_topic ON commitment(topic_id);
CREATE INDEX commitment_fulfilled ON commitment(fulfilled_by_id);
CREATE INDEX commitment_history_commitment ON commitment_history(commitment_id, as_of);
CREATE INDEX statement_dossier ON statement(dossier_id, made_on DESC);
CREATE INDEX statement_engagement ON statement(engagement_id);
CREATE INDEX statement_topic ON statement(topic_id);
CREATE INDEX statement_person ON statement(speaker_person_id);
CREATE INDEX statement_organisation ON statement(speaker_organisation_id);
CREATE INDEX talking_point_dossier ON talking_point(dossier_id, topic_id, priority) WHERE deleted_at IS NULL;
CREATE INDEX talking_point_topic ON talking_point(topic_id);
CREATE INDEX talking_point_evidence_target ON talking_point_evidence(target_type, target_id);
CREATE INDEX source_dossier ON source(dossier_id, published_on DESC);
CREATE INDEX source_origin ON source(origin_source_id);
CREATE UNIQUE INDEX source_text ON source(dossier_id, text_sha256) WHERE deleted_at IS NULL AND text <> '';
CREATE INDEX statement_witness_passage ON statement_witness(passage_id);
CREATE INDEX assertion_subject ON assertion(subject_type, subject_id, predicate);
CREATE INDEX evidence_passage ON evidence(passage_id);
CREATE INDEX conflict_dossier ON conflict(dossier_id, state);
CREATE INDEX conflict_chosen ON conflict(chosen_assertion_id);
CREATE INDEX record_attachment_sha ON record_attachment(sha256);
CREATE INDEX meeting_principal ON meeting(principal_person_id);
CREATE INDEX meeting_counterpart ON meeting(counterpart_person_id);
CREATE INDEX objective_meeting ON objective(meeting_id, position);
CREATE INDEX agenda_item_meeting ON agenda_item(meeting_id, position);
CREATE INDEX agenda_item_topic ON agenda_item(topic_id);
CREATE INDEX delegate_meeting ON delegate(meeting_id, side, position);
CREATE INDEX delegate_person ON delegate(person_id);
CREATE INDEX delegate_counterpart ON delegate(counterpart_id);
CREATE INDEX protocol_note_meeting ON protocol_note(meeting_id, position);
CREATE INDEX pack_dossier ON pack(dossier_id) WHERE deleted_at IS NULL;
CREATE INDEX pack_meeting ON pack(meeting_id);
CREATE INDEX pack_marking ON pack(marking_id);
CREATE INDEX pack_second_marking ON pack(second_marking_id);
CREATE INDEX pack_section_pack ON pack_section(pack_id, position);
CREATE INDEX pack_item_section ON pack_item(section_id, position);
CREATE INDEX pack_item_record ON pack_item(record_type, record_id);
CREATE TRIGGER pack_version_immutable BEFORE UPDATE ON pack_version
BEGIN SELECT RAISE(ABORT, 'an issued version cannot be changed'); END;
CREATE TRIGGER pack_version_kept BEFORE DELETE ON pack_version
BEGIN SELECT RAISE(ABORT, 'an issued version cannot be deleted'); END;
CREATE INDEX key_figure_dossier ON key_figure(dossier_id, position);
CREATE INDEX key_figure_passage ON key_figure(passage_id);
CREATE INDEX context_note_meeting ON context_note(meeting_id, position);
CREATE INDEX context_note_passage ON context_note(passage_id);
CREATE INDEX draft_text_meeting ON draft_text(meeting_id, position);
CREATE INDEX deliverable_meeting ON deliverable(meeting_id, position);
CREATE INDEX press_answer_meeting ON press_answer(meeting_id, position);
CREATE INDEX meeting_contact_meeting ON meeting_contact(meeting_id, position);
CREATE TRIGGER "track_country_insert" AFTER INSERT ON "country"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'country', json_array(NEW."code"), 'country', NEW.code, NULL, json_object('code', NEW."code", 'name', NEW."name", 'demonym', NEW."demonym"));
END;
CREATE TRIGGER "track_country_delete" AFTER DELETE ON "country"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'country', json_array(OLD."code"), 'country', OLD.code, json_object('code', OLD."code", 'name', OLD."name", 'demonym', OLD."demonym"), NULL);
END;
CREATE TRIGGER "track_country_update" AFTER UPDATE ON "country" WHEN (OLD."code" IS NEW."code") AND (OLD."code" IS NOT NEW."code" OR OLD."name" IS NOT NEW."name" OR OLD."demonym" IS NOT NEW."demonym")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'country', json_array(NEW."code"), 'country', NEW.code, json_object('code', OLD."code", 'name', OLD."name", 'demonym', OLD."demonym"), json_object('code', NEW."code", 'name', NEW."name", 'demonym', NEW."demonym"));
END;
CREATE TRIGGER "track_country_rekey" AFTER UPDATE ON "country" WHEN NOT (OLD."code" IS NEW."code")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'country', json_array(OLD."code"), 'country', OLD.code, json_object('code', OLD."code", 'name', OLD."name", 'demonym', OLD."demonym"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'country', json_array(NEW."code"), 'country', NEW.code, NULL, json_object('code', NEW."code", 'name', NEW."name", 'demonym', NEW."demonym"));
END;
CREATE TRIGGER "track_dossier_insert" AFTER INSERT ON "dossier"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'dossier', json_array(NEW."id"), 'dossier', NEW.id, NULL, json_object('id', NEW."id", 'ours', NEW."ours", 'theirs', NEW."theirs", 'title', NEW."title", 'is_example', NEW."is_example", 'created_at', NEW."created_at"));
END;
CREATE TRIGGER "track_dossier_delete" AFTER DELETE ON "dossier"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'dossier', json_array(OLD."id"), 'dossier', OLD.id, json_object('id', OLD."id", 'ours', OLD."ours", 'theirs', OLD."theirs", 'title', OLD."title", 'is_example', OLD."is_example", 'created_at', OLD."created_at"), NULL);
END;
CREATE TRIGGER "track_dossier_update" AFTER UPDATE ON "dossier" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."ours" IS NOT NEW."ours" OR OLD."theirs" IS NOT NEW."theirs" OR OLD."title" IS NOT NEW."title" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."created_at" IS NOT NEW."created_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'dossier', json_array(NEW."id"), 'dossier', NEW.id, json_object('id', OLD."id", 'ours', OLD."ours", 'theirs', OLD."theirs", 'title', OLD."title", 'is_example', OLD."is_example", 'created_at', OLD."created_at"), json_object('id', NEW."id", 'ours', NEW."ours", 'theirs', NEW."theirs", 'title', NEW."title", 'is_example', NEW."is_example", 'created_at', NEW."created_at"));
END;
CREATE TRIGGER "track_dossier_rekey" AFTER UPDATE ON "dossier" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'dossier', json_array(OLD."id"), 'dossier', OLD.id, json_object('id', OLD."id", 'ours', OLD."ours", 'theirs', OLD."theirs", 'title', OLD."title", 'is_example', OLD."is_example", 'created_at', OLD."created_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'dossier', json_array(NEW."id"), 'dossier', NEW.id, NULL, json_object('id', NEW."id", 'ours', NEW."ours", 'theirs', NEW."theirs", 'title', NEW."title", 'is_example', NEW."is_example", 'created_at', NEW."created_at"));
END;
CREATE TRIGGER "track_organisation_insert" AFTER INSERT ON "organisation"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'organisation', json_array(NEW."id"), 'organisation', NEW.id, NULL, json_object('id', NEW."id", 'parent_id', NEW."parent_id", 'country', NEW."country", 'name', NEW."name", 'short_name', NEW."short_name", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_organisation_delete" AFTER DELETE ON "organisation"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'organisation', json_array(OLD."id"), 'organisation', OLD.id, json_object('id', OLD."id", 'parent_id', OLD."parent_id", 'country', OLD."country", 'name', OLD."name", 'short_name', OLD."short_name", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_organisation_update" AFTER UPDATE ON "organisation" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."parent_id" IS NOT NEW."parent_id" OR OLD."country" IS NOT NEW."country" OR OLD."name" IS NOT NEW."name" OR OLD."short_name" IS NOT NEW."short_name" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'organisation', json_array(NEW."id"), 'organisation', NEW.id, json_object('id', OLD."id", 'parent_id', OLD."parent_id", 'country', OLD."country", 'name', OLD."name", 'short_name', OLD."short_name", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'parent_id', NEW."parent_id", 'country', NEW."country", 'name', NEW."name", 'short_name', NEW."short_name", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_organisation_rekey" AFTER UPDATE ON "organisation" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'organisation', json_array(OLD."id"), 'organisation', OLD.id, json_object('id', OLD."id", 'parent_id', OLD."parent_id", 'country', OLD."country", 'name', OLD."name", 'short_name', OLD."short_name", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'organisation', json_array(NEW."id"), 'organisation', NEW.id, NULL, json_object('id', NEW."id", 'parent_id', NEW."parent_id", 'country', NEW."country", 'name', NEW."name", 'short_name', NEW."short_name", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_post_insert" AFTER INSERT ON "post"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'post', json_array(NEW."id"), 'post', NEW.id, NULL, json_object('id', NEW."id", 'organisation_id', NEW."organisation_id", 'title', NEW."title", 'short_title', NEW."short_title", 'precedence', NEW."precedence", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_post_delete" AFTER DELETE ON "post"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'post', json_array(OLD."id"), 'post', OLD.id, json_object('id', OLD."id", 'organisation_id', OLD."organisation_id", 'title', OLD."title", 'short_title', OLD."short_title", 'precedence', OLD."precedence", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_post_update" AFTER UPDATE ON "post" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."organisation_id" IS NOT NEW."organisation_id" OR OLD."title" IS NOT NEW."title" OR OLD."short_title" IS NOT NEW."short_title" OR OLD."precedence" IS NOT NEW."precedence" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'post', json_array(NEW."id"), 'post', NEW.id, json_object('id', OLD."id", 'organisation_id', OLD."organisation_id", 'title', OLD."title", 'short_title', OLD."short_title", 'precedence', OLD."precedence", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'organisation_id', NEW."organisation_id", 'title', NEW."title", 'short_title', NEW."short_title", 'precedence', NEW."precedence", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_post_rekey" AFTER UPDATE ON "post" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'post', json_array(OLD."id"), 'post', OLD.id, json_object('id', OLD."id", 'organisation_id', OLD."organisation_id", 'title', OLD."title", 'short_title', OLD."short_title", 'precedence', OLD."precedence", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'post', json_array(NEW."id"), 'post', NEW.id, NULL, json_object('id', NEW."id", 'organisation_id', NEW."organisation_id", 'title', NEW."title", 'short_title', NEW."short_title", 'precedence', NEW."precedence", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_topic_insert" AFTER INSERT ON "topic"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic', json_array(NEW."id"), 'topic', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'parent_id', NEW."parent_id", 'name', NEW."name", 'position', NEW."position", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_topic_delete" AFTER DELETE ON "topic"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic', json_array(OLD."id"), 'topic', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'parent_id', OLD."parent_id", 'name', OLD."name", 'position', OLD."position", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_topic_update" AFTER UPDATE ON "topic" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."parent_id" IS NOT NEW."parent_id" OR OLD."name" IS NOT NEW."name" OR OLD."position" IS NOT NEW."position" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic', json_array(NEW."id"), 'topic', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'parent_id', OLD."parent_id", 'name', OLD."name", 'position', OLD."position", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'parent_id', NEW."parent_id", 'name', NEW."name", 'position', NEW."position", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_topic_rekey" AFTER UPDATE ON "topic" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic', json_array(OLD."id"), 'topic', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'parent_id', OLD."parent_id", 'name', OLD."name", 'position', OLD."position", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic', json_array(NEW."id"), 'topic', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'parent_id', NEW."parent_id", 'name', NEW."name", 'position', NEW."position", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_topic_term_insert" AFTER INSERT ON "topic_term"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_term', json_array(NEW."id"), 'topic', NEW.topic_id, NULL, json_object('id', NEW."id", 'topic_id', NEW."topic_id", 'term', NEW."term", 'kind', NEW."kind"));
END;
CREATE TRIGGER "track_topic_term_delete" AFTER DELETE ON "topic_term"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_term', json_array(OLD."id"), 'topic', OLD.topic_id, json_object('id', OLD."id", 'topic_id', OLD."topic_id", 'term', OLD."term", 'kind', OLD."kind"), NULL);
END;
CREATE TRIGGER "track_topic_term_update" AFTER UPDATE ON "topic_term" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."topic_id" IS NOT NEW."topic_id" OR OLD."term" IS NOT NEW."term" OR OLD."kind" IS NOT NEW."kind")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_term', json_array(NEW."id"), 'topic', NEW.topic_id, json_object('id', OLD."id", 'topic_id', OLD."topic_id", 'term', OLD."term", 'kind', OLD."kind"), json_object('id', NEW."id", 'topic_id', NEW."topic_id", 'term', NEW."term", 'kind', NEW."kind"));
END;
CREATE TRIGGER "track_topic_term_rekey" AFTER UPDATE ON "topic_term" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_term', json_array(OLD."id"), 'topic', OLD.topic_id, json_object('id', OLD."id", 'topic_id', OLD."topic_id", 'term', OLD."term", 'kind', OLD."kind"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_term', json_array(NEW."id"), 'topic', NEW.topic_id, NULL, json_object('id', NEW."id", 'topic_id', NEW."topic_id", 'term', NEW."term", 'kind', NEW."kind"));
END;
CREATE TRIGGER "track_person_insert" AFTER INSERT ON "person"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person', json_array(NEW."id"), 'person', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'country', NEW."country", 'display_name', NEW."display_name", 'sort_key', NEW."sort_key", 'form_of_address', NEW."form_of_address", 'pronunciation', NEW."pronunciation", 'photo_sha256', NEW."photo_sha256", 'photo_date', NEW."photo_date", 'biography', NEW."biography", 'biography_verified_on', NEW."biography_verified_on", 'biography_verify_by', NEW."biography_verify_by", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_person_delete" AFTER DELETE ON "person"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person', json_array(OLD."id"), 'person', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'country', OLD."country", 'display_name', OLD."display_name", 'sort_key', OLD."sort_key", 'form_of_address', OLD."form_of_address", 'pronunciation', OLD."pronunciation", 'photo_sha256', OLD."photo_sha256", 'photo_date', OLD."photo_date", 'biography', OLD."biography", 'biography_verified_on', OLD."biography_verified_on", 'biography_verify_by', OLD."biography_verify_by", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_person_update" AFTER UPDATE ON "person" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."country" IS NOT NEW."country" OR OLD."display_name" IS NOT NEW."display_name" OR OLD."sort_key" IS NOT NEW."sort_key" OR OLD."form_of_address" IS NOT NEW."form_of_address" OR OLD."pronunciation" IS NOT NEW."pronunciation" OR OLD."photo_sha256" IS NOT NEW."photo_sha256" OR OLD."photo_date" IS NOT NEW."photo_date" OR OLD."biography" IS NOT NEW."biography" OR OLD."biography_verified_on" IS NOT NEW."biography_verified_on" OR OLD."biography_verify_by" IS NOT NEW."biography_verify_by" OR OLD."notes" IS NOT NEW."notes" OR OLD."marking" IS NOT NEW."marking" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."updated_at" IS NOT NEW."updated_at" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person', json_array(NEW."id"), 'person', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'country', OLD."country", 'display_name', OLD."display_name", 'sort_key', OLD."sort_key", 'form_of_address', OLD."form_of_address", 'pronunciation', OLD."pronunciation", 'photo_sha256', OLD."photo_sha256", 'photo_date', OLD."photo_date", 'biography', OLD."biography", 'biography_verified_on', OLD."biography_verified_on", 'biography_verify_by', OLD."biography_verify_by", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'country', NEW."country", 'display_name', NEW."display_name", 'sort_key', NEW."sort_key", 'form_of_address', NEW."form_of_address", 'pronunciation', NEW."pronunciation", 'photo_sha256', NEW."photo_sha256", 'photo_date', NEW."photo_date", 'biography', NEW."biography", 'biography_verified_on', NEW."biography_verified_on", 'biography_verify_by', NEW."biography_verify_by", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_person_rekey" AFTER UPDATE ON "person" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person', json_array(OLD."id"), 'person', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'country', OLD."country", 'display_name', OLD."display_name", 'sort_key', OLD."sort_key", 'form_of_address', OLD."form_of_address", 'pronunciation', OLD."pronunciation", 'photo_sha256', OLD."photo_sha256", 'photo_date', OLD."photo_date", 'biography', OLD."biography", 'biography_verified_on', OLD."biography_verified_on", 'biography_verify_by', OLD."biography_verify_by", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person', json_array(NEW."id"), 'person', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'country', NEW."country", 'display_name', NEW."display_name", 'sort_key', NEW."sort_key", 'form_of_address', NEW."form_of_address", 'pronunciation', NEW."pronunciation", 'photo_sha256', NEW."photo_sha256", 'photo_date', NEW."photo_date", 'biography', NEW."biography", 'biography_verified_on', NEW."biography_verified_on", 'biography_verify_by', NEW."biography_verify_by", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_person_name_insert" AFTER INSERT ON "person_name"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_name', json_array(NEW."id"), 'person', NEW.person_id, NULL, json_object('id', NEW."id", 'person_id', NEW."person_id", 'name', NEW."name", 'kind', NEW."kind", 'script', NEW."script", 'match_key', NEW."match_key", 'is_verified', NEW."is_verified", 'position', NEW."position"));
END;
CREATE TRIGGER "track_person_name_delete" AFTER DELETE ON "person_name"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_name', json_array(OLD."id"), 'person', OLD.person_id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'name', OLD."name", 'kind', OLD."kind", 'script', OLD."script", 'match_key', OLD."match_key", 'is_verified', OLD."is_verified", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_person_name_update" AFTER UPDATE ON "person_name" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."name" IS NOT NEW."name" OR OLD."kind" IS NOT NEW."kind" OR OLD."script" IS NOT NEW."script" OR OLD."match_key" IS NOT NEW."match_key" OR OLD."is_verified" IS NOT NEW."is_verified" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_name', json_array(NEW."id"), 'person', NEW.person_id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'name', OLD."name", 'kind', OLD."kind", 'script', OLD."script", 'match_key', OLD."match_key", 'is_verified', OLD."is_verified", 'position', OLD."position"), json_object('id', NEW."id", 'person_id', NEW."person_id", 'name', NEW."name", 'kind', NEW."kind", 'script', NEW."script", 'match_key', NEW."match_key", 'is_verified', NEW."is_verified", 'position', NEW."position"));
END;
CREATE TRIGGER "track_person_name_rekey" AFTER UPDATE ON "person_name" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_name', json_array(OLD."id"), 'person', OLD.person_id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'name', OLD."name", 'kind', OLD."kind", 'script', OLD."script", 'match_key', OLD."match_key", 'is_verified', OLD."is_verified", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_name', json_array(NEW."id"), 'person', NEW.person_id, NULL, json_object('id', NEW."id", 'person_id', NEW."person_id", 'name', NEW."name", 'kind', NEW."kind", 'script', NEW."script", 'match_key', NEW."match_key", 'is_verified', NEW."is_verified", 'position', NEW."position"));
END;
CREATE TRIGGER "track_person_distinct_insert" AFTER INSERT ON "person_distinct"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_distinct', json_array(NEW."id"), 'person', NEW.person_a, NULL, json_object('id', NEW."id", 'person_a', NEW."person_a", 'person_b', NEW."person_b", 'reason', NEW."reason", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_person_distinct_delete" AFTER DELETE ON "person_distinct"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_distinct', json_array(OLD."id"), 'person', OLD.person_a, json_object('id', OLD."id", 'person_a', OLD."person_a", 'person_b', OLD."person_b", 'reason', OLD."reason", 'decided_at', OLD."decided_at"), NULL);
END;
CREATE TRIGGER "track_person_distinct_update" AFTER UPDATE ON "person_distinct" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."person_a" IS NOT NEW."person_a" OR OLD."person_b" IS NOT NEW."person_b" OR OLD."reason" IS NOT NEW."reason" OR OLD."decided_at" IS NOT NEW."decided_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_distinct', json_array(NEW."id"), 'person', NEW.person_a, json_object('id', OLD."id", 'person_a', OLD."person_a", 'person_b', OLD."person_b", 'reason', OLD."reason", 'decided_at', OLD."decided_at"), json_object('id', NEW."id", 'person_a', NEW."person_a", 'person_b', NEW."person_b", 'reason', NEW."reason", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_person_distinct_rekey" AFTER UPDATE ON "person_distinct" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_distinct', json_array(OLD."id"), 'person', OLD.person_a, json_object('id', OLD."id", 'person_a', OLD."person_a", 'person_b', OLD."person_b", 'reason', OLD."reason", 'decided_at', OLD."decided_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'person_distinct', json_array(NEW."id"), 'person', NEW.person_a, NULL, json_object('id', NEW."id", 'person_a', NEW."person_a", 'person_b', NEW."person_b", 'reason', NEW."reason", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_tenure_insert" AFTER INSERT ON "tenure"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'tenure', json_array(NEW."id"), 'person', NEW.person_id, NULL, json_object('id', NEW."id", 'person_id', NEW."person_id", 'post_id', NEW."post_id", 'from_date', NEW."from_date", 'from_basis', NEW."from_basis", 'to_date', NEW."to_date", 'to_basis', NEW."to_basis"));
END;
CREATE TRIGGER "track_tenure_delete" AFTER DELETE ON "tenure"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'tenure', json_array(OLD."id"), 'person', OLD.person_id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'post_id', OLD."post_id", 'from_date', OLD."from_date", 'from_basis', OLD."from_basis", 'to_date', OLD."to_date", 'to_basis', OLD."to_basis"), NULL);
END;
CREATE TRIGGER "track_tenure_update" AFTER UPDATE ON "tenure" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."post_id" IS NOT NEW."post_id" OR OLD."from_date" IS NOT NEW."from_date" OR OLD."from_basis" IS NOT NEW."from_basis" OR OLD."to_date" IS NOT NEW."to_date" OR OLD."to_basis" IS NOT NEW."to_basis")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'tenure', json_array(NEW."id"), 'person', NEW.person_id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'post_id', OLD."post_id", 'from_date', OLD."from_date", 'from_basis', OLD."from_basis", 'to_date', OLD."to_date", 'to_basis', OLD."to_basis"), json_object('id', NEW."id", 'person_id', NEW."person_id", 'post_id', NEW."post_id", 'from_date', NEW."from_date", 'from_basis', NEW."from_basis", 'to_date', NEW."to_date", 'to_basis', NEW."to_basis"));
END;
CREATE TRIGGER "track_tenure_rekey" AFTER UPDATE ON "tenure" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'tenure', json_array(OLD."id"), 'person', OLD.person_id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'post_id', OLD."post_id", 'from_date', OLD."from_date", 'from_basis', OLD."from_basis", 'to_date', OLD."to_date", 'to_basis', OLD."to_basis"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'tenure', json_array(NEW."id"), 'person', NEW.person_id, NULL, json_object('id', NEW."id", 'person_id', NEW."person_id", 'post_id', NEW."post_id", 'from_date', NEW."from_date", 'from_basis', NEW."from_basis", 'to_date', NEW."to_date", 'to_basis', NEW."to_basis"));
END;
CREATE TRIGGER "track_series_insert" AFTER INSERT ON "series"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series', json_array(NEW."id"), 'series', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'name', NEW."name", 'short_name', NEW."short_name", 'kind', NEW."kind", 'numbering', NEW."numbering", 'cadence_months', NEW."cadence_months", 'venue_rule', NEW."venue_rule", 'notes', NEW."notes", 'position', NEW."position", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_series_delete" AFTER DELETE ON "series"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series', json_array(OLD."id"), 'series', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'name', OLD."name", 'short_name', OLD."short_name", 'kind', OLD."kind", 'numbering', OLD."numbering", 'cadence_months', OLD."cadence_months", 'venue_rule', OLD."venue_rule", 'notes', OLD."notes", 'position', OLD."position", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_series_update" AFTER UPDATE ON "series" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."name" IS NOT NEW."name" OR OLD."short_name" IS NOT NEW."short_name" OR OLD."kind" IS NOT NEW."kind" OR OLD."numbering" IS NOT NEW."numbering" OR OLD."cadence_months" IS NOT NEW."cadence_months" OR OLD."venue_rule" IS NOT NEW."venue_rule" OR OLD."notes" IS NOT NEW."notes" OR OLD."position" IS NOT NEW."position" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series', json_array(NEW."id"), 'series', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'name', OLD."name", 'short_name', OLD."short_name", 'kind', OLD."kind", 'numbering', OLD."numbering", 'cadence_months', OLD."cadence_months", 'venue_rule', OLD."venue_rule", 'notes', OLD."notes", 'position', OLD."position", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'name', NEW."name", 'short_name', NEW."short_name", 'kind', NEW."kind", 'numbering', NEW."numbering", 'cadence_months', NEW."cadence_months", 'venue_rule', NEW."venue_rule", 'notes', NEW."notes", 'position', NEW."position", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_series_rekey" AFTER UPDATE ON "series" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series', json_array(OLD."id"), 'series', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'name', OLD."name", 'short_name', OLD."short_name", 'kind', OLD."kind", 'numbering', OLD."numbering", 'cadence_months', OLD."cadence_months", 'venue_rule', OLD."venue_rule", 'notes', OLD."notes", 'position', OLD."position", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series', json_array(NEW."id"), 'series', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'name', NEW."name", 'short_name', NEW."short_name", 'kind', NEW."kind", 'numbering', NEW."numbering", 'cadence_months', NEW."cadence_months", 'venue_rule', NEW."venue_rule", 'notes', NEW."notes", 'position', NEW."position", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_series_alias_insert" AFTER INSERT ON "series_alias"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series_alias', json_array(NEW."id"), 'series', NEW.series_id, NULL, json_object('id', NEW."id", 'series_id', NEW."series_id", 'name', NEW."name", 'note', NEW."note"));
END;
CREATE TRIGGER "track_series_alias_delete" AFTER DELETE ON "series_alias"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series_alias', json_array(OLD."id"), 'series', OLD.series_id, json_object('id', OLD."id", 'series_id', OLD."series_id", 'name', OLD."name", 'note', OLD."note"), NULL);
END;
CREATE TRIGGER "track_series_alias_update" AFTER UPDATE ON "series_alias" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."series_id" IS NOT NEW."series_id" OR OLD."name" IS NOT NEW."name" OR OLD."note" IS NOT NEW."note")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series_alias', json_array(NEW."id"), 'series', NEW.series_id, json_object('id', OLD."id", 'series_id', OLD."series_id", 'name', OLD."name", 'note', OLD."note"), json_object('id', NEW."id", 'series_id', NEW."series_id", 'name', NEW."name", 'note', NEW."note"));
END;
CREATE TRIGGER "track_series_alias_rekey" AFTER UPDATE ON "series_alias" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series_alias', json_array(OLD."id"), 'series', OLD.series_id, json_object('id', OLD."id", 'series_id', OLD."series_id", 'name', OLD."name", 'note', OLD."note"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'series_alias', json_array(NEW."id"), 'series', NEW.series_id, NULL, json_object('id', NEW."id", 'series_id', NEW."series_id", 'name', NEW."name", 'note', NEW."note"));
END;
CREATE TRIGGER "track_engagement_insert" AFTER INSERT ON "engagement"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement', json_array(NEW."id"), 'engagement', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'series_id', NEW."series_id", 'parent_id', NEW."parent_id", 'kind', NEW."kind", 'title', NEW."title", 'status', NEW."status", 'date_start', NEW."date_start", 'date_end', NEW."date_end", 'date_precision', NEW."date_precision", 'date_basis', NEW."date_basis", 'date_note', NEW."date_note", 'host_country', NEW."host_country", 'city', NEW."city", 'venue', NEW."venue", 'modality', NEW."modality", 'level', NEW."level", 'edition', NEW."edition", 'summary', NEW."summary", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_engagement_delete" AFTER DELETE ON "engagement"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement', json_array(OLD."id"), 'engagement', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'series_id', OLD."series_id", 'parent_id', OLD."parent_id", 'kind', OLD."kind", 'title', OLD."title", 'status', OLD."status", 'date_start', OLD."date_start", 'date_end', OLD."date_end", 'date_precision', OLD."date_precision", 'date_basis', OLD."date_basis", 'date_note', OLD."date_note", 'host_country', OLD."host_country", 'city', OLD."city", 'venue', OLD."venue", 'modality', OLD."modality", 'level', OLD."level", 'edition', OLD."edition", 'summary', OLD."summary", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_engagement_update" AFTER UPDATE ON "engagement" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."series_id" IS NOT NEW."series_id" OR OLD."parent_id" IS NOT NEW."parent_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."title" IS NOT NEW."title" OR OLD."status" IS NOT NEW."status" OR OLD."date_start" IS NOT NEW."date_start" OR OLD."date_end" IS NOT NEW."date_end" OR OLD."date_precision" IS NOT NEW."date_precision" OR OLD."date_basis" IS NOT NEW."date_basis" OR OLD."date_note" IS NOT NEW."date_note" OR OLD."host_country" IS NOT NEW."host_country" OR OLD."city" IS NOT NEW."city" OR OLD."venue" IS NOT NEW."venue" OR OLD."modality" IS NOT NEW."modality" OR OLD."level" IS NOT NEW."level" OR OLD."edition" IS NOT NEW."edition" OR OLD."summary" IS NOT NEW."summary" OR OLD."notes" IS NOT NEW."notes" OR OLD."marking" IS NOT NEW."marking" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."updated_at" IS NOT NEW."updated_at" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement', json_array(NEW."id"), 'engagement', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'series_id', OLD."series_id", 'parent_id', OLD."parent_id", 'kind', OLD."kind", 'title', OLD."title", 'status', OLD."status", 'date_start', OLD."date_start", 'date_end', OLD."date_end", 'date_precision', OLD."date_precision", 'date_basis', OLD."date_basis", 'date_note', OLD."date_note", 'host_country', OLD."host_country", 'city', OLD."city", 'venue', OLD."venue", 'modality', OLD."modality", 'level', OLD."level", 'edition', OLD."edition", 'summary', OLD."summary", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'series_id', NEW."series_id", 'parent_id', NEW."parent_id", 'kind', NEW."kind", 'title', NEW."title", 'status', NEW."status", 'date_start', NEW."date_start", 'date_end', NEW."date_end", 'date_precision', NEW."date_precision", 'date_basis', NEW."date_basis", 'date_note', NEW."date_note", 'host_country', NEW."host_country", 'city', NEW."city", 'venue', NEW."venue", 'modality', NEW."modality", 'level', NEW."level", 'edition', NEW."edition", 'summary', NEW."summary", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_engagement_rekey" AFTER UPDATE ON "engagement" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement', json_array(OLD."id"), 'engagement', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'series_id', OLD."series_id", 'parent_id', OLD."parent_id", 'kind', OLD."kind", 'title', OLD."title", 'status', OLD."status", 'date_start', OLD."date_start", 'date_end', OLD."date_end", 'date_precision', OLD."date_precision", 'date_basis', OLD."date_basis", 'date_note', OLD."date_note", 'host_country', OLD."host_country", 'city', OLD."city", 'venue', OLD."venue", 'modality', OLD."modality", 'level', OLD."level", 'edition', OLD."edition", 'summary', OLD."summary", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement', json_array(NEW."id"), 'engagement', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'series_id', NEW."series_id", 'parent_id', NEW."parent_id", 'kind', NEW."kind", 'title', NEW."title", 'status', NEW."status", 'date_start', NEW."date_start", 'date_end', NEW."date_end", 'date_precision', NEW."date_precision", 'date_basis', NEW."date_basis", 'date_note', NEW."date_note", 'host_country', NEW."host_country", 'city', NEW."city", 'venue', NEW."venue", 'modality', NEW."modality", 'level', NEW."level", 'edition', NEW."edition", 'summary', NEW."summary", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_engagement_country_insert" AFTER INSERT ON "engagement_country"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_country', json_array(NEW."engagement_id", NEW."country"), 'engagement', NEW.engagement_id, NULL, json_object('engagement_id', NEW."engagement_id", 'country', NEW."country"));
END;
CREATE TRIGGER "track_engagement_country_delete" AFTER DELETE ON "engagement_country"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_country', json_array(OLD."engagement_id", OLD."country"), 'engagement', OLD.engagement_id, json_object('engagement_id', OLD."engagement_id", 'country', OLD."country"), NULL);
END;
CREATE TRIGGER "track_engagement_country_update" AFTER UPDATE ON "engagement_country" WHEN (OLD."engagement_id" IS NEW."engagement_id" AND OLD."country" IS NEW."country") AND (OLD."engagement_id" IS NOT NEW."engagement_id" OR OLD."country" IS NOT NEW."country")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_country', json_array(NEW."engagement_id", NEW."country"), 'engagement', NEW.engagement_id, json_object('engagement_id', OLD."engagement_id", 'country', OLD."country"), json_object('engagement_id', NEW."engagement_id", 'country', NEW."country"));
END;
CREATE TRIGGER "track_engagement_country_rekey" AFTER UPDATE ON "engagement_country" WHEN NOT (OLD."engagement_id" IS NEW."engagement_id" AND OLD."country" IS NEW."country")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_country', json_array(OLD."engagement_id", OLD."country"), 'engagement', OLD.engagement_id, json_object('engagement_id', OLD."engagement_id", 'country', OLD."country"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_country', json_array(NEW."engagement_id", NEW."country"), 'engagement', NEW.engagement_id, NULL, json_object('engagement_id', NEW."engagement_id", 'country', NEW."country"));
END;
CREATE TRIGGER "track_engagement_distinct_insert" AFTER INSERT ON "engagement_distinct"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_distinct', json_array(NEW."id"), 'engagement', NEW.engagement_a, NULL, json_object('id', NEW."id", 'engagement_a', NEW."engagement_a", 'engagement_b', NEW."engagement_b", 'reason', NEW."reason", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_engagement_distinct_delete" AFTER DELETE ON "engagement_distinct"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_distinct', json_array(OLD."id"), 'engagement', OLD.engagement_a, json_object('id', OLD."id", 'engagement_a', OLD."engagement_a", 'engagement_b', OLD."engagement_b", 'reason', OLD."reason", 'decided_at', OLD."decided_at"), NULL);
END;
CREATE TRIGGER "track_engagement_distinct_update" AFTER UPDATE ON "engagement_distinct" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."engagement_a" IS NOT NEW."engagement_a" OR OLD."engagement_b" IS NOT NEW."engagement_b" OR OLD."reason" IS NOT NEW."reason" OR OLD."decided_at" IS NOT NEW."decided_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_distinct', json_array(NEW."id"), 'engagement', NEW.engagement_a, json_object('id', OLD."id", 'engagement_a', OLD."engagement_a", 'engagement_b', OLD."engagement_b", 'reason', OLD."reason", 'decided_at', OLD."decided_at"), json_object('id', NEW."id", 'engagement_a', NEW."engagement_a", 'engagement_b', NEW."engagement_b", 'reason', NEW."reason", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_engagement_distinct_rekey" AFTER UPDATE ON "engagement_distinct" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_distinct', json_array(OLD."id"), 'engagement', OLD.engagement_a, json_object('id', OLD."id", 'engagement_a', OLD."engagement_a", 'engagement_b', OLD."engagement_b", 'reason', OLD."reason", 'decided_at', OLD."decided_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'engagement_distinct', json_array(NEW."id"), 'engagement', NEW.engagement_a, NULL, json_object('id', NEW."id", 'engagement_a', NEW."engagement_a", 'engagement_b', NEW."engagement_b", 'reason', NEW."reason", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_participation_insert" AFTER INSERT ON "participation"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'participation', json_array(NEW."id"), 'engagement', NEW.engagement_id, NULL, json_object('id', NEW."id", 'engagement_id', NEW."engagement_id", 'person_id', NEW."person_id", 'organisation_id', NEW."organisation_id", 'side', NEW."side", 'role', NEW."role", 'name_as_reported', NEW."name_as_reported", 'post_as_reported', NEW."post_as_reported", 'position', NEW."position"));
END;
CREATE TRIGGER "track_participation_delete" AFTER DELETE ON "participation"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'participation', json_array(OLD."id"), 'engagement', OLD.engagement_id, json_object('id', OLD."id", 'engagement_id', OLD."engagement_id", 'person_id', OLD."person_id", 'organisation_id', OLD."organisation_id", 'side', OLD."side", 'role', OLD."role", 'name_as_reported', OLD."name_as_reported", 'post_as_reported', OLD."post_as_reported", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_participation_update" AFTER UPDATE ON "participation" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."engagement_id" IS NOT NEW."engagement_id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."organisation_id" IS NOT NEW."organisation_id" OR OLD."side" IS NOT NEW."side" OR OLD."role" IS NOT NEW."role" OR OLD."name_as_reported" IS NOT NEW."name_as_reported" OR OLD."post_as_reported" IS NOT NEW."post_as_reported" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'participation', json_array(NEW."id"), 'engagement', NEW.engagement_id, json_object('id', OLD."id", 'engagement_id', OLD."engagement_id", 'person_id', OLD."person_id", 'organisation_id', OLD."organisation_id", 'side', OLD."side", 'role', OLD."role", 'name_as_reported', OLD."name_as_reported", 'post_as_reported', OLD."post_as_reported", 'position', OLD."position"), json_object('id', NEW."id", 'engagement_id', NEW."engagement_id", 'person_id', NEW."person_id", 'organisation_id', NEW."organisation_id", 'side', NEW."side", 'role', NEW."role", 'name_as_reported', NEW."name_as_reported", 'post_as_reported', NEW."post_as_reported", 'position', NEW."position"));
END;
CREATE TRIGGER "track_participation_rekey" AFTER UPDATE ON "participation" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'participation', json_array(OLD."id"), 'engagement', OLD.engagement_id, json_object('id', OLD."id", 'engagement_id', OLD."engagement_id", 'person_id', OLD."person_id", 'organisation_id', OLD."organisation_id", 'side', OLD."side", 'role', OLD."role", 'name_as_reported', OLD."name_as_reported", 'post_as_reported', OLD."post_as_reported", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'participation', json_array(NEW."id"), 'engagement', NEW.engagement_id, NULL, json_object('id', NEW."id", 'engagement_id', NEW."engagement_id", 'person_id', NEW."person_id", 'organisation_id', NEW."organisation_id", 'side', NEW."side", 'role', NEW."role", 'name_as_reported', NEW."name_as_reported", 'post_as_reported', NEW."post_as_reported", 'position', NEW."position"));
END;
CREATE TRIGGER "track_topic_treatment_insert" AFTER INSERT ON "topic_treatment"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_treatment', json_array(NEW."id"), 'engagement', NEW.engagement_id, NULL, json_object('id', NEW."id", 'engagement_id', NEW."engagement_id", 'topic_id', NEW."topic_id", 'strength', NEW."strength", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_topic_treatment_delete" AFTER DELETE ON "topic_treatment"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_treatment', json_array(OLD."id"), 'engagement', OLD.engagement_id, json_object('id', OLD."id", 'engagement_id', OLD."engagement_id", 'topic_id', OLD."topic_id", 'strength', OLD."strength", 'note', OLD."note", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_topic_treatment_update" AFTER UPDATE ON "topic_treatment" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."engagement_id" IS NOT NEW."engagement_id" OR OLD."topic_id" IS NOT NEW."topic_id" OR OLD."strength" IS NOT NEW."strength" OR OLD."note" IS NOT NEW."note" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_treatment', json_array(NEW."id"), 'engagement', NEW.engagement_id, json_object('id', OLD."id", 'engagement_id', OLD."engagement_id", 'topic_id', OLD."topic_id", 'strength', OLD."strength", 'note', OLD."note", 'position', OLD."position"), json_object('id', NEW."id", 'engagement_id', NEW."engagement_id", 'topic_id', NEW."topic_id", 'strength', NEW."strength", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_topic_treatment_rekey" AFTER UPDATE ON "topic_treatment" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_treatment', json_array(OLD."id"), 'engagement', OLD.engagement_id, json_object('id', OLD."id", 'engagement_id', OLD."engagement_id", 'topic_id', OLD."topic_id", 'strength', OLD."strength", 'note', OLD."note", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'topic_treatment', json_array(NEW."id"), 'engagement', NEW.engagement_id, NULL, json_object('id', NEW."id", 'engagement_id', NEW."engagement_id", 'topic_id', NEW."topic_id", 'strength', NEW."strength", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_meeting_insert" AFTER INSERT ON "meeting"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting', json_array(NEW."engagement_id"), 'engagement', NEW.engagement_id, NULL, json_object('engagement_id', NEW."engagement_id", 'purpose', NEW."purpose", 'requested_by', NEW."requested_by", 'principal_person_id', NEW."principal_person_id", 'counterpart_person_id', NEW."counterpart_person_id", 'start_time', NEW."start_time", 'end_time', NEW."end_time", 'time_zone', NEW."time_zone", 'press', NEW."press", 'interpreter', NEW."interpreter", 'their_aims', NEW."their_aims", 'their_aims_confidence', NEW."their_aims_confidence", 'one_to_get', NEW."one_to_get", 'one_to_avoid', NEW."one_to_avoid", 'last_met', NEW."last_met", 'press_line', NEW."press_line"));
END;
CREATE TRIGGER "track_meeting_delete" AFTER DELETE ON "meeting"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting', json_array(OLD."engagement_id"), 'engagement', OLD.engagement_id, json_object('engagement_id', OLD."engagement_id", 'purpose', OLD."purpose", 'requested_by', OLD."requested_by", 'principal_person_id', OLD."principal_person_id", 'counterpart_person_id', OLD."counterpart_person_id", 'start_time', OLD."start_time", 'end_time', OLD."end_time", 'time_zone', OLD."time_zone", 'press', OLD."press", 'interpreter', OLD."interpreter", 'their_aims', OLD."their_aims", 'their_aims_confidence', OLD."their_aims_confidence", 'one_to_get', OLD."one_to_get", 'one_to_avoid', OLD."one_to_avoid", 'last_met', OLD."last_met", 'press_line', OLD."press_line"), NULL);
END;
CREATE TRIGGER "track_meeting_update" AFTER UPDATE ON "meeting" WHEN (OLD."engagement_id" IS NEW."engagement_id") AND (OLD."engagement_id" IS NOT NEW."engagement_id" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."requested_by" IS NOT NEW."requested_by" OR OLD."principal_person_id" IS NOT NEW."principal_person_id" OR OLD."counterpart_person_id" IS NOT NEW."counterpart_person_id" OR OLD."start_time" IS NOT NEW."start_time" OR OLD."end_time" IS NOT NEW."end_time" OR OLD."time_zone" IS NOT NEW."time_zone" OR OLD."press" IS NOT NEW."press" OR OLD."interpreter" IS NOT NEW."interpreter" OR OLD."their_aims" IS NOT NEW."their_aims" OR OLD."their_aims_confidence" IS NOT NEW."their_aims_confidence" OR OLD."one_to_get" IS NOT NEW."one_to_get" OR OLD."one_to_avoid" IS NOT NEW."one_to_avoid" OR OLD."last_met" IS NOT NEW."last_met" OR OLD."press_line" IS NOT NEW."press_line")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting', json_array(NEW."engagement_id"), 'engagement', NEW.engagement_id, json_object('engagement_id', OLD."engagement_id", 'purpose', OLD."purpose", 'requested_by', OLD."requested_by", 'principal_person_id', OLD."principal_person_id", 'counterpart_person_id', OLD."counterpart_person_id", 'start_time', OLD."start_time", 'end_time', OLD."end_time", 'time_zone', OLD."time_zone", 'press', OLD."press", 'interpreter', OLD."interpreter", 'their_aims', OLD."their_aims", 'their_aims_confidence', OLD."their_aims_confidence", 'one_to_get', OLD."one_to_get", 'one_to_avoid', OLD."one_to_avoid", 'last_met', OLD."last_met", 'press_line', OLD."press_line"), json_object('engagement_id', NEW."engagement_id", 'purpose', NEW."purpose", 'requested_by', NEW."requested_by", 'principal_person_id', NEW."principal_person_id", 'counterpart_person_id', NEW."counterpart_person_id", 'start_time', NEW."start_time", 'end_time', NEW."end_time", 'time_zone', NEW."time_zone", 'press', NEW."press", 'interpreter', NEW."interpreter", 'their_aims', NEW."their_aims", 'their_aims_confidence', NEW."their_aims_confidence", 'one_to_get', NEW."one_to_get", 'one_to_avoid', NEW."one_to_avoid", 'last_met', NEW."last_met", 'press_line', NEW."press_line"));
END;
CREATE TRIGGER "track_meeting_rekey" AFTER UPDATE ON "meeting" WHEN NOT (OLD."engagement_id" IS NEW."engagement_id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting', json_array(OLD."engagement_id"), 'engagement', OLD.engagement_id, json_object('engagement_id', OLD."engagement_id", 'purpose', OLD."purpose", 'requested_by', OLD."requested_by", 'principal_person_id', OLD."principal_person_id", 'counterpart_person_id', OLD."counterpart_person_id", 'start_time', OLD."start_time", 'end_time', OLD."end_time", 'time_zone', OLD."time_zone", 'press', OLD."press", 'interpreter', OLD."interpreter", 'their_aims', OLD."their_aims", 'their_aims_confidence', OLD."their_aims_confidence", 'one_to_get', OLD."one_to_get", 'one_to_avoid', OLD."one_to_avoid", 'last_met', OLD."last_met", 'press_line', OLD."press_line"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting', json_array(NEW."engagement_id"), 'engagement', NEW.engagement_id, NULL, json_object('engagement_id', NEW."engagement_id", 'purpose', NEW."purpose", 'requested_by', NEW."requested_by", 'principal_person_id', NEW."principal_person_id", 'counterpart_person_id', NEW."counterpart_person_id", 'start_time', NEW."start_time", 'end_time', NEW."end_time", 'time_zone', NEW."time_zone", 'press', NEW."press", 'interpreter', NEW."interpreter", 'their_aims', NEW."their_aims", 'their_aims_confidence', NEW."their_aims_confidence", 'one_to_get', NEW."one_to_get", 'one_to_avoid', NEW."one_to_avoid", 'last_met', NEW."last_met", 'press_line', NEW."press_line"));
END;
CREATE TRIGGER "track_objective_insert" AFTER INSERT ON "objective"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'objective', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'side', NEW."side", 'text', NEW."text", 'success_test', NEW."success_test", 'confidence', NEW."confidence", 'position', NEW."position"));
END;
CREATE TRIGGER "track_objective_delete" AFTER DELETE ON "objective"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'objective', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'side', OLD."side", 'text', OLD."text", 'success_test', OLD."success_test", 'confidence', OLD."confidence", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_objective_update" AFTER UPDATE ON "objective" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."side" IS NOT NEW."side" OR OLD."text" IS NOT NEW."text" OR OLD."success_test" IS NOT NEW."success_test" OR OLD."confidence" IS NOT NEW."confidence" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'objective', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'side', OLD."side", 'text', OLD."text", 'success_test', OLD."success_test", 'confidence', OLD."confidence", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'side', NEW."side", 'text', NEW."text", 'success_test', NEW."success_test", 'confidence', NEW."confidence", 'position', NEW."position"));
END;
CREATE TRIGGER "track_objective_rekey" AFTER UPDATE ON "objective" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'objective', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'side', OLD."side", 'text', OLD."text", 'success_test', OLD."success_test", 'confidence', OLD."confidence", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'objective', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'side', NEW."side", 'text', NEW."text", 'success_test', NEW."success_test", 'confidence', NEW."confidence", 'position', NEW."position"));
END;
CREATE TRIGGER "track_agenda_item_insert" AFTER INSERT ON "agenda_item"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'agenda_item', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'topic_id', NEW."topic_id", 'position', NEW."position", 'start_time', NEW."start_time", 'minutes', NEW."minutes", 'title', NEW."title", 'lead', NEW."lead", 'speaker', NEW."speaker", 'press', NEW."press", 'interpretation', NEW."interpretation", 'note', NEW."note"));
END;
CREATE TRIGGER "track_agenda_item_delete" AFTER DELETE ON "agenda_item"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'agenda_item', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'topic_id', OLD."topic_id", 'position', OLD."position", 'start_time', OLD."start_time", 'minutes', OLD."minutes", 'title', OLD."title", 'lead', OLD."lead", 'speaker', OLD."speaker", 'press', OLD."press", 'interpretation', OLD."interpretation", 'note', OLD."note"), NULL);
END;
CREATE TRIGGER "track_agenda_item_update" AFTER UPDATE ON "agenda_item" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."topic_id" IS NOT NEW."topic_id" OR OLD."position" IS NOT NEW."position" OR OLD."start_time" IS NOT NEW."start_time" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."title" IS NOT NEW."title" OR OLD."lead" IS NOT NEW."lead" OR OLD."speaker" IS NOT NEW."speaker" OR OLD."press" IS NOT NEW."press" OR OLD."interpretation" IS NOT NEW."interpretation" OR OLD."note" IS NOT NEW."note")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'agenda_item', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'topic_id', OLD."topic_id", 'position', OLD."position", 'start_time', OLD."start_time", 'minutes', OLD."minutes", 'title', OLD."title", 'lead', OLD."lead", 'speaker', OLD."speaker", 'press', OLD."press", 'interpretation', OLD."interpretation", 'note', OLD."note"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'topic_id', NEW."topic_id", 'position', NEW."position", 'start_time', NEW."start_time", 'minutes', NEW."minutes", 'title', NEW."title", 'lead', NEW."lead", 'speaker', NEW."speaker", 'press', NEW."press", 'interpretation', NEW."interpretation", 'note', NEW."note"));
END;
CREATE TRIGGER "track_agenda_item_rekey" AFTER UPDATE ON "agenda_item" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'agenda_item', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'topic_id', OLD."topic_id", 'position', OLD."position", 'start_time', OLD."start_time", 'minutes', OLD."minutes", 'title', OLD."title", 'lead', OLD."lead", 'speaker', OLD."speaker", 'press', OLD."press", 'interpretation', OLD."interpretation", 'note', OLD."note"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'agenda_item', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'topic_id', NEW."topic_id", 'position', NEW."position", 'start_time', NEW."start_time", 'minutes', NEW."minutes", 'title', NEW."title", 'lead', NEW."lead", 'speaker', NEW."speaker", 'press', NEW."press", 'interpretation', NEW."interpretation", 'note', NEW."note"));
END;
CREATE TRIGGER "track_delegate_insert" AFTER INSERT ON "delegate"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'delegate', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'person_id', NEW."person_id", 'side', NEW."side", 'label', NEW."label", 'post', NEW."post", 'attendance', NEW."attendance", 'counterpart_id', NEW."counterpart_id", 'position', NEW."position"));
END;
CREATE TRIGGER "track_delegate_delete" AFTER DELETE ON "delegate"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'delegate', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'person_id', OLD."person_id", 'side', OLD."side", 'label', OLD."label", 'post', OLD."post", 'attendance', OLD."attendance", 'counterpart_id', OLD."counterpart_id", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_delegate_update" AFTER UPDATE ON "delegate" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."side" IS NOT NEW."side" OR OLD."label" IS NOT NEW."label" OR OLD."post" IS NOT NEW."post" OR OLD."attendance" IS NOT NEW."attendance" OR OLD."counterpart_id" IS NOT NEW."counterpart_id" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'delegate', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'person_id', OLD."person_id", 'side', OLD."side", 'label', OLD."label", 'post', OLD."post", 'attendance', OLD."attendance", 'counterpart_id', OLD."counterpart_id", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'person_id', NEW."person_id", 'side', NEW."side", 'label', NEW."label", 'post', NEW."post", 'attendance', NEW."attendance", 'counterpart_id', NEW."counterpart_id", 'position', NEW."position"));
END;
CREATE TRIGGER "track_delegate_rekey" AFTER UPDATE ON "delegate" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'delegate', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'person_id', OLD."person_id", 'side', OLD."side", 'label', OLD."label", 'post', OLD."post", 'attendance', OLD."attendance", 'counterpart_id', OLD."counterpart_id", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'delegate', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'person_id', NEW."person_id", 'side', NEW."side", 'label', NEW."label", 'post', NEW."post", 'attendance', NEW."attendance", 'counterpart_id', NEW."counterpart_id", 'position', NEW."position"));
END;
CREATE TRIGGER "track_protocol_note_insert" AFTER INSERT ON "protocol_note"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'protocol_note', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'kind', NEW."kind", 'text', NEW."text", 'position', NEW."position"));
END;
CREATE TRIGGER "track_protocol_note_delete" AFTER DELETE ON "protocol_note"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'protocol_note', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'kind', OLD."kind", 'text', OLD."text", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_protocol_note_update" AFTER UPDATE ON "protocol_note" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."text" IS NOT NEW."text" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'protocol_note', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'kind', OLD."kind", 'text', OLD."text", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'kind', NEW."kind", 'text', NEW."text", 'position', NEW."position"));
END;
CREATE TRIGGER "track_protocol_note_rekey" AFTER UPDATE ON "protocol_note" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'protocol_note', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'kind', OLD."kind", 'text', OLD."text", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'protocol_note', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'kind', NEW."kind", 'text', NEW."text", 'position', NEW."position"));
END;
CREATE TRIGGER "track_context_note_insert" AFTER INSERT ON "context_note"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'context_note', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'scope', NEW."scope", 'title', NEW."title", 'text', NEW."text", 'consequence', NEW."consequence", 'as_of', NEW."as_of", 'passage_id', NEW."passage_id", 'is_example', NEW."is_example", 'position', NEW."position"));
END;
CREATE TRIGGER "track_context_note_delete" AFTER DELETE ON "context_note"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'context_note', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'scope', OLD."scope", 'title', OLD."title", 'text', OLD."text", 'consequence', OLD."consequence", 'as_of', OLD."as_of", 'passage_id', OLD."passage_id", 'is_example', OLD."is_example", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_context_note_update" AFTER UPDATE ON "context_note" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."scope" IS NOT NEW."scope" OR OLD."title" IS NOT NEW."title" OR OLD."text" IS NOT NEW."text" OR OLD."consequence" IS NOT NEW."consequence" OR OLD."as_of" IS NOT NEW."as_of" OR OLD."passage_id" IS NOT NEW."passage_id" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'context_note', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'scope', OLD."scope", 'title', OLD."title", 'text', OLD."text", 'consequence', OLD."consequence", 'as_of', OLD."as_of", 'passage_id', OLD."passage_id", 'is_example', OLD."is_example", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'scope', NEW."scope", 'title', NEW."title", 'text', NEW."text", 'consequence', NEW."consequence", 'as_of', NEW."as_of", 'passage_id', NEW."passage_id", 'is_example', NEW."is_example", 'position', NEW."position"));
END;
CREATE TRIGGER "track_context_note_rekey" AFTER UPDATE ON "context_note" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'context_note', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'scope', OLD."scope", 'title', OLD."title", 'text', OLD."text", 'consequence', OLD."consequence", 'as_of', OLD."as_of", 'passage_id', OLD."passage_id", 'is_example', OLD."is_example", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'context_note', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'scope', NEW."scope", 'title', NEW."title", 'text', NEW."text", 'consequence', NEW."consequence", 'as_of', NEW."as_of", 'passage_id', NEW."passage_id", 'is_example', NEW."is_example", 'position', NEW."position"));
END;
CREATE TRIGGER "track_draft_text_insert" AFTER INSERT ON "draft_text"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'draft_text', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'document', NEW."document", 'text', NEW."text", 'state', NEW."state", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_draft_text_delete" AFTER DELETE ON "draft_text"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'draft_text', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'document', OLD."document", 'text', OLD."text", 'state', OLD."state", 'note', OLD."note", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_draft_text_update" AFTER UPDATE ON "draft_text" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."document" IS NOT NEW."document" OR OLD."text" IS NOT NEW."text" OR OLD."state" IS NOT NEW."state" OR OLD."note" IS NOT NEW."note" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'draft_text', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'document', OLD."document", 'text', OLD."text", 'state', OLD."state", 'note', OLD."note", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'document', NEW."document", 'text', NEW."text", 'state', NEW."state", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_draft_text_rekey" AFTER UPDATE ON "draft_text" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'draft_text', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'document', OLD."document", 'text', OLD."text", 'state', OLD."state", 'note', OLD."note", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'draft_text', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'document', NEW."document", 'text', NEW."text", 'state', NEW."state", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_deliverable_insert" AFTER INSERT ON "deliverable"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'deliverable', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'title', NEW."title", 'side', NEW."side", 'lead', NEW."lead", 'due_date', NEW."due_date", 'due_precision', NEW."due_precision", 'state', NEW."state", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_deliverable_delete" AFTER DELETE ON "deliverable"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'deliverable', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'title', OLD."title", 'side', OLD."side", 'lead', OLD."lead", 'due_date', OLD."due_date", 'due_precision', OLD."due_precision", 'state', OLD."state", 'note', OLD."note", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_deliverable_update" AFTER UPDATE ON "deliverable" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."title" IS NOT NEW."title" OR OLD."side" IS NOT NEW."side" OR OLD."lead" IS NOT NEW."lead" OR OLD."due_date" IS NOT NEW."due_date" OR OLD."due_precision" IS NOT NEW."due_precision" OR OLD."state" IS NOT NEW."state" OR OLD."note" IS NOT NEW."note" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'deliverable', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'title', OLD."title", 'side', OLD."side", 'lead', OLD."lead", 'due_date', OLD."due_date", 'due_precision', OLD."due_precision", 'state', OLD."state", 'note', OLD."note", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'title', NEW."title", 'side', NEW."side", 'lead', NEW."lead", 'due_date', NEW."due_date", 'due_precision', NEW."due_precision", 'state', NEW."state", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_deliverable_rekey" AFTER UPDATE ON "deliverable" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'deliverable', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'title', OLD."title", 'side', OLD."side", 'lead', OLD."lead", 'due_date', OLD."due_date", 'due_precision', OLD."due_precision", 'state', OLD."state", 'note', OLD."note", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'deliverable', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'title', NEW."title", 'side', NEW."side", 'lead', NEW."lead", 'due_date', NEW."due_date", 'due_precision', NEW."due_precision", 'state', NEW."state", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_press_answer_insert" AFTER INSERT ON "press_answer"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'press_answer', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'question', NEW."question", 'answer', NEW."answer", 'position', NEW."position"));
END;
CREATE TRIGGER "track_press_answer_delete" AFTER DELETE ON "press_answer"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'press_answer', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'question', OLD."question", 'answer', OLD."answer", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_press_answer_update" AFTER UPDATE ON "press_answer" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."question" IS NOT NEW."question" OR OLD."answer" IS NOT NEW."answer" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'press_answer', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'question', OLD."question", 'answer', OLD."answer", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'question', NEW."question", 'answer', NEW."answer", 'position', NEW."position"));
END;
CREATE TRIGGER "track_press_answer_rekey" AFTER UPDATE ON "press_answer" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'press_answer', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'question', OLD."question", 'answer', OLD."answer", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'press_answer', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'question', NEW."question", 'answer', NEW."answer", 'position', NEW."position"));
END;
CREATE TRIGGER "track_meeting_contact_insert" AFTER INSERT ON "meeting_contact"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting_contact', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'side', NEW."side", 'name', NEW."name", 'task', NEW."task", 'reach', NEW."reach", 'time_zone', NEW."time_zone", 'utc_offset_minutes', NEW."utc_offset_minutes", 'hours', NEW."hours", 'position', NEW."position"));
END;
CREATE TRIGGER "track_meeting_contact_delete" AFTER DELETE ON "meeting_contact"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting_contact', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'side', OLD."side", 'name', OLD."name", 'task', OLD."task", 'reach', OLD."reach", 'time_zone', OLD."time_zone", 'utc_offset_minutes', OLD."utc_offset_minutes", 'hours', OLD."hours", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_meeting_contact_update" AFTER UPDATE ON "meeting_contact" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."side" IS NOT NEW."side" OR OLD."name" IS NOT NEW."name" OR OLD."task" IS NOT NEW."task" OR OLD."reach" IS NOT NEW."reach" OR OLD."time_zone" IS NOT NEW."time_zone" OR OLD."utc_offset_minutes" IS NOT NEW."utc_offset_minutes" OR OLD."hours" IS NOT NEW."hours" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting_contact', json_array(NEW."id"), 'engagement', NEW.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'side', OLD."side", 'name', OLD."name", 'task', OLD."task", 'reach', OLD."reach", 'time_zone', OLD."time_zone", 'utc_offset_minutes', OLD."utc_offset_minutes", 'hours', OLD."hours", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'side', NEW."side", 'name', NEW."name", 'task', NEW."task", 'reach', NEW."reach", 'time_zone', NEW."time_zone", 'utc_offset_minutes', NEW."utc_offset_minutes", 'hours', NEW."hours", 'position', NEW."position"));
END;
CREATE TRIGGER "track_meeting_contact_rekey" AFTER UPDATE ON "meeting_contact" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting_contact', json_array(OLD."id"), 'engagement', OLD.meeting_id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'side', OLD."side", 'name', OLD."name", 'task', OLD."task", 'reach', OLD."reach", 'time_zone', OLD."time_zone", 'utc_offset_minutes', OLD."utc_offset_minutes", 'hours', OLD."hours", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'meeting_contact', json_array(NEW."id"), 'engagement', NEW.meeting_id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'side', NEW."side", 'name', NEW."name", 'task', NEW."task", 'reach', NEW."reach", 'time_zone', NEW."time_zone", 'utc_offset_minutes', NEW."utc_offset_minutes", 'hours', NEW."hours", 'position', NEW."position"));
END;
CREATE TRIGGER "track_key_figure_insert" AFTER INSERT ON "key_figure"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'key_figure', json_array(NEW."id"), 'dossier', NEW.dossier_id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'label', NEW."label", 'value', NEW."value", 'as_of', NEW."as_of", 'as_of_precision', NEW."as_of_precision", 'passage_id', NEW."passage_id", 'note', NEW."note", 'is_example', NEW."is_example", 'position', NEW."position"));
END;
CREATE TRIGGER "track_key_figure_delete" AFTER DELETE ON "key_figure"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'key_figure', json_array(OLD."id"), 'dossier', OLD.dossier_id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'label', OLD."label", 'value', OLD."value", 'as_of', OLD."as_of", 'as_of_precision', OLD."as_of_precision", 'passage_id', OLD."passage_id", 'note', OLD."note", 'is_example', OLD."is_example", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_key_figure_update" AFTER UPDATE ON "key_figure" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."label" IS NOT NEW."label" OR OLD."value" IS NOT NEW."value" OR OLD."as_of" IS NOT NEW."as_of" OR OLD."as_of_precision" IS NOT NEW."as_of_precision" OR OLD."passage_id" IS NOT NEW."passage_id" OR OLD."note" IS NOT NEW."note" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'key_figure', json_array(NEW."id"), 'dossier', NEW.dossier_id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'label', OLD."label", 'value', OLD."value", 'as_of', OLD."as_of", 'as_of_precision', OLD."as_of_precision", 'passage_id', OLD."passage_id", 'note', OLD."note", 'is_example', OLD."is_example", 'position', OLD."position"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'label', NEW."label", 'value', NEW."value", 'as_of', NEW."as_of", 'as_of_precision', NEW."as_of_precision", 'passage_id', NEW."passage_id", 'note', NEW."note", 'is_example', NEW."is_example", 'position', NEW."position"));
END;
CREATE TRIGGER "track_key_figure_rekey" AFTER UPDATE ON "key_figure" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'key_figure', json_array(OLD."id"), 'dossier', OLD.dossier_id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'label', OLD."label", 'value', OLD."value", 'as_of', OLD."as_of", 'as_of_precision', OLD."as_of_precision", 'passage_id', OLD."passage_id", 'note', OLD."note", 'is_example', OLD."is_example", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'key_figure', json_array(NEW."id"), 'dossier', NEW.dossier_id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'label', NEW."label", 'value', NEW."value", 'as_of', NEW."as_of", 'as_of_precision', NEW."as_of_precision", 'passage_id', NEW."passage_id", 'note', NEW."note", 'is_example', NEW."is_example", 'position', NEW."position"));
END;
CREATE TRIGGER "track_commitment_insert" AFTER INSERT ON "commitment"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment', json_array(NEW."id"), 'commitment', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'kind', NEW."kind", 'strength', NEW."strength", 'text', NEW."text", 'side', NEW."side", 'owner', NEW."owner", 'due_date', NEW."due_date", 'due_precision', NEW."due_precision", 'status', NEW."status", 'as_of', NEW."as_of", 'origin_engagement_id', NEW."origin_engagement_id", 'topic_id', NEW."topic_id", 'fulfilled_by_id', NEW."fulfilled_by_id", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_commitment_delete" AFTER DELETE ON "commitment"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment', json_array(OLD."id"), 'commitment', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'kind', OLD."kind", 'strength', OLD."strength", 'text', OLD."text", 'side', OLD."side", 'owner', OLD."owner", 'due_date', OLD."due_date", 'due_precision', OLD."due_precision", 'status', OLD."status", 'as_of', OLD."as_of", 'origin_engagement_id', OLD."origin_engagement_id", 'topic_id', OLD."topic_id", 'fulfilled_by_id', OLD."fulfilled_by_id", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_commitment_update" AFTER UPDATE ON "commitment" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."strength" IS NOT NEW."strength" OR OLD."text" IS NOT NEW."text" OR OLD."side" IS NOT NEW."side" OR OLD."owner" IS NOT NEW."owner" OR OLD."due_date" IS NOT NEW."due_date" OR OLD."due_precision" IS NOT NEW."due_precision" OR OLD."status" IS NOT NEW."status" OR OLD."as_of" IS NOT NEW."as_of" OR OLD."origin_engagement_id" IS NOT NEW."origin_engagement_id" OR OLD."topic_id" IS NOT NEW."topic_id" OR OLD."fulfilled_by_id" IS NOT NEW."fulfilled_by_id" OR OLD."notes" IS NOT NEW."notes" OR OLD."marking" IS NOT NEW."marking" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."updated_at" IS NOT NEW."updated_at" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment', json_array(NEW."id"), 'commitment', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'kind', OLD."kind", 'strength', OLD."strength", 'text', OLD."text", 'side', OLD."side", 'owner', OLD."owner", 'due_date', OLD."due_date", 'due_precision', OLD."due_precision", 'status', OLD."status", 'as_of', OLD."as_of", 'origin_engagement_id', OLD."origin_engagement_id", 'topic_id', OLD."topic_id", 'fulfilled_by_id', OLD."fulfilled_by_id", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'kind', NEW."kind", 'strength', NEW."strength", 'text', NEW."text", 'side', NEW."side", 'owner', NEW."owner", 'due_date', NEW."due_date", 'due_precision', NEW."due_precision", 'status', NEW."status", 'as_of', NEW."as_of", 'origin_engagement_id', NEW."origin_engagement_id", 'topic_id', NEW."topic_id", 'fulfilled_by_id', NEW."fulfilled_by_id", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_commitment_rekey" AFTER UPDATE ON "commitment" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment', json_array(OLD."id"), 'commitment', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'kind', OLD."kind", 'strength', OLD."strength", 'text', OLD."text", 'side', OLD."side", 'owner', OLD."owner", 'due_date', OLD."due_date", 'due_precision', OLD."due_precision", 'status', OLD."status", 'as_of', OLD."as_of", 'origin_engagement_id', OLD."origin_engagement_id", 'topic_id', OLD."topic_id", 'fulfilled_by_id', OLD."fulfilled_by_id", 'notes', OLD."notes", 'marking', OLD."marking", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment', json_array(NEW."id"), 'commitment', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'kind', NEW."kind", 'strength', NEW."strength", 'text', NEW."text", 'side', NEW."side", 'owner', NEW."owner", 'due_date', NEW."due_date", 'due_precision', NEW."due_precision", 'status', NEW."status", 'as_of', NEW."as_of", 'origin_engagement_id', NEW."origin_engagement_id", 'topic_id', NEW."topic_id", 'fulfilled_by_id', NEW."fulfilled_by_id", 'notes', NEW."notes", 'marking', NEW."marking", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_commitment_history_insert" AFTER INSERT ON "commitment_history"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment_history', json_array(NEW."id"), 'commitment', NEW.commitment_id, NULL, json_object('id', NEW."id", 'commitment_id', NEW."commitment_id", 'status', NEW."status", 'as_of', NEW."as_of", 'note', NEW."note"));
END;
CREATE TRIGGER "track_commitment_history_delete" AFTER DELETE ON "commitment_history"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment_history', json_array(OLD."id"), 'commitment', OLD.commitment_id, json_object('id', OLD."id", 'commitment_id', OLD."commitment_id", 'status', OLD."status", 'as_of', OLD."as_of", 'note', OLD."note"), NULL);
END;
CREATE TRIGGER "track_commitment_history_update" AFTER UPDATE ON "commitment_history" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."commitment_id" IS NOT NEW."commitment_id" OR OLD."status" IS NOT NEW."status" OR OLD."as_of" IS NOT NEW."as_of" OR OLD."note" IS NOT NEW."note")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment_history', json_array(NEW."id"), 'commitment', NEW.commitment_id, json_object('id', OLD."id", 'commitment_id', OLD."commitment_id", 'status', OLD."status", 'as_of', OLD."as_of", 'note', OLD."note"), json_object('id', NEW."id", 'commitment_id', NEW."commitment_id", 'status', NEW."status", 'as_of', NEW."as_of", 'note', NEW."note"));
END;
CREATE TRIGGER "track_commitment_history_rekey" AFTER UPDATE ON "commitment_history" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment_history', json_array(OLD."id"), 'commitment', OLD.commitment_id, json_object('id', OLD."id", 'commitment_id', OLD."commitment_id", 'status', OLD."status", 'as_of', OLD."as_of", 'note', OLD."note"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'commitment_history', json_array(NEW."id"), 'commitment', NEW.commitment_id, NULL, json_object('id', NEW."id", 'commitment_id', NEW."commitment_id", 'status', NEW."status", 'as_of', NEW."as_of", 'note', NEW."note"));
END;
CREATE TRIGGER "track_statement_insert" AFTER INSERT ON "statement"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement', json_array(NEW."id"), 'statement', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'engagement_id', NEW."engagement_id", 'topic_id', NEW."topic_id", 'speaker_person_id', NEW."speaker_person_id", 'speaker_organisation_id', NEW."speaker_organisation_id", 'speaker_label', NEW."speaker_label", 'side', NEW."side", 'form', NEW."form", 'channel', NEW."channel", 'made_on', NEW."made_on", 'best_text', NEW."best_text", 'completeness', NEW."completeness", 'marking', NEW."marking", 'is_example', NEW."is_example", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_statement_delete" AFTER DELETE ON "statement"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement', json_array(OLD."id"), 'statement', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'engagement_id', OLD."engagement_id", 'topic_id', OLD."topic_id", 'speaker_person_id', OLD."speaker_person_id", 'speaker_organisation_id', OLD."speaker_organisation_id", 'speaker_label', OLD."speaker_label", 'side', OLD."side", 'form', OLD."form", 'channel', OLD."channel", 'made_on', OLD."made_on", 'best_text', OLD."best_text", 'completeness', OLD."completeness", 'marking', OLD."marking", 'is_example', OLD."is_example", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_statement_update" AFTER UPDATE ON "statement" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."engagement_id" IS NOT NEW."engagement_id" OR OLD."topic_id" IS NOT NEW."topic_id" OR OLD."speaker_person_id" IS NOT NEW."speaker_person_id" OR OLD."speaker_organisation_id" IS NOT NEW."speaker_organisation_id" OR OLD."speaker_label" IS NOT NEW."speaker_label" OR OLD."side" IS NOT NEW."side" OR OLD."form" IS NOT NEW."form" OR OLD."channel" IS NOT NEW."channel" OR OLD."made_on" IS NOT NEW."made_on" OR OLD."best_text" IS NOT NEW."best_text" OR OLD."completeness" IS NOT NEW."completeness" OR OLD."marking" IS NOT NEW."marking" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement', json_array(NEW."id"), 'statement', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'engagement_id', OLD."engagement_id", 'topic_id', OLD."topic_id", 'speaker_person_id', OLD."speaker_person_id", 'speaker_organisation_id', OLD."speaker_organisation_id", 'speaker_label', OLD."speaker_label", 'side', OLD."side", 'form', OLD."form", 'channel', OLD."channel", 'made_on', OLD."made_on", 'best_text', OLD."best_text", 'completeness', OLD."completeness", 'marking', OLD."marking", 'is_example', OLD."is_example", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'engagement_id', NEW."engagement_id", 'topic_id', NEW."topic_id", 'speaker_person_id', NEW."speaker_person_id", 'speaker_organisation_id', NEW."speaker_organisation_id", 'speaker_label', NEW."speaker_label", 'side', NEW."side", 'form', NEW."form", 'channel', NEW."channel", 'made_on', NEW."made_on", 'best_text', NEW."best_text", 'completeness', NEW."completeness", 'marking', NEW."marking", 'is_example', NEW."is_example", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_statement_rekey" AFTER UPDATE ON "statement" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement', json_array(OLD."id"), 'statement', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'engagement_id', OLD."engagement_id", 'topic_id', OLD."topic_id", 'speaker_person_id', OLD."speaker_person_id", 'speaker_organisation_id', OLD."speaker_organisation_id", 'speaker_label', OLD."speaker_label", 'side', OLD."side", 'form', OLD."form", 'channel', OLD."channel", 'made_on', OLD."made_on", 'best_text', OLD."best_text", 'completeness', OLD."completeness", 'marking', OLD."marking", 'is_example', OLD."is_example", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement', json_array(NEW."id"), 'statement', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'engagement_id', NEW."engagement_id", 'topic_id', NEW."topic_id", 'speaker_person_id', NEW."speaker_person_id", 'speaker_organisation_id', NEW."speaker_organisation_id", 'speaker_label', NEW."speaker_label", 'side', NEW."side", 'form', NEW."form", 'channel', NEW."channel", 'made_on', NEW."made_on", 'best_text', NEW."best_text", 'completeness', NEW."completeness", 'marking', NEW."marking", 'is_example', NEW."is_example", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_statement_witness_insert" AFTER INSERT ON "statement_witness"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement_witness', json_array(NEW."id"), 'statement', NEW.statement_id, NULL, json_object('id', NEW."id", 'statement_id', NEW."statement_id", 'passage_id', NEW."passage_id", 'text', NEW."text", 'completeness', NEW."completeness", 'position', NEW."position"));
END;
CREATE TRIGGER "track_statement_witness_delete" AFTER DELETE ON "statement_witness"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement_witness', json_array(OLD."id"), 'statement', OLD.statement_id, json_object('id', OLD."id", 'statement_id', OLD."statement_id", 'passage_id', OLD."passage_id", 'text', OLD."text", 'completeness', OLD."completeness", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_statement_witness_update" AFTER UPDATE ON "statement_witness" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."statement_id" IS NOT NEW."statement_id" OR OLD."passage_id" IS NOT NEW."passage_id" OR OLD."text" IS NOT NEW."text" OR OLD."completeness" IS NOT NEW."completeness" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement_witness', json_array(NEW."id"), 'statement', NEW.statement_id, json_object('id', OLD."id", 'statement_id', OLD."statement_id", 'passage_id', OLD."passage_id", 'text', OLD."text", 'completeness', OLD."completeness", 'position', OLD."position"), json_object('id', NEW."id", 'statement_id', NEW."statement_id", 'passage_id', NEW."passage_id", 'text', NEW."text", 'completeness', NEW."completeness", 'position', NEW."position"));
END;
CREATE TRIGGER "track_statement_witness_rekey" AFTER UPDATE ON "statement_witness" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement_witness', json_array(OLD."id"), 'statement', OLD.statement_id, json_object('id', OLD."id", 'statement_id', OLD."statement_id", 'passage_id', OLD."passage_id", 'text', OLD."text", 'completeness', OLD."completeness", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'statement_witness', json_array(NEW."id"), 'statement', NEW.statement_id, NULL, json_object('id', NEW."id", 'statement_id', NEW."statement_id", 'passage_id', NEW."passage_id", 'text', NEW."text", 'completeness', NEW."completeness", 'position', NEW."position"));
END;
CREATE TRIGGER "track_talking_point_insert" AFTER INSERT ON "talking_point"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point', json_array(NEW."id"), 'talking-point', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'topic_id', NEW."topic_id", 'stance', NEW."stance", 'headline', NEW."headline", 'text', NEW."text", 'if_pressed', NEW."if_pressed", 'usability', NEW."usability", 'audience', NEW."audience", 'priority', NEW."priority", 'marking', NEW."marking", 'valid_until', NEW."valid_until", 'reviewed_on', NEW."reviewed_on", 'review_by', NEW."review_by", 'state', NEW."state", 'version', NEW."version", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_talking_point_delete" AFTER DELETE ON "talking_point"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point', json_array(OLD."id"), 'talking-point', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'topic_id', OLD."topic_id", 'stance', OLD."stance", 'headline', OLD."headline", 'text', OLD."text", 'if_pressed', OLD."if_pressed", 'usability', OLD."usability", 'audience', OLD."audience", 'priority', OLD."priority", 'marking', OLD."marking", 'valid_until', OLD."valid_until", 'reviewed_on', OLD."reviewed_on", 'review_by', OLD."review_by", 'state', OLD."state", 'version', OLD."version", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_talking_point_update" AFTER UPDATE ON "talking_point" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."topic_id" IS NOT NEW."topic_id" OR OLD."stance" IS NOT NEW."stance" OR OLD."headline" IS NOT NEW."headline" OR OLD."text" IS NOT NEW."text" OR OLD."if_pressed" IS NOT NEW."if_pressed" OR OLD."usability" IS NOT NEW."usability" OR OLD."audience" IS NOT NEW."audience" OR OLD."priority" IS NOT NEW."priority" OR OLD."marking" IS NOT NEW."marking" OR OLD."valid_until" IS NOT NEW."valid_until" OR OLD."reviewed_on" IS NOT NEW."reviewed_on" OR OLD."review_by" IS NOT NEW."review_by" OR OLD."state" IS NOT NEW."state" OR OLD."version" IS NOT NEW."version" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."updated_at" IS NOT NEW."updated_at" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point', json_array(NEW."id"), 'talking-point', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'topic_id', OLD."topic_id", 'stance', OLD."stance", 'headline', OLD."headline", 'text', OLD."text", 'if_pressed', OLD."if_pressed", 'usability', OLD."usability", 'audience', OLD."audience", 'priority', OLD."priority", 'marking', OLD."marking", 'valid_until', OLD."valid_until", 'reviewed_on', OLD."reviewed_on", 'review_by', OLD."review_by", 'state', OLD."state", 'version', OLD."version", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'topic_id', NEW."topic_id", 'stance', NEW."stance", 'headline', NEW."headline", 'text', NEW."text", 'if_pressed', NEW."if_pressed", 'usability', NEW."usability", 'audience', NEW."audience", 'priority', NEW."priority", 'marking', NEW."marking", 'valid_until', NEW."valid_until", 'reviewed_on', NEW."reviewed_on", 'review_by', NEW."review_by", 'state', NEW."state", 'version', NEW."version", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_talking_point_rekey" AFTER UPDATE ON "talking_point" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point', json_array(OLD."id"), 'talking-point', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'topic_id', OLD."topic_id", 'stance', OLD."stance", 'headline', OLD."headline", 'text', OLD."text", 'if_pressed', OLD."if_pressed", 'usability', OLD."usability", 'audience', OLD."audience", 'priority', OLD."priority", 'marking', OLD."marking", 'valid_until', OLD."valid_until", 'reviewed_on', OLD."reviewed_on", 'review_by', OLD."review_by", 'state', OLD."state", 'version', OLD."version", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point', json_array(NEW."id"), 'talking-point', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'topic_id', NEW."topic_id", 'stance', NEW."stance", 'headline', NEW."headline", 'text', NEW."text", 'if_pressed', NEW."if_pressed", 'usability', NEW."usability", 'audience', NEW."audience", 'priority', NEW."priority", 'marking', NEW."marking", 'valid_until', NEW."valid_until", 'reviewed_on', NEW."reviewed_on", 'review_by', NEW."review_by", 'state', NEW."state", 'version', NEW."version", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_talking_point_version_insert" AFTER INSERT ON "talking_point_version"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_version', json_array(NEW."talking_point_id", NEW."version"), 'talking-point', NEW.talking_point_id, NULL, json_object('talking_point_id', NEW."talking_point_id", 'version', NEW."version", 'snapshot', NEW."snapshot", 'at', NEW."at"));
END;
CREATE TRIGGER "track_talking_point_version_delete" AFTER DELETE ON "talking_point_version"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_version', json_array(OLD."talking_point_id", OLD."version"), 'talking-point', OLD.talking_point_id, json_object('talking_point_id', OLD."talking_point_id", 'version', OLD."version", 'snapshot', OLD."snapshot", 'at', OLD."at"), NULL);
END;
CREATE TRIGGER "track_talking_point_version_update" AFTER UPDATE ON "talking_point_version" WHEN (OLD."talking_point_id" IS NEW."talking_point_id" AND OLD."version" IS NEW."version") AND (OLD."talking_point_id" IS NOT NEW."talking_point_id" OR OLD."version" IS NOT NEW."version" OR OLD."snapshot" IS NOT NEW."snapshot" OR OLD."at" IS NOT NEW."at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_version', json_array(NEW."talking_point_id", NEW."version"), 'talking-point', NEW.talking_point_id, json_object('talking_point_id', OLD."talking_point_id", 'version', OLD."version", 'snapshot', OLD."snapshot", 'at', OLD."at"), json_object('talking_point_id', NEW."talking_point_id", 'version', NEW."version", 'snapshot', NEW."snapshot", 'at', NEW."at"));
END;
CREATE TRIGGER "track_talking_point_version_rekey" AFTER UPDATE ON "talking_point_version" WHEN NOT (OLD."talking_point_id" IS NEW."talking_point_id" AND OLD."version" IS NEW."version")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_version', json_array(OLD."talking_point_id", OLD."version"), 'talking-point', OLD.talking_point_id, json_object('talking_point_id', OLD."talking_point_id", 'version', OLD."version", 'snapshot', OLD."snapshot", 'at', OLD."at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_version', json_array(NEW."talking_point_id", NEW."version"), 'talking-point', NEW.talking_point_id, NULL, json_object('talking_point_id', NEW."talking_point_id", 'version', NEW."version", 'snapshot', NEW."snapshot", 'at', NEW."at"));
END;
CREATE TRIGGER "track_talking_point_evidence_insert" AFTER INSERT ON "talking_point_evidence"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_evidence', json_array(NEW."id"), 'talking-point', NEW.talking_point_id, NULL, json_object('id', NEW."id", 'talking_point_id', NEW."talking_point_id", 'target_type', NEW."target_type", 'target_id', NEW."target_id", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_talking_point_evidence_delete" AFTER DELETE ON "talking_point_evidence"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_evidence', json_array(OLD."id"), 'talking-point', OLD.talking_point_id, json_object('id', OLD."id", 'talking_point_id', OLD."talking_point_id", 'target_type', OLD."target_type", 'target_id', OLD."target_id", 'note', OLD."note", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_talking_point_evidence_update" AFTER UPDATE ON "talking_point_evidence" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."talking_point_id" IS NOT NEW."talking_point_id" OR OLD."target_type" IS NOT NEW."target_type" OR OLD."target_id" IS NOT NEW."target_id" OR OLD."note" IS NOT NEW."note" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_evidence', json_array(NEW."id"), 'talking-point', NEW.talking_point_id, json_object('id', OLD."id", 'talking_point_id', OLD."talking_point_id", 'target_type', OLD."target_type", 'target_id', OLD."target_id", 'note', OLD."note", 'position', OLD."position"), json_object('id', NEW."id", 'talking_point_id', NEW."talking_point_id", 'target_type', NEW."target_type", 'target_id', NEW."target_id", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_talking_point_evidence_rekey" AFTER UPDATE ON "talking_point_evidence" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_evidence', json_array(OLD."id"), 'talking-point', OLD.talking_point_id, json_object('id', OLD."id", 'talking_point_id', OLD."talking_point_id", 'target_type', OLD."target_type", 'target_id', OLD."target_id", 'note', OLD."note", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'talking_point_evidence', json_array(NEW."id"), 'talking-point', NEW.talking_point_id, NULL, json_object('id', NEW."id", 'talking_point_id', NEW."talking_point_id", 'target_type', NEW."target_type", 'target_id', NEW."target_id", 'note', NEW."note", 'position', NEW."position"));
END;
CREATE TRIGGER "track_source_insert" AFTER INSERT ON "source"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'source', json_array(NEW."id"), 'source', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'kind', NEW."kind", 'title', NEW."title", 'publisher', NEW."publisher", 'origin_source_id', NEW."origin_source_id", 'published_on', NEW."published_on", 'published_basis', NEW."published_basis", 'url', NEW."url", 'text', NEW."text", 'text_kind', NEW."text_kind", 'text_sha256', NEW."text_sha256", 'reliability', NEW."reliability", 'note', NEW."note", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_source_delete" AFTER DELETE ON "source"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'source', json_array(OLD."id"), 'source', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'kind', OLD."kind", 'title', OLD."title", 'publisher', OLD."publisher", 'origin_source_id', OLD."origin_source_id", 'published_on', OLD."published_on", 'published_basis', OLD."published_basis", 'url', OLD."url", 'text', OLD."text", 'text_kind', OLD."text_kind", 'text_sha256', OLD."text_sha256", 'reliability', OLD."reliability", 'note', OLD."note", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_source_update" AFTER UPDATE ON "source" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."title" IS NOT NEW."title" OR OLD."publisher" IS NOT NEW."publisher" OR OLD."origin_source_id" IS NOT NEW."origin_source_id" OR OLD."published_on" IS NOT NEW."published_on" OR OLD."published_basis" IS NOT NEW."published_basis" OR OLD."url" IS NOT NEW."url" OR OLD."text" IS NOT NEW."text" OR OLD."text_kind" IS NOT NEW."text_kind" OR OLD."text_sha256" IS NOT NEW."text_sha256" OR OLD."reliability" IS NOT NEW."reliability" OR OLD."note" IS NOT NEW."note" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'source', json_array(NEW."id"), 'source', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'kind', OLD."kind", 'title', OLD."title", 'publisher', OLD."publisher", 'origin_source_id', OLD."origin_source_id", 'published_on', OLD."published_on", 'published_basis', OLD."published_basis", 'url', OLD."url", 'text', OLD."text", 'text_kind', OLD."text_kind", 'text_sha256', OLD."text_sha256", 'reliability', OLD."reliability", 'note', OLD."note", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'kind', NEW."kind", 'title', NEW."title", 'publisher', NEW."publisher", 'origin_source_id', NEW."origin_source_id", 'published_on', NEW."published_on", 'published_basis', NEW."published_basis", 'url', NEW."url", 'text', NEW."text", 'text_kind', NEW."text_kind", 'text_sha256', NEW."text_sha256", 'reliability', NEW."reliability", 'note', NEW."note", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_source_rekey" AFTER UPDATE ON "source" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'source', json_array(OLD."id"), 'source', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'kind', OLD."kind", 'title', OLD."title", 'publisher', OLD."publisher", 'origin_source_id', OLD."origin_source_id", 'published_on', OLD."published_on", 'published_basis', OLD."published_basis", 'url', OLD."url", 'text', OLD."text", 'text_kind', OLD."text_kind", 'text_sha256', OLD."text_sha256", 'reliability', OLD."reliability", 'note', OLD."note", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'source', json_array(NEW."id"), 'source', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'kind', NEW."kind", 'title', NEW."title", 'publisher', NEW."publisher", 'origin_source_id', NEW."origin_source_id", 'published_on', NEW."published_on", 'published_basis', NEW."published_basis", 'url', NEW."url", 'text', NEW."text", 'text_kind', NEW."text_kind", 'text_sha256', NEW."text_sha256", 'reliability', NEW."reliability", 'note', NEW."note", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_passage_insert" AFTER INSERT ON "passage"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'passage', json_array(NEW."id"), 'source', NEW.source_id, NULL, json_object('id', NEW."id", 'source_id', NEW."source_id", 'start', NEW."start", 'end', NEW."end", 'exact', NEW."exact", 'prefix', NEW."prefix", 'suffix', NEW."suffix"));
END;
CREATE TRIGGER "track_passage_delete" AFTER DELETE ON "passage"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'passage', json_array(OLD."id"), 'source', OLD.source_id, json_object('id', OLD."id", 'source_id', OLD."source_id", 'start', OLD."start", 'end', OLD."end", 'exact', OLD."exact", 'prefix', OLD."prefix", 'suffix', OLD."suffix"), NULL);
END;
CREATE TRIGGER "track_passage_update" AFTER UPDATE ON "passage" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."source_id" IS NOT NEW."source_id" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."exact" IS NOT NEW."exact" OR OLD."prefix" IS NOT NEW."prefix" OR OLD."suffix" IS NOT NEW."suffix")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'passage', json_array(NEW."id"), 'source', NEW.source_id, json_object('id', OLD."id", 'source_id', OLD."source_id", 'start', OLD."start", 'end', OLD."end", 'exact', OLD."exact", 'prefix', OLD."prefix", 'suffix', OLD."suffix"), json_object('id', NEW."id", 'source_id', NEW."source_id", 'start', NEW."start", 'end', NEW."end", 'exact', NEW."exact", 'prefix', NEW."prefix", 'suffix', NEW."suffix"));
END;
CREATE TRIGGER "track_passage_rekey" AFTER UPDATE ON "passage" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'passage', json_array(OLD."id"), 'source', OLD.source_id, json_object('id', OLD."id", 'source_id', OLD."source_id", 'start', OLD."start", 'end', OLD."end", 'exact', OLD."exact", 'prefix', OLD."prefix", 'suffix', OLD."suffix"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'passage', json_array(NEW."id"), 'source', NEW.source_id, NULL, json_object('id', NEW."id", 'source_id', NEW."source_id", 'start', NEW."start", 'end', NEW."end", 'exact', NEW."exact", 'prefix', NEW."prefix", 'suffix', NEW."suffix"));
END;
CREATE TRIGGER "track_assertion_insert" AFTER INSERT ON "assertion"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'assertion', json_array(NEW."id"), NEW.subject_type, NEW.subject_id, NULL, json_object('id', NEW."id", 'subject_type', NEW."subject_type", 'subject_id', NEW."subject_id", 'predicate', NEW."predicate", 'value', NEW."value", 'state', NEW."state", 'derivation', NEW."derivation", 'note', NEW."note"));
END;
CREATE TRIGGER "track_assertion_delete" AFTER DELETE ON "assertion"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'assertion', json_array(OLD."id"), OLD.subject_type, OLD.subject_id, json_object('id', OLD."id", 'subject_type', OLD."subject_type", 'subject_id', OLD."subject_id", 'predicate', OLD."predicate", 'value', OLD."value", 'state', OLD."state", 'derivation', OLD."derivation", 'note', OLD."note"), NULL);
END;
CREATE TRIGGER "track_assertion_update" AFTER UPDATE ON "assertion" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."subject_type" IS NOT NEW."subject_type" OR OLD."subject_id" IS NOT NEW."subject_id" OR OLD."predicate" IS NOT NEW."predicate" OR OLD."value" IS NOT NEW."value" OR OLD."state" IS NOT NEW."state" OR OLD."derivation" IS NOT NEW."derivation" OR OLD."note" IS NOT NEW."note")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'assertion', json_array(NEW."id"), NEW.subject_type, NEW.subject_id, json_object('id', OLD."id", 'subject_type', OLD."subject_type", 'subject_id', OLD."subject_id", 'predicate', OLD."predicate", 'value', OLD."value", 'state', OLD."state", 'derivation', OLD."derivation", 'note', OLD."note"), json_object('id', NEW."id", 'subject_type', NEW."subject_type", 'subject_id', NEW."subject_id", 'predicate', NEW."predicate", 'value', NEW."value", 'state', NEW."state", 'derivation', NEW."derivation", 'note', NEW."note"));
END;
CREATE TRIGGER "track_assertion_rekey" AFTER UPDATE ON "assertion" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'assertion', json_array(OLD."id"), OLD.subject_type, OLD.subject_id, json_object('id', OLD."id", 'subject_type', OLD."subject_type", 'subject_id', OLD."subject_id", 'predicate', OLD."predicate", 'value', OLD."value", 'state', OLD."state", 'derivation', OLD."derivation", 'note', OLD."note"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'assertion', json_array(NEW."id"), NEW.subject_type, NEW.subject_id, NULL, json_object('id', NEW."id", 'subject_type', NEW."subject_type", 'subject_id', NEW."subject_id", 'predicate', NEW."predicate", 'value', NEW."value", 'state', NEW."state", 'derivation', NEW."derivation", 'note', NEW."note"));
END;
CREATE TRIGGER "track_evidence_insert" AFTER INSERT ON "evidence"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'evidence', json_array(NEW."id"), (SELECT subject_type FROM assertion WHERE id = NEW.assertion_id), (SELECT subject_id FROM assertion WHERE id = NEW.assertion_id), NULL, json_object('id', NEW."id", 'assertion_id', NEW."assertion_id", 'passage_id', NEW."passage_id", 'stance', NEW."stance"));
END;
CREATE TRIGGER "track_evidence_delete" AFTER DELETE ON "evidence"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'evidence', json_array(OLD."id"), (SELECT subject_type FROM assertion WHERE id = OLD.assertion_id), (SELECT subject_id FROM assertion WHERE id = OLD.assertion_id), json_object('id', OLD."id", 'assertion_id', OLD."assertion_id", 'passage_id', OLD."passage_id", 'stance', OLD."stance"), NULL);
END;
CREATE TRIGGER "track_evidence_update" AFTER UPDATE ON "evidence" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."assertion_id" IS NOT NEW."assertion_id" OR OLD."passage_id" IS NOT NEW."passage_id" OR OLD."stance" IS NOT NEW."stance")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'evidence', json_array(NEW."id"), (SELECT subject_type FROM assertion WHERE id = NEW.assertion_id), (SELECT subject_id FROM assertion WHERE id = NEW.assertion_id), json_object('id', OLD."id", 'assertion_id', OLD."assertion_id", 'passage_id', OLD."passage_id", 'stance', OLD."stance"), json_object('id', NEW."id", 'assertion_id', NEW."assertion_id", 'passage_id', NEW."passage_id", 'stance', NEW."stance"));
END;
CREATE TRIGGER "track_evidence_rekey" AFTER UPDATE ON "evidence" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'evidence', json_array(OLD."id"), (SELECT subject_type FROM assertion WHERE id = OLD.assertion_id), (SELECT subject_id FROM assertion WHERE id = OLD.assertion_id), json_object('id', OLD."id", 'assertion_id', OLD."assertion_id", 'passage_id', OLD."passage_id", 'stance', OLD."stance"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'evidence', json_array(NEW."id"), (SELECT subject_type FROM assertion WHERE id = NEW.assertion_id), (SELECT subject_id FROM assertion WHERE id = NEW.assertion_id), NULL, json_object('id', NEW."id", 'assertion_id', NEW."assertion_id", 'passage_id', NEW."passage_id", 'stance', NEW."stance"));
END;
CREATE TRIGGER "track_conflict_insert" AFTER INSERT ON "conflict"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'conflict', json_array(NEW."id"), NEW.subject_type, NEW.subject_id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'subject_type', NEW."subject_type", 'subject_id', NEW."subject_id", 'predicate', NEW."predicate", 'severity', NEW."severity", 'chosen_assertion_id', NEW."chosen_assertion_id", 'rationale', NEW."rationale", 'state', NEW."state", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_conflict_delete" AFTER DELETE ON "conflict"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'conflict', json_array(OLD."id"), OLD.subject_type, OLD.subject_id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'subject_type', OLD."subject_type", 'subject_id', OLD."subject_id", 'predicate', OLD."predicate", 'severity', OLD."severity", 'chosen_assertion_id', OLD."chosen_assertion_id", 'rationale', OLD."rationale", 'state', OLD."state", 'decided_at', OLD."decided_at"), NULL);
END;
CREATE TRIGGER "track_conflict_update" AFTER UPDATE ON "conflict" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."subject_type" IS NOT NEW."subject_type" OR OLD."subject_id" IS NOT NEW."subject_id" OR OLD."predicate" IS NOT NEW."predicate" OR OLD."severity" IS NOT NEW."severity" OR OLD."chosen_assertion_id" IS NOT NEW."chosen_assertion_id" OR OLD."rationale" IS NOT NEW."rationale" OR OLD."state" IS NOT NEW."state" OR OLD."decided_at" IS NOT NEW."decided_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'conflict', json_array(NEW."id"), NEW.subject_type, NEW.subject_id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'subject_type', OLD."subject_type", 'subject_id', OLD."subject_id", 'predicate', OLD."predicate", 'severity', OLD."severity", 'chosen_assertion_id', OLD."chosen_assertion_id", 'rationale', OLD."rationale", 'state', OLD."state", 'decided_at', OLD."decided_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'subject_type', NEW."subject_type", 'subject_id', NEW."subject_id", 'predicate', NEW."predicate", 'severity', NEW."severity", 'chosen_assertion_id', NEW."chosen_assertion_id", 'rationale', NEW."rationale", 'state', NEW."state", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_conflict_rekey" AFTER UPDATE ON "conflict" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'conflict', json_array(OLD."id"), OLD.subject_type, OLD.subject_id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'subject_type', OLD."subject_type", 'subject_id', OLD."subject_id", 'predicate', OLD."predicate", 'severity', OLD."severity", 'chosen_assertion_id', OLD."chosen_assertion_id", 'rationale', OLD."rationale", 'state', OLD."state", 'decided_at', OLD."decided_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'conflict', json_array(NEW."id"), NEW.subject_type, NEW.subject_id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'subject_type', NEW."subject_type", 'subject_id', NEW."subject_id", 'predicate', NEW."predicate", 'severity', NEW."severity", 'chosen_assertion_id', NEW."chosen_assertion_id", 'rationale', NEW."rationale", 'state', NEW."state", 'decided_at', NEW."decided_at"));
END;
CREATE TRIGGER "track_record_attachment_insert" AFTER INSERT ON "record_attachment"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'record_attachment', json_array(NEW."record_type", NEW."record_id", NEW."sha256"), NEW.record_type, NEW.record_id, NULL, json_object('record_type', NEW."record_type", 'record_id', NEW."record_id", 'sha256', NEW."sha256", 'caption', NEW."caption", 'position', NEW."position"));
END;
CREATE TRIGGER "track_record_attachment_delete" AFTER DELETE ON "record_attachment"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'record_attachment', json_array(OLD."record_type", OLD."record_id", OLD."sha256"), OLD.record_type, OLD.record_id, json_object('record_type', OLD."record_type", 'record_id', OLD."record_id", 'sha256', OLD."sha256", 'caption', OLD."caption", 'position', OLD."position"), NULL);
END;
CREATE TRIGGER "track_record_attachment_update" AFTER UPDATE ON "record_attachment" WHEN (OLD."record_type" IS NEW."record_type" AND OLD."record_id" IS NEW."record_id" AND OLD."sha256" IS NEW."sha256") AND (OLD."record_type" IS NOT NEW."record_type" OR OLD."record_id" IS NOT NEW."record_id" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."caption" IS NOT NEW."caption" OR OLD."position" IS NOT NEW."position")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'record_attachment', json_array(NEW."record_type", NEW."record_id", NEW."sha256"), NEW.record_type, NEW.record_id, json_object('record_type', OLD."record_type", 'record_id', OLD."record_id", 'sha256', OLD."sha256", 'caption', OLD."caption", 'position', OLD."position"), json_object('record_type', NEW."record_type", 'record_id', NEW."record_id", 'sha256', NEW."sha256", 'caption', NEW."caption", 'position', NEW."position"));
END;
CREATE TRIGGER "track_record_attachment_rekey" AFTER UPDATE ON "record_attachment" WHEN NOT (OLD."record_type" IS NEW."record_type" AND OLD."record_id" IS NEW."record_id" AND OLD."sha256" IS NEW."sha256")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'record_attachment', json_array(OLD."record_type", OLD."record_id", OLD."sha256"), OLD.record_type, OLD.record_id, json_object('record_type', OLD."record_type", 'record_id', OLD."record_id", 'sha256', OLD."sha256", 'caption', OLD."caption", 'position', OLD."position"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'record_attachment', json_array(NEW."record_type", NEW."record_id", NEW."sha256"), NEW.record_type, NEW.record_id, NULL, json_object('record_type', NEW."record_type", 'record_id', NEW."record_id", 'sha256', NEW."sha256", 'caption', NEW."caption", 'position', NEW."position"));
END;
CREATE TRIGGER "track_marking_scheme_insert" AFTER INSERT ON "marking_scheme"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking_scheme', json_array(NEW."id"), 'marking-scheme', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'version', NEW."version", 'banner_min_mm', NEW."banner_min_mm", 'is_second_mark', NEW."is_second_mark", 'is_editable', NEW."is_editable", 'source_note', NEW."source_note"));
END;
CREATE TRIGGER "track_marking_scheme_delete" AFTER DELETE ON "marking_scheme"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking_scheme', json_array(OLD."id"), 'marking-scheme', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'version', OLD."version", 'banner_min_mm', OLD."banner_min_mm", 'is_second_mark', OLD."is_second_mark", 'is_editable', OLD."is_editable", 'source_note', OLD."source_note"), NULL);
END;
CREATE TRIGGER "track_marking_scheme_update" AFTER UPDATE ON "marking_scheme" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."version" IS NOT NEW."version" OR OLD."banner_min_mm" IS NOT NEW."banner_min_mm" OR OLD."is_second_mark" IS NOT NEW."is_second_mark" OR OLD."is_editable" IS NOT NEW."is_editable" OR OLD."source_note" IS NOT NEW."source_note")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking_scheme', json_array(NEW."id"), 'marking-scheme', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'version', OLD."version", 'banner_min_mm', OLD."banner_min_mm", 'is_second_mark', OLD."is_second_mark", 'is_editable', OLD."is_editable", 'source_note', OLD."source_note"), json_object('id', NEW."id", 'name', NEW."name", 'version', NEW."version", 'banner_min_mm', NEW."banner_min_mm", 'is_second_mark', NEW."is_second_mark", 'is_editable', NEW."is_editable", 'source_note', NEW."source_note"));
END;
CREATE TRIGGER "track_marking_scheme_rekey" AFTER UPDATE ON "marking_scheme" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking_scheme', json_array(OLD."id"), 'marking-scheme', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'version', OLD."version", 'banner_min_mm', OLD."banner_min_mm", 'is_second_mark', OLD."is_second_mark", 'is_editable', OLD."is_editable", 'source_note', OLD."source_note"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking_scheme', json_array(NEW."id"), 'marking-scheme', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'version', NEW."version", 'banner_min_mm', NEW."banner_min_mm", 'is_second_mark', NEW."is_second_mark", 'is_editable', NEW."is_editable", 'source_note', NEW."source_note"));
END;
CREATE TRIGGER "track_marking_insert" AFTER INSERT ON "marking"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking', json_array(NEW."id"), 'marking-scheme', NEW.scheme_id, NULL, json_object('id', NEW."id", 'scheme_id', NEW."scheme_id", 'label', NEW."label", 'rank', NEW."rank", 'colour', NEW."colour", 'on_colour', NEW."on_colour", 'portion', NEW."portion"));
END;
CREATE TRIGGER "track_marking_delete" AFTER DELETE ON "marking"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking', json_array(OLD."id"), 'marking-scheme', OLD.scheme_id, json_object('id', OLD."id", 'scheme_id', OLD."scheme_id", 'label', OLD."label", 'rank', OLD."rank", 'colour', OLD."colour", 'on_colour', OLD."on_colour", 'portion', OLD."portion"), NULL);
END;
CREATE TRIGGER "track_marking_update" AFTER UPDATE ON "marking" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."scheme_id" IS NOT NEW."scheme_id" OR OLD."label" IS NOT NEW."label" OR OLD."rank" IS NOT NEW."rank" OR OLD."colour" IS NOT NEW."colour" OR OLD."on_colour" IS NOT NEW."on_colour" OR OLD."portion" IS NOT NEW."portion")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking', json_array(NEW."id"), 'marking-scheme', NEW.scheme_id, json_object('id', OLD."id", 'scheme_id', OLD."scheme_id", 'label', OLD."label", 'rank', OLD."rank", 'colour', OLD."colour", 'on_colour', OLD."on_colour", 'portion', OLD."portion"), json_object('id', NEW."id", 'scheme_id', NEW."scheme_id", 'label', NEW."label", 'rank', NEW."rank", 'colour', NEW."colour", 'on_colour', NEW."on_colour", 'portion', NEW."portion"));
END;
CREATE TRIGGER "track_marking_rekey" AFTER UPDATE ON "marking" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking', json_array(OLD."id"), 'marking-scheme', OLD.scheme_id, json_object('id', OLD."id", 'scheme_id', OLD."scheme_id", 'label', OLD."label", 'rank', OLD."rank", 'colour', OLD."colour", 'on_colour', OLD."on_colour", 'portion', OLD."portion"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'marking', json_array(NEW."id"), 'marking-scheme', NEW.scheme_id, NULL, json_object('id', NEW."id", 'scheme_id', NEW."scheme_id", 'label', NEW."label", 'rank', NEW."rank", 'colour', NEW."colour", 'on_colour', NEW."on_colour", 'portion', NEW."portion"));
END;
CREATE TRIGGER "track_caveat_insert" AFTER INSERT ON "caveat"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'caveat', json_array(NEW."id"), 'marking-scheme', NEW.scheme_id, NULL, json_object('id', NEW."id", 'scheme_id', NEW."scheme_id", 'label', NEW."label"));
END;
CREATE TRIGGER "track_caveat_delete" AFTER DELETE ON "caveat"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'caveat', json_array(OLD."id"), 'marking-scheme', OLD.scheme_id, json_object('id', OLD."id", 'scheme_id', OLD."scheme_id", 'label', OLD."label"), NULL);
END;
CREATE TRIGGER "track_caveat_update" AFTER UPDATE ON "caveat" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."scheme_id" IS NOT NEW."scheme_id" OR OLD."label" IS NOT NEW."label")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'caveat', json_array(NEW."id"), 'marking-scheme', NEW.scheme_id, json_object('id', OLD."id", 'scheme_id', OLD."scheme_id", 'label', OLD."label"), json_object('id', NEW."id", 'scheme_id', NEW."scheme_id", 'label', NEW."label"));
END;
CREATE TRIGGER "track_caveat_rekey" AFTER UPDATE ON "caveat" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'caveat', json_array(OLD."id"), 'marking-scheme', OLD.scheme_id, json_object('id', OLD."id", 'scheme_id', OLD."scheme_id", 'label', OLD."label"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'caveat', json_array(NEW."id"), 'marking-scheme', NEW.scheme_id, NULL, json_object('id', NEW."id", 'scheme_id', NEW."scheme_id", 'label', NEW."label"));
END;
CREATE TRIGGER "track_pack_insert" AFTER INSERT ON "pack"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack', json_array(NEW."id"), 'pack', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'meeting_id', NEW."meeting_id", 'title', NEW."title", 'reference', NEW."reference", 'profile', NEW."profile", 'marking_id', NEW."marking_id", 'second_marking_id', NEW."second_marking_id", 'caveats', NEW."caveats", 'originator', NEW."originator", 'contact', NEW."contact", 'paper', NEW."paper", 'is_principal_mode', NEW."is_principal_mode", 'as_of', NEW."as_of", 'state', NEW."state", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_pack_delete" AFTER DELETE ON "pack"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack', json_array(OLD."id"), 'pack', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'meeting_id', OLD."meeting_id", 'title', OLD."title", 'reference', OLD."reference", 'profile', OLD."profile", 'marking_id', OLD."marking_id", 'second_marking_id', OLD."second_marking_id", 'caveats', OLD."caveats", 'originator', OLD."originator", 'contact', OLD."contact", 'paper', OLD."paper", 'is_principal_mode', OLD."is_principal_mode", 'as_of', OLD."as_of", 'state', OLD."state", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
END;
CREATE TRIGGER "track_pack_update" AFTER UPDATE ON "pack" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."dossier_id" IS NOT NEW."dossier_id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."title" IS NOT NEW."title" OR OLD."reference" IS NOT NEW."reference" OR OLD."profile" IS NOT NEW."profile" OR OLD."marking_id" IS NOT NEW."marking_id" OR OLD."second_marking_id" IS NOT NEW."second_marking_id" OR OLD."caveats" IS NOT NEW."caveats" OR OLD."originator" IS NOT NEW."originator" OR OLD."contact" IS NOT NEW."contact" OR OLD."paper" IS NOT NEW."paper" OR OLD."is_principal_mode" IS NOT NEW."is_principal_mode" OR OLD."as_of" IS NOT NEW."as_of" OR OLD."state" IS NOT NEW."state" OR OLD."is_example" IS NOT NEW."is_example" OR OLD."created_at" IS NOT NEW."created_at" OR OLD."updated_at" IS NOT NEW."updated_at" OR OLD."deleted_at" IS NOT NEW."deleted_at")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack', json_array(NEW."id"), 'pack', NEW.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'meeting_id', OLD."meeting_id", 'title', OLD."title", 'reference', OLD."reference", 'profile', OLD."profile", 'marking_id', OLD."marking_id", 'second_marking_id', OLD."second_marking_id", 'caveats', OLD."caveats", 'originator', OLD."originator", 'contact', OLD."contact", 'paper', OLD."paper", 'is_principal_mode', OLD."is_principal_mode", 'as_of', OLD."as_of", 'state', OLD."state", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'meeting_id', NEW."meeting_id", 'title', NEW."title", 'reference', NEW."reference", 'profile', NEW."profile", 'marking_id', NEW."marking_id", 'second_marking_id', NEW."second_marking_id", 'caveats', NEW."caveats", 'originator', NEW."originator", 'contact', NEW."contact", 'paper', NEW."paper", 'is_principal_mode', NEW."is_principal_mode", 'as_of', NEW."as_of", 'state', NEW."state", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_pack_rekey" AFTER UPDATE ON "pack" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack', json_array(OLD."id"), 'pack', OLD.id, json_object('id', OLD."id", 'dossier_id', OLD."dossier_id", 'meeting_id', OLD."meeting_id", 'title', OLD."title", 'reference', OLD."reference", 'profile', OLD."profile", 'marking_id', OLD."marking_id", 'second_marking_id', OLD."second_marking_id", 'caveats', OLD."caveats", 'originator', OLD."originator", 'contact', OLD."contact", 'paper', OLD."paper", 'is_principal_mode', OLD."is_principal_mode", 'as_of', OLD."as_of", 'state', OLD."state", 'is_example', OLD."is_example", 'created_at', OLD."created_at", 'updated_at', OLD."updated_at", 'deleted_at', OLD."deleted_at"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack', json_array(NEW."id"), 'pack', NEW.id, NULL, json_object('id', NEW."id", 'dossier_id', NEW."dossier_id", 'meeting_id', NEW."meeting_id", 'title', NEW."title", 'reference', NEW."reference", 'profile', NEW."profile", 'marking_id', NEW."marking_id", 'second_marking_id', NEW."second_marking_id", 'caveats', NEW."caveats", 'originator', NEW."originator", 'contact', NEW."contact", 'paper', NEW."paper", 'is_principal_mode', NEW."is_principal_mode", 'as_of', NEW."as_of", 'state', NEW."state", 'is_example', NEW."is_example", 'created_at', NEW."created_at", 'updated_at', NEW."updated_at", 'deleted_at', NEW."deleted_at"));
END;
CREATE TRIGGER "track_pack_section_insert" AFTER INSERT ON "pack_section"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_section', json_array(NEW."id"), 'pack', NEW.pack_id, NULL, json_object('id', NEW."id", 'pack_id', NEW."pack_id", 'kind', NEW."kind", 'title', NEW."title", 'is_included', NEW."is_included", 'page_budget', NEW."page_budget", 'position', NEW."position", 'settings', NEW."settings"));
END;
CREATE TRIGGER "track_pack_section_delete" AFTER DELETE ON "pack_section"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_section', json_array(OLD."id"), 'pack', OLD.pack_id, json_object('id', OLD."id", 'pack_id', OLD."pack_id", 'kind', OLD."kind", 'title', OLD."title", 'is_included', OLD."is_included", 'page_budget', OLD."page_budget", 'position', OLD."position", 'settings', OLD."settings"), NULL);
END;
CREATE TRIGGER "track_pack_section_update" AFTER UPDATE ON "pack_section" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."pack_id" IS NOT NEW."pack_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."title" IS NOT NEW."title" OR OLD."is_included" IS NOT NEW."is_included" OR OLD."page_budget" IS NOT NEW."page_budget" OR OLD."position" IS NOT NEW."position" OR OLD."settings" IS NOT NEW."settings")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_section', json_array(NEW."id"), 'pack', NEW.pack_id, json_object('id', OLD."id", 'pack_id', OLD."pack_id", 'kind', OLD."kind", 'title', OLD."title", 'is_included', OLD."is_included", 'page_budget', OLD."page_budget", 'position', OLD."position", 'settings', OLD."settings"), json_object('id', NEW."id", 'pack_id', NEW."pack_id", 'kind', NEW."kind", 'title', NEW."title", 'is_included', NEW."is_included", 'page_budget', NEW."page_budget", 'position', NEW."position", 'settings', NEW."settings"));
END;
CREATE TRIGGER "track_pack_section_rekey" AFTER UPDATE ON "pack_section" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_section', json_array(OLD."id"), 'pack', OLD.pack_id, json_object('id', OLD."id", 'pack_id', OLD."pack_id", 'kind', OLD."kind", 'title', OLD."title", 'is_included', OLD."is_included", 'page_budget', OLD."page_budget", 'position', OLD."position", 'settings', OLD."settings"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_section', json_array(NEW."id"), 'pack', NEW.pack_id, NULL, json_object('id', NEW."id", 'pack_id', NEW."pack_id", 'kind', NEW."kind", 'title', NEW."title", 'is_included', NEW."is_included", 'page_budget', NEW."page_budget", 'position', NEW."position", 'settings', NEW."settings"));
END;
CREATE TRIGGER "track_pack_item_insert" AFTER INSERT ON "pack_item"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_item', json_array(NEW."id"), 'pack', (SELECT pack_id FROM pack_section WHERE id = NEW.section_id), NULL, json_object('id', NEW."id", 'section_id', NEW."section_id", 'record_type', NEW."record_type", 'record_id', NEW."record_id", 'position', NEW."position", 'detail', NEW."detail", 'override', NEW."override", 'base_hash', NEW."base_hash"));
END;
CREATE TRIGGER "track_pack_item_delete" AFTER DELETE ON "pack_item"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_item', json_array(OLD."id"), 'pack', (SELECT pack_id FROM pack_section WHERE id = OLD.section_id), json_object('id', OLD."id", 'section_id', OLD."section_id", 'record_type', OLD."record_type", 'record_id', OLD."record_id", 'position', OLD."position", 'detail', OLD."detail", 'override', OLD."override", 'base_hash', OLD."base_hash"), NULL);
END;
CREATE TRIGGER "track_pack_item_update" AFTER UPDATE ON "pack_item" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."section_id" IS NOT NEW."section_id" OR OLD."record_type" IS NOT NEW."record_type" OR OLD."record_id" IS NOT NEW."record_id" OR OLD."position" IS NOT NEW."position" OR OLD."detail" IS NOT NEW."detail" OR OLD."override" IS NOT NEW."override" OR OLD."base_hash" IS NOT NEW."base_hash")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_item', json_array(NEW."id"), 'pack', (SELECT pack_id FROM pack_section WHERE id = NEW.section_id), json_object('id', OLD."id", 'section_id', OLD."section_id", 'record_type', OLD."record_type", 'record_id', OLD."record_id", 'position', OLD."position", 'detail', OLD."detail", 'override', OLD."override", 'base_hash', OLD."base_hash"), json_object('id', NEW."id", 'section_id', NEW."section_id", 'record_type', NEW."record_type", 'record_id', NEW."record_id", 'position', NEW."position", 'detail', NEW."detail", 'override', NEW."override", 'base_hash', NEW."base_hash"));
END;
CREATE TRIGGER "track_pack_item_rekey" AFTER UPDATE ON "pack_item" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_item', json_array(OLD."id"), 'pack', (SELECT pack_id FROM pack_section WHERE id = OLD.section_id), json_object('id', OLD."id", 'section_id', OLD."section_id", 'record_type', OLD."record_type", 'record_id', OLD."record_id", 'position', OLD."position", 'detail', OLD."detail", 'override', OLD."override", 'base_hash', OLD."base_hash"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_item', json_array(NEW."id"), 'pack', (SELECT pack_id FROM pack_section WHERE id = NEW.section_id), NULL, json_object('id', NEW."id", 'section_id', NEW."section_id", 'record_type', NEW."record_type", 'record_id', NEW."record_id", 'position', NEW."position", 'detail', NEW."detail", 'override', NEW."override", 'base_hash', NEW."base_hash"));
END;
CREATE TRIGGER "track_pack_version_insert" AFTER INSERT ON "pack_version"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_version', json_array(NEW."id"), 'pack', NEW.pack_id, NULL, json_object('id', NEW."id", 'pack_id', NEW."pack_id", 'number', NEW."number", 'as_of', NEW."as_of", 'issued_at', NEW."issued_at", 'snapshot', NEW."snapshot", 'snapshot_sha256', NEW."snapshot_sha256", 'template_sha256', NEW."template_sha256", 'pages', NEW."pages", 'checks', NEW."checks", 'changes', NEW."changes"));
END;
CREATE TRIGGER "track_pack_version_delete" AFTER DELETE ON "pack_version"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_version', json_array(OLD."id"), 'pack', OLD.pack_id, json_object('id', OLD."id", 'pack_id', OLD."pack_id", 'number', OLD."number", 'as_of', OLD."as_of", 'issued_at', OLD."issued_at", 'snapshot', OLD."snapshot", 'snapshot_sha256', OLD."snapshot_sha256", 'template_sha256', OLD."template_sha256", 'pages', OLD."pages", 'checks', OLD."checks", 'changes', OLD."changes"), NULL);
END;
CREATE TRIGGER "track_pack_version_update" AFTER UPDATE ON "pack_version" WHEN (OLD."id" IS NEW."id") AND (OLD."id" IS NOT NEW."id" OR OLD."pack_id" IS NOT NEW."pack_id" OR OLD."number" IS NOT NEW."number" OR OLD."as_of" IS NOT NEW."as_of" OR OLD."issued_at" IS NOT NEW."issued_at" OR OLD."snapshot" IS NOT NEW."snapshot" OR OLD."snapshot_sha256" IS NOT NEW."snapshot_sha256" OR OLD."template_sha256" IS NOT NEW."template_sha256" OR OLD."pages" IS NOT NEW."pages" OR OLD."checks" IS NOT NEW."checks" OR OLD."changes" IS NOT NEW."changes")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_version', json_array(NEW."id"), 'pack', NEW.pack_id, json_object('id', OLD."id", 'pack_id', OLD."pack_id", 'number', OLD."number", 'as_of', OLD."as_of", 'issued_at', OLD."issued_at", 'snapshot', OLD."snapshot", 'snapshot_sha256', OLD."snapshot_sha256", 'template_sha256', OLD."template_sha256", 'pages', OLD."pages", 'checks', OLD."checks", 'changes', OLD."changes"), json_object('id', NEW."id", 'pack_id', NEW."pack_id", 'number', NEW."number", 'as_of', NEW."as_of", 'issued_at', NEW."issued_at", 'snapshot', NEW."snapshot", 'snapshot_sha256', NEW."snapshot_sha256", 'template_sha256', NEW."template_sha256", 'pages', NEW."pages", 'checks', NEW."checks", 'changes', NEW."changes"));
END;
CREATE TRIGGER "track_pack_version_rekey" AFTER UPDATE ON "pack_version" WHEN NOT (OLD."id" IS NEW."id")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_version', json_array(OLD."id"), 'pack', OLD.pack_id, json_object('id', OLD."id", 'pack_id', OLD."pack_id", 'number', OLD."number", 'as_of', OLD."as_of", 'issued_at', OLD."issued_at", 'snapshot', OLD."snapshot", 'snapshot_sha256', OLD."snapshot_sha256", 'template_sha256', OLD."template_sha256", 'pages', OLD."pages", 'checks', OLD."checks", 'changes', OLD."changes"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_version', json_array(NEW."id"), 'pack', NEW.pack_id, NULL, json_object('id', NEW."id", 'pack_id', NEW."pack_id", 'number', NEW."number", 'as_of', NEW."as_of", 'issued_at', NEW."issued_at", 'snapshot', NEW."snapshot", 'snapshot_sha256', NEW."snapshot_sha256", 'template_sha256', NEW."template_sha256", 'pages', NEW."pages", 'checks', NEW."checks", 'changes', NEW."changes"));
END;
CREATE TRIGGER "track_pack_copy_insert" AFTER INSERT ON "pack_copy"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_copy', json_array(NEW."version_id", NEW."number"), 'pack', (SELECT pack_id FROM pack_version WHERE id = NEW.version_id), NULL, json_object('version_id', NEW."version_id", 'number', NEW."number", 'of', NEW."of", 'holder', NEW."holder"));
END;
CREATE TRIGGER "track_pack_copy_delete" AFTER DELETE ON "pack_copy"
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_copy', json_array(OLD."version_id", OLD."number"), 'pack', (SELECT pack_id FROM pack_version WHERE id = OLD.version_id), json_object('version_id', OLD."version_id", 'number', OLD."number", 'of', OLD."of", 'holder', OLD."holder"), NULL);
END;
CREATE TRIGGER "track_pack_copy_update" AFTER UPDATE ON "pack_copy" WHEN (OLD."version_id" IS NEW."version_id" AND OLD."number" IS NEW."number") AND (OLD."version_id" IS NOT NEW."version_id" OR OLD."number" IS NOT NEW."number" OR OLD."of" IS NOT NEW."of" OR OLD."holder" IS NOT NEW."holder")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_copy', json_array(NEW."version_id", NEW."number"), 'pack', (SELECT pack_id FROM pack_version WHERE id = NEW.version_id), json_object('version_id', OLD."version_id", 'number', OLD."number", 'of', OLD."of", 'holder', OLD."holder"), json_object('version_id', NEW."version_id", 'number', NEW."number", 'of', NEW."of", 'holder', NEW."holder"));
END;
CREATE TRIGGER "track_pack_copy_rekey" AFTER UPDATE ON "pack_copy" WHEN NOT (OLD."version_id" IS NEW."version_id" AND OLD."number" IS NEW."number")
BEGIN
  SELECT RAISE(ABORT, 'a record was written outside an action') WHERE (SELECT action_seq FROM current_action) IS NULL;
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_copy', json_array(OLD."version_id", OLD."number"), 'pack', (SELECT pack_id FROM pack_version WHERE id = OLD.version_id), json_object('version_id', OLD."version_id", 'number', OLD."number", 'of', OLD."of", 'holder', OLD."holder"), NULL);
  INSERT INTO change (action_seq, table_name, row_key, owner_type, owner_id, before_row, after_row)
  VALUES ((SELECT action_seq FROM current_action), 'pack_copy', json_array(NEW."version_id", NEW."number"), 'pack', (SELECT pack_id FROM pack_version WHERE id = NEW.version_id), NULL, json_object('version_id', NEW."version_id", 'number', NEW."number", 'of', NEW."of", 'holder', NEW."holder"));
END;
PRAGMA user_version = 40;
