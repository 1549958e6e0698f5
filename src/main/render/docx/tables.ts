import { AlignmentType, type Paragraph, type TableCell } from 'docx';
import type { RoomBlock, Seat, TableBlock, TimelineBlock } from '../../../shared/pack/model';
import { formatRange } from '../../../shared/domain/dates';
import { plainText } from '../../../shared/pack/richText';
import { columnWidths } from '../packDefinition/columnWidths';
import { INK, TONE_INK } from '../packDefinition/theme';
import { cell, grid, headRow, row, RULED, spacer, type Piece } from './frames';
import { hex } from './measures';
import type { Scribe } from './scribe';
import { STYLE } from './stylesheet';

type Column = TableBlock['columns'][number];
type Cell = TableBlock['rows'][number]['cells'][number];

const CELL_STYLE: Record<Column['role'], string> = { text: STYLE.tableText, figure: STYLE.tableFigure, status: STYLE.tableStatus };
const PADDING = 10;
const UNNAMED: Column = { title: '', width: 'fill', align: 'left', role: 'text' };

/** The columns of a table and one more for every cell that has none. */
function columnsOf(block: TableBlock): Column[] {
  const most = Math.max(1, block.columns.length, ...block.rows.map(({ cells }) => cells.length));
  return Array.from({ length: most }, (_, index) => block.columns[index] ?? UNNAMED);
}

/** Widths in points that fill the measure: the PDF's, with what is left shared by the columns that fill. */
function widthsOf(scribe: Scribe, block: TableBlock, alike: readonly TableBlock[]): number[] {
  const { measure } = scribe.theme;
  const wanted = columnWidths(block, { rows: [block, ...alike].flatMap(({ rows }) => rows), theme: scribe.theme }).map((width) => (typeof width === 'number' ? width + PADDING : null));
  const fills = wanted.filter((width) => width === null).length;
  const stated = wanted.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const fill = Math.max(measure * 0.18, fills === 0 ? 0 : (measure - stated) / fills);
  const widths = wanted.map((width) => width ?? fill);
  const scale = measure / widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width * scale);
}

const alignment = ({ align }: Column) => (align === 'right' ? { look: { alignment: AlignmentType.RIGHT } } : {});

interface Place { column: Column; isStrong: boolean; anchor: string | undefined }

function cellParagraphs(scribe: Scribe, content: Cell, { column, isStrong, anchor }: Place): Paragraph[] {
  const ink = column.role === 'status' ? TONE_INK[content.tone ?? 'neutral'] : content.tone && content.tone !== 'neutral' ? TONE_INK[content.tone] : null;
  const run = { ...(isStrong ? { bold: true } : {}), ...(ink ? { color: hex(ink) } : {}) };
  const main = scribe.paragraph({ style: CELL_STYLE[column.role], text: content.text, run, anchor, isAtLeft: true, ...alignment(column) });
  if (!content.sub || content.sub.length === 0) return [main];
  return [main, scribe.paragraph({ style: STYLE.tableSub, text: content.sub, isAtLeft: true, ...alignment(column) })];
}

const edges = (index: number, count: number): readonly [number, number, number, number] => [index === 0 ? 0 : 5, 4, index === count - 1 ? 0 : 5, 4];
const charactersOf = (content: Cell): number => plainText(content.text).length + plainText(content.sub ?? []).length;

function caption(scribe: Scribe, block: TableBlock): Paragraph[] {
  return block.caption === undefined ? [] : [scribe.paragraph({ style: 'Caption', text: block.caption, anchor: block.anchor })];
}

/**
 * A ruled table with a repeated head; an empty one says so in a sentence.
 * `alike` are the tables of the section with the same columns: their columns line up.
 */
export function tableBlock(scribe: Scribe, block: TableBlock, alike: readonly TableBlock[]): Piece[] {
  const top = caption(scribe, block);
  const columns = columnsOf(block);
  const heads = columns.map((column, index) => cell({
    padding: edges(index, columns.length), verticalAlign: 'bottom',
    children: [scribe.paragraph({ style: STYLE.tableHead, text: column.title, anchor: index === 0 ? block.anchor : undefined, ...alignment(column) })],
  }));
  const body = block.rows.map(({ cells, anchor }) => row(columns.map((column, index) => {
    const content = cells[index] ?? { text: [] };
    const place = { column, isStrong: block.rowHeaders && index === 0, anchor: index === 0 ? anchor : undefined };
    return cell({ padding: edges(index, columns.length), children: cellParagraphs(scribe, content, place) });
  }), Math.max(0, ...cells.map(charactersOf))));
  const characters = Math.max(0, ...columns.map(({ title }) => title.length));
  const description = block.caption ?? columns.map(({ title }) => title).filter(Boolean).join(', ');
  const table = grid({ widths: widthsOf(scribe, { ...block, columns }, alike), rows: [headRow(heads, characters), ...body], lines: RULED, description });
  if (block.rows.length > 0) return [...top, table, spacer()];
  const empty = scribe.paragraph({ style: STYLE.note, text: block.emptyText ?? 'None recorded.', anchor: block.anchor });
  return columns.every(({ title }) => title === '') ? [...top, empty] : [...top, table, empty];
}

