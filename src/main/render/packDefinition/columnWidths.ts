import type { RichText, TableBlock } from '../../../shared/pack/model';
import type { LayoutWidth } from '../engine/definition';
import type { Theme } from './theme';

type Column = TableBlock['columns'][number];

const CAP: Record<Column['role'], number> = { figure: 88, status: 104, text: 118 };
const PADDING = 10;
const SIGN = 11;
/** Share of the measure that is left to the columns that fill. */
const FILL_SHARE = 0.4;
/** With many columns the narrow ones would break words. */
const FILL_SHARE_OF_MANY = 0.36;
const MANY = 6;

const plain = (text: RichText | undefined): string => (text ?? []).map((inline) => inline.text).join('');

/** Widest word or unbroken date; a column may not be narrower. */
const longestWord = (text: string): number => {
  const words = text.replace(/(\d) (?=[A-Z][a-z]{2}\b)/gu, '$1_').replace(/([A-Za-z]{3}) (?=\d{4})/gu, '$1_').split(' ');
  return Math.max(0, ...words.map((word) => word.length));
};

interface Given {
  /** Rows of this table and of those that must line up with it. */
  rows: TableBlock['rows'];
  theme: Theme;
}

interface Need {
  natural: number;
  least: number;
}

function needOf(column: Column | undefined, index: number, { rows, theme }: Given): Need {
  if (!column) return { natural: 0, least: 0 };
  const { size } = theme;
  const perCharacter = column.role === 'text' ? size.table * 0.55 : size.small * 0.57;
  const extra = PADDING + (column.role === 'status' ? SIGN : 0);
  const cells = rows.map((row) => row.cells[index]);
  const texts = cells.map((cell) => plain(cell?.text));
  const subs = cells.map((cell) => plain(cell?.sub));
  const head = column.title.length * (size.label * 0.68 + 0.4) + PADDING;
  const widest = Math.max(0, ...texts.map((text) => text.length)) * perCharacter + extra;
  // A few points more, since short words may be made of wide letters.
  const words = Math.max(0, ...texts.map(longestWord)) * perCharacter + extra + 4;
  const under = Math.max(0, ...subs.map(longestWord)) * size.sub * 0.55 + extra;
  const natural = Math.max(head, widest, under);
  // A status is a short word; it stays on one line where it can.
  const least = column.role === 'status' ? Math.min(natural, CAP.status) : Math.max(head, words, under);
  return { natural, least };
}

/**
 * Widths of a table's columns in points. Columns marked 'auto' take what their texts need up to a cap by
 * role, and give way together when the filling columns would be left with too little.
 */
export function columnWidths(block: TableBlock, given: Given): LayoutWidth[] {
  const { theme } = given;
  const scale = theme.size.table / 9.2;
  const needs = block.columns.map((column, index) => needOf(column, index, given));
  const wanted = block.columns.map(({ width, role }, index): number | null => {
    const need = needs[index] ?? { natural: 0, least: 0 };
    if (width === 'fill') return null;
    if (width !== 'auto') return width <= 1 ? width * theme.measure : width;
    return Math.max(need.least, Math.min(need.natural, CAP[role] * scale));
  });
  const fills = wanted.includes(null);
  const room = theme.measure * (fills ? 1 - (block.columns.length >= MANY ? FILL_SHARE_OF_MANY : FILL_SHARE) : 1);
  const total = wanted.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  // Only columns that look after themselves give way; a stated width stands.
  const leastOf = (width: number, index: number): number => (block.columns[index]?.width === 'auto' ? (needs[index]?.least ?? 0) : width);
  const least = wanted.reduce<number>((sum, width, index) => sum + (width === null ? 0 : leastOf(width, index)), 0);
  const give = total > room && total > least ? Math.min(1, (total - room) / (total - least)) : 0;
  const widths = wanted.map((width, index) => (width === null ? null : width - give * Math.max(0, width - leastOf(width, index))));
  // Padding is not part of a width in pdfmake: the outer columns have it on one side only.
  return widths.map((width, index) => {
    if (width === null) return '*';
    const outer = (index === 0 ? 1 : 0) + (index === widths.length - 1 ? 1 : 0);
    return Math.max(8, width - PADDING + outer * (PADDING / 4));
  });
}
