import { describe, expect, it, vi } from 'vitest';
import type { InboxRow } from '../../../../src/shared/domain/inbox';
import { MOST_BYTES } from '../../../../src/shared/ipc/channels/inbox';
import { endingOf, fileFault } from '../../../../src/renderer/features/inbox/intake/fileKinds';
import { incomingPaste } from '../../../../src/renderer/features/inbox/intake/intake';
import { shareOf } from '../../../../src/renderer/features/inbox/intake/IntakeProgress';
import { createIntakeQueue, type BatchEnd, type Incoming, type IntakePorts, type IntakeQueue } from '../../../../src/renderer/features/inbox/intake/intakeQueue';
import { droppedFolders, MOST_FILES, walkFolder } from '../../../../src/renderer/features/inbox/intake/folders';
import { inbox } from '../../../../src/renderer/strings/enInbox';
import { row } from './fixtures';

const file = (name: string, size = 10): Incoming => ({ from: 'file', name, size, read: () => Promise.resolve(new Uint8Array(size)) });

class Cancelled extends Error {}

const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

/** A queue whose reader answers when the test says so. */
function queueWithReader(): { queue: IntakeQueue; answer: (result: InboxRow | Error) => Promise<void>; sent: string[]; cancelled: string[]; ends: BatchEnd[]; rows: string[] } {
  const pending: Array<(result: InboxRow | Error) => void> = [];
  const sent: string[] = [];
  const cancelled: string[] = [];
  let counter = 0;
  const ports: IntakePorts = {
    receive: (dossierId, batchId, item) => new Promise((resolve, reject) => {
      sent.push(`${dossierId} ${batchId} ${item.name}`);
      pending.push((result) => { if (result instanceof Error) reject(result); else resolve(result); });
    }),
    cancel: (batchId) => { cancelled.push(batchId); return Promise.resolve({}); },
    newId: () => `b${(counter += 1)}`, now: () => '2026-11-24T10:00:00Z', folderWords: inbox.intake.folder, isCancelled: (error) => error instanceof Cancelled,
  };
  const queue = createIntakeQueue(ports);
  const ends: BatchEnd[] = [];
  const rows: string[] = [];
  queue.onEnd((end) => ends.push(end));
  queue.onRow((read) => rows.push(read.id));
  const answer = async (result: InboxRow | Error): Promise<void> => {
    await settled();
    pending.shift()?.(result);
    await settled();
  };
  return { queue, answer, sent, cancelled, ends, rows };
}

