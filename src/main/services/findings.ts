import { statusOn } from '../../shared/domain/commitmentStatus';
import { findingsOf, type FindingFacts } from '../../shared/domain/findings';
import { RecordType } from '../../shared/domain/values';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { Db } from '../store/connection';
import { openCommitmentsDue } from '../store/queries/commitments';
import { openConflicts } from '../store/queries/evidence';
import { biographiesDue } from '../store/queries/people';
import { refKey, titlesOf } from '../store/queries/recordTitles';
import { seriesRows } from '../store/queries/series';
import { pointRows } from '../store/queries/talkingPoints';
import { recordsWithoutSource } from '../store/queries/unsupported';
import { today, type ServiceContext } from './context';
import { conflictsOf } from './evidence';
import { standingOf } from './lineVerdicts';
import { checkedSeries } from './series';

/** A biography is announced this many days before it is to be verified. */
const VERIFY_AHEAD_DAYS = 30;
const MOST_UNSUPPORTED = 99;

/** What wants attention in a dossier, ranked, each with its remedy. */
export function listFindings(ctx: ServiceContext, input: ParsedInputOf<'finding.list'>): OutputOf<'finding.list'> {
  const { db } = ctx.store;
  const { dossierId } = input;
  const day = today(ctx);
  return findingsOf({
    today: day,
    conflicts: conflictFacts(db, dossierId),
    lines: lineFacts(db, dossierId, day),
    series: seriesRows(db, dossierId).map((series) => ({ id: series.id, name: series.name, ...checkedSeries(db, series) })),
    overdue: openCommitmentsDue(db, dossierId, day).filter((commitment) => statusOn(commitment, day) === 'overdue'),
    toVerify: biographiesDue(db, dossierId, daysAfter(day, VERIFY_AHEAD_DAYS)),
    withoutSource: recordsWithoutSource(db, dossierId, MOST_UNSUPPORTED),
  });
}

function conflictFacts(db: Db, dossierId: string): FindingFacts['conflicts'] {
  const conflicts = conflictsOf(db, openConflicts(db, dossierId));
  const titles = titlesOf(db, conflicts.map((conflict) => ({ type: conflict.subjectType, id: conflict.subjectId })));
  return conflicts.flatMap((conflict) => {
    const title = titles.get(refKey(conflict.subjectType, conflict.subjectId));
    if (!title || title.isGone) return [];
    const type = RecordType.safeParse(conflict.subjectType);
    return [{ id: conflict.id, recordType: type.success ? type.data : null, recordId: conflict.subjectId, title: title.title, field: conflict.field, severity: conflict.severity, values: conflict.values }];
  });
}

function lineFacts(db: Db, dossierId: string, day: string): FindingFacts['lines'] {
  const points = pointRows(db, dossierId, { stance: null, topicId: null });
  const standing = standingOf(db, dossierId, points, day);
  return points.flatMap((point) => {
    const found = standing.get(point.id);
    return found ? [{ id: point.id, headline: point.headline, verdict: found.verdict }] : [];
  });
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
