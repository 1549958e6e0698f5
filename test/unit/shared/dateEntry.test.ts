import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, iso } from '../../../src/shared/domain/calendar';
import { parseDateEntry, writeDateReading, type DateReading } from '../../../src/shared/domain/dateEntry';

/** A Monday. */
const TODAY = '2026-11-02';
const read = (text: string, today = TODAY): string => {
  const entry = parseDateEntry(text, today);
  if (entry.kind === 'date') return `${entry.reading.date} ${entry.reading.precision}`;
  if (entry.kind === 'empty') return 'empty';
  return `${entry.fault}${entry.suggestion ? ` → ${entry.suggestion.date} ${entry.suggestion.precision}` : ''}`;
};

describe('what an analyst types as a date', () => {
  it.each([
    ['24 nov 2025', '2025-11-24 day'], ['24 Nov 2025', '2025-11-24 day'], ['24th November, 2025', '2025-11-24 day'],
    ['24/11/25', '2025-11-24 day'], ['24.11.2025', '2025-11-24 day'], ['24-11-25', '2025-11-24 day'], ['24 11 2025', '2025-11-24 day'],
    ['2025-11-24', '2025-11-24 day'], ['24nov25', '2025-11-24 day'], ['24-Nov-2025', '2025-11-24 day'], ['Nov 24, 2025', '2025-11-24 day'],
    ['Mon 24 Nov 2025', '2025-11-24 day'], ['Monday, 24 November 2025', '2025-11-24 day'],
    ['3/4/26', '2026-04-03 day'], ['1st of Sept 2024', '2024-09-01 day'], ['29 feb 2024', '2024-02-29 day'],
  ])('reads %s day first', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Nov 2025', '2025-11 month'], ['november 25', '2025-11 month'], ['11/2025', '2025-11 month'], ['2025-11', '2025-11 month'],
    ['2025', '2025 year'], ['1998', '1998 year'],
  ])('keeps the precision of %s', (text, expected) => {
    const [date, precision] = expected.split(' ');
    const full = precision === 'year' ? `${date}-01-01` : `${date}-01`;
    expect(read(text)).toBe(`${full} ${precision}`);
  });

  it.each([
    ['24 nov', '2026-11-24 day'], ['30 sep', '2026-09-30 day'], ['24/11', '2026-11-24 day'], ['5 Jan', '2027-01-05 day'], ['Dec', '2026-12-01 month'], ['june', '2026-06-01 month'],
  ])('takes the nearest year for %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['today', '2026-11-02 day'], ['yesterday', '2026-11-01 day'], ['tomorrow', '2026-11-03 day'],
    ['last monday', '2026-10-26 day'], ['monday', '2026-11-02 day'], ['on Friday', '2026-10-30 day'], ['next monday', '2026-11-09 day'], ['Thurs', '2026-10-29 day'],
    ['last month', '2026-10-01 month'], ['next month', '2026-12-01 month'], ['last year', '2025-01-01 year'],
    ['3 days ago', '2026-10-30 day'], ['in 2 weeks', '2026-11-16 day'], ['11 months ago', '2025-12-01 month'],
  ])('resolves %s against today', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['2411/25', 'not-a-date → 2025-11-24 day'], ['24112025', 'not-a-date → 2025-11-24 day'],
    ['11/24/25', 'month-first → 2025-11-24 day'], ['31/11/25', 'no-such-day → 2025-11-30 day'], ['29 feb 2025', 'no-such-day → 2025-02-28 day'],
    ['Tue 24 Nov 2025', 'wrong-weekday → 2025-11-24 day'], ['24 novmber 2025', 'not-a-date → 2025-11-24 day'], ['24 decc 2025', 'not-a-date → 2025-12-24 day'],
    ['soon', 'not-a-date'], ['45/67', 'not-a-date'], ['__proto__', 'not-a-date'], ['2025-13-40', 'not-a-date'],
  ])('refuses %s and offers what was probably meant', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('has nothing to say about an empty field', () => {
    expect(read('   ')).toBe('empty');
  });

  it('puts two figures for the year near today', () => {
    expect(read('1/1/45')).toBe('2045-01-01 day');
    expect(read('1/1/46')).toBe('1946-01-01 day');
    expect(read('1/1/98', '2101-06-01')).toBe('2098-01-01 day');
  });
});

const anyDay = fc.record({ year: fc.integer({ min: 1900, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ year, month, share }) => ({ year, month, day: 1 + Math.floor(share * (daysInMonth(year, month) - 1)) }));
const anyReading = fc.oneof(
  anyDay.map((p): DateReading => ({ date: iso(p), precision: 'day' })),
  anyDay.map((p): DateReading => ({ date: iso({ ...p, day: 1 }), precision: 'month' })),
  anyDay.map((p): DateReading => ({ date: iso({ ...p, month: 1, day: 1 }), precision: 'year' })),
);

describe('promises about every entry', () => {
  it('reads back whatever the product writes', () => {
    fc.assert(fc.property(anyReading, anyDay, (reading, today) => {
      expect(parseDateEntry(writeDateReading(reading), iso(today))).toEqual({ kind: 'date', reading });
    }));
  });

  it('is day first with any separator', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom('/', '.', '-', ' '), (p, mark) => {
      expect(parseDateEntry(`${p.day}${mark}${p.month}${mark}${p.year}`, TODAY)).toEqual({ kind: 'date', reading: { date: iso(p), precision: 'day' } });
    }));
  });

  it('never throws, is deterministic, and only suggests what it would itself accept', () => {
    const pieces = fc.array(fc.constantFrom('24', '11', '25', '2025', 'nov', 'mon', 'last ', 'in ', ' ', '/', '-', '.', 'th', 'ago', '99', '0', 'novmber', '٣'), { maxLength: 7 }).map((list) => list.join(''));
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 50 }), pieces), anyDay, (text, today) => {
      const entry = parseDateEntry(text, iso(today));
      expect(parseDateEntry(text, iso(today))).toEqual(entry);
      if (entry.kind === 'fault' && entry.suggestion) {
        expect(parseDateEntry(writeDateReading(entry.suggestion), iso(today))).toEqual({ kind: 'date', reading: entry.suggestion });
      }
      if (entry.kind === 'date') expect(entry.reading.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }), { numRuns: 500 });
  });

  it('without a year stays within about half a year of today', () => {
    fc.assert(fc.property(anyDay, anyDay, (p, today) => {
      const entry = parseDateEntry(`${p.day}/${p.month}`, iso(today));
      if (entry.kind !== 'date') return;
      expect(Math.abs(Date.parse(entry.reading.date) - Date.parse(iso(today))) / 86_400_000).toBeLessThanOrEqual(184);
    }));
  });
});
