import { statusOn } from '../../shared/domain/commitmentStatus';
import type { TopicRow } from '../../shared/domain/records';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { Db } from '../store/connection';
import { groupBy } from '../store/queries/columns';
import {
  commitmentsOn, lastTreated, pointsOn, statementsOn, termsIn, topicById, topicCounts, topicRows, treatedIn, treatmentCounts, type TopicRecord,
} from '../store/queries/topics';
import { today, type ServiceContext } from './context';
import { strongestOf } from './engagements';

/** The topic tree in the order of the desk, each with how much hangs on it. */
export function listTopics(ctx: ServiceContext, input: ParsedInputOf<'topic.list'>): OutputOf<'topic.list'> {
  return rowsOf(ctx.store.db, input.dossierId, topicRows(ctx.store.db, input.dossierId));
}

function rowsOf(db: Db, dossierId: string, topics: readonly TopicRecord[]): TopicRow[] {
  const ids = topics.map((topic) => topic.id);
  const terms = groupBy(termsIn(db, dossierId), (term) => term.topicId);
  const treatments = groupBy(treatmentCounts(db, dossierId, ids), (row) => row.topicId);
  const counts = new Map(topicCounts(db, dossierId, ids).map((row) => [row.topicId, row]));
  const days = lastTreated(db, dossierId, ids);
  return topics.map(({ id, parentId, name }) => {
    const treated = treatments.get(id) ?? [];
    const { engagements = 0, points = 0, commitments = 0 } = counts.get(id) ?? {};
    return {
      id, parentId, name, engagements, points, commitments,
      terms: (terms.get(id) ?? []).map(({ term, kind }) => ({ term, kind })),
      strongest: strongestOf(treated.map((row) => row.strength)), lastDate: days.get(id) ?? null,
    };
  });
}

/** A topic with everything said, done, promised and prepared on it. */
export function getTopic(ctx: ServiceContext, input: ParsedInputOf<'topic.get'>): OutputOf<'topic.get'> {
  const { db } = ctx.store;
  const topic = topicById(db, input.id);
  const row = topic ? rowsOf(db, topic.dossierId, [topic])[0] : undefined;
  if (!row) throw new AttacheError('NOT_FOUND', 'This topic is no longer in the store. Go back to the list and choose another.');
  const day = today(ctx);
  return {
    ...row,
    treatments: treatedIn(db, row.id),
    pointRows: pointsOn(db, row.id),
    commitmentRows: commitmentsOn(db, row.id).map((c) => ({ id: c.id, text: c.text, status: statusOn(c, day) })),
    statementRows: statementsOn(db, row.id),
  };
}
