import type { Block, FactsBlock, Orientation, PackModel, Section } from '../../../shared/pack/model';
import { plainText } from '../../../shared/pack/richText';
import { sectionGroups } from '../../../shared/pack/sectionGroups';
import type { DocumentDefinition, Margin, PdfNode } from '../engine/definition';
import { FONT } from '../engine/fontFaces';
import { contentsPage } from './contents';
import { coverBackground, coverPage } from './cover';
import { coverHeader, pageFooter, pageHeader } from './furniture';
import { mapBlock } from './locatorMap';
import { blocksWithin, holds, openingName, type Excerpt } from './excerpt';
import { portraitBlock } from './portraits';
import { figuresBlock, statusBarBlock } from './pictures';
import { cardGap, cutLine, pointBlock } from './points';
import type { Press } from './press';
import { roomBlock } from './room';
import { sourceNoteBlock } from './sourceNotes';
import { tableBlock } from './tables';
import { tablesLike } from './tablesLike';
import { factsBlock, headingBlock, labelledBlock, listBlock, panelBlock, paragraphBlock, quoteBlock, sectionHead } from './textBlocks';
import { INK } from './theme';
import { hasNarrowMargins, tighten, type Closeness } from './tighten';
import { timelineBlock } from './timeline';

/** Name of the contents page among the sections that are set close. */
export const CONTENTS = 'contents';

/** Fewer sections than this need no contents page. */
const CONTENTS_FROM = 4;

function blockNode(press: Press, block: Block, section: Section): PdfNode {
  switch (block.kind) {
    case 'heading':
      return headingBlock(press, block, section.anchor);
    case 'paragraph':
      return paragraphBlock(press, block);
    case 'labelled':
      return labelledBlock(press, block);
    case 'list':
      return listBlock(press, block, section.kind === 'source-notes');
    case 'quote':
      return quoteBlock(press, block);
    case 'point':
      return pointBlock(press, block, { onCard: section.kind === 'points-card' });
    case 'panel':
      return panelBlock(press, block);
    case 'facts':
      return factsBlock(press, block, { opensSection: section.blocks[0] === block });
    default:
      return tableLikeNode(press, block, section);
  }
}

type Drawn = Extract<Block, { kind: 'table' | 'room' | 'timeline' | 'source-note' | 'figures' | 'status-bar' | 'map' | 'portrait' }>;

/** The facts that stand beside a portrait: the block that follows it. */
function factsAfter(blocks: readonly Block[], portrait: Block): FactsBlock | null {
  const next = blocks[blocks.indexOf(portrait) + 1];
  return next?.kind === 'facts' ? next : null;
}

function tableLikeNode(press: Press, block: Drawn, section: Section): PdfNode {
  switch (block.kind) {
    case 'table':
      return tableBlock(press, block, { alike: tablesLike(block, section.blocks), opensSection: section.blocks[0] === block });
    case 'room':
      return roomBlock(press, block, { opensSection: section.blocks[0] === block });
    case 'timeline':
      return timelineBlock(press, block);
    case 'source-note':
      return sourceNoteBlock(press, block);
    case 'figures':
      return figuresBlock(press, block);
    case 'status-bar':
      return statusBarBlock(press, block);
    case 'map':
      return mapBlock(press, block);
    case 'portrait':
      return portraitBlock(press, block, factsAfter(section.blocks, block));
  }
}

/** In a full book every issue has pages of its own; in shorter packs they follow one another. */
function beginsPage({ profile }: PackModel, section: Section, block: Block): boolean {
  return profile === 'full-book' && section.kind === 'issues' && block.kind === 'heading' && block.level === 2;
}

/** Sections of running text, which is set in the main column: over the whole measure its lines would be too long to read. */
const PROSE: ReadonlySet<Section['kind']> = new Set(['annexes', 'biographies']);

function inColumn({ model, theme }: Press, node: PdfNode, { block, section }: { block: Block; section: Section }): PdfNode {
  const isText = block.kind === 'paragraph' || block.kind === 'list' || (block.kind === 'heading' && block.level === 3);
  if (!isText || !PROSE.has(section.kind) || model.principalMode) return node;
  const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0];
  return { ...node, margin: [left + theme.side, top, right, bottom] };
}

/** Between the parts of what stands beside one label. */
const CONTINUED = 3;

