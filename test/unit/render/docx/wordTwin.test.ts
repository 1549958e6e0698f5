import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../src/main/render/docx/renderDocx';
import type { PackModel, Section } from '../../../../src/shared/pack/model';
import { all, readDocx, textOf, type ReadDocx, type XmlNode } from '../../../support/readDocx';
import { samplePackModel } from '../../../support/samplePackModel';

const opened = async (model: PackModel): Promise<ReadDocx> => readDocx(await renderDocx(model));
const attribute = (node: XmlNode | undefined, name: string): string | undefined => node?.attributes[name];
const named = (twin: ReadDocx, kind: RegExp): XmlNode[] => [...twin.parts.keys()].filter((name) => kind.test(name)).map((name) => twin.xml(name));

const section = (blocks: object[], more: object = {}): Section =>
  ({ id: 's', kind: 'context', anchor: 'a-context', number: '10', title: 'Context', pageBudget: null, startsPage: true, blocks, ...more }) as Section;
const small = (blocks: object[], changes: object = {}): PackModel => samplePackModel({ cover: null, sections: [section(blocks)], ...changes });

describe('the Word twin of the sample', () => {
  let bytes: Uint8Array;
  let twin: ReadDocx;
  let document: XmlNode;
  beforeAll(async () => {
    bytes = await renderDocx(samplePackModel());
    twin = readDocx(bytes);
    document = twin.xml('word/document.xml');
  }, 60_000);

  it('is the same bytes for the same model, in another time zone and after other packs', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      await renderDocx(small([]));
      expect(Buffer.from(await renderDocx(samplePackModel())).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  }, 60_000);

  it('is made of parts that are well formed', () => {
    for (const name of twin.parts.keys()) if (/\.(xml|rels)$/u.test(name)) expect(() => twin.xml(name), name).not.toThrow();
  });

  it('carries title, subject, author, keywords, language and the date of the model', () => {
    const core = twin.xml('docProps/core.xml');
    const value = (name: string): string | undefined => all(core, name)[0]?.children.join('');
    expect(['dc:title', 'dc:subject', 'dc:creator', 'cp:keywords', 'dc:language', 'dcterms:created', 'dcterms:modified'].map(value)).toEqual([
      '14th Joint Military Cooperation Committee', 'Briefing pack for the 14th committee session, Muscat', 'Gulf desk',
      'India, Oman, JMCC, Planning example', 'en-GB', '2026-11-02T13:10:00Z', '2026-11-02T13:10:00Z',
    ]);
  });

  it('uses only styles that it defines, among them Title and headings', () => {
    const defined = new Set(all(twin.xml('word/styles.xml'), 'w:style').map((style) => attribute(style, 'w:styleId')));
    const used = new Set([document, ...named(twin, /header|footer|footnotes/u)].flatMap((part) => ['w:pStyle', 'w:rStyle'].flatMap((name) => all(part, name))).map((style) => attribute(style, 'w:val')));
    expect([...used].filter((style) => !defined.has(style))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Heading3', 'Quote', 'Label', 'TableText']));
    const headings = all(document, 'w:p').filter((paragraph) => attribute(all(paragraph, 'w:pStyle')[0], 'w:val') === 'Heading2').map(textOf);
    expect(headings).toContain('9.1\u2002Military Logistic Complex');
  });

  it('shows marking, country pair, reference, hash, page and count on every page', () => {
    const headers = named(twin, /word\/header/u);
    const footers = named(twin, /word\/footer/u);
    expect(headers.length).toBe(all(document, 'w:sectPr').length);
    for (const part of [...headers, ...footers]) expect(textOf(part)).toContain('RESTRICTED – PLANNING EXAMPLE');
    for (const part of headers) expect(all(part, 'w:shd').map((shade) => attribute(shade, 'w:fill'))).toContain('701c46');
    expect(headers.filter((part) => textOf(part).includes('India – Oman')).length).toBe(headers.length - 1);
    expect(footers.map(textOf)[0]).toMatch(/IN-OM\/JMCC14\/2026\/03 {2}· {2}v0\.7 draft {2}· {2}Information as of 2 Nov 2026 18:40 IST {2}· {2}7c1e04b9.*Page .* of .*copy – of –/u);
    const codes = footers.flatMap((part) => all(part, 'w:instrText')).flatMap(({ children }) => children);
    expect(codes).toEqual(expect.arrayContaining(['PAGE', 'NUMPAGES']));
    const first = all(document, 'w:sectPr')[0]!;
    expect(all(first, 'w:footerReference')).toHaveLength(1);
  });

  it('has a contents field whose links lead to the headings, with numbers', () => {
    const contents = all(document, 'w:sdt')[0]!;
    expect(all(contents, 'w:instrText').flatMap(({ children }) => children)[0]).toMatch(/^TOC .*1-2/u);
    expect(textOf(contents)).toMatch(/1\s?Scene setter\t3.*9\.1\s?Military Logistic Complex\t\d+.*17\s?Source notes\t\d+/su);
  });

  it('leads every link and page reference to a bookmark that is there once', () => {
    const marks = all(document, 'w:bookmarkStart');
    const names = marks.map((mark) => attribute(mark, 'w:name') ?? '');
    const ids = marks.map((mark) => attribute(mark, 'w:id'));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(document, 'w:bookmarkEnd').map((mark) => attribute(mark, 'w:id')).toSorted()).toEqual(ids.toSorted());
    for (const name of names) expect(name).toMatch(/^\w{1,40}$/u);
    const links = all(document, 'w:hyperlink').map((link) => attribute(link, 'w:anchor') ?? '');
    const fields = all(document, 'w:instrText').flatMap(({ children }) => /(?:PAGEREF|NOTEREF) (\S+)/u.exec(String(children[0]))?.[1] ?? []);
    expect(links.length).toBeGreaterThan(6);
    expect([...links, ...fields].filter((name) => !names.includes(name))).toEqual([]);
    const card = all(document, 'w:hyperlink').find((link) => textOf(link) === 'Issue 9.2');
    expect(attribute(card, 'w:anchor')).toMatch(/issue_industry$/u);
  });

  it('sets every source note as a footnote where it is first cited, and refers back after that', () => {
    const notes = [...twin.footnotes].filter(([id]) => Number(id) > 0).map(([, text]) => text.trim());
    expect(notes).toHaveLength(6);
    expect(notes[1]).toBe('HQ IDS, post on X, 24 Nov 2025. Carried in full by the wire report and cut short by the agency.');
    expect(all(document, 'w:footnoteReference')).toHaveLength(6);
    expect(all(document, 'w:instrText').filter(({ children }) => String(children[0]).includes('NOTEREF')).length).toBeGreaterThan(6);
    expect(twin.paragraphs.join('\n')).not.toContain('cut short by the agency');
    expect(twin.paragraphs.join('\n')).toContain('Session of January 2022: 10th or 11th');
  });

  it('repeats the heads of tables and keeps their rows whole', () => {
    const tables = all(document, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(tables).toHaveLength(7);
    for (const table of tables) for (const row of all(table, 'w:tr')) expect(all(row, 'w:cantSplit')).toHaveLength(1);
    const descriptions = all(document, 'w:tblDescription').map((node) => attribute(node, 'w:val'));
    expect(descriptions.find((text) => text?.includes('with eight events'))).toContain('drawn in the PDF');
  });

  it('marks names in other scripts with language, direction and face', () => {
    const runs = all(document, 'w:r');
    const arabic = runs.filter((run) => /\p{Script=Arabic}/u.test(textOf(run)));
    const hindi = runs.filter((run) => /\p{Script=Devanagari}/u.test(textOf(run)));
    expect([arabic.length, hindi.length].every((count) => count > 0)).toBe(true);
    for (const run of arabic) expect([all(run, 'w:rtl').length, attribute(all(run, 'w:lang')[0], 'w:bidi')?.slice(0, 2)]).toEqual([1, 'ar']);
    for (const run of hindi) expect([all(run, 'w:rtl').length, attribute(all(run, 'w:lang')[0], 'w:bidi'), attribute(all(run, 'w:rFonts')[0], 'w:cs')]).toEqual([0, 'hi-IN', 'Nirmala UI']);
  });
});

describe('the Word twin', () => {
  it('prints on Letter, in 14 points for a principal, with a second mark', async () => {
    const twin = await opened(small([{ kind: 'paragraph', style: 'body', text: [{ text: 'x' }] }], { paper: 'Letter', principalMode: true, marking: { banner: 'SECRET', colour: '#aa0000', onColour: '#ffffff', bannerMinMm: 5, secondMark: 'TLP:RED' } }));
    const size = all(twin.xml('word/document.xml'), 'w:pgSz')[0];
    expect([attribute(size, 'w:w'), attribute(size, 'w:h')]).toEqual(['12240', '15840']);
    const body = all(twin.xml('word/styles.xml'), 'w:style').find((style) => attribute(style, 'w:styleId') === 'BodyText')!;
    expect(attribute(all(body, 'w:sz')[0], 'w:val')).toBe('28');
    for (const part of named(twin, /word\/(header|footer)\d/u)) expect(textOf(part)).toContain('TLP:RED');
  });

  it('has no banner without a scheme', async () => {
    const twin = await opened(small([], { marking: null }));
    expect(named(twin, /word\/header/u).map((part) => all(part, 'w:tbl').length)).toEqual([0]);
  });

  it('keeps the numbers that the pack gives its notes when they are not in the order of citing', async () => {
    const note = (number: number, text: string) => ({ kind: 'source-note', number, citedFrom: [], text: [{ text }] });
    const twin = await opened(small([
      { kind: 'paragraph', style: 'body', text: [{ text: 'First', notes: [2] }, { text: ' then', notes: [1] }] }, note(1, 'One.'), note(2, 'Two.'), note(3, 'Three.'),
    ]));
    const document = twin.xml('word/document.xml');
    expect(all(document, 'w:footnoteReference').map((mark) => attribute(mark, 'w:customMarkFollows'))).toEqual(['1', undefined]);
    expect(twin.paragraphs).toContain('First2 then');
    expect([twin.footnotes.get('1'), twin.footnotes.get('2')]).toEqual(['2 Two.', ' One.']);
    expect(twin.paragraphs).toContain('3\u2002Three.');
  });

  it('reads an Arabic sentence from the right, and a Latin one with an Arabic name from the left', async () => {
    const paragraph = (text: string) => ({ kind: 'paragraph', style: 'body', text: [{ text }] });
    const twin = await opened(small([paragraph('اجتمعت اللجنة في مسقط عام 2026 (الدورة 14).'), paragraph('Dr الزعابي leads.')]));
    const [arabic, latin] = all(twin.xml('word/document.xml'), 'w:p').filter((node) => /\p{Script=Arabic}/u.test(textOf(node)));
    expect([all(arabic!, 'w:bidi').length, all(latin!, 'w:bidi').length]).toEqual([1, 0]);
    expect(all(arabic!, 'w:r').map((run) => [textOf(run), all(run, 'w:rtl').length])).toEqual([['اجتمعت اللجنة في مسقط عام 2026 (الدورة 14).', 1]]);
    expect(all(latin!, 'w:r').map((run) => [textOf(run), all(run, 'w:rtl').length])).toEqual([['Dr ', 0], ['الزعابي', 1], [' leads.', 0]]);
  });

  it('lets a row break that is taller than a page', async () => {
    const long = 'word '.repeat(5000);
    const twin = await opened(small([{ kind: 'table', rowHeaders: false, columns: [{ title: 'Text', width: 'fill', align: 'left', role: 'text' }], rows: [{ cells: [{ text: [{ text: long }] }] }] }]));
    expect(all(twin.xml('word/document.xml'), 'w:tr').map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 0]);
  });

  it('lays wide sections across, with head and foot as wide as their sheet, and stands upright after them', async () => {
    const table = { kind: 'table', columns: Array.from({ length: 8 }, (_, index) => ({ title: `C${index}`, width: 'auto', align: 'left', role: 'text' })), rows: [{ cells: Array.from({ length: 8 }, () => ({ text: [{ text: 'x' }] })) }], rowHeaders: false };
    const paragraph = { kind: 'paragraph', style: 'body', text: [{ text: 'Upright.' }] };
    const twin = await opened(samplePackModel({ cover: null, sections: [
      section([paragraph], { orientation: 'portrait' }), section([table], { id: 't', anchor: 'a-t', orientation: 'landscape' }), section([paragraph], { id: 'u', anchor: 'a-u', orientation: 'portrait' }),
    ] }));
    const document = twin.xml('word/document.xml');
    const leaves = all(document, 'w:sectPr');
    const sizes = leaves.map((leaf) => all(leaf, 'w:pgSz').map((size) => [attribute(size, 'w:w'), attribute(size, 'w:h'), attribute(size, 'w:orient')])[0]);
    expect(sizes).toEqual([['11906', '16838', 'portrait'], ['16838', '11906', 'landscape'], ['11906', '16838', 'portrait']]);
    expect(leaves.map((leaf) => all(leaf, 'w:footerReference').length)).toEqual([1, 1, 1]);
    const wide = all(document, 'w:tbl')[0];
    const width = all(wide!, 'w:gridCol').reduce((sum, column) => sum + Number(attribute(column, 'w:w')), 0);
    expect(Math.abs(width - (16838 - 2440))).toBeLessThan(60);
    const feet = named(twin, /word\/footer/u).map((part) => all(all(part, 'w:tbl')[0]!, 'w:gridCol').reduce((sum, column) => sum + Number(attribute(column, 'w:w')), 0));
    expect(Math.max(...feet) - Math.min(...feet)).toBe(16838 - 11906);
  });
});
