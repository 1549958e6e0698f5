import { z } from 'zod';
import { CommitmentStatus, Completeness, Id, Numbering, PromiseSide, Stance, StatementForm, Strength, Treatment, Usability, PointState, VenueRule, EngagementKind, IsoDate, SourceKind } from './values';

export const DossierRow = z.object({ id: Id, title: z.string(), ours: z.string(), theirs: z.string(), oursName: z.string(), theirsName: z.string(), isExample: z.boolean(), counts: z.object({ engagements: z.number(), people: z.number(), series: z.number(), topics: z.number(), commitments: z.number(), statements: z.number(), sources: z.number(), points: z.number(), packs: z.number(), findings: z.number(), inbox: z.number() }) });
export type DossierRow = z.infer<typeof DossierRow>;

export const SeriesRow = z.object({ id: Id, name: z.string(), shortName: z.string().nullable(), kind: EngagementKind, editions: z.number().int(), lastEdition: z.number().int().nullable(), lastDate: z.string().nullable(), nextExpected: z.string().nullable(), warnings: z.number().int() });
export type SeriesRow = z.infer<typeof SeriesRow>;
export const SeriesDetail = SeriesRow.extend({
  dossierId: Id, numbering: Numbering, cadenceMonths: z.number().int().nullable(), venueRule: VenueRule, notes: z.string().nullable(),
  aliases: z.array(z.object({ id: Id, name: z.string(), note: z.string().nullable() })),
  sessions: z.array(z.object({ engagementId: Id, title: z.string(), edition: z.number().int().nullable(), dateStart: z.string().nullable(), dateEnd: z.string().nullable(), datePrecision: z.string(), city: z.string().nullable(), hostCountry: z.string().nullable(), status: z.string() })),
  /** Gaps, duplicate numbers, broken cadence or venue rule, in sentences. */
  findings: z.array(z.object({ tone: z.enum(['good', 'warn']), text: z.string() })),
});
export type SeriesDetail = z.infer<typeof SeriesDetail>;

export const TopicRow = z.object({ id: Id, parentId: Id.nullable(), name: z.string(), terms: z.array(z.object({ term: z.string(), kind: z.string() })), engagements: z.number().int(), points: z.number().int(), commitments: z.number().int(), strongest: Treatment.nullable(), lastDate: z.string().nullable() });
export type TopicRow = z.infer<typeof TopicRow>;
export const TopicDetail = TopicRow.extend({
  treatments: z.array(z.object({ engagementId: Id, title: z.string(), date: z.string().nullable(), strength: Treatment })),
  pointRows: z.array(z.object({ id: Id, headline: z.string(), stance: Stance })), commitmentRows: z.array(z.object({ id: Id, text: z.string(), status: CommitmentStatus })),
  statementRows: z.array(z.object({ id: Id, speaker: z.string(), text: z.string(), madeOn: z.string().nullable() })),
});
export type TopicDetail = z.infer<typeof TopicDetail>;

export const CommitmentRow = z.object({ id: Id, text: z.string(), strength: Strength, side: PromiseSide, owner: z.string().nullable(), dueDate: z.string().nullable(), duePrecision: z.string(), status: CommitmentStatus, asOf: z.string().nullable(), originId: Id.nullable(), originTitle: z.string().nullable(), topicId: Id.nullable(), topic: z.string().nullable(), isExample: z.boolean(), openConflicts: z.number().int(), sourceCount: z.number().int() });
export type CommitmentRow = z.infer<typeof CommitmentRow>;
export const CommitmentDetail = CommitmentRow.extend({ dossierId: Id, kind: z.string(), notes: z.string().nullable(), history: z.array(z.object({ id: Id, status: CommitmentStatus, asOf: z.string(), note: z.string().nullable() })), packs: z.array(z.object({ id: Id, title: z.string() })) });
export type CommitmentDetail = z.infer<typeof CommitmentDetail>;

export const StatementRow = z.object({ id: Id, speaker: z.string(), channel: z.string().nullable(), form: StatementForm, madeOn: z.string().nullable(), text: z.string(), completeness: Completeness, engagementId: Id.nullable(), engagementTitle: z.string().nullable(), topicId: Id.nullable(), isExample: z.boolean(), witnesses: z.array(z.object({ id: Id, sourceId: Id, sourceTitle: z.string(), text: z.string(), completeness: Completeness })) });
export type StatementRow = z.infer<typeof StatementRow>;

export const SourceRow = z.object({ id: Id, kind: SourceKind, title: z.string(), publisher: z.string().nullable(), publishedOn: z.string().nullable(), publishedBasis: z.string(), originId: Id.nullable(), originTitle: z.string().nullable(), textKind: z.enum(['full', 'account', 'reference']), passages: z.number().int(), claims: z.number().int(), isExample: z.boolean() });
export type SourceRow = z.infer<typeof SourceRow>;
export const SourceDetail = SourceRow.extend({
  url: z.string().nullable(), text: z.string(), reliability: z.string().nullable(), note: z.string().nullable(),
  /** Every passage with the claims that rest on it; `key` numbers the passage in reading order. */
  passageRows: z.array(z.object({ id: Id, key: z.number().int(), start: z.number().int(), end: z.number().int(), exact: z.string(), supports: z.array(z.object({ recordType: z.string(), recordId: Id, title: z.string(), field: z.string(), stance: z.string() })) })),
  copies: z.array(z.object({ id: Id, title: z.string() })),
});
export type SourceDetail = z.infer<typeof SourceDetail>;

/** Editable fields of a talking point. */
export const TalkingPointFields = z.object({
  topicId: Id.nullable(), stance: Stance,
  headline: z.string().trim().min(1, 'Give the line a headline of a few words.').max(160, 'Keep the headline under 160 characters.'),
  text: z.string().max(8_000), ifPressed: z.string().max(4_000).nullable(), usability: Usability, audience: z.string().max(200).nullable(),
  priority: z.number().int().min(1).max(3), marking: z.string().nullable(), validUntil: IsoDate.nullable(), reviewBy: IsoDate.nullable(), reviewedOn: IsoDate.nullable(), state: PointState,
});
export type TalkingPointFields = z.infer<typeof TalkingPointFields>;
export const TalkingPointPatch = TalkingPointFields.partial();
export const Verdict = z.object({ state: z.enum(['good', 'stale', 'unsupported', 'withdrawn']), reasons: z.array(z.string()) });
export type Verdict = z.infer<typeof Verdict>;
export const TalkingPointRow = TalkingPointFields.extend({ id: Id, topic: z.string().nullable(), updatedAt: z.string(), isExample: z.boolean(), verdict: Verdict, evidenceCount: z.number().int(), packs: z.number().int() });
export type TalkingPointRow = z.infer<typeof TalkingPointRow>;
export const EvidenceLink = z.object({ id: Id, targetType: z.enum(['assertion', 'statement', 'commitment', 'engagement', 'passage']), targetId: Id, title: z.string(), detail: z.string(), date: z.string().nullable(), sourceId: Id.nullable() });
export const TalkingPointDetail = TalkingPointRow.extend({ dossierId: Id, version: z.number().int(), createdAt: z.string(), evidence: z.array(EvidenceLink), usedIn: z.array(z.object({ id: Id, title: z.string() })) });
export type TalkingPointDetail = z.infer<typeof TalkingPointDetail>;
