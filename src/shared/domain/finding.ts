import { z } from 'zod';
import { Id, RecordType } from './values';

/** Something that wants attention, in one sentence, with its remedy. Ranked: blocking first. */
export const Finding = z.object({
  id: z.string(),
  code: z.enum(['conflict', 'stale-line', 'series-gap', 'series-duplicate', 'series-cadence', 'series-venue', 'overdue', 'verify-by', 'no-source', 'unresolved-override', 'marking', 'over-budget', 'uncovered-character', 'acronym', 'missing', 'undated-photo', 'store']),
  severity: z.enum(['blocking', 'warning', 'note']),
  title: z.string(), reason: z.string(), remedy: z.string(),
  recordType: RecordType.nullable(), recordId: Id.nullable(),
});
export type Finding = z.infer<typeof Finding>;
