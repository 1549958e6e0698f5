import type { PdfNode } from './definition';
import type { EngineLine, EnginePage, LayoutNode, PageItem } from './pdfmakeInternals';

/** A block with a name (`opensAs`) that begins a page, and the height of its first line in points from the top. */
export interface NamedOpening { name: string; page: number; y: number }

const linesOf = ({ items }: EnginePage): EngineLine[] => items.map(({ item }: PageItem) => item).filter((item): item is EngineLine => 'inlines' in item);

/**
 * Blocks that begin a page: no line of theirs stands on an earlier page, and no other line above them. A drawing without
 * any text is not seen; who starts a layout at an opening must look whether it comes to stand at the same height.
 */
export function pageOpenings(pages: readonly EnginePage[], root: LayoutNode | null): NamedOpening[] {
  const names = new Map<PdfNode, string>();
  if (root) nameTexts(root, undefined, names);
  const begun = new Set<string>();
  return pages.flatMap((page, index) => {
    const lines = linesOf(page).flatMap(({ source, y = 0 }) => {
      const name = source && names.get(source);
      return name === undefined ? [] : [{ name, y }];
    });
    const y = Math.min(...lines.map((line) => line.y));
    const first = lines.find((line) => line.y === y);
    const isNew = first !== undefined && !begun.has(first.name);
    for (const { name } of lines) begun.add(name);
    return isNew ? [{ name: first.name, page: index + 1, y: Math.round(y * 100) / 100 }] : [];
  });
}

function nameTexts(node: PdfNode, outer: string | undefined, names: Map<PdfNode, string>): void {
  const name = node.opensAs ?? outer;
  if (node.text !== undefined && name !== undefined) names.set(node, name);
  const section = Array.isArray(node.section) ? node.section : node.section ? [node.section] : [];
  for (const child of [...section, ...(node.stack ?? []), ...(node.columns ?? []), ...(node.table?.body.flat() ?? [])]) nameTexts(child, name, names);
}
