import { formatDate } from '../../shared/domain/dates';
import type { TalkingPointDetail, TalkingPointRow } from '../../shared/domain/records';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { packsWith } from '../store/queries/engagementParts';
import { refKey } from '../store/queries/recordTitles';
import { evidenceLinksOf, evidenceTargets, pointById, pointRows, type PointRecord } from '../store/queries/talkingPoints';
import type { Db } from '../store/connection';
import { today, type ServiceContext } from './context';
import { standingOf, type LineStanding } from './lineVerdicts';

/** Lines by issue and priority, each with its verdict. */
export function listPoints(ctx: ServiceContext, input: ParsedInputOf<'point.list'>): OutputOf<'point.list'> {
  const { db } = ctx.store;
  const points = pointRows(db, input.dossierId, { stance: input.stance ?? null, topicId: input.topicId ?? null });
  const standing = standingOf(db, input.dossierId, points, today(ctx));
  return points.map((point) => rowOf(point, standing.get(point.id)));
}

function rowOf(point: PointRecord, standing: LineStanding | undefined): TalkingPointRow {
  const { dossierId: _dossier, version: _version, createdAt: _created, ...row } = point;
  return { ...row, verdict: standing?.verdict ?? { state: 'good', reasons: [] }, evidenceCount: standing?.evidenceCount ?? 0 };
}

/** A line with its evidence, verdict and the packs that use it. */
export function getPoint(ctx: ServiceContext, input: ParsedInputOf<'point.get'>): OutputOf<'point.get'> {
  const { db } = ctx.store;
  const point = needPoint(db, input.id);
  const { dossierId, version, createdAt } = point;
  const standing = standingOf(db, dossierId, [point], today(ctx)).get(point.id);
  return { ...rowOf(point, standing), dossierId, version, createdAt, evidence: evidenceRows(db, point.id), usedIn: packsWith(db, 'talking-point', point.id) };
}

/** The line with this id. @throws AttacheError NOT_FOUND when it is gone or in the trash. */
export function needPoint(db: Db, id: string): PointRecord {
  const point = pointById(db, id);
  if (!point) throw new AttacheError('NOT_FOUND', 'This line is no longer in the store. Go back to the list and choose another.');
  return point;
}

function evidenceRows(db: Db, pointId: string): TalkingPointDetail['evidence'] {
  const links = evidenceLinksOf(db, [pointId]);
  const targets = new Map(evidenceTargets(db, links).map((target) => [refKey(target.type, target.id), target]));
  return links.map(({ id, targetType, targetId }) => {
    const target = targets.get(refKey(targetType, targetId));
    if (!target) return { id, targetType, targetId, title: 'No longer in the store', detail: 'Remove this link, or bring the record back from the trash.', date: null, sourceId: null };
    const { title, detail, date, sourceId } = target;
    return { id, targetType, targetId, title, detail: detail || (date ? formatDate(date) : ''), date, sourceId };
  });
}
