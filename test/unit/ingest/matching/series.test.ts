import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSeries } from '../../../../src/main/ingest/matching/series';
import type { KnownSeries } from '../../../../src/main/ingest/matching/known';

const JMCC: KnownSeries = { id: 'jmcc', name: 'Joint Military Cooperation Committee', kind: 'committee-session', names: ['Joint Military Cooperation Committee', 'JMCC', 'JMMC'] };
const AAST: KnownSeries = { id: 'aast', name: 'Army-to-Army Staff Talks', kind: 'staff-talks', names: ['Army-to-Army Staff Talks', 'AAST'] };
const NAJAH: KnownSeries = { id: 'najah', name: 'Exercise Al Najah', kind: 'exercise', names: ['Exercise Al Najah', 'Al Najah'] };
const SLINEX: KnownSeries = { id: 'slinex', name: 'SLINEX', kind: 'exercise', names: ['SLINEX', 'Sri Lanka–India Naval Exercise'] };
const SHAKTI: KnownSeries = { id: 'shakti', name: 'Mitra Shakti', kind: 'exercise', names: ['Mitra Shakti'] };
const JOINT: KnownSeries = { id: 'joint', name: 'Sri Lanka–UAE Joint Commission', kind: 'committee-session', names: ['Sri Lanka–UAE Joint Commission'] };
const DIALOGUE: KnownSeries = { id: 'two', name: '2+2 Ministerial Dialogue', kind: 'dialogue', names: ['2+2 Ministerial Dialogue'] };
const POLICY: KnownSeries = { id: 'policy', name: 'Vietnam–Japan Defence Policy Dialogue', kind: 'dialogue', names: ['Vietnam–Japan Defence Policy Dialogue'] };
const YILDIZ: KnownSeries = { id: 'yildiz', name: 'Doğu Yıldızı', kind: 'exercise', names: ['Doğu Yıldızı'] };
const SEAM: KnownSeries = { id: 'seam', name: 'Морское взаимодействие', kind: 'exercise', names: ['Морское взаимодействие', 'Joint Sea'] };
const DRILL: KnownSeries = { id: 'falcon', name: '猎鹰打击', kind: 'exercise', names: ['猎鹰打击', 'Falcon Strike'] };
const ALL = [JMCC, AAST, NAJAH, SLINEX, SHAKTI, JOINT, DIALOGUE, POLICY, YILDIZ, SEAM, DRILL];

