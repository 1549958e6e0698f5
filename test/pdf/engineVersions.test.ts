import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertPinnedVersions, PINNED_VERSIONS } from '../../src/main/render/engine/pdfmakeModules';
import { changedPins, fontDigests, FONTS, installedVersions, PACKAGES } from '../support/enginePins';
import { FONTS_DIR } from '../support/pdfFixtures';

interface Manifest { dependencies: Record<string, string>; devDependencies: Record<string, string>; scripts: Record<string, string> }
interface Lockfile { packages: Record<string, { version?: string }> }

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

describe('what the pages are made with', () => {
  it('has the versions that everything was tested with', () => {
    expect(changedPins(PACKAGES, installedVersions()).join('\n')).toBe('');
  });

  it('has the fonts that everything was tested with, and no others', () => {
    expect(changedPins(FONTS, fontDigests(FONTS_DIR)).join('\n')).toBe('');
  });

  it('is locked to these versions, in one copy each, exactly where we name it ourselves', () => {
    for (const { name, version } of PACKAGES) {
      const locked = Object.entries(lockfile.packages).filter(([where]) => where.endsWith(`node_modules/${name}`)).map(([, entry]) => entry.version);
      expect(locked, name).toEqual([version]);
      expect(manifest.dependencies[name] ?? manifest.devDependencies[name] ?? version, name).toBe(version);
    }
  });

  it('is refused by the engine itself in another version', () => {
    const { pdfmake, pdfkit } = PINNED_VERSIONS;
    expect(PACKAGES.filter(({ name }) => name in PINNED_VERSIONS).map(({ name, version }) => [name, version])).toEqual(Object.entries(PINNED_VERSIONS));
    expect(() => assertPinnedVersions({ version: pdfmake }, { version: pdfkit })).not.toThrow();
    expect(() => assertPinnedVersions({ version: '0.3.12' }, { version: pdfkit })).toThrow('found 0.3.12 with 0.19.1');
    expect(() => assertPinnedVersions({ version: pdfmake }, null)).toThrow('found 0.3.11 with unknown');
  });
});

describe('a change of what the pages are made with', () => {
  it('names what to recheck', () => {
    const [fontkit, ...others] = changedPins(PACKAGES, { ...installedVersions(), fontkit: '2.1.0' });
    expect(others).toEqual([]);
    expect(fontkit).toMatch(/^fontkit is 2\.1\.0; the pages were tested with 2\.0\.4\. Recheck/u);
    expect(fontkit).toContain('joined Arabic, conjuncts, marks and kerning');
    const [amiri] = changedPins(FONTS, { ...fontDigests(FONTS_DIR), 'Amiri_400Regular.ttf': '0'.repeat(16) });
    expect(amiri).toContain('its ascent and descent');
  });

  it('is noticed when a font comes or goes', () => {
    const { 'Amiri_700Bold.ttf': _, ...others } = fontDigests(FONTS_DIR);
    expect(changedPins(FONTS, { ...others, 'New.ttf': 'a' }).map((line) => line.split('\n')[0])).toEqual([
      'Amiri_700Bold.ttf is missing; the pages were tested with 0cf3c9c5b967adb2. Recheck, then set the pin in test/support/enginePins.ts:',
      'New.ttf has no pin: add it to test/support/enginePins.ts with what to recheck when it changes.',
    ]);
  });

  it('points to files and commands that exist', () => {
    const named = [...PACKAGES, ...FONTS].flatMap(({ recheck }) => recheck).flatMap((step) => [...step.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
    const missing = [...new Set(named)].filter((name) => {
      const script = /^npm run (\S+)$/u.exec(name)?.[1];
      return script === undefined ? !existsSync(name) && !existsSync(`test/pdf/golden/stored/one-item/${name}`) : !(script in manifest.scripts);
    });
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });
});
