import { z } from 'zod';
import { ReportState } from '../../../shared/domain/inbox';
import { DateBasis, SourceKind } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Text } from './columns';

const ReportRecord = z.object({
  id: z.string(), dossierId: z.string(), title: z.string(), fileName: Text, receivedAt: z.string(), state: ReportState, summary: z.string(), note: Text, sameAsId: Text, sourceId: Text,
  kind: SourceKind, publisher: Text, publishedOn: Text, publishedBasis: DateBasis, url: Text, textKey: Text,
});
export type ReportRecord = z.output<typeof ReportRecord>;

const COLUMNS = `r.id, r.dossier_id AS dossierId, r.title, r.file_name AS fileName, r.received_at AS receivedAt, r.state, r.summary, r.note, r.same_as_report_id AS sameAsId, r.source_id AS sourceId,
  r.kind, r.publisher, r.published_on AS publishedOn, r.published_basis AS publishedBasis, r.url, r.text_key AS textKey`;

/** Reports of a dossier: what waits in the order in which it came, then what is done, the latest first; at most 500 of those. */
export function reportRecords(db: Db, dossierId: string): ReportRecord[] {
  return all(db, ReportRecord, `
    SELECT * FROM (SELECT ${COLUMNS} FROM inbox_report r WHERE r.dossier_id = @dossierId AND r.state = 'waiting' ORDER BY r.received_at, r.id)
    UNION ALL
    SELECT * FROM (SELECT ${COLUMNS} FROM inbox_report r WHERE r.dossier_id = @dossierId AND r.state <> 'waiting' ORDER BY coalesce(r.decided_at, r.received_at) DESC, r.id DESC LIMIT 500)`, { dossierId });
}

export function reportById(db: Db, id: string): ReportRecord | null {
  return one(db, ReportRecord, `SELECT ${COLUMNS} FROM inbox_report r WHERE r.id = ?`, [id]);
}

/** The report of the dossier with the same text, whatever became of it; not one that was itself refused. */
export function reportWithText(db: Db, dossierId: string, textKey: string): ReportRecord | null {
  return one(db, ReportRecord, `SELECT ${COLUMNS} FROM inbox_report r WHERE r.dossier_id = ? AND r.text_key = ? AND r.state <> 'refused'`, [dossierId, textKey]);
}

const TextRow = z.object({ original: z.string(), reading: z.string() });

/** The text as it was received and the reading as JSON; null for a report that was refused. */
export function reportText(db: Db, reportId: string): z.output<typeof TextRow> | null {
  return one(db, TextRow, 'SELECT original, reading FROM inbox_text WHERE report_id = ?', [reportId]);
}

const AnswerRow = z.object({ id: z.string(), subject: z.string(), value: z.string() });

/** What a person changed and decided, by subject. */
export function answersOf(db: Db, reportId: string): Array<z.output<typeof AnswerRow>> {
  return all(db, AnswerRow, 'SELECT id, subject, value FROM inbox_answer WHERE report_id = ? ORDER BY subject', [reportId]);
}

/** How many reports of the dossier wait for decisions. */
export function waitingCount(db: Db, dossierId: string): number {
  return one(db, z.object({ n: Count }), "SELECT count(*) AS n FROM inbox_report WHERE dossier_id = ? AND state = 'waiting'", [dossierId])?.n ?? 0;
}

const Kept = z.object({ reportId: Text, sourceId: Text, title: z.string(), text: z.string(), publishedOn: Text });
export type KeptText = z.output<typeof Kept>;

/**
 * Texts that a report may be a copy of: sources held in full and reports that wait, published within `days` of it.
 * A text without a day counts as near.
 */
export function textsNear(db: Db, { dossierId, reportId, day, days }: { dossierId: string; reportId: string; day: string | null; days: number }): KeptText[] {
  return all(db, Kept, `
    SELECT NULL AS reportId, s.id AS sourceId, s.title, s.text, s.published_on AS publishedOn FROM source s
    WHERE s.dossier_id = @dossierId AND s.deleted_at IS NULL AND s.text_kind = 'full' AND s.text <> ''
      AND s.id IS NOT (SELECT source_id FROM inbox_report WHERE id = @reportId)
      AND (@day IS NULL OR s.published_on IS NULL OR abs(julianday(s.published_on) - julianday(@day)) <= @days)
    UNION ALL
    SELECT r.id, NULL, r.title, t.reading ->> 'text', r.published_on FROM inbox_report r JOIN inbox_text t ON t.report_id = r.id
    WHERE r.dossier_id = @dossierId AND r.state = 'waiting' AND r.id <> @reportId
      AND (@day IS NULL OR r.published_on IS NULL OR abs(julianday(r.published_on) - julianday(@day)) <= @days)
    ORDER BY publishedOn, sourceId, reportId LIMIT 200`, { dossierId, reportId, day, days });
}
