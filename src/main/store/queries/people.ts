import { z } from 'zod';
import { DatePrecision, NameKind, TenureBasis } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Flag, idList, Text } from './columns';
import { LastDay, NEWEST_PAST } from './newest';

const PersonListRow = z.object({ id: z.string(), displayName: z.string(), sortKey: z.string(), country: Text, post: Text, isExample: Flag, nameCount: Count, verifyBy: Text });

/** People of a dossier with their present or latest post. */
export function personRows(db: Db, dossierId: string): Array<z.output<typeof PersonListRow>> {
  return all(db, PersonListRow, `
    SELECT p.id, p.display_name AS displayName, p.sort_key AS sortKey, p.country, p.is_example AS isExample, p.biography_verify_by AS verifyBy,
      (SELECT po.title FROM tenure t JOIN post po ON po.id = t.post_id WHERE t.person_id = p.id
        ORDER BY t.to_date IS NOT NULL, po.precedence, t.from_date DESC, t.id LIMIT 1) AS post,
      (SELECT count(*) FROM person_name n WHERE n.person_id = p.id) AS nameCount
    FROM person p WHERE p.dossier_id = ? AND p.deleted_at IS NULL ORDER BY p.sort_key, p.id`, [dossierId]);
}

/** Every spelling of everybody in a dossier, in any script. */
export function spellingsOf(db: Db, dossierId: string): Array<{ personId: string; name: string }> {
  return all(db, z.object({ personId: z.string(), name: z.string() }), `
    SELECT n.person_id AS personId, n.name FROM person p JOIN person_name n ON n.person_id = p.id
    WHERE p.dossier_id = ? AND p.deleted_at IS NULL ORDER BY n.person_id, n.position, n.id`, [dossierId]);
}

/** The last day on which each person was seen at an engagement. People who were not at the newest ones are looked up one by one. */
export function lastSeenDays(db: Db, dossierId: string, personIds: readonly string[]): Map<string, string> {
  const recent = all(db, LastDay, `
    SELECT a.person_id AS id, max(e.day) AS day FROM (${NEWEST_PAST}) e CROSS JOIN participation a ON a.engagement_id = e.id WHERE a.person_id IS NOT NULL GROUP BY a.person_id`, { dossierId });
  const known = new Set(recent.map((row) => row.id));
  const older = all(db, LastDay, `
    SELECT w.value AS id, (SELECT max(coalesce(e.date_end, e.date_start)) FROM participation a JOIN engagement e ON e.id = a.engagement_id
      WHERE a.person_id = w.value AND e.deleted_at IS NULL AND e.status IN ('held', 'reported-only')) AS day FROM json_each(?) w`, [idList(personIds.filter((id) => !known.has(id)))]);
  return new Map([...recent, ...older].flatMap((row) => (row.day === null ? [] : [[row.id, row.day]])));
}

const PersonRecord = z.object({
  id: z.string(), dossierId: z.string(), displayName: z.string(), country: Text, countryName: Text, formOfAddress: Text, pronunciation: Text,
  biography: Text, biographyVerifiedOn: Text, biographyVerifyBy: Text, notes: Text, isExample: Flag,
});

export function personById(db: Db, id: string): z.output<typeof PersonRecord> | null {
  return one(db, PersonRecord, `
    SELECT p.id, p.dossier_id AS dossierId, p.display_name AS displayName, p.country, c.name AS countryName, p.form_of_address AS formOfAddress, p.pronunciation,
      p.biography, p.biography_verified_on AS biographyVerifiedOn, p.biography_verify_by AS biographyVerifyBy, p.notes, p.is_example AS isExample
    FROM person p LEFT JOIN country c ON c.code = p.country WHERE p.id = ? AND p.deleted_at IS NULL`, [id]);
}

const Name = z.object({ id: z.string(), name: z.string(), kind: NameKind, script: z.string(), isVerified: Flag });

export function namesOf(db: Db, personId: string): Array<z.output<typeof Name>> {
  return all(db, Name, 'SELECT id, name, kind, script, is_verified AS isVerified FROM person_name WHERE person_id = ? ORDER BY position, id', [personId]);
}

const NameUse = z.object({ nameId: z.string(), usedBy: z.string() });

/** Which sources used which spelling. */
export function nameUses(db: Db, personId: string): Array<z.output<typeof NameUse>> {
  return all(db, NameUse, `
    SELECT n.id AS nameId, coalesce(so.publisher, so.title) AS usedBy FROM person_name n
    JOIN assertion a ON (a.subject_type = 'person' AND a.subject_id = n.person_id AND a.predicate = 'name:' || n.id) OR (a.subject_type = 'name' AND a.subject_id = n.id)
    JOIN evidence ev ON ev.assertion_id = a.id AND ev.stance <> 'contradicts' JOIN passage ps ON ps.id = ev.passage_id JOIN source so ON so.id = ps.source_id AND so.deleted_at IS NULL
    WHERE n.person_id = ? GROUP BY n.id, so.id ORDER BY so.published_on, so.id`, [personId]);
}

const Tenure = z.object({
  id: z.string(), postId: z.string(), post: z.string(), organisation: Text, fromDate: Text, fromBasis: TenureBasis, toDate: Text, toBasis: TenureBasis.nullable(),
});

/** Posts held, the present one first. */
export function tenuresOf(db: Db, personId: string): Array<z.output<typeof Tenure>> {
  return all(db, Tenure, `
    SELECT t.id, t.post_id AS postId, po.title AS post, o.name AS organisation, t.from_date AS fromDate, t.from_basis AS fromBasis, t.to_date AS toDate, t.to_basis AS toBasis
    FROM tenure t JOIN post po ON po.id = t.post_id LEFT JOIN organisation o ON o.id = po.organisation_id
    WHERE t.person_id = ? ORDER BY t.to_date IS NOT NULL, t.from_date DESC, po.precedence, t.id`, [personId]);
}

