import type { DocumentDefinition } from '../../src/main/render/engine/definition';
import { openFontCoverage } from '../../src/main/render/engine/fontFaces';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { packDefinition } from '../../src/main/render/packDefinition/packDefinition';
import { Press } from '../../src/main/render/packDefinition/press';
import type { PackModel } from '../../src/shared/pack/model';
import { pagePictures } from './golden/pagePictures';
import { changedPixels } from './golden/picture';
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
/** Arabic letters, and marks for readers, which draw nothing. */
const ARABIC = /[\u0590-\u08ff\u200e\u200f]/u;
const isArabic = (text: string): boolean => ARABIC.test(text);
/** A letter that is pushed forward is pushed a little less far, so that readers see no gap; in parts of its size. */
const LESS_FAR = 0.03;
/** Pixels at the edges of letters, at 60 dots an inch, that may be a shade lighter or darker. */
const EDGES = 200;

/** Beyond what rounding moves. */
const NEAR = 0.02;
const CELL = 1;

const cellOf = ({ page, x, y }: DrawnWord, right = 0, down = 0): string => `${page}|${Math.round(x / CELL) + right}|${Math.round(y / CELL) + down}`;
const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

interface Letter extends DrawnWord { isAmongLatin: boolean }

/** Letters with a note of which ones stand among Latin ones alone, so that what they stand for may be compared. */
export function marked(drawn: readonly DrawnWord[]): Letter[] {
  return drawn.map((letter, at) => ({ ...letter, isAmongLatin: LATIN.test(letter.text) && !drawn.slice(Math.max(0, at - 4), at + 5).some((near) => OTHER.test(near.text) || near.text === '') }));
}

function isSame(slow: Letter, fast: DrawnWord): boolean {
  const reach = OTHER.test(slow.text) ? LESS_FAR * slow.size : NEAR;
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
  for (const [right, down] of AROUND) {
    const cell = cells.get(cellOf(slow, right, down)) ?? [];
    const at = cell.findIndex((fast) => isSame(slow, fast));
    if (at >= 0) return cell.splice(at, 1).length > 0;
  }
  return false;
}

/** Strokes that lengthen Arabic letters stand for nothing; the plain engine's file has them read as any sign between two letters. */
const isStroke = (drawn: readonly DrawnWord[], at: number): boolean => isArabic(drawn[at - 1]?.text ?? '') && isArabic(drawn[at + 1]?.text ?? '');

const printed = async (definition: DocumentDefinition, withoutShortcuts: boolean): Promise<Uint8Array> => (await renderDefinition(definition, { fontsDir: FONTS_DIR, withoutShortcuts })).pdf;

/** Of some pages those that look different in two files. */
async function repaintedPages(slow: Uint8Array, fast: Uint8Array, pages: readonly number[]): Promise<number[]> {
  if (pages.length === 0) return [];
  const after = await pagePictures(fast, pages);
  return [...(await pagePictures(slow, pages))].flatMap(([page, before]) => (changedPixels(before, after.get(page) ?? { ...before, width: 0 }) > EDGES ? [page] : []));
}

/** How many letters the plain engine draws, how many the warm one draws beyond those, those that it sets elsewhere, and pages with Arabic that look different. */
export interface Comparison { drawn: number; added: number; moved: unknown[]; repainted: number[] }

/**
 * Letters that the warm engine, all of whose caches are filled, sets elsewhere than the engine that parses, shapes, measures and
 * draws everything anew, beyond what rounding moves. Arabic is compared by its picture: for the sake of those who copy it, letters
 * that the shaper tucks or lengthens become glyphs of their own, which begin elsewhere and draw the same.
 */
export async function movedLetters(definition: () => DocumentDefinition): Promise<Comparison> {
  // The second printing takes everything from the caches.
  await printed(definition(), false);
  const [fastFile, slowFile] = [await printed(definition(), false), await printed(definition(), true)];
  const fast = (await readWords(fastFile, 'letter')).filter(({ text }) => !isArabic(text));
  const slow = marked(await readWords(slowFile, 'letter'));
  const cells = byCell(fast);
  const moved = slow.filter((letter, at) => !isArabic(letter.text) && !takeSame(cells, letter) && !isStroke(slow, at));
  const arabicPages = [...new Set(slow.flatMap(({ text, page }) => (isArabic(text) ? [page] : [])))];
  return { drawn: slow.length, added: [...cells.values()].flat().length, moved, repainted: await repaintedPages(slowFile, fastFile, arabicPages) };
}
