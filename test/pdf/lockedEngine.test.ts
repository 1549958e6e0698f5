import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, PermissionFlag } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '../../scripts/build/nodeBundle.mjs';
import { RenderClient } from '../../src/main/render/renderClient';
import { renderPack } from '../../src/main/render/renderPack';
import { forkRenderProcess } from '../support/forkRenderProcess';
import { FONTS_DIR } from '../support/pdfFixtures';
import { samplePackModel } from '../support/samplePackModel';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules', '.cache', 'attache', `locked-${process.pid}`);
const card = samplePackModel({ cover: null, sections: samplePackModel().sections.slice(0, 2) });
const open = (pdf: Uint8Array, password?: string) => getDocument({ data: new Uint8Array(pdf), verbosity: 0, ...(password === undefined ? {} : { password }) });

let client: RenderClient | null = null;
beforeAll(async () => {
  await bundleForNode({ entries: { renderChild: join(root, 'src/main/render/renderChild.ts') }, folder });
  client = new RenderClient(() => forkRenderProcess(join(folder, 'renderChild.mjs')), FONTS_DIR);
});
afterAll(() => {
  client?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a locked pack', () => {
  it('opens with its password only, may be printed and read aloud, not changed or copied', async () => {
    const password = '-pässwört मित्र 1';
    const { pdf } = await client!.render(card, { password });
    await expect(open(pdf).promise).rejects.toThrow(/password/iu);
    await expect(open(pdf, 'another').promise).rejects.toThrow(/password/iu);
    const document = await open(pdf, password).promise;
    const allowed = (await document.getPermissions()) ?? [];
    expect(allowed).toContain(PermissionFlag.PRINT_HIGH_QUALITY);
    expect(allowed).toContain(PermissionFlag.COPY_FOR_ACCESSIBILITY);
    for (const refused of [PermissionFlag.COPY, PermissionFlag.MODIFY_CONTENTS, PermissionFlag.ASSEMBLE]) expect(allowed).not.toContain(refused);
    const text = (await (await document.getPage(1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('RESTRICTED');
    await document.loadingTask.destroy();
  });

  it('is encrypted with AES-256, revision 6, and says nothing about archiving', async () => {
    const { pdf } = await renderPack(card, { fontsDir: FONTS_DIR, password: 'open sesame' });
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toMatch(/\/CFM \/AESV3/u);
    expect(raw).toMatch(/\/R 6\b/u);
    expect(raw).not.toContain('Al-Zaabi');
    expect(raw).not.toContain('open sesame');
  });

  it('needs a password that is not empty', async () => {
    await expect(renderPack(card, { fontsDir: FONTS_DIR, password: '' })).rejects.toThrow('A locked pack needs a password.');
  });
});
