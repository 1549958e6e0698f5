import { formatDate } from '../../../shared/domain/dates';
import type { InboxRow } from '../../../shared/domain/inbox';
import { MOST_BYTES } from '../../../shared/ipc/channels/inbox';
import { AttacheError } from '../../../shared/ipc/errors';
import { articleKey } from '../../ingest/matching/texts';
import type { ItemReading, ReadingItem } from '../../ingest/process/readItem';
import { UnreadableFile } from '../../ingest/readers/reportFile';
import type { StoredReading } from '../../ingest/readingSchema';
import { timestamp } from '../../platform/clock';
import { dossierPair } from '../../store/queries/dossiers';
import { reportWithText, type ReportRecord } from '../../store/queries/inbox';
import { insert } from '../../store/sql';
import type { ServiceContext } from '../context';
import { quotedTitle } from '../editLabels';
import { needReport, rowOf } from './reports';
import { basisOfReference, firstWords, headlineOf, isAgencyCopy, summaryOf } from './reportWords';

const MEGABYTE = 1024 * 1024;

export interface Received {
  dossierId: string;
  item: ReadingItem;
  /** YYYY-MM-DD, when a person gave it. */
  publishedOn: string | null;
  /** Who published it, when a person gave it. */
  publisher?: string | null;
  signal?: AbortSignal;
  onPage?: (done: number, total: number) => void;
}

/**
 * Reads one file or text into the inbox. The same article again, or a file without a report, is kept as a refused row with its
 * reason, so that a long batch tells afterwards what became of each; nothing else of it is stored.
 * @throws AttacheError CANCELLED when the batch was cancelled, NOT_FOUND when the dossier is gone
 */
export async function receiveReport(ctx: ServiceContext, { dossierId, item, publishedOn, publisher = null, signal, onPage }: Received): Promise<InboxRow> {
  if (!dossierPair(ctx.store.db, dossierId)) throw new AttacheError('NOT_FOUND', 'This dossier is no longer in the store. Choose another dossier.');
  const size = item.from === 'file' ? item.bytes.byteLength : 0;
  if (size > MOST_BYTES) return keepRefusal(ctx, { dossierId, item }, { title: nameOf(item), note: `Not read: it is ${Math.ceil(size / MEGABYTE)} MB, and up to ${MOST_BYTES / MEGABYTE} MB are read. Save the report as text and drop that.`, sameAsId: null });
  try {
    const read = await ctx.reader.read(item, { published: publishedOn, ...(signal ? { signal } : {}), ...(onPage ? { onPage } : {}) });
    return keepReading(ctx, { dossierId, item, publishedOn, publisher }, read);
  } catch (error) {
    if (error instanceof UnreadableFile) return keepRefusal(ctx, { dossierId, item }, { title: nameOf(item), note: `Not read: it ${error.message}.`, sameAsId: null });
    throw error;
  }
}

function nameOf(item: ReadingItem): string {
  return item.from === 'file' ? item.name : firstWords(item.text) || 'Pasted text';
}

function fileNameOf(item: ReadingItem): string | null {
  return item.from === 'file' ? item.name : null;
}

function keepReading(ctx: ServiceContext, received: Pick<Received, 'dossierId' | 'item' | 'publishedOn' | 'publisher'>, { original, published, reading }: ItemReading): InboxRow {
  const { store, ids, clock } = ctx;
  const { dossierId, item } = received;
  const title = headlineOf(reading.text) || nameOf(item);
  const textKey = articleKey(reading.text);
  const same = textKey === null ? null : reportWithText(store.db, dossierId, textKey);
  if (same) return keepRefusal(ctx, received, { title, note: sameSentence(same), sameAsId: same.id });
  const id = ids.next();
  const stated = received.publishedOn ?? published;
  store.act({ label: `Report into the inbox, ${quotedTitle(title)}` }, (db) => {
    insert(db, 'inbox_report', {
      id, dossier_id: dossierId, title, file_name: fileNameOf(item), received_at: timestamp(clock), state: 'waiting', summary: summaryOf(reading), text_key: textKey,
      kind: isAgencyCopy(reading) ? 'agency-copy' : 'press-report', publisher: received.publisher === '' ? null : received.publisher, published_on: stated ?? reading.reference?.day ?? null, published_basis: stated === null ? basisOfReference(reading) : 'stated',
    });
    insert(db, 'inbox_text', { report_id: id, original, reading: JSON.stringify(reading satisfies StoredReading) });
  });
  return rowOf(needReport(store.db, id));
}

function keepRefusal({ store, ids, clock }: ServiceContext, { dossierId, item }: Pick<Received, 'dossierId' | 'item'>, { title, note, sameAsId }: { title: string; note: string; sameAsId: string | null }): InboxRow {
  const id = ids.next();
  store.act({ label: `Report refused, ${quotedTitle(title)}` }, (db) => {
    const at = timestamp(clock);
    insert(db, 'inbox_report', { id, dossier_id: dossierId, title, file_name: fileNameOf(item), received_at: at, decided_at: at, state: 'refused', summary: note, note, same_as_report_id: sameAsId });
  });
  return rowOf(needReport(store.db, id));
}

function sameSentence(same: ReportRecord): string {
  const day = formatDate(same.receivedAt);
  const where = { waiting: `which came on ${day} and waits for decisions`, accepted: `which is kept since ${day}`, discarded: 'which was discarded; open it again there', refused: '' }[same.state];
  return `Same article as “${same.title}”, ${where}. Nothing was stored.`;
}
