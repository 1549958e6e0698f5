import { describe, expect, it, vi } from 'vitest';
import { RenderClient, RenderProcessError, type RenderProcess } from '../../../src/main/render/renderClient';
import type { RenderReply, RenderRequest } from '../../../src/main/render/renderProtocol';
import type { Stretch } from '../../../src/main/render/stretch';
import { samplePackModel } from '../../support/samplePackModel';

/** A process under the test's hand: it records what it is asked and answers when told to. */
class FakeProcess implements RenderProcess {
  readonly asked: RenderRequest[] = [];
  isKilled = false;
  #listener: (message: unknown) => void = () => undefined;
  #exit: (code: number | null) => void = () => undefined;
  post(message: RenderRequest): void {
    this.asked.push(message);
  }
  onMessage(listener: (message: unknown) => void): void {
    this.#listener = listener;
  }
  onExit(listener: (code: number | null) => void): void {
    this.#exit = listener;
  }
  kill(): void {
    this.isKilled = true;
    this.#exit(null);
  }
  say(reply: RenderReply | object): void {
    this.#listener(reply);
  }
  die(code: number): void {
    this.#exit(code);
  }
  finish(id: number): void {
    const pageMap = { pageCount: 1, pageSize: { width: 595, height: 842 }, places: [], sections: [] };
    this.say({ kind: 'done', id, pdf: new Uint8Array([id]), pageMap, findings: [] });
  }
}

function setUp(): { client: RenderClient; started: FakeProcess[]; last: () => FakeProcess } {
  const started: FakeProcess[] = [];
  const client = new RenderClient(() => {
    const process = new FakeProcess();
    started.push(process);
    return process;
  }, '/fonts');
  return { client, started, last: () => started.at(-1)! };
}

const STRETCH: Stretch = {
  excerpt: { isCover: false, sectionIds: ['section'], isFlush: false }, firstPage: 3, top: null, pagesElsewhere: 8, pageCount: 9, isTooLongToFit: false, places: [], view: { first: 3, last: 3 },
};

describe('RenderClient', () => {
  it('keeps one process warm for pack after pack', async () => {
    const { client, started, last } = setUp();
    client.warmUp();
    for (const id of [1, 2]) {
      const printed = client.render(samplePackModel());
      last().finish(id);
      expect((await printed).pdf).toEqual(new Uint8Array([id]));
    }
    expect(started).toHaveLength(1);
    expect(last().asked[0]?.fontsDir).toBe('/fonts');
  });

  it('gives the process one pack at a time', async () => {
    const { client, last } = setUp();
    const first = client.render(samplePackModel());
    const second = client.render(samplePackModel());
    expect(last().asked).toHaveLength(1);
    last().finish(1);
    await first;
    expect(last().asked.map(({ id }) => id)).toEqual([1, 2]);
    last().finish(2);
    await second;
  });

  it('passes progress on', async () => {
    const { client, last } = setUp();
    const onProgress = vi.fn();
    const printed = client.render(samplePackModel(), { onProgress });
    last().say({ kind: 'progress', id: 1, stage: 'draw', done: 0, total: 12 });
    last().finish(1);
    await printed;
    expect(onProgress).toHaveBeenCalledWith('draw', 0, 12);
  });

  it('ends the process to cancel, and starts another for the next pack', async () => {
    const { client, started, last } = setUp();
    const controller = new AbortController();
    const cancelled = client.render(samplePackModel(), { signal: controller.signal });
    const next = client.render(samplePackModel());
    controller.abort(new Error('superseded'));
    await expect(cancelled).rejects.toThrow('superseded');
    expect(started[0]?.isKilled).toBe(true);
    expect(started).toHaveLength(2);
    last().finish(2);
    expect((await next).pdf).toEqual(new Uint8Array([2]));
  });

  it('takes a waiting pack out of the line without disturbing the one in print', async () => {
    const { client, started, last } = setUp();
    const controller = new AbortController();
    const first = client.render(samplePackModel());
    const waiting = client.render(samplePackModel(), { signal: controller.signal });
    controller.abort(new Error('not needed'));
    await expect(waiting).rejects.toThrow('not needed');
    last().finish(1);
    await first;
    expect(started).toHaveLength(1);
    expect(last().asked).toHaveLength(1);
  });

  it('refuses a pack whose process ends, and goes on with a new one', async () => {
    const { client, started, last } = setUp();
    const lost = client.render(samplePackModel());
    last().die(9);
    await expect(lost).rejects.toThrow(RenderProcessError);
    const next = client.render(samplePackModel());
    last().finish(2);
    await next;
    expect(started).toHaveLength(2);
  });

  it('reports a failure in the words of the press and ignores replies it does not know', async () => {
    const { client, last } = setUp();
    const printed = client.render(samplePackModel());
    last().say({ kind: 'done', id: 1, pdf: 'not bytes' });
    last().say({ kind: 'progress', id: 99, stage: 'draw', done: 0, total: 1 });
    last().say({ kind: 'failed', id: 1, message: 'A drawing is 900 pt high.' });
    await expect(printed).rejects.toThrow('A drawing is 900 pt high.');
  });

  it('asks for a stretch, and hands over its pages or that they cannot be told', async () => {
    const { client, last } = setUp();
    const first = client.renderStretch(samplePackModel(), STRETCH);
    expect(last().asked[0]?.stretch).toEqual(STRETCH);
    const pages = { pdf: new Uint8Array([1]), firstPage: 3, count: 1, pageCount: 9, acrossPages: [], places: [] };
    last().say({ kind: 'stretch', id: 1, pages });
    expect(await first).toEqual(pages);
    const second = client.renderStretch(samplePackModel(), STRETCH);
    last().say({ kind: 'stretch', id: 2, pages: null });
    expect(await second).toBeNull();
  });

  it('refuses a whole file in place of a stretch, and goes on', async () => {
    const { client, last } = setUp();
    const mixed = client.renderStretch(samplePackModel(), STRETCH);
    last().finish(1);
    await expect(mixed).rejects.toThrow(RenderProcessError);
    const next = client.render(samplePackModel());
    last().finish(2);
    expect((await next).pdf).toEqual(new Uint8Array([2]));
  });

  it('refuses everything once closed, or when the signal was aborted before', async () => {
    const { client, last } = setUp();
    await expect(client.render(samplePackModel(), { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
    const open = client.render(samplePackModel());
    client.close();
    await expect(open).rejects.toThrow('closed');
    await expect(client.render(samplePackModel())).rejects.toThrow('closed');
    expect(last().isKilled).toBe(true);
  });
});
