import { Treatment } from '../../../shared/domain/values';
import type { DraftTopic } from '../types';
import type { Primary } from './primary';
import type { Seen } from './reading';

const STRENGTH: ReadonlyMap<string, number> = new Map(Treatment.options.map((word, at) => [word, at]));
/** What a list names beyond the known topics counts a little less than they do. */
export const LISTED_WEIGHT = 0.9;

/** A topic as it is gathered. */
export type Found = DraftTopic & {
  weight: number;
  /** The words of the report for it, where they differ from the name. */
  wordings: string[];
};

/** What is no subject of the talks: the countries that hold them and the country of the place. */
export interface Around {
  parties: readonly string[];
  venueCountry: string | null;
}

/** What the topics of a report are gathered from, and into. */
export interface Gathering {
  seen: Seen;
  primary: Primary;
  around: Around;
  found: Map<string, Found>;
}

/** A stretch of tokens. */
export interface Span {
  start: number;
  end: number;
}

/** From where on a verb governs, and how strongly. Token positions. */
export interface Governed {
  /** The verb's own place; what it governs begins at `from`. */
  at: number;
  from: number;
  treatment: Treatment;
}

/** The verb that governs a place. */
export function treatmentAt(governed: readonly Governed[], at: number): Treatment {
  return governed.findLast((verb) => verb.at <= at)?.treatment ?? 'mentioned';
}

/** Whether two stretches have a token in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Keeps a topic, once, under the strongest verb. */
export function add(found: Map<string, Found>, topic: Found): void {
  const known = found.get(topic.topic);
  if (known === undefined) {
    found.set(topic.topic, topic);
    return;
  }
  known.weight += topic.weight;
  known.wordings.push(...topic.wordings);
  if ((STRENGTH.get(topic.treatment) ?? 0) > (STRENGTH.get(known.treatment) ?? 0)) Object.assign(known, { treatment: topic.treatment, start: topic.start, end: topic.end });
}
