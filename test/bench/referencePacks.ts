import { PackModel } from '../../src/shared/pack/model';
import { writer, type Writer } from './referenceWords';

/** M is a usual full book, L a very large one. */
export type PackName = 'M' | 'L';
interface Extent { seed: number; vocabulary: number; people: number; issues: number; chapters: number; rows: number; notes: number }
const EXTENTS: Record<PackName, Extent> = {
  M: { seed: 14, vocabulary: 8600, people: 4, issues: 4, chapters: 10, rows: 14, notes: 60 },
  L: { seed: 15, vocabulary: 16_000, people: 30, issues: 30, chapters: 66, rows: 120, notes: 400 },
};

type Plain = Record<string, unknown>;
const list = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const column = (title: string, width: 'auto' | 'fill' | number, more: Plain = {}): Plain => ({ title, width, ...more });

/** One pack in the making: what is written, and how far its notes have got. */
class Author {
  readonly write: Writer;
  constructor(readonly extent: Extent) {
    this.write = writer(extent.seed, extent.vocabulary);
  }

  /** Text with notes here and there, some words strong, a link to an issue. */
  rich(count: number): Plain[] {
    const { write, extent } = this;
    return list(count, (index) => ({
      text: `${index > 0 ? ' ' : ''}${write.sentence(28)}`,
      ...(write.number(0, 4) === 0 ? { notes: list(write.number(1, 4), () => write.number(1, extent.notes + 1)) } : {}),
      ...(write.number(0, 9) === 0 ? { strong: true } : {}),
      ...(write.number(0, 12) === 0 ? { link: `issue-${write.number(1, extent.issues + 1)}` } : {}),
    }));
  }

  short(words: number): Plain[] {
    return [{ text: this.write.words(words) }];
  }

  paragraph(sentences: number): Plain {
    return { kind: 'paragraph', text: this.rich(sentences) };
  }

  heading(words: number, more: Plain = {}): Plain {
    return { kind: 'heading', level: 2, text: [{ text: capital(this.write.words(words)) }], ...more };
  }

  point(stance: string, keyedTo?: Plain): Plain {
    return { kind: 'point', stance, stanceWord: capital(stance.replace('-', ' ')), headline: [{ text: capital(this.write.words(5)), strong: true }], text: this.rich(2), ifPressed: this.rich(1), ...(keyedTo ? { keyedTo } : {}) };
  }

  labelled(label: string, lines: number): Plain {
    return { kind: 'labelled', label, body: list(lines, () => this.rich(1)) };
  }

  items(count: number): Plain {
    return { kind: 'list', ordered: false, items: list(count, () => this.rich(1)) };
  }

