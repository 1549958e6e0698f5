import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { ReportView } from '../../../../shared/domain/inbox';
import { EvidenceKey } from '../../../components/marks/SmallMarks';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { useEvidenceFocus, useIsLit } from './evidenceFocus';
import { LazyGroup } from './LazyGroup';
import { marginNotes } from './marginNotes';
import { groupBlocks, isWithinWord, readingBlocks, type CutPiece, type ReadingBlock, type TextPiece } from './readingBlocks';

const LONGEST_CUT = 400;

function Number({ number }: { number: number }): ReactElement {
  const { showPassage } = useOpenReport();
  const keys = useMemo(() => [number], [number]);
  return <EvidenceKey number={number} isCurrent={useIsLit(keys)} onPress={() => showPassage(number)} />;
}

function Passage({ piece }: { piece: TextPiece }): ReactElement {
  const { showPassage } = useOpenReport();
  const focus = useEvidenceFocus();
  const isLit = useIsLit(piece.keys);
  const first = piece.keys[0] ?? 0;
  return (
    <>
      {/* The numbered key after it does the same for the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <mark className={`passage ${isLit ? 'current' : ''}`} data-passage={piece.keys.join(' ')} onMouseEnter={() => focus.hover(piece.keys, 'text')} onMouseLeave={() => focus.hover(null, 'text')} onClick={() => showPassage(first)}>{piece.text}</mark>
      {piece.ending.map((key) => <Number key={key} number={key} />)}
    </>
  );
}

/** A character that draws nothing is named instead. */
function visible(text: string): string {
  return /^[\p{Cf}\p{Cc}]+$/u.test(text) ? [...text].slice(0, 4).map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ') : text;
}

function CutText({ piece }: { piece: CutPiece }): ReactElement {
  const shown = visible(piece.text).trim();
  return <del className="cut" title={piece.reason}>{shown.length > LONGEST_CUT ? `${shown.slice(0, LONGEST_CUT)}${en.inbox.more(shown.length - LONGEST_CUT)}` : shown}</del>;
}

function Block({ block, notes }: { block: ReadingBlock; notes: readonly string[] }): ReactElement {
  const isUnused = block.kind === 'paragraph' && block.keys.length === 0;
  return (
    <div className={`reading-block ${block.kind} ${block.continues ? 'continues' : ''} ${isUnused ? 'unused' : ''}`}>
      <div className="reading-note">{notes.map((note) => <span key={note}>{note}</span>)}</div>
      <p>{block.pieces.map((piece, index) => (
        piece.kind === 'cut'
          ? <span key={`cut${piece.at}`}>{index > 0 && !isWithinWord(block.pieces, index) ? ' ' : ''}<CutText piece={piece} /></span>
          : piece.keys.length === 0 ? <span key={piece.at}>{piece.text}</span> : <Passage key={piece.at} piece={piece} />
      ))}</p>
    </div>
  );
}

const lettersOf = (block: ReadingBlock): number => block.pieces.reduce((sum, piece) => sum + Math.min(piece.text.length, LONGEST_CUT * 10), 0);

/** The part of a text that holds a passage is drawn before it is scrolled to. */
function useScrollToPinned(view: ReportView, groupOf: (key: number) => string | null): { readonly root: React.RefObject<HTMLDivElement | null>; readonly wanted: ReadonlySet<string> } {
  const focus = useEvidenceFocus();
  const root = useRef<HTMLDivElement>(null);
  const { asked, pinned } = useSyncExternalStore(focus.subscribe, focus.current);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const first = pinned[0];
  useEffect(() => {
    const group = first === undefined ? null : groupOf(first);
    if (group !== null) setWanted((before) => (before.has(group) ? before : new Set([...before, group])));
    // A wish is made anew with each count.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  useEffect(() => {
    if (asked === 0 || first === undefined) return;
    const passage = root.current?.querySelector(`[data-passage~="${first}"]`);
    const frame = root.current?.closest('.pane-body')?.getBoundingClientRect();
    if (!passage || !frame) return;
    const { top, bottom } = passage.getBoundingClientRect();
    if (top < frame.top + 8 || bottom > frame.bottom - 8) passage.scrollIntoView({ block: 'center' });
  }, [asked, first, wanted, view.id]);
  return { root, wanted };
}

/** The cleaned text with numbered passages, and in its place what was stripped, with the reason in the margin. */
export function MarkedText(): ReactElement {
  const { view } = useOpenReport();
  const { original, stripped, text, offsets, evidence } = view;
  const groups = useMemo(() => groupBlocks(readingBlocks({ original, stripped, text, offsets, evidence }), lettersOf), [original, stripped, text, offsets, evidence]);
  const notesOf = useMemo(() => marginNotes(view), [view]);
  const { root, wanted } = useScrollToPinned(view, (key) => groups.find((group) => group.items.some((block) => block.keys.includes(key)))?.key ?? null);
  return (
    <div className="reading-text" ref={root}>
      {groups.map((group) => (
        <LazyGroup key={group.key} letters={group.letters} items={group.items.length} isWanted={wanted.has(group.key) || group.key === '0'}>
          {() => group.items.map((block) => <Block key={block.key} block={block} notes={notesOf(block)} />)}
        </LazyGroup>
      ))}
    </div>
  );
}
