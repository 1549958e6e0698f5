import type { Migration } from '../migrate';

const ACTION_TABLES = `
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
CREATE INDEX action_stack ON action(kind, state, seq);
CREATE INDEX action_of ON action(of_seq);

CREATE TABLE current_action (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  action_seq INTEGER REFERENCES action(seq)
) STRICT;
INSERT INTO current_action (only, action_seq) VALUES (1, NULL);

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
CREATE INDEX change_action ON change(action_seq);
CREATE INDEX change_owner ON change(owner_type, owner_id, seq);

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
CREATE INDEX audit_action ON audit(action_seq);

CREATE TRIGGER change_fixed BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'a recorded change cannot be altered'); END;
CREATE TRIGGER change_kept BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'a recorded change cannot be removed'); END;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit cannot be altered'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit cannot be shortened'); END;
`;

/** How the store remembers what was done: actions, the rows they changed, and a chained audit of both. */
export const migration0005: Migration = {
  version: 5,
  name: 'actions',
  up(db) {
    db.exec(ACTION_TABLES);
  },
};
