import { fork } from 'node:child_process';
import type { RenderProcess } from '../main/render/renderClient';

const PRINTING = new Set(['pack', 'demo']);
/** Other formats, locking and help need no such press. A wrong guess costs a little time and nothing else. */
const OTHERWISE = /^--format=(?:json|docx)$|\.(?:json|docx)$|^(?:json|docx)$|^--password-file\b|^--help$|^-h$/iu;

/** Whether a command line looks like one that prints pages. Told before anything is loaded, so that the press can get ready meanwhile. */
export function looksLikePrinting([command = '', ...rest]: readonly string[]): boolean {
  return PRINTING.has(command) && !rest.some((arg) => OTHERWISE.test(arg));
}

/**
 * Wakes up the press that set-up has kept as a start-up snapshot of V8: a process, for a thread cannot start from one.
 * @param blob the file that `scripts/build/pressSnapshot.mjs` has made with the Node that runs now
 */
export function wakePress(blob: string): RenderProcess {
  const child = fork('press', [], { execArgv: ['--snapshot-blob', blob], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const kill = (): void => {
    child.kill('SIGKILL');
    // Nobody waits for it to be gone.
    child.unref();
    if (child.connected) child.disconnect();
  };
  return {
    post: (message) => {
      // It cannot load the unit that locks: it goes, and whoever stands in for it gets the message.
      if (message.password !== undefined) kill();
      else if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => {
      child.once('exit', (code) => listener(code));
      child.once('error', () => listener(null));
    },
    kill,
  };
}

/**
 * A process that another one replaces when it ends before it has said anything: nothing is lost that way, and it never was of use.
 * What it was asked is asked again.
 */
export function withStandIn(first: RenderProcess, standIn: () => RenderProcess): RenderProcess {
  const asked: Parameters<RenderProcess['post']>[0][] = [];
  const onMessage: ((message: unknown) => void)[] = [];
  const onExit: ((code: number | null) => void)[] = [];
  let state: 'silent' | 'speaks' | 'replaced' | 'ended' = 'silent';
  let current = first;
  const follow = (process: RenderProcess, ended: (code: number | null) => void): void => {
    process.onMessage((message) => {
      if (state === 'silent') state = 'speaks';
      for (const listener of onMessage) listener(message);
    });
    process.onExit(ended);
  };
  const tellEnd = (code: number | null): void => {
    if (state === 'ended') return;
    state = 'ended';
    for (const listener of onExit) listener(code);
  };
  follow(first, (code) => {
    if (state !== 'silent') return state === 'replaced' ? undefined : tellEnd(code);
    state = 'replaced';
    current = standIn();
    follow(current, tellEnd);
    for (const message of asked) current.post(message);
  });
  return {
    post: (message) => {
      asked.push(message);
      current.post(message);
    },
    onMessage: (listener) => void onMessage.push(listener),
    onExit: (listener) => void onExit.push(listener),
    kill: () => {
      state = 'ended';
      current.kill();
    },
  };
}
