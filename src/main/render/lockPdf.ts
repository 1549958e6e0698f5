import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';

const requireHere = createRequire(import.meta.url);

interface Qpdf {
  callMain(args: string[]): number;
  FS: { writeFile(path: string, data: Uint8Array): void; readFile(path: string): Uint8Array };
}
type OpenQpdf = (options: { print: (line: string) => void; printErr: (line: string) => void }) => Promise<Qpdf>;

const isFunction = (value: unknown): value is OpenQpdf => typeof value === 'function';

/** The file could not be encrypted. */
export class LockError extends Error {
  override readonly name = 'LockError';
}

/**
 * Encrypts a PDF with AES-256 (security handler revision 6): it opens with `password` only, may be printed and
 * read aloud, and may not be changed or copied from. Nobody knows the owner's password, which is random; the
 * bytes therefore differ each time.
 * @throws LockError when the password is empty or the file cannot be read.
 */
export async function lockPdf(pdf: Uint8Array, password: string): Promise<Uint8Array<ArrayBuffer>> {
  if (password === '') throw new LockError('A locked pack needs a password.');
  // The unit is loaded when it is first needed, for few packs are locked.
  const open: unknown = requireHere('@neslinesli93/qpdf-wasm');
  if (!isFunction(open)) throw new LockError('The encryption unit is missing. Reinstall the packages from the lock file.');
  const said: string[] = [];
  const qpdf = await open({ print: (line) => said.push(line), printErr: (line) => said.push(line) });
  qpdf.FS.writeFile('/open.pdf', pdf);
  const owner = randomBytes(24).toString('base64url');
  // Normalised as readers normalise what is typed (ISO 32000-2, 7.6.4.3.3: SASLprep).
  const user = password.normalize('NFKC');
  const status = qpdf.callMain([
    '--password-mode=unicode', '--encrypt', `--user-password=${user}`, `--owner-password=${owner}`, '--bits=256',
    '--print=full', '--modify=none', '--extract=n', '--accessibility=y', '--', '/open.pdf', '/locked.pdf',
  ]);
  if (status !== 0) throw new LockError(`The file could not be encrypted: ${said.join(' ')}`);
  return new Uint8Array(qpdf.FS.readFile('/locked.pdf'));
}
