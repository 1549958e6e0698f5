/** Marking schemes are data: banner rules, ranks, colours and caveats come from resources/markings. */
export const MARKING_TABLES = `
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
`;
