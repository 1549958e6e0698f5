import { z } from 'zod';
import type { FieldProblem } from '../../shared/domain/engagement';
import { TalkingPointFields } from '../../shared/domain/records';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { timestamp } from '../platform/clock';
import type { Db } from '../store/connection';
import { dossierPair } from '../store/queries/dossiers';
import { dossierOfTarget, evidenceLinksOf, latestVersion, type PointRecord } from '../store/queries/talkingPoints';
import { topicById } from '../store/queries/topics';
import { insert, one, run, update } from '../store/sql';
import type { ServiceContext } from './context';
import { actLabel, given, quotedTitle } from './editLabels';
import { getPoint, needPoint } from './talkingPoints';

type Field = keyof TalkingPointFields;
const COLUMN_OF: Readonly<Record<Field, string>> = {
  topicId: 'topic_id', stance: 'stance', headline: 'headline', text: 'text', ifPressed: 'if_pressed', usability: 'usability', audience: 'audience', priority: 'priority', marking: 'marking',
  validUntil: 'valid_until', reviewBy: 'review_by', reviewedOn: 'reviewed_on', state: 'state',
};
const FIELDS: readonly Field[] = TalkingPointFields.keyof().options;
/** Words that were cleared: changing them on an approved line keeps the old ones as a version. */
const CLEARED_FIELDS: ReadonlySet<Field> = new Set<Field>(['headline', 'text', 'ifPressed', 'stance']);
/** Typing is one change: within this time a new version is not begun by further keystrokes of the same field. */
const ONE_SITTING_MS = 10 * 60_000;

export function createPoint(ctx: ServiceContext, input: ParsedInputOf<'point.create'>): OutputOf<'point.create'> {
  const { store, ids, clock } = ctx;
  const { dossierId, fields } = input;
  if (!dossierPair(store.db, dossierId)) throw new AttacheError('NOT_FOUND', 'This dossier is no longer in the store. Choose another dossier.');
  refuse(problemsOf(store.db, dossierId, fields));
  const id = ids.next();
  const now = timestamp(clock);
  store.act({ label: `New line, ${quotedTitle(fields.headline)}` }, (db) => {
    insert(db, 'talking_point', { id, dossier_id: dossierId, ...columnsOf(fields, FIELDS), created_at: now, updated_at: now });
  });
  return getPoint(ctx, { id });
}

/** Changes some fields of a line. The approved words are kept as a version before they change. */
export function changePoint(ctx: ServiceContext, input: ParsedInputOf<'point.change'>): OutputOf<'point.change'> {
  const { store, clock } = ctx;
  const point = needPoint(store.db, input.id);
  const before = TalkingPointFields.parse(point);
  const after = TalkingPointFields.parse({ ...before, ...given(input.patch) });
  const changed = FIELDS.filter((field) => before[field] !== after[field]);
  if (changed.length === 0) return getPoint(ctx, { id: point.id });
  refuse(problemsOf(store.db, point.dossierId, after));
  const now = timestamp(clock);
  const coalesce = input.coalesce === undefined ? {} : { coalesceKey: input.coalesce };
  store.act({ label: actLabel(changed, point.headline), ...coalesce }, (db) => {
    const version = keepVersion(db, point, changed, { now, isTyping: input.coalesce !== undefined });
    update(db, 'talking_point', point.id, { ...columnsOf(after, changed), version, updated_at: now });
  });
  return getPoint(ctx, { id: point.id });
}

/** Keeps the approved words when they are about to change. @returns the number the line then has. */
function keepVersion(db: Db, point: PointRecord, changed: readonly Field[], when: { now: string; isTyping: boolean }): number {
  if (point.state !== 'approved' || !changed.some((field) => CLEARED_FIELDS.has(field))) return point.version;
  const latest = latestVersion(db, point.id);
  const isSameSitting = when.isTyping && latest !== null && latest.version === point.version - 1 && Date.parse(when.now) - Date.parse(latest.at) < ONE_SITTING_MS;
  if (isSameSitting) return point.version;
  const number = Math.max(point.version, (latest?.version ?? 0) + 1);
  insert(db, 'talking_point_version', { talking_point_id: point.id, version: number, snapshot: JSON.stringify(TalkingPointFields.parse(point)), at: when.now });
  return number + 1;
}

/** Moves the line to the trash; undo brings it back. Packs that chose it show it as missing. */
export function trashPoint(ctx: ServiceContext, input: ParsedInputOf<'point.trash'>): OutputOf<'point.trash'> {
  const point = needPoint(ctx.store.db, input.id);
  ctx.store.act({ label: `Line to the trash, ${quotedTitle(point.headline)}` }, (db) => {
    update(db, 'talking_point', point.id, { deleted_at: timestamp(ctx.clock) });
  });
  return {};
}

/** Links a record or a passage to the line; linking it twice changes nothing. */
export function addPointEvidence(ctx: ServiceContext, input: ParsedInputOf<'point.addEvidence'>): OutputOf<'point.addEvidence'> {
  const { store, ids } = ctx;
  const point = needPoint(store.db, input.id);
  if (dossierOfTarget(store.db, input.targetType, input.targetId) !== point.dossierId) {
    throw new AttacheError('NOT_FOUND', `This ${input.targetType} is not in the dossier any more. Choose other evidence.`);
  }
  const isLinked = evidenceLinksOf(store.db, [point.id]).some((link) => link.targetType === input.targetType && link.targetId === input.targetId);
  if (isLinked) return getPoint(ctx, { id: point.id });
  store.act({ label: `Evidence added, ${quotedTitle(point.headline)}` }, (db) => {
    const position = one(db, z.object({ n: z.number() }), 'SELECT coalesce(max(position) + 1, 0) AS n FROM talking_point_evidence WHERE talking_point_id = ?', [point.id])?.n ?? 0;
    insert(db, 'talking_point_evidence', { id: ids.next(), talking_point_id: point.id, target_type: input.targetType, target_id: input.targetId, position });
  });
  return getPoint(ctx, { id: point.id });
}

export function removePointEvidence(ctx: ServiceContext, input: ParsedInputOf<'point.removeEvidence'>): OutputOf<'point.removeEvidence'> {
  const { store } = ctx;
  const point = needPoint(store.db, input.id);
  const isLinked = evidenceLinksOf(store.db, [point.id]).some((link) => link.id === input.evidenceId);
  if (!isLinked) throw new AttacheError('NOT_FOUND', 'This evidence is no longer linked. Nothing was changed.');
  store.act({ label: `Evidence removed, ${quotedTitle(point.headline)}` }, (db) => {
    run(db, 'DELETE FROM talking_point_evidence WHERE id = ?', [input.evidenceId]);
  });
  return getPoint(ctx, { id: point.id });
}

function columnsOf(fields: TalkingPointFields, wanted: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(wanted.map((field) => [COLUMN_OF[field], fields[field]]));
}

function problemsOf(db: Db, dossierId: string, fields: TalkingPointFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const isTopicKnown = fields.topicId === null || topicById(db, fields.topicId)?.dossierId === dossierId;
  if (!isTopicKnown) problems.push({ field: 'topicId', message: 'This issue is not in the dossier. Choose one from the list.' });
  if (fields.reviewBy && fields.reviewedOn && fields.reviewBy <= fields.reviewedOn) {
    problems.push({ field: 'reviewBy', message: 'The next review is not after the last one. Give a later day.' });
  }
  return problems;
}

function refuse(problems: readonly FieldProblem[]): void {
  const first = problems[0];
  if (first) throw new AttacheError('INVALID_INPUT', first.message, [...problems]);
}
