import { describe, expect, it, vi } from 'vitest';
import type { InboxRow } from '../../../../src/shared/domain/inbox';
import { MOST_BYTES } from '../../../../src/shared/ipc/channels/inbox';
import { endingOf, fileFault } from '../../../../src/renderer/features/inbox/intake/fileKinds';
import { incomingPaste } from '../../../../src/renderer/features/inbox/intake/intake';
import { shareOf } from '../../../../src/renderer/features/inbox/intake/IntakeProgress';
import { createIntakeQueue, type BatchEnd, type Incoming, type IntakePorts, type IntakeQueue } from '../../../../src/renderer/features/inbox/intake/intakeQueue';
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
    newId: () => `b${(counter += 1)}`, now: () => '2026-11-24T10:00:00Z', isCancelled: (error) => error instanceof Cancelled,
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
  it('sends one after the other under one batch, and says which one it is at', async () => {
    const { queue, answer, sent, ends } = queueWithReader();
    queue.add('d', [file('a.txt'), file('b.pdf')]);
    expect(sent).toEqual(['d b1 a.txt']);
    expect(queue.current().running).toMatchObject({ at: 1, total: 2, name: 'a.txt' });
    await answer(row('1'));
    expect(sent).toEqual(['d b1 a.txt', 'd b1 b.pdf']);
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
    expect(sent).toHaveLength(2);
    expect([rows, ends.map((end) => [end.rows.length, end.faults, end.left]), queue.current()]).toEqual([['a'], [[1, 0, 2]], { running: null, faults: [] }]);
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
});

describe('what may be read', () => {
  it('is told by the ending, and the sentence names the remedy', () => {
    expect([endingOf('Report.PDF'), endingOf('.profile'), endingOf('Minutes of 3. May'), endingOf('a.b.docx'), endingOf('dot.')]).toEqual(['.pdf', '', '', '.docx', '']);
    for (const name of ['a.txt', 'b.MD', 'c.html', 'd.eml', 'e.docx', 'f.pdf', 'README']) expect(fileFault({ name, size: 5 }), name).toBeNull();
    expect(fileFault({ name: 'x.doc', size: 5 })).toContain('Save it as .docx');
    expect(fileFault({ name: 'x.png', size: 5 })).toContain('paste the text');
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
