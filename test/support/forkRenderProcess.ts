import { fork, type ChildProcess } from 'node:child_process';
import type { RenderProcess } from '../../src/main/render/renderClient';

/**
 * Starts the rendering process under plain Node. Bytes travel as bytes (structured clone), not as JSON.
 * `entry` is the built renderChild file; `onStart` is shown the process itself.
 */
export function forkRenderProcess(entry: string, onStart: (child: ChildProcess) => void = () => undefined): RenderProcess {
  const child = fork(entry, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  onStart(child);
  return {
    post: (message) => {
      if (child.connected) child.send({ ...message });
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => {
      child.once('exit', (code) => listener(code));
      child.once('error', () => listener(null));
    },
    kill: () => child.kill('SIGKILL'),
  };
}