const Holder = z.object({ post: z.string(), personId: z.string(), person: z.string(), fromDate: Text, toDate: Text });

/** Other people in the posts that this person held, oldest first. */
export function otherHoldersOf(db: Db, personId: string): Array<z.output<typeof Holder>> {
  return all(db, Holder, `
    SELECT po.title AS post, p.id AS personId, p.display_name AS person, t.from_date AS fromDate, t.to_date AS toDate
    FROM tenure t JOIN post po ON po.id = t.post_id JOIN person p ON p.id = t.person_id
    WHERE t.post_id IN (SELECT post_id FROM tenure WHERE person_id = @id) AND t.person_id <> @id AND p.deleted_at IS NULL
    ORDER BY po.precedence, po.title, t.from_date, t.id`, { id: personId });
}

const NeverSame = z.object({ id: z.string(), personId: z.string(), person: z.string(), reason: z.string(), decidedAt: z.string() });

export function neverSameAs(db: Db, personId: string): Array<z.output<typeof NeverSame>> {
  return all(db, NeverSame, `
    SELECT d.id, p.id AS personId, p.display_name AS person, d.reason, d.decided_at AS decidedAt FROM person_distinct d
    JOIN person p ON p.id = CASE WHEN d.person_a = @id THEN d.person_b ELSE d.person_a END
    WHERE (d.person_a = @id OR d.person_b = @id) AND p.deleted_at IS NULL ORDER BY d.decided_at, d.id`, { id: personId });
}

const Appearance = z.object({ recordType: z.enum(['engagement', 'pack', 'statement']), id: z.string(), title: z.string(), date: Text, datePrecision: DatePrecision, city: Text, role: z.string() });

/** Where the person stands: engagements by role, statements, packs. Newest first, at most 300. */
export function appearancesOf(db: Db, personId: string): Array<z.output<typeof Appearance>> {
  return all(db, Appearance, `
    SELECT 'engagement' AS recordType, e.id, e.title, coalesce(e.date_end, e.date_start) AS date, e.date_precision AS datePrecision, e.city, a.role
    FROM participation a JOIN engagement e ON e.id = a.engagement_id WHERE a.person_id = @id AND e.deleted_at IS NULL
    UNION
    SELECT 'engagement', e.id, e.title, coalesce(e.date_end, e.date_start), e.date_precision, e.city, 'delegate'
    FROM delegate g JOIN engagement e ON e.id = g.meeting_id WHERE g.person_id = @id AND e.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM participation a WHERE a.engagement_id = e.id AND a.person_id = @id)
    UNION
    SELECT 'statement', s.id, s.best_text, s.made_on, 'day', NULL, 'speaker' FROM statement s WHERE s.speaker_person_id = @id AND s.deleted_at IS NULL
    UNION
    SELECT 'pack', k.id, k.title, e.date_start, e.date_precision, e.city, CASE WHEN m.principal_person_id = @id THEN 'principal' WHEN m.counterpart_person_id = @id THEN 'counterpart' ELSE 'in the pack' END
    FROM pack k JOIN engagement e ON e.id = k.meeting_id JOIN meeting m ON m.engagement_id = k.meeting_id
    WHERE k.deleted_at IS NULL AND (@id IN (m.principal_person_id, m.counterpart_person_id)
      OR EXISTS (SELECT 1 FROM delegate g WHERE g.meeting_id = k.meeting_id AND g.person_id = @id)
      OR EXISTS (SELECT 1 FROM pack_item i JOIN pack_section s ON s.id = i.section_id WHERE s.pack_id = k.id AND i.record_type = 'person' AND i.record_id = @id))
    ORDER BY date DESC, recordType, id LIMIT 300`, { id: personId });
}

const OutOfPost = z.object({ person: z.string(), name: z.string(), post: z.string(), toDate: z.string() });

/** Spellings of people who left a post before `today` and hold no other. */
export function peopleOutOfPost(db: Db, dossierId: string, today: string): Array<z.output<typeof OutOfPost>> {
  return all(db, OutOfPost, `
    SELECT p.display_name AS person, n.name, po.title AS post, max(t.to_date) AS toDate
    FROM person p JOIN tenure t ON t.person_id = p.id JOIN post po ON po.id = t.post_id JOIN person_name n ON n.person_id = p.id
    WHERE p.dossier_id = @dossierId AND p.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM tenure o WHERE o.person_id = p.id AND (o.to_date IS NULL OR o.to_date >= @today))
    GROUP BY p.id, n.id ORDER BY p.id, n.position, n.id`, { dossierId, today });
}

const ToVerify = z.object({ id: z.string(), displayName: z.string(), verifyBy: z.string() });

/** Biographies to be verified by a day. */
export function biographiesDue(db: Db, dossierId: string, by: string): Array<z.output<typeof ToVerify>> {
  return all(db, ToVerify,
    `SELECT id, display_name AS displayName, biography_verify_by AS verifyBy FROM person
     WHERE dossier_id = ? AND deleted_at IS NULL AND biography_verify_by <= ? ORDER BY biography_verify_by, id`, [dossierId, by]);
}

/** People with these ids that belong to the dossier and are not in the trash. */
export function peopleIn(db: Db, dossierId: string, ids: readonly string[]): Array<{ id: string; displayName: string }> {
  return all(db, z.object({ id: z.string(), displayName: z.string() }),
    `SELECT p.id, p.display_name AS displayName FROM json_each(@ids) w JOIN person p ON p.id = w.value WHERE p.dossier_id = @dossierId AND p.deleted_at IS NULL`, { ids: idList(ids), dossierId });
}
