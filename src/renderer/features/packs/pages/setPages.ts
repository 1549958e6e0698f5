import type { PagesInView } from '../../../../shared/ipc';
import type { PageMap, PressFinding } from '../../../../shared/pack/model';
import type { PDFDocumentProxy } from './pdf';

/** The whole file as it was made last. */
export interface WholeFile { readonly document: PDFDocumentProxy; readonly map: PageMap; readonly findings: readonly PressFinding[]; readonly hash: string }

/** Pages that show a change already, until the whole file does. */
export interface PagesAhead {
  readonly document: PDFDocumentProxy;
  readonly made: Omit<PagesInView, 'pdf'>;
  /** To be called when they are drawn. */
  readonly onDrawn: () => void;
}

/** What lies on the desk: the pages of the whole file, some of them replaced by newer ones. */
export interface SetPages extends WholeFile { readonly ahead: PagesAhead | null }

/** A page in the file that has its newest state. */
export interface PageSource { readonly document: PDFDocumentProxy; readonly page: number }

const isAhead = ({ firstPage, count }: PagesAhead['made'], page: number): boolean => page >= firstPage && page < firstPage + count;

/** The desk's pages with a map that says where everything stands on them. The number of pages is that of the whole file until that follows. */
export function pagesOnDesk(whole: WholeFile, ahead: PagesAhead | null): SetPages {
  if (!ahead) return { ...whole, ahead };
  const { made } = ahead;
  const isOld = (page: number): boolean => !isAhead(made, page);
  const { map } = whole;
  return {
    ...whole, ahead,
    map: {
      ...map,
      acrossPages: [...map.acrossPages.filter(isOld), ...made.acrossPages].toSorted((a, b) => a - b),
      places: [...map.places.filter(({ page }) => isOld(page)), ...made.places],
    },
  };
}

/** Where to draw a page from. */
export function sourceOf({ document, ahead }: SetPages, page: number): PageSource {
  return ahead && isAhead(ahead.made, page) ? { document: ahead.document, page: page - ahead.made.firstPage + 1 } : { document, page };
}
