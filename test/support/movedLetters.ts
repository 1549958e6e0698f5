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

// What glyphs of other scripts stand for, and in which order they are written, differs for the sake of those who copy
// text; the same glyphs stand at the same places.
const isLatin = (text: string): boolean => /^[\x21-\u02ff\u2010-\u2027]+$/u.test(text) && !/[()«»[\]{}]/u.test(text);
const inPlace = (letters: DrawnWord[]): DrawnWord[] => letters.sort((a, b) => a.page - b.page || Math.round(a.y) - Math.round(b.y) || a.x - b.x || a.text.localeCompare(b.text));

const letters = async (definition: DocumentDefinition, withoutShortcuts: boolean): Promise<DrawnWord[]> =>
  inPlace(await readWords((await renderDefinition(definition, { fontsDir: FONTS_DIR, withoutShortcuts })).pdf, 'letter'));

export interface Comparison { drawn: number; missing: number; moved: unknown[] }

/**
 * Letters that the warm engine, all of whose caches are filled, sets elsewhere than the engine that parses, shapes, measures and
 * draws everything anew, beyond what rounding moves.
 */
export async function movedLetters(definition: () => DocumentDefinition): Promise<Comparison> {
  // The second printing takes everything from the caches.
  await renderDefinition(definition(), { fontsDir: FONTS_DIR });
  const fast = await letters(definition(), false);
  const slow = await letters(definition(), true);
  const moved = slow.filter((letter, index) => {
    const other = fast[index];
    if (!other || other.page !== letter.page || Math.abs(other.x - letter.x) > 0.02 || Math.abs(other.y - letter.y) > 0.02) return true;
    return isLatin(letter.text) && other.text.replace('\u061c', '') !== letter.text;
  });
  return { drawn: slow.length, missing: slow.length - fast.length, moved };
}