describe('the queue of what is read', () => {
  it('sends what the reader can read together, a large file by itself, and says which one it is at', async () => {
    const { queue, answer, sent, rows } = queueWithReader();
    const large = 1_900_000;
    queue.add('d', [file('a.txt'), file('b.txt'), file('c.pdf', large), file('d.pdf', large), file('e.txt')]);
    expect(sent.map((one) => one.slice(5))).toEqual(['a.txt', 'b.txt', 'c.pdf']);
    await answer(row('1'));
    expect([sent.length, queue.current().running]).toEqual([3, expect.objectContaining({ at: 2, total: 5, name: 'b.txt' })]);
    for (const [id, name] of [['2', 'c.pdf'], ['3', 'd.pdf'], ['4', 'e.txt']] as const) {
      await answer(row(id));
      expect(queue.current().running?.name).toBe(name);
    }
    expect(sent.map((one) => one.slice(5))).toEqual(['a.txt', 'b.txt', 'c.pdf', 'd.pdf', 'e.txt']);
    await answer(row('5'));
    expect([rows, queue.current().running]).toEqual([['1', '2', '3', '4', '5'], null]);
    queue.add('d', Array.from({ length: 40 }, (_, at) => file(`${at}.txt`)));
    expect(sent).toHaveLength(5 + 32);
    await answer(row('6'));
    expect(sent).toHaveLength(5 + 33);
  });

  it('sends all under one batch, and says which page it is at', async () => {
    const { queue, answer, sent, ends } = queueWithReader();
    queue.add('d', [file('a.txt'), file('b.pdf')]);
    expect(sent).toEqual(['d b1 a.txt', 'd b1 b.pdf']);
    expect(queue.current().running).toMatchObject({ at: 1, total: 2, name: 'a.txt' });
    await answer(row('1'));
    queue.progress('b1', 3, 9);
    queue.progress('another', 1, 2);
    expect(queue.current().running).toMatchObject({ at: 2, pages: { done: 3, total: 9 } });
    expect(shareOf(queue.current().running ?? { at: 0, total: 0, share: 0 })).toBeCloseTo((1 + 3 / 9) / 2);
    await answer(row('2'));
    expect(queue.current().running).toBeNull();
    expect(ends.map((end) => [end.rows.length, end.faults, end.left])).toEqual([[2, 0, 0]]);
  });

  it('is not stopped by a bad file, which stands in the list with its reason', async () => {
    const { queue, answer, sent, ends, rows } = queueWithReader();
    queue.add('d', [file('table.xlsx'), file('huge.pdf', 65 * 1024 * 1024), file('gone.txt'), file('good.txt')]);
    await answer(new Error('It was moved.'));
    await answer(row('good'));
    expect(sent.map((one) => one.split(' ')[2])).toEqual(['gone.txt', 'good.txt']);
    expect(queue.current().faults.map((fault) => [fault.name, fault.reason.slice(0, 12)])).toEqual([['table.xlsx', 'A .xlsx file'], ['huge.pdf', 'This file ha'], ['gone.txt', 'It was moved']]);
    expect([rows, ends[0]?.faults]).toEqual([['good'], 3]);
    const [first] = queue.current().faults;
    queue.dismiss(first?.id ?? '');
    expect(queue.current().faults.map((fault) => fault.name)).toEqual(['huge.pdf', 'gone.txt']);
  });

  it('is cancelled: what was read stays, the rest is dropped, and that is no fault', async () => {
    const { queue, answer, sent, cancelled, ends, rows } = queueWithReader();
    queue.add('d', [file('a.txt'), file('b.txt'), file('c.txt')]);
    await answer(row('a'));
    queue.cancel();
    queue.cancel();
    expect([cancelled, queue.current().running?.isCancelling]).toEqual([['b1'], true]);
    await answer(new Cancelled());
    expect([sent.length, queue.current().running?.isCancelling]).toEqual([3, true]);
    await answer(new Cancelled());
    expect([rows, ends.map((end) => [end.rows.length, end.faults, end.left]), queue.current()]).toEqual([['a'], [[1, 0, 2]], { running: null, looking: null, faults: [] }]);
  });

  it('grows by what is dropped meanwhile, and keeps what comes after a cancelling or for another dossier apart', async () => {
    const { queue, answer, sent } = queueWithReader();
    queue.add('d', [file('a.txt')]);
    queue.add('d', [file('b.txt')]);
    queue.add('e', [file('x.txt')]);
    expect(queue.current().running?.total).toBe(2);
    queue.cancel();
    queue.add('d', [file('late.txt')]);
    await answer(new Cancelled());
    await answer(row('x'));
    await answer(row('late'));
    expect(sent).toEqual(['d b1 a.txt', 'e b2 x.txt', 'd b3 late.txt']);
  });

  it('keeps what was read before the cancelling reached it, and sends nothing more', async () => {
    const { queue, answer, sent, ends, rows } = queueWithReader();
    queue.add('d', Array.from({ length: 40 }, (_, at) => file(`${at}.txt`)));
    queue.cancel();
    await answer(row('first'));
    await answer(row('second'));
    for (let at = 2; at < 32; at += 1) await answer(new Cancelled());
    expect([sent.length, rows, ends.map((end) => [end.faults, end.left]), queue.current().running]).toEqual([32, ['first', 'second'], [[0, 38]], null]);
  });
});

describe('what may be read', () => {
  it('is told by the ending, and the sentence names the remedy', () => {
    expect([endingOf('Report.PDF'), endingOf('.profile'), endingOf('Minutes of 3. May'), endingOf('a.b.docx'), endingOf('dot.')]).toEqual(['.pdf', '', '', '.docx', '']);
    for (const name of ['a.txt', 'b.MD', 'c.html', 'd.eml', 'e.docx', 'f.pdf', 'README']) expect(fileFault({ name, size: 5 }), name).toBeNull();
    expect(fileFault({ name: 'x.doc', size: 5 })).toContain('Save it as .docx');
    expect(fileFault({ name: 'x.png', size: 5 })).toContain('paste the text');
    expect(fileFault({ name: 'x.ZIP', size: 5 })).toBe('A .zip archive is not opened. Unpack it and drop the folder or its files.');
    expect(fileFault({ name: 'x.pdf', size: MOST_BYTES + 1 })).toContain('41 MB; up to 40 MB');
    expect(fileFault({ name: 'x.txt', size: 0 })).toContain('empty');
  });

  const clipboard = (html: string, text: string, files: File[] = []): Pick<DataTransfer, 'files' | 'getData'> => ({ files: files as unknown as FileList, getData: vi.fn((kind: string) => (kind === 'text/html' ? html : text)) });

  it('is pasted as a page only where the clipboard holds paragraphs', () => {
    const [page] = incomingPaste(clipboard('<p>One.</p><p>Two.</p>', 'One. Two.'));
    const [plain] = incomingPaste(clipboard('<span>One</span>', 'One'));
    expect([page, plain].map((one) => (one?.from === 'paste' ? [one.isHtml, one.text] : one))).toEqual([[true, '<p>One.</p><p>Two.</p>'], [false, 'One']]);
    expect(incomingPaste(clipboard('', ' \n'))).toEqual([]);
  });
});

type Tree = { readonly [name: string]: Tree | number };

