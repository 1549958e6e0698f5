import type { EngagementDetail, EngagementRow } from '../../shared/domain/engagement';
import { statusOn } from '../../shared/domain/commitmentStatus';
import { summaryLine } from '../../shared/domain/summaryLine';
import { CommitmentStatus, Treatment } from '../../shared/domain/values';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { Db } from '../store/connection';
import { countsById, groupBy } from '../store/queries/columns';
import { engagementById, engagementPage, engagementsByIds, type EngagementRecord } from '../store/queries/engagements';
import {
  attendanceOf, childrenOf, commitmentsFrom, countriesOf, notSameAs, openConflictCounts, packsWith, participationsOf, sourceCountsOf, statementsAt, toldApart, treatmentRows, treatmentsOf,
} from '../store/queries/engagementParts';
import { today, type ServiceContext } from './context';
import { sentencesFor } from './series';

const GONE = 'This engagement is no longer in the store. Go back to the list and choose another.';

/** One page of engagements, newest first, with the total that the filter finds. */
export function listEngagements(ctx: ServiceContext, input: ParsedInputOf<'engagement.list'>): OutputOf<'engagement.list'> {
  const { db } = ctx.store;
  const page = engagementPage(db, input.dossierId, input.filter, { offset: input.offset, limit: input.limit });
  return { total: page.total, rows: engagementRows(ctx, page.ids) };
}

/** Rows for these ids in their order: a fixed number of statements for any number of rows. */
export function engagementRows(ctx: ServiceContext, ids: readonly string[]): EngagementRow[] {
  const { db } = ctx.store;
  const treatments = groupBy(treatmentsOf(db, ids), (row) => row.engagementId);
  const attendance = groupBy(attendanceOf(db, ids), (row) => row.engagementId);
  const sources = countsById(sourceCountsOf(db, ids));
  const conflicts = countsById(openConflictCounts(db, 'engagement', ids));
  const apart = toldApart(db, ids);
  const day = today(ctx);
  return engagementsByIds(db, ids).map((record) => {
    const treated = treatments.get(record.id) ?? [];
    const present = attendance.get(record.id) ?? [];
    const { id, kind, title, status, dateStart, dateEnd, datePrecision, city, hostCountry, seriesId, edition, isExample } = record;
    return {
      id, kind, title, status, dateStart, dateEnd, datePrecision, city, hostCountry, seriesId, edition, isExample,
      seriesName: record.seriesShortName ?? record.seriesName,
      summaryLine: summaryLine({ ...record, coChairs: present.filter((p) => p.role === 'co-chair').length, isToldApart: apart.has(id) }),
      sourceCount: sources(id), openConflicts: conflicts(id), isUpcomingMeeting: isUpcoming(record, day),
      topicIds: [...new Set(treated.map((t) => t.topicId))], personIds: [...new Set(present.flatMap((p) => p.personId ?? []))],
      strongest: strongestOf(treated.map((t) => t.strength)),
    };
  });
}

function isUpcoming(record: EngagementRecord, day: string): boolean {
  const isAhead = record.status === 'planned' || record.status === 'confirmed' || record.status === 'postponed';
  const last = record.dateEnd ?? record.dateStart;
  return record.isMeeting && isAhead && (last === null || last >= day);
}

/** The firmest of some treatments; null when there is none. */
export function strongestOf(strengths: readonly Treatment[]): Treatment | null {
  return Treatment.options.findLast((strength) => strengths.includes(strength)) ?? null;
}

/** Everything on the page of one engagement. */
export function getEngagement(ctx: ServiceContext, input: ParsedInputOf<'engagement.get'>): OutputOf<'engagement.get'> {
  const { db } = ctx.store;
  return detailOf(db, needEngagement(db, input.id), today(ctx));
}

/** The engagement with this id. @throws AttacheError NOT_FOUND when it is gone or in the trash. */
export function needEngagement(db: Db, id: string): EngagementRecord {
  const record = engagementById(db, id);
  if (!record) throw new AttacheError('NOT_FOUND', GONE);
  return record;
}

function detailOf(db: Db, record: EngagementRecord, day: string): EngagementDetail {
  const { seriesShortName: _short, numbering: _numbering, isMeeting: _isMeeting, ...fields } = record;
  return {
    ...fields,
    countries: countriesOf(db, record.id),
    participations: participationsOf(db, record.id),
    treatments: treatmentRows(db, record.id),
    children: childrenOf(db, record.id),
    notSameAs: notSameAs(db, record.id),
    commitments: commitmentsFrom(db, record.id).map(({ dueDate, duePrecision, ...c }) => ({ ...c, status: statusOn({ status: CommitmentStatus.parse(c.status), dueDate, duePrecision }, day) })),
    statements: statementsAt(db, record.id),
    seriesCheck: record.seriesId ? sentencesFor(db, record.seriesId, record.id) : [],
    packs: packsWith(db, 'engagement', record.id),
  };
}
