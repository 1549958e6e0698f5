import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { AttacheError } from '../../shared/ipc/errors';
import type { PageMap } from '../../shared/pack/model';
import { chooseStretch, stretchAt, type LastSet } from '../render/chooseStretch';
import type { Store } from '../store/openStore';
import type { ServiceContext } from './context';
import { needPack } from './packEdits';
import type { PressProgress } from './press';
import { standingPack } from './standingPack';

interface Desk {
  /** Renders that are under way, by pack. */
  running: Map<string, AbortController>;
  /** Where everything stood in each pack when it was laid out last. */
  maps: Map<string, PageMap>;
  /** The pack whose pages were made last: a stretch of it is laid out against them. One is kept, however many packs are opened. */
  last: LastSet | null;
  isRehearsed: boolean;
}

/** Gone with the store they belong to. */
const desks = new WeakMap<Store, Desk>();

function deskOf(store: Store): Desk {
  const known = desks.get(store);
  if (known) return known;
  const desk: Desk = { running: new Map(), maps: new Map(), last: null, isRehearsed: false };
  desks.set(store, desk);
  return desk;
}

/** Where everything stood when this pack was last laid out; null before the first time. */
export function lastPageMap(store: Store, packId: string): PageMap | null {
  return deskOf(store).maps.get(packId) ?? null;
}

function cancelled(): AttacheError {
  return new AttacheError('CANCELLED', 'This preview was replaced by a newer one or was cancelled.');
}

/** Runs one render of a pack; an older one of the same pack is stopped. @throws AttacheError CANCELLED when it is stopped itself */
async function newest<T>(desk: Desk, packId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  desk.running.get(packId)?.abort();
  const controller = new AbortController();
  desk.running.set(packId, controller);
  try {
    const made = await work(controller.signal);
    if (controller.signal.aborted) throw cancelled();
    return made;
  } catch (error) {
    throw controller.signal.aborted ? cancelled() : error;
  } finally {
    if (desk.running.get(packId) === controller) desk.running.delete(packId);
  }
}

/**
 * Lays out the pack as it stands and returns the pages. A newer call for the same pack cancels this one.
 * @throws AttacheError CANCELLED, PRESS_FAILED
 */
export async function renderPack(ctx: ServiceContext, input: ParsedInputOf<'pack.render'>, onProgress?: (progress: PressProgress) => void): Promise<OutputOf<'pack.render'>> {
  const started = ctx.clock.now().getTime();
  const { model, frozen } = standingPack(ctx.store.db, needPack(ctx.store.db, input.packId));
  const desk = deskOf(ctx.store);
  const { pdf, map, findings } = await newest(desk, input.packId, (signal) => ctx.press.print({ pack: model, signal, ...(onProgress ? { onProgress } : {}) }));
  desk.maps.set(input.packId, map);
  desk.last = { model, map };
  rehearse(ctx, desk, desk.last);
  return { pdf: new Uint8Array(pdf), map, findings, hash: frozen.hash, millis: Math.max(0, ctx.clock.now().getTime() - started) };
}

/** Pages of which most kinds of text are met. */
const REHEARSED = 6;

/** The first stretch of all starts a process and fills its caches: better before somebody waits for it than after a change. */
function rehearse({ press }: ServiceContext, desk: Desk, last: LastSet): void {
  if (desk.isRehearsed) return;
  desk.isRehearsed = true;
  const stretch = stretchAt(last, last.model, { first: 1, last: REHEARSED });
  // What is wrong with it will be said when it is asked for.
  if (stretch) press.printStretch({ model: last.model, stretch }).catch(() => undefined);
}

/**
 * The pages in view as they stand after a change, before the whole pack is laid out again, whose render is stopped; null
 * where they have not changed or cannot be told without the whole.
 * @throws AttacheError CANCELLED, PRESS_FAILED
 */
export async function renderInView(ctx: ServiceContext, { packId, first, last: lastInView }: ParsedInputOf<'pack.renderInView'>): Promise<OutputOf<'pack.renderInView'>> {
  const desk = deskOf(ctx.store);
  const { last } = desk;
  const { model } = standingPack(ctx.store.db, needPack(ctx.store.db, packId));
  const stretch = last?.model.packId === packId ? chooseStretch(last, model, { first, last: lastInView }) : null;
  const pages = await newest(desk, packId, (signal) => {
    ctx.press.warmUp?.();
    return stretch ? ctx.press.printStretch({ model, stretch, signal }) : Promise.resolve(null);
  });
  return pages && { ...pages, pdf: new Uint8Array(pages.pdf) };
}

/** Stops what is being rendered of this pack, if anything. */
export function cancelRender(ctx: ServiceContext, input: ParsedInputOf<'pack.cancelRender'>): OutputOf<'pack.cancelRender'> {
  deskOf(ctx.store).running.get(input.packId)?.abort();
  return {};
}
