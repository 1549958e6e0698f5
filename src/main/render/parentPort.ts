import { parentPort as threadPort } from 'node:worker_threads';
import type { MessagePort } from './renderProtocol';

interface ElectronParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

const isElectronPort = (value: unknown): value is ElectronParentPort =>
  typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;

/**
 * The way to whoever started this: Electron's utility process has `process.parentPort`, a worker thread a port of its own,
 * a forked Node process `process.send`. Null when this process was started by hand.
 */
export function openParentPort(): MessagePort | null {
  const parentPort: unknown = 'parentPort' in process ? process.parentPort : undefined;
  if (isElectronPort(parentPort)) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    };
  }
  if (threadPort) {
    const port = threadPort;
    return { post: (message) => port.postMessage(message), onMessage: (listener) => port.on('message', listener) };
  }
  if (!process.send) return null;
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  };
}
