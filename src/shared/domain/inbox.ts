import { z } from 'zod';
import { Confidence, CountryCode, DateBasis, EngagementKind, EngagementStatus, Id, IsoDate, RecordType, Role, Side, SourceKind, StatementForm, Treatment } from './values';

/** waiting: wants decisions · accepted: its records are kept · discarded: put away by a person · refused: the same article again, or a file that cannot be read. */
export const ReportState = z.enum(['waiting', 'accepted', 'discarded', 'refused']);
export type ReportState = z.infer<typeof ReportState>;

/** A report in the list of the inbox. */
export const InboxRow = z.object({
  id: Id,
  /** Headline, first words or file name. */
  title: z.string(),
  /** File name; null when the text was pasted. */
  fileName: z.string().nullable(),
  receivedAt: z.string(), state: ReportState,
  /** One line: "2 events, 4 people, 1 statement", or why it was refused or discarded. */
  summary: z.string(),
  publishedOn: z.string().nullable(), publisher: z.string().nullable(),
  /** The report it is the same as, where it was refused for that. */
  sameAsId: Id.nullable(),
  /** The source that it became. */
  sourceId: Id.nullable(),
});
export type InboxRow = z.infer<typeof InboxRow>;

/** A numbered passage of the cleaned text; the same number stands at every field that rests on it. */
export const EvidenceMark = z.object({ key: z.number().int().positive(), start: z.number().int(), end: z.number().int(), fields: z.array(z.string()) });
export type EvidenceMark = z.infer<typeof EvidenceMark>;

/** How a value of a draft was found. `rule` is a name of docs/reader.md; null where a person entered the value. */
export const FieldMark = z.object({
  basis: DateBasis, confidence: Confidence, rule: z.string().nullable(), keys: z.array(z.number().int()),
  isEdited: z.boolean(),
  /** A sentence with the remedy where the value cannot be kept as it is. */
  problem: z.string().nullable(),
});
export type FieldMark = z.infer<typeof FieldMark>;

export const DraftParticipantView = z.object({ key: z.string(), name: z.string(), post: z.string().nullable(), country: CountryCode.nullable(), side: Side, role: Role, isKept: z.boolean() });
export const DraftTopicView = z.object({ key: z.string(), name: z.string(), treatment: Treatment, isKept: z.boolean() });

/** An engagement as it will be kept: what the report tells, with what a person changed. */
export const DraftView = z.object({
  /** "primary", "other.0"…: the first part of every field path. */
  key: z.string(), isKept: z.boolean(),
  kind: EngagementKind, title: z.string(), status: EngagementStatus,
  dateStart: z.string().nullable(), dateEnd: z.string().nullable(), city: z.string().nullable(), hostCountry: CountryCode.nullable(), countries: z.array(CountryCode),
  seriesName: z.string().nullable(), edition: z.number().int().nullable(),
  participants: z.array(DraftParticipantView), topics: z.array(DraftTopicView),
  /** Field → how it was found: "title", "kind", "dateStart", "dateEnd", "city", "hostCountry", "countries", "seriesName", "edition", and the key of each participant and topic with its field. */
  marks: z.record(z.string(), FieldMark),
});
export type DraftView = z.infer<typeof DraftView>;

export const DraftPersonView = z.object({
  key: z.string(), name: z.string(), variants: z.array(z.string()), post: z.string().nullable(), country: CountryCode.nullable(), side: Side,
  /** The person of the memory that it is, by the same spelling or by decision; null when it will be a new record or is not decided. */
  known: z.object({ id: Id, name: z.string(), reason: z.string() }).nullable(),
  isUndecided: z.boolean(),
});
export const DraftStatementView = z.object({
  key: z.string(), speaker: z.string().nullable(), channel: z.string().nullable(), form: StatementForm, text: z.string(), isTruncated: z.boolean(), isKept: z.boolean(), keys: z.array(z.number().int()), rule: z.string(),
  /** Fields that a person entered: "speaker", "channel", "form". */
  edited: z.array(z.string()),
  /** The statement of the memory that this is another witness of. */
  sameAs: z.object({ id: Id, reason: z.string() }).nullable(),
});
export const DraftOutcomeView = z.object({
  key: z.string(), kind: z.enum(['commitment', 'plan']), strength: Treatment, text: z.string(), isKept: z.boolean(), keys: z.array(z.number().int()), rule: z.string(),
  /** Fields that a person entered: "text", "strength", "kind". */
  edited: z.array(z.string()),
  /** The commitment or plan of the memory that has these very words. */
  sameAs: z.object({ id: Id, reason: z.string() }).nullable(),
});

