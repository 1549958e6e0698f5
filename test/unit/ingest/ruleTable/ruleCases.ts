/** One text for one rule, in our own words. */
export interface RuleCase {
  readonly text: string;
  /** The day of publication; 12 March 2025 unless said otherwise, null for none. */
  readonly published?: string | null;
}

/** A text in which a rule must give a value. */
export interface RuleMatch extends RuleCase {
  /** The field of the draft that the rule gives, such as `primary.dateStart`. */
  readonly field: string;
  /** The words of the text that the evidence must point at. */
  readonly words: string;
  /** The value that stands in the draft at that field, where one is told. */
  readonly value?: unknown;
}

/** The cases of one rule of `docs/reader.md`: what it must read, and near texts which it must leave alone. */
export interface RuleCases {
  readonly rule: string;
  readonly matches: readonly RuleMatch[];
  readonly nearMisses: readonly RuleCase[];
}
