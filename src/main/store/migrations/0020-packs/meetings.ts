/** A meeting is a planned engagement with a purpose, objectives, an agenda and delegations. */
export const MEETING_TABLES = `
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
CREATE INDEX meeting_principal ON meeting(principal_person_id);
CREATE INDEX meeting_counterpart ON meeting(counterpart_person_id);

CREATE TABLE objective (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(engagement_id),
  side TEXT NOT NULL CHECK (side IN ('ours', 'theirs')),
  text TEXT NOT NULL,
  success_test TEXT,
  confidence TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX objective_meeting ON objective(meeting_id, position);

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
CREATE INDEX agenda_item_meeting ON agenda_item(meeting_id, position);
CREATE INDEX agenda_item_topic ON agenda_item(topic_id);

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
CREATE INDEX delegate_meeting ON delegate(meeting_id, side, position);
CREATE INDEX delegate_person ON delegate(person_id);
CREATE INDEX delegate_counterpart ON delegate(counterpart_id);

CREATE TABLE protocol_note (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting(engagement_id),
  kind TEXT NOT NULL CHECK (kind IN ('greeting', 'precedence', 'dress', 'dietary', 'prayer', 'gift', 'interpreter', 'vehicles', 'contact', 'press', 'other')),
  text TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX protocol_note_meeting ON protocol_note(meeting_id, position);
`;