/** What a person is asked before anything is kept. */
export const QuestionChoice = z.enum(['same', 'new', 'part-of', 'never-same', 'skip']);
export type QuestionChoice = z.infer<typeof QuestionChoice>;
export const Candidate = z.object({ recordType: RecordType, recordId: Id, title: z.string(), detail: z.string(), reasons: z.array(z.string()) });
export type Candidate = z.infer<typeof Candidate>;
export const InboxQuestion = z.object({
  /** "event:primary", "person:person.1", "edition:other.0". */
  id: z.string(),
  about: z.enum(['event', 'person', 'edition']),
  /** The draft or person it is about, and how it reads there. */
  subject: z.string(), title: z.string(), detail: z.string(),
  /** What it may be, the likeliest first. Reasons stand with each. */
  candidates: z.array(Candidate),
  /** In the order of the buttons; the first is proposed. */
  choices: z.array(QuestionChoice),
  decided: z.object({ choice: QuestionChoice, targetId: Id.nullable() }).nullable(),
});
export type InboxQuestion = z.infer<typeof InboxQuestion>;

/** One report with everything that the reader made of it, what is asked, and what accepting would write. */
export const ReportView = InboxRow.extend({
  dossierId: Id, kind: SourceKind, url: z.string().nullable(), publishedBasis: DateBasis,
  /** As it was received. */
  original: z.string(),
  /** Parts of `original` that were taken out before reading, with the reason of each. */
  stripped: z.array(z.object({ start: z.number().int(), end: z.number().int(), reason: z.string() })),
  /** The cleaned text, which evidence counts in; `offsets` are runs [cleaned, original] that go on in step. */
  text: z.string(), offsets: z.array(z.tuple([z.number().int(), z.number().int()])),
  evidence: z.array(EvidenceMark),
  drafts: z.array(DraftView), people: z.array(DraftPersonView), statements: z.array(DraftStatementView), outcomes: z.array(DraftOutcomeView),
  questions: z.array(InboxQuestion),
  /** What the reader doubts or could not read, in sentences. */
  doubts: z.array(z.string()),
  /** The text that this one is a copy of, so that both count as one origin. */
  origin: z.object({ sourceId: Id.nullable(), reportId: Id.nullable(), title: z.string(), reason: z.string(), isLinked: z.boolean() }).nullable(),
  /** What accepting writes, in sentences. */
  plan: z.array(z.string()),
  /** Why it cannot be accepted yet; null when it can. */
  blockedBy: z.string().nullable(),
});
export type ReportView = z.infer<typeof ReportView>;

/** A record that rests on an accepted report, and the record that shows it where it has no page of its own. */
export const KeptRecord = z.object({ recordType: RecordType, recordId: Id, title: z.string(), shownBy: z.object({ recordType: RecordType, recordId: Id }).nullable() });
export type KeptRecord = z.infer<typeof KeptRecord>;

/** What may be changed about the report itself. A new day of publication reads the text again. */
export const ReportPatch = z.object({ title: z.string().trim().min(1, 'Give the report a title.').max(300), publisher: z.string().trim().max(200).nullable(), publishedOn: IsoDate.nullable(), kind: SourceKind, url: z.string().max(2000).nullable(), isOriginLinked: z.boolean() }).partial();
export type ReportPatch = z.infer<typeof ReportPatch>;
