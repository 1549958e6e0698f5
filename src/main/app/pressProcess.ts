import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { RenderProcess } from '../render/renderClient';
import type { Press } from '../services/press';
import { pressByProcess } from '../services/pressByProcess';

/** The press of the window: an Electron utility process that sees fonts and pack models, and nothing else of the app. */
export function pressProcess(fontsDir: string): Press {
  return pressByProcess(() => forkUtility(join(import.meta.dirname, 'renderChild.mjs')), fontsDir);
}

function forkUtility(entry: string): RenderProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Attaché press', stdio: 'ignore' });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', (code) => listener(code)),
    kill: () => child.kill(),
  };
}
