import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/dependencies.mjs';

const zod = { version: '4.0.0', integrity: 'sha512-a' };
const lock = (packages: Record<string, object>) => ({ packages: { '': { version: '0.1.0' }, ...packages } });

describe('whether the locked packages are installed', () => {
  it('is satisfied by the same versions with the same content', () => {
    expect(isInstalled(lock({ 'node_modules/zod': zod }), { packages: { 'node_modules/zod': zod } })).toBe(true);
  });

  it('sees another version, other content and a missing package', () => {
    const wanted = lock({ 'node_modules/zod': zod });
    expect(isInstalled(wanted, { packages: { 'node_modules/zod': { ...zod, version: '4.0.1' } } })).toBe(false);
    expect(isInstalled(wanted, { packages: { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } } })).toBe(false);
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, {})).toBe(false);
  });

  it('lets an optional package of another platform be absent, but not wrong', () => {
    const wanted = lock({ 'node_modules/fsevents': { ...zod, optional: true } });
    expect(isInstalled(wanted, { packages: {} })).toBe(true);
    expect(isInstalled(wanted, { packages: { 'node_modules/fsevents': { ...zod, version: '1.0.0' } } })).toBe(false);
  });
});
