import { useCallback, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { PackDetail } from '../../../../shared/domain/pack';
import { announce } from '../../../components/announce';
import { en } from '../../../strings/en';
import { findItem } from '../composer/selection';
import type { PackActions } from '../composer/usePackActions';
import { arranged, isMoved, moveTo, pickUp, positionAmongAll, step, wishAt, type Moving, type RowBox } from './moving';
import { titleOf } from './outlineRows';

const words = en.packs.outline;
/** A press becomes a drag after so many pixels. */
const DRAG_AFTER = 5;
const EDGE = 28;

/** What is held in the outline, by mouse or by keyboard, and what can be done with it. */
export interface MovingState {
  readonly moving: Moving | null;
  readonly pickUp: (id: string) => void;
  readonly step: (by: number) => void;
  readonly drop: () => void;
  readonly putBack: () => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
}

function nameOf(pack: PackDetail, moving: Moving): string {
  if (moving.kind === 'section') return pack.sections.find((section) => section.id === moving.id)?.title ?? '';
  const placed = findItem(pack, moving.id);
  return placed ? titleOf(placed.item) : '';
}

function whereIs(pack: PackDetail, moving: Moving): string {
  const sections = arranged(pack, moving);
  if (moving.kind === 'section') return words.movedSection(moving.index + 1, sections.length);
  const section = sections.find((candidate) => candidate.id === moving.sectionId);
  return words.movedTo(moving.index + 1, section?.items.length ?? 1, section?.title ?? '');
}

function boxesIn(container: HTMLElement): RowBox[] {
  return [...container.querySelectorAll<HTMLElement>('[data-row]')].map((element) => {
    const rect = element.getBoundingClientRect();
    return {
      key: element.dataset['row'] ?? '', sectionId: element.dataset['section'] ?? '', kind: element.dataset['kind'] === 'item' ? 'item' : 'section', middle: rect.top + rect.height / 2,
    };
  });
}

function scrollAtEdges(container: HTMLElement, y: number): void {
  const rect = container.getBoundingClientRect();
  if (y < rect.top + EDGE) container.scrollTop -= 12;
  else if (y > rect.bottom - EDGE) container.scrollTop += 12;
}

/** The row a press is on, unless it is on a control inside it. */
function rowUnder(target: EventTarget): string | undefined {
  if (!(target instanceof Element) || target.closest('button, input, textarea, label, [data-no-drag]')) return undefined;
  return target.closest<HTMLElement>('[data-row]')?.dataset['row'];
}

/** Calls `begin` once the pointer has moved far enough, `move` for each step after that, `end` when it is let go. */
function followPointer(startY: number, steps: { begin: () => void; move: (y: number) => void; end: () => void }): void {
  let isDragging = false;
  const onMove = (event: globalThis.PointerEvent): void => {
    if (!isDragging && Math.abs(event.clientY - startY) < DRAG_AFTER) return;
    if (!isDragging) steps.begin();
    isDragging = true;
    steps.move(event.clientY);
  };
  const onUp = (): void => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
    if (isDragging) steps.end();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
}

/** Puts sections and items in order: pick up, step or drag, drop, or put back; each step is announced. */
export function useMoving(pack: PackDetail, actions: PackActions, containerRef: RefObject<HTMLElement | null>): MovingState {
  const [moving, setMoving] = useState<Moving | null>(null);
  const held = useRef<Moving | null>(null);
  const hold = useCallback((next: Moving | null) => {
    held.current = next;
    setMoving(next);
  }, []);
  const drop = async (): Promise<void> => {
    const now = held.current;
    if (!now) return;
    if (isMoved(pack, now)) {
      // Stays where it was put until the answer is drawn.
      await (now.kind === 'section' ? actions.moveSection(now.id, positionAmongAll(pack, now)) : actions.moveItem(now.id, now.sectionId, now.index));
    }
    announce(words.dropped(nameOf(pack, now)));
    hold(null);
  };
  const take = (id: string): void => {
    const next = pickUp(pack, id);
    hold(next);
    if (next) announce(words.pickedUp(nameOf(pack, next)));
  };
  const move = (next: Moving): void => {
    hold(next);
    announce(whereIs(pack, next));
  };
  const putBack = (): void => {
    if (held.current) announce(words.putBack(nameOf(pack, held.current)));
    hold(null);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const container = containerRef.current;
    const id = rowUnder(event.target);
    if (event.button !== 0 || !id || !container || held.current) return;
    followPointer(event.clientY, {
      begin: () => hold(pickUp(pack, id)),
      move: (y) => {
        const now = held.current;
        if (!now) return;
        scrollAtEdges(container.parentElement ?? container, y);
        const to = moveTo(pack, now, wishAt(boxesIn(container), now, y));
        if (JSON.stringify(to) !== JSON.stringify(now)) hold(to);
      },
      end: () => void drop(),
    });
  };
  return {
    moving, pickUp: take, drop: () => void drop(), putBack, onPointerDown,
    step: (by) => { if (held.current) move(step(pack, held.current, by)); },
  };
}
