import { beforeAll, describe, expect, it } from 'vitest';
import { renderPack, type RenderedPack } from '../../src/main/render/renderPack';
import { PackModel } from '../../src/shared/pack/model';
import { FONTS_DIR, foundWords, markedWords } from '../support/pdfFixtures';
import { readPdf, type ReadPdf } from '../support/readPdf';
import { samplePackModel } from '../support/samplePackModel';

const print = async (changes: Partial<PackModel> = {}): Promise<{ model: PackModel; rendered: RenderedPack; read: ReadPdf }> => {
  const model = samplePackModel(changes);
  const rendered = await renderPack(model, { fontsDir: FONTS_DIR });
  return { model, rendered, read: await readPdf(rendered.pdf) };
};

/** Letters and digits only: line ends, spacing and signs are the typesetter's business. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const section = (changes: object): PackModel['sections'][number] => PackModel.shape.sections.element.parse({
  id: 's', kind: 'context', anchor: 'section-context', number: '10', title: 'Context', pageBudget: null, startsPage: true, blocks: [], ...changes,
});

/** Every text of a model that is meant for the reader of the page. */
function textsOf(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
  const printed = ['text', 'label', 'title', 'stanceWord', 'name', 'post', 'attendance', 'detail', 'oursTitle', 'theirsTitle', 'usability', 'caption'];
  return typeof value === 'string' && printed.includes(key) ? [value] : [];
}

