import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AttacheError, channel, contract } from '../../src/shared/ipc';
import type { Reply } from '../../src/shared/ipc';
import { answering, dispatch, failureOf } from '../../src/main/ipc/dispatch';
import type { Handlers } from '../../src/main/ipc/dispatch';
import { silentLog } from '../../src/main/platform/log';
import type { Log } from '../../src/main/platform/log';

const doubled = channel(z.object({ n: z.number().int() }), z.object({ twice: z.number() }));

/** A table in which every channel answers `serve`; the wall itself does not care which channel it is. */
function everywhere(serve: (input: unknown) => Promise<Reply<unknown>>): Handlers {
  return Object.fromEntries(Object.keys(contract).map((name) => [name, serve])) as Handlers;
}

describe('the wall between window and main process', () => {
  it('answers a good request with the parsed output', async () => {
    const handlers = everywhere(answering(doubled, ({ n }) => ({ twice: 2 * n, extra: 'not declared' }) as { twice: number }));
    expect(await dispatch(handlers, silentLog, 'app.state', { n: 21 })).toEqual({ ok: true, value: { twice: 42 } });
  });

  it.each([['__proto__'], ['constructor'], ['toString'], ['hasOwnProperty'], [''], ['app.state '], [42], [null], [{ toString: () => 'app.state' }]])('refuses the channel name %o', async (name) => {
    const handlers = everywhere(() => Promise.reject(new Error('must not be reached')));
    expect(await dispatch(handlers, silentLog, name, {})).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });

  it('refuses input of another shape and names the field', async () => {
    const handlers = everywhere(answering(doubled, ({ n }) => ({ twice: 2 * n })));
    const reply = await dispatch(handlers, silentLog, 'app.state', { n: '21' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: [{ field: 'n' }] } });
  });

  it('refuses output that does not keep the contract', async () => {
    const handlers = everywhere(answering(doubled, () => ({ twice: 'many' }) as unknown as { twice: number }));
    expect(await dispatch(handlers, silentLog, 'app.state', { n: 1 })).toMatchObject({ ok: false, error: { code: 'INVALID_OUTPUT' } });
  });

  it('never throws and never lets hostile input reach a handler', async () => {
    const names = Object.keys(contract);
    const reached: unknown[] = [];
    const strict = channel(z.object({ secretWord: z.literal('open sesame') }), z.object({}));
    const handlers = everywhere(answering(strict, (input) => (reached.push(input), {})));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), async (name, input) => {
        const reply = await dispatch(handlers, silentLog, name, input);
        expect(reply.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(reached).toEqual([]);
  });

  it('turns a known error into its code and fields', async () => {
    const handlers = everywhere(() => Promise.reject(new AttacheError('NOT_FOUND', 'This engagement is no longer there. Undo brings it back.', [{ field: 'id', message: 'gone' }])));
    expect(await dispatch(handlers, silentLog, 'app.state', {})).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND', message: 'This engagement is no longer there. Undo brings it back.', fields: [{ field: 'id', message: 'gone' }] },
    });
  });

  it('keeps the inner text of an unknown error out of the window and writes its kind to the log', async () => {
    const lines: string[] = [];
    const log: Log = { info: () => undefined, warn: () => undefined, error: (message, facts) => lines.push(`${message} ${JSON.stringify(facts)}`) };
    const handlers = everywhere(() => Promise.reject(new TypeError('cannot read /secret/path')));
    const reply = await dispatch(handlers, log, 'app.state', {});
    expect(JSON.stringify(reply)).not.toContain('/secret/path');
    expect(reply).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } });
    expect(lines.join()).toContain('TypeError');
  });

  it('reads the code of errors from below the services', () => {
    const fromStore = Object.assign(new Error('The store is newer than this version.'), { code: 'STORE_NEWER' });
    expect(failureOf(fromStore)).toEqual({ code: 'STORE_NEWER', message: 'The store is newer than this version.' });
    expect(failureOf(Object.assign(new Error('x'), { code: 'ENOENT' })).code).toBe('UNEXPECTED');
    expect(failureOf('just a string').code).toBe('UNEXPECTED');
  });
});

describe('the contract', () => {
  it('gives every channel an input and an output that can refuse', () => {
    for (const [name, { input, output }] of Object.entries(contract)) {
      expect(input.safeParse(Symbol('no')).success, `${name} input`).toBe(false);
      expect(output.safeParse(Symbol('no')).success, `${name} output`).toBe(false);
    }
  });
});
