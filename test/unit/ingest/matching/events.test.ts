import { describe, expect, it } from 'vitest';
import { draft, known, match } from './knownEvents';

const CDS = known('cds', { title: 'Chief of Defence Staff meets Oman’s Secretary General', dateStart: '2025-11-24', personIds: ['chauhan', 'zaabi'] });
const JMCC13 = known('jmcc-13', { title: '13th Joint Military Cooperation Committee', kind: 'committee-session', dateStart: '2025-11-24', seriesId: 'jmcc', edition: 13, personIds: ['singh', 'zaabi'] });
const JMCC12 = known('jmcc-12', { title: '12th Joint Military Cooperation Committee', kind: 'committee-session', dateStart: '2024-01-31', hostCountry: 'OM', city: 'Muscat', seriesId: 'jmcc', edition: 12 });
const JMCC11 = known('jmcc-11', { title: '11th Joint Military Cooperation Committee', kind: 'committee-session', dateStart: '2022-01-01', dateEnd: '2022-01-31', datePrecision: 'month', seriesId: 'jmcc', edition: 11 });
const JMCC2018 = known('jmcc-2018', { title: 'Joint Military Cooperation Committee, session of 2018', kind: 'committee-session', dateStart: '2018-01-01', dateEnd: '2018-12-31', datePrecision: 'year', hostCountry: null, city: null, seriesId: 'jmcc', personIds: ['rasbi'] });
const JMCC14 = known('jmcc-14', { title: '14th Joint Military Cooperation Committee', kind: 'committee-session', status: 'planned', dateStart: '2026-12-16', hostCountry: 'OM', city: 'Muscat', seriesId: 'jmcc', edition: 14, personIds: ['singh', 'zaabi'] });
const AAST3 = known('aast-3', { title: '3rd Army-to-Army Staff Talks', kind: 'staff-talks', status: 'reported-only', dateStart: '2025-10-22', dateEnd: '2025-10-23', seriesId: 'aast', edition: 3 });
const NAJAH5 = known('najah-5', { title: '5th Exercise Al Najah', kind: 'exercise', status: 'reported-only', dateEnd: '2024-09-26', hostCountry: 'OM', city: 'Rabkoot', seriesId: 'najah', edition: 5 });
const MEMORY = [CDS, JMCC13, JMCC12, JMCC11, JMCC2018, JMCC14, AAST3, NAJAH5];
const SESSION = { seriesId: 'jmcc' };

