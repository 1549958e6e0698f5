import { Document, Packer, PageOrientation, SectionType, TableOfContents, type Header, type ISectionOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { PackModel } from '../../../shared/pack/model';
import { sectionGroups } from '../../../shared/pack/sectionGroups';
import { coverPage } from './coverPage';
import type { Piece } from './frames';
import { measuresFor, twips } from './measures';
import { finishPackage } from './packageFile';
import { BANNER_INSET, coverHeader, pageFooter, pageHeader } from './pageFurniture';
import { Scribe } from './scribe';
import { sectionPieces } from './sectionPages';
import { numbering, STYLE, stylesheet } from './stylesheet';
import { ListCounter } from './textBlocks';

/** Fewer sections than this need no contents page. */
const CONTENTS_FROM = 4;

function properties({ theme: { page, margin } }: Scribe): NonNullable<ISectionOptions['properties']> {
  const isAcross = page.width > page.height;
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // The library changes width and height about where a sheet lies across.
      size: isAcross
        ? { width: twips(page.height), height: twips(page.width), orientation: PageOrientation.LANDSCAPE }
        : { width: twips(page.width), height: twips(page.height) },
      margin: {
        left: twips(margin.left), right: twips(margin.right), top: twips(margin.top), bottom: twips(margin.bottom),
        header: twips(BANNER_INSET), footer: twips(BANNER_INSET),
      },
    },
  };
}

type Leaf = Pick<ISectionOptions, 'children' | 'headers' | 'footers' | 'properties'>;

/** A section of the file with what stands on each of its sheets. */
const leaf = (scribe: Scribe, header: Header, children: Leaf['children']): Leaf => ({
  properties: properties(scribe), headers: { default: header }, children,
});

function coverLeaf(scribe: Scribe): Leaf[] {
  const { cover } = scribe.model;
  return cover ? [leaf(scribe, coverHeader(scribe), coverPage(scribe, cover))] : [];
}

function contentsLeaf(scribe: Scribe): Leaf {
  const title = scribe.paragraph({ style: STYLE.contentsTitle, text: 'Contents' });
  const table = new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2', useAppliedParagraphOutlineLevel: true });
  return leaf(scribe, pageHeader(scribe, 'Contents'), [title, table]);
}

function leaves(scribe: Scribe): Leaf[] {
  const { model } = scribe;
  const sections = model.sections.filter(({ kind }) => kind !== 'cover');
  const counter = new ListCounter();
  const cover = coverLeaf(scribe);
  const pages = sectionGroups(sections).map((group): Leaf => {
    scribe.turnTo(group[0]?.orientation ?? 'portrait');
    const children = group.flatMap((section): Piece[] => sectionPieces(scribe, section, counter));
    return leaf(scribe, pageHeader(scribe, group.map(({ title }) => title).join(' · ')), children);
  });
  const contents = cover.length > 0 && sections.length >= CONTENTS_FROM ? [contentsLeaf(scribe)] : [];
  return withFeet(scribe, [...cover, ...contents, ...pages]);
}

const orientationOf = (leaf: Leaf | undefined) => leaf?.properties?.page?.size?.orientation;

/** Word goes on with the foot of the section before; where sheets change the way they lie, another is needed. */
function withFeet(scribe: Scribe, leaves: readonly Leaf[]): Leaf[] {
  return leaves.map((leaf, index) => {
    const orientation = orientationOf(leaf);
    if (index > 0 && orientation === orientationOf(leaves[index - 1])) return leaf;
    scribe.turnTo(orientation === PageOrientation.LANDSCAPE ? 'landscape' : 'portrait');
    return { ...leaf, footers: { default: pageFooter(scribe) } };
  });
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
  const document = new Document({
    title: model.document.title,
    creator: model.document.author,
    styles: stylesheet(measuresFor(model), model.language),
    numbering: numbering(),
    footnotes: scribe.footnotes,
    compatibility: { version: 15 },
    customProperties: [
      { name: 'Reference', value: model.furniture.reference }, { name: 'Version', value: model.furniture.version },
      { name: 'Information as of', value: model.furniture.asOf }, { name: 'Snapshot', value: model.furniture.hash8 },
    ],
    ...(estimatesPages ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: pages,
  });
  return finishPackage(await Packer.pack(document, 'uint8array'), model, scribe.statedNumbers);
}
