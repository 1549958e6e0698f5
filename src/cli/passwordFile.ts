import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AttacheError } from '../shared/ipc/errors';
import type { Typed } from './command';

export const PASSWORD_OPTIONS = { 'password-file': { type: 'string' } } as const;
export const PASSWORD_HELP = ['--password-file FILE', 'locks the PDF (AES-256) with the first line of FILE, so that the password stands in no list of processes'] as const;

/**
 * The first line of the named file; nothing when none was named.
 * @throws AttacheError when the file cannot be read or its first line is empty
 */
export function passwordOf(typed: Typed): { password?: string } {
  const named = typed.text('password-file');
  if (named === null) return {};
  const [password = ''] = contents(resolve(named)).split(/\r?\n/, 1);
  if (password === '') throw new AttacheError('INVALID_INPUT', `The first line of ${resolve(named)} is empty; write the password there.`);
  return { password };
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttacheError('FILE_NOT_READABLE', `The password file ${file} cannot be read (${reason}); name another.`);
  }
}
