import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../../src/shared/domain/citation';
import { keyedConflict, reasonFault, spoken } from '../../../../src/renderer/components/evidence/conflictWords';
import { takeEvidenceWish, wishForEvidence } from '../../../../src/renderer/components/evidence/evidenceContext';

const conflict = (id: string, state: Conflict['state']): Conflict => ({
  id, state, subjectType: 'engagement', subjectId: 'e', field: 'edition', severity: 'warning', rationale: null, chosenValue: null, values: [],
});

describe('a decision where sources differ', () => {
  it('needs a reason of some words, and not an essay', () => {
    expect(reasonFault('  ')).toBe('Say in one line why this value is kept.');
    expect(reasonFault('The ministry counts its own sessions.')).toBeNull();
    expect(reasonFault('x'.repeat(1001))).toMatch(/under 1,000/);
  });

  it('gives the number keys to the first question that is still open', () => {
    expect(keyedConflict([conflict('a', 'decided'), conflict('b', 'open'), conflict('c', 'open')])).toBe('b');
    expect(keyedConflict([conflict('a', 'decided')])).toBe('a');
    expect(keyedConflict([])).toBeNull();
  });

  it('speaks values as a person writes them', () => {
    expect(spoken('2025-11-24', 'date')).toBe('24 Nov 2025');
    expect(spoken('in-progress', 'status')).toBe('In progress');
    expect(spoken('constructor', 'status')).toBe('constructor');
    expect(spoken('11', 'edition')).toBe('11');
  });
});

describe('a wish for evidence', () => {
  it('is granted once, and only to the record it was made for', () => {
    wishForEvidence('e');
    expect(takeEvidenceWish('other')).toBe(false);
    expect(takeEvidenceWish('e')).toBe(true);
    expect(takeEvidenceWish('e')).toBe(false);
  });
});
