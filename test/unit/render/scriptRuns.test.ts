import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visualOrder } from '../../../src/main/render/engine/bidiLines';
import { FONT } from '../../../src/main/render/engine/fontFaces';
import { scriptRuns } from '../../../src/main/render/engine/scriptRuns';
import { coverage } from '../../support/pdfFixtures';

const ARABIC_NAME = 'محمد بن ناصر بن علي الزعابي';
const HINDI_POST = 'रक्षा सचिव';

const runsOf = (text: string, missing: string[] = [], baseFont: string = FONT.serif) =>
  scriptRuns(text, { bold: true }, { coverage, baseFont, onMissing: (character) => missing.push(character) });

describe('scriptRuns', () => {
  it('leaves Latin text in one run with the style it was given', () => {
    expect(runsOf('General Anil Chauhan, 24 Nov 2025 – “held”')).toEqual([
      { text: 'General Anil Chauhan, 24 Nov 2025 – “held”', font: FONT.serif, bold: true },
    ]);
  });

  it('gives Arabic and Devanagari their faces, and Arabic its direction', () => {
    const runs = runsOf(`H.E. ${ARABIC_NAME} met ${HINDI_POST}.`);
    expect(runs.map(({ text, font, bidiLevel }) => [text, font, bidiLevel ?? 0])).toEqual([
      ['H.E. ', FONT.serif, 0],
      [ARABIC_NAME, FONT.arabic, 1],
      [' met ', FONT.serif, 0],
      [HINDI_POST, FONT.devanagari, 0],
      ['.', FONT.serif, 0],
    ]);
  });

  it('gives digits inside Arabic text an even level, so that they read from the left', () => {
    const runs = runsOf('الدورة 13 للجنة');
    expect(runs.map(({ text, bidiLevel }) => [text, bidiLevel])).toEqual([['الدورة ', 1], ['13', 2], [' للجنة', 1]]);
  });

  it('falls back to another face of the press for a sign that the base face lacks', () => {
    const missing: string[] = [];
    expect(runsOf('back ↩', missing).map(({ font }) => font)).toEqual([FONT.serif, FONT.sans]);
    expect(missing).toEqual([]);
  });

  it('reports a character without a glyph and prints its code instead of a box', () => {
    const missing: string[] = [];
    const runs = runsOf('Price 5 \u20c3 and 中', missing);
    expect(missing).toEqual(['\u20c3', '中']);
    expect(runs.map(({ text }) => text).join('')).toBe('Price 5 [U+20C3] and [U+4E2D]');
  });

  it('drops what has no glyph of its own: direction marks, soft hyphens, control characters', () => {
    const missing: string[] = [];
    expect(runsOf('a\u200eb\u00adc\u0007d\ufe0f', missing).map(({ text }) => text).join('')).toBe('abcd');
    expect(missing).toEqual([]);
  });

  it('keeps joiners inside a word whose shape they decide', () => {
    expect(runsOf('क्\u200dष').map(({ text }) => text)).toEqual(['क्\u200dष']);
  });

  it('never loses or reorders a character that a face covers', () => {
    const alphabet = [...`abc XYZ 019 .,()«»–${ARABIC_NAME}${HINDI_POST}`];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet)), (characters) => {
        const text = characters.join('').normalize('NFC');
        expect(runsOf(text).map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});

describe('visualOrder', () => {
  const order = (...levels: number[]) => visualOrder(levels.map((level, index) => ({ level, index })), ({ level }) => level).map(({ index }) => index);
  it('leaves left-to-right lines as they are', () => expect(order(0, 0, 0)).toEqual([0, 1, 2]));
  it('reverses a right-to-left stretch within a line', () => expect(order(0, 1, 1, 0)).toEqual([0, 2, 1, 3]));
  it('keeps a number inside it readable', () => expect(order(1, 2, 2, 1)).toEqual([3, 1, 2, 0]));
});
