import type { Migration } from '../migrate';

const TABLES = `
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
CREATE INDEX key_figure_dossier ON key_figure(dossier_id, position);
CREATE INDEX key_figure_passage ON key_figure(passage_id);

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
CREATE INDEX context_note_meeting ON context_note(meeting_id, position);
CREATE INDEX context_note_passage ON context_note(passage_id);

CREATE TABLE draft_text (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES engagement(id),
  document TEXT NOT NULL CHECK (length(trim(document)) > 0),
  text TEXT NOT NULL CHECK (length(trim(text)) > 0),
  state TEXT NOT NULL CHECK (state IN ('agreed', 'bracketed', 'proposed-ours', 'proposed-theirs')),
  note TEXT,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX draft_text_meeting ON draft_text(meeting_id, position);

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
CREATE INDEX deliverable_meeting ON deliverable(meeting_id, position);

CREATE TABLE press_answer (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES engagement(id),
  question TEXT NOT NULL CHECK (length(trim(question)) > 0),
  answer TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX press_answer_meeting ON press_answer(meeting_id, position);

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
CREATE INDEX meeting_contact_meeting ON meeting_contact(meeting_id, position);
`;

/**
 * What a full book needs beside the records: key figures of the pair, and for one meeting the context that changes
 * the conversation, the texts that are to come out of it, answers for the press, and whom to reach.
 */
export const migration0040: Migration = {
  version: 40,
  name: 'papers',
  up(db) {
    db.exec(TABLES);
  },
};
