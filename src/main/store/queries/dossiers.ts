import { z } from 'zod';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Flag } from './columns';

const DossierRecord = z.object({
  id: z.string(), title: z.string(), ours: z.string(), theirs: z.string(), oursName: z.string(), theirsName: z.string(), isExample: Flag,
  engagements: Count, people: Count, series: Count, topics: Count, commitments: Count, statements: Count, sources: Count, points: Count, packs: Count,
});
export type DossierRecord = z.output<typeof DossierRecord>;

const countOf = (table: string): string => `(SELECT count(*) FROM ${table} x WHERE x.dossier_id = d.id AND x.deleted_at IS NULL)`;

/** Dossiers with how much each holds, in the order they were opened. */
export function dossierRows(db: Db): DossierRecord[] {
  return all(db, DossierRecord, `
    SELECT d.id, d.title, d.ours, d.theirs, a.name AS oursName, b.name AS theirsName, d.is_example AS isExample,
      ${countOf('engagement')} AS engagements, ${countOf('person')} AS people, ${countOf('series')} AS series, ${countOf('topic')} AS topics,
      ${countOf('commitment')} AS commitments, ${countOf('statement')} AS statements, ${countOf('source')} AS sources, ${countOf('talking_point')} AS points, ${countOf('pack')} AS packs
    FROM dossier d JOIN country a ON a.code = d.ours JOIN country b ON b.code = d.theirs ORDER BY d.created_at, d.id`);
}

const Pair = z.object({ id: z.string(), ours: z.string(), theirs: z.string(), oursName: z.string(), theirsName: z.string() });

/** The pair of countries of a dossier; null when there is no such dossier. */
export function dossierPair(db: Db, id: string): z.output<typeof Pair> | null {
  return one(db, Pair, `
    SELECT d.id, d.ours, d.theirs, a.name AS oursName, b.name AS theirsName FROM dossier d JOIN country a ON a.code = d.ours JOIN country b ON b.code = d.theirs WHERE d.id = ?`, [id]);
}