/** A folder as the system hands it over: entries in no order, in portions of a hundred. */
function folder(name: string, tree: Tree, path = `/${name}`): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([child, size]) => (typeof size === 'number'
    ? { isFile: true, isDirectory: false, name: child, fullPath: `${path}/${child}`, file: (done: (file: File) => void) => done(new File(['x'.repeat(size)], child)) }
    : folder(child, size, `${path}/${child}`))).reverse();
  const createReader = () => {
    const left = [...entries];
    return { readEntries: (done: (portion: unknown[]) => void) => done(left.splice(0, 100)) };
  };
  return { isFile: false, isDirectory: true, name, fullPath: path, createReader } as unknown as FileSystemDirectoryEntry;
}

describe('a folder that is dropped', () => {
  const walk = (tree: Tree, isCancelled = () => false) => {
    const counts: number[] = [];
    return walkFolder(folder('press', tree))({ isCancelled, onFound: (count) => counts.push(count) }).then((found) => ({ ...found, names: found.items.map((item) => item.name), counts }));
  };

  it('is walked name by name, with the folders in it; what the system keeps for itself is left out', async () => {
    const { names, counts, passed, isCut } = await walk({ 'b.txt': 3, 'a 10.txt': 1, 'a 2.txt': 1, '.DS_Store': 9, 'Thumbs.db': 2, 'b': { 'z.pdf': 1, 'c.md': 1 }, 'pictures': { '1.jpg': 1, '2.jpg': 1, 'all.zip': 1 } });
    expect(names).toEqual(['press/a 2.txt', 'press/a 10.txt', 'press/b/c.md', 'press/b/z.pdf', 'press/b.txt']);
    expect([counts, [...passed], isCut]).toEqual([[1, 2, 3, 4, 5], [['.jpg', 2], ['.zip', 1]], false]);
  });

  it('is cut at its limit, and ends when it is cancelled', async () => {
    const many = Object.fromEntries(Array.from({ length: MOST_FILES + 3 }, (_, at) => [`${at}.txt`, 1]));
    const { names, isCut } = await walk(many);
    expect([names.length, names.at(-1), isCut]).toEqual([MOST_FILES, `press/${MOST_FILES - 1}.txt`, true]);
    let asked = 0;
    expect((await walk(many, () => (asked += 1) > 5)).items).toEqual([]);
  });

  it('ends although it holds itself', async () => {
    const entry = folder('loop', { 'a.txt': 1 });
    const endless = { ...entry, name: 'again', createReader: () => { let read = false; return { readEntries: (done: (portion: unknown[]) => void) => { done(read ? [] : [endless]); read = true; } }; } } as unknown as FileSystemDirectoryEntry;
    expect((await walkFolder(endless)({ isCancelled: () => false, onFound: () => undefined })).items).toEqual([]);
  });

  it('is read as a batch; what is not read of it is told in one row', async () => {
    const { queue, sent } = queueWithReader();
    const looked = queue.addFolder('d', 'press', walkFolder(folder('press', { 'a.txt': 1, 'b.txt': 1, '1.jpg': 1, '2.jpg': 1, 'x.zip': 1 })));
    expect(queue.current().looking).toEqual({ name: 'press', count: 0 });
    await looked;
    expect([queue.current().looking, queue.current().running?.total, sent]).toEqual([null, 2, ['d b2 press/a.txt', 'd b2 press/b.txt']]);
    expect(queue.current().faults.map(({ name, reason }) => [name, reason.split('. ')[0]])).toEqual([['press', '3 files in this folder are not read: 2 .jpg, 1 .zip']]);
  });

  it('is told in words when it is empty, cannot be looked through, or holds too many', async () => {
    const { queue } = queueWithReader();
    await queue.addFolder('d', 'empty', walkFolder(folder('empty', { deep: {} })));
    await queue.addFolder('d', 'gone', () => Promise.reject(new Error('no')));
    await queue.addFolder('d', 'many', () => Promise.resolve({ items: [file('a.txt')], passed: new Map(), isCut: true }));
    expect(queue.current().faults.map(({ reason }) => reason.slice(0, 34))).toEqual(['There is no file in this folder. D', 'This folder could not be looked th', 'There are more than 1 files in thi']);
  });

  it('is not read when it was cancelled meanwhile', async () => {
    const { queue, sent } = queueWithReader();
    const looked = queue.addFolder('d', 'press', async (walk) => {
      queue.cancel();
      return { items: walk.isCancelled() ? [] : [file('a.txt')], passed: new Map([['.jpg', 1]]), isCut: false };
    });
    await looked;
    expect([sent, queue.current()]).toEqual([[], { running: null, looking: null, faults: [] }]);
  });

  it('is told from the files beside it', () => {
    const press = folder('press', {});
    const items = [press, { isFile: true, isDirectory: false, name: 'a.txt' }, null].map((entry) => ({ webkitGetAsEntry: () => entry as FileSystemEntry | null }));
    expect(droppedFolders(items)).toEqual([press]);
  });
});
