import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { defaultStoreFile } from '../main/platform/paths';
import type { Call } from './command';

/** The store a command works on: `--db`, else ATTACHE_DB, else the one the window opens. */
export function storeFileOf({ typed, terminal }: Call): string {
  const named = typed.text('db');
  return named === null ? defaultStoreFile({ platform: process.platform, home: homedir(), env: terminal.env }) : resolve(named);
}