describe('an event that is told again', () => {
  it('is proposed: the same day, people, kind and city', () => {
    const { candidates, clash } = match(draft({ title: 'India–Oman meeting of Chief of Defence Staff and Secretary General in New Delhi', dateStart: '2025-11-24', dateBasis: 'relative' }), [CDS], { personIds: ['chauhan', 'zaabi'] });
    expect(clash).toBeNull();
    expect(candidates).toEqual([{ id: 'cds', score: expect.any(Number), isLikely: true, reasons: ['Same day, 24 Nov 2025.', 'General Anil Chauhan and Mohammed bin Nasser bin Ali Al-Zaabi take part in both.', 'Both in New Delhi.'] }]);
  });

  it('is proposed while one of both is not known under this spelling yet', () => {
    const { candidates } = match(draft({ title: 'India–Oman meeting of Chief of Defence Staff and Secretary General in New Delhi', dateStart: '2025-11-24' }), MEMORY, { personIds: ['chauhan'] });
    expect(candidates.map(({ id, isLikely }) => [id, isLikely])).toEqual([['cds', true], ['jmcc-13', false]]);
  });

  it('is not proposed when the visitor met somebody else that day', () => {
    const other = draft({ title: 'India–Oman meeting of Defence Minister and Secretary General in New Delhi', dateStart: '2025-11-24' });
    expect(match(other, [CDS], { personIds: ['zaabi'], newPeople: 1 }).candidates.map(({ isLikely }) => isLikely)).toEqual([false]);
    expect(match(other, [CDS], { personIds: ['zaabi'] }).candidates.map(({ isLikely }) => isLikely)).toEqual([false]);
  });

  it('is proposed when the other is one of those who are asked about', () => {
    const event = draft({ title: 'Oman–India meeting in New Delhi', dateStart: '2025-11-24' });
    expect(match(event, [CDS], { personIds: ['chauhan'], maybePersonIds: ['zaabi'] }).candidates[0]?.isLikely).toBe(true);
    expect(match(event, [CDS], { personIds: ['chauhan'] }).candidates[0]?.isLikely).toBe(false);
    expect(match(event, [CDS], { personIds: ['chauhan'], maybePersonIds: ['rasbi'] }).candidates[0]?.isLikely).toBe(false);
  });

  it('is proposed when only the title names somebody, and nobody else is named', () => {
    const event = draft({ title: 'Meeting of Chief of Defence Staff Anil Chauhan', dateStart: '2025-11-24', city: null, hostCountry: null });
    expect(match(event, MEMORY, { newPeople: 0 }).candidates).toEqual([expect.objectContaining({ id: 'cds', isLikely: true, reasons: ['Same day, 24 Nov 2025.', 'General Anil Chauhan takes part in both.'] })]);
    expect(match(event, MEMORY, { newPeople: 1 }).candidates.map(({ isLikely }) => isLikely)).toEqual([false]);
    expect(match(event, MEMORY).candidates.map(({ isLikely }) => isLikely)).toEqual([false]);
    expect(match({ ...event, title: 'Meeting of Chief of Defence Staff Sunil Chauhan' }, MEMORY, { newPeople: 0 }).candidates.map(({ isLikely }) => isLikely)).toEqual([false]);
  });

  it('is proposed without a day where just those met who are named, and only once', () => {
    const undated = draft({ title: 'Meeting of Chief of Defence Staff Anil Chauhan', city: null, hostCountry: null });
    const pair = { personIds: ['chauhan', 'zaabi'], newPeople: 0 };
    const likely = (memory: readonly (typeof CDS)[], context: object): unknown => match(undated, memory, context).candidates.map(({ id, isLikely }) => [id, isLikely]);
    expect(likely([CDS], pair)).toEqual([['cds', true]]);
    expect(likely([CDS], { ...pair, newPeople: 1 })).toEqual([['cds', false]]);
    expect(likely([{ ...CDS, personIds: [...CDS.personIds, 'singh'] }], pair)).toEqual([['cds', false]]);
    expect(likely([CDS, { ...CDS, id: 'cds-2023', dateStart: '2023-05-02', dateEnd: '2023-05-02' }], pair)).toEqual([['cds', false], ['cds-2023', false]]);
  });

  it('is proposed by number and series, under another kind and title', () => {
    const { candidates } = match(draft({ title: 'Defence secretaries meet', dateStart: '2025-11-24', edition: 13 }), MEMORY, { ...SESSION, personIds: ['singh'] });
    expect(candidates[0]).toEqual(expect.objectContaining({ id: 'jmcc-13', isLikely: true, reasons: ['The 13th session of the same series.', 'Same day, 24 Nov 2025.', 'Rajesh Kumar Singh takes part in both.', 'Another kind: committee session there, meeting here.', 'Both in New Delhi.'] }));
  });

  it('is proposed by series and day without a number', () => {
    expect(match(draft({ kind: 'staff-talks', dateStart: '2025-10-23' }), MEMORY, { seriesId: 'aast' }).candidates[0]).toEqual(expect.objectContaining({ id: 'aast-3', isLikely: true, reasons: ['The same series.', 'The days overlap: 22–23 Oct 2025 there, 23 Oct 2025 here.', 'Both in New Delhi.'] }));
  });

  it('is proposed when the committee is called a meeting and all are the same', () => {
    expect(match(draft({ dateStart: '2025-11-24' }), [JMCC13], { personIds: ['singh', 'zaabi'] }).candidates[0]?.isLikely).toBe(true);
  });

  it('is proposed one day off when the day was read from a word or the dateline, and only asked about when it was stated', () => {
    const meeting = { title: 'Chief of Defence Staff and Secretary General', dateStart: '2025-11-25' };
    const people = { personIds: ['chauhan', 'zaabi'] };
    expect(match(draft({ ...meeting, dateBasis: 'dateline' }), [CDS], people).candidates[0]).toEqual(expect.objectContaining({ isLikely: true, reasons: expect.arrayContaining(['One day apart, and the day here rests on the dateline: 24 Nov 2025 there, 25 Nov 2025 here.']) }));
    expect(match(draft({ ...meeting, dateBasis: 'relative' }), [CDS], people).candidates[0]?.isLikely).toBe(true);
    expect(match(draft({ ...meeting, dateBasis: 'stated' }), [CDS], people).candidates[0]?.isLikely).toBe(false);
    expect(match(draft({ ...meeting, dateStart: '2025-11-26', dateBasis: 'dateline' }), [CDS], people).candidates).toEqual([]);
  });

  it.each([
    ['the closing day of an exercise', { kind: 'exercise', dateEnd: '2024-09-26' }, 'Both end on 26 Sep 2024.'],
    ['both days of an exercise', { kind: 'exercise', dateStart: '2024-09-13', dateEnd: '2024-09-26' }, 'Both end on 26 Sep 2024.'],
    ['the first day of an exercise of which the last is known', { kind: 'exercise', dateStart: '2024-09-13' }, 'One may have begun on the days of the other: to 26 Sep 2024 there, 13 Sep 2024 here.'],
  ] as const)('is found by %s', (_, event, reason) => {
    expect(match(draft({ ...event, city: 'Rabkoot Training Area', hostCountry: 'OM', edition: 5 }), MEMORY, { seriesId: 'najah' })).toEqual({ clash: null, candidates: [{ id: 'najah-5', score: expect.any(Number), isLikely: true, reasons: ['The 5th edition of the same series.', reason, 'Both in Rabkoot.'] }] });
  });

  it.each([
    ['a port call in Lima', { kind: 'port-call', title: 'Frigate BAP Aguirre in Valparaíso', dateStart: '2025-03-04', dateEnd: '2025-03-07', city: 'Valparaíso', hostCountry: 'CL' }, { kind: 'port-call', title: 'BAP Aguirre calls at Valparaiso', dateStart: '2025-03-04', dateEnd: '2025-03-07', city: 'Valparaiso', hostCountry: 'CL' }],
    ['a call', { kind: 'call', title: 'Foreign ministers of Brazil and Portugal speak about grain', dateStart: '2025-05-02', city: null, hostCountry: null, personIds: ['a', 'b'] }, { kind: 'call', title: 'Telephone call', dateStart: '2025-05-02', city: 'Brasília', hostCountry: 'BR' }],
    ['an exercise', { kind: 'exercise', title: 'Exercise Falcon Shield', dateStart: '2025-09-01', dateEnd: '2025-09-12', city: 'Konya', hostCountry: 'TR' }, { kind: 'exercise', title: 'Falcon Shield 2025', dateStart: '2025-09-02', dateEnd: '2025-09-12', city: 'Konya', hostCountry: 'TR' }],
    ['a visit', { kind: 'visit', title: 'Visit of Army Commander Min Thein to Hanoi', dateStart: '2025-04-07', dateEnd: '2025-04-09', city: 'Hanoi', hostCountry: 'VN', personIds: ['a'] }, { kind: 'visit', title: 'Visit of the Commander', dateStart: '2025-04-08', city: 'Hanoi', hostCountry: 'VN' }],
  ] as const)('is proposed: %s', (_, recorded, event) => {
    const one = known('one', recorded);
    expect(match(draft(event), [one], { personIds: one.personIds }).candidates).toEqual([expect.objectContaining({ id: 'one', isLikely: true })]);
  });
});

