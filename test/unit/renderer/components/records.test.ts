import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryAt, layOutRows, scrollToShow, typeAhead, visibleRange } from '../../../../src/renderer/components/records/rowLayout';

interface Row { id: string; year: string }
const rows = (...years: string[]): Row[] => years.map((year, index) => ({ id: String(index), year }));
const layOut = (items: readonly Row[]) => layOutRows(items, { getId: (row) => row.id, groupOf: (row) => row.year, rowHeight: 44, headHeight: 28 });

describe('the layout of a record list', () => {
  it('puts a heading with its number over each run of a group', () => {
    const { entries, tops } = layOut(rows('2026', '2025', '2025'));
    expect(entries.map((entry) => (entry.kind === 'head' ? `${entry.label} (${entry.size})` : entry.key))).toEqual(['2026 (1)', '0', '2025 (2)', '1', '2']);
    expect([...tops]).toEqual([0, 28, 72, 100, 144, 188]);
  });

  it('finds the entry at every pixel', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (years, share) => {
      const { tops } = layOut(rows(...years));
      const y = Math.floor((tops.at(-1) ?? 0) * share);
      const entry = entryAt(tops, y);
      expect(tops[entry]).toBeLessThanOrEqual(y);
      expect(tops[entry + 1]).toBeGreaterThan(y);
    }));
  });

  it('draws only what is near the view, also of a hundred thousand rows', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ id: String(index), year: String(Math.floor(index / 500)) }));
    const { tops, entryOfItem } = layOut(many);
    const [first, last] = visibleRange(tops, 2_000_000, 600);
    expect(last - first).toBeLessThan(45);
    expect(tops[first]).toBeLessThanOrEqual(2_000_000);
    expect(tops[last]).toBeGreaterThanOrEqual(2_000_600);
    expect(entryOfItem).toHaveLength(100_000);
  });

  it('scrolls as little as it takes to show a row', () => {
    const { tops } = layOut(rows('a', 'a', 'a', 'a', 'a', 'a'));
    expect(scrollToShow(tops, 3, 0, 100)).toBe(60);
    expect(scrollToShow(tops, 1, 100, 100)).toBe(28);
    expect(scrollToShow(tops, 2, 50, 100)).toBe(50);
  });

  it('jumps by letters from the current row on and round again', () => {
    const names = ['Oman', 'India', 'Ōmuta', 'Iran', 'india two'];
    expect(typeAhead(names, 'i', 0)).toBe(1);
    expect(typeAhead(names, 'i', 2)).toBe(3);
    expect(typeAhead(names, 'IND', 2)).toBe(4);
    expect(typeAhead(names, 'o', 4)).toBe(0);
    expect(typeAhead(names, 'z', 0)).toBe(-1);
  });
});
