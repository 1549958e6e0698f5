import type { Role, Confidence, DateBasis, EngagementKind, EngagementStatus, StatementForm, Treatment } from '../../shared/domain/values';
import type { z } from 'zod';

export type ConfidenceWord = z.infer<typeof Confidence>;

/** Where a value of a draft comes from: a passage of the cleaned text, how it was found, and by which rule. */
export interface Evidence {
  /** Path in the result: "primary.dateStart", "primary.participants.0.post". */
  field: string;
  start: number;
  end: number;
  basis: DateBasis;
  confidence: ConfidenceWord;
  /** Name of the rule, as docs/reader.md lists it. */
  rule: string;
}

export interface DraftParticipant {
  name: string;
  post: string | null;
  country: string | null;
  /** Told only where the report says it. */
  role?: z.infer<typeof Role>;
}

export interface DraftSeries {
  name: string;
  edition: number | null;
}

/** An engagement as a report tells it; what the report does not tell is null. */
export interface DraftEngagement {
  type: EngagementKind;
  title: string;
  status: EngagementStatus;
  dateStart: string | null;
  dateEnd: string | null;
  city: string | null;
  venueCountry: string | null;
  countries: string[];
  series: DraftSeries | null;
  participants: DraftParticipant[];
  topics: string[];
}

export interface DraftPerson {
  canonical: string;
  variants: string[];
}

export interface DraftTopic {
  topic: string;
  treatment: Treatment;
  start: number;
  end: number;
  /** Said where another rule than that of the known topics found it. */
  rule?: string;
}

export interface DraftStatement {
  speaker: string | null;
  channel: string | null;
  form: StatementFormWord;
  text: string;
  isTruncated: boolean;
  /** Further passages where it is printed in several quotations. */
  also?: Array<{ start: number; end: number }>;
  /** The day it was made, when it tells one of its own, YYYY-MM-DD. */
  madeOn?: string | null;
  start: number;
  end: number;
  rule: string;
}

export type StatementFormWord = z.infer<typeof StatementForm>;

/** What was agreed, signed or reaffirmed, in the words of the report. */
export interface DraftOutcome {
  /** A plan is named; of what was promised in it nothing is told. */
  kind?: 'commitment' | 'plan';
  strength: Treatment;
  text: string;
  start: number;
  end: number;
  rule: string;
  /** Something still to be done, not something that was done. */
  isCommitment?: boolean;
  /** The country whose outcome it is; null where it is that of both, or not told. */
  country?: string | null;
  /** Both sides are the subject. */
  isJoint?: boolean;
  /** The day by which it is due, YYYY-MM-DD; null where the report tells none. */
  due?: string | null;
  /** When it is due in the words of the report ("next year"). */
  dueText?: string | null;
}

/** Something that was taken out before reading, with positions in the original text. */
export interface Stripped {
  start: number;
  end: number;
  text: string;
  reason: string;
}

/** The day that relative dates and missing years were told from, and where it is from; null when the report has none. */
export interface ReferenceDay {
  day: string;
  basis: 'published' | 'header' | 'dateline' | 'text';
}

/** The reading of one report. */
export interface ReportReading {
  reference: ReferenceDay | null;
  isEngagement: boolean;
  primary: DraftEngagement | null;
  otherEngagements: DraftEngagement[];
  persons: DraftPerson[];
  topics: DraftTopic[];
  statements: DraftStatement[];
  outcomes: DraftOutcome[];
  evidence: Evidence[];
  /** The language of the text in words ("English", "French"); null where it cannot be told. */
  language: string | null;
  /** The reports that the text seems to hold, by their places in `text`; only the first is read. */
  parts: Array<{ start: number; end: number }>;
  /** What the reader doubts or could not read, in sentences. */
  doubts: string[];
  /** The cleaned text that all positions but those of `stripped` refer to. */
  text: string;
  stripped: Stripped[];
  /** For each position of `text` the position in the original text, as runs `[cleaned, original]` that go on in step. */
  offsets: Array<[number, number]>;
}
