import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PackModel } from '../../src/shared/pack/model';
import { median } from './measure';
import { packHtml } from './packHtml';

const RUNS = 3;

/** Every text of a pack with the kind of place it stands in, in order. */
function texts(model: PackModel): { kind: 'h1' | 'h2' | 'p'; text: string }[] {
  const inner = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(inner);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => (key === 'text' && typeof item === 'string' ? [item] : inner(item)));
  };
  return model.sections.flatMap((section) => [
    { kind: 'h1' as const, text: section.title },
    ...section.blocks.flatMap((block) => inner(block).map((text) => ({ kind: block.kind === 'heading' ? ('h2' as const) : ('p' as const), text }))),
  ]);
}

/** Electron's own print of the same content as HTML with running head, page numbers and bookmarks, in milliseconds: `again` is printToPDF in a running app, `whole` the process from its start to the file. Null where there is no Electron. */
export function electronPrint(model: PackModel, folder: string): { again: number; whole: number } | null {
  const electron: unknown = createRequire(import.meta.url)('electron');
  if (typeof electron !== 'string' || !existsSync(electron)) return null;
  writeFileSync(join(folder, 'pack.html'), packHtml(model, resolve('resources/fonts')));
  writeFileSync(join(folder, 'print.cjs'), `
    const { app, BrowserWindow } = require('electron');
    const { writeFileSync } = require('node:fs');
    const runs = Number(process.argv.at(-1));
    app.whenReady().then(async () => {
      const window = new BrowserWindow({ show: false });
      await window.loadFile(${JSON.stringify(join(folder, 'pack.html'))});
      const taken = [];
      for (let run = 0; run < runs; run += 1) {
        const start = performance.now();
        const pdf = await window.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true, generateDocumentOutline: true, displayHeaderFooter: true, headerTemplate: '<p style="font-size: 8px">Reference pack</p>', footerTemplate: '<p style="font-size: 8px">Page <span class=pageNumber></span> of <span class=totalPages></span></p>' });
        taken.push(performance.now() - start);
        writeFileSync(${JSON.stringify(join(folder, 'print.pdf'))}, pdf);
      }
      writeFileSync(${JSON.stringify(join(folder, 'print.json'))}, JSON.stringify(taken));
      app.exit(0);
    });`);
  const print = (runs: number): number | null => {
    const start = performance.now();
    const { status } = spawnSync(electron, ['--no-sandbox', '--disable-gpu', join(folder, 'print.cjs'), String(runs)], { timeout: 120_000 });
    return status === 0 ? performance.now() - start : null;
  };
  const whole = print(1);
  if (whole === null || print(RUNS + 1) === null) return null;
  return { whole, again: median((JSON.parse(readFileSync(join(folder, 'print.json'), 'utf8')) as number[]).slice(1)) };
}

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];

/** The print of an installed Chromium on the same HTML with its own head, page numbers, tags and bookmarks, whole process, in milliseconds; null where none is installed. */
export function chromiumPrint(model: PackModel, folder: string): number | null {
  const command = CHROMIUM.find((name) => spawnSync(name, ['--version']).status === 0);
  if (command === undefined) return null;
  writeFileSync(join(folder, 'pack.html'), packHtml(model, resolve('resources/fonts')));
  const start = performance.now();
  const { status } = spawnSync(command, ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'chromium')}`, '--generate-pdf-document-outline', `--print-to-pdf=${join(folder, 'chromium.pdf')}`, pathToFileURL(join(folder, 'pack.html')).href], { timeout: 120_000 });
  return status === 0 ? performance.now() - start : null;
}

/** The Typst compiler on the same content with a contents list and page numbers, whole process; null where it is not installed. */
export function typst(model: PackModel, folder: string): number | null {
  if (spawnSync('typst', ['--version']).status !== 0) return null;
  const marks = { h1: '= ', h2: '== ', p: '' };
  const head = '#set page(paper: "a4", numbering: "1 of 1")\n#set text(font: ("Source Serif 4", "Amiri", "Noto Sans Devanagari"), size: 10.2pt)\n#outline()\n\n';
  writeFileSync(join(folder, 'pack.typ'), head + texts(model).map(({ kind, text }) => `${marks[kind]}#${JSON.stringify(text)}\n`).join('\n'));
  const start = performance.now();
  const { status } = spawnSync('typst', ['compile', '--font-path', resolve('resources/fonts'), join(folder, 'pack.typ'), join(folder, 'typst.pdf')]);
  return status === 0 ? performance.now() - start : null;
}
