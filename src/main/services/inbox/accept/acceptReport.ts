import { AttacheError } from '../../../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract';
import { timestamp } from '../../../platform/clock';
import type { Db } from '../../../store/connection';
import { insert, update } from '../../../store/sql';
import type { ServiceContext } from '../../context';
import { quotedTitle } from '../../editLabels';
import { needReport, needWaiting, rowOf } from '../reports';
import { openReport, type OpenedReport } from '../reportView';
import { ClaimWriter, sha256Of } from './claims';
import { acceptEngagements } from './engagements';
import { acceptPeople } from './people';
import { acceptOutcomes, acceptStatements } from './statements';
import type { AcceptWork } from './work';

type Records = OutputOf<'inbox.accept'>['records'];

/**
 * Keeps what a report tells: its source with the passages, people, engagements, statements and commitments, each claim on its
 * passage, and an open question wherever it differs from what is kept. All of it is one action, or nothing is written.
 * @throws AttacheError INVALID_INPUT, with the reason in words, while a question is open or a value cannot stand
 */
export function acceptReport(ctx: ServiceContext, { reportId }: ParsedInputOf<'inbox.accept'>): OutputOf<'inbox.accept'> {
  const { db } = ctx.store;
  needWaiting(db, reportId);
  const opened = openReport(db, reportId);
  const reason = opened.view.blockedBy;
  if (reason !== null) throw new AttacheError('INVALID_INPUT', reason);
  const records = ctx.store.act({ label: `Accept ${quotedTitle(opened.report.title)}` }, () => write(ctx, opened));
  return { report: rowOf(needReport(db, reportId)), records };
}

function write(ctx: ServiceContext, opened: OpenedReport): Records {
  const { store: { db }, ids, clock } = ctx;
  const { report, reading } = opened;
  const records: Records = [];
  const sourceId = keepSource(ctx, opened);
  const work: AcceptWork = {
    db, ids, clock, dossierId: report.dossierId, opened, claims: new ClaimWriter(db, ids, { id: sourceId, text: reading.text, dossierId: report.dossierId }),
    day: report.publishedOn ?? reading.reference?.day ?? null, newSeries: new Map(),
    tell: (recordType, recordId, title, isNew) => void records.push({ recordType, recordId, title, isNew }),
  };
  const people = acceptPeople(work);
  const engagements = acceptEngagements(work, people);
  acceptStatements(work, engagements, people);
  acceptOutcomes(work, engagements);
  work.tell('source', sourceId, report.title, true);
  update(db, 'inbox_report', report.id, { state: 'accepted', source_id: sourceId, decided_at: timestamp(clock), note: null });
  return onePerRecord(records);
}

function keepSource({ store: { db }, ids, clock }: { store: { db: Db }; ids: ServiceContext['ids']; clock: ServiceContext['clock'] }, { report, reading, origin }: OpenedReport): string {
  const id = ids.next();
  insert(db, 'source', {
    id, dossier_id: report.dossierId, kind: report.kind, title: report.title, publisher: report.publisher, origin_source_id: origin?.isLinked ? origin.sourceId : null,
    published_on: report.publishedOn, published_basis: report.publishedBasis, url: report.url, text: reading.text, text_kind: 'full', text_sha256: sha256Of(reading.text), reliability: 'not-judged', created_at: timestamp(clock),
    note: origin?.isLinked ? origin.reason : null,
  });
  return id;
}

function onePerRecord(records: Records): Records {
  return [...new Map(records.map((record) => [`${record.recordType}:${record.recordId}`, record])).values()];
}
