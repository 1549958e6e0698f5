import { AlignmentType, LevelFormat, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { INK, type Theme } from '../packDefinition/theme';
import { FACE, halfPoints, hex, lines, twips } from './measures';
import { wordLanguage } from './wordLanguage';

/** Names of the styles that the twin uses beside Word's own headings and Title. */
export const STYLE = {
  body: 'BodyText', lead: 'Lead', small: 'Small', note: 'Note', label: 'Label', caption: 'Caption', spacer: 'Spacer',
  quote: 'Quote', quoteSource: 'QuoteSource', list: 'ListParagraph', listSmall: 'ListSmall',
  pointWord: 'PointWord', pointHeadline: 'PointHeadline', pointText: 'PointText', panelLabel: 'PanelLabel', panelText: 'PanelText',
  tableText: 'TableText', tableHead: 'TableHead', tableFigure: 'TableFigure', tableStatus: 'TableStatus', tableSub: 'TableSub', figure: 'KeyFigure',
  personName: 'PersonName', ownScript: 'OwnScript', sideTitle: 'SideTitle',
  coverKicker: 'CoverKicker', subtitle: 'Subtitle', coverNotice: 'CoverNotice', coverFact: 'CoverFact',
  banner: 'Banner', runningHead: 'RunningHead', foot: 'Foot', contentsTitle: 'ContentsTitle',
} as const;

export const NUMBERING = { dashes: 'pack-dashes', numerals: 'pack-numerals' } as const;

interface Look {
  size: number;
  ink?: string;
  sans?: boolean;
  bold?: boolean;
  italics?: boolean;
  caps?: boolean;
  spacing?: number;
  before?: number;
  after?: number;
  leading?: number;
  keepNext?: boolean;
  indent?: readonly [number, number];
}

function runOf(look: Look): NonNullable<IParagraphStyleOptions['run']> {
  return {
    size: halfPoints(look.size),
    color: hex(look.ink ?? INK.text),
    ...(look.sans ? { font: FACE.sans } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italics ? { italics: true } : {}),
    ...(look.caps ? { allCaps: true } : {}),
    ...(look.spacing === undefined ? {} : { characterSpacing: twips(look.spacing) }),
  };
}

function paragraphOf(look: Look): NonNullable<IParagraphStyleOptions['paragraph']> {
  return {
    spacing: { before: twips(look.before ?? 0), after: twips(look.after ?? 0), line: lines(look.leading ?? 1.1), lineRule: 'auto' },
    ...(look.keepNext ? { keepNext: true, keepLines: true } : {}),
    ...(look.indent ? { indent: { left: twips(look.indent[0]), right: twips(look.indent[1]) } } : {}),
  };
}

const style = (id: string, name: string, look: Look): IParagraphStyleOptions => ({
  id, name, basedOn: 'Normal', quickFormat: true, run: runOf(look), paragraph: paragraphOf(look),
});

function readingStyles({ size, gap }: Theme): IParagraphStyleOptions[] {
  return [
    style(STYLE.body, 'Body Text', { size: size.body, after: gap + 1, leading: 1.12 }),
    style(STYLE.lead, 'Lead', { size: size.lead, italics: true, ink: INK.accent, after: gap + 5 }),
    style(STYLE.small, 'Small', { size: size.small, ink: INK.mute, after: gap }),
    style(STYLE.note, 'Note', { size: size.small, ink: INK.mute, italics: true, after: gap }),
    style(STYLE.label, 'Label', { size: size.label + 0.6, sans: true, bold: true, caps: true, ink: INK.mute, spacing: 0.5, before: 1.5, after: 2 }),
    style(STYLE.quote, 'Quote', { size: size.body + 0.5, italics: true, before: 4, after: 3, indent: [22, 30], leading: 1.15, keepNext: true }),
    style(STYLE.quoteSource, 'Quote Source', { size: size.small, sans: true, ink: INK.mute, after: 10, indent: [22, 30] }),
    style(STYLE.listSmall, 'List Small', { size: size.table, after: 1.5 }),
    style(STYLE.pointWord, 'Point Word', { size: size.label + 0.8, sans: true, bold: true, caps: true, spacing: 0.5, after: 2, keepNext: true }),
    style(STYLE.pointHeadline, 'Point Headline', { size: size.body + 0.8, bold: true, after: 1.5, keepNext: true }),
    style(STYLE.pointText, 'Point Text', { size: size.body, after: 1.5, leading: 1.12 }),
    style(STYLE.panelLabel, 'Panel Label', { size: size.label + 0.6, sans: true, bold: true, caps: true, spacing: 0.5, after: 2, keepNext: true }),
    style(STYLE.panelText, 'Panel Text', { size: size.body, after: 2, leading: 1.12 }),
    style(STYLE.contentsTitle, 'Contents Title', { size: size.h1, sans: true, after: 14, keepNext: true }),
    { ...style(STYLE.spacer, 'Spacer', { size: 1 }), paragraph: { spacing: { before: 0, after: 0, line: twips(8), lineRule: 'exact' } } },
  ];
}

function tableStyles({ size }: Theme): IParagraphStyleOptions[] {
  return [
    style(STYLE.tableText, 'Table Text', { size: size.table }),
    style(STYLE.tableHead, 'Table Head', { size: size.label + 0.4, sans: true, bold: true, caps: true, ink: INK.mute, spacing: 0.3, keepNext: true }),
    style(STYLE.tableFigure, 'Table Figure', { size: size.small + 0.3, sans: true }),
    style(STYLE.tableStatus, 'Table Status', { size: size.small, sans: true, bold: true }),
    style(STYLE.tableSub, 'Table Sub', { size: size.tiny + 0.6, sans: true, ink: INK.mute, before: 1 }),
    style(STYLE.figure, 'Key Figure', { size: size.h1 - 6, sans: true, ink: INK.accent, leading: 1 }),
    style(STYLE.personName, 'Person Name', { size: size.table + 0.6, bold: true }),
    style(STYLE.ownScript, 'Own Script', { size: size.body + 1.5, before: 1 }),
    style(STYLE.sideTitle, 'Side Title', { size: size.body, sans: true, bold: true, ink: INK.accent, keepNext: true }),
  ];
}

/** Cover and furniture keep their size in principal mode: they are looked up, not read. */
function furnitureStyles({ measure }: Theme): IParagraphStyleOptions[] {
  const foot = style(STYLE.foot, 'Foot', { size: 7.5, sans: true, ink: INK.mute });
  const head = style(STYLE.runningHead, 'Running Head', { size: 9.5, sans: true, ink: INK.mute, before: 5, after: 4 });
  return [
    style(STYLE.coverKicker, 'Cover Kicker', { size: 9, sans: true, bold: true, caps: true, ink: INK.onAccentMute, spacing: 0.7, after: 10 }),
    style(STYLE.subtitle, 'Subtitle', { size: 14, italics: true, ink: INK.onAccentMute, after: 12 }),
    style(STYLE.coverNotice, 'Cover Notice', { size: 11, sans: true, bold: true, ink: INK.onAccent }),
    style(STYLE.coverFact, 'Cover Fact', { size: 9.5, sans: true }),
    style(STYLE.banner, 'Marking Banner', { size: 12, sans: true, bold: true, caps: true, leading: 1 }),
    { ...head, paragraph: { ...head.paragraph, rightTabStop: twips(measure) } },
    foot,
  ];
}

const contentsStyle = (level: 1 | 2, { size, measure }: Theme): IParagraphStyleOptions => {
  const main = level === 1;
  const base = style(`TOC${level}`, `toc ${level}`, { size: main ? size.body + 0.5 : size.table, before: main ? 4.5 : 0, after: main ? 0.5 : 0, ...(main ? {} : { ink: INK.mute, indent: [14, 0] as const }) });
  return { ...base, paragraph: { ...base.paragraph, rightTabStop: twips(measure) } };
};

const heading = (look: Look): { run: NonNullable<IParagraphStyleOptions['run']>; paragraph: NonNullable<IParagraphStyleOptions['paragraph']>; quickFormat: boolean; basedOn: string; next: string } => ({
  basedOn: 'Normal', next: STYLE.body, quickFormat: true, run: runOf(look), paragraph: paragraphOf({ ...look, keepNext: true }),
});

/** The named styles of the twin: whoever edits it changes a look in one place. */
export function stylesheet(theme: Theme, language: string): IStylesOptions {
  const { size } = theme;
  const rule = { style: 'single', size: 10, color: hex(INK.accent), space: 5 } as const;
  const first = heading({ size: size.h1 - 4, sans: true, after: 12 });
  return {
    default: {
      document: { run: { font: FACE.serif, size: halfPoints(size.body), color: hex(INK.text), language: { value: wordLanguage(language), eastAsia: 'en-US', bidirectional: 'ar-SA' } } },
      title: { ...heading({ size: 34, sans: true, ink: INK.onAccent, after: 10, leading: 0.95 }), next: STYLE.subtitle },
      heading1: { ...first, paragraph: { ...first.paragraph, border: { bottom: rule } } },
      heading2: heading({ size: size.h2 + 0.5, bold: true, before: 13, after: 5 }),
      heading3: heading({ size: size.h3 + 0.5, bold: true, before: 9, after: 4 }),
      listParagraph: { run: runOf({ size: size.body }), paragraph: paragraphOf({ size: size.body, after: 3, leading: 1.12 }), quickFormat: true },
      caption: { ...heading({ size: size.h2 - 1, bold: true, before: 6, after: 5 }) },
      hyperlink: { run: { color: hex(INK.accent), underline: { type: 'none' } } },
      footnoteReference: { run: { superScript: true, bold: true, color: hex(INK.accent), font: FACE.sans } },
      footnoteText: { run: runOf({ size: size.small - 1 }), paragraph: paragraphOf({ size: size.small - 1, after: 1, leading: 1 }) },
    },
    paragraphStyles: [...readingStyles(theme), ...tableStyles(theme), ...furnitureStyles(theme), contentsStyle(1, theme), contentsStyle(2, theme)],
  };
}

/** Dashes and numerals; each ordered list is an instance that begins at 1. */
export function numbering(): INumberingOptions {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, hanging: number) => ({
    level: 0, format, text, alignment: AlignmentType.LEFT,
    style: { run: { color: hex(INK.accent), bold: true, font: FACE.sans }, paragraph: { indent: { left: twips(hanging), hanging: twips(hanging) } } },
  });
  return {
    config: [
      { reference: NUMBERING.dashes, levels: [level(LevelFormat.BULLET, '–', 14)] },
      { reference: NUMBERING.numerals, levels: [level(LevelFormat.DECIMAL, '%1', 18)] },
    ],
  };
}
