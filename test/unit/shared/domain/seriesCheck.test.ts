import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../src/shared/domain/dates';
import { checkSeries, editionName, type SeriesRule, type SessionFacts } from '../../../../src/shared/domain/seriesCheck';
import { sentencesForSeries, sentencesForSession } from '../../../../src/shared/domain/seriesSentences';

const RULE: SeriesRule = { numbering: 'ordinal', cadenceMonths: 12, venueRule: 'alternate', ours: 'IN', theirs: 'OM' };

function session(edition: number | null, day: string | null, facts: Partial<SessionFacts> = {}): SessionFacts {
  return { id: `s${edition ?? 'x'}-${day ?? ''}`, edition, dateStart: day, dateEnd: day, datePrecision: 'day', city: null, hostCountry: null, status: 'held', ...facts };
}
const muscat = { city: 'Muscat', hostCountry: 'OM' };
const delhi = { city: 'New Delhi', hostCountry: 'IN' };

/** Sessions one year apart in alternating places, as the rule wants them. */
const soundSeries = fc.record({ first: fc.integer({ min: 1, max: 40 }), length: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 1950, max: 2010 }) })
  .map(({ first, length, year }) => Array.from({ length }, (_, i) => session(first + i, `${year + i}-06-15`, i % 2 === 0 ? muscat : delhi)));

describe('checkSeries', () => {
  it('finds nothing in a series that keeps its rule, and expects the next number a cadence later, elsewhere', () => {
    fc.assert(fc.property(soundSeries, (sessions) => {
      const check = checkSeries(RULE, sessions);
      const last = sessions.at(-1);
      expect(check.issues).toEqual([]);
      expect(check.expected).toMatchObject({ edition: (last?.edition ?? 0) + 1, day: addMonths(last?.dateEnd ?? '', 12), host: last?.hostCountry === 'IN' ? 'OM' : 'IN' });
      expect(check.expected && check.expected.from <= check.expected.day && check.expected.day <= check.expected.to).toBe(true);
    }));
  });

  it('names exactly the number that is missing', () => {
    fc.assert(fc.property(soundSeries.filter((s) => s.length > 2), fc.nat(), (sessions, seed) => {
      const at = 1 + (seed % (sessions.length - 2));
      const missing = sessions[at]?.edition ?? 0;
      const gaps = checkSeries(RULE, sessions.toSpliced(at, 1)).issues.filter((issue) => issue.kind === 'gap');
      expect(gaps.map((gap) => gap.text)).toEqual([`The ${editionName(missing, 'ordinal')} is not on record between the ${editionName(missing - 1, 'ordinal')} and the ${editionName(missing + 1, 'ordinal')}.`]);
    }));
  });

  it('does not depend on the order in which sessions are given', () => {
    const any = fc.array(fc.record({
      edition: fc.option(fc.integer({ min: 1, max: 9 })), day: fc.option(fc.constantFrom('2018-01-05', '2020-06-30', '2021-02-28', '2025-11-24')),
      status: fc.constantFrom('held', 'planned', 'cancelled', 'reported-only'), host: fc.constantFrom(null, 'IN', 'OM'), precision: fc.constantFrom('day', 'month', 'year', 'unknown'),
    }), { maxLength: 8 }).map((rows) => rows.map((r, i) => session(r.edition, r.day, { id: `id${i}`, status: r.status, hostCountry: r.host, datePrecision: r.precision })));
    fc.assert(fc.property(any, fc.constantFrom('ordinal', 'roman', 'year', 'none'), fc.constantFrom('none', 'alternate', 'ours', 'theirs'), (sessions, numbering, venueRule) => {
      const rule = { ...RULE, numbering, venueRule };
      expect(checkSeries(rule, sessions.toReversed())).toEqual(checkSeries(rule, sessions));
    }));
  });

  it('reports one number given twice, with both places', () => {
    const twice = [session(10, '2022-01-31', delhi), session(10, '2023-01-31', muscat)];
    expect(checkSeries(RULE, twice).issues.filter((i) => i.kind === 'duplicate').map((i) => i.text)).toEqual(['The number 10th is given to 2 sessions: New Delhi, 31 Jan 2022; Muscat, 31 Jan 2023.']);
  });

  it('lets a cancelled session neither fill a gap nor take a number', () => {
    const sessions = [session(1, '2020-01-01'), session(2, '2021-01-01', { status: 'cancelled' }), session(2, '2021-05-01', { id: 'again' }), session(3, '2022-04-01')];
    expect(checkSeries(RULE, sessions).issues).toEqual([]);
  });

  it('reports the same venue twice running, and a number dated before the one it follows', () => {
    const sessions = [session(12, '2024-01-31', muscat), session(13, '2023-11-24', muscat)];
    expect(checkSeries(RULE, sessions).issues.map((i) => i.kind)).toEqual(['order', 'venue']);
  });

  it('is silent about order where the precision cannot tell', () => {
    const sessions = [session(1, '2022-12-31', { datePrecision: 'year' }), session(2, '2022-06-01', { datePrecision: 'year' })];
    expect(checkSeries(RULE, sessions).issues).toEqual([]);
  });

  it('expects nothing by cadence while the next session is planned, whether dated or not', () => {
    const planned = checkSeries(RULE, [session(13, '2025-11-24'), session(14, null, { status: 'planned' })]);
    expect(planned.expected).toBeNull();
    expect(planned.planned?.edition).toBe(14);
  });

  it('opens the window one whole month to either side', () => {
    const check = checkSeries({ ...RULE, venueRule: 'none' }, [session(3, '2025-10-23')]);
    expect(check.expected).toMatchObject({ edition: 4, day: '2026-10-23', from: '2026-09-01', to: '2026-11-30', host: null });
  });
});

describe('sentences', () => {
  const sessions = [session(11, '2022-01-31', delhi), session(12, '2024-01-31', muscat), session(13, '2025-11-24', delhi)];
  it('tells what an edition follows and where the venue goes', () => {
    expect(sentencesForSession(RULE, sessions, 's13-2025-11-24')).toContainEqual({ tone: 'good', text: 'Edition 13 follows 12; venue alternates Muscat, New Delhi.' });
    expect(sentencesForSession(RULE, sessions, 's11-2022-01-31')).toEqual([{ tone: 'good', text: 'Edition 11 is the earliest on record.' }]);
  });
  it('tells a break on the later session only', () => {
    expect(sentencesForSession(RULE, sessions, 's12-2024-01-31').filter((s) => s.tone === 'warn').map((s) => s.text)).toEqual(['24 months lie between the 11th and the 12th; the series is expected every 12 months.']);
  });
  it('tells what comes next', () => {
    const planned = [...sessions, session(14, '2026-11-18', { ...muscat, status: 'planned' })];
    expect(sentencesForSeries(RULE, checkSeries(RULE, planned), { count: 4, today: '2026-11-02' }).at(-1)?.text).toBe('The 14th is planned for 18 Nov 2026 in Muscat.');
    expect(sentencesForSeries(RULE, checkSeries(RULE, sessions), { count: 3, today: '2026-11-02' }).at(-1)).toEqual({ tone: 'good', text: 'The 14th is expected about Nov 2026.' });
    expect(sentencesForSeries(RULE, checkSeries(RULE, sessions), { count: 3, today: '2027-06-01' }).at(-1)).toEqual({ tone: 'warn', text: 'The 14th was expected about Nov 2026; none is planned or on record.' });
  });
  it('writes roman numbers and years as the series counts', () => {
    expect([editionName(14, 'roman'), editionName(2025, 'year'), editionName(22, 'ordinal')]).toEqual(['XIV', '2025', '22nd']);
  });
});
