import { z } from 'zod';
import {
  Attendance, CommitmentStatus, Completeness, Confidence, DateBasis, DatePrecision, Detail, EngagementKind, EngagementStatus, Id, ItemType, NameKind,
  PackState, Paper, Press, Profile, PromiseSide, SourceKind, Stance, StatementForm, Strength, TenureBasis, Treatment, Usability,
} from '../domain/values';
import { PictureType, SectionKind } from './model';

/**
 * Everything one pack is made from, frozen: the choice and the chosen records in full. It alone decides the pages,
 * so the same snapshot gives the same bytes, and an issued version can be printed again when the records have moved on.
 */

const Text = z.string().nullable();
/** An event as it is named beside another record: enough for one line. */
export const EventBrief = z.object({ id: Id, title: z.string(), dateStart: Text, dateEnd: Text, datePrecision: DatePrecision, city: Text, isExample: z.boolean() });
export type EventBrief = z.infer<typeof EventBrief>;

export const SnapshotEngagement = EventBrief.extend({
  kind: EngagementKind, status: EngagementStatus, dateBasis: DateBasis, dateNote: Text, venue: Text, hostCountry: Text,
  seriesId: Id.nullable(), seriesName: Text, edition: z.number().int().nullable(), summary: Text,
  participants: z.array(z.object({ id: Id, personId: Id.nullable(), name: z.string(), post: Text, side: z.string(), role: z.string() })),
  treatments: z.array(z.object({ id: Id, topicId: Id, topic: z.string(), strength: Treatment, note: Text })),
});
export type SnapshotEngagement = z.infer<typeof SnapshotEngagement>;

/** A photograph with the bytes it had when the pack was frozen. `takenOn` is an ISO date, if the day is known. */
export const SnapshotPortrait = z.object({ sha256: z.string().length(64), mediaType: PictureType, altText: Text, takenOn: Text, base64: z.string() });
export type SnapshotPortrait = z.infer<typeof SnapshotPortrait>;

export const SnapshotPerson = z.object({
  id: Id, displayName: z.string(), country: Text, formOfAddress: Text, pronunciation: Text, biography: Text, biographyVerifiedOn: Text, biographyVerifyBy: Text, isExample: z.boolean(),
  names: z.array(z.object({ name: z.string(), kind: NameKind, script: z.string(), isVerified: z.boolean() })),
  tenures: z.array(z.object({ id: Id, post: z.string(), organisation: Text, fromDate: Text, fromBasis: TenureBasis, toDate: Text, toBasis: TenureBasis.nullable() })),
  meetings: z.array(EventBrief.extend({ role: z.string() })),
  /** Left out where there is no photograph that can be printed. */
  portrait: SnapshotPortrait.optional(),
});
export type SnapshotPerson = z.infer<typeof SnapshotPerson>;

export const SnapshotCommitment = z.object({
  id: Id, kind: z.string(), text: z.string(), strength: Strength, side: PromiseSide, owner: Text, dueDate: Text, duePrecision: DatePrecision, status: CommitmentStatus, asOf: Text,
  origin: EventBrief.nullable(), topicId: Id.nullable(), topic: Text, notes: Text, isExample: z.boolean(),
  history: z.array(z.object({ status: CommitmentStatus, asOf: z.string(), note: Text })),
});
export type SnapshotCommitment = z.infer<typeof SnapshotCommitment>;

export const SnapshotStatement = z.object({
  id: Id, speaker: z.string(), side: z.enum(['ours', 'theirs', 'joint', 'other']), form: StatementForm, channel: Text, madeOn: Text, text: z.string(), completeness: Completeness,
  topicId: Id.nullable(), engagement: EventBrief.nullable(), isExample: z.boolean(),
  witnesses: z.array(z.object({ passageId: Id, completeness: Completeness })),
});
export type SnapshotStatement = z.infer<typeof SnapshotStatement>;

