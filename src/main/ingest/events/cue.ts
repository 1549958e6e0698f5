import type { EngagementKind } from '../../../shared/domain/values';

/** A word that says that something took place or will. Token positions. */
export interface Cue {
  kind: EngagementKind;
  weight: number;
  start: number;
  end: number;
  sentence: number;
}
