import { describe, expect, it } from 'vitest';
import { sandboxRemedy } from '../../../scripts/setup/sandbox.mjs';
import { libraryRemedy, missingLibraries, packagesFor } from '../../../scripts/setup/systemLibraries.mjs';

const LDD = `
	linux-vdso.so.1 (0x00007ffd)
	libgtk-3.so.0 => not found
	libgdk-3.so.0 => not found
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
	libgtk-3.so.0 => not found
`;

describe('what Electron needs from the system', () => {
  it('reads the missing libraries from ldd, each once', () => {
    expect(missingLibraries(LDD)).toEqual(['libgtk-3.so.0', 'libgdk-3.so.0', 'libnss3.so']);
    expect(missingLibraries('\tstatically linked\n')).toEqual([]);
  });

  it('names each Debian package once and leaves out what it does not know', () => {
    expect(packagesFor(['libgtk-3.so.0', 'libgdk-3.so.0', 'libnss3.so'])).toEqual(['libgtk-3-0', 'libnss3']);
    expect(packagesFor(['libunheard.so.1'])).toEqual([]);
  });

  it('prints the command on Debian and the names elsewhere', () => {
    expect(libraryRemedy(['libnss3.so'], true)).toMatch(/`sudo apt-get update && sudo apt-get install .*libnss3`/);
    expect(libraryRemedy(['libnss3.so'], false)).toMatch(/libnss3\.so.*install the packages that provide them/);
    expect(libraryRemedy(['libunheard.so.1'], true)).not.toContain('apt-get');
  });

  it('asks for the sandbox helper only where nothing else works', () => {
    const facts = { root: false, namespacesRefused: true, helperReady: false, helper: '/opt/electron/chrome-sandbox' };
    expect(sandboxRemedy(facts)).toContain('sudo chmod 4755 /opt/electron/chrome-sandbox');
    expect(sandboxRemedy({ ...facts, root: true })).toBeUndefined();
    expect(sandboxRemedy({ ...facts, namespacesRefused: false })).toBeUndefined();
    expect(sandboxRemedy({ ...facts, helperReady: true })).toBeUndefined();
  });
});
