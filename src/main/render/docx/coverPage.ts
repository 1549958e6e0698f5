import { BorderStyle, HeightRule, TableRow, VerticalAlignTable, type Paragraph } from 'docx';
import type { Cover } from '../../../shared/pack/model';
import { plainText } from '../../../shared/pack/richText';
import { INK } from '../packDefinition/theme';
import { cell, grid, HAIRLINES, line, row, spacer, type Piece } from './frames';
import { halfPoints, hex, twips } from './measures';
import type { Scribe, Words } from './scribe';
import { STYLE } from './stylesheet';

/** Height that the coloured field has at least, as a share of the page. */
const FIELD_SHARE = 0.29;
const LABEL = halfPoints(8);

const label = (scribe: Scribe, text: string, ink: string): Paragraph =>
  scribe.paragraph({ style: STYLE.label, text, run: { color: hex(ink), size: LABEL } });

function titleField(scribe: Scribe, cover: Cover): Piece {
  const { page, margin } = scribe.theme;
  const border = { style: BorderStyle.SINGLE, size: 6, space: 4, color: hex(INK.onAccent) };
  const parts: Words[] = [
    { style: STYLE.coverKicker, text: cover.kicker },
    { style: 'Title', text: cover.title, run: cover.title.length > 64 ? { size: halfPoints(26) } : {} },
    { style: STYLE.subtitle, text: cover.subtitle },
    ...(cover.notice === null ? [] : [{ style: STYLE.coverNotice, text: cover.notice, look: { border: { left: { ...border, size: 24, space: 8 } }, indent: { left: twips(11) } } }]),
  ];
  const field = cell({
    shading: { fill: hex(INK.accent) }, verticalAlign: VerticalAlignTable.CENTER, padding: [margin.left, 26, margin.right, 26],
    children: parts.map((part) => scribe.paragraph(part)),
  });
  const height = { value: twips(page.height * FIELD_SHARE), rule: HeightRule.ATLEAST };
  return grid({ widths: [page.width], indent: -margin.left, rows: [new TableRow({ children: [field], height })] });
}

type Side = NonNullable<Cover['ours']>;

function sideParagraphs(scribe: Scribe, side: Side | null): Paragraph[] {
  if (!side) return [];
  const own = side.ownScript && side.ownScript.length > 0 ? [scribe.paragraph({ style: STYLE.ownScript, text: side.ownScript, run: { size: halfPoints(14) }, isAtLeft: true })] : [];
  return [
    label(scribe, side.label, INK.accent),
    scribe.paragraph({ style: STYLE.personName, text: side.name, run: { size: halfPoints(plainText(side.name).length > 34 ? 12 : 13) }, isAtLeft: true }),
    ...own,
    scribe.paragraph({ style: STYLE.tableText, text: side.post, run: { color: hex(INK.mute), size: halfPoints(10.5) }, look: { spacing: { before: 40 } }, isAtLeft: true }),
  ];
}

function sides(scribe: Scribe, cover: Cover): Piece[] {
  if (!cover.ours && !cover.theirs) return [];
  const half = scribe.theme.measure / 2;
  const cells = [cover.ours, cover.theirs].map((side) => cell({ padding: [0, 0, 14, 0], children: sideParagraphs(scribe, side) }));
  return [grid({ widths: [half, half], rows: [row(cells, 0)] }), spacer(), spacer()];
}

function factGrid(scribe: Scribe, cover: Cover): Piece[] {
  if (cover.facts.length === 0) return [];
  const perRow = cover.facts.length > 9 ? 4 : 3;
  const cells = cover.facts.map(({ label: name, value }) => cell({
    padding: [0, 5, 12, 5], children: [label(scribe, name, INK.mute), scribe.paragraph({ style: STYLE.coverFact, text: value, isAtLeft: true })],
  }));
  while (cells.length % perRow !== 0) cells.push(cell({ children: [] }));
  const rows = Array.from({ length: cells.length / perRow }, (_, index) => row(cells.slice(index * perRow, (index + 1) * perRow), 0));
  const width = scribe.theme.measure / perRow;
  return [grid({ widths: Array.from({ length: perRow }, () => width), rows, lines: { edge: line(0.5, INK.hair), between: line(0.5, INK.hair) } }), spacer()];
}

function clearance(scribe: Scribe, cover: Cover): Piece[] {
  if (cover.clearance.length === 0) return [];
  const { measure } = scribe.theme;
  const rows = cover.clearance.map(({ role, name, date }) => row(
    [role, name, date].map((text, index) => cell({
      padding: [0, 3, 8, 3],
      children: [scribe.paragraph({ style: STYLE.coverFact, text, run: { size: halfPoints(8.5), ...(index === 1 ? { bold: true } : { color: hex(INK.mute) }) } })],
    })), 0,
  ));
  return [label(scribe, 'Clearance', INK.mute), grid({ widths: [130, measure - 220, 90], rows, lines: HAIRLINES, description: 'Clearance' }), spacer()];
}

/** The control page: what, for whom, when, under which number, cleared by whom. */
export function coverPage(scribe: Scribe, cover: Cover): Piece[] {
  return [
    titleField(scribe, cover), spacer(), spacer(), spacer(),
    ...sides(scribe, cover),
    ...factGrid(scribe, cover),
    ...clearance(scribe, cover),
    ...cover.caveats.map((text) => scribe.paragraph({ style: STYLE.note, text, run: { size: halfPoints(8.5) }, look: { spacing: { before: 100 } } })),
  ];
}
