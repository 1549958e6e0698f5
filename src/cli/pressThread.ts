import { Worker } from 'node:worker_threads';
import type { RenderProcess } from '../main/render/renderClient';

/**
 * The press in a thread of its own: it gets ready while the store is opened, and an interruption stops it in the middle of a
 * layout, which in this thread would first run to its end.
 * @param entry the built renderChild file
 */
export function startPressThread(entry: string): RenderProcess {
  const worker = new Worker(entry);
  // What went wrong is known by the exit that follows.
  worker.on('error', () => undefined);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onExit: (listener) => worker.once('exit', (code) => listener(code)),
    kill: () => void worker.terminate(),
  };
}
