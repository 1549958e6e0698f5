import type { DocumentDefinition } from '../../src/main/render/engine/definition';
import { openFontCoverage } from '../../src/main/render/engine/fontFaces';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { packDefinition } from '../../src/main/render/packDefinition/packDefinition';
import { Press } from '../../src/main/render/packDefinition/press';
import type { PackModel } from '../../src/shared/pack/model';
import { FONTS_DIR } from './pdfFixtures';
import { readWords, type DrawnWord } from './readWords';

const coverage = openFontCoverage(FONTS_DIR);

/** A fresh definition of a pack: layout writes into what it is given. */
export const definitionOfPack = (model: PackModel): DocumentDefinition => packDefinition(new Press(model, coverage));

// What a glyph of another script stands for, and in which order glyphs are written, differs for the sake of those who copy
// text. A glyph may even be written as that of a Latin sign where it is the rest of a cluster, so the letters themselves are
// compared only where they stand among Latin ones.
const LATIN = /^[\x21-\u02ff\u2010-\u2027]$/u;
const OTHER = /[\u0590-\u08ff\u0900-\u097f]/u;
const ARABIC = /[\u0590-\u08ff]/u;
/** A letter that is pushed forward is pushed a little less far, so that readers see no gap; in parts of its size. */
const LESS_FAR = 0.03;
/** An Arabic letter that stands over the one before it is one glyph that is drawn so: the pen stays where it was. */
const TUCKED = 0.3;
/** Marks for readers, which draw nothing and take no room. */
const UNSEEN = /^[\u061c\u200f]$/u;

/** Beyond what rounding moves. */
const NEAR = 0.02;
const CELL = 1;

const cellOf = ({ page, x, y }: DrawnWord, right = 0, down = 0): string => `${page}|${Math.round(x / CELL) + right}|${Math.round(y / CELL) + down}`;
const around = (reach: number): (readonly [number, number])[] =>
  Array.from({ length: reach + 2 }, (_, right) => [-1, 0, 1].map((down) => [right - 1, down] as const)).flat();
const AROUND = around(1);

interface Letter extends DrawnWord { isAmongLatin: boolean }

/** Letters with a note of which ones stand among Latin ones alone, so that what they stand for may be compared. */
export function marked(drawn: readonly DrawnWord[]): Letter[] {
  return drawn.map((letter, at) => ({ ...letter, isAmongLatin: LATIN.test(letter.text) && !drawn.slice(Math.max(0, at - 4), at + 5).some((near) => OTHER.test(near.text) || near.text === '') }));
}

function isSame(slow: Letter, fast: DrawnWord): boolean {
  const reach = ARABIC.test(slow.text) ? TUCKED * slow.size : OTHER.test(slow.text) ? LESS_FAR * slow.size : NEAR;
  if (Math.abs(slow.x - fast.x) > reach || Math.abs(slow.y - fast.y) > NEAR) return false;
  return !slow.isAmongLatin || fast.text.replace('\u061c', '') === slow.text;
}

/** Letters by where they stand, so that the order in which they are written does not matter. */
function byCell(drawn: readonly DrawnWord[]): Map<string, DrawnWord[]> {
  const cells = new Map<string, DrawnWord[]>();
  for (const letter of drawn) cells.set(cellOf(letter), [...(cells.get(cellOf(letter)) ?? []), letter]);
  return cells;
}

function takeSame(cells: Map<string, DrawnWord[]>, slow: Letter): boolean {
  for (const [right, down] of ARABIC.test(slow.text) ? around(Math.ceil((TUCKED * slow.size) / CELL)) : AROUND) {
    const cell = cells.get(cellOf(slow, right, down)) ?? [];
    const at = cell.findIndex((fast) => isSame(slow, fast));
    if (at >= 0) return cell.splice(at, 1).length > 0;
  }
  return false;
}

const letters = async (definition: DocumentDefinition, withoutShortcuts: boolean): Promise<DrawnWord[]> =>
  readWords((await renderDefinition(definition, { fontsDir: FONTS_DIR, withoutShortcuts })).pdf, 'letter');

export interface Comparison { drawn: number; missing: number; moved: unknown[] }

/**
 * Letters that the warm engine, all of whose caches are filled, sets elsewhere than the engine that parses, shapes, measures and
 * draws everything anew, beyond what rounding moves.
 */
export async function movedLetters(definition: () => DocumentDefinition): Promise<Comparison> {
  // The second printing takes everything from the caches.
  await renderDefinition(definition(), { fontsDir: FONTS_DIR });
  const fast = (await letters(definition(), false)).filter(({ text }) => !UNSEEN.test(text));
  const slow = marked(await letters(definition(), true));
  const cells = byCell(fast);
  const moved = slow.filter((letter) => !takeSame(cells, letter));
  return { drawn: slow.length, missing: slow.length - fast.length, moved };
}
