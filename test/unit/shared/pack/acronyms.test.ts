import { describe, expect, it } from 'vitest';
import { isAcronym, unexplainedAcronyms } from '../../../../src/shared/pack/acronyms';

describe('acronyms', () => {
  it('are found once each, in order, and not inside words or respelt names', () => {
    expect(unexplainedAcronyms('The JMCC met; MRO and C4ISR. JMCC again. NAH-sir, MoD, A, 2026.', [])).toEqual(['JMCC', 'MRO', 'C4ISR']);
  });

  it('need no explanation when known, spelt out or familiar to every reader', () => {
    expect(unexplainedAcronyms('Maintenance, repair and overhaul (MRO). MRO, HQ IDS, UN and 10:00 GST.', ['HQ IDS'])).toEqual([]);
  });

  it('are told from short names', () => {
    expect(['JMCC', 'HQ IDS', 'MoD', 'AAST'].every(isAcronym)).toBe(true);
    expect(['Al Najah', 'Secretary General', 'jmcc'].some(isAcronym)).toBe(false);
  });
});