/** Text without a label belongs to the label above it. */
const goesOn = (block: Block): boolean => block.kind === 'labelled' && block.label === '';

/** Characters of a line or two. */
const SHORT_TEXT = 200;

/** A line below a heading that opens what follows it, such as where an annex comes from: alone at the foot of a page it would open nothing. */
function opensNext(blocks: readonly Block[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block?.kind === 'labelled') return leadsToPoint(blocks, index);
  return block?.kind === 'paragraph' && plainText(block.text).length < SHORT_TEXT && (!before || before.kind === 'heading') && next !== undefined && next.kind !== 'heading';
}

/** "Objective" and "On the agenda" below the heading of an issue: at the foot of a page they would stand without a point. */
function leadsToPoint(blocks: readonly Block[], index: number): boolean {
  const isShort = (block: Block): boolean => block.kind === 'labelled' && block.body.reduce((sum, text) => sum + plainText(text).length, 0) < SHORT_TEXT;
  const first = blocks.slice(0, index).findLastIndex((block) => block.kind === 'heading') + 1;
  const point = blocks.findIndex((block, at) => at > index && block.kind === 'point');
  return first > 0 && point > index && blocks.slice(first, point).every(isShort);
}

/** A margin below the last block of a page could open an empty one. */
function endingPage(node: PdfNode, below = 0): PdfNode {
  if (!node.margin) return node;
  const [left, top, right] = node.margin;
  return { ...node, margin: [left, top, right, below] };
}

const flush = (node: PdfNode, [left, , right, bottom]: Margin): PdfNode => ({ ...node, margin: [left, 0, right, bottom] });

/** One block with what its neighbours ask of it. */
function placedBlock(press: Press, section: Section, index: number): PdfNode[] {
  const { blocks } = section;
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  // Facts behind a portrait are set already, beside it.
  if (!block || (block.kind === 'facts' && before?.kind === 'portrait')) return [];
  press.at(`${section.title}, block ${index + 1}`);
  const set = inColumn(press, blockNode(press, block, section), { block, section });
  const node: PdfNode = opensNext(blocks, index) ? { ...set, keepWithNext: true } : set;
  return [next && beginsPage(press.model, section, next) ? endingPage(node) : next && goesOn(next) ? endingPage(node, CONTINUED) : node];
}

function sectionNodes(press: Press, section: Section, { isFirstOnPage, excerpt }: { isFirstOnPage: boolean; excerpt: Excerpt | undefined }): PdfNode[] {
  const { first, end } = blocksWithin(excerpt, section);
  const head = first === null ? sectionHead(press, section, isFirstOnPage).map((node) => ({ ...node, opensAs: openingName(section.id, null) })) : [];
  const body = section.blocks.slice(0, end).flatMap((block, index): PdfNode[] => {
    const opensAs = openingName(section.id, index);
    if (index < (first ?? 0)) return [];
    const nodes = placedBlock(press, section, index).map((node) => ({ ...node, opensAs }));
    return index > (first ?? 0) && beginsPage(press.model, section, block) ? nodes.map((node) => ({ stack: [node], pageBreak: 'before' as const })) : nodes;
  });
  const heading = first === null ? body[0] : undefined;
  // The rule below the title already gives the air that a heading asks for.
  if (heading?.headlineLevel !== undefined) body[0] = { ...heading, margin: [0, 1, 0, 5] };
  if (end < section.blocks.length) return [...head, ...body];
  const last = body.at(-1);
  if (last) body[body.length - 1] = endingPage(last, section.kind === 'points-card' ? cardGap(press) : 0);
  return [...head, ...body, ...(section.kind === 'points-card' ? cutLine(press) : [])];
}

/** A section with a sheet, a head and a foot of its own. */
function leaf(press: Press, { closeness, orientation, head, alt }: Leaf, content: () => PdfNode[]): PdfNode {
  press.turnTo({ orientation, hasNarrowMargins: hasNarrowMargins(closeness) });
  const { page, margin } = press.theme;
  const node: PdfNode = {
    section: content().map((block) => tighten(block, closeness)),
    header: pageHeader(press, head), footer: pageFooter(press, head), alt,
    ...(orientation === 'landscape' ? { pageSize: { ...page } } : {}),
    ...(hasNarrowMargins(closeness) ? { pageMargins: [margin.left, margin.top, margin.right, margin.bottom] } : {}),
  };
  press.turnTo();
  return node;
}

