import { z } from 'zod';
import type { Db } from '../connection';
import { all } from '../sql';

const Unsupported = z.object({ recordType: z.enum(['engagement', 'commitment']), id: z.string(), title: z.string() });

/** Of the newest 300 engagements that took place and of all commitments: those that no claim and no statement supports. Examples are not counted. */
export function recordsWithoutSource(db: Db, dossierId: string, limit: number): Array<z.output<typeof Unsupported>> {
  return all(db, Unsupported, `
    SELECT 'engagement' AS recordType, e.id, e.title FROM (
      SELECT id, title FROM engagement x WHERE x.dossier_id = @dossierId AND x.deleted_at IS NULL AND x.is_example = 0 AND x.status IN ('held', 'reported-only')
      ORDER BY coalesce(x.date_end, x.date_start) DESC, x.id DESC LIMIT 300) e
    WHERE NOT EXISTS (SELECT 1 FROM assertion a JOIN evidence ev ON ev.assertion_id = a.id WHERE a.subject_type = 'engagement' AND a.subject_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM participation p JOIN assertion a ON a.subject_type = 'participation' AND a.subject_id = p.id JOIN evidence ev ON ev.assertion_id = a.id WHERE p.engagement_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM topic_treatment t JOIN assertion a ON a.subject_type = 'treatment' AND a.subject_id = t.id JOIN evidence ev ON ev.assertion_id = a.id WHERE t.engagement_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM statement s JOIN statement_witness w ON w.statement_id = s.id WHERE s.engagement_id = e.id AND s.deleted_at IS NULL)
    UNION ALL
    SELECT 'commitment', c.id, c.text FROM commitment c WHERE c.dossier_id = @dossierId AND c.deleted_at IS NULL AND c.is_example = 0
      AND NOT EXISTS (SELECT 1 FROM assertion a JOIN evidence ev ON ev.assertion_id = a.id WHERE a.subject_type = 'commitment' AND a.subject_id = c.id)
    LIMIT @limit`, { dossierId, limit });
}
