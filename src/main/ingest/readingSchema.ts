import { z } from 'zod';
import { Confidence, DateBasis, EngagementKind, EngagementStatus, Role, StatementForm, Treatment } from '../../shared/domain/values';
import type { ReportReading } from './types';

const Span = { start: z.number().int(), end: z.number().int() };
const Engagement = z.object({
  type: EngagementKind, title: z.string(), status: EngagementStatus, dateStart: z.string().nullable(), dateEnd: z.string().nullable(), city: z.string().nullable(), venueCountry: z.string().nullable(),
  countries: z.array(z.string()), series: z.object({ name: z.string(), edition: z.number().int().nullable() }).nullable(),
  participants: z.array(z.object({ name: z.string(), post: z.string().nullable(), country: z.string().nullable(), role: Role.optional() })), topics: z.array(z.string()),
});
export type ReadEngagement = z.infer<typeof Engagement>;

/** A reading as it crosses from the reader's own thread and lies in the store: what does not fit is refused and not guessed at. */
export const StoredReading = z.object({
  isEngagement: z.boolean(), primary: Engagement.nullable(), otherEngagements: z.array(Engagement),
  persons: z.array(z.object({ canonical: z.string(), variants: z.array(z.string()) })),
  topics: z.array(z.object({ topic: z.string(), treatment: Treatment, ...Span })),
  statements: z.array(z.object({
    speaker: z.string().nullable(), channel: z.string().nullable(), form: StatementForm, text: z.string(), isTruncated: z.boolean(), ...Span, rule: z.string(),
    /** Further passages of one statement that is printed in several quotations. */
    also: z.array(z.object(Span)).optional(), madeOn: z.string().nullable().optional(),
  })),
  outcomes: z.array(z.object({ strength: Treatment, text: z.string(), ...Span, rule: z.string(), kind: z.enum(['commitment', 'plan']).optional(), isCommitment: z.boolean().optional(), country: z.string().nullable().optional(), due: z.string().nullable().optional() })),
  evidence: z.array(z.object({ field: z.string(), ...Span, basis: DateBasis, confidence: Confidence, rule: z.string() })),
  doubts: z.array(z.string()),
  reference: z.object({ day: z.string(), basis: z.enum(['published', 'header', 'dateline', 'text']) }).nullable(),
  text: z.string(), stripped: z.array(z.object({ ...Span, text: z.string(), reason: z.string() })), offsets: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type StoredReading = z.infer<typeof StoredReading>;

/** What of a reading is kept; the compiler refuses one that the store could not take. */
export function storable({ language: _language, parts: _parts, ...kept }: ReportReading): StoredReading {
  return kept satisfies z.input<typeof StoredReading>;
}
