import { createContext, useContext, type RefObject } from 'react';
import type { PackDetail } from '../../../../shared/domain/pack';
import type { Press } from '../pages/usePress';
import type { Selection } from './selection';
import type { PackActions } from './usePackActions';

/** What every pane of the composer shares: the pack, the one selection, what can be done, the pages. */
export interface ComposerValue {
  readonly pack: PackDetail;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly actions: PackActions;
  readonly press: Press;
  /** Whether the override editor of the selected item is open. */
  readonly isOverriding: boolean;
  readonly setOverriding: (isOpen: boolean) => void;
  /** Whether the selected section's title is being changed. */
  readonly isRenaming: boolean;
  readonly setRenaming: (isOpen: boolean) => void;
  readonly isSourceOpen: boolean;
  readonly setSourceOpen: (isOpen: boolean) => void;
  readonly outlineRef: RefObject<HTMLDivElement | null>;
}

export const ComposerContext = createContext<ComposerValue | null>(null);

/** The open composer. */
export function useComposer(): ComposerValue {
  const value = useContext(ComposerContext);
  if (!value) throw new Error('useComposer is used outside of the composer.');
  return value;
}
