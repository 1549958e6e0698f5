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

  it('caps a talkative column and keeps enough for the one that fills', () => {
    const long = 'Headquarters of the Integrated Defence Staff and others besides';
    const block = table([['Commitment', 'fill', 'text'], ['Owner', 'auto', 'text'], ['By', 'auto', 'text'], ['With', 'auto', 'text'], ['Status', 'auto', 'status']], [['x', long, long, long, 'In progress']]);
    const fixed = widths(block).reduce<number>((sum, width) => sum + (typeof width === 'number' ? width : 0), 0);
    expect(fixed).toBeLessThan(theme.measure * 0.61);
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