interface Leaf { closeness: Closeness; orientation: Orientation; head: string | readonly Section[]; alt: string }

function groupNode(press: Press, sections: Section[], excerpt?: Excerpt): PdfNode {
  const orientation = sections[0]?.orientation ?? 'portrait';
  // A sheet that lies across is low: it is set close from the start.
  const least: Closeness = orientation === 'landscape' ? 2 : 0;
  const closeness = sections.map(({ id }) => press.close.get(id) ?? 0).reduce<Closeness>((most, one) => (one > most ? one : most), least);
  const what = { closeness, orientation, head: sections, alt: sections[0]?.title ?? '' };
  return leaf(press, what, () => sections.flatMap((section, index) => (holds(excerpt, sections, index) ? sectionNodes(press, section, { isFirstOnPage: index === 0, excerpt }) : [])));
}

function coverNodes(press: Press): PdfNode[] {
  const { cover } = press.model;
  return cover ? [{ section: [coverPage(press, cover)], header: coverHeader(press), footer: pageFooter(press), background: coverBackground(press, cover), alt: 'Cover' }] : [];
}

function opening(press: Press, sections: Section[]): PdfNode[] {
  const first = coverNodes(press);
  if (first.length === 0 || sections.length < CONTENTS_FROM) return first;
  const what: Leaf = { closeness: press.close.get(CONTENTS) ?? 0, orientation: 'portrait', head: 'Contents', alt: 'Contents' };
  return [...first, leaf(press, what, () => contentsPage(press, sections))];
}

function documentInfo(model: PackModel): DocumentDefinition['info'] {
  const date = new Date(model.document.date);
  return {
    title: model.document.title, author: model.document.author, subject: model.document.subject,
    keywords: model.document.keywords.join(', '), creator: 'Attaché', producer: 'Attaché', creationDate: date, modDate: date,
  };
}

/** Everything of a document but what stands in it. */
function frame(press: Press): Omit<DocumentDefinition, 'content'> {
  const { model, theme } = press;
  return {
    pageSize: theme.page,
    pageMargins: [theme.margin.left, theme.margin.top, theme.margin.right, theme.margin.bottom],
    defaultStyle: { font: FONT.serif, fontSize: theme.size.body, color: INK.text },
    language: model.language,
    info: documentInfo(model),
  };
}

const printedSections = ({ sections }: PackModel): Section[] => sections.filter(({ kind }) => kind !== 'cover');

/**
 * PackModel → document definition. Pure: the same model gives the same definition. Characters that no font
 * has are gathered in `press.findings`.
 */
export function packDefinition(press: Press): DocumentDefinition {
  const sections = printedSections(press.model);
  const content = [...opening(press, sections), ...sectionGroups(sections).map((group) => groupNode(press, group))];
  return { ...frame(press), content };
}

/** Some pages of a pack alone, set as they are in the whole of it. The model is that of the whole, so that links and notes are known. */
export function excerptDefinition(press: Press, excerpt: Excerpt): DocumentDefinition {
  if (excerpt.isCover) return { ...frame(press), content: coverNodes(press) };
  const groups = sectionGroups(printedSections(press.model)).filter((group) => group.some(({ id }) => excerpt.sectionIds.includes(id)));
  const content = groups.map((group) => groupNode(press, group, excerpt));
  const first = content[0]?.section;
  // The air above it may have been spent at the foot of the page before.
  if (excerpt.isFlush && Array.isArray(first) && first[0]?.margin) first[0] = flush(first[0], first[0].margin);
  return { ...frame(press), content };
}

/** The pages of one section alone, with those that share them, to try how many it fills; null when there is none. */
export function trialDefinition(press: Press, sectionId: string): DocumentDefinition | null {
  const sections = printedSections(press.model);
  const group = sectionGroups(sections).find((candidate) => candidate.some(({ id }) => id === sectionId));
  const nodes = sectionId === CONTENTS ? opening(press, sections).slice(1) : group ? [groupNode(press, group)] : [];
  return nodes.length === 0 ? null : { ...frame(press), content: nodes.map((node) => ({ ...node, header: null, footer: null })) };
}
