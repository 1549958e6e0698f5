import { z } from 'zod';
import { CountryCode, DateBasis, DatePrecision, EngagementKind, EngagementStatus, Id, IsoDate, Level, Modality, Role, Side, Treatment } from './values';

/** What the analyst decides about an engagement: the editable fields. Field errors name the field and the remedy. */
export const EngagementFields = z.object({
  kind: EngagementKind,
  title: z.string().trim().min(1, 'Give the engagement a title.').max(300, 'Keep the title under 300 characters.'),
  status: EngagementStatus,
  dateStart: IsoDate.nullable(), dateEnd: IsoDate.nullable(),
  datePrecision: DatePrecision, dateBasis: DateBasis, dateNote: z.string().max(500).nullable(),
  hostCountry: CountryCode.nullable(), city: z.string().max(200).nullable(), venue: z.string().max(200).nullable(),
  modality: Modality, level: Level.nullable(),
  seriesId: Id.nullable(), edition: z.number().int().positive('An edition is a whole number from 1.').max(999).nullable(),
  parentId: Id.nullable(),
  summary: z.string().max(20_000).nullable(), notes: z.string().max(20_000).nullable(), marking: z.string().nullable(),
  countries: z.array(CountryCode).max(30),
});
export type EngagementFields = z.infer<typeof EngagementFields>;

/** A change to some fields. An end before its start is refused by `checkEngagement`. */
export const EngagementPatch = EngagementFields.partial();
export type EngagementPatch = z.infer<typeof EngagementPatch>;

export const EngagementRow = EngagementFields.pick({ kind: true, title: true, status: true, dateStart: true, dateEnd: true, datePrecision: true, city: true, hostCountry: true, seriesId: true, edition: true }).extend({
  id: Id, seriesName: z.string().nullable(),
  /** One short line under the title: place, role in the series, "by reference"… */
  summaryLine: z.string(),
  sourceCount: z.number().int(), openConflicts: z.number().int(), isExample: z.boolean(), isUpcomingMeeting: z.boolean(),
  topicIds: z.array(Id), personIds: z.array(Id), strongest: Treatment.nullable(),
});
export type EngagementRow = z.infer<typeof EngagementRow>;

export const ParticipationView = z.object({ id: Id, personId: Id.nullable(), organisationId: Id.nullable(), name: z.string(), post: z.string().nullable(), side: Side, role: Role, nameAsReported: z.string().nullable() });
export const TreatmentView = z.object({ id: Id, topicId: Id, topic: z.string(), strength: Treatment, note: z.string().nullable() });

export const EngagementDetail = EngagementFields.extend({
  id: Id, dossierId: Id, isExample: z.boolean(), createdAt: z.string(), updatedAt: z.string(),
  seriesName: z.string().nullable(), parentTitle: z.string().nullable(), hostName: z.string().nullable(),
  participations: z.array(ParticipationView), treatments: z.array(TreatmentView),
  children: z.array(z.object({ id: Id, title: z.string() })),
  notSameAs: z.array(z.object({ id: Id, title: z.string(), reason: z.string(), decidedAt: z.string() })),
  commitments: z.array(z.object({ id: Id, text: z.string(), status: z.string(), strength: z.string() })),
  statements: z.array(z.object({ id: Id, speaker: z.string(), channel: z.string().nullable(), text: z.string(), form: z.string(), witnesses: z.number().int() })),
  /** What the series says about this edition, in sentences ("Edition 13 follows 12; the venue alternates."). */
  seriesCheck: z.array(z.object({ tone: z.enum(['good', 'warn']), text: z.string() })),
  packs: z.array(z.object({ id: Id, title: z.string() })),
});
export type EngagementDetail = z.infer<typeof EngagementDetail>;

/** A single message for a field, in words with the remedy. */
export interface FieldProblem { field: string; message: string }

/** Rules that need more than one field. @returns problems, empty when the engagement may be kept. */
export function checkEngagement(e: EngagementFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (e.dateStart && e.dateEnd && e.dateEnd < e.dateStart) problems.push({ field: 'dateEnd', message: 'The last day is before the first. Change one of the two.' });
  if (e.dateEnd && !e.dateStart && e.datePrecision === 'unknown') problems.push({ field: 'datePrecision', message: 'There is a date, so its precision cannot be unknown.' });
  if (e.edition !== null && e.seriesId === null) problems.push({ field: 'edition', message: 'An edition needs a series. Choose the series first or clear the edition.' });
  return problems;
}