describe('matchSeries', () => {
  it.each([
    ['JMCC', 'committee-session', 'jmcc'],
    ['J.M.C.C.', 'committee-session', 'jmcc'],
    ['JMMC', 'meeting', 'jmcc'],
    ['13th India-Oman Joint Military Cooperation Committee (JMCC) meeting', 'committee-session', 'jmcc'],
    ['JOINT MILITARY CO-OPERATION COMMITTEE', 'committee-session', 'jmcc'],
    ['Joint Military Cooperation Committee between India and the Sultanate of Oman', 'committee-session', 'jmcc'],
    ['Joint Military Cooperation Committee between Oman and India', 'committee-session', 'jmcc'],
    ['India–Oman Army to Army Staff Talks', 'staff-talks', 'aast'],
    ['Army-to-Army Staff Talks (AAST)', 'meeting', 'aast'],
    ['Al Najah', 'exercise', 'najah'],
    ['AL-NAJAH', 'exercise', 'najah'],
    ['Alnajah', 'exercise', 'najah'],
    ['Ex Al Najah', 'exercise', 'najah'],
    ['Exercise Al Najah-V', 'exercise', 'najah'],
    ['India-Oman Joint Military Exercise Al Najah', 'exercise', 'najah'],
    ['the fifth edition of the Indo-Omani joint army exercise “Al Najah”', 'exercise', 'najah'],
    ['Al Najah joint military exercise', 'exercise', 'najah'],
    ['Al Najah', 'ceremony', 'najah'],
    ['SLINEX-2025', 'exercise', 'slinex'],
    ['Sri Lanka-India Naval Exercise (SLINEX)', 'exercise', 'slinex'],
    ['Exercise Mitra Shakti XI', 'exercise', 'shakti'],
    ['UAE-Sri Lanka Joint Commission', 'committee-session', 'joint'],
    ['Joint Commission', 'committee-session', 'joint'],
    ['India–US 2+2 Ministerial Dialogue', 'dialogue', 'two'],
    ['12th Japan-Vietnam Defense Policy Dialogue', 'dialogue', 'policy'],
    ['Exercise DOGU YILDIZI 2024', 'exercise', 'yildiz'],
    ['морское взаимодействие 2024', 'exercise', 'seam'],
    ['China-Russia Exercise Joint Sea 2024', 'exercise', 'seam'],
    ['China-Thailand Falcon Strike 2025', 'exercise', 'falcon'],
    ['“猎鹰打击”', 'exercise', 'falcon'],
  ] as const)('%s (%s) is %s', (name, kind, id) => {
    expect(matchSeries(name, kind, ALL)).toEqual(expect.objectContaining({ id, isExact: true }));
  });

  it.each([
    ['Al Nagah', 'exercise', 'najah', '“Al Nagah” is spelled nearly like “Exercise Al Najah”.'],
    ['Exercise An-Najah', 'exercise', 'najah', '“Exercise An-Najah” is spelled nearly like “Exercise Al Najah”.'],
    ['JMCCC', 'committee-session', 'jmcc', '“JMCCC” is spelled nearly like “JMCC”.'],
    ['Joint Defence Cooperation Committee', 'committee-session', 'jmcc', '“Joint Defence Cooperation Committee” differs from “Joint Military Cooperation Committee” by “military” and “defence” only.'],
    ['Joint Military Committee', 'committee-session', 'jmcc', '“Joint Military Committee” and “Joint Military Cooperation Committee” differ by the word “cooperation” only.'],
    ['DPD', 'dialogue', 'policy', '“DPD” are the first letters of “Vietnam–Japan Defence Policy Dialogue”.'],
    ['Exercise Mithra Shakthi', 'exercise', 'shakti', '“Exercise Mithra Shakthi” is spelled nearly like “Mitra Shakti”.'],
  ] as const)('asks about %s (%s)', (name, kind, id, reason) => {
    expect(matchSeries(name, kind, ALL)).toEqual({ id, isExact: false, reason });
  });

  it.each([
    ['India-UAE Joint Commission', 'committee-session'],
    ['Australia-Japan Defence Policy Dialogue', 'dialogue'],
    ['Joint Commission on Fisheries', 'committee-session'],
    ['Exercise Garuda Shakti', 'exercise'],
    ['Exercise Shakti', 'exercise'],
    ['Joint Working Group', 'committee-session'],
    ['Navy-to-Navy Staff Talks', 'staff-talks'],
    ['Joint Military Exercise', 'exercise'],
    ['Joint Committee', 'committee-session'],
    ['Nagah', 'committee-session'],
    ['India and Oman', 'meeting'],
    ['13th', 'meeting'],
    ['', 'other'],
    ['“”', 'other'],
  ] as const)('knows no series for %s (%s)', (name, kind) => {
    expect(matchSeries(name, kind, ALL)).toBeNull();
  });

  it('takes an alias for exact and says so', () => {
    const known = [{ ...NAJAH, names: [...NAJAH.names, 'Al Nagah'] }];
    expect(matchSeries('Exercise Al Nagah', 'exercise', known)).toEqual({ id: 'najah', isExact: true, reason: 'Named as Exercise Al Najah, which is also called “Al Nagah”.' });
    expect(matchSeries('Al Najah', 'exercise', known)?.reason).toBe('Named as Exercise Al Najah.');
  });

  it('prefers the kind, and asks when two series share a name', () => {
    const committee: KnownSeries = { id: 'committee', name: 'Shakti', kind: 'committee-session', names: [] };
    const exercise: KnownSeries = { id: 'exercise', name: 'Exercise Shakti', kind: 'exercise', names: [] };
    expect(matchSeries('Shakti', 'exercise', [committee, exercise])).toEqual(expect.objectContaining({ id: 'exercise', isExact: true }));
    expect(matchSeries('Shakti', 'exercise', [exercise, { ...exercise, id: 'second' }])).toEqual({ id: 'exercise', isExact: false, reason: '2 series go by the name “Shakti”.' });
    expect(matchSeries('Shakti', 'staff-talks', [exercise])?.isExact).toBe(false);
    expect(matchSeries('Shakti', 'meeting', [exercise])?.isExact).toBe(true);
    expect(matchSeries('Shakti', 'exercise', [{ ...committee, kind: 'meeting' }])?.isExact).toBe(true);
    expect(matchSeries('Shakti', 'exercise', [committee])).toEqual({ id: 'committee', isExact: false, reason: 'Named like Shakti, but that is a series of another kind: committee session there, exercise here.' });
  });

  it.each([['Διάλογος Άμυνασ', 'ΔΙΆΛΟΓΟΣ ΆΜΥΝΑΣ'], ['Naᲀy Forum', 'NAВY FORUM']])('takes %s and %s for one name: capitals stand for several small letters', (name, capitals) => {
    expect(matchSeries(capitals, 'dialogue', [{ id: 'own', name, kind: 'dialogue', names: [name] }])?.isExact).toBe(true);
  });

  it('finds every series by each of its own names, whatever its letters, case and numbers', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\p{L}]{3,12}( [\p{L}]{3,12}){0,3}$/u), (name) => {
      const found = matchSeries(`12th ${name.toUpperCase()} 2024`, 'dialogue', [{ id: 'own', name, kind: 'dialogue', names: [] }]);
      const bare = matchSeries(name, 'dialogue', [{ id: 'own', name, kind: 'dialogue', names: [] }]);
      if (bare !== null) expect(bare.isExact).toBe(true);
      if (/^[a-z]/.test(name) && bare !== null) expect(found).toEqual(bare);
    }));
  });

  it('takes any text and ends soon', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 60 }), (one, two) => {
      const series = { id: 'x', name: two, kind: 'dialogue', names: [one] } as const;
      const found = matchSeries(one, 'dialogue', [series]);
      expect(found === null || found.id === 'x').toBe(true);
      expect(matchSeries(one, 'dialogue', [])).toBeNull();
    }));
    for (const piece of ['(', '(A', 'exercise ', 'India-', '13th ', 'x', ' ', 'II ']) expect(matchSeries(piece.repeat(200_000 / piece.length), 'exercise', ALL)?.isExact ?? false).toBe(false);
  });
});
