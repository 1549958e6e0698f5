import type { EngagementKind } from '../../../shared/domain/values';

/** An engagement of the memory as matching sees it. Days are YYYY-MM-DD. */
export interface KnownEngagement {
  id: string;
  title: string;
  kind: EngagementKind;
  status: string;
  dateStart: string | null;
  dateEnd: string | null;
  datePrecision: 'day' | 'month' | 'year' | 'unknown';
  hostCountry: string | null;
  city: string | null;
  seriesId: string | null;
  edition: number | null;
  personIds: readonly string[];
}

/** A series with every name it goes by. */
export interface KnownSeries {
  id: string;
  name: string;
  kind: EngagementKind;
  /** Name, short name and aliases. */
  names: readonly string[];
}

/** A person with every spelling, and the posts that were held. */
export interface KnownPerson {
  id: string;
  name: string;
  country: string | null;
  spellings: readonly string[];
  posts: ReadonlyArray<{ title: string; from: string | null; to: string | null }>;
}

/** A statement of the memory with the texts of its witnesses. */
export interface KnownStatement {
  id: string;
  speaker: string;
  madeOn: string | null;
  texts: readonly string[];
}

/** A text that a report may be a copy of. */
export interface KnownText {
  id: string;
  title: string;
  text: string;
}

/** Something a draft may be, with the reasons in words and how much they weigh together. */
export interface Match {
  id: string;
  /** Higher is likelier; only the order of candidates rests on it. */
  score: number;
  /** Whole sentences, the weightiest first; those against it are among them. */
  reasons: readonly string[];
  /** Whether “same” is what should be proposed. */
  isLikely: boolean;
  /** Of engagements: the known one may hold this one in it ("part of"), or be held in it; absent when neither. */
  relation?: 'part-of' | 'holds';
}
