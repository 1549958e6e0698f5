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

/** What is known already about a draft. What is left out makes the proposals more careful. */
export interface EventContext {
  seriesId: string | null;
  /** The known people who take part in it. */
  personIds: readonly string[];
  /** The known people who may take part: candidates for people of the draft that are not decided. */
  maybePersonIds?: readonly string[];
  /** How many take part who are nobody known, with no candidate. */
  newPeople?: number;
  /** Known people → names, for the reasons and for finding them in the title. Without it people are counted. */
  personNames?: ReadonlyMap<string, string>;
}
