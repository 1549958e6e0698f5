import { PackModel } from '../../../src/shared/pack/model';
import { samplePackModel } from '../../support/samplePackModel';
import { markedWords } from '../../support/pdfFixtures';

type Section = PackModel['sections'][number];

const rich = (text: string) => [{ text }];
const paragraph = (text: string) => ({ kind: 'paragraph', text: rich(text) });
const table = (titles: string[], rows: string[][], more: object = {}) => ({
  kind: 'table',
  columns: titles.map((title, index) => ({ title, width: index === titles.length - 1 ? 'fill' : 'auto' })),
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text: rich(text) })) })),
  ...more,
});

const section = (number: number, title: string, blocks: object[], more: Partial<Section> = {}): Section =>
  PackModel.shape.sections.element.parse({
    id: `s${number}`, kind: 'context', anchor: `section-${number}`, number: String(number), title, pageBudget: null, startsPage: true, blocks, ...more,
  });

const pack = (sections: Section[], changes: Partial<PackModel> = {}): PackModel => samplePackModel({ cover: null, sections, ...changes });

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

const LONG_NAME = `Dr ${times(14, (n) => `Abdurrahman-${n} bin`).join(' ')} Al-Zaabi`.slice(0, 200);
const ARABIC_NAMES = ['محمد بن ناصر بن علي الزعابي', 'عبد الله بن سالم (أبو خالد) الحارثي', 'فاطمة بنت أحمد الكعبية', 'الفريق الركن سعيد ٢٠٢٦ المعمري'];
const arabic = (n: number): string => ARABIC_NAMES[n % ARABIC_NAMES.length] ?? '';
const ARABIC_TEXT = 'اتفق الجانبان على مواصلة الحوار الدفاعي (الجولة 14) في مسقط بتاريخ 18 نوفمبر 2026، وعلى تبادل الخبراء «وفق مذكرة التفاهم». ';
const POINTED_TEXT = 'وَقَّعَ الطَّرَفَانِ مُذَكِّرَةَ التَّفَاهُمِ فِي مَسْقَط، وَنِسْبَةُ الخُبَرَاء 25٪ مِنَ الوَفْد. ';
const HINDI_TEXT = 'रक्षा सचिव श्री राजेश कुमार सिंह ने क्षेत्रीय सुरक्षा पर स्त्री-पुरुष सैनिकों के संयुक्त अभ्यास की समीक्षा की। ';
const URL = `https://example.org/${times(60, (n) => `folder-${n}/`).join('')}document?id=${'0123456789abcdef'.repeat(20)}`;
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'.repeat(6);

const seat = (name: string, post = 'Member') => ({ name: rich(name), post: rich(post), attendance: 'Confirmed', tone: 'good' as const });
const room = (name: (index: number) => string, count: number) => ({
  kind: 'room', oursTitle: 'India', theirsTitle: 'Oman', rows: times(count, (n) => ({ ours: seat(name(2 * n)), theirs: seat(name(2 * n + 1)) })),
});
const wide = (columns: number, rows: number) => table(times(columns, (n) => `Column ${n + 1}`), times(rows, (row) => times(columns, (n) => `c${row}x${n} of some words`)), { rowHeaders: true });
const point = (text: string, stance = 'raise') => ({ kind: 'point', stance, stanceWord: 'Raise', headline: rich(text), text: rich(`About ${text}`) });

/** Every letter with a sign that Source Serif carries, as words. */
const diacritics = (): string => {
  const letters: string[] = [];
  for (let code = 0xc0; code <= 0x17f; code += 1) if (code !== 0xd7 && code !== 0xf7) letters.push(String.fromCharCode(code));
  letters.push('Ẁ', 'ẁ', 'Ẃ', 'ẃ', 'Ẅ', 'ẅ');
  for (let code = 0x1ea0; code <= 0x1ef9; code += 1) letters.push(String.fromCharCode(code));
  return times(Math.ceil(letters.length / 6), (n) => letters.slice(n * 6, n * 6 + 6).join('')).join(' ');
};

