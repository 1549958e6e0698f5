import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForNode } from '../../scripts/build/nodeBundle.mjs';
import { forkRenderProcess } from '../support/forkRenderProcess';
import { referencePack } from '../bench/referencePacks';
import { pressByProcess, type PressRole } from '../../src/main/services/pressByProcess';
import { stretchAt } from '../../src/main/render/chooseStretch';
import { RenderClient } from '../../src/main/render/renderClient';
import { renderPack } from '../../src/main/render/renderPack';
import { FONTS_DIR } from '../support/pdfFixtures';
import { samplePackModel } from '../support/samplePackModel';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that the bundle finds its packages.
const folder = join(root, 'node_modules', '.cache', 'attache', `render-process-${process.pid}`);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const clients: RenderClient[] = [];
const open = (): RenderClient => {
  const client = new RenderClient(() => forkRenderProcess(join(folder, 'renderChild.mjs')), FONTS_DIR);
  clients.push(client);
  return client;
};

beforeAll(() => bundleForNode({ entries: { renderChild: join(root, 'src/main/render/renderChild.ts') }, folder }));
afterAll(() => {
  for (const client of clients) client.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the rendering process', () => {
  it('gives the same bytes in two processes, twice in one, and in this one', async () => {
    const model = samplePackModel();
    const [one, two] = [open(), open()];
    const prints = [await one.render(model), await one.render(model), await two.render(model), await renderPack(model, { fontsDir: FONTS_DIR })];
    expect(new Set(prints.map(({ pdf }) => sha256(pdf))).size).toBe(1);
    expect(prints[0]?.pageMap).toEqual(prints[3]?.pageMap);
  });

  it('reports its stages in order', async () => {
    const stages: string[] = [];
    await open().render(samplePackModel(), { onProgress: (stage) => stages.push(stage) });
    expect([...new Set(stages)]).toEqual(['compose', 'layout', 'draw', 'write']);
  });

  it('can be cancelled in the middle, and prints the next pack', async () => {
    const client = open();
    const controller = new AbortController();
    const cancelled = client.render(samplePackModel(), { signal: controller.signal, onProgress: () => controller.abort(new Error('superseded')) });
    await expect(cancelled).rejects.toThrow('superseded');
    expect((await client.render(samplePackModel())).pageMap.pageCount).toBeGreaterThan(5);
  });

  it('is gone when a pack is cancelled in the middle of its layout, and the next one is printed by another', async () => {
    const children: ChildProcess[] = [];
    const press = pressByProcess(() => forkRenderProcess(join(folder, 'renderChild.mjs'), (child) => children.push(child)), FONTS_DIR);
    const controller = new AbortController();
    const stages: string[] = [];
    const cancelled = press.print({
      pack: referencePack('M'),
      signal: controller.signal,
      onProgress: ({ stage }) => {
        stages.push(stage);
        if (stage === 'layout') controller.abort();
      },
    });
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' });
    const [first] = children;
    if (first?.exitCode === null && first.signalCode === null) await once(first, 'exit');
    expect(first?.signalCode).toBe('SIGKILL');
    expect(stages).not.toContain('draw');
    expect((await press.print({ pack: samplePackModel() })).map.pageCount).toBeGreaterThan(5);
    expect(children).toHaveLength(2);
    await press.close();
  });

  it('makes the pages in view while a whole file is in print', async () => {
    const roles: PressRole[] = [];
    const press = pressByProcess((role) => {
      roles.push(role);
      return forkRenderProcess(join(folder, 'renderChild.mjs'));
    }, FONTS_DIR);
    const model = samplePackModel();
    const last = { model, map: (await press.print({ pack: model })).map };
    const stretch = stretchAt(last, model, { first: 4, last: 4 });
    if (!stretch) throw new Error('There is no stretch on page 4.');
    const done: string[] = [];
    const whole = press.print({ pack: referencePack('L') }).then(() => done.push('whole'));
    const pages = await press.printStretch({ model, stretch });
    done.push('in view');
    await whole;
    expect(pages).toMatchObject({ firstPage: 4, count: 1, pageCount: last.map.pageCount });
    expect(done).toEqual(['in view', 'whole']);
    expect(roles).toEqual(['whole', 'in view']);
    await press.close();
  });

  it('says what is wrong with something that is not a pack', async () => {
    const model = { ...samplePackModel(), paper: 'A3' };
    await expect(open().render(model as never)).rejects.toThrow(/not a pack that can be printed/u);
  });
});
