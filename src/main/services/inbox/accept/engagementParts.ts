import { z } from 'zod';
import type { DraftView } from '../../../../shared/domain/inbox';
import { knownTopics } from '../../../store/queries/inboxMatching';
import { all, insert, one } from '../../../store/sql';
import type { Span } from './claims';
import type { AcceptWork } from './work';

const Row = z.object({ id: z.string() });
const Position = z.object({ next: z.number().int() });

/** Adds who took part; somebody who stands there already gets this report as a further witness. */
export function acceptParticipants(work: AcceptWork, draft: DraftView, { engagementId, people }: { engagementId: string; people: ReadonlyMap<string, string> }): void {
  const { db, ids, claims, opened } = work;
  for (const { key: path, name, post, side, role, isKept } of draft.participants) {
    const person = opened.people.find((each) => each.participants.includes(path));
    const personId = person ? people.get(person.key) : undefined;
    if (!isKept || personId === undefined) continue;
    const known = one(db, Row, 'SELECT id FROM participation WHERE engagement_id = ? AND person_id = ? ORDER BY position, id LIMIT 1', [engagementId, personId]);
    const id = known?.id ?? ids.next();
    if (!known) {
      const position = one(db, Position, 'SELECT coalesce(max(position) + 1, 0) AS next FROM participation WHERE engagement_id = ?', [engagementId])?.next ?? 0;
      insert(db, 'participation', { id, engagement_id: engagementId, person_id: personId, side, role, name_as_reported: name, post_as_reported: post, position });
    }
    const told = evidenceSpans(work, `${path}.name`, `${path}.post`);
    claims.claim({ type: 'participation', id }, { predicate: 'participation', value: name, ...(isEntered(draft, `${path}.name`) ? ENTERED : { spans: told }) });
  }
}

/** The word of a person, which no passage of the report bears out. */
const ENTERED = { spans: [], derivation: 'entered' } as const;

function isEntered({ key, marks }: DraftView, path: string): boolean {
  return marks[path.slice(key.length + 1)]?.isEdited === true;
}

function evidenceSpans({ opened }: AcceptWork, ...fields: string[]): Span[] {
  return fields.flatMap((field) => (opened.evidence.byField.get(field) ?? []).map(({ start, end }) => ({ start, end })));
}

/** Adds how firmly each topic was treated. A weaker verb stands beside a firmer one of another report: neither is flattened. */
export function acceptTopics(work: AcceptWork, draft: DraftView, engagementId: string): void {
  const { db, ids, claims } = work;
  for (const { key: path, name, treatment, isKept } of draft.topics) {
    if (!isKept) continue;
    const topicId = topicNamed(work, name);
    const known = one(db, Row, 'SELECT id FROM topic_treatment WHERE engagement_id = ? AND topic_id = ? AND strength = ?', [engagementId, topicId, treatment]);
    const id = known?.id ?? ids.next();
    if (!known) {
      const position = one(db, Position, 'SELECT coalesce(max(position) + 1, 0) AS next FROM topic_treatment WHERE engagement_id = ?', [engagementId])?.next ?? 0;
      insert(db, 'topic_treatment', { id, engagement_id: engagementId, topic_id: topicId, strength: treatment, position });
    }
    claims.claim({ type: 'treatment', id }, { predicate: 'treatment', value: treatment, ...(isEntered(draft, `${path}.treatment`) ? ENTERED : { spans: evidenceSpans(work, path) }) });
  }
}

/** The topic that goes by this name or by a term of it; else a new one. */
function topicNamed(work: AcceptWork, name: string): string {
  const { db, ids, dossierId } = work;
  const wanted = folded(name);
  const known = knownTopics(db, dossierId).find((topic) => topic.terms.some((term) => folded(term) === wanted) || wanted.split(' and ').some((part) => topic.terms.some((term) => folded(term) === part)));
  if (known) return known.id;
  const id = ids.next();
  const position = all(db, Position, 'SELECT coalesce(max(position) + 1, 0) AS next FROM topic WHERE dossier_id = ?', [dossierId])[0]?.next ?? 0;
  insert(db, 'topic', { id, dossier_id: dossierId, name, position });
  work.tell('topic', id, name, true);
  return id;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
