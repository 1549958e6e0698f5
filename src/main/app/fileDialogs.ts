import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { FileDialogs } from '../ipc/windowPorts';

/** The platform's own file dialogs, always asked on behalf of the window. */
export function fileDialogs(window: () => BrowserWindow | null): FileDialogs {
  return {
    async saveAs({ title, suggestedName, kind, extension }) {
      const options = { title, defaultPath: suggestedName, filters: [{ name: kind, extensions: [extension] }] };
      const owner = window();
      const chosen = owner ? await dialog.showSaveDialog(owner, options) : await dialog.showSaveDialog(options);
      return chosen.canceled ? null : chosen.filePath;
    },
    async open({ title, kind, extension }) {
      const options = { title, properties: ['openFile' as const], filters: [{ name: kind, extensions: [extension] }] };
      const owner = window();
      const chosen = owner ? await dialog.showOpenDialog(owner, options) : await dialog.showOpenDialog(options);
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    showInFolder: (file) => shell.showItemInFolder(file),
  };
}
