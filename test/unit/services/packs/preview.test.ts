import { describe, expect, it } from 'vitest';
import { modelText } from '../../../../src/shared/pack/richText';
import { needPack } from '../../../../src/main/services/packEdits';
import { overrideItem } from '../../../../src/main/services/packItems';
import { cancelRender, renderInView, renderPack } from '../../../../src/main/services/packPreview';
import { changePack, getPack } from '../../../../src/main/services/packs';
import { freezePack } from '../../../../src/main/services/packSnapshot';
import { standingPack } from '../../../../src/main/services/standingPack';
import { update } from '../../../../src/main/store/sql';
import type { Press } from '../../../../src/main/services/press';
import { FONTS_DIR } from '../../../support/pdfFixtures';
import { itemOf, makePack, openPackMemory, type PackMemory } from '../../../support/packFixture';
import { pressInPlace } from '../../../support/pressInPlace';
import { readPdf } from '../../../support/readPdf';

function freeze(memory: PackMemory, packId: string) {
  return freezePack(memory.ctx.store.db, needPack(memory.ctx.store.db, packId));
}

describe('rendering', () => {
  it('hands the press what the outline shows, with the hash of the snapshot', async () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    const result = await renderPack(memory.ctx, { packId: id });
    const model = memory.press.models[0]!;
    expect(result.hash).toBe(freeze(memory, id).hash);
    expect(model.furniture.hash8).toBe(result.hash.slice(0, 8));
    expect(modelText(model)).toContain('Logistic complex: next step');
    expect(modelText(model)).toContain('“We attach value to this work.”');
    expect(model.sections.find((section) => section.kind === 'source-notes')?.blocks.length).toBeGreaterThan(1);
  });

  it('cancels the older of two renders of one pack', async () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    memory.press.isHeld = true;
    const older = renderPack(memory.ctx, { packId: id });
    memory.press.isHeld = false;
    const newer = renderPack(memory.ctx, { packId: id });
    await expect(older).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await newer).map.pageCount).toBe(1);
  });

  it('can be cancelled', async () => {
    const memory = openPackMemory();
    const { id } = makePack(memory);
    memory.press.isHeld = true;
    const running = renderPack(memory.ctx, { packId: id });
    cancelRender(memory.ctx, { packId: id });
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});

/** A memory with a press that truly prints, and a pack whose pages were made. */
async function openPrinted(): Promise<{ ctx: PackMemory['ctx']; id: string; cardPage: number; asked: string[]; press: Press }> {
  const memory = openPackMemory();
  const real = pressInPlace(FONTS_DIR);
  const asked: string[] = [];
  const press: Press = {
    print: (job) => {
      asked.push('whole');
      return real.print(job);
    },
    printStretch: (job) => {
      asked.push('stretch');
      return real.printStretch(job);
    },
    close: () => real.close(),
  };
  const ctx = { ...memory.ctx, press };
  const { id } = makePack(memory);
  const { map } = await renderPack(ctx, { packId: id });
  const card = getPack(ctx, { packId: id }).sections.find(({ kind }) => kind === 'points-card');
  const cardPage = map.sections.find(({ sectionId }) => sectionId === card?.id)?.firstPage ?? 0;
  return { ctx, id, cardPage, asked, press };
}

function giveOtherWords(ctx: PackMemory['ctx'], packId: string, title: string): void {
  const item = itemOf(getPack(ctx, { packId }), 'points-card', 'l-air');
  overrideItem(ctx, { packId, itemId: item.id, override: { title } });
}

describe('the standing pack', () => {
  it('is frozen once for a state of the store, and anew after any change', () => {
    const memory = openPackMemory();
    const { db } = memory.ctx.store;
    const { id } = makePack(memory);
    const first = standingPack(db, needPack(db, id));
    expect(standingPack(db, needPack(db, id))).toBe(first);
    memory.write((inside) => void update(inside, 'engagement', 'e-13', { title: 'Another title' }));
    expect(modelText(standingPack(db, needPack(db, id)).model)).toContain('Another title');
    const fail = (): void => memory.write((inside) => {
      update(inside, 'engagement', 'e-13', { title: 'Taken back' });
      standingPack(inside, needPack(inside, id));
      throw new Error('taken back');
    });
    expect(fail).toThrow('taken back');
    expect(modelText(standingPack(db, needPack(db, id)).model)).not.toContain('Taken back');
    expect(standingPack(db, { ...needPack(db, id), title: 'Not in the store' }).frozen.snapshot.pack.title).toBe('Not in the store');
  });
});

describe('the pages in view after a change', () => {
  it('say the new words, and where they stand, before the whole file is made', async () => {
    const { ctx, id, cardPage, asked } = await openPrinted();
    giveOtherWords(ctx, id, 'Ask for a single form');
    asked.length = 0;
    const made = await renderInView(ctx, { packId: id, first: cardPage, last: cardPage });
    expect(asked).toEqual(['stretch']);
    expect(made).toMatchObject({ firstPage: cardPage, count: 1 });
    const [text] = (await readPdf(made?.pdf ?? new Uint8Array())).pages;
    expect(text).toContain('Ask for a single form');
    expect(text).toContain(`Page ${cardPage} of `);
    const item = itemOf(getPack(ctx, { packId: id }), 'points-card', 'l-air');
    expect(made?.places).toContainEqual({ key: item.id, page: cardPage, y: expect.any(Number) });
  });

  it('are not made where none of them has changed, nor for a pack whose pages were never made', async () => {
    const { ctx, id, cardPage, asked } = await openPrinted();
    asked.length = 0;
    expect(await renderInView(ctx, { packId: id, first: cardPage, last: cardPage })).toBeNull();
    const other = makePack({ ...openPackMemory(), ctx } as PackMemory, 'card');
    giveOtherWords(ctx, other.id, 'Ask for a single form');
    expect(await renderInView(ctx, { packId: other.id, first: 1, last: 2 })).toBeNull();
    expect(asked).toEqual([]);
  });

  it('are left to the whole file where the paper has changed', async () => {
    const { ctx, id, cardPage } = await openPrinted();
    giveOtherWords(ctx, id, 'Ask for a single form');
    changePack(ctx, { packId: id, patch: { paper: 'Letter' } });
    expect(await renderInView(ctx, { packId: id, first: cardPage, last: cardPage })).toBeNull();
  });

  it('are rehearsed once, behind the first pages that are made', async () => {
    const { ctx, id, asked } = await openPrinted();
    expect(asked).toEqual(['whole', 'stretch']);
    await renderPack(ctx, { packId: id });
    expect(asked).toEqual(['whole', 'stretch', 'whole']);
  });

  it('stop a whole file that is being made, and can be cancelled like it', async () => {
    const { ctx, id, cardPage, press } = await openPrinted();
    giveOtherWords(ctx, id, 'Ask for a single form');
    const held = ({ signal }: { signal?: AbortSignal }): Promise<never> => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const slow = { ...ctx, press: { ...press, print: held, printStretch: held } };
    const whole = renderPack(slow, { packId: id });
    const inView = renderInView(slow, { packId: id, first: cardPage, last: cardPage });
    await expect(whole).rejects.toMatchObject({ code: 'CANCELLED' });
    cancelRender(slow, { packId: id });
    await expect(inView).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
