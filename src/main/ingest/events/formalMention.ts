import type { EngagementKind } from '../../../shared/domain/values';

/** A mechanism, exercise or conference that is named. Token positions. */
export interface FormalMention {
  kind: EngagementKind;
  /** The name without edition, year and the countries before it; null where only "the third session" is said. */
  name: string | null;
  edition: number | null;
  start: number;
  end: number;
  sentence: number;
  /** The short form in brackets behind the name. */
  acronym: string | null;
  /** "the next round", "the previous edition": another one of the series. */
  isAnother: boolean;
  /** Written without capitals and edition: a name only where the report opens with it. */
  isLower: boolean;
  /** The noun phrase as the text has it, for a title. */
  phrase: string;
  /** How the name was found. */
  rule: string;
  /** How the edition is told here; null where none is. */
  editionRule: string | null;
}
