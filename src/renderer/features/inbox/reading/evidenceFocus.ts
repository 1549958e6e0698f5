import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';

/** The passages that stand out now: those one looks at, or those under the pointer. */
export interface EvidenceFocusState {
  readonly pinned: readonly number[];
  readonly hovered: readonly number[] | null;
  /** Where the wish came from: fields stand out for a passage, passages for a field. */
  readonly from: 'text' | 'field';
  /** Rises with each wish to see the pinned passages. */
  readonly asked: number;
  /** The field that one is in, and why it was read so. */
  readonly told: Told | null;
}

export interface Told { readonly field: string; readonly why: string }

/** Holds what stands out, outside of React, so that moving the pointer draws a few marks and not the pane. */
export interface EvidenceFocus {
  current(): EvidenceFocusState;
  subscribe(listener: () => void): () => void;
  hover(keys: readonly number[] | null, from: 'text' | 'field'): void;
  pin(keys: readonly number[], from: 'text' | 'field'): void;
  tell(told: Told | null): void;
}

const same = (a: readonly number[] | null, b: readonly number[] | null): boolean => a === b || (a !== null && b !== null && a.length === b.length && a.every((key, index) => key === b[index]));

export function createEvidenceFocus(): EvidenceFocus {
  let state: EvidenceFocusState = { pinned: [], hovered: null, from: 'field', asked: 0, told: null };
  const listeners = new Set<() => void>();
  const change = (next: Partial<EvidenceFocusState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hover(keys, from) {
      if (!same(state.hovered, keys)) change({ hovered: keys, ...(keys === null ? {} : { from }) });
    },
    pin(keys, from) {
      change({ pinned: keys, from, hovered: null, asked: state.asked + 1 });
    },
    tell(told) {
      if (told?.field !== state.told?.field || told?.why !== state.told?.why) change({ told });
    },
  };
}

/** The numbers that stand out: under the pointer first. */
export const litKeys = ({ hovered, pinned }: EvidenceFocusState): readonly number[] => hovered ?? pinned;

export const EvidenceFocusContext = createContext<EvidenceFocus>(createEvidenceFocus());

export function useEvidenceFocus(): EvidenceFocus {
  return useContext(EvidenceFocusContext);
}

/** True while one of the numbers stands out; with `from`, only when the wish came from there. */
export function useIsLit(keys: readonly number[], from?: 'text' | 'field'): boolean {
  const focus = useEvidenceFocus();
  const read = useCallback(() => {
    const state = focus.current();
    return (from === undefined || state.from === from) && litKeys(state).some((key) => keys.includes(key));
  }, [focus, keys, from]);
  return useSyncExternalStore(focus.subscribe, read);
}

/** The next number after those that stand out, round again; null when there are none. */
export function stepFrom(all: readonly number[], pinned: readonly number[], by: 1 | -1): number | null {
  const keys = [...all].sort((a, b) => a - b);
  const edge = by === 1 ? pinned.at(-1) : pinned[0];
  if (edge === undefined) return (by === 1 ? keys[0] : keys.at(-1)) ?? null;
  const next = by === 1 ? keys.find((key) => key > edge) : keys.findLast((key) => key < edge);
  return next ?? (by === 1 ? keys[0] : keys.at(-1)) ?? null;
}
