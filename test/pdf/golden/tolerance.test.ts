import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/main/platform/ids';
import type { DocumentDefinition, PdfNode } from '../../../src/main/render/engine/definition';
import { renderDefinition } from '../../../src/main/render/engine/pdfEngine';
import { packDefinition } from '../../../src/main/render/packDefinition/packDefinition';
import { Press } from '../../../src/main/render/packDefinition/press';
import { pagePictures } from '../../support/golden/pagePictures';
import type { Picture } from '../../support/golden/picture';
import { differencesOf, storeDifferences } from '../../support/golden/storedLevels';
import { coverage, FONTS_DIR } from '../../support/pdfFixtures';
import { samplePackModel } from '../../support/samplePackModel';

type Pictures = Map<string, Picture>;

const PACK = 'a part of the read-ahead';
const folder = mkdtempSync(join(tmpdir(), 'golden-'));
const SECTIONS = ['scene-setter', 'points-card', 'room', 'commitments'];
const model = samplePackModel({ cover: null, sections: samplePackModel().sections.filter(({ kind }) => SECTIONS.includes(kind)) });
const definition = (): DocumentDefinition => packDefinition(new Press(model, coverage));

async function drawn(changed: DocumentDefinition): Promise<Pictures> {
  const { pdf } = await renderDefinition(changed, { fontsDir: FONTS_DIR });
  return new Map([...(await pagePictures(pdf, 'all'))].map(([page, picture]) => [`page-${page}.png`, picture]));
}

const differing = (pictures: Pictures): string[] => differencesOf(PACK, { texts: new Map(), pictures }, folder).map(({ file }) => file);

function* blocksIn(nodes: readonly PdfNode[]): Generator<PdfNode> {
  for (const node of nodes) {
    yield node;
    const section = Array.isArray(node.section) || !node.section ? (node.section ?? []) : [node.section];
    yield* blocksIn([...section, ...(node.stack ?? []), ...(node.columns ?? []), ...(node.table?.body.flat() ?? [])]);
  }
}

const textOf = ({ text }: PdfNode): string => (Array.isArray(text) ? text.map((run) => run.text).join('') : (text ?? ''));

/** Changes the first block that answers, and prints. */
async function drawnWith(is: (node: PdfNode) => boolean, change: (node: PdfNode) => void): Promise<Pictures> {
  const whole = definition();
  const found = [...blocksIn(whole.content)].find(is);
  if (!found) throw new Error('There is no such block in the sample.');
  change(found);
  return drawn(whole);
}

const hasInnerRule = ({ layout, table }: PdfNode): boolean =>
  typeof layout === 'object' && table !== undefined && table.body.length > 3 && (layout.hLineWidth?.(2, { layout, table }) ?? 0) > 0;

let pictures: Pictures;
beforeAll(async () => {
  pictures = await drawn(definition());
  storeDifferences(differencesOf(PACK, { texts: new Map(), pictures }, folder), folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const copied = (change: (pixels: Uint8Array, random: () => number) => void): Pictures => {
  const random = seededRandom(5);
  return new Map([...pictures].map(([file, picture]) => {
    const pixels = Uint8Array.from(picture.pixels);
    change(pixels, random);
    return [file, { ...picture, pixels }];
  }));
};

describe('page images', () => {
  it('are the same when they are drawn again', async () => {
    expect(pictures.size).toBeGreaterThan(3);
    expect(differing(await drawn(definition()))).toEqual([]);
  });

  it('may differ by what processors round apart, in every pixel', () => {
    const noisy = copied((pixels, random) => pixels.forEach((value, at) => {
      pixels[at] = Math.min(255, Math.max(0, value + Math.round(random() * 6 - 3)));
    }));
    expect(differing(noisy)).toEqual([]);
  });

  it('may differ in a few pixels only', () => {
    const inked = (count: number) => copied((pixels) => {
      for (let pixel = 0; pixel < count; pixel += 1) pixels.fill(0, pixel * 30_000, pixel * 30_000 + 3);
    });
    expect(differing(inked(6))).toEqual([]);
    expect(differing(inked(12))).toHaveLength(pictures.size);
  });

  it.each(['Confirmed', 'RAISE', 'Open', 'PURPOSE'])('show that “%s” moved by one point', async (word) => {
    const down = await drawnWith((node) => textOf(node) === word, (node) => {
      node.relativePosition = { x: node.relativePosition?.x ?? 0, y: (node.relativePosition?.y ?? 0) + 1 };
    });
    expect(differing(down)).toHaveLength(1);
  });

  it('show that one word has another colour', async () => {
    const recoloured = await drawnWith((node) => textOf(node) === 'RAISE', (node) => {
      if (Array.isArray(node.text)) node.text = node.text.map((run) => ({ ...run, color: '#7a1f4f' }));
    });
    expect(differing(recoloured)).toHaveLength(1);
  });

  it('show that a hairline between two rows is gone', async () => {
    const bare = await drawnWith(hasInnerRule, (node) => {
      const { layout } = node;
      if (typeof layout === 'object') node.layout = { ...layout, hLineWidth: (line, of) => (line === 2 ? 0 : (layout.hLineWidth?.(line, of) ?? 0)) };
    });
    expect(differing(bare).length).toBeGreaterThan(0);
  });

  it('show that a hairline between two rows is paler', async () => {
    const pale = await drawnWith(hasInnerRule, (node) => {
      const { layout } = node;
      if (typeof layout === 'object') node.layout = { ...layout, hLineColor: (line, of) => (line === 2 ? '#eef2f4' : (layout.hLineColor?.(line, of) ?? '#000000')) };
    });
    expect(differing(pale)).toHaveLength(1);
  });

  it('show that the rule of the running head is gone, on every page', async () => {
    const whole = definition();
    const withoutRule = (node: PdfNode): PdfNode => ({ ...node, stack: (node.stack ?? []).filter(({ canvas }) => canvas?.[0]?.type !== 'line') });
    for (const node of blocksIn(whole.content)) {
      const { header } = node;
      if (header) node.header = (...page) => withoutRule(header(...page) ?? {});
    }
    expect(differing(await drawn(whole))).toHaveLength(pictures.size);
  });

  it('show that a page came or went', () => {
    const [first = '', ...others] = [...pictures.keys()];
    expect(differing(new Map([...pictures].filter(([file]) => file !== first)))).toEqual([first]);
    expect(differing(new Map([...pictures, ['page-99.png', pictures.get(others[0] ?? '') ?? { width: 0, height: 0, pixels: new Uint8Array() }]]))).toEqual(['page-99.png']);
  });
});
