import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { Push } from '../ipc/windowPorts';

/** The application menu: on macOS at the top of the screen, elsewhere behind Alt. Undo is the records', not the text field's. */
export function setMenu(push: Push): void {
  const ask = (label: string, accelerator: string, command: 'undo' | 'redo' | 'palette' | 'keys' | 'settings' | 'back' | 'forward'): MenuItemConstructorOptions => ({
    label, accelerator, registerAccelerator: false, click: () => push('window.command', { command }),
  });
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    { label: 'File', submenu: [ask('Go to, create, search…', 'CmdOrCtrl+K', 'palette'), ask('Set up…', 'CmdOrCtrl+,', 'settings'), { type: 'separator' }, isMac ? { role: 'close' } : { role: 'quit' }] },
    { label: 'Edit', submenu: [ask('Undo', 'CmdOrCtrl+Z', 'undo'), ask('Redo', 'Shift+CmdOrCtrl+Z', 'redo'), { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
    { label: 'View', submenu: [ask('Back', 'Alt+Left', 'back'), ask('Forward', 'Alt+Right', 'forward'), { type: 'separator' }, { role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }] },
    { label: 'Help', submenu: [ask('Keys', '?', 'keys')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
