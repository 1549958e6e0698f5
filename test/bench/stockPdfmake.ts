import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { fontDictionary, type FontCoverage } from '../../src/main/render/engine/fontFaces';
import { packDefinition } from '../../src/main/render/packDefinition/packDefinition';
import { Press } from '../../src/main/render/packDefinition/press';
import type { PackModel } from '../../src/shared/pack/model';

const SCRIPTS: Record<string, RegExp> = { Arabic: /[\u0600-\u06ff]/u, Devanagari: /[\u0900-\u097f]/u };
/** Which face has a character, told from its script: stock pdfmake is not charged for a look into font files. */
const byScript: FontCoverage = {
  covers: (family, codePoint) => (SCRIPTS[family] ?? /[^\u0600-\u06ff\u0900-\u097f]/u).test(String.fromCodePoint(codePoint)),
};

/**
 * The definition of a pack through stock pdfmake: its own fonts each time, no tags, no text layer, nothing kept between runs.
 * @returns the bytes, and how long the definition took, which is the press's own work
 */
export async function stockPdf(model: PackModel, resourcesDir: string): Promise<{ pdf: Uint8Array; composing: number }> {
  const fontsDir = join(resourcesDir, 'fonts');
  pdfmake.setFonts(fontDictionary(fontsDir));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(fontsDir));
  const start = performance.now();
  const definition = packDefinition(new Press(model, byScript));
  const composing = performance.now() - start;
  return { pdf: await pdfmake.createPdf({ ...definition } as unknown as TDocumentDefinitions).getBuffer(), composing };
}
