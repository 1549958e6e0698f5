import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fontDictionary } from '../../../src/main/render/engine/fontFaces';
import { PackedDocument } from '../../../src/main/render/engine/packedPages';
import { FONTS_DIR } from '../../support/pdfFixtures';

const SIZE = { size: [200, 200], margin: 10 };
const WORDS = ['one', 'two', 'three', 'four'];

function begun(bufferPages: boolean): PackedDocument {
  const options = { size: [200, 200] as [number, number], pdfVersion: '1.7', tagged: false, displayTitle: false, compress: true, lang: 'en-GB', fontLayoutCache: true, bufferPages, autoFirstPage: false, info: {}, font: null };
  return new PackedDocument(fontDictionary(FONTS_DIR), {}, {}, {}, options, null, () => true);
}

/** Draws a page for each word, ends the document and returns its compressed streams. */
async function streams(document: PackedDocument, beforePacking: () => void = () => undefined): Promise<Buffer[]> {
  for (const word of WORDS) {
    document.addPage(SIZE);
    document.addContent(`% page ${word} ${'stroke '.repeat(400)}`);
  }
  beforePacking();
  await document.packPages();
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', resolve));
  document.end();
  await ended;
  const file = Buffer.concat(chunks).toString('latin1');
  return [...file.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n(.*?)\nendstream/gsu)].map(([, body = '']) => Buffer.from(body, 'latin1'));
}

interface BufferedPage { content: { compress: boolean }; write(data: string): void }
const bufferedPages = (document: PackedDocument): BufferedPage[] => [...(Reflect.get(document, '_pageBuffer') as BufferedPage[])];

const pageNames = (bodies: readonly Buffer[]): string[] => bodies.map((body) => /% page (\w+)/u.exec(inflateSync(body).toString())?.[1] ?? '');

describe('pages that are compressed beside the drawing', () => {
  it('have the bytes that they have when they are compressed one after the other', async () => {
    const document = begun(true);
    let pages: BufferedPage[] = [];
    const packed = await streams(document, () => (pages = bufferedPages(document)));
    // Only the last one is still to be compressed when the document ends.
    expect(pages.map(({ content }) => content.compress)).toEqual([false, false, false, true]);
    expect(pageNames(packed)).toEqual(WORDS);
    expect(packed).toEqual(await streams(begun(false)));
  });

  it('keep what was added to one of them after it was left', async () => {
    const document = begun(true);
    const [first] = await streams(document, () => bufferedPages(document)[0]?.write('% added later'));
    expect(inflateSync(first!).toString()).toContain('% added later');
  });
});
