import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Levels } from './levels';
import { changedPixels, rounded, type Picture } from './picture';
import { decodePicture, encodePicture } from './pictureFile';

/** Where the kept levels of every pack lie, a folder for each. */
export const STORED = resolve('test/pdf/golden/stored');

/** Single pixels at the edge of letters may fall differently on another processor; the smallest word has more. */
const TOLERATED_PIXELS = 6;

/** One file of a pack that is not as it is stored; null where it is missing on one side. */
export type Difference = { pack: string; file: string } & (
  | { kind: 'text'; before: string | null; after: string | null }
  | { kind: 'picture'; before: Picture | null; after: Picture | null; changed: number }
);

export const folderName = (pack: string): string => pack.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');

const folderOf = (pack: string, root: string): string => join(root, folderName(pack));

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Compares what was printed of a pack with what is stored of it. Page images may differ in a few pixels. */
export function differencesOf(pack: string, { texts, pictures }: Levels, root = STORED): Difference[] {
  const folder = folderOf(pack, root);
  const names = [...new Set([...texts.keys(), ...pictures.keys(), ...filesIn(folder)])].sort();
  return names.flatMap((file): Difference[] => {
    const path = join(folder, file);
    if (!file.endsWith('.png')) {
      const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
      const after = texts.get(file) ?? null;
      return before === after ? [] : [{ pack, file, kind: 'text', before, after }];
    }
    const before = existsSync(path) ? decodePicture(readFileSync(path)) : null;
    const after = pictures.get(file) ?? null;
    const changed = before && after ? changedPixels(before, after) : Infinity;
    return changed <= TOLERATED_PIXELS ? [] : [{ pack, file, kind: 'picture', before, after, changed }];
  });
}

/** Stores what differs, and nothing else: a picture within the tolerance stays as it is. */
export function storeDifferences(differences: readonly Difference[], root = STORED): void {
  for (const difference of differences) {
    const folder = folderOf(difference.pack, root);
    mkdirSync(folder, { recursive: true });
    const path = join(folder, difference.file);
    if (difference.after === null) rmSync(path);
    else writeFileSync(path, difference.kind === 'text' ? difference.after : encodePicture(rounded(difference.after)));
  }
}

/** Folders that belong to no pack any more. */
export const strayFolders = (packs: readonly string[], root = STORED): string[] => {
  const known = new Set(packs.map(folderName));
  return filesIn(root).filter((folder) => !known.has(folder));
};