export const SnapshotPoint = z.object({
  id: Id, topicId: Id.nullable(), topic: Text, stance: Stance, headline: z.string(), text: z.string(), ifPressed: Text, usability: Usability, audience: Text,
  priority: z.number().int(), reviewedOn: Text, reviewBy: Text, isExample: z.boolean(),
  evidence: z.array(z.object({ targetType: z.enum(['assertion', 'statement', 'commitment', 'engagement', 'passage']), targetId: Id })),
});
export type SnapshotPoint = z.infer<typeof SnapshotPoint>;

export const SnapshotTopic = z.object({ id: Id, parentId: Id.nullable(), name: z.string(), terms: z.array(z.object({ term: z.string(), kind: z.string() })) });
export type SnapshotTopic = z.infer<typeof SnapshotTopic>;

export const SnapshotSeries = z.object({
  id: Id, name: z.string(), shortName: Text, /** 'exercise' puts it into the exercise calendar */ kind: EngagementKind.default('other'), cadenceMonths: z.number().int().nullable(), venueRule: z.string(), notes: Text,
  sessions: z.array(EventBrief.extend({ edition: z.number().int().nullable(), status: EngagementStatus })),
});
export type SnapshotSeries = z.infer<typeof SnapshotSeries>;

/** A source as a note names it. `text` is stored only for sources that are chosen as annexes. */
export const SnapshotSource = z.object({
  id: Id, kind: SourceKind, title: z.string(), publisher: Text, publishedOn: Text, publishedBasis: DateBasis, textKind: z.enum(['full', 'account', 'reference']), originId: Id.nullable(), isExample: z.boolean(), text: Text,
});
export type SnapshotSource = z.infer<typeof SnapshotSource>;

export const SnapshotPassage = z.object({ id: Id, sourceId: Id, start: z.number().int(), exact: z.string() });
export type SnapshotPassage = z.infer<typeof SnapshotPassage>;
/** One accepted or rejected claim about a record, with a passage that bears on it. */
export const SnapshotCitation = z.object({ subjectType: z.string(), subjectId: Id, field: z.string(), assertionId: Id, value: Text, stance: z.enum(['supports', 'contradicts', 'context']), passageId: Id });
export type SnapshotCitation = z.infer<typeof SnapshotCitation>;
export const SnapshotConflict = z.object({
  subjectType: z.string(), subjectId: Id, field: z.string(), state: z.enum(['open', 'decided']), rationale: Text, chosenValue: Text, values: z.array(z.object({ value: z.string(), witnesses: z.array(z.string()) })),
});
export type SnapshotConflict = z.infer<typeof SnapshotConflict>;

export const SnapshotMeeting = EventBrief.extend({
  venue: Text, purpose: Text, requestedBy: Text, principalId: Id.nullable(), counterpartId: Id.nullable(), startTime: Text, endTime: Text, timeZone: Text, press: Press, interpreter: Text,
  theirAims: Text, theirAimsConfidence: Confidence.nullable(), oneToGet: Text, oneToAvoid: Text, lastMet: Text, pressLine: Text,
  objectives: z.array(z.object({ side: z.enum(['ours', 'theirs']), text: z.string(), successTest: Text, confidence: Confidence.nullable() })),
  agenda: z.array(z.object({ id: Id, topicId: Id.nullable(), startTime: Text, minutes: z.number().int().nullable(), title: z.string(), lead: Text, speaker: Text, press: Press, interpretation: Text, note: Text })),
  delegates: z.array(z.object({ id: Id, personId: Id.nullable(), side: z.enum(['ours', 'theirs']), label: z.string(), post: Text, attendance: Attendance, counterpartId: Id.nullable() })),
  protocol: z.array(z.object({ kind: z.string(), text: z.string() })),
  context: z.array(z.object({ id: Id, scope: z.enum(['regional', 'ours', 'theirs']), title: z.string(), text: z.string(), consequence: Text, asOf: Text, passageId: Text, isExample: z.boolean() })).default([]),
  /** Paragraphs of the texts that are to come out of the meeting; square brackets hold what is not agreed. */
  draftTexts: z.array(z.object({ id: Id, document: z.string(), text: z.string(), state: z.enum(['agreed', 'bracketed', 'proposed-ours', 'proposed-theirs']), note: Text })).default([]),
  deliverables: z.array(z.object({ id: Id, title: z.string(), side: PromiseSide, lead: Text, dueDate: Text, duePrecision: DatePrecision, state: z.enum(['ready', 'in-hand', 'open', 'at-risk']), note: Text })).default([]),
  pressAnswers: z.array(z.object({ id: Id, question: z.string(), answer: z.string() })).default([]),
  contacts: z.array(z.object({ id: Id, side: z.enum(['ours', 'theirs', 'other']), name: z.string(), task: Text, reach: Text, timeZone: Text, utcOffsetMinutes: z.number().int().nullable(), hours: Text })).default([]),
});
export type SnapshotMeeting = z.infer<typeof SnapshotMeeting>;

