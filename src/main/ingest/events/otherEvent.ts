import type { EngagementKind } from '../../../shared/domain/values';
import type { When } from './when';

/** Another event that the report mentions. Token positions. */
export interface OtherEvent {
  kind: EngagementKind;
  title: string;
  name: string | null;
  edition: number | null;
  when: When;
  /** The month, year or stretch of days of an act, in the report's words, where no day is told. */
  period?: string;
  isPlanned: boolean;
  /** "earlier in the day": its day is that of the primary event. */
  isSameDay: boolean;
  sentence: number;
  /** Where its clause ends; who stands behind it is of another thought. */
  until?: number;
  start: number;
  end: number;
  rule: string;
  /** How its series and its edition are told; left out where the series is not named here. */
  seriesRules?: { name: string; edition: string | null };
}
