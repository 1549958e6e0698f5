import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { freshFolder, startAttache } from './support/attache';
import type { RunningAttache } from './support/attache';
import { ask, sampleDossier } from './support/bridge';
import { Lines } from './pages/lines';
import { Memory } from './pages/memory';
import { Window } from './pages/window';

/** Ends Attaché and everything it started as `kill -9` does: nothing of it runs another instruction. */
async function kill({ app }: RunningAttache): Promise<void> {
  const main = app.process();
  const pids = await app.evaluate(({ app: running }) => running.getAppMetrics().map((process) => process.pid));
  const ended = main.exitCode === null ? once(main, 'exit') : Promise.resolve();
  // The main process first: a helper that dies earlier would be noticed and answered.
  for (const pid of [main.pid ?? 0, ...pids]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Ended with its parent.
    }
  }
  await ended;
}

function randomMillis(most: number): number {
  const millis = Math.floor(Math.random() * most);
  test.info().annotations.push({ type: 'killed after', description: `${millis} ms` });
  return millis;
}

test('an edit that says “Saved” outlives kill -9 at any moment after it, with its undo', async () => {
  const userData = freshFolder();
  const attache = await startAttache({ userData });
  const memory = new Memory(attache.page);
  await memory.list('Engagements').focus();
  await attache.page.keyboard.press('n');
  await expect(memory.field('Title')).toBeFocused();
  await attache.page.keyboard.press('Control+a');
  await attache.page.keyboard.type('Kept through the cut');
  await attache.page.keyboard.press('Enter');
  await expect(new Window(attache.page).saveStatus).toHaveText(/^Saved/);
  await expect(memory.row('Engagements', /Kept through the cut/)).toBeVisible();
  // Another edit is being typed; whatever of it was not kept may be lost, nothing else.
  await memory.field('Notes').click();
  void attache.page.keyboard.type('Half a sentence that may', { delay: 20 }).catch(() => undefined);
  await new Promise((done) => setTimeout(done, randomMillis(1500)));
  await kill(attache);

  const again = await startAttache({ userData });
  const found = new Memory(again.page);
  await expect(found.row('Engagements', /Kept through the cut/)).toBeVisible();
  await found.row('Engagements', /Kept through the cut/).click();
  const notes = await found.field('Notes').inputValue();
  expect('Half a sentence that may'.startsWith(notes), notes).toBe(true);
  await found.list('Engagements').focus();
  // What was typed into the notes, the title, the new record: at most three steps back.
  const row = found.row('Engagements', /Kept through the cut|New engagement/);
  for (let step = 0; step < 3 && (await ask(again.page, 'history.state', {})).undo?.match(/Kept through the cut|New engagement/); step += 1) {
    const { undo } = await ask(again.page, 'history.state', {});
    await again.page.keyboard.press('Control+z');
    await expect(new Window(again.page).saveStatus).toContainText(`Undid “${undo ?? ''}”`);
  }
  await expect(row).toHaveCount(0);
  expect(again.problems).toEqual([]);
  await again.close();
});

test('of a stream of edits cut by kill -9 every one that was acknowledged is there, and the store is sound', async () => {
  const userData = freshFolder();
  const attache = await startAttache({ userData });
  const dossierId = await sampleDossier(attache.page);
  const acknowledged: number[] = [];
  const most = 25 + Math.floor(Math.random() * 40);
  await attache.page.exposeFunction('acknowledge', (number: number) => acknowledged.push(number));
  const [template] = await ask(attache.page, 'point.list', { dossierId });
  const line = await ask(attache.page, 'point.get', { id: template?.id ?? '' });
  const fields = { topicId: line.topicId, stance: line.stance, text: 'Written in a stream.', ifPressed: null, usability: line.usability, audience: null, priority: 2, marking: null, validUntil: null, reviewBy: null, reviewedOn: null, state: 'draft' as const };
  await attache.page.evaluate(([dossier, common]) => {
    const page = globalThis as unknown as { attache: { request(name: string, input: unknown): Promise<{ ok: boolean }> }; acknowledge(number: number): void };
    const write = async (): Promise<void> => {
      for (let number = 1; ; number += 1) {
        const reply = await page.attache.request('point.create', { dossierId: dossier, fields: { ...common, headline: `Stream ${number}` } });
        if (!reply.ok) throw new Error(JSON.stringify(reply));
        page.acknowledge(number);
      }
    };
    void write();
  }, [dossierId, fields] as const);
  await expect.poll(() => acknowledged.length, { intervals: [20] }).toBeGreaterThanOrEqual(most);
  await kill(attache);

  const again = await startAttache({ userData });
  const rows = await ask(again.page, 'point.list', { dossierId });
  const kept = new Set(rows.map((row) => row.headline));
  expect(acknowledged.length).toBeGreaterThanOrEqual(25);
  expect(acknowledged.filter((number) => !kept.has(`Stream ${number}`))).toEqual([]);
  const last = Math.max(...rows.flatMap((row) => Number(/^Stream (\d+)$/.exec(row.headline)?.[1] ?? 0)));
  const { undo } = await ask(again.page, 'history.state', {});
  expect(undo).toContain(`Stream ${last}`);
  const hits = await ask(again.page, 'search.query', { dossierId, text: `stream ${last}`, types: ['talking-point'] });
  expect(hits.hits.map((hit) => hit.title)).toContain(`Stream ${last}`);
  const lines = new Lines(again.page);
  await again.page.keyboard.press('Control+3');
  await lines.list.focus();
  await again.page.keyboard.press('Control+z');
  await expect(new Window(again.page).saveStatus).toContainText(`Undid “${undo ?? ''}”`);
  expect((await ask(again.page, 'point.list', { dossierId })).some((row) => row.headline === `Stream ${last}`)).toBe(false);
  expect(again.problems).toEqual([]);
  await again.close();
});
