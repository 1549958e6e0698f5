import { join } from 'node:path';
import { steppingClock } from '../../src/main/platform/clock';
import { createIdSource, seededRandom } from '../../src/main/platform/ids';
import type { ServiceContext } from '../../src/main/services/context';
import type { Db } from '../../src/main/store/connection';
import { openStore } from '../../src/main/store/openStore';
import { insert } from '../../src/main/store/sql';

type Row = Record<string, unknown>;
export const AT = '2026-11-02T09:00:00.000Z';
export const DOSSIER = 'dossier';

export interface Memory {
  ctx: ServiceContext;
  clock: ReturnType<typeof steppingClock>;
  /** Writes rows as a system action, so that undo in a test concerns only what the test did. */
  write(work: (db: Db) => void): void;
}

/** A store in memory with one dossier (India, Oman), nothing in it, and a clock that stands at 2 Nov 2026. */
export function openMemory(): Memory {
  const clock = steppingClock(AT);
  const ids = createIdSource(clock, seededRandom(7));
  const store = openStore(':memory:', { clock, ids });
  const press = { render: () => Promise.reject(new Error('Nothing is printed in these tests.')), cancel: () => undefined };
  const ctx = { store, clock, ids, press, resourcesDir: join(import.meta.dirname, '../../resources'), appVersion: '0.0.0' } as unknown as ServiceContext;
  const write = (work: (db: Db) => void): void => store.act({ label: 'Fixture', kind: 'system' }, work);
  write((db) => {
    insert(db, 'country', { code: 'IN', name: 'India', demonym: 'Indian' });
    insert(db, 'country', { code: 'OM', name: 'Oman', demonym: 'Omani' });
    insert(db, 'dossier', { id: DOSSIER, ours: 'IN', theirs: 'OM', title: 'India–Oman', created_at: AT });
  });
  return { ctx, clock, write };
}

const STAMPS = { created_at: AT, updated_at: AT };

export function addSeries(db: Db, id: string, row: Row = {}): void {
  insert(db, 'series', { id, dossier_id: DOSSIER, name: `Series ${id}`, kind: 'committee-session', ...row });
}

export function addEngagement(db: Db, id: string, row: Row = {}): void {
  insert(db, 'engagement', { id, dossier_id: DOSSIER, kind: 'meeting', title: `Engagement ${id}`, status: 'held', ...STAMPS, ...row });
}

export function addPerson(db: Db, id: string, name: string, row: Row = {}): void {
  insert(db, 'person', { id, dossier_id: DOSSIER, display_name: name, sort_key: name, ...STAMPS, ...row });
  insert(db, 'person_name', { id: `${id}-name`, person_id: id, name, kind: 'canonical', match_key: name.toLowerCase() });
}

export function addTopic(db: Db, id: string, name: string, parentId: string | null = null): void {
  insert(db, 'topic', { id, dossier_id: DOSSIER, parent_id: parentId, name });
}

export function addTreatment(db: Db, engagementId: string, topicId: string, strength: string): void {
  insert(db, 'topic_treatment', { id: `${engagementId}-${topicId}-${strength}`, engagement_id: engagementId, topic_id: topicId, strength });
}

export function addParticipant(db: Db, engagementId: string, personId: string, row: Row = {}): void {
  insert(db, 'participation', { id: `${engagementId}-${personId}`, engagement_id: engagementId, person_id: personId, side: 'ours', role: 'delegate', ...row });
}

export function addCommitment(db: Db, id: string, row: Row = {}): void {
  insert(db, 'commitment', { id, dossier_id: DOSSIER, strength: 'agreed', text: `Commitment ${id}`, side: 'ours', status: 'open', ...STAMPS, ...row });
}

export function addStatement(db: Db, id: string, row: Row = {}): void {
  insert(db, 'statement', { id, dossier_id: DOSSIER, speaker_label: 'Spokesperson', side: 'ours', form: 'paraphrase', best_text: `Statement ${id}`, ...row });
}

export function addPoint(db: Db, id: string, row: Row = {}): void {
  insert(db, 'talking_point', { id, dossier_id: DOSSIER, stance: 'raise', headline: `Line ${id}`, text: 'What we would say.', ...STAMPS, ...row });
}

export function linkEvidence(db: Db, pointId: string, targetType: string, targetId: string): void {
  insert(db, 'talking_point_evidence', { id: `${pointId}-${targetType}-${targetId}`, talking_point_id: pointId, target_type: targetType, target_id: targetId });
}

export function addSource(db: Db, id: string, text: string, row: Row = {}): void {
  insert(db, 'source', { id, dossier_id: DOSSIER, kind: 'press-report', title: `Source ${id}`, text, text_sha256: `hash-${id}`, created_at: AT, ...row });
}

/** Marks the first occurrence of `exact` in the text of a source. */
export function addPassage(db: Db, id: string, sourceId: string, where: { text: string; exact: string }): void {
  const start = where.text.indexOf(where.exact);
  insert(db, 'passage', { id, source_id: sourceId, start, end: start + where.exact.length, exact: where.exact });
}

interface ClaimAbout { subject: readonly [type: string, id: string]; predicate: string; value: string | null; passage: string; stance?: string }

/** A claim that rests on one passage. */
export function addClaim(db: Db, id: string, claim: ClaimAbout): void {
  insert(db, 'assertion', { id, subject_type: claim.subject[0], subject_id: claim.subject[1], predicate: claim.predicate, value: claim.value, derivation: 'extracted' });
  insert(db, 'evidence', { id: `${id}-${claim.passage}`, assertion_id: id, passage_id: claim.passage, stance: claim.stance ?? 'supports' });
}