  table(rows: number, more: Plain = {}): Plain {
    const { write } = this;
    return {
      kind: 'table', rowHeaders: true, caption: capital(write.words(5)),
      columns: [column('Commitment', 'fill'), column('Owner', 'auto'), column('Due', 'auto', { role: 'figure' }), column('Status', 'auto', { role: 'status' })],
      rows: list(rows, () => ({ cells: [{ text: this.rich(1), sub: this.short(8) }, { text: this.short(3) }, { text: [{ text: write.date() }] }, { text: [{ text: write.one(['Open', 'Done', 'Overdue, 40 d']) }], tone: write.one(['neutral', 'good', 'bad']) }] })),
      ...more,
    };
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const seat = ({ write }: Author): Plain => ({ name: [{ text: write.name() }], ownScript: [write.ownScript()], post: [{ text: write.words(4) }], attendance: write.one(['Confirmed', 'Expected']), tone: 'good' });

function biography(author: Author, index: number): Plain[] {
  const { write } = author;
  return [
    author.heading(2, { text: [{ text: write.name() }], anchor: `bio-${index}` }),
    { kind: 'facts', rows: [{ label: 'Own script', value: [write.ownScript()] }, ...list(4, () => ({ label: capital(write.words(2)), value: author.rich(1) }))] },
    author.paragraph(4),
  ];
}

function issue(author: Author, index: number): Plain[] {
  return [
    author.heading(4, { number: `9.${index + 1}`, anchor: `issue-${index + 1}` }), author.labelled('Objective', 1),
    ...['raise', 'raise', 'if-raised', 'avoid', 'listen-for'].map((stance) => author.point(stance)),
    { kind: 'panel', label: 'May be used', body: [author.rich(2)] }, { kind: 'panel', label: 'Not to be disclosed', tone: 'bad', body: [author.rich(1)] },
    author.heading(3, { level: 3 }), author.paragraph(5), { kind: 'quote', text: author.rich(2), attribution: author.short(6) },
  ];
}

const chapter = (author: Author, index: number): Plain[] => [author.heading(5), ...list(7, () => author.paragraph(8)), author.items(4), ...(index % 4 === 0 ? [author.table(4)] : [author.paragraph(6)])];

function timeline({ write }: Author): Plain {
  const day = (): string => `202${write.number(4, 7)}-${String(write.number(1, 13)).padStart(2, '0')}-${String(write.number(1, 28)).padStart(2, '0')}`;
  return {
    kind: 'timeline', altText: 'Events on four lanes; the table below lists them.', from: '2024-01-01', to: '2027-01-01', today: '2026-11-02', lanes: ['Committees', 'Visits', 'Exercises', 'Due'],
    marks: list(10, (index) => ((start) => ({ lane: index % 4, label: capital(write.words(2)), start, end: start, status: write.one(['held', 'planned', 'due', 'reference']) }))(day())),
  };
}

const PARTS: Record<string, (author: Author) => Plain[]> = {
  'scene-setter': (author) => [author.labelled('Purpose', 1), author.labelled('Objectives', 3), author.labelled('Last met', 1), author.labelled('The one to get', 1)],
  'points-card': (author) => list(6, (index) => author.point('raise', { text: `Issue 9.${index + 1}`, link: `issue-${index + 1}` })),
  agenda: (author) => [author.table(8)],
  room: (author) => [{ kind: 'room', oursTitle: 'India', theirsTitle: 'Oman', rows: list(10, () => ({ ours: seat(author), theirs: seat(author) })) }],
  biographies: (author) => list(author.extent.people, (index) => biography(author, index)).flat(),
  relationship: (author) => [{ kind: 'figures', items: list(3, (index) => ({ value: String(11 + index), label: author.write.words(2), sub: author.short(3) })) }, author.paragraph(5), author.items(5), { kind: 'map', altText: 'Muscat on the coast.', caption: author.short(4), place: { name: 'Muscat', longitude: 58.4, latitude: 23.6 } }],
  timeline: (author) => [timeline(author), author.table(10)],
  commitments: (author) => [{ kind: 'status-bar', altText: 'Nine open, four done.', bars: [{ label: 'Ours', parts: [{ word: 'open', tone: 'neutral', count: 9 }, { word: 'done', tone: 'good', count: 4 }] }] }, author.table(author.extent.rows)],
  issues: (author) => list(author.extent.issues, (index) => issue(author, index)).flat(),
  context: (author) => list(author.extent.chapters, (index) => chapter(author, index)).flat(),
  press: (author) => list(5, () => ({ kind: 'quote', text: author.rich(2), attribution: author.short(5) })),
  protocol: (author) => [author.items(8), author.paragraph(3)],
  glossary: (author) => [{ kind: 'facts', rows: list(20, () => ({ label: capital(author.write.words(1)), value: author.rich(1) })) }],
  'source-notes': (author) => list(author.extent.notes, (index) => ({ kind: 'source-note', number: index + 1, anchor: `note-${index + 1}`, citedFrom: [], text: [{ text: author.write.sentences(1) }] })),
};

/** Short sections that follow on the page of the one before. */
const SHARING = new Set(['agenda', 'room', 'relationship', 'press', 'protocol', 'glossary']);
const TITLES: Record<string, string> = { 'scene-setter': 'Scene setter', 'points-card': 'Points card', room: 'Who is in the room', issues: 'Issue pages', 'source-notes': 'Source notes' };

const side = (label: string, { write }: Author): Plain => ({ label, name: [{ text: write.name() }], ownScript: [write.ownScript()], post: [{ text: write.words(3) }] });

const cover = (author: Author): Plain => ({
  sectionId: 'sec-cover', kicker: 'Briefing pack · Full book', title: 'Reference pack', subtitle: 'Muscat, 18 Nov 2026', ours: side('India', author), theirs: side('Oman', author),
  facts: list(6, () => ({ label: capital(author.write.words(1)), value: author.write.words(3) })), caveats: [author.write.sentence(14)], clearance: [{ role: 'Drafted', name: author.write.name(), date: '2 Nov 2026' }], notice: 'Made for measuring',
});

/**
 * A pack for measuring: every kind of section and block but photographs, in prose without meaning; always the same.
 * M has about 18,300 words (4,400 different ones) on about 50 pages, L about 300 pages.
 */
export function referencePack(name: PackName): PackModel {
  const author = new Author(EXTENTS[name]);
  return PackModel.parse({
    formatVersion: 1, packId: `reference-${name}`, language: 'en-GB', profile: 'read-ahead', paper: 'A4', principalMode: false,
    document: { title: `Reference pack ${name}`, subject: 'A pack for measuring', author: 'Bench', keywords: [], date: '2026-11-02T13:10:00Z' },
    marking: { banner: 'UNCLASSIFIED – MADE FOR MEASURING', colour: '#701c46', onColour: '#ffffff', bannerMinMm: 5, secondMark: null },
    furniture: { countryPair: 'India – Oman', reference: `REF/${name}`, version: 'v1.0', asOf: 'Information as of 2 Nov 2026', hash8: '7c1e04b9', copy: '' },
    cover: cover(author),
    sections: Object.entries(PARTS).map(([kind, blocks], index) => ({
      id: `sec-${kind}`, kind, anchor: `section-${kind}`, number: String(index + 1), title: TITLES[kind] ?? capital(kind), pageBudget: null, startsPage: !SHARING.has(kind), blocks: blocks(author),
    })),
    pageRange: { min: 1, max: 400 },
  });
}
