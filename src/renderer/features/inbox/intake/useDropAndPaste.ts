import { useEffect, useRef, useState } from 'react';
import { isTyping } from '../../../components/keyboard/useKeys';
import { incomingFiles, incomingPaste } from './intake';
import type { Incoming } from './intakeQueue';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Number of files that hover over the window; null while none do. */
export function useFileDrop(onFiles: (items: readonly Incoming[]) => void): number | null {
  const [count, setCount] = useState<number | null>(null);
  const take = useRef(onFiles);
  useEffect(() => { take.current = onFiles; });
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
      take.current(incomingFiles(event.dataTransfer.files));
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
