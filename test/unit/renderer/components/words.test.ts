import { describe, expect, it } from 'vitest';
import { parseDateEntry } from '../../../../src/shared/domain/dateEntry';
import { matchOptions } from '../../../../src/renderer/components/fields/comboMatch';
import { dateFault } from '../../../../src/renderer/components/fields/DateField';
import { meterSheets } from '../../../../src/renderer/components/marks/PageMeter';
import { createAnnouncer } from '../../../../src/renderer/components/announce';

describe('finding one of many by any of its names', () => {
  const countries = [
    { id: 'IN', label: 'India', names: ['IN', 'Indian'] }, { id: 'OM', label: 'Oman', names: ['OM', 'Omani'] },
    { id: 'RO', label: 'Romania', names: ['RO', 'Romanian'] }, { id: 'AE', label: 'United Arab Emirates', names: ['AE', 'Emirati', 'UAE'] },
  ];
  const found = (text: string): string[] => matchOptions(countries, text).map((option) => option.id);

  it('takes name, adjective and code', () => {
    expect(found('oman')[0]).toBe('OM');
    expect(found('Omani')).toEqual(['OM']);
    expect(found('om')).toEqual(['OM']);
    expect(found('uae')).toEqual(['AE']);
    expect(found('arab em')).toEqual(['AE']);
    expect(found('zz')).toEqual([]);
    expect(found('')).toHaveLength(4);
  });

  it('forgives accents, hyphens and case, in any script', () => {
    const people = [{ id: '1', label: 'Dr Mohammed Al-Zaabi', names: ['محمد الزعابي', 'Mohammed Bin Naseer Al Zaabi'] }, { id: '2', label: 'Ján Žižka' }];
    const ids = (text: string): string[] => matchOptions(people, text).map((option) => option.id);
    expect(ids('al zaabi')).toEqual(['1']);
    expect(ids('naseer')).toEqual(['1']);
    expect(ids('الزعابي')).toEqual(['1']);
    expect(ids('zizka')).toEqual(['2']);
  });
});

describe('the sentence at a date field', () => {
  const fault = (text: string, dayOnly = false): string | null => dateFault(parseDateEntry(text, '2026-11-02'), dayOnly);

  it('names what was probably meant', () => {
    expect(fault('2411/25')).toBe('Not a date. Did you mean 24 Nov 2025?');
    expect(fault('31/11/25')).toBe('That month has no such day. Did you mean 30 Nov 2025?');
    expect(fault('soonish')).toContain('24 Nov 2025, 24/11/25, Nov 2025 or last Monday');
  });

  it('asks for the day where a month will not do', () => {
    expect(fault('Nov 2025')).toBeNull();
    expect(fault('Nov 2025', true)).toBe('“Nov 2025” needs a day as well, such as 24 Nov 2025.');
    expect(fault('2025', true)).toBe('“2025” needs a day as well, such as 24 Nov 2025.');
  });
});

describe('the page meter', () => {
  it('fills one sheet for each page and marks those beyond the budget', () => {
    expect(meterSheets(1.4, 2)).toEqual([{ fill: 1, isOver: false }, { fill: 0.3999999999999999, isOver: false }]);
    expect(meterSheets(4.3, 4).map((sheet) => sheet.isOver)).toEqual([false, false, false, false, true]);
    expect(meterSheets(0, 1)).toEqual([{ fill: 0, isOver: false }]);
    expect(meterSheets(1.02, 1)).toHaveLength(1);
  });
});

describe('announcing', () => {
  it('tells the same words twice apart, so that they are read again', () => {
    const announcer = createAnnouncer();
    announcer.announce('3 of 40');
    const first = announcer.current();
    announcer.announce('3 of 40');
    expect(first).toBe('3 of 40');
    expect(announcer.current()).not.toBe(first);
    expect(announcer.current().replace('\u200b', '')).toBe('3 of 40');
  });
});