export const SnapshotItem = z.object({ id: Id, recordType: ItemType, recordId: Id, detail: Detail, override: z.object({ title: z.string().optional(), text: z.string().optional() }).nullable() });
export type SnapshotItem = z.infer<typeof SnapshotItem>;
export const SnapshotSection = z.object({ id: Id, kind: SectionKind, title: Text, pageBudget: z.number().nullable(), items: z.array(SnapshotItem) });
export type SnapshotSection = z.infer<typeof SnapshotSection>;

/** A figure of the country pair, with the day for which it holds and the passage that gives it. */
export const SnapshotKeyFigure = z.object({ id: Id, label: z.string(), value: z.string(), asOf: Text, asOfPrecision: DatePrecision, passageId: Text, note: Text, isExample: z.boolean() });
export type SnapshotKeyFigure = z.infer<typeof SnapshotKeyFigure>;

/** One difference between this pack and the version issued before it, in words. */
export const PackChange = z.object({ kind: z.enum(['added', 'removed', 'changed', 're-verified', 'expired']), what: z.string(), detail: z.string(), /** pack_item id where it stands now */ itemId: Id.nullable() });
export type PackChange = z.infer<typeof PackChange>;

export const PackSnapshot = z.object({
  formatVersion: z.literal(1),
  /** ISO date against which lateness is judged: the day of the as-of time, never the day of printing. */
  today: z.string(),
  ours: z.object({ code: z.string(), name: z.string() }), theirs: z.object({ code: z.string(), name: z.string() }),
  pack: z.object({
    id: Id, title: z.string(), reference: z.string(), profile: Profile, state: PackState, version: Text, caveats: z.array(z.string()), originator: Text, contact: Text, paper: Paper, isPrincipalMode: z.boolean(),
    /** ISO 8601 with the offset of the desk that set it. */
    asOf: z.string(), isExample: z.boolean(),
  }),
  marking: z.object({ label: z.string(), colour: z.string(), onColour: z.string(), bannerMinMm: z.number() }).nullable(),
  secondMark: Text,
  meeting: SnapshotMeeting,
  /** Included sections only, in the pack's order. */
  sections: z.array(SnapshotSection),
  engagements: z.array(SnapshotEngagement), people: z.array(SnapshotPerson), commitments: z.array(SnapshotCommitment), statements: z.array(SnapshotStatement), points: z.array(SnapshotPoint),
  topics: z.array(SnapshotTopic), series: z.array(SnapshotSeries), sources: z.array(SnapshotSource), passages: z.array(SnapshotPassage), citations: z.array(SnapshotCitation), conflicts: z.array(SnapshotConflict),
  /** Acronyms the dossier can expand; the glossary prints those that the pack uses. */
  acronyms: z.array(z.object({ term: z.string(), meaning: z.string() })),
  keyFigures: z.array(SnapshotKeyFigure).default([]),
  /** Against the version issued last; null while none was issued. */
  changes: z.object({ version: z.string(), asOf: z.string(), entries: z.array(PackChange) }).nullable().default(null),
});
export type PackSnapshot = z.infer<typeof PackSnapshot>;
