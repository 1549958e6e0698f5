import type { PostSpan } from './posts';

/** A person as one place of the report names them. Token positions. */
export interface Mention {
  name: string;
  /** Where the name stands, without rank and address. */
  start: number;
  end: number;
  sentence: number;
  post: string | null;
  postSpan: PostSpan | null;
  /** From the post; null when it does not tell. */
  country: string | null;
  /** Where the person is posted: not their country. */
  notCountry: string | null;
  rank: string | null;
  rule: string;
}
