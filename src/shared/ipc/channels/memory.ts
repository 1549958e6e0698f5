import { z } from 'zod';
import { EvidenceView } from '../../domain/citation';
import { EngagementDetail, EngagementFields, EngagementPatch, EngagementRow } from '../../domain/engagement';
import { PersonDetail, PersonRow } from '../../domain/person';
import { CommitmentDetail, CommitmentRow, SeriesDetail, SeriesRow, SourceDetail, SourceRow, StatementRow, TalkingPointDetail, TalkingPointFields, TalkingPointPatch, TalkingPointRow, TopicDetail, TopicRow } from '../../domain/records';
import { EngagementKind, EngagementStatus, Id, IsoDate, RecordType, Stance, Treatment } from '../../domain/values';
import { TimelineMark } from '../../pack/model';
import { channel } from '../channel';

export const EngagementFilter = z.object({ kinds: z.array(EngagementKind), statuses: z.array(EngagementStatus), strength: Treatment, topicId: Id, personId: Id, seriesId: Id, from: IsoDate, to: IsoDate }).partial();
export type EngagementFilter = z.infer<typeof EngagementFilter>;
const InDossier = z.object({ dossierId: Id });
const ById = z.object({ id: Id });
/** What an edit returns: the record as it now stands. `coalesce` joins keystrokes of one field into one undo step. */
const Edit = { coalesce: z.string().max(120).optional() };

export const SearchHit = z.object({
  recordType: RecordType, recordId: Id, title: z.string(), date: z.string().nullable(), detail: z.string(), snippet: z.string(),
  /** [start, end) ranges to highlight, in UTF-16 code units. */
  titleRanges: z.array(z.tuple([z.number(), z.number()])), snippetRanges: z.array(z.tuple([z.number(), z.number()])),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const memoryChannels = {
  'search.query': channel(z.object({ dossierId: Id.optional(), text: z.string().max(500), types: z.array(RecordType).optional(), limit: z.number().int().min(1).max(200).default(30) }), z.object({ hits: z.array(SearchHit), total: z.number().int(), isCapped: z.boolean() })),
  'evidence.of': channel(z.object({ recordType: RecordType, recordId: Id }), EvidenceView),
  /** Keeps one of the values that sources give, with the reason; undo opens the question again. */
  'conflict.decide': channel(z.object({ conflictId: Id, assertionId: Id, rationale: z.string().trim().min(1, 'Say in one line why this value is kept.').max(1000) }), EvidenceView),
  'engagement.list': channel(InDossier.extend({ filter: EngagementFilter.default({}), offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(1000).default(300) }), z.object({ total: z.number().int(), rows: z.array(EngagementRow) })),
  'engagement.get': channel(ById, EngagementDetail),
  'engagement.create': channel(InDossier.extend({ fields: EngagementFields }), EngagementDetail),
  'engagement.change': channel(ById.extend({ patch: EngagementPatch, ...Edit }), EngagementDetail),
  'engagement.trash': channel(ById, z.object({})),
  'engagement.setTreatment': channel(z.object({ engagementId: Id, topicId: Id, strength: Treatment.nullable() }), EngagementDetail),
  'engagement.addParticipant': channel(z.object({ engagementId: Id, personId: Id, side: z.enum(['ours', 'theirs', 'other']), role: z.enum(['chair', 'co-chair', 'principal', 'host', 'delegate', 'signatory', 'observer', 'interpreter', 'unit']) }), EngagementDetail),
  'engagement.removeParticipant': channel(z.object({ engagementId: Id, participationId: Id }), EngagementDetail),
  'timeline.get': channel(InDossier.extend({ from: IsoDate, to: IsoDate }), z.object({ lanes: z.array(z.string()), marks: z.array(TimelineMark.extend({ engagementId: Id.nullable() })), isCapped: z.boolean() })),
  'person.list': channel(InDossier, z.array(PersonRow)),
  'person.get': channel(ById, PersonDetail),
  'series.list': channel(InDossier, z.array(SeriesRow)),
  'series.get': channel(ById, SeriesDetail),
  'topic.list': channel(InDossier, z.array(TopicRow)),
  'topic.get': channel(ById, TopicDetail),
  'commitment.list': channel(InDossier, z.array(CommitmentRow)),
  'commitment.get': channel(ById, CommitmentDetail),
  'commitment.setStatus': channel(ById.extend({ status: z.enum(['open', 'in-progress', 'done', 'dropped', 'unknown']), note: z.string().max(500).nullable() }), CommitmentDetail),
  'commitment.setDue': channel(ById.extend({ dueDate: IsoDate.nullable() }), CommitmentDetail),
  'statement.list': channel(InDossier, z.array(StatementRow)),
  'source.list': channel(InDossier, z.array(SourceRow)),
  'source.get': channel(ById, SourceDetail),
  'point.list': channel(InDossier.extend({ stance: Stance.optional(), topicId: Id.optional() }), z.array(TalkingPointRow)),
  'point.get': channel(ById, TalkingPointDetail),
  'point.create': channel(InDossier.extend({ fields: TalkingPointFields }), TalkingPointDetail),
  'point.change': channel(ById.extend({ patch: TalkingPointPatch, ...Edit }), TalkingPointDetail),
  'point.trash': channel(ById, z.object({})),
  'point.addEvidence': channel(ById.extend({ targetType: z.enum(['statement', 'commitment', 'engagement', 'passage']), targetId: Id }), TalkingPointDetail),
  'point.removeEvidence': channel(ById.extend({ evidenceId: Id }), TalkingPointDetail),
};
