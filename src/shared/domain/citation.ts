import { z } from 'zod';
import { Id, RecordType } from './values';

/** One claim of a record and one passage that bears on it. `key` is the number shown at the field, in the text and in the note. */
export const Citation = z.object({
  key: z.number().int().positive(),
  assertionId: Id,
  /** Field of the record ("date", "edition", "participation:<id>", "treatment:<id>", "name:<id>", "tenure:<id>", "status", "text"…). */
  field: z.string(),
  value: z.string().nullable(),
  state: z.enum(['accepted', 'candidate', 'rejected']),
  stance: z.enum(['supports', 'contradicts', 'context']),
  note: z.string().nullable(),
  passageId: Id,
  sourceId: Id,
  /** Offsets in UTF-16 code units into the stored text of the source. */
  start: z.number().int(),
  end: z.number().int(),
  exact: z.string(),
});
export type Citation = z.infer<typeof Citation>;

export const SourceBrief = z.object({
  id: Id, title: z.string(), publisher: z.string().nullable(), kind: z.string(), publishedOn: z.string().nullable(), publishedBasis: z.string(),
  textKind: z.enum(['full', 'account', 'reference']), text: z.string(), originId: Id.nullable(), url: z.string().nullable(), isExample: z.boolean(),
});
export type SourceBrief = z.infer<typeof SourceBrief>;

export const Conflict = z.object({
  id: Id, subjectType: z.string(), subjectId: Id, field: z.string(), severity: z.enum(['blocking', 'warning', 'note']),
  state: z.enum(['open', 'decided']), rationale: z.string().nullable(), chosenValue: z.string().nullable(),
  values: z.array(z.object({ assertionId: Id, value: z.string(), witnesses: z.array(z.string()) })),
});
export type Conflict = z.infer<typeof Conflict>;

/** Everything that stands behind one record: its citations, their sources, how many independent origins, and open or decided conflicts. */
export const EvidenceView = z.object({
  recordType: RecordType, recordId: Id,
  citations: z.array(Citation), sources: z.array(SourceBrief),
  /** Sources that are roots of their lineage: agency copies are not corroboration. */
  independentOrigins: z.number().int(),
  conflicts: z.array(Conflict),
});
export type EvidenceView = z.infer<typeof EvidenceView>;
