import type { EngagementKind } from '../../../shared/domain/values';
import type { When } from './when';

/** Another event that the report mentions. Token positions. */
export interface OtherEvent {
  kind: EngagementKind;
  title: string;
  name: string | null;
  edition: number | null;
  when: When;
  isPlanned: boolean;
  /** "earlier in the day": its day is that of the primary event. */
  isSameDay: boolean;
  sentence: number;
  start: number;
  end: number;
  rule: string;
  /** How its series and its edition are told; left out where the series is not named here. */
  seriesRules?: { name: string; edition: string | null };
}
