import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../src/main/render/docx/renderDocx';
import { PackModel } from '../../../../src/shared/pack/model';
import { portraitOf, smallJpeg, smallPng } from '../../../support/photographs';
import { all, readDocx } from '../../../support/readDocx';
import { samplePackModel } from '../../../support/samplePackModel';

const modelWith = (...blocks: object[]): PackModel => PackModel.parse({
  ...samplePackModel(), cover: null,
  sections: [{ id: 's', kind: 'biographies', anchor: 'a', number: '5', title: 'Biographies', pageBudget: null, startsPage: true, blocks }],
});
const media = (bytes: Uint8Array): [string, Uint8Array][] => Object.entries(unzipSync(bytes)).filter(([name, data]) => name.startsWith('word/media/') && data.length > 0);

describe('portraits in the Word twin', () => {
  it('are the same pictures, described, in proportion and over their day', async () => {
    const bytes = await renderDocx(modelWith(portraitOf(smallPng()), portraitOf(smallJpeg(), 'image/jpeg')));
    const files = media(bytes);
    expect(files.map(([name]) => name.split('.').at(-1)).toSorted()).toEqual(['jpg', 'png']);
    const png = files.find(([name]) => name.endsWith('png'))![1];
    expect(PNG.sync.read(Buffer.from(png)).data.equals(PNG.sync.read(smallPng()).data)).toBe(true);
    const twin = readDocx(bytes);
    const document = twin.xml('word/document.xml');
    const described = all(document, 'wp:docPr').map(({ attributes }) => [attributes['id'], attributes['descr']]);
    expect(described).toEqual([['1', 'Portrait of the visitor'], ['2', 'Portrait of the visitor']]);
    const [first] = all(document, 'wp:extent').map(({ attributes }) => [Number(attributes['cx']) / 36_000, Number(attributes['cy']) / 36_000]);
    expect(first![0]).toBeCloseTo(30, 0);
    expect(first![1]).toBeCloseTo(40, 0);
    expect(twin.paragraphs.filter((text) => text === 'Photograph, 24 Nov 2025')).toHaveLength(2);
  });

  it('are the same bytes each time', async () => {
    const model = modelWith(portraitOf(smallPng()));
    expect(Buffer.from(await renderDocx(model)).equals(Buffer.from(await renderDocx(model)))).toBe(true);
  });

  it('are left out with their day when they are damaged', async () => {
    const bytes = await renderDocx(modelWith(portraitOf(Buffer.from('<svg/>')), { kind: 'paragraph', text: [{ text: 'Has led the committee.' }] }));
    expect(media(bytes)).toEqual([]);
    const { paragraphs } = readDocx(bytes);
    expect(paragraphs).toContain('Has led the committee.');
    expect(paragraphs.join(' ')).not.toContain('Photograph');
  });
});
