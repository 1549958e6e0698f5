import { z } from 'zod';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { timestamp } from '../platform/clock';
import type { Db } from '../store/connection';
import { participationsOf, treatmentRows } from '../store/queries/engagementParts';
import { peopleIn } from '../store/queries/people';
import { topicById } from '../store/queries/topics';
import { insert, one, run, update } from '../store/sql';
import type { ServiceContext } from './context';
import { quotedTitle } from './editLabels';
import { getEngagement, needEngagement } from './engagements';

/** Says how firmly a topic was treated; null takes the topic out. One strength a topic is kept, the evidence with it. */
export function setTreatment(ctx: ServiceContext, input: ParsedInputOf<'engagement.setTreatment'>): OutputOf<'engagement.setTreatment'> {
  const { store, ids } = ctx;
  const record = needEngagement(store.db, input.engagementId);
  const topic = topicById(store.db, input.topicId);
  if (!topic || topic.dossierId !== record.dossierId) throw fieldError('topicId', 'This topic is not in the dossier. Choose one from the list.');
  const known = treatmentRows(store.db, record.id).filter((treatment) => treatment.topicId === topic.id);
  store.act({ label: `${input.strength ? 'Treatment' : 'Removal'} of ${topic.name}, ${quotedTitle(record.title)}` }, (db) => {
    const kept = input.strength === null ? undefined : (known.find((treatment) => treatment.strength === input.strength) ?? known[0]);
    for (const treatment of known) if (treatment.id !== kept?.id) run(db, 'DELETE FROM topic_treatment WHERE id = ?', [treatment.id]);
    if (kept) update(db, 'topic_treatment', kept.id, { strength: input.strength });
    else if (input.strength) insert(db, 'topic_treatment', { id: ids.next(), engagement_id: record.id, topic_id: topic.id, strength: input.strength, position: nextPosition(db, 'topic_treatment', record.id) });
    touch(ctx, db, record.id);
  });
  return getEngagement(ctx, { id: record.id });
}

/** Adds a person of the dossier in a role. @throws AttacheError INVALID_INPUT when they already have that role. */
export function addParticipant(ctx: ServiceContext, input: ParsedInputOf<'engagement.addParticipant'>): OutputOf<'engagement.addParticipant'> {
  const { store, ids } = ctx;
  const record = needEngagement(store.db, input.engagementId);
  const person = peopleIn(store.db, record.dossierId, [input.personId])[0];
  if (!person) throw fieldError('personId', 'This person is not in the dossier. Choose one from the list.');
  const isThere = participationsOf(store.db, record.id).some((p) => p.personId === person.id && p.role === input.role);
  if (isThere) throw fieldError('personId', `${person.displayName} already has this role here. Choose another role or person.`);
  store.act({ label: `${person.displayName} added, ${quotedTitle(record.title)}` }, (db) => {
    insert(db, 'participation', { id: ids.next(), engagement_id: record.id, person_id: person.id, side: input.side, role: input.role, position: nextPosition(db, 'participation', record.id) });
    touch(ctx, db, record.id);
  });
  return getEngagement(ctx, { id: record.id });
}

export function removeParticipant(ctx: ServiceContext, input: ParsedInputOf<'engagement.removeParticipant'>): OutputOf<'engagement.removeParticipant'> {
  const { store } = ctx;
  const record = needEngagement(store.db, input.engagementId);
  const present = participationsOf(store.db, record.id).find((p) => p.id === input.participationId);
  if (!present) throw new AttacheError('NOT_FOUND', 'This participant is no longer on the list. Nothing was changed.');
  store.act({ label: `${present.name} removed, ${quotedTitle(record.title)}` }, (db) => {
    run(db, 'DELETE FROM participation WHERE id = ?', [present.id]);
    touch(ctx, db, record.id);
  });
  return getEngagement(ctx, { id: record.id });
}

function nextPosition(db: Db, table: 'participation' | 'topic_treatment', engagementId: string): number {
  return one(db, z.object({ n: z.number() }), `SELECT coalesce(max(position) + 1, 0) AS n FROM ${table} WHERE engagement_id = ?`, [engagementId])?.n ?? 0;
}

function touch(ctx: ServiceContext, db: Db, id: string): void {
  update(db, 'engagement', id, { updated_at: timestamp(ctx.clock) });
}

function fieldError(field: string, message: string): AttacheError {
  return new AttacheError('INVALID_INPUT', message, [{ field, message }]);
}
