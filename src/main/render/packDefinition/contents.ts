import type { Section } from '../../../shared/pack/model';
import type { PdfNode, TextRun } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import type { Press } from './press';
import { stanceShapes, toneShapes } from './signs';
import { titleOverRule } from './textBlocks';
import { aligned, INK, sansDrop } from './theme';

interface Entry {
  number: string;
  title: TextRun[];
  anchor: string;
  level: 1 | 2;
}

/** Sections, and below the issues section its issues. */
function entriesOf(press: Press, sections: Section[]): Entry[] {
  return sections.flatMap((section) => {
    const main: Entry = { number: section.number, title: press.runs(section.title, { linkToDestination: section.anchor }), anchor: section.anchor, level: 1 };
    const inner = section.kind === 'issues' ? section.blocks : [];
    const issues = inner.flatMap((block): Entry[] => {
      if (block.kind !== 'heading' || block.level !== 2 || !press.has(block.anchor)) return [];
      const plain = block.text.map(({ text }) => text).join('');
      return [{ number: block.number ?? '', title: press.runs(plain, { linkToDestination: block.anchor }), anchor: block.anchor, level: 2 }];
    });
    return [main, ...issues];
  });
}

function row(press: Press, entry: Entry): PdfNode[] {
  const { size } = press.theme;
  const main = entry.level === 1;
  // Looked up, not read: large type stops short of the text's here.
  const fontSize = main ? Math.min(size.body + 0.5, 12.5) : Math.min(size.table, 11);
  const numeralSize = Math.min(size.table, 11);
  const color = main ? INK.text : INK.mute;
  const drop = sansDrop(fontSize, numeralSize);
  return [
    { text: main ? press.runs(entry.number, { color: INK.accent, bold: true }, FONT.sans) : '', fontSize: numeralSize, ...aligned(drop) },
    {
      text: main ? entry.title : [...press.runs(entry.number === '' ? '' : `${entry.number}  `, { color: INK.faint }, FONT.sans), ...entry.title],
      fontSize, color, margin: [0, 0, 0, 0],
    },
    { text: [press.pageNumber(entry.anchor, { color, bold: main })], fontSize: numeralSize, alignment: 'right', ...aligned(drop) },
  ];
}

/** Looked up, not read: each sign and its words keep to one line. */
const LARGEST_KEY = 9.2;
const KEY_GAP = 12;

function signKey(press: Press): PdfNode {
  const { size, measure } = press.theme;
  const fontSize = Math.min(size.small, LARGEST_KEY);
  const word = (text: string): PdfNode => ({ text: press.runs(text, { color: INK.mute }, FONT.sans), fontSize, lineHeight: 1.2 });
  const width = (share: number): number => share * (measure - 3 * KEY_GAP);
  const entry = (canvas: PdfNode['canvas'], text: string): PdfNode => ({
    columns: [{ width: 12, canvas: canvas ?? [], margin: [0, 1.5, 0, 0] }, { ...word(text), width: '*' }], columnGap: 2, margin: [0, 0, 0, 4],
  });
  return {
    tag: 'Sect',
    unbreakable: true,
    margin: [0, 22, 0, 0],
    stack: [
      { ...press.label('Signs used in this pack'), margin: [0, 0, 0, 7] },
      {
        columns: [
          { width: width(0.26), stack: [entry(stanceShapes('raise', 8), 'Raise: say it'), entry(stanceShapes('if-raised', 8), 'If raised: answer with it')] },
          { width: width(0.3), stack: [entry(stanceShapes('avoid', 8), 'Avoid: do not open it'), entry(stanceShapes('listen-for', 8), 'Listen for: note the answer')] },
          { width: width(0.25), stack: [entry(toneShapes('good', 7), 'Done, confirmed'), entry(toneShapes('neutral', 7), 'Open, expected')] },
          { width: '*', stack: [entry(toneShapes('warn', 7), 'To watch'), entry(toneShapes('bad', 7), 'Overdue')] },
        ],
        columnGap: KEY_GAP,
      },
    ],
  };
}

/** Contents with page numbers; every entry is a link. The key to the signs stands below. */
export function contentsPage(press: Press, sections: Section[]): PdfNode[] {
  press.at('Contents');
  const entries = entriesOf(press, sections);
  return [
    ...titleOverRule(press, {
      text: press.runs('Contents', { color: INK.text }, FONT.light), outline: true, outlineText: 'Contents', id: 'contents', anchors: ['contents'],
    }, 'Contents'.length),
    {
      tag: 'TOC',
      layoutOnly: true,
      table: { widths: [26, '*', 30], dontBreakRows: true, body: entries.map((entry) => row(press, entry)) },
      layout: {
        hLineWidth: (line) => (line > 0 && entries[line]?.level === 1 ? 0.4 : 0), vLineWidth: () => 0, hLineColor: () => INK.hair,
        paddingLeft: () => 0, paddingRight: () => 0,
        paddingTop: (index) => (entries[index]?.level === 1 ? 5.5 : 0.5), paddingBottom: (index) => (entries[index + 1]?.level === 2 ? 1.5 : 4.5),
      },
    },
    signKey(press),
  ];
}
