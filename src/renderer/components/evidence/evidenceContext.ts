import { createContext, useContext } from 'react';
import type { Citation, EvidenceView } from '../../../shared/domain/citation';

/** The evidence of the record that is open, shared by its fields and its evidence pane. */
export interface EvidenceOfRecord {
  readonly view: EvidenceView | undefined;
  /** Number of the passage that is shown, or null. */
  readonly current: number | null;
  /** Shows a passage in the pane, which opens if it was folded. */
  show(key: number): void;
  /** The next or previous passage in order of their numbers. */
  step(by: 1 | -1): void;
  /** Rises with each request to show something. */
  readonly asked: number;
}

export const EvidenceContext = createContext<EvidenceOfRecord | null>(null);

/** The evidence of the surrounding record; null where there is none. */
export function useEvidenceOfRecord(): EvidenceOfRecord | null {
  return useContext(EvidenceContext);
}

/** Numbers of the passages behind one field, in order. */
export function keysOf(citations: readonly Citation[], field: string): readonly number[] {
  return [...new Set(citations.filter((citation) => citation.field === field).map((citation) => citation.key))].sort((a, b) => a - b);
}

/** The number after or before the current one, round again; null when there are none. */
export function stepKey(citations: readonly Citation[], current: number | null, by: 1 | -1): number | null {
  const keys = [...new Set(citations.map((citation) => citation.key))].sort((a, b) => a - b);
  if (keys.length === 0) return null;
  const at = current === null ? -1 : keys.indexOf(current);
  if (at < 0) return (by === 1 ? keys[0] : keys.at(-1)) ?? null;
  return keys[(at + by + keys.length) % keys.length] ?? null;
}

let wished: string | null = null;

/** The record with this id opens with its evidence beside it: one comes to decide where its sources differ. */
export function wishForEvidence(recordId: string): void {
  wished = recordId;
}

/** True once, for the record whose evidence was wished for. */
export function takeEvidenceWish(recordId: string): boolean {
  if (wished !== recordId) return false;
  wished = null;
  return true;
}
