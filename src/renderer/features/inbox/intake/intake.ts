import { useSyncExternalStore } from 'react';
import type { InboxRow } from '../../../../shared/domain/inbox';
import type { InputOf } from '../../../../shared/ipc/contract';
import { request, RequestFailure } from '../../../api/bridge';
import { en } from '../../../strings/en';
import { createIntakeQueue, type Incoming, type IntakeState } from './intakeQueue';

let counter = 0;

/** What is sent before; items go in the order in which they were given, however long each takes to come from the disk. */
let before: Promise<unknown> = Promise.resolve();

async function receive(dossierId: string, batchId: string, item: Incoming): Promise<InboxRow> {
  const opened = open(item);
  // A file that is gone is told when its turn comes.
  opened.catch(() => undefined);
  const sending = before.then(async () => ({ reply: request('inbox.receive', { dossierId, batchId, ...(await opened) }) }));
  before = sending.catch(() => undefined);
  return (await sending).reply;
}

async function open(item: Incoming): Promise<Omit<InputOf<'inbox.receive'>, 'dossierId' | 'batchId'>> {
  if (item.from === 'file') return { item: { from: 'file', name: item.name, bytes: await item.read() } };
  const { text, isHtml, publishedOn, publisher } = item;
  return { item: { from: 'paste', text, isHtml }, publishedOn, publisher };
}

/** The window's queue of what is read; it goes on while one works in another place. */
export const intake = createIntakeQueue({
  receive,
  cancel: (batchId) => request('inbox.cancel', { batchId }),
  newId: () => `${Date.now().toString(36)}-${(counter += 1)}`,
  now: () => new Date().toISOString(),
  folderWords: en.inbox.intake.folder,
  isCancelled: (error) => error instanceof RequestFailure && error.code === 'CANCELLED',
});

/** What is being read, and what could not be sent to the reader. */
export function useIntake(): IntakeState {
  return useSyncExternalStore(intake.subscribe, intake.current);
}

/** A file as the queue takes it; it is only read when its turn comes. `name` may tell the folder it is in. */
export function incomingFile(file: File, name = file.name): Incoming {
  return {
    from: 'file', name, size: file.size,
    read: async () => {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        throw new Error(en.inbox.intake.gone, { cause: error });
      }
    },
  };
}

/** Files as the queue takes them. */
export function incomingFiles(files: Iterable<File>): readonly Incoming[] {
  return [...files].map((file) => incomingFile(file));
}

const PARAGRAPHS = /<(?:p|article|h[1-6]|li)[\s>]/i;

/** What a clipboard holds: files, else a page with paragraphs, else its plain text; nothing for anything else. */
export function incomingPaste(data: Pick<DataTransfer, 'files' | 'getData'>): readonly Incoming[] {
  if (data.files.length > 0) return incomingFiles(data.files);
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const isHtml = PARAGRAPHS.test(html);
  const taken = isHtml ? html : text;
  return taken.trim() === '' ? [] : [{ from: 'paste', name: en.inbox.pasted, text: taken, isHtml, publishedOn: null, publisher: null }];
}
