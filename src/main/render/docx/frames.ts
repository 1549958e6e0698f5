import {
  BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType,
  type IBorderOptions, type IContext, type ITableCellOptions, type ITableOptions, type IXmlableObject,
} from 'docx';
import { INK } from '../packDefinition/theme';
import { eighths, hex, twips } from './measures';
import { STYLE } from './stylesheet';

/** What a block becomes: paragraphs and tables in reading order. */
export type Piece = Paragraph | Table;

/** Longer rows may break over pages: some programs cut off a whole row that is taller than a page. */
const WHOLE_ROW_CHARACTERS = 1200;
/** A longer head would fill the pages that it is repeated on. */
const REPEATED_HEAD_CHARACTERS = 400;

export const NO_LINE: IBorderOptions = { style: BorderStyle.NIL, size: 0, color: 'auto' };
export const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;

/** A ruled line; width in points. */
export const line = (width: number, colour: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size: eighths(width), color: hex(colour) });

/** A paragraph of a few points between tables: Word joins tables that touch. */
export const spacer = (): Paragraph => new Paragraph({ style: STYLE.spacer });

export interface CellFrame extends Omit<ITableCellOptions, 'children' | 'margins'> {
  children: readonly Paragraph[];
  /** Left, top, right, bottom in points. */
  padding?: readonly [number, number, number, number];
}

/** A cell without upright lines; an empty one still has the paragraph that Word asks for. */
export function cell({ children, padding = [5, 3.5, 5, 3.5], ...rest }: CellFrame): TableCell {
  const [left, top, right, bottom] = padding;
  return new TableCell({
    ...rest,
    margins: { marginUnitType: WidthType.DXA, left: twips(left), top: twips(top), right: twips(right), bottom: twips(bottom) },
    children: children.length > 0 ? children : [new Paragraph({ style: STYLE.tableText })],
  });
}

/** A row that stays whole unless its text is long. */
export const row = (cells: readonly TableCell[], characters: number): TableRow =>
  new TableRow({ children: cells, ...(characters < WHOLE_ROW_CHARACTERS ? { cantSplit: true } : {}) });

/** A head row, repeated on every page of the table and kept with the first row. */
export const headRow = (cells: readonly TableCell[], characters: number): TableRow =>
  new TableRow({ children: cells, cantSplit: true, keepNext: true, ...(characters < REPEATED_HEAD_CHARACTERS ? { tableHeader: true } : {}) });

/** A table with the description that screen readers say; the library has no option for it. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, readonly description: string) {
    super(options);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const parts: unknown = xml?.['w:tbl'];
    const properties: unknown = Array.isArray(parts) ? parts.find(hasProperties)?.['w:tblPr'] : undefined;
    if (Array.isArray(properties)) properties.push({ 'w:tblDescription': { _attr: { 'w:val': this.description } } });
    return xml;
  }
}

const hasProperties = (part: unknown): part is { 'w:tblPr': unknown } => typeof part === 'object' && part !== null && 'w:tblPr' in part;

interface Grid {
  /** Column widths in points. */
  widths: readonly number[];
  rows: readonly TableRow[];
  /** Distance of the left edge from the margin in points. */
  indent?: number;
  lines?: { edge?: IBorderOptions; between?: IBorderOptions };
  description?: string;
}

/** A table of fixed columns with level lines only. */
export function grid({ widths, rows, indent = 0, lines = {}, description }: Grid): Table {
  const options: ITableOptions = {
    rows,
    columnWidths: widths.map(twips),
    width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    indent: { size: twips(indent), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      ...NO_LINES, insideVertical: NO_LINE,
      insideHorizontal: lines.between ?? NO_LINE, top: lines.edge ?? NO_LINE, bottom: lines.edge ?? NO_LINE,
    },
  };
  return description === undefined ? new Table(options) : new DescribedTable(options, description);
}

/** The lines of the packs' tables: strong at head and foot, hairlines between. */
export const RULED = { edge: line(0.9, INK.accent), between: line(0.4, INK.hair) } as const;
export const HAIRLINES = { edge: line(0.6, INK.hair), between: line(0.4, INK.hair) } as const;
