import type { EngagementKind } from '../../../shared/domain/values';
import type { FormalMention } from './formalMention';

/** What the report is about: a formal event, or an act told by a verb. Token positions. */
export interface Primary {
  kind: EngagementKind;
  formal: FormalMention | null;
  /** The mention that tells the edition; the formal one where left out. */
  numbered?: FormalMention;
  start: number;
  end: number;
  sentence: number;
  score: number;
  rule: string;
}
