import type { PushName, PushOf } from '../../shared/ipc';

/** What handlers need from the desktop; the Electron layer provides it, tests provide their own. */
export interface FileDialogs {
  /** @returns the chosen path, or null when the person cancels. */
  saveAs(ask: { title: string; suggestedName: string; kind: string; extension: string }): Promise<string | null>;
  open(ask: { title: string; kind: string; extension: string }): Promise<string | null>;
  showInFolder(file: string): void;
}

export type Push = <K extends PushName>(name: K, payload: PushOf<K>) => void;

export interface WindowPorts {
  dialogs: FileDialogs;
  /** Shows the window at another size; 1 is normal. */
  zoomTo(factor: number): void;
  push: Push;
}