function seatCell(scribe: Scribe, seat: Seat | undefined, place: { anchor: string | undefined; isTinted: boolean }): TableCell {
  const ground = place.isTinted ? { shading: { fill: hex(INK.tint) } } : {};
  if (!seat) return cell({ ...ground, children: [scribe.paragraph({ style: STYLE.tableText, text: '–' })] });
  const own = seat.ownScript && seat.ownScript.length > 0 ? [scribe.paragraph({ style: STYLE.ownScript, text: seat.ownScript, isAtLeft: true })] : [];
  return cell({
    ...ground, padding: [8, 5, 8, 6],
    children: [
      scribe.paragraph({ style: STYLE.personName, text: seat.name, anchor: place.anchor, isAtLeft: true }),
      ...own,
      scribe.paragraph({ style: STYLE.tableText, text: seat.post, run: { color: hex(INK.mute) }, isAtLeft: true }),
      scribe.paragraph({ style: STYLE.tableStatus, text: seat.attendance, run: { color: hex(TONE_INK[seat.tone]) }, look: { spacing: { before: 40 } } }),
    ],
  });
}

const seatCharacters = (seat: Seat | undefined): number => (seat ? plainText([...seat.name, ...seat.post, ...(seat.ownScript ?? [])]).length : 0);

/** Both delegations by precedence, each person opposite the counterpart; the principals' row is tinted. */
export function roomBlock(scribe: Scribe, block: RoomBlock): Piece[] {
  const half = scribe.theme.measure / 2;
  const heads = [block.oursTitle, block.theirsTitle].map((text, index) => cell({
    padding: [8, 4, 8, 4], children: [scribe.paragraph({ style: STYLE.sideTitle, text, anchor: index === 0 ? block.anchor : undefined })],
  }));
  const rows = block.rows.map(({ ours, theirs, anchor }) => {
    const isTinted = ours?.isCounterpart === true || theirs?.isCounterpart === true;
    return row([seatCell(scribe, ours, { anchor, isTinted }), seatCell(scribe, theirs, { anchor: undefined, isTinted })], Math.max(seatCharacters(ours), seatCharacters(theirs)));
  });
  const head = headRow(heads, Math.max(block.oursTitle.length, block.theirsTitle.length));
  const description = `${block.oursTitle} and ${block.theirsTitle}, side by side by precedence`;
  return [grid({ widths: [half, half], rows: [head, ...rows], lines: RULED, description }), spacer()];
}

type Mark = TimelineBlock['marks'][number];
const MARK_WORD: Record<Mark['status'], string> = { held: 'Held', reference: 'Known by reference only', planned: 'Planned', due: 'Due' };

interface MarkRow { lane: string; mark: Mark | null }

/** Marks lane by lane; a lane without marks keeps its row, a mark without a lane comes last. */
function markRows(block: TimelineBlock): MarkRow[] {
  const placed = block.lanes.flatMap((lane, index): MarkRow[] => {
    const marks = block.marks.filter((mark) => mark.lane === index);
    return marks.length === 0 ? [{ lane, mark: null }] : marks.map((mark) => ({ lane, mark }));
  });
  const rest = block.marks.filter(({ lane }) => block.lanes[lane] === undefined);
  return [...placed, ...rest.map((mark) => ({ lane: '', mark }))];
}

function markCells(scribe: Scribe, { lane, mark }: MarkRow): Paragraph[][] {
  const text = (style: string, words: string, anchor?: string): Paragraph => scribe.paragraph({ style, text: words, anchor, isAtLeft: true });
  const detail = mark?.detail === undefined ? [] : [text(STYLE.tableSub, mark.detail)];
  return [
    [text(STYLE.tableText, lane)],
    [text(STYLE.tableFigure, mark ? formatRange(mark.start, mark.end) : '–')],
    mark ? [text(STYLE.tableText, mark.label, mark.anchor), ...detail] : [],
    mark ? [text(STYLE.tableStatus, MARK_WORD[mark.status])] : [],
  ];
}

/** The marks of the drawn strip as a table; its description says that the drawing is in the PDF. */
export function timelineBlock(scribe: Scribe, block: TimelineBlock): Piece[] {
  const { measure } = scribe.theme;
  const titles = ['Line', 'Date', 'Event', 'Status'];
  const heads = titles.map((text, index) => cell({ padding: edges(index, 4), children: [scribe.paragraph({ style: STYLE.tableHead, text, anchor: index === 0 ? block.anchor : undefined })] }));
  const rows = markRows(block).map((entry) => row(
    markCells(scribe, entry).map((children, index) => cell({ padding: edges(index, 4), children })),
    entry.lane.length + (entry.mark?.label.length ?? 0) + (entry.mark?.detail?.length ?? 0),
  ));
  const span = `${formatRange(block.from, block.to)}.`;
  const widths = [0.22, 0.22, 0.36, 0.2].map((share) => share * measure);
  const description = `${block.altText} ${span} The strip itself is drawn in the PDF; this table lists its marks.`;
  return [grid({ widths, rows: [headRow(heads, 6), ...rows], lines: RULED, description }), spacer()];
}
