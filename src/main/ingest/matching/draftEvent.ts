import type { DateBasis, EngagementKind } from '../../../shared/domain/values';

/** An engagement as a report tells it. Days are YYYY-MM-DD. */
export interface DraftEvent {
  kind: EngagementKind;
  title: string;
  dateStart: string | null;
  dateEnd: string | null;
  /** How the day was found; a day that is not stated may be one off. */
  dateBasis?: DateBasis;
  city: string | null;
  hostCountry: string | null;
  edition: number | null;
}

/** What is known already about a draft. */
export interface EventContext {
  seriesId: string | null;
  /** The known people who take part in it. */
  personIds: readonly string[];
  /** How many take part who are surely nobody known; zero when left out. */
  newPeople?: number;
  /** Names for the reasons; without them people are counted. */
  personNames?: ReadonlyMap<string, string>;
}
