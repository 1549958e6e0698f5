import { z } from 'zod';

/** Closed lists of the field. Their order is meaningful where the comment says so. */
export const EngagementKind = z.enum(['meeting', 'committee-session', 'staff-talks', 'dialogue', 'exercise', 'visit', 'call', 'signing', 'port-call', 'ceremony', 'other']);
export const EngagementStatus = z.enum(['planned', 'confirmed', 'held', 'postponed', 'cancelled', 'reported-only']);
export const DatePrecision = z.enum(['day', 'month', 'year', 'unknown']);
export const DateBasis = z.enum(['stated', 'relative', 'dateline', 'inferred']);
export const Modality = z.enum(['in-person', 'virtual', 'hybrid', 'phone']);
export const Level = z.enum(['head-of-state', 'minister', 'permanent-secretary', 'service-chief', 'senior-official', 'working', 'unit']);
export const Side = z.enum(['ours', 'theirs', 'other']);
export const PromiseSide = z.enum(['ours', 'theirs', 'joint']);
export const Role = z.enum(['chair', 'co-chair', 'principal', 'host', 'delegate', 'signatory', 'observer', 'interpreter', 'unit']);
/** Weakest verb first: a report that "exchanged views" must never be printed as "agreed". */
export const Treatment = z.enum(['mentioned', 'exchanged-views', 'discussed', 'reviewed', 'proposed', 'reaffirmed', 'agreed', 'signed', 'implemented']);
/** Weakest first. */
export const Strength = z.enum(['explored', 'proposed', 'reaffirmed', 'agreed', 'signed']);
export const CommitmentStatus = z.enum(['open', 'in-progress', 'done', 'overdue', 'dropped', 'superseded', 'unknown']);
export const Stance = z.enum(['raise', 'if-raised', 'avoid', 'listen-for']);
export const Usability = z.enum(['may-use', 'paraphrase-only', 'do-not-disclose']);
export const PointState = z.enum(['draft', 'in-clearance', 'approved', 'withdrawn']);
export const NameKind = z.enum(['canonical', 'original-script', 'romanisation', 'press-variant', 'short', 'former']);
export const TenureBasis = z.enum(['stated', 'first-seen', 'last-seen', 'successor-seen']);
export const Numbering = z.enum(['ordinal', 'roman', 'year', 'none']);
export const VenueRule = z.enum(['none', 'alternate', 'ours', 'theirs']);
export const SourceKind = z.enum(['press-report', 'agency-copy', 'press-release', 'communique', 'post', 'minutes', 'agreement', 'desk-note', 'other']);
export const StatementForm = z.enum(['direct-quote', 'paraphrase', 'official-text']);
export const Completeness = z.enum(['full', 'extract', 'truncated']);
export const Attendance = z.enum(['confirmed', 'expected', 'to-be-confirmed']);
export const Press = z.enum(['open', 'photo', 'closed', 'to-be-agreed']);
export const Confidence = z.enum(['low', 'moderate', 'high']);
export const Detail = z.enum(['line', 'brief', 'full']);
export const Profile = z.enum(['card', 'read-ahead', 'full-book']);
export const PackState = z.enum(['draft', 'review', 'issued', 'closed']);
export const Paper = z.enum(['A4', 'Letter']);
export const RecordType = z.enum(['engagement', 'person', 'series', 'organisation', 'post', 'topic', 'commitment', 'statement', 'source', 'talking-point', 'pack']);
/** What may be chosen into a pack. */
export const ItemType = z.enum(['engagement', 'person', 'series', 'topic', 'commitment', 'statement', 'talking-point', 'source']);

export const Id = z.string().min(1).max(64);
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).refine(isDayOfCalendar, 'There is no such day in the calendar.');
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

export type EngagementKind = z.infer<typeof EngagementKind>;
export type EngagementStatus = z.infer<typeof EngagementStatus>;
export type DatePrecision = z.infer<typeof DatePrecision>;
export type DateBasis = z.infer<typeof DateBasis>;
export type Treatment = z.infer<typeof Treatment>;
export type Strength = z.infer<typeof Strength>;
export type CommitmentStatus = z.infer<typeof CommitmentStatus>;
export type Stance = z.infer<typeof Stance>;
export type Detail = z.infer<typeof Detail>;
export type Profile = z.infer<typeof Profile>;
export type RecordType = z.infer<typeof RecordType>;
export type ItemType = z.infer<typeof ItemType>;
export type PromiseSide = z.infer<typeof PromiseSide>;
export type Attendance = z.infer<typeof Attendance>;

/** The 31st of February has the right shape and is no day. */
function isDayOfCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
