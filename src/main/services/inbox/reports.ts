import type { InboxRow } from '../../../shared/domain/inbox';
import { AttacheError } from '../../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../../shared/ipc/contract';
import { StoredReading } from '../../ingest/readingSchema';
import type { Db } from '../../store/connection';
import { reportById, reportRecords, reportText, type ReportRecord } from '../../store/queries/inbox';
import type { ServiceContext } from '../context';

/** Reports of a dossier: what waits first, in the order in which it came, then what is done. */
export function listReports(ctx: ServiceContext, input: ParsedInputOf<'inbox.list'>): OutputOf<'inbox.list'> {
  return reportRecords(ctx.store.db, input.dossierId).map(rowOf);
}

/** A report as a row of the list. */
export function rowOf({ id, title, fileName, receivedAt, state, summary, note, publishedOn, publisher, sameAsId, sourceId }: ReportRecord): InboxRow {
  return { id, title, fileName, receivedAt, state, summary: note ?? summary, publishedOn, publisher, sameAsId, sourceId };
}

/** @throws AttacheError NOT_FOUND when it is gone, as after an undo */
export function needReport(db: Db, reportId: string): ReportRecord {
  const report = reportById(db, reportId);
  if (!report) throw new AttacheError('NOT_FOUND', 'This report is no longer in the inbox. Choose another.');
  return report;
}

/** @throws AttacheError INVALID_INPUT when it does not wait for decisions any more */
export function needWaiting(db: Db, reportId: string): ReportRecord {
  const report = needReport(db, reportId);
  if (report.state !== 'waiting') throw new AttacheError('INVALID_INPUT', `“${report.title}” is ${report.state} and can no longer be changed here. ${report.state === 'discarded' ? 'Open it again first.' : 'Undo takes it back to the inbox.'}`);
  return report;
}

export interface ReportReadingText { original: string; reading: StoredReading }

/** The text with its reading; empty for a report that was refused before it was read. */
export function readingOf(db: Db, reportId: string): ReportReadingText {
  const row = reportText(db, reportId);
  if (row) return { original: row.original, reading: StoredReading.parse(JSON.parse(row.reading)) };
  return { original: '', reading: { isEngagement: false, primary: null, otherEngagements: [], persons: [], topics: [], statements: [], outcomes: [], evidence: [], doubts: [], reference: null, text: '', stripped: [], offsets: [] } };
}
