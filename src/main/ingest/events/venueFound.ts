import type { DateBasis } from '../../../shared/domain/values';
import type { ConfidenceWord } from '../types';

/** Where an event was, and what tells it. Token positions. */
export interface Venue {
  city: string | null;
  country: string | null;
  start: number;
  end: number;
  basis: DateBasis;
  confidence: ConfidenceWord;
  rule: string;
  /** What tells the country, where the town does not. */
  countryFrom?: Venue;
}
