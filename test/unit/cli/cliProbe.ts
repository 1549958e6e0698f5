import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runCommandLine } from '../../../src/cli/commandLine';
import { findInstallation } from '../../../src/cli/installation';
import { pressInPlace } from '../../support/pressInPlace';

export interface Spoken {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process and keeps what it says. */
export async function attache(args: readonly string[], env: Record<string, string> = {}): Promise<Spoken> {
  const [out, err] = [collector(), collector()];
  const terminal = { out: out.stream, err: err.stream, env, signal: new AbortController().signal };
  const code = await runCommandLine(args, terminal, findInstallation(import.meta.dirname, pressInPlace));
  return { code, out: out.text(), err: err.text() };
}

function collector(): { stream: PassThrough; text(): string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** A folder that is gone after the test. */
export function scratch(): { folder: string; file(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'attache-cli-'));
  return { folder, file: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
