import { useEffect, useRef, type MouseEvent, type ReactElement } from 'react';
import type { DrawQueue } from './drawQueue';
import { drawPage } from './pdf';
import type { PageSource } from './setPages';

interface PageSheetProps {
  readonly source: PageSource;
  readonly page: number;
  readonly label: string;
  readonly box: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
  readonly queue: DrawQueue;
  readonly isInView: (page: number) => boolean;
  /** Part of the page to outline, as fractions of its height. */
  readonly marked: { readonly top: number; readonly height: number } | null;
  /** A press on the page at this fraction of its height. */
  readonly onChoose: (page: number, fraction: number) => void;
}

/** One page of the true PDF, as sharp as the screen. The last drawing stays until the next one is complete. */
export function PageSheet({ source: { document, page: pageInFile }, page, label, box, queue, isInView, marked, onChoose }: PageSheetProps): ReactElement {
  const shown = useRef<HTMLCanvasElement>(null);
  const { width } = box;
  useEffect(() => {
    let isWanted = true;
    const leave = queue.add({
      isUrgent: () => isInView(page),
      draw: async () => {
        if (!isWanted) return;
        const drawn = await drawPage(document, pageInFile, Math.round(width * window.devicePixelRatio));
        const target = shown.current;
        if (!isWanted || !target) return;
        target.width = drawn.width;
        target.height = drawn.height;
        target.getContext('2d')?.drawImage(drawn, 0, 0);
        target.dataset['drawn'] = String(page);
      },
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [document, pageInFile, page, width, queue, isInView]);
  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const rect = event.currentTarget.getBoundingClientRect();
    onChoose(page, (event.clientY - rect.top) / rect.height);
  };
  return (
    // A press chooses the nearest row of the outline, where the keyboard does the same.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div className="sheet" style={box} role="img" aria-label={label} onClick={onClick} data-page={page}>
      <canvas ref={shown} />
      {marked ? <span className="sheet-mark" style={{ top: `${marked.top * 100}%`, height: `${marked.height * 100}%` }} /> : null}
    </div>
  );
}
