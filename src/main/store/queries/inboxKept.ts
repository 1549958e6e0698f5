import { z } from 'zod';
import type { Db } from '../connection';
import { all } from '../sql';
import { Text } from './columns';

const OnSource = z.object({ recordType: z.string(), recordId: z.string(), engagementId: Text });

/**
 * Records that rest on a passage of a source, in the order of the text; a claim about a part is given to the record it
 * belongs to, and who took part is given as a person too. `engagementId` is where a statement was made.
 */
export function recordsOnSource(db: Db, sourceId: string): Array<z.output<typeof OnSource>> {
  return all(db, OnSource, `
    WITH claim AS (SELECT DISTINCT a.subject_type AS type, a.subject_id AS id, min(ps.start) AS at FROM passage ps JOIN evidence ev ON ev.passage_id = ps.id
      JOIN assertion a ON a.id = ev.assertion_id WHERE ps.source_id = @id GROUP BY a.subject_type, a.subject_id),
    record AS (
      SELECT type, id, at FROM claim
      UNION ALL SELECT 'engagement', r.engagement_id, c.at FROM claim c JOIN participation r ON c.type = 'participation' AND r.id = c.id
      UNION ALL SELECT 'person', r.person_id, c.at FROM claim c JOIN participation r ON c.type = 'participation' AND r.id = c.id AND r.person_id IS NOT NULL
      UNION ALL SELECT 'engagement', r.engagement_id, c.at FROM claim c JOIN topic_treatment r ON c.type = 'treatment' AND r.id = c.id
      UNION ALL SELECT 'topic', r.topic_id, c.at FROM claim c JOIN topic_treatment r ON c.type = 'treatment' AND r.id = c.id
      UNION ALL SELECT 'person', r.person_id, c.at FROM claim c JOIN person_name r ON c.type = 'name' AND r.id = c.id
      UNION ALL SELECT 'person', r.person_id, c.at FROM claim c JOIN tenure r ON c.type = 'tenure' AND r.id = c.id
      UNION ALL SELECT 'statement', w.statement_id, ps.start FROM passage ps JOIN statement_witness w ON w.passage_id = ps.id WHERE ps.source_id = @id)
    SELECT r.type AS recordType, r.id AS recordId, (SELECT s.engagement_id FROM statement s WHERE r.type = 'statement' AND s.id = r.id) AS engagementId
    FROM record r GROUP BY r.type, r.id ORDER BY min(r.at), r.id`, { id: sourceId });
}
