import { contextBridge, ipcRenderer } from 'electron';
import { PUSH_PIPE, REQUEST_PIPE } from '../shared/ipc/bridge';
import type { Bridge } from '../shared/ipc/bridge';

const bridge: Bridge = {
  request: (channel, input) => ipcRenderer.invoke(REQUEST_PIPE, channel, input),
  subscribe: (listener) => {
    const forward = (_event: unknown, name: string, payload: unknown): void => listener(name, payload);
    ipcRenderer.on(PUSH_PIPE, forward);
    return () => {
      ipcRenderer.off(PUSH_PIPE, forward);
    };
  },
};

contextBridge.exposeInMainWorld('attache', bridge);
