import { Document, Packer, SectionType, TableOfContents, type ISectionOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { PackModel, Section } from '../../../shared/pack/model';
import { coverPage } from './coverPage';
import type { Piece } from './frames';
import { twips } from './measures';
import { finishPackage } from './packageFile';
import { BANNER_INSET, coverHeader, pageFooter, pageHeader } from './pageFurniture';
import { Scribe } from './scribe';
import { sectionPieces } from './sectionPages';
import { numbering, STYLE, stylesheet } from './stylesheet';
import { ListCounter } from './textBlocks';

/** Fewer sections than this need no contents page. */
const CONTENTS_FROM = 4;

/** Sections that share pages: each group begins a new page and has one running head. */
function groups(sections: readonly Section[]): Section[][] {
  return sections.reduce<Section[][]>((all, section) => {
    const last = all.at(-1);
    return last && !section.startsPage ? [...all.slice(0, -1), [...last, section]] : [...all, [section]];
  }, []);
}

function properties({ theme: { page, margin } }: Scribe): NonNullable<ISectionOptions['properties']> {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: { width: twips(page.width), height: twips(page.height) },
      margin: {
        left: twips(margin.left), right: twips(margin.right), top: twips(margin.top), bottom: twips(margin.bottom),
        header: twips(BANNER_INSET), footer: twips(BANNER_INSET),
      },
    },
  };
}

type Leaf = Pick<ISectionOptions, 'children' | 'headers'>;

function coverLeaf(scribe: Scribe): Leaf[] {
  const { cover } = scribe.model;
  return cover ? [{ headers: { default: coverHeader(scribe) }, children: coverPage(scribe, cover) }] : [];
}

function contentsLeaf(scribe: Scribe): Leaf {
  const title = scribe.paragraph({ style: STYLE.contentsTitle, text: 'Contents' });
  const table = new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2', useAppliedParagraphOutlineLevel: true });
  return { headers: { default: pageHeader(scribe, 'Contents') }, children: [title, table] };
}

function leaves(scribe: Scribe): Leaf[] {
  const { model } = scribe;
  const sections = model.sections.filter(({ kind }) => kind !== 'cover');
  const counter = new ListCounter();
  const cover = coverLeaf(scribe);
  const pages = groups(sections).map((group): Leaf => ({
    headers: { default: pageHeader(scribe, group.map(({ title }) => title).join(' · ')) },
    children: group.flatMap((section): Piece[] => sectionPieces(scribe, section, counter)),
  }));
  const contents = cover.length > 0 && sections.length >= CONTENTS_FROM ? [contentsLeaf(scribe)] : [];
  return [...cover, ...contents, ...pages];
}

/**
 * The editable Word twin of a pack: the same words in the same order as the pages, with real styles, fields,
 * footnotes and links. The same model gives the same bytes. Pages fall where Word puts them, so page numbers in
 * contents and links are estimates until Word updates its fields; without `estimatesPages` they are left blank,
 * which saves most of the time.
 */
export async function renderDocx(model: PackModel, { estimatesPages = true } = {}): Promise<Uint8Array> {
  const scribe = new Scribe(model);
  const pages = leaves(scribe);
  const footer = pageFooter(scribe);
  const document = new Document({
    title: model.document.title,
    creator: model.document.author,
    styles: stylesheet(scribe.theme, model.language),
    numbering: numbering(),
    footnotes: scribe.footnotes,
    compatibility: { version: 15 },
    customProperties: [
      { name: 'Reference', value: model.furniture.reference }, { name: 'Version', value: model.furniture.version },
      { name: 'Information as of', value: model.furniture.asOf }, { name: 'Snapshot', value: model.furniture.hash8 },
    ],
    ...(estimatesPages ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: pages.map((leaf, index) => ({
      ...leaf, properties: properties(scribe), ...(index === 0 ? { footers: { default: footer } } : {}),
    })),
  });
  return finishPackage(await Packer.pack(document, 'uint8array'), model, scribe.statedNumbers);
}
