import type { Gazetteer } from '../gazetteer/gazetteer';
import { UnreadableFile } from '../readers/reportFile';
import { readAgain, readItem, type ItemReading } from './readItem';
import { ReaderRequest, type ReaderReply } from './readerMessages';

/** Answers requests one after the other; whatever goes wrong becomes an answer. */
export async function answerReader(message: unknown, gazetteer: Gazetteer, post: (reply: ReaderReply) => void): Promise<void> {
  const request = ReaderRequest.parse(message);
  const { id } = request;
  try {
    post({ kind: 'read', id, ...(await read(request, gazetteer, post)) });
  } catch (error) {
    if (error instanceof UnreadableFile) post({ kind: 'unreadable', id, reason: error.message });
    else post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
}

async function read(request: ReaderRequest, gazetteer: Gazetteer, post: (reply: ReaderReply) => void): Promise<ItemReading> {
  const { id, published } = request;
  if (request.what === 'item') return readItem(request.item, { gazetteer, published, onPage: (done, total) => post({ kind: 'page', id, done, total }) });
  const source = { text: request.text, published: null, notes: [] };
  return { original: request.text, published: null, reading: readAgain(source, { gazetteer, published }) };
}
