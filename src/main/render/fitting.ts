import type { PackModel, PressFinding, Section } from '../../shared/pack/model';
import { sectionGroups } from '../../shared/pack/sectionGroups';
import type { FontCoverage } from './engine/fontFaces';
import { layOutDefinition, type EngineOptions, type LaidOutDefinition } from './engine/pdfEngine';
import type { Surroundings } from './engine/definition';
import type { Excerpt } from './packDefinition/excerpt';
import { CONTENTS, excerptDefinition, packDefinition, trialDefinition } from './packDefinition/packDefinition';
import { Press } from './packDefinition/press';
import { hasNarrowMargins, type Closeness } from './packDefinition/tighten';

/** A pack set in type and laid out, not drawn yet. */
export interface Pressed {
  press: Press;
  laid: LaidOutDefinition;
  /** So long that only sections meant for one page are set closer. */
  isTooLongToFit: boolean;
}

/** Sections that the principal reads on the way into the room: one page, whatever else. */
const ONE_PAGE: ReadonlySet<Section['kind']> = new Set(['scene-setter', 'points-card']);
/** Sections that stand on one page where what they hold is of ordinary length. */
const MAY_BE_CLOSEST: ReadonlySet<Section['kind']> = new Set([...ONE_PAGE, 'agenda', 'room', 'relationship', 'context', 'press', 'protocol']);
/** Up to so many pages a pack is laid out again to save nearly empty ones; large type has more of them. */
const FITTED_PAGES = { reading: 40, principal: 60 };
/** A page after the first of its section that is filled less than this is worth saving. */
const NEARLY_EMPTY = 0.45;

type Close = ReadonlyMap<string, Closeness>;

/** Some pages of a pack, and what is known of the pack around them. */
export interface Part {
  excerpt: Excerpt;
  surroundings: Surroundings;
  isTooLongToFit: boolean;
}

export interface Fitting {
  coverage: FontCoverage;
  engine: EngineOptions;
  /** Lays out these pages alone; the whole pack when left out. */
  part?: Part;
}

function pressed(model: PackModel, close: Close, { coverage, engine, part }: Fitting): Omit<Pressed, 'isTooLongToFit'> {
  const press = new Press(model, coverage, close);
  const definition = part ? { ...excerptDefinition(press, part.excerpt), surroundings: part.surroundings } : packDefinition(press);
  return { press, laid: layOutDefinition(definition, engine) };
}

const isTooLong = ({ principalMode }: PackModel, { pageCount }: LaidOutDefinition): boolean => pageCount > (principalMode ? FITTED_PAGES.principal : FITTED_PAGES.reading);

/** Pages that a section fills when it is set so close, tried without the rest of the pack. */
function pagesAlone(model: PackModel, [id, closeness]: [string, Closeness], { coverage, engine: { fontsDir, signal } }: Fitting): number {
  const trial = trialDefinition(new Press(model, coverage, new Map([[id, closeness]])), id);
  return trial ? layOutDefinition(trial, { fontsDir, ...(signal ? { signal } : {}) }).pageCount : 0;
}

/** A group of sections on its pages, first and last. */
interface Extent {
  id: string;
  sections: readonly Section[];
  first: number;
  last: number;
}

function extentsOf(model: PackModel, { anchors, pageCount }: LaidOutDefinition): Extent[] {
  const pageOf = (key: string | undefined): number | undefined => anchors.find(({ anchor }) => anchor === key)?.page;
  const groups = sectionGroups(model.sections.filter(({ kind }) => kind !== 'cover'));
  const starts = [
    { id: CONTENTS, sections: [], first: pageOf(CONTENTS) },
    ...groups.map((sections) => ({ id: sections[0]?.id ?? '', sections, first: pageOf(sections[0]?.anchor) })),
  ].flatMap(({ first, ...rest }) => (first === undefined ? [] : [{ ...rest, first }]));
  return starts.map((start, index) => ({ ...start, last: (starts[index + 1]?.first ?? pageCount + 1) - 1 }));
}

