import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

const LETTERS_IN_LINE = 72;
const LINE = 24;

/** A part of a long text: room is kept for it, and it is drawn once it comes near the view or is asked for. */
export function LazyGroup({ letters, items, isWanted, children }: { letters: number; items: number; isWanted: boolean; children: () => ReactNode }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isWanted);
  const isShown = isNear || isWanted;
  useEffect(() => {
    const element = box.current;
    if (!element || isShown) return undefined;
    const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) setNear(true); }, { root: element.closest('.pane-body'), rootMargin: '1200px 0px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isShown]);
  return <div ref={box} {...(isShown ? {} : { style: { minHeight: Math.ceil(letters / LETTERS_IN_LINE) * LINE + items * 12 } })}>{isShown ? children() : null}</div>;
}