describe('the visitor who met twice on one day', () => {
  const meeting = draft({ title: 'India–Oman meeting of Chief of Defence Staff and Secretary General', dateStart: '2025-11-24', dateBasis: 'relative' });

  it('is asked about, and another event is proposed: the meeting is not the session', () => {
    expect(match(meeting, [JMCC13], { personIds: ['chauhan', 'zaabi'] }).candidates).toEqual([{
      id: 'jmcc-13', score: expect.any(Number), isLikely: false,
      reasons: ['Same day, 24 Nov 2025.', 'Mohammed bin Nasser bin Ali Al-Zaabi takes part in both.', 'Rajesh Kumar Singh only there, General Anil Chauhan only here.', 'Another kind: committee session there, meeting here.', 'Both in New Delhi.'],
    }]);
  });

  it('is asked about: the session is not the meeting', () => {
    const session = draft({ kind: 'committee-session', title: '13th India–Oman Joint Military Cooperation Committee', dateStart: '2025-11-24', edition: 13 });
    const { candidates } = match(session, [CDS], { ...SESSION, personIds: ['singh', 'zaabi'] });
    expect(candidates.map(({ id, isLikely }) => [id, isLikely])).toEqual([['cds', false]]);
    expect(candidates[0]?.reasons).toEqual(expect.arrayContaining(['Another kind: meeting there, committee session here.', 'General Anil Chauhan only there, Rajesh Kumar Singh only here.']));
  });

  it('puts the right one first when both are known', () => {
    expect(match(meeting, MEMORY, { personIds: ['chauhan', 'zaabi'] }).candidates.map(({ id, isLikely }) => [id, isLikely])).toEqual([['cds', true], ['jmcc-13', false]]);
  });
});

