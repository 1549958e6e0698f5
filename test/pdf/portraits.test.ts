import { describe, expect, it } from 'vitest';
import { renderPack } from '../../src/main/render/renderPack';
import { PackModel } from '../../src/shared/pack/model';
import { FONTS_DIR } from '../support/pdfFixtures';
import { hugePng, portraitOf, smallJpeg, smallPng } from '../support/photographs';
import { readPdf } from '../support/readPdf';
import { samplePackModel } from '../support/samplePackModel';
import { structureFaults } from '../support/structureFaults';

const heading = { kind: 'heading', level: 2, text: [{ text: 'The Visitor' }] };
const facts = { kind: 'facts', rows: [{ label: 'Say', value: [{ text: 'VIS-i-ter' }] }, { label: 'Posts', value: [{ text: 'Secretary General since 24 Nov 2025' }] }] };
const life = { kind: 'paragraph', text: [{ text: 'Has led the committee.' }] };

function modelWith(blocks: object[]): PackModel {
  const section = { id: 's', kind: 'biographies', anchor: 'section-biographies', number: '5', title: 'Biographies', pageBudget: null, startsPage: true, blocks };
  return PackModel.parse({ ...samplePackModel(), cover: null, sections: [section] });
}

async function printed(blocks: object[]) {
  const rendered = await renderPack(modelWith(blocks), { fontsDir: FONTS_DIR });
  return { ...rendered, read: await readPdf(rendered.pdf) };
}

/** Width and height of each image in the file; pdfkit writes their dictionaries in plain. */
function pictures(pdf: Uint8Array): { width: number; height: number }[] {
  const objects = Buffer.from(pdf).toString('latin1').split('endobj').filter((object) => /\/Subtype \/Image/u.test(object));
  const number = (object: string, key: string): number => Number(new RegExp(`/${key} (\\d+)`, 'u').exec(object)?.[1]);
  return objects.map((object) => ({ width: number(object, 'Width'), height: number(object, 'Height') }));
}

const words = (pages: string[]): string[] => pages.join(' ').split(/\s+/u).toSorted();

describe('a portrait on the page', () => {
  it.each([['image/png', smallPng(), [6, 8]], ['image/jpeg', smallJpeg(), [8, 8]], ['image/png', smallPng(8, 8, 90), [8, 8]]] as const)('prints a %s as a figure with its words and its day', async (type, file, [width, height]) => {
    const { pdf, read, findings, pageMap } = await printed([heading, portraitOf(file, type), facts, life]);
    expect(findings).toEqual([]);
    expect(pictures(pdf)).toEqual([{ width, height }]);
    expect(structureFaults(pdf)).toEqual([]);
    const tree = JSON.stringify(read.structure);
    expect(tree).toMatch(/\{"role":"Figure","children":\[\{"type":"content","id":"\w+"\}\],"alt":"Portrait of the visitor"\}/u);
    const without = await printed([heading, facts, life]);
    expect(words(read.pages)).toEqual(words([...without.read.pages, 'Photograph, 24 Nov 2025']));
    expect(read.placed[0]!.find(({ text }) => text.startsWith('Photograph'))!.x).toBeGreaterThan(430);
    expect(pageMap.places.map(({ key }) => key)).toContain('i-photo');
  });

  it('is the same bytes each time', async () => {
    const blocks = [heading, portraitOf(smallPng(8, 8, 90)), facts, portraitOf(smallJpeg(), 'image/jpeg')];
    const [first, second] = [await printed(blocks), await printed(blocks)];
    expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
    expect(structureFaults(first.pdf)).toEqual([]);
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')], ['HTML', Buffer.from('<html><img src="/etc/passwd"></html>')],
    ['a PNG that is cut off', smallPng().subarray(0, 50)], ['a huge PNG', hugePng(30_000)],
  ])('leaves %s out, says so, and prints the text as if there were none', async (_name, file) => {
    const { pdf, read, findings } = await printed([heading, portraitOf(file), facts, life]);
    expect(findings).toEqual([expect.objectContaining({ code: 'refused-picture', where: 'Biographies, block 2' })]);
    expect(pictures(pdf)).toEqual([]);
    expect(structureFaults(pdf)).toEqual([]);
    expect(read.pages).toEqual((await printed([heading, facts, life])).read.pages);
  });

  it('leaves no trace of a refused one that has no facts beside it', async () => {
    const { read, findings } = await printed([heading, portraitOf(Buffer.from('no picture'))]);
    expect(findings).toHaveLength(1);
    expect(read.pages.join(' ')).not.toContain('Photograph');
  });
});
