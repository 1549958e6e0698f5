import { z } from 'zod';
import { Text } from './columns';

/**
 * The newest engagements of `@dossierId` that are dated, with their day, straight from the index. "When was this last seen" is
 * nearly always answered by these, which keeps the question quick however long the past is.
 */
export const NEWEST = `
  SELECT n.id, coalesce(n.date_end, n.date_start) AS day FROM engagement n
  WHERE n.dossier_id = @dossierId AND n.deleted_at IS NULL ORDER BY coalesce(n.date_end, n.date_start) DESC, n.id DESC LIMIT 2000`;

/** As `NEWEST`, but only what took place or is known by reference. */
export const NEWEST_PAST = NEWEST.replace('ORDER BY', "AND n.status IN ('held', 'reported-only') ORDER BY");

export const LastDay = z.object({ id: z.string(), day: Text });
