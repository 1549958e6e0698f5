import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { EvidenceKey } from '../marks/SmallMarks';
import { cutText, type Piece, type TextMark } from './passages';

interface SourceTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly current: number | null;
  readonly onShow: (key: number) => void;
  /** Begins at the first passage instead of the first line. */
  readonly startsAtPassage?: boolean;
}

function PieceText({ piece, current, onShow }: { piece: Piece; current: number | null; onShow: (key: number) => void }): ReactElement {
  if (piece.keys.length === 0) return <>{piece.text}</>;
  const isCurrent = current !== null && piece.keys.includes(current);
  return (
    <>
      <mark className={`passage ${isCurrent ? 'current' : ''}`} {...(isCurrent ? { 'data-current': '' } : {})}>{piece.text}</mark>
      {piece.ending.map((key) => <EvidenceKey key={key} number={key} isCurrent={key === current} onPress={() => onShow(key)} />)}
    </>
  );
}

function showFirst(root: HTMLElement | null): void {
  const first = root?.querySelector('mark.passage');
  const frame = root?.closest('.pane-body')?.getBoundingClientRect();
  if (!first || !frame) return;
  const { top, bottom } = first.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) first.scrollIntoView({ block: 'center' });
}

/** A stored source text with its numbered passages; the current one is scrolled into view. */
export function SourceText({ text, marks, current, onShow, startsAtPassage = false }: SourceTextProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => cutText(text, marks), [text, marks]);
  useEffect(() => {
    const shown = root.current?.querySelector('[data-current]');
    if (shown) shown.scrollIntoView({ block: 'nearest' });
    else if (startsAtPassage) showFirst(root.current);
  }, [current, text, marks, startsAtPassage]);
  return (
    <div className="source-text" ref={root}>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.at ?? 0}>{pieces.map((piece) => <PieceText key={piece.at} piece={piece} current={current} onShow={onShow} />)}</p>
      ))}
    </div>
  );
}
