import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { RenderProcess } from '../render/renderClient';
import type { Press } from '../services/press';
import { pressByProcess, type PressRole } from '../services/pressByProcess';

/** The press of the window: Electron utility processes that see fonts and pack models, and nothing else of the app. */
export function pressProcess(fontsDir: string): Press {
  return pressByProcess((role) => forkUtility(join(import.meta.dirname, 'renderChild.mjs'), role), fontsDir);
}

function forkUtility(entry: string, role: PressRole): RenderProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: role === 'whole' ? 'Attaché press' : 'Attaché press, pages in view', stdio: 'ignore' });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', (code) => listener(code)),
    kill: () => child.kill(),
  };
}