describe('numbers of a series', () => {
  it('clash with a session that was held on other days', () => {
    expect(match(draft({ kind: 'committee-session', dateStart: '2025-11-24', edition: 12 }), [JMCC12, JMCC11], SESSION)).toEqual({ candidates: [], clash: { id: 'jmcc-12', isNear: false, reasons: ['The 12th session is already “12th Joint Military Cooperation Committee” on 31 Jan 2024.', 'Other days: 31 Jan 2024 there, 24 Nov 2025 here.', 'Another place: Muscat there, New Delhi here.'] } });
  });

  it.each([
    [{ ...AAST3, kind: 'staff-talks' as const }, 'The 3rd round is already “3rd Army-to-Army Staff Talks”, 22–23 Oct 2025.'],
    [{ ...NAJAH5, edition: 3 }, 'The 3rd edition is already “5th Exercise Al Najah”, to 26 Sep 2024.'],
    [{ ...JMCC11, edition: 3 }, 'The 3rd session is already “11th Joint Military Cooperation Committee” in Jan 2022.'],
  ])('clash, in words', (one, reason) => {
    expect(match(draft({ dateStart: '2023-05-05', edition: 3 }), [{ ...one, seriesId: 'x' }], { seriesId: 'x' }).clash?.reasons[0]).toBe(reason);
  });

  it('that two papers count differently are of one session, and both numbers are told', () => {
    const { candidates, clash } = match(draft({ kind: 'committee-session', dateStart: '2022-01-20', edition: 10 }), MEMORY, SESSION);
    expect(clash).toBeNull();
    expect(candidates[0]).toEqual(expect.objectContaining({ id: 'jmcc-11', isLikely: true, reasons: ['The same series, but numbered 11th there, 10th here.', 'In the same month, Jan 2022.', 'Both in New Delhi.'] }));
  });

  it('that are taken by another session are a reason with the session of that day', () => {
    const { candidates, clash } = match(draft({ kind: 'committee-session', dateStart: '2025-11-24', edition: 12 }), MEMORY, SESSION);
    expect(clash).toBeNull();
    expect(candidates[0]).toEqual(expect.objectContaining({ id: 'jmcc-13', isLikely: true }));
    expect(candidates[0]?.reasons).toContain('The same series, but numbered 13th there, 12th here.');
    expect(candidates[0]?.reasons.at(-1)).toBe('The 12th session is already “12th Joint Military Cooperation Committee” on 31 Jan 2024.');
  });

  it('that differ on other days are two sessions', () => {
    expect(match(draft({ kind: 'committee-session', dateStart: '2023-01-20', edition: 15 }), MEMORY, SESSION)).toEqual({ candidates: [], clash: null });
  });

  it('clash near by, where sources may differ, or far away', () => {
    const isNear = (dateStart: string): boolean | undefined => match(draft({ kind: 'committee-session', dateStart, edition: 12 }), [JMCC12], SESSION).clash?.isNear;
    expect([isNear('2024-02-20'), isNear('2024-06-20')]).toEqual([true, false]);
  });

  it('are no clash when no day is known', () => {
    expect(match(draft({ kind: 'committee-session', edition: 12, city: null, hostCountry: null }), MEMORY, SESSION)).toEqual({ clash: null, candidates: [expect.objectContaining({ id: 'jmcc-12', isLikely: true, reasons: ['The 12th session of the same series.', 'The report gives no day.'] })] });
  });

  it('do not matter between two series', () => {
    expect(match(draft({ kind: 'staff-talks', dateStart: '2025-03-03', edition: 13 }), MEMORY, { seriesId: 'aast' })).toEqual({ candidates: [], clash: null });
  });

  it('may be years', () => {
    const slinex = known('slinex', { title: 'SLINEX 2024', kind: 'exercise', dateStart: '2024-12-17', dateEnd: '2024-12-20', seriesId: 'slinex', edition: 2024 });
    expect(match(draft({ kind: 'exercise', dateStart: '2025-08-14', edition: 2024 }), [slinex], { seriesId: 'slinex' }).clash?.reasons[0]).toBe('The 2024 edition is already “SLINEX 2024”, 17–20 Dec 2024.');
  });

  it('are not needed in a year of which only one session is known', () => {
    const [first] = match(draft({ kind: 'committee-session', dateStart: '2018-05-17', edition: 9, city: 'Muscat', hostCountry: 'OM' }), MEMORY, { ...SESSION, personIds: ['rasbi'] }).candidates;
    expect(first).toEqual(expect.objectContaining({ id: 'jmcc-2018', isLikely: true, reasons: ['The same series.', 'In the same year, 2018.', 'Mohammed bin Nasser Al Rasbi takes part in both.'] }));
  });
});

