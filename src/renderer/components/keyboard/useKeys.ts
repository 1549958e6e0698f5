import { createContext, useContext, useEffect, useId, useMemo, useRef, useSyncExternalStore } from 'react';
import { createKeyRegistry, type KeyCommand, type KeyScope } from './keyRegistry';

/** True where Cmd is the main modifier. */
export const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Macintosh');

/** The window's one registry. */
export const keyRegistry = createKeyRegistry(isMac);

/** Depth of the surrounding dialogs; a dialog raises it for its content. */
export const KeyLayerContext = createContext(0);

function signature(commands: readonly KeyCommand[]): string {
  return JSON.stringify(commands.map(({ run, ...shown }) => ({ ...shown, runs: run !== undefined })));
}

/**
 * Declares the keys of a part of the window for as long as it is mounted.
 * `title` heads them in the keys dialog. Commands may be new objects at every render.
 */
export function useKeys(title: string, commands: readonly KeyCommand[]): void {
  const id = useId();
  const layer = useContext(KeyLayerContext);
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const shape = signature(commands);
  const stable = useMemo(() => {
    return (): readonly KeyCommand[] =>
      latest.current.map((command, index) =>
        command.run ? { ...command, run: () => latest.current[index]?.run?.() } : command,
      );
    // The shape stands for everything that is shown; the closures are read at the time of the press.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shape]);
  useEffect(() => {
    keyRegistry.set({ id, title, layer, commands: stable() });
  }, [id, title, layer, stable]);
  useEffect(() => () => keyRegistry.remove(id), [id]);
}

/** The scopes that answer at this moment, for the status bar, the dialog and the palette. */
export function useActiveKeys(): readonly KeyScope[] {
  return useSyncExternalStore(keyRegistry.subscribe, keyRegistry.active);
}

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number', '']);

/** True when the event comes from a place where letters are text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && TEXT_INPUTS.has(target.type);
}

function watchFocus(listener: () => void): () => void {
  window.addEventListener('focusin', listener);
  window.addEventListener('focusout', listener);
  return () => {
    window.removeEventListener('focusin', listener);
    window.removeEventListener('focusout', listener);
  };
}

/** True while letters go into the field that has the focus. */
export function useTyping(): boolean {
  return useSyncExternalStore(watchFocus, () => isTyping(document.activeElement));
}

function ownsKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-owns-keys]') !== null;
}

/** Listens once for the whole window; the shell mounts it. Controls that handle a key themselves come first. */
export function useKeyDispatcher(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || ownsKeys(event.target)) return;
      const command = keyRegistry.find(event, isTyping(event.target));
      if (!command?.run) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
