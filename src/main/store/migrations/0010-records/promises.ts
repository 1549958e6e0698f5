/** What was promised, what was said, and the lines we keep ready. */
export const PROMISE_TABLES = `
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
CREATE INDEX commitment_dossier ON commitment(dossier_id, side, due_date) WHERE deleted_at IS NULL;
CREATE INDEX commitment_origin ON commitment(origin_engagement_id);
CREATE INDEX commitment_topic ON commitment(topic_id);
CREATE INDEX commitment_fulfilled ON commitment(fulfilled_by_id);

CREATE TABLE commitment_history (
  id TEXT PRIMARY KEY,
  commitment_id TEXT NOT NULL REFERENCES commitment(id),
  status TEXT NOT NULL,
  as_of TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX commitment_history_commitment ON commitment_history(commitment_id, as_of);

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
CREATE INDEX statement_dossier ON statement(dossier_id, made_on DESC);
CREATE INDEX statement_engagement ON statement(engagement_id);
CREATE INDEX statement_topic ON statement(topic_id);
CREATE INDEX statement_person ON statement(speaker_person_id);
CREATE INDEX statement_organisation ON statement(speaker_organisation_id);

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
CREATE INDEX talking_point_dossier ON talking_point(dossier_id, topic_id, priority) WHERE deleted_at IS NULL;
CREATE INDEX talking_point_topic ON talking_point(topic_id);

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
CREATE INDEX talking_point_evidence_target ON talking_point_evidence(target_type, target_id);
`;
