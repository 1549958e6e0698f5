import type { PackModel, PageMap, PressFinding } from '../../shared/pack/model';
import { sectionGroups } from '../../shared/pack/sectionGroups';
import { openFontCoverage, type FontCoverage } from './engine/fontFaces';
import type { EngineResult, LaidOutDefinition, RenderStage } from './engine/pdfEngine';
import type { DrawnAnchor } from './engine/tagTree';
import { fitted, overLimit } from './fitting';
import { lockPdf } from './lockPdf';
import { openingOf } from './packDefinition/excerpt';
import { themeFor } from './packDefinition/theme';

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

const coverages = new Map<string, FontCoverage>();

/** What the press's fonts can print, read once for the process. */
export function coverageOf(fontsDir: string): FontCoverage {
  const known = coverages.get(fontsDir);
  if (known) return known;
  const opened = openFontCoverage(fontsDir);
  coverages.set(fontsDir, opened);
  return opened;
}

type Places = Pick<EngineResult, 'pageCount' | 'anchors' | 'contentBottoms'> & Pick<LaidOutDefinition, 'sheets'> & Pick<PageMap, 'openings' | 'isTooLongToFit'>;

/**
 * Prints a pack. The same model gives the same bytes, in any process.
 * `findings` names what could not be printed as asked: characters without a glyph, blocks that had to split.
 */
export async function renderPack(model: PackModel, options: RenderOptions): Promise<RenderedPack> {
  const { password } = options;
  options.onProgress?.('compose', 0, 1);
  const { press, laid, isTooLongToFit } = fitted(model, { coverage: coverageOf(options.fontsDir), engine: { ...options, locked: password !== undefined } });
  const result = await laid.draw();
  const pdf = password === undefined ? result.pdf : await lockPdf(result.pdf, password);
  const split = result.splitBlocks.map((where): PressFinding => ({
    code: 'split-block',
    message: 'This block is longer than a page and continues on the next one.',
    where,
  }));
  const openings = laid.openings().map(({ name, page, y }) => ({ ...openingOf(name), page, y }));
  return { pdf, pageMap: pageMapOf(model, { ...result, sheets: laid.sheets, openings, isTooLongToFit }), findings: [...press.findings, ...split, ...overLimit(model, laid)] };
}

function pageMapOf(model: PackModel, result: Places): PageMap {
  return {
    pageCount: result.pageCount,
    pageSize: themeFor(model).page,
    acrossPages: acrossPages(result.sheets),
    places: result.anchors.map(({ anchor, page, y }) => ({ key: anchor, page, y })),
    sections: sectionExtents(model, result),
    openings: result.openings,
    isTooLongToFit: result.isTooLongToFit,
  };
}

/** Pages that lie across, from 1. */
export function acrossPages(sheets: LaidOutDefinition['sheets']): number[] {
  return sheets.flatMap(({ pageSize: { width, height } }, index) => (width > height ? [index + 1] : []));
}

interface Start {
  sectionId: string;
  page: number;
  y: number;
  startsPage: boolean;
}

/** Pages each section fills: whole pages, and the share of its last one that it uses. */
function sectionExtents(model: PackModel, result: Places): PageMap['sections'] {
  const placeOf = (key: string): DrawnAnchor | undefined => result.anchors.find(({ anchor }) => anchor === key);
  const cover = placeOf('cover');
  const coverId = model.cover?.sectionId;
  const starts: Start[] = cover && coverId !== undefined ? [{ sectionId: coverId, page: cover.page, y: cover.y, startsPage: true }] : [];
  for (const { section: { id, anchor }, startsPage } of sectionGroups(model.sections).flatMap((group) => group.map((section, index) => ({ section, startsPage: index === 0 })))) {
    const place = placeOf(anchor);
    if (place) starts.push({ sectionId: id, page: place.page, y: place.y, startsPage });
  }
  const share = (y: number, page: number): number => shareOf(y, result.sheets[page - 1]);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const from = start.page + (start.startsPage ? 0 : share(start.y, start.page));
    const sharesPage = next !== undefined && !next.startsPage;
    const lastPage = sharesPage ? next.page : lastPageBefore(next, start, result);
    const bottom = sharesPage ? next.y : (result.contentBottoms[lastPage - 1] ?? 0);
    const pages = lastPage + share(bottom, lastPage) - from;
    return { sectionId: start.sectionId, firstPage: start.page, pages: Math.max(0.1, Math.round(pages * 10) / 10) };
  });
}

/** Share of the room for text that stands above a height. */
function shareOf(y: number, sheet: LaidOutDefinition['sheets'][number] | undefined): number {
  if (!sheet) return 0;
  const { pageSize, pageMargins: { top, bottom } } = sheet;
  return Math.min(1, Math.max(0, (y - top) / (pageSize.height - top - bottom)));
}

/** Last page of a section whose successor begins on a new page; the contents page is not the cover's. */
function lastPageBefore(next: Start | undefined, start: Start, result: Places): number {
  const contents = result.anchors.find(({ anchor }) => anchor === 'contents')?.page;
  const end = next ? next.page - 1 : result.pageCount;
  return contents !== undefined && contents > start.page && contents <= end ? contents - 1 : end;
}
