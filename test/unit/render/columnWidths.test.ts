import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/main/render/packDefinition/columnWidths';
import { themeFor } from '../../../src/main/render/packDefinition/theme';
import type { TableBlock } from '../../../src/shared/pack/model';

const theme = themeFor({ paper: 'A4', principalMode: false });

const table = (columns: [string, 'auto' | 'fill' | number, TableBlock['columns'][number]['role']][], rows: string[][]): TableBlock => ({
  kind: 'table', rowHeaders: false,
  columns: columns.map(([title, width, role]) => ({ title, width, role, align: 'left' })),
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text: [{ text }] })) })),
});

const widths = (block: TableBlock, rows = block.rows) => columnWidths(block, { rows, theme });

describe('columnWidths', () => {
  it('gives a short column little and leaves the rest to the one that fills', () => {
    const [date, text] = widths(table([['Date', 'auto', 'figure'], ['Event', 'fill', 'text']], [['24 Nov 2025', 'A long account of what happened']]));
    expect(date).toBeGreaterThan(50);
    expect(date).toBeLessThan(70);
    expect(text).toBe('*');
  });

  it('reads widths up to 1 as a share of the measure and larger ones as points', () => {
    const [share, points] = widths(table([['A', 0.5, 'text'], ['B', 120, 'text'], ['C', 'fill', 'text']], []));
    expect(share).toBeCloseTo(theme.measure / 2 - 7.5);
    expect(points).toBe(110);
  });

  it('leaves a long text its share beside talkative columns', () => {
    const long = 'Headquarters of the Integrated Defence Staff and others besides';
    const block = table([['Commitment', 'fill', 'text'], ['Owner', 'auto', 'text'], ['By', 'auto', 'text'], ['With', 'auto', 'text'], ['Status', 'auto', 'status']], [[`${long}, ${long}`, long, long, long, 'In progress']]);
    const fixed = widths(block).reduce<number>((sum, width) => sum + (typeof width === 'number' ? width : 0), 0);
    expect(fixed).toBeLessThan(theme.measure * 0.68);
  });

  it('gives columns of like texts like widths, the one that fills among them', () => {
    const block = table(Array.from({ length: 9 }, (_, n) => [`Column ${n + 1}`, n === 8 ? 'fill' : 'auto', 'text'] as const).map(([...column]) => column), [Array.from({ length: 9 }, (_, n) => `c0x${n} of some words`)]);
    const across = themeFor({ paper: 'A4', principalMode: false }, { orientation: 'landscape', hasNarrowMargins: false });
    const numbers = columnWidths(block, { rows: block.rows, theme: across }).flatMap((width) => (typeof width === 'number' ? [width] : []));
    const last = across.measure - 80 - numbers.reduce((sum, width) => sum + width, 0);
    for (const width of numbers) expect(Math.abs(width - last)).toBeLessThan(4);
  });

  it('never runs over the edge of the page, however long heads and words are', () => {
    const name = 'Abdurrahman bin Abdurrahman '.repeat(7);
    for (const text of [name, name.replaceAll(' ', ''), 'w'.repeat(300)]) {
      const fixed = widths(table([[text, 'auto', 'text'], ['State', 'auto', 'status'], [text, 'auto', 'text']], [[text, text, text]]));
      const sum = fixed.reduce<number>((total, width) => total + (typeof width === 'number' ? width : 0), 20);
      expect(sum).toBeLessThanOrEqual(theme.measure + 0.01);
    }
  });

  it('makes a table lower by giving room where lines are saved', () => {
    const [, owner] = widths(table([['Commitment', 'fill', 'text'], ['Owner', 'auto', 'text']], [['Short', 'Headquarters of the Integrated Defence Staff']]));
    expect(owner).toBeGreaterThan(180);
  });

  it('never makes a column narrower than its longest word', () => {
    const word = 'Reaffirmed-in-principle';
    const [, narrow] = widths(table([['A', 'fill', 'text'], ['B', 'auto', 'text']], [['a', word]]));
    expect(narrow).toBeGreaterThan(word.length * 4);
  });

  it('lines up tables that are given the same rows', () => {
    const one = table([['A', 'fill', 'text'], ['Owner', 'auto', 'text']], [['a', 'Navy']]);
    const other = table([['A', 'fill', 'text'], ['Owner', 'auto', 'text']], [['a', 'Department of Defence Production']]);
    const rows = [...one.rows, ...other.rows];
    expect(widths(one, rows)).toEqual(widths(other, rows));
  });
});