const BUILD: Record<string, () => PackModel> = {
  'one item': () => pack([section(1, 'Only matter', [paragraph('One sentence.')])]),
  'hundreds of items': () => pack([
    section(1, 'Points', times(120, (n) => point(`pt${n} matter`, ['raise', 'if-raised', 'avoid'][n % 3])), { kind: 'points-card' }),
    section(2, 'Room', [room((n) => `Member${n} Name${n}`, 90)]),
    section(3, 'Commitments', [table(['Reference', 'What'], times(260, (n) => [`ref${n}`, `promise${n} of many`]), { caption: 'All of them', rowHeaders: true })]),
    section(4, 'List', [{ kind: 'list', ordered: true, items: times(150, (n) => rich(`entry${n} of the list`)) }]),
    section(5, 'Notes', times(200, (n) => ({ kind: 'source-note', number: n + 1, text: rich(`source${n} publisher`), citedFrom: [] })), { kind: 'source-notes' }),
  ]),
  'only long names': () => pack([
    section(1, LONG_NAME, [room((n) => `${LONG_NAME} ${n}`, 6), { kind: 'facts', rows: times(5, (n) => ({ label: `${LONG_NAME} ${n}`, value: rich(LONG_NAME) })) }]),
    section(2, 'Heads', [
      { kind: 'heading', level: 2, text: rich(LONG_NAME) }, paragraph('Below the name.'),
      table([LONG_NAME, LONG_NAME], [[LONG_NAME, LONG_NAME]]), { kind: 'labelled', label: LONG_NAME, body: [rich(LONG_NAME)] },
    ]),
    section(3, 'Three', [paragraph(LONG_NAME)]), section(4, 'Four', [point(LONG_NAME)]), section(5, 'Five', [{ kind: 'quote', text: rich(LONG_NAME), attribution: rich(LONG_NAME) }]),
  ]),
  'only Arabic names': () => samplePackModel({
    sections: times(5, (n) => section(n + 1, arabic(n), [
      { kind: 'heading', level: 2, text: rich(arabic(n + 1)) }, paragraph(ARABIC_TEXT.repeat(3)), paragraph(POINTED_TEXT), room(arabic, 3),
      table([arabic(n), 'State'], times(4, (row) => [arabic(row), 'Open']), { rowHeaders: true, caption: arabic(n) }),
      { kind: 'list', ordered: false, items: times(4, (row) => rich(arabic(row))) }, { kind: 'panel', label: arabic(n), body: [rich(ARABIC_TEXT)] },
    ])),
  }),
  'a cell of 5,000 words': () => pack([section(1, 'Cell', [table(['Short', 'Long'], [['before', 'first'], ['tall', markedWords(5000)], ['after', 'last']])])]),
  'very long words and addresses': () => pack([section(1, 'Long', [
    paragraph(`Before ${URL} after`), paragraph(LONG_WORD), table(['Where', 'Address'], [[LONG_WORD, URL], ['x', LONG_WORD]]),
    { kind: 'list', ordered: false, items: [rich(URL), rich(LONG_WORD)] }, point(LONG_WORD), { kind: 'panel', label: 'Panel', body: [rich(URL)] },
    { kind: 'labelled', label: LONG_WORD, body: [rich(URL)] }, { kind: 'facts', rows: [{ label: LONG_WORD, value: rich(LONG_WORD) }] },
  ])]),
  'head rows taller than a page': () => pack([section(1, 'Head', [table(['Short', markedWords(1600, 'h')], [['a', 'row one'], ['b', 'row two']]), paragraph('After the table.')])]),
  '400 sections': () => samplePackModel({ sections: times(400, (n) => section(n + 1, `Part${n} title`, [{ kind: 'heading', level: 2, text: rich(`Head${n}`) }, paragraph(`body${n} text`)], { startsPage: n % 8 === 0 })) }),
  'blocks taller than a page': () => pack([section(1, 'Tall', [
    { kind: 'quote', text: rich(markedWords(1200, 'a')), attribution: rich('Speaker') },
    { kind: 'panel', label: 'Panel', body: [rich(markedWords(1200, 'b')), rich('end of panel')] },
    { kind: 'point', stance: 'raise', stanceWord: 'Raise', headline: rich(markedWords(300, 'c')), text: rich(markedWords(900, 'd')), ifPressed: rich(markedWords(900, 'e')) },
    { kind: 'list', ordered: false, items: [rich(markedWords(1200, 'f')), rich('short item')] },
    { kind: 'labelled', label: 'Label', body: [rich(markedWords(1200, 'g'))] },
    { kind: 'facts', rows: [{ label: 'Fact', value: rich(markedWords(1200, 'i')) }] },
    { kind: 'heading', level: 2, text: rich(markedWords(150, 'j')) }, paragraph('after the heading'),
    { kind: 'source-note', number: 1, text: rich(markedWords(1200, 'k')), citedFrom: [] },
  ]), section(2, 'Room', [{ kind: 'room', oursTitle: 'India', theirsTitle: 'Oman', rows: [{ ours: seat('Tall', markedWords(1200, 'l')), theirs: seat('Other') }] }])]),
  'every Latin sign': () => pack([section(1, 'Zażółć gęślą jaźń', [paragraph(diacritics()), table(['Ærø', 'Łódź'], [['Đà Nẵng', diacritics()]], { caption: 'Ñandú' })])]),
  Devanagari: () => pack([section(1, 'रक्षा सहयोग', [paragraph(HINDI_TEXT.repeat(8)), table(['नाम', 'पद'], times(5, () => ['राजेश कुमार सिंह', HINDI_TEXT])), { kind: 'list', ordered: true, items: [rich(HINDI_TEXT)] }])]),
  'Letter, principal mode': () => samplePackModel({ paper: 'Letter', principalMode: true }),
  'the sample read-ahead': () => samplePackModel(),
  'wide tables across': () => samplePackModel({ sections: [
    section(1, 'Upright before', times(30, (n) => paragraph(`before${n} ${'word '.repeat(30)}`))),
    section(2, 'Annex of nine columns', [wide(9, 70), { kind: 'heading', level: 2, text: rich('Remarks') }, paragraph('Below the table.')], { kind: 'annexes', orientation: 'landscape' }),
    section(3, 'Shares no page', [paragraph('Upright again.')], { startsPage: false }),
    section(4, ARABIC_NAMES[0] ?? '', [wide(7, 12), room(arabic, 4)], { orientation: 'landscape' }),
    section(5, 'Still across', [{ kind: 'point', stance: 'raise', stanceWord: 'Raise', headline: rich('Across'), text: rich('text '.repeat(40)), keyedTo: { text: 'Annex', link: 'section-2' } }], { orientation: 'landscape', startsPage: false }),
    section(6, 'Upright after', [paragraph('After.')]),
  ], marking: { banner: 'OFFICIAL-SENSITIVE', colour: '#1d3c6e', onColour: '#ffffff', bannerMinMm: 5, secondMark: 'TLP:AMBER+STRICT' } }),
  'a drawn strip across, Letter': () => samplePackModel({ paper: 'Letter', sections: samplePackModel().sections.map((one) => (one.kind === 'timeline' ? { ...one, orientation: 'landscape' as const } : one)) }),
  'a block taller than a page across': () => pack([section(1, 'Across', [{ kind: 'quote', text: rich(markedWords(1200, 'm')), attribution: rich('Speaker') }, table(['Short', 'Long'], [['a', markedWords(1500, 'n')]])], { orientation: 'landscape' }), section(2, 'Upright', [paragraph('End.')])]),
};

/** Names of the packs that are hard to set. */
export const HARD_PACKS = Object.keys(BUILD);

export function hardPack(name: string): PackModel {
  const build = BUILD[name];
  if (!build) throw new Error(`There is no hard pack ${name}`);
  return build();
}
