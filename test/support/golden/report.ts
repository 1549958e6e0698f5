import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hunks, lineDiff, type DiffLine } from './lineDiff';
import { drawnDifference, type Picture } from './picture';
import { encodePicture } from './pictureFile';
import { folderName, type Difference } from './storedLevels';

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #1c2630; background: #fff }
h2 { margin: 2.5rem 0 .5rem; border-bottom: 2px solid #12304a } h3 { margin: 1.5rem 0 .5rem }
figure { display: inline-block; margin: 0 1rem 1rem 0; vertical-align: top } figcaption { font-size: 13px; color: #5d6b78 }
img { border: 1px solid #cdd5dc; display: block }
pre { border: 1px solid #cdd5dc; padding: .75rem; overflow-x: auto; font-size: 13px; line-height: 1.4 }
ins { background: #d8f3de; text-decoration: none } del { background: #fbdad6; text-decoration: none } .left-out { color: #5d6b78 }`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Characters of another direction stand in the order of the line, isolated from its signs. */
function lineHtml(line: DiffLine | null): string {
  if (line === null) return '<span class="left-out">⋯</span>';
  const text = `${line.sign} <bdi>${escaped(line.text)}</bdi>`;
  return line.sign === ' ' ? text : line.sign === '+' ? `<ins>${text}</ins>` : `<del>${text}</del>`;
}

const pictureName = ({ pack, file }: Difference, part: string): string => `${folderName(pack)}/${file.replace(/\.png$/u, `-${part}.png`)}`;

type PictureDifference = Extract<Difference, { kind: 'picture' }>;

function partsOf({ before, after }: PictureDifference): [string, Picture][] {
  const parts: [string, Picture | null][] = [['before', before], ['after', after], ['difference', before && after ? drawnDifference(before, after) : null]];
  return parts.flatMap(([part, picture]): [string, Picture][] => (picture ? [[part, picture]] : []));
}

/** Names of the pictures that a report shows of a difference, from the folder of the report. */
export const picturesOf = (difference: Difference): string[] =>
  difference.kind === 'text' ? [] : partsOf(difference).map(([part]) => pictureName(difference, part));

const CAPTIONS: Record<string, string> = {
  before: 'before (stored)', after: 'after (printed now)', difference: 'difference: red went, green came, blue is another ink',
};

function section(root: string, difference: Difference): string {
  mkdirSync(join(root, folderName(difference.pack)), { recursive: true });
  const title = `<h3>${escaped(difference.file)}: ${escaped(summary(difference))}</h3>`;
  if (difference.kind === 'text') {
    const lines = hunks(lineDiff(difference.before ?? '', difference.after ?? ''));
    return `${title}<pre>${lines.map(lineHtml).join('\n')}</pre>`;
  }
  const figures = partsOf(difference).map(([part, picture]) => {
    const name = pictureName(difference, part);
    writeFileSync(join(root, name), encodePicture(picture));
    return `<figure><img src="${name}" alt="${part}"><figcaption>${CAPTIONS[part] ?? part}</figcaption></figure>`;
  });
  return title + figures.join('');
}

function sizeChange({ before, after }: PictureDifference): string {
  if (!before || !after || (before.width === after.width && before.height === after.height)) return '';
  return `, for the page is ${after.width} × ${after.height} and was ${before.width} × ${before.height}`;
}

/** What is different about a file, in a few words. */
export function summary(difference: Difference): string {
  if (difference.before === null) return 'not stored yet';
  if (difference.after === null) return 'stored, but no longer printed';
  if (difference.kind === 'picture') return `${difference.changed} pixels differ${sizeChange(difference)}`;
  const changed = lineDiff(difference.before, difference.after).filter(({ sign }) => sign !== ' ');
  const first = (sign: '-' | '+'): string => changed.find((line) => line.sign === sign)?.text.trim().slice(0, 160) ?? '(nothing)';
  return `${changed.length} lines differ, first “${first('-')}” → “${first('+')}”`;
}

/**
 * Writes a page that shows what differs, packs one below the other, with its pictures beside it.
 * @param folder is emptied first
 * @returns the page's file
 */
export function writeReport(folder: string, differences: readonly Difference[]): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packs = [...new Set(differences.map(({ pack }) => pack))];
  const body = packs.map((pack) => `<h2>${escaped(pack)}</h2>${differences.filter((one) => one.pack === pack).map((one) => section(folder, one)).join('\n')}`);
  const file = join(folder, 'index.html');
  const count = `${differences.length} files of ${packs.length} packs are not what is stored.`;
  writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Golden packs: what differs</title><style>${STYLE}</style><h1>Golden packs: what differs</h1><p>${count} If this is what you wanted, keep it with <code>npm run golden -- --renew</code>.</p>${body.join('\n')}</html>\n`);
  return file;
}
