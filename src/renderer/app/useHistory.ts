import { useCallback } from 'react';
import { request, RequestFailure } from '../api/bridge';
import { wallTime } from '../api/queries';
import { saveStatus } from '../api/saveStatus';
import { announce } from '../components/announce';
import { en } from '../strings/en';

async function step(channel: 'history.undo' | 'history.redo', kind: 'undid' | 'redid'): Promise<void> {
  try {
    const { label } = await request(channel, {});
    saveStatus.show({ kind, label, at: wallTime() });
    announce(kind === 'undid' ? en.shell.undid(label) : en.shell.redid(label));
  } catch (error) {
    const message = error instanceof RequestFailure ? error.message : String(error);
    saveStatus.show({ kind: 'failed', message });
  }
}

/** Undo and redo of records; the title bar says what was undone. */
export function useHistory(): { undo: () => void; redo: () => void } {
  const undo = useCallback(() => {
    // A field that is still open keeps its text first, so that undo takes back that edit and loses nothing.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    void step('history.undo', 'undid');
  }, []);
  const redo = useCallback(() => void step('history.redo', 'redid'), []);
  return { undo, redo };
}
