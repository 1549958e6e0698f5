import { AttacheError } from '../../shared/ipc';
import type { HistoryState } from '../../shared/ipc';
import type { ServiceContext } from './context';

/** What undo and redo would do, and when something was last kept. */
export function historyView(ctx: ServiceContext): HistoryState {
  const { undo, redo, lastChangeAt } = ctx.store.historyState();
  return { undo, redo, savedAt: lastChangeAt };
}

/** Takes back the latest edit. @throws AttacheError NOTHING_TO_UNDO */
export function undoLatest(ctx: ServiceContext): { label: string; state: HistoryState } {
  const undone = ctx.store.undo();
  if (!undone) throw new AttacheError('NOTHING_TO_UNDO', 'There is nothing to undo.');
  return { label: undone.label, state: historyView(ctx) };
}

/** Brings back the edit that was undone last. @throws AttacheError NOTHING_TO_UNDO */
export function redoLatest(ctx: ServiceContext): { label: string; state: HistoryState } {
  const redone = ctx.store.redo();
  if (!redone) throw new AttacheError('NOTHING_TO_UNDO', 'There is nothing to redo.');
  return { label: redone.label, state: historyView(ctx) };
}
