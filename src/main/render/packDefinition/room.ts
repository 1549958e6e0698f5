import type { RoomBlock, Seat } from '../../../shared/pack/model';
import type { PdfNode } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { BlockKeys, Press } from './press';
import { toneShapes } from './signs';
import { aligned, INK, TABLE_LEADING, TONE_INK } from './theme';

const SIGN = 6.2;

function attendance(press: Press, seat: Seat): PdfNode {
  const { size } = press.theme;
  return {
    columns: [
      { width: SIGN, canvas: toneShapes(seat.tone, SIGN), ...aligned(size.small * 0.36) },
      { width: '*', text: press.runs(seat.attendance, { color: TONE_INK[seat.tone], bold: true }, FONT.sans), fontSize: size.small - 0.4, lineHeight: 1.2 },
    ],
    columnGap: 4,
    margin: [0, 3, 0, 0],
  };
}

function seatCell(press: Press, seat: Seat | undefined, { isPrincipal, keys }: { isPrincipal: boolean; keys: BlockKeys | null }): PdfNode {
  const { size } = press.theme;
  if (!seat) return { text: press.runs('–', { color: INK.faint }, FONT.sans), fontSize: size.table };
  const own = seat.ownScript && seat.ownScript.length > 0;
  return {
    stack: [
      {
        text: press.rich(seat.name, { bold: true }), fontSize: isPrincipal ? size.body + 1 : size.table + 0.6, lineHeight: 1.05,
        ...(keys ? press.keys(keys) : {}),
      },
      ...(own ? [{ text: press.rich(seat.ownScript ?? []), fontSize: size.body + 0.5, lineHeight: 1.15, margin: [0, 1, 0, 0] } satisfies PdfNode] : []),
      { text: press.rich(seat.post, { color: INK.mute }), fontSize: size.table - 0.3, lineHeight: TABLE_LEADING, margin: [0, 1.5, 0, 0] },
      attendance(press, seat),
    ],
  };
}

const sideTitle = (press: Press, title: string): PdfNode => ({
  text: press.runs(title, { bold: true, color: INK.accent }, FONT.sans), fontSize: press.theme.size.body, lineHeight: 1.2,
});

/** Both delegations by precedence, each person opposite the counterpart; the principals' row is tinted. */
export function roomBlock(press: Press, block: RoomBlock, { opensSection }: { opensSection: boolean }): PdfNode {
  const seats = block.rows.map((row): PdfNode[] => {
    // The principals face each other in one size.
    const isPrincipal = row.ours?.isCounterpart === true || row.theirs?.isCounterpart === true;
    const tint = isPrincipal ? { fillColor: INK.tint } : {};
    const ours = { ...seatCell(press, row.ours, { isPrincipal, keys: row }), ...tint };
    return [ours, { ...seatCell(press, row.theirs, { isPrincipal, keys: row.ours ? null : row }), ...tint }];
  });
  const body = [[{ ...sideTitle(press, block.oursTitle), ...press.keys(block) }, sideTitle(press, block.theirsTitle)], ...seats];
  return {
    alt: `${block.oursTitle} and ${block.theirsTitle}, side by side by precedence`,
    table: { widths: ['*', '*'], headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1, body },
    layout: {
      hLineWidth: (line) => (line === 0 && opensSection ? 0 : line === 0 || line === body.length ? 0.9 : line === 1 ? 0.7 : 0.35),
      vLineWidth: (line) => (line === 1 ? 0.5 : 0),
      hLineColor: (line) => (line <= 1 || line === body.length ? INK.accent : INK.hair),
      vLineColor: () => INK.hair,
      paddingLeft: () => 9, paddingRight: () => 9, paddingTop: (row) => (row === 0 ? 4 : 7), paddingBottom: (row) => (row === 0 ? 4 : 8),
    },
    margin: [0, 0, 0, 14],
  };
}
