import { resolve } from 'node:path';
import { openFontCoverage, type FontCoverage } from '../../../src/main/render/engine/fontFaces';
import { packDefinition } from '../../../src/main/render/packDefinition/packDefinition';
import { Press } from '../../../src/main/render/packDefinition/press';
import { renderPack } from '../../../src/main/render/renderPack';
import type { PackModel } from '../../../src/shared/pack/model';
import { readPdf } from '../readPdf';
import { definitionOutline } from './definitionOutline';
import { pagePictures } from './pagePictures';
import type { Picture } from './picture';
import { structureOutline } from './structureOutline';
import { textOutline } from './textOutline';

/** What is kept of a printed pack: file name → text, and file name → page. */
export interface Levels {
  texts: Map<string, string>;
  pictures: Map<string, Picture>;
}

const fontsDir = resolve('resources/fonts');
let coverage: FontCoverage | null = null;

const pageFile = (page: number): string => `page-${String(page).padStart(3, '0')}.png`;

/** Prints a pack and takes from it the four things that are kept: its definition, text, structure and page images. */
export async function printedLevels(model: PackModel, pages: 'all' | readonly number[]): Promise<Levels> {
  coverage ??= openFontCoverage(fontsDir);
  const definition = definitionOutline(packDefinition(new Press(model, coverage)));
  const { pdf } = await renderPack(model, { fontsDir });
  const read = await readPdf(pdf);
  const texts = new Map([['definition.txt', definition], ['text.txt', textOutline(read)], ['structure.txt', await structureOutline(pdf, read)]]);
  const pictures = new Map([...(await pagePictures(pdf, pages))].map(([page, picture]) => [pageFile(page), picture]));
  return { texts, pictures };
}