/** In a full book an issue begins a page and has it to itself, however short it is. */
function issuesOnOwnPages({ profile, sections }: PackModel): string[] {
  if (profile !== 'full-book') return [];
  const blocks = sections.filter(({ kind }) => kind === 'issues').flatMap((section) => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 && block.anchor ? [block.anchor] : []));
}

const isOnePage = ({ sections }: Extent, kinds: ReadonlySet<Section['kind']>): boolean => sections.length === 1 && sections.every(({ kind }) => kinds.has(kind));

/** Pages that a group could save: nearly empty ones after its first, or all of them for what must keep to one page. */
function sparePages(model: PackModel, { laid, isTooLongToFit }: Pick<Pressed, 'laid' | 'isTooLongToFit'>, extent: Extent): number {
  // What fills three pages is not set on one.
  if (isOnePage(extent, MAY_BE_CLOSEST) && extent.last - extent.first === 1) return 1;
  if (isTooLongToFit) return 0;
  const own = new Set(issuesOnOwnPages(model).map((key) => laid.anchors.find(({ anchor }) => anchor === key)?.page));
  return laid.sheets.filter(({ pageSize, pageMargins: { top, bottom } }, index) => {
    const page = index + 1;
    if (page <= extent.first || page > extent.last || own.has(page)) return false;
    return (laid.contentBottoms[index] ?? 0) < top + NEARLY_EMPTY * (pageSize.height - top - bottom);
  }).length;
}

/** The least close setting that saves most pages, or all but one; 0 where none saves any. */
function fittingCloseness(model: PackModel, extent: Extent, { spare, fitting }: { spare: number; fitting: Fitting }): Closeness {
  const steps: Closeness[] = isOnePage(extent, MAY_BE_CLOSEST) ? [1, 2, 3, 4, 5] : [1, 2];
  const now = extent.last - extent.first + 1;
  let best: { closeness: Closeness; pages: number } = { closeness: 0, pages: now };
  for (const closeness of steps) {
    // Narrow margins make no one page of three.
    if (hasNarrowMargins(closeness) && best.pages > 2) break;
    const pages = pagesAlone(model, [extent.id, closeness], fitting);
    // Margins give way for one page alone, never to save some of many.
    if (hasNarrowMargins(closeness) && pages > 1) continue;
    if (pages < best.pages) best = { closeness, pages };
    if (pages <= now - spare) break;
  }
  return best.closeness;
}

/**
 * Lays a pack out, and once more where sections spill a few lines on a page of their own: those are set closer, the
 * least that saves the page, and never below the floor of `tighten`.
 */
export function fitted(model: PackModel, fitting: Fitting): Pressed {
  const designed = pressed(model, new Map(), fitting);
  const first: Pressed = { ...designed, isTooLongToFit: fitting.part?.isTooLongToFit ?? isTooLong(model, designed.laid) };
  const close = new Map<string, Closeness>();
  for (const extent of extentsOf(model, first.laid)) {
    const spare = sparePages(model, first, extent);
    const closeness = spare > 0 ? fittingCloseness(model, extent, { spare, fitting }) : 0;
    if (closeness > 0) close.set(extent.id, closeness);
  }
  if (close.size === 0) return first;
  const second = { ...pressed(model, close, fitting), isTooLongToFit: first.isTooLongToFit };
  return second.laid.pageCount < first.laid.pageCount ? second : first;
}

/** The sections that must keep to one page and do not, even when set as close as can be read. */
export function overLimit(model: PackModel, laid: LaidOutDefinition): PressFinding[] {
  return extentsOf(model, laid).filter((extent) => isOnePage(extent, ONE_PAGE) && extent.last > extent.first).map(({ sections, first, last }) => ({
    code: 'over-limit',
    message: `This section is meant for one page and fills ${last - first + 1}. Set an item to a shorter level, shorten its words, or take one out.`,
    where: sections[0]?.title ?? '',
  }));
}