describe('what was planned', () => {
  it('is proposed when it was held on that day, or moved', () => {
    const held = { kind: 'committee-session', city: 'Muscat', hostCountry: 'OM', edition: 14 } as const;
    expect(match(draft({ ...held, dateStart: '2026-12-16' }), MEMORY, SESSION).candidates[0]).toEqual(expect.objectContaining({ id: 'jmcc-14', isLikely: true, reasons: ['The 14th session of the same series.', 'Same day, 16 Dec 2026.', 'Only planned, as far as is on record.', 'Both in Muscat.'] }));
    expect(match(draft({ ...held, dateStart: '2027-01-20' }), MEMORY, SESSION)).toEqual({ clash: null, candidates: [expect.objectContaining({ id: 'jmcc-14', isLikely: true })] });
    expect(match(draft({ ...held, edition: null, dateStart: '2026-12-20' }), MEMORY, SESSION).candidates[0]?.id).toBe('jmcc-14');
    expect(match(draft({ ...held, dateStart: '2029-01-20' }), MEMORY, SESSION).clash?.id).toBe('jmcc-14');
  });

  it('is proposed when it was held a day later, by who met or by its title', () => {
    const planned = { ...CDS, status: 'planned' };
    const event = draft({ title: 'Chief of Defence Staff and Secretary General', dateStart: '2025-11-25' });
    expect(match(event, [planned], { personIds: ['chauhan'] }).candidates[0]?.isLikely).toBe(true);
    expect(match(event, [{ ...planned, personIds: [] }]).candidates[0]?.isLikely).toBe(true);
    expect(match(event, [CDS], { personIds: ['chauhan'] }).candidates[0]?.isLikely).toBe(false);
    expect(match({ ...event, dateStart: '2025-12-05', dateEnd: null }, [planned], { personIds: ['chauhan'] }).candidates[0]?.isLikely).toBe(true);
    expect(match({ ...event, dateStart: '2025-12-25', dateEnd: null }, [planned], { personIds: ['chauhan'] }).candidates).toEqual([]);
  });

  it('is proposed for a month without a day', () => {
    const planned = known('planned', { kind: 'visit', title: 'Visit of the Chilean navy commander', status: 'planned', dateStart: '2026-03-01', datePrecision: 'month', city: 'Lima', hostCountry: 'PE', personIds: ['quispe'] });
    const event = draft({ kind: 'visit', title: 'Visit of the commander of the navy', dateStart: '2026-03-12', city: 'Lima', hostCountry: 'PE' });
    expect(match(event, [planned], { personIds: ['quispe'] }).candidates[0]).toEqual(expect.objectContaining({ isLikely: true, reasons: ['In the same month, Mar 2026.', 'Only planned, as far as is on record.', 'One person takes part in both.', 'Both in Lima.'] }));
    expect(match(event, [{ ...planned, status: 'held' }], { personIds: ['quispe'] }).candidates[0]?.isLikely).toBe(false);
  });
});

describe('a visit', () => {
  const visit = known('visit', { kind: 'visit', title: 'Visit of the Secretary General to India', dateStart: '2025-11-23', dateEnd: '2025-11-26', personIds: ['zaabi'] });

  it('holds the meeting of its days: part of it, not the same', () => {
    expect(match(draft({ dateStart: '2025-11-24' }), [visit], { personIds: ['zaabi', 'singh'] }).candidates).toEqual([{
      id: 'visit', score: expect.any(Number), isLikely: false, relation: 'part-of',
      reasons: ['The days overlap: 23–26 Nov 2025 there, 24 Nov 2025 here.', 'Mohammed bin Nasser bin Ali Al-Zaabi takes part in both.', 'It falls within that visit, of which it may be a part.', 'Both in New Delhi.'],
    }]);
  });

  it('that is told after its meeting holds it', () => {
    expect(match(draft({ kind: 'visit', dateStart: '2025-11-23', dateEnd: '2025-11-26' }), [CDS], { personIds: ['zaabi'] }).candidates[0]).toEqual(expect.objectContaining({ id: 'cds', isLikely: false, relation: 'holds', reasons: expect.arrayContaining(['That meeting falls within this visit, of which it may be a part.']) }));
  });

  it('of one day holds the meeting of that day', () => {
    const [one] = match(draft({ dateStart: '2025-11-24' }), [{ ...visit, dateStart: '2025-11-24', dateEnd: '2025-11-24' }], { personIds: ['zaabi'] }).candidates;
    expect(one).toEqual(expect.objectContaining({ isLikely: false, relation: 'part-of' }));
  });

  it('of other days or another country holds nothing', () => {
    expect(match(draft({ dateStart: '2025-11-29' }), [visit], { personIds: ['zaabi'] }).candidates).toEqual([]);
    expect(match(draft({ dateStart: '2025-11-24', city: 'Muscat', hostCountry: 'OM' }), [visit]).candidates).toEqual([]);
  });
});