describe('the printed read-ahead', () => {
  let model: PackModel;
  let rendered: RenderedPack;
  let read: ReadPdf;
  beforeAll(async () => {
    ({ model, rendered, read } = await print());
  });

  it('prints every text of the model', () => {
    const printed = letters(read.pages.join(' '));
    const missing = textsOf(model.sections).filter((text) => !printed.includes(letters(text)));
    expect(missing.filter((text) => !/[\u0600-\u06ff]/u.test(text))).toEqual([]);
    expect(read.pages.join(' ')).toContain('محمد بن ناصر بن علي الزعابي');
    expect(rendered.findings).toEqual([]);
  });

  it('carries the marking at the top and the bottom of every page, at least as high as the scheme asks', () => {
    const fiveMillimetres = (5 * 72) / 25.4;
    for (const [index, items] of read.placed.entries()) {
      const banners = items.filter(({ text }) => text.includes('RESTRICTED'));
      const text = read.pages[index] ?? '';
      expect(text.match(/RESTRICTED – PLANNING EXAMPLE/gu), `page ${index + 1}`).toHaveLength(2);
      expect(Math.min(...banners.map(({ y }) => y))).toBeLessThan(60);
      expect(Math.max(...banners.map(({ y }) => y))).toBeGreaterThan(780);
      // Capitals of the face are 0.698 of the type size high.
      for (const { height } of banners) expect(height * 0.698).toBeGreaterThanOrEqual(fiveMillimetres - 0.05);
    }
  });

  it('names reference, version, as-of, hash, page and copy at the foot of every page, and the countries at the head of all but the cover', () => {
    for (const [index, text] of read.pages.entries()) {
      for (const part of ['IN-OM/JMCC14/2026/03', 'v0.7 draft', 'Information as of 2 Nov 2026 18:40 IST', '7c1e04b9', `Page ${index + 1} of ${read.pageCount}`, 'copy – of –']) {
        expect(text, `page ${index + 1}`).toContain(part);
      }
      if (index > 0) expect(text).toContain('India – Oman');
    }
  });

  it('gives the right page for every line of the contents', () => {
    const lines = (read.pages[1] ?? '').split('\n');
    for (const { title, anchor } of model.sections) {
      const line = lines.findIndex((text) => text.includes(title) && text !== 'Contents');
      // The reader may put the number on the line of the title or on one of its own.
      expect(lines.slice(line, line + 2).join(' '), title).toMatch(new RegExp(`${title} ${read.destinations[anchor]?.page ?? '?'}\\b`, 'u'));
    }
  });

  it('has bookmarks on two levels that open where the heading stands', () => {
    const places = new Map(rendered.pageMap.places.map((place) => [place.key, place]));
    const top = read.bookmarks.filter(({ depth }) => depth === 0).map(({ title }) => title);
    expect(top.slice(0, 4)).toEqual(['14th Joint Military Cooperation Committee', 'Contents', '1 Scene setter', '2 Points card']);
    const issue = read.bookmarks.find(({ title }) => title === '9.2 Defence industry');
    expect(issue?.depth).toBe(1);
    for (const [title, anchor] of [['9.2 Defence industry', 'issue-industry'], ['17 Source notes', 'section-source-notes'], ['Owed by them', 'owed-them']] as const) {
      const bookmark = read.bookmarks.find((entry) => entry.title === title);
      const place = places.get(anchor);
      expect(bookmark?.page, title).toBe(place?.page);
      expect(Math.abs((bookmark?.top ?? 0) - (place?.y ?? 999)), title).toBeLessThan(20);
    }
  });

  it('links points to their issues, markers to their notes and notes back to the text, and every link has a target', () => {
    const targets = new Set(read.links.map(({ dest }) => dest));
    for (const dest of targets) expect(read.destinations, dest).toHaveProperty([dest]);
    const card = read.links.filter(({ page }) => page === read.destinations['section-points-card']?.page).map(({ dest }) => dest);
    expect(card).toEqual(expect.arrayContaining(['issue-logistics', 'issue-industry', 'issue-clearances', 'section-timeline', 'note-2', 'note-6']));
    const notes = read.links.filter(({ page }) => page === read.destinations['section-source-notes']?.page).map(({ dest }) => dest);
    // One way back to each section or issue is enough: the quotation stands in the issue of the point.
    expect(notes).not.toContain('quote-1');
    expect(notes).toEqual(expect.arrayContaining(['scene-objectives', 'bio-zaabi', 'issue-1-raise', 'card-6']));
  });

  it('tells the window where sections and items are, and how many pages a section fills', () => {
    const { places, sections, pageCount } = rendered.pageMap;
    expect(pageCount).toBe(read.pageCount);
    const keys = places.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['item-card-1', 'item-room-1', 'item-issue-1', 'item-quote-1', 'item-mark-13th JMCC', 'section-issues', 'promises-us', 'timeline-strip', 'agenda-table']));
    for (const { key, page } of places) if (read.destinations[key]) expect(page, key).toBe(read.destinations[key]?.page);
    expect(sections.map(({ sectionId }) => sectionId)).toEqual(['sec-cover', ...model.sections.map(({ id }) => id)]);
    for (const extent of sections) {
      expect(extent.pages).toBeGreaterThan(0);
      expect(extent.pages).toBeLessThanOrEqual(2);
    }
    expect(sections.find(({ sectionId }) => sectionId === 'sec-issues')?.pages).toBeGreaterThan(1.3);
  });

  it('says what it is to a reader: title, subject, author, keywords, language, tagged', () => {
    expect(read.info).toMatchObject({ Title: '14th Joint Military Cooperation Committee', Author: 'Gulf desk', Keywords: 'India, Oman, JMCC, Planning example' });
    expect(read.language).toBe('en-GB');
    expect(JSON.stringify(read.structure)).toContain('"role":"TH"');
    expect(JSON.stringify(read.structure)).toContain('Drawn strip from Jan 2024');
  });
});

