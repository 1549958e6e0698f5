import { z } from 'zod';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Flag, idList, Text } from './columns';

const MarkingRecord = z.object({ id: z.string(), schemeId: z.string(), scheme: z.string(), label: z.string(), rank: z.number().int(), colour: z.string(), onColour: z.string(), isSecondMark: Flag, bannerMinMm: z.number() });
export type MarkingRecord = z.output<typeof MarkingRecord>;

const SELECT = `SELECT m.id, m.scheme_id AS schemeId, s.name AS scheme, m.label, m.rank, m.colour, m.on_colour AS onColour, s.is_second_mark AS isSecondMark, s.banner_min_mm AS bannerMinMm
  FROM marking m JOIN marking_scheme s ON s.id = m.scheme_id`;

/** Every mark of every scheme, lowest first in each; second marks last. */
export function markingRows(db: Db): MarkingRecord[] {
  return all(db, MarkingRecord, `${SELECT} ORDER BY s.is_second_mark, s.name, m.rank, m.label`);
}

export function markingById(db: Db, id: string): MarkingRecord | null {
  return one(db, MarkingRecord, `${SELECT} WHERE m.id = ?`, [id]);
}

export function schemeIds(db: Db): Set<string> {
  return new Set(all(db, z.object({ id: z.string() }), 'SELECT id FROM marking_scheme').map((row) => row.id));
}

const MarkedRecord = z.object({ recordType: z.string(), recordId: z.string(), title: z.string(), marking: Text });

/** Records among these that carry a mark of their own (its id or its label). */
export function markedRecords(db: Db, ids: readonly string[]): Array<z.output<typeof MarkedRecord>> {
  return all(db, MarkedRecord, `
    WITH wanted(id) AS (SELECT value FROM json_each(?))
    SELECT 'engagement' AS recordType, r.id AS recordId, r.title, r.marking FROM wanted w JOIN engagement r ON r.id = w.id WHERE r.marking IS NOT NULL
    UNION ALL SELECT 'person', r.id, r.display_name, r.marking FROM wanted w JOIN person r ON r.id = w.id WHERE r.marking IS NOT NULL
    UNION ALL SELECT 'commitment', r.id, r.text, r.marking FROM wanted w JOIN commitment r ON r.id = w.id WHERE r.marking IS NOT NULL
    UNION ALL SELECT 'statement', r.id, r.speaker_label, r.marking FROM wanted w JOIN statement r ON r.id = w.id WHERE r.marking IS NOT NULL
    UNION ALL SELECT 'talking-point', r.id, r.headline, r.marking FROM wanted w JOIN talking_point r ON r.id = w.id WHERE r.marking IS NOT NULL`, [idList(ids)]);
}