describe('another event', () => {
  it.each([
    ['the same day in another city, with nobody in common', draft({ dateStart: '2025-11-24', city: 'Muscat', hostCountry: 'OM' }), CDS, []],
    ['the same people a month later', draft({ dateStart: '2025-12-24' }), CDS, ['chauhan', 'zaabi']],
    ['a call of the day, nobody in common', draft({ kind: 'call', dateStart: '2025-11-24', city: null, hostCountry: null, title: 'Call of the foreign ministers' }), CDS, []],
    ['an exercise of the day', draft({ kind: 'exercise', dateStart: '2025-11-24', title: 'Exercise Eastern Bridge' }), CDS, []],
    ['no date and nobody in common', draft({ city: 'New Delhi' }), CDS, []],
    ['no date and one in common', draft({}), CDS, ['zaabi']],
    ['an exercise that was over before the other began', draft({ kind: 'exercise', dateStart: '2024-09-10', dateEnd: '2024-09-12', city: 'Rabkoot', hostCountry: 'OM', title: 'Exercise Al Najah' }), { ...NAJAH5, dateStart: '2024-09-20' }, []],
    ['an exercise two months before the other closed', draft({ kind: 'exercise', dateStart: '2024-07-20', city: 'Rabkoot', hostCountry: 'OM', title: 'Exercise Al Najah' }), NAJAH5, []],
    ['the month, one in common, elsewhere', draft({ dateStart: '2025-11-12', city: 'Muscat', hostCountry: 'OM' }), { ...CDS, datePrecision: 'month' }, ['zaabi']],
    ['the month and the city, nobody in common', draft({ dateStart: '2025-11-12' }), { ...CDS, datePrecision: 'month' }, []],
    ['the next day, nobody in common', draft({ dateStart: '2025-11-25', dateBasis: 'dateline', title: 'Foreign secretaries' }), CDS, []],
    ['another series of the day', draft({ kind: 'committee-session', dateStart: '2025-11-24' }), { ...AAST3, dateStart: '2025-11-24', dateEnd: '2025-11-24', seriesId: 'other' }, []],
  ] as const)('%s', (_, event, one, personIds) => {
    expect(match(event, [one], { seriesId: 'third', personIds })).toEqual({ candidates: [], clash: null });
  });

  it('is asked about when the place is another one', () => {
    for (const [city, hostCountry] of [['Muscat', 'OM'], ['New York', null]] as const) {
      const [one] = match(draft({ dateStart: '2025-11-24', city, hostCountry }), [CDS], { personIds: ['chauhan', 'zaabi'] }).candidates;
      expect(one).toEqual(expect.objectContaining({ isLikely: false, reasons: expect.arrayContaining([`Another place: New Delhi there, ${city} here.`]) }));
    }
  });

  it('is asked about when only the countries are told, and they differ', () => {
    const [one] = match(draft({ dateStart: '2025-11-24', city: null, hostCountry: 'OM' }), [CDS], { personIds: ['chauhan', 'zaabi'] }).candidates;
    expect(one).toEqual(expect.objectContaining({ isLikely: false, reasons: expect.arrayContaining(['In another country.']) }));
  });

  it('of which nothing but a date without a day is known is not proposed', () => {
    const [one] = match(draft({ dateStart: '2025-11-24' }), [{ ...CDS, datePrecision: 'year' }], { personIds: ['zaabi'] }).candidates;
    expect(one).toEqual(expect.objectContaining({ isLikely: false, reasons: expect.arrayContaining(['In the same year, 2025.']) }));
  });
});
