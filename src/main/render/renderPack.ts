import type { PackModel, PageMap, PressFinding } from '../../shared/pack/model';
import { openFontCoverage, type FontCoverage } from './engine/fontFaces';
import { layOutDefinition, type EngineResult, type LaidOutDefinition, type RenderStage } from './engine/pdfEngine';
import type { DrawnAnchor } from './engine/tagTree';
import { lockPdf } from './lockPdf';
import { CONTENTS, packDefinition } from './packDefinition/packDefinition';
import { Press } from './packDefinition/press';
import type { Theme } from './packDefinition/theme';

export interface RenderOptions {
  /** Folder of the press's font files (resources/fonts). */
  fontsDir: string;
  /** Locks the file with this password (AES-256). A locked pack makes no claim to PDF/A and has other bytes each time. */
  password?: string;
  signal?: AbortSignal;
  onProgress?: (stage: 'compose' | RenderStage, done: number, total: number) => void;
}

export interface RenderedPack {
  pdf: Uint8Array<ArrayBuffer>;
  pageMap: PageMap;
  findings: PressFinding[];
}

/** Up to so many pages a pack is laid out again to save a nearly empty one. */
const FITTED_PAGES = 40;
/** A page after the first of its section that is filled less than this is worth saving. */
const NEARLY_EMPTY = 0.45;

const coverages = new Map<string, FontCoverage>();

function coverageOf(fontsDir: string): FontCoverage {
  const known = coverages.get(fontsDir);
  if (known) return known;
  const opened = openFontCoverage(fontsDir);
  coverages.set(fontsDir, opened);
  return opened;
}

type Places = Pick<EngineResult, 'pageCount' | 'anchors' | 'contentBottoms'>;

interface Pressed { press: Press; laid: LaidOutDefinition }

function pressed(model: PackModel, options: RenderOptions, close: ReadonlySet<string>): Pressed {
  options.onProgress?.('compose', 0, 1);
  const press = new Press(model, coverageOf(options.fontsDir), close);
  const definition = packDefinition(press);
  options.onProgress?.('compose', 1, 1);
  return { press, laid: layOutDefinition(definition, { ...options, locked: options.password !== undefined }) };
}

/**
 * Sets the sections close whose last lines have a page to themselves, if that saves pages. A long book is left as it
 * is: one page more or less is nothing there, and a second layout is.
 */
function fitted(model: PackModel, options: RenderOptions): Pressed {
  const first = pressed(model, options, new Set());
  if (first.laid.pageCount > FITTED_PAGES) return first;
  const spilling = spillingSections(model, first.press.theme, first.laid);
  if (spilling.length === 0) return first;
  const second = pressed(model, options, new Set(spilling));
  return second.laid.pageCount < first.laid.pageCount ? second : first;
}

/**
 * Prints a pack. The same model gives the same bytes, in any process.
 * `findings` names what could not be printed as asked: characters without a glyph, blocks that had to split.
 */
export async function renderPack(model: PackModel, options: RenderOptions): Promise<RenderedPack> {
  const { press, laid } = fitted(model, options);
  const result = await laid.draw();
  const { password } = options;
  const pdf = password === undefined ? result.pdf : await lockPdf(result.pdf, password);
  const split = result.splitBlocks.map((where): PressFinding => ({
    code: 'split-block',
    message: 'This block is longer than a page and continues on the next one.',
    where,
  }));
  return { pdf, pageMap: pageMapOf(model, press.theme, result), findings: [...press.findings, ...split] };
}

function pageMapOf(model: PackModel, theme: Theme, result: Places): PageMap {
  return {
    pageCount: result.pageCount,
    pageSize: theme.page,
    places: result.anchors.map(({ anchor, page, y }) => ({ key: anchor, page, y })),
    sections: sectionExtents(model, theme, result),
  };
}

interface Start {
  sectionId: string;
  page: number;
  y: number;
  startsPage: boolean;
}

/** Pages each section fills: whole pages, and the share of its last one that it uses. */
function sectionExtents(model: PackModel, theme: Theme, result: Places): PageMap['sections'] {
  const placeOf = (key: string): DrawnAnchor | undefined => result.anchors.find(({ anchor }) => anchor === key);
  const cover = placeOf('cover');
  const coverId = model.cover?.sectionId;
  const starts: Start[] = cover && coverId !== undefined ? [{ sectionId: coverId, page: cover.page, y: cover.y, startsPage: true }] : [];
  for (const { id, anchor, startsPage } of model.sections) {
    const place = placeOf(anchor);
    if (place) starts.push({ sectionId: id, page: place.page, y: place.y, startsPage });
  }
  const usable = theme.page.height - theme.margin.top - theme.margin.bottom;
  const share = (y: number): number => Math.min(1, Math.max(0, (y - theme.margin.top) / usable));
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const from = start.page + (start.startsPage ? 0 : share(start.y));
    const sharesPage = next !== undefined && !next.startsPage;
    const lastPage = sharesPage ? next.page : lastPageBefore(next, start, result);
    const bottom = sharesPage ? next.y : (result.contentBottoms[lastPage - 1] ?? 0);
    const pages = lastPage + share(bottom) - from;
    return { sectionId: start.sectionId, firstPage: start.page, pages: Math.max(0.1, Math.round(pages * 10) / 10) };
  });
}

/** Last page of a section whose successor begins on a new page; the contents page is not the cover's. */
function lastPageBefore(next: Start | undefined, start: Start, result: Places): number {
  const contents = result.anchors.find(({ anchor }) => anchor === 'contents')?.page;
  const end = next ? next.page - 1 : result.pageCount;
  return contents !== undefined && contents > start.page && contents <= end ? contents - 1 : end;
}

/** In a full book an issue begins a page and has it to itself, however short it is. */
function issuesOnOwnPages({ profile, sections }: PackModel): string[] {
  if (profile !== 'full-book') return [];
  const blocks = sections.filter(({ kind }) => kind === 'issues').flatMap((section) => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 && block.anchor ? [block.anchor] : []));
}

/** Sections that begin a page and have a nearly empty one after it; the contents page counts as one. */
function spillingSections(model: PackModel, { page, margin }: Theme, { anchors, contentBottoms, pageCount }: Places): string[] {
  const pageOf = (key: string): number | undefined => anchors.find(({ anchor }) => anchor === key)?.page;
  const starts = [{ id: CONTENTS, page: pageOf(CONTENTS) }, ...model.sections.filter(({ startsPage }) => startsPage).map(({ id, anchor }) => ({ id, page: pageOf(anchor) }))]
    .flatMap(({ id, page: first }) => (first === undefined ? [] : [{ id, first }]));
  const own = new Set(issuesOnOwnPages(model).map(pageOf));
  const limit = margin.top + NEARLY_EMPTY * (page.height - margin.top - margin.bottom);
  return starts.flatMap(({ id, first }, index) => {
    const last = (starts[index + 1]?.first ?? pageCount + 1) - 1;
    const spilled = contentBottoms.some((bottom, at) => at >= first && at < last && bottom < limit && !own.has(at + 1));
    return spilled ? [id] : [];
  });
}
