import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/main/platform/ids';
import { CharacterMap } from '../../src/main/render/engine/characterMap';
import { FONT_FILES } from '../../src/main/render/engine/fontFaces';
import { LatinShaper, type SimpleGlyph } from '../../src/main/render/engine/latinShaper';
import { parseFont } from '../../src/main/render/engine/pdfmakeModules';
import { FONTS_DIR } from '../support/pdfFixtures';

const RANGES: [number, number][] = [[0x20, 0x7e], [0xa0, 0xac], [0xae, 0x24f], [0x2bb, 0x2bf], [0x1e00, 0x1eff], [0x2002, 0x200a], [0x2010, 0x2014], [0x2018, 0x201e], [0x2020, 0x2022], [0x2026, 0x2026], [0x202f, 0x202f], [0x20ac, 0x20ac], [0x2190, 0x2193], [0x21a9, 0x21a9], [0x2212, 0x2212], [0x2713, 0x2713]];
const CHARACTERS = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)));
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Beginnings that ligatures and contexts are made of. */
const HEADS = ['', '', 'ff', 'fi', 'fft', 'ffl', 'fj', '1/2', 'i', '“f', ' f'];
/** Amiri sets Arabic; its Latin letters are not used. */
const FACES = FONT_FILES.filter((file) => !file.startsWith('Amiri'));

const random = seededRandom(5);
const pick = (from: readonly string[] | string): string => from[Math.floor(random() * from.length)]!;
const word = (pool: readonly string[] | string): string => pick(HEADS) + Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(pool)).join('') + pick(['', ' ', '.']);

/** Neighbours of every kind: each character of a face beside each of a sample, then words. */
function textsOf(characters: readonly string[]): string[] {
  const plain = [...LETTERS, ...LETTERS.toUpperCase(), '.', ' ', ','];
  return [
    ...characters.flatMap((left) => characters.filter((_, index) => index % 23 === 0).map((right) => left + right)),
    ...plain.flatMap((left) => plain.map((right) => left + right)),
    ...Array.from({ length: 1500 }, (_, index) => word(index % 2 === 0 ? LETTERS : characters)),
  ];
}

const told = (glyphs: readonly SimpleGlyph[], places: readonly number[][]): string => glyphs.map(({ id, codePoints }, index) => `${id}(${codePoints.join('+')})${places[index]?.join('/')}`).join(' ');

describe('the map of characters', () => {
  it.each(FONT_FILES)('knows glyph and advance of every character of %s', (file) => {
    const bytes = readFileSync(join(FONTS_DIR, file));
    const font = parseFont(bytes);
    const map = CharacterMap.open(bytes);
    const others = [...'٠محمد', ...'रक्षा', '\u4e2d', '\u{1f600}', '\uffff', '\u0000'];
    for (const character of [...CHARACTERS, ...others]) {
      const codePoint = character.codePointAt(0)!;
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
      expect([character, map?.glyphOf(codePoint), map?.advanceOf(id)]).toEqual([character, id, advanceWidth]);
    }
  });
});

describe('the shaper of simple Latin text', () => {
  it.each(FACES)('sets every glyph of %s as fontkit does, or leaves the text to it', (file) => {
    const bytes = readFileSync(join(FONTS_DIR, file));
    const font = parseFont(bytes);
    const shapers = { latn: LatinShaper.open(bytes, 'latn'), DFLT: LatinShaper.open(bytes, 'DFLT') };
    const differences: string[] = [];
    let left = 0;
    let asked = 0;
    for (const text of textsOf(CHARACTERS.filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!)))) {
      font._glyphs = {};
      const characters = Array.from(text, (character) => font.glyphForCodePoint(character.codePointAt(0)!)).map(({ id, codePoints }) => ({ id, codePoints }));
      asked += 1;
      const own = shapers[/\p{Script=Latin}/u.test(text) ? 'latn' : 'DFLT']?.shape(characters);
      if (!own) {
        left += 1;
        continue;
      }
      font._glyphs = {};
      const { glyphs, positions } = font.layout(text);
      const theirs = told(glyphs, positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => [xAdvance - glyphs[index]!.advanceWidth, yAdvance, xOffset, yOffset]));
      const ours = told(own.glyphs, own.kerning.map((kerning) => [kerning, 0, 0, 0]));
      if (ours !== theirs) differences.push(`${JSON.stringify(text)}: ${ours}, not ${theirs}`);
    }
    expect(differences.slice(0, 5)).toEqual([]);
    expect(asked).toBeGreaterThan(3000);
    // What it leaves to fontkit is the exception.
    expect(left).toBeLessThan(asked / 50);
  });
});
