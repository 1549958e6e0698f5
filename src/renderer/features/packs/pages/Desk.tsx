import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { selectItem, selectSection } from '../composer/selection';
import { createDrawQueue } from './drawQueue';
import { chosenAt, heightOfPage, placeOfSelection, pageOfSelection, sectionOfPage } from './pagePlaces';
import { boxOfPage, DESK_GAP, pagesInView, rowsToDraw, scrollToBox, topOfPage, type DeskLayout } from './pageLayout';
import { PageSheet } from './PageSheet';
import { sourceOf, type SetPages } from './setPages';

const words = en.packs.pages;

interface DeskProps {
  readonly pages: SetPages;
  readonly layout: DeskLayout;
  readonly desk: { readonly width: number; readonly height: number };
  readonly deskRef: RefObject<HTMLDivElement | null>;
  readonly follows: boolean;
  readonly onSeen: (first: number, last: number) => void;
}

function useScrollTop(ref: RefObject<HTMLDivElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void => setTop(element.scrollTop);
    element.addEventListener('scroll', read, { passive: true });
    return () => element.removeEventListener('scroll', read);
  }, [ref]);
  return top;
}

/** Keeps the same place of the same page in view when the size of the pages changes. */
function useSteadyPlace(ref: RefObject<HTMLDivElement | null>, layout: DeskLayout): void {
  const before = useRef(layout);
  useLayoutEffect(() => {
    const element = ref.current;
    const old = before.current;
    before.current = layout;
    if (!element || (old.pageHeight === layout.pageHeight && old.perRow === layout.perRow)) return;
    const pitch = old.pageHeight + DESK_GAP;
    const row = Math.max(0, Math.floor((element.scrollTop - DESK_GAP) / pitch));
    const share = (element.scrollTop - DESK_GAP - row * pitch) / pitch;
    element.scrollTop = topOfPage(layout, row * old.perRow + 1) + share * (layout.pageHeight + DESK_GAP);
  }, [ref, layout]);
}

/** Turns to the page of the selection, and only scrolls when it is not in view. */
function useFollowing({ pages, layout, desk, deskRef, follows }: DeskProps): void {
  const { pack, selection } = useComposer();
  useEffect(() => {
    const element = deskRef.current;
    if (!element || !follows) return;
    const place = placeOfSelection(pack, pages.map, selection);
    const page = place?.page ?? pageOfSelection(pages.map, selection);
    if (page === null) return;
    const pageTop = topOfPage(layout, page);
    const sheet = boxOfPage(layout, page, pages.map.acrossPages.includes(page));
    const scale = sheet.height / heightOfPage(pages.map, page);
    const box = place ? { top: sheet.top + place.y * scale, height: place.height * scale } : { top: pageTop, height: layout.pageHeight };
    const isWholePageFine = layout.pageHeight + 2 * DESK_GAP <= desk.height;
    element.scrollTop = scrollToBox(isWholePageFine ? { top: pageTop, height: layout.pageHeight } : box, element.scrollTop, desk.height);
  }, [pack, pages.map, layout, desk.height, deskRef, follows, selection]);
}

/** The pages on the desk: only those near the view are in the document, so that sixty pages scroll like two. */
export function Desk(props: DeskProps): ReactElement {
  const { pages, layout, desk, deskRef, onSeen } = props;
  const { pack, selection, select, outlineRef } = useComposer();
  const [queue] = useState(createDrawQueue);
  const scrollTop = useScrollTop(deskRef);
  useSteadyPlace(deskRef, layout);
  useFollowing(props);
  const [firstSeen, lastSeen] = pagesInView(layout, scrollTop, desk.height);
  useEffect(() => onSeen(firstSeen, lastSeen), [firstSeen, lastSeen, onSeen]);
  const { ahead } = pages;
  // Runs behind the effects of the sheets, which have queued their drawings by then.
  useEffect(() => {
    if (ahead) void queue.settled().then(ahead.onDrawn);
  }, [ahead, queue]);
  const seen = useRef({ first: firstSeen, last: lastSeen });
  useEffect(() => {
    seen.current = { first: firstSeen, last: lastSeen };
  });
  const isInView = useCallback((page: number) => page >= seen.current.first && page <= seen.current.last, []);
  const place = useMemo(() => placeOfSelection(pack, pages.map, selection), [pack, pages.map, selection]);
  const choose = (page: number, fraction: number): void => {
    const found = chosenAt(pack, pages.map, { page, y: fraction * heightOfPage(pages.map, page) });
    if (!found) return;
    select('itemId' in found ? selectItem(pack, found.itemId) : selectSection(found.sectionId));
    outlineRef.current?.focus();
  };
  const [firstRow, lastRow] = rowsToDraw(layout, scrollTop, desk.height);
  const firstPage = firstRow * layout.perRow + 1;
  const lastPage = Math.min(layout.pageCount, lastRow * layout.perRow);
  const rowWidth = layout.perRow * layout.pageWidth + (layout.perRow - 1) * DESK_GAP;
  const left = Math.max(DESK_GAP, Math.floor((desk.width - rowWidth) / 2));
  const titles = new Map(pack.sections.map((section) => [section.id, section.title]));
  return (
    <div className="desk-space" style={{ height: layout.height, width: Math.max(desk.width, rowWidth + 2 * DESK_GAP) }}>
      {Array.from({ length: Math.max(0, lastPage - firstPage + 1) }, (_, index) => firstPage + index).map((page) => {
        const sectionId = sectionOfPage(pages.map, page);
        const column = (page - 1) % layout.perRow;
        const height = heightOfPage(pages.map, page);
        return (
          <PageSheet
            key={page}
            source={sourceOf(pages, page)}
            page={page}
            label={words.page(page, layout.pageCount, sectionId === null ? null : (titles.get(sectionId) ?? null))}
            box={{ ...boxOfPage(layout, page, pages.map.acrossPages.includes(page)), left: left + column * (layout.pageWidth + DESK_GAP) }}
            queue={queue}
            isInView={isInView}
            marked={place?.page === page ? { top: place.y / height, height: place.height / height } : null}
            onChoose={choose}
          />
        );
      })}
    </div>
  );
}