describe('packs of another make', () => {
  it('keeps the cover on one page on both papers, with all that a cover can carry', async () => {
    const cover = samplePackModel().cover!;
    const facts = [...cover.facts, { label: 'Contact', value: 'desk.west-asia, extension 4471 (planning example)' }];
    const sections = [1, 2, 3, 4].map((number) => section({ id: `s${number}`, anchor: `s${number}`, title: `Part ${number}` }));
    const full = { ...cover, facts, notice: 'Planning example: the meeting, its delegations and its lines are invented.' };
    for (const paper of ['A4', 'Letter'] as const) {
      for (const one of [cover, full, { ...full, clearance: [], caveats: [] }]) {
        const { read } = await print({ paper, principalMode: paper === 'Letter', cover: one, sections });
        expect(read.pages[1], `${paper}, ${one.facts.length} facts`).toContain('Contents');
      }
    }
  });

  it('sets Letter paper and principal mode without losing a text', async () => {
    const { model, rendered, read } = await print({ paper: 'Letter', principalMode: true });
    expect(rendered.pageMap.pageSize).toEqual({ width: 612, height: 792 });
    const printed = letters(read.pages.join(' '));
    expect(textsOf(model.sections).filter((text) => /^[\x20-\u02ff\u2010-\u2027]+$/u.test(text) && !printed.includes(letters(text)))).toEqual([]);
    const body = read.placed.flat().filter(({ text }) => text.startsWith('Both sides said last year'));
    for (const { height } of body) expect(height).toBeCloseTo(14, 1);
  });

  it('prints a card without cover, contents and marking', async () => {
    const all = samplePackModel();
    const { read } = await print({ cover: null, marking: null, sections: all.sections.slice(0, 2) });
    expect(read.pageCount).toBe(2);
    expect(read.pages.join(' ')).not.toContain('RESTRICTED');
    expect(read.pages.join(' ')).not.toContain('Contents');
  });

  it('keeps a heading and the line below it with what they open', async () => {
    const words = (text: string) => ({ kind: 'paragraph', text: [{ text }] });
    for (const next of [words(`Body begins ${markedWords(700)}`), { kind: 'table', columns: [{ title: 'What', width: 'fill' }], rows: ['Body begins', ...markedWords(30).split(' ')].map((text) => ({ cells: [{ text: [{ text }] }] })) }]) {
      for (let count = 21; count < 29; count += 1) {
        const blocks = [...Array.from({ length: count }, (_, line) => words(`line${line}`)), { kind: 'heading', level: 2, text: [{ text: 'Kept title' }] }, { ...words('Where it comes from'), style: 'small' }, next];
        const { read } = await print({ cover: null, sections: [section({ kind: 'annexes', blocks })] });
        const pageOf = (text: string): number => read.placed.findIndex((page) => page.some((piece) => piece.text.includes(text)));
        expect(pageOf('Where it comes from'), `after ${count} lines`).toBe(pageOf('Body begins'));
        expect(pageOf('Kept title'), `after ${count} lines`).toBe(pageOf('Body begins'));
      }
    }
  }, 60_000);

  it('keeps objective and agenda of an issue with its first point', async () => {
    const labelled = (label: string, text: string) => ({ kind: 'labelled', label, body: [[{ text }]] });
    for (let count = 14; count < 30; count += 1) {
      const lines = Array.from({ length: count }, (_, line) => ({ kind: 'paragraph', text: [{ text: `line${line}` }] }));
      const point = { kind: 'point', stance: 'raise', stanceWord: 'Raise', headline: [{ text: 'First point' }], text: [{ text: markedWords(90) }] };
      const blocks = [...lines, { kind: 'heading', level: 2, text: [{ text: 'Kept title' }] }, labelled('Objective', 'What we want'), labelled('On the agenda', 'When it comes up'), point];
      const { read } = await print({ cover: null, sections: [section({ kind: 'issues', blocks })] });
      const pageOf = (text: string): number => read.placed.findIndex((page) => page.some((piece) => piece.text.includes(text)));
      for (const text of ['Kept title', 'What we want', 'When it comes up']) expect(pageOf(text), `${text}, after ${count} lines`).toBe(pageOf('First point'));
    }
  }, 60_000);

  it('spaces the letters of labels so that a reader copies words and no halves of words', async () => {
    const labels = ['LAST PLACE', 'LATTER PLAN', 'AARHUS', 'ATTACHÉS', 'LAUNCH AT LA TT'];
    const block = { kind: 'facts', rows: labels.map((label) => ({ label, value: [{ text: 'value' }] })) };
    for (const principalMode of [false, true]) {
      const { read } = await print({ cover: null, principalMode, sections: [section({ blocks: [block] })] });
      for (const label of labels) expect(read.pages.join('\n')).toContain(label);
    }
  });

  it('prints the second mark at the right, in its own words', async () => {
    const { read } = await print({ marking: { banner: 'OFFICIAL-SENSITIVE', colour: '#1d3c6e', onColour: '#ffffff', bannerMinMm: 5, secondMark: 'TLP:AMBER+STRICT' } });
    for (const items of read.placed) {
      const marks = items.filter(({ text }) => text.includes('TLP:AMBER+STRICT'));
      expect(marks).toHaveLength(2);
      for (const { x } of marks) expect(x).toBeGreaterThan(380);
      const banners = items.filter(({ text }) => text.includes('OFFICIAL-SENSITIVE'));
      expect(banners).toHaveLength(2);
      for (const { height } of banners) expect(height * 0.698).toBeGreaterThanOrEqual((5 * 72) / 25.4 - 0.05);
    }
  });

  it('says that a scene setter is too long for its page rather than setting it closer than can be read', async () => {
    const scene = samplePackModel().sections.find(({ kind }) => kind === 'scene-setter')!;
    const long = { ...scene, blocks: [...scene.blocks, ...Array.from({ length: 12 }, (_, index) => ({ kind: 'labelled' as const, label: `Matter ${index + 1}`, body: [[{ text: `${markedWords(60)}.` }]], ordered: false, tone: 'neutral' as const }))] };
    const { rendered, read } = await print({ cover: null, principalMode: true, sections: [long] });
    expect(rendered.findings).toEqual([expect.objectContaining({ code: 'over-limit', where: 'Scene setter', message: expect.stringContaining(`fills ${read.pageCount}`) })]);
    const baselines = [...new Set((read.placed[1] ?? []).filter(({ height }) => Math.abs(height - 14) < 0.1).map(({ y }) => Math.round(y * 10) / 10))].sort((a, b) => a - b);
    const steps = baselines.slice(1).map((y, index) => y - (baselines[index] ?? 0));
    expect(steps.length).toBeGreaterThan(10);
    expect(Math.min(...steps)).toBeGreaterThan(14 * 1.3);
    const [own] = rendered.pageMap.sections;
    expect(own?.pages).toBeGreaterThan(1.2);
  });

  it('names in the running head only the sections of which something stands on the page', async () => {
    const lines = (count: number, word: string) => Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: [{ text: `${word} ${index}` }] }));
    const { read } = await print({ cover: null, sections: [
      section({ id: 'a', anchor: 'a', title: 'Alpha', blocks: lines(40, 'first') }),
      section({ id: 'b', anchor: 'b', title: 'Beta', startsPage: false, blocks: lines(40, 'second') }),
      section({ id: 'c', anchor: 'c', title: 'Gamma', startsPage: false, blocks: lines(2, 'third') }),
    ] });
    const heads = read.pages.map((page) => page.split('\n').find((line) => line.includes('India – Oman'))?.replace('India – Oman', '').trim());
    expect(heads).toEqual(read.pages.map((page) => [['Alpha', 'first'], ['Beta', 'second'], ['Gamma', 'third']].filter(([, word]) => page.includes(`${word} `)).map(([title]) => title).join(' · ')));
    expect(new Set(heads).size).toBeGreaterThan(1);
  });

  it('reports a character that no font has, with its place, and prints its code', async () => {
    const { rendered, read } = await print({ sections: [section({ blocks: [{ kind: 'paragraph', text: [{ text: 'Signed by 王.' }] }] })] });
    expect(rendered.findings).toEqual([expect.objectContaining({ code: 'uncovered-character', where: 'Context, block 1' })]);
    expect(rendered.findings[0]?.message).toContain('U+738B');
    expect(read.pages.join(' ')).toContain('Signed by [U+738B].');
  });

  it('keeps every word of a point and of a row that are longer than a page, and says that they were split', async () => {
    const blocks = [
      { kind: 'point', stance: 'raise', stanceWord: 'Raise', headline: [{ text: 'Long point' }], text: [{ text: markedWords(1000) }] },
      { kind: 'table', columns: [{ title: 'A', width: 'fill' }, { title: 'B', width: 'auto' }], rows: [{ cells: [{ text: [{ text: markedWords(1000, 'v') }] }, { text: [{ text: 'b' }] }] }] },
    ];
    const { rendered, read } = await print({ sections: [section({ blocks })] });
    const text = read.pages.join(' ');
    expect(foundWords(text).size).toBe(1000);
    expect(foundWords(text, 'v').size).toBe(1000);
    expect(rendered.findings.map(({ code }) => code)).toEqual(['split-block', 'split-block']);
  });

  it('repeats the head of a long table on each of its pages and never splits a row', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => ({ cells: [{ text: [{ text: `Row ${index + 1} begin ${markedWords(28)} end ${index + 1}` }] }, { text: [{ text: 'Open' }], tone: 'neutral' }] }));
    const { read } = await print({ cover: null, sections: [section({ blocks: [{ kind: 'table', columns: [{ title: 'Matter', width: 'fill' }, { title: 'State', width: 'auto', role: 'status' }], rows }] })] });
    expect(read.pageCount).toBeGreaterThan(3);
    for (const page of read.pages) {
      expect(page).toContain('MATTER');
      for (const [, number] of page.matchAll(/Row (\d+) begin/gu)) expect(page).toContain(`end ${number}`);
    }
  });

  it('lets short sections share a page and divides the page between them', async () => {
    const paragraph = (text: string) => ({ kind: 'paragraph', text: [{ text }] });
    const sections = [
      section({ id: 'a', kind: 'contacts', anchor: 'section-contacts', title: 'Contacts', blocks: [paragraph('Desk officer')] }),
      section({ id: 'b', kind: 'glossary', anchor: 'section-glossary', title: 'Glossary', startsPage: false, blocks: [paragraph('JMCC: Joint Military Cooperation Committee')] }),
    ];
    const { rendered, read } = await print({ cover: null, sections });
    expect(read.pageCount).toBe(1);
    expect(read.pages[0]).toContain('Contacts · Glossary');
    expect(rendered.pageMap.sections.map(({ pages }) => pages)).toEqual([0.1, 0.1]);
  });

  it('opens no empty page and keeps the running head right, however full the last page of a section is', async () => {
    const line = (index: number) => ({ kind: 'paragraph', text: [{ text: `Line ${index}` }], style: 'small' });
    for (let lines = 36; lines <= 46; lines += 1) {
      const first = section({ title: 'First matter', anchor: 'first', blocks: Array.from({ length: lines }, (_, index) => line(index)) });
      const second = section({ id: 't', title: 'Second matter', anchor: 'second', blocks: [{ kind: 'paragraph', text: [{ text: 'Words of the second' }] }] });
      const { read } = await print({ cover: null, sections: [first, second] });
      for (const page of read.pages) expect(page, `${lines} lines`).toMatch(/Line \d+|Words of the second/u);
      const last = read.pages.at(-1) ?? '';
      expect(last).toContain('Second matter');
      expect(last, `${lines} lines`).not.toContain('First matter');
    }
  });

  it('prints what it is given when sections, tables and links are empty or lead nowhere', async () => {
    const blocks = [
      { kind: 'table', columns: [{ title: 'A', width: 'fill' }], rows: [], emptyText: 'Nothing is owed.' },
      { kind: 'paragraph', text: [{ text: 'See there.', link: 'not-in-this-pack', notes: [9] }] },
      { kind: 'labelled', label: '', body: [[{ text: 'Body without label' }]], anchor: 'bare', itemId: 'bare-item' },
      { kind: 'list', ordered: true, items: [[{ text: 'only item' }]] },
      { kind: 'source-note', number: 3, text: [{ text: 'A note' }], citedFrom: ['bare', 'gone'] },
    ];
    const { read, rendered } = await print({ sections: [section({ blocks }), section({ id: 'e', anchor: 'section-empty', title: 'Empty' })] });
    const text = read.pages.join(' ');
    for (const words of ['Nothing is owed.', 'See there.', 'Body without label', 'only item']) expect(text).toContain(words);
    expect(rendered.pageMap.places.map(({ key }) => key)).toContain('bare-item');
    expect(read.links.map(({ dest }) => dest)).not.toContain('not-in-this-pack');
  });
});
