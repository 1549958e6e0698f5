import { z } from 'zod';
import { SectionKind } from '../pack/model';
import { Attendance, Confidence, Detail, Id, ItemType, PackState, Paper, Press, Profile } from './values';

/** "10:00", on the clock of the meeting's own time zone. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 10:00.');

export const MeetingView = z.object({
  engagementId: Id, title: z.string(), dateStart: z.string().nullable(), dateEnd: z.string().nullable(), datePrecision: z.string(), city: z.string().nullable(), venue: z.string().nullable(), isExample: z.boolean(),
  purpose: z.string().nullable(), requestedBy: z.string().nullable(), principalId: Id.nullable(), principal: z.string().nullable(), counterpartId: Id.nullable(), counterpart: z.string().nullable(),
  startTime: z.string().nullable(), endTime: z.string().nullable(), timeZone: z.string().nullable(), press: Press, interpreter: z.string().nullable(),
  theirAims: z.string().nullable(), theirAimsConfidence: Confidence.nullable(), oneToGet: z.string().nullable(), oneToAvoid: z.string().nullable(), lastMet: z.string().nullable(), pressLine: z.string().nullable(),
  objectives: z.array(z.object({ id: Id, side: z.enum(['ours', 'theirs']), text: z.string(), successTest: z.string().nullable(), confidence: Confidence.nullable() })),
  agenda: z.array(z.object({ id: Id, startTime: z.string().nullable(), minutes: z.number().nullable(), title: z.string(), lead: z.string().nullable(), speaker: z.string().nullable(), press: Press, note: z.string().nullable(), topicId: Id.nullable() })),
  delegates: z.array(z.object({ id: Id, side: z.enum(['ours', 'theirs']), label: z.string(), post: z.string().nullable(), attendance: Attendance, personId: Id.nullable() })),
});
export type MeetingView = z.infer<typeof MeetingView>;
/** Editable facts of a meeting. Our objectives are kept in order; three are as many as a principal can hold. */
export const MeetingPatch = z.object({
  purpose: z.string().max(2_000).nullable(), requestedBy: z.string().max(200).nullable(), principalId: Id.nullable(), counterpartId: Id.nullable(),
  startTime: ClockTime.nullable(), endTime: ClockTime.nullable(), timeZone: z.string().max(60).nullable(), press: Press, interpreter: z.string().max(200).nullable(),
  theirAims: z.string().max(2_000).nullable(), theirAimsConfidence: Confidence.nullable(), oneToGet: z.string().max(300).nullable(), oneToAvoid: z.string().max(300).nullable(), pressLine: z.string().max(1_000).nullable(),
  ourObjectives: z.array(z.object({ text: z.string().trim().min(1, 'Say what we want from the meeting.').max(300), successTest: z.string().max(300).nullable() })).max(3, 'Three objectives are as many as fit on the page.'),
}).partial();
export type MeetingPatch = z.infer<typeof MeetingPatch>;

export const MeetingRow = z.object({ engagementId: Id, title: z.string(), dateStart: z.string().nullable(), datePrecision: z.string(), city: z.string().nullable(), isExample: z.boolean(), packs: z.array(z.object({ id: Id, title: z.string(), state: PackState })) });
export type MeetingRow = z.infer<typeof MeetingRow>;

export const MarkingView = z.object({ id: Id, schemeId: Id, scheme: z.string(), label: z.string(), rank: z.number(), colour: z.string(), onColour: z.string(), isSecondMark: z.boolean() });
export type MarkingView = z.infer<typeof MarkingView>;

/** Words that replace a record's own in this pack only; the record is never touched. */
export const Override = z.object({ title: z.string().max(300).optional(), text: z.string().max(8_000).optional() });
export type Override = z.infer<typeof Override>;

export const PackItemView = z.object({
  id: Id, recordType: ItemType, recordId: Id, title: z.string(), subtitle: z.string(), date: z.string().nullable(),
  stance: z.string().nullable(), detail: Detail, override: Override.nullable(),
  /** 'changed-underneath': the record changed after the override was written. 'missing': it was moved to the trash. */
  flags: z.array(z.enum(['stale', 'conflict', 'override', 'changed-underneath', 'no-source', 'missing'])), reasons: z.array(z.string()),
});
export type PackItemView = z.infer<typeof PackItemView>;
export const PackSectionView = z.object({
  id: Id, kind: SectionKind, number: z.string(), title: z.string(), defaultTitle: z.string(), isIncluded: z.boolean(), pageBudget: z.number().nullable(),
  /** Record kinds that may be chosen into this section; empty = filled from the meeting and the other sections. */
  takes: z.array(ItemType), items: z.array(PackItemView),
  /** Why it would be left out if printed now ("No items chosen"); null when it prints. */
  emptyReason: z.string().nullable(),
});
export type PackSectionView = z.infer<typeof PackSectionView>;
export const PackRow = z.object({ id: Id, dossierId: Id, title: z.string(), reference: z.string(), profile: Profile, state: PackState, meetingId: Id, meetingTitle: z.string(), meetingDate: z.string().nullable(), city: z.string().nullable(), updatedAt: z.string(), isExample: z.boolean(), marking: z.string().nullable() });
export type PackRow = z.infer<typeof PackRow>;
export const PackDetail = PackRow.extend({
  markingId: Id.nullable(), secondMarkingId: Id.nullable(), markingView: MarkingView.nullable(), caveats: z.array(z.string()), originator: z.string().nullable(), contact: z.string().nullable(), paper: Paper, isPrincipalMode: z.boolean(), asOf: z.string(),
  pageRange: z.object({ min: z.number(), max: z.number() }), meeting: MeetingView, sections: z.array(PackSectionView),
});
export type PackDetail = z.infer<typeof PackDetail>;

export const PackPatch = z.object({
  title: z.string().trim().min(1, 'Give the pack a title.').max(200), reference: z.string().trim().min(1, 'A pack needs a reference.').max(60),
  markingId: Id.nullable(), secondMarkingId: Id.nullable(), caveats: z.array(z.string().max(80)).max(12), originator: z.string().max(200).nullable(), contact: z.string().max(200).nullable(), paper: Paper, isPrincipalMode: z.boolean(), state: PackState,
}).partial();

/** One row of the composer's picker: a record that may be chosen, with the reason when it is suggested. */
export const PickerRow = z.object({
  recordType: ItemType, recordId: Id, title: z.string(), subtitle: z.string(), date: z.string().nullable(), stance: z.string().nullable(), strength: z.string().nullable(), topicIds: z.array(Id),
  /** Section ids of this pack where it already stands. */
  inSections: z.array(Id),
  suggestion: z.object({ sectionId: Id, reason: z.string() }).nullable(), isExample: z.boolean(),
});
export type PickerRow = z.infer<typeof PickerRow>;
