import { fileURLToPath } from 'node:url';
import type { DocumentDefinition, PdfNode, TextStyle } from '../../src/main/render/engine/definition';
import { FONT, openFontCoverage } from '../../src/main/render/engine/fontFaces';
import { scriptRuns } from '../../src/main/render/engine/scriptRuns';

export const FONTS_DIR = fileURLToPath(new URL('../../resources/fonts', import.meta.url));

export const coverage = openFontCoverage(FONTS_DIR);

/** A paragraph whose text went through script runs, as all text of the press does. */
export const paragraph = (text: string, style: TextStyle & Partial<PdfNode> = {}): PdfNode => ({
  ...style,
  text: scriptRuns(text, {}, { coverage, baseFont: FONT.serif }),
});

/** A bare A4 definition around some blocks. */
export const definitionOf = (content: PdfNode[], more: Partial<DocumentDefinition> = {}): DocumentDefinition => ({
  pageSize: { width: 595.28, height: 841.89 },
  pageMargins: [60, 60, 60, 60],
  content,
  defaultStyle: { font: FONT.serif, fontSize: 11, lineHeight: 1.28 },
  language: 'en-GB',
  info: {
    title: 'Fixture', author: 'Desk', subject: 'Test', keywords: 'test', creator: 'Attaché', producer: 'Attaché',
    creationDate: new Date('2025-11-24T12:00:00Z'), modDate: new Date('2025-11-24T12:00:00Z'),
  },
  ...more,
});

/** Numbered words, so that a lost one can be named. */
export const markedWords = (count: number, prefix = 'w'): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(4, '0')}`).join(' ');

/** Marked words that occur in a text. */
export const foundWords = (text: string, prefix = 'w'): Set<string> =>
  new Set(text.match(new RegExp(`${prefix}\\d{4}`, 'gu')) ?? []);
