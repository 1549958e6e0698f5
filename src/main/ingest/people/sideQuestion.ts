import type { Mention } from './mention';
import type { Person } from './people';

/** A country for a person, and the rule that told it. */
export interface SideAnswer {
  country: string | null;
  rule: string;
}

/** A person with the mention by which they take part. */
export interface Named {
  person: Person;
  mention: Mention;
}

/** What the sides of a report are told from. */
export interface SideQuestion {
  people: readonly Named[];
  parties: readonly string[];
  venueCountry: string | null;
  /** The country on whose paper the report is written. */
  letterhead: string | null;
  /** The event is a visit: whom the guest meets is a host. */
  isVisit: boolean;
}
