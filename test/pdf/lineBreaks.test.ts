import { describe, expect, it } from 'vitest';
import { renderDefinition } from '../../src/main/render/engine/pdfEngine';
import { definitionOf, FONTS_DIR, paragraph } from '../support/pdfFixtures';
import { readWords } from '../support/readWords';

/** Words of each line, from the top. */
async function linesOf(text: string, width: number): Promise<string[]> {
  const { pdf } = await renderDefinition(definitionOf([{ columns: [{ width, ...paragraph(text) }] }]), { fontsDir: FONTS_DIR });
  const lines = new Map<number, string[]>();
  for (const { text: word, y } of await readWords(pdf)) lines.set(Math.round(y), [...(lines.get(Math.round(y)) ?? []), word]);
  return [...lines.values()].map((words) => words.join(' '));
}

describe('ends of lines', () => {
  it('lie between a closing quotation mark and an opening bracket, where a narrow cell needs it', async () => {
    expect(await linesOf('“Eastern Bridge” (air exercise)', 90)).toEqual(['“Eastern Bridge”', '(air exercise)']);
    expect(await linesOf('»Morgenbrise« «Naseem» [naval]', 110)).toEqual(['»Morgenbrise«', '«Naseem» [naval]']);
  });

  it('do not lie there where a space that holds says so', async () => {
    expect(await linesOf('The “Bridge”\u00a0(air)', 70)).toEqual(['The', '“Bridge” (air)']);
  });
});
