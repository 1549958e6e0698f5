import { useEffect, useRef, useState } from 'react';
import { isTyping } from '../../../components/keyboard/useKeys';
import { droppedFolders } from './folders';
import { incomingFiles, incomingPaste } from './intake';
import type { Incoming } from './intakeQueue';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** What takes files and folders that are dropped. */
export interface DropTaker { readonly files: (items: readonly Incoming[]) => void; readonly folders: (folders: readonly FileSystemDirectoryEntry[]) => void }

/** The system lists a folder among the files too; it is no file that can be read. */
function filesBeside(data: DataTransfer, folders: readonly FileSystemDirectoryEntry[]): readonly File[] {
  const names = new Set(folders.map((folder) => folder.name));
  return [...data.files].filter((file) => !names.has(file.name));
}

/** Number of files that hover over the window; null while none do. */
export function useFileDrop(taker: DropTaker): number | null {
  const [count, setCount] = useState<number | null>(null);
  const take = useRef(taker);
  useEffect(() => { take.current = taker; });
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setCount(event.dataTransfer.items.length);
    };
    const onLeave = (event: DragEvent): void => {
      // Only the edge of the window has nothing beyond it.
      if (event.relatedTarget === null) setCount(null);
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setCount(null);
      const folders = droppedFolders(event.dataTransfer.items);
      take.current.files(incomingFiles(filesBeside(event.dataTransfer, folders)));
      if (folders.length > 0) take.current.folders(folders);
    };
    const stop = new AbortController();
    window.addEventListener('dragenter', onOver, { signal: stop.signal });
    window.addEventListener('dragover', onOver, { signal: stop.signal });
    window.addEventListener('dragleave', onLeave, { signal: stop.signal });
    window.addEventListener('drop', onDrop, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return count;
}

/** Takes what is pasted while no text field has the focus and no dialog is open. */
export function useWindowPaste(onPaste: (items: readonly Incoming[]) => void): void {
  const take = useRef(onPaste);
  useEffect(() => { take.current = onPaste; });
  useEffect(() => {
    const onEvent = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target) || isTyping(document.activeElement) || document.querySelector('[role=dialog]') !== null || !event.clipboardData) return;
      const items = incomingPaste(event.clipboardData);
      if (items.length === 0) return;
      event.preventDefault();
      take.current(items);
    };
    window.addEventListener('paste', onEvent);
    return () => window.removeEventListener('paste', onEvent);
  }, []);
}
