import { z } from 'zod';
import { Override } from '../../../shared/domain/pack';
import { Detail, ItemType, PackState, Paper, Profile } from '../../../shared/domain/values';
import { SectionKind } from '../../../shared/pack/model';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Flag, Text } from './columns';

/** A column that holds JSON, parsed by its schema. */
function json<S extends z.ZodType>(schema: S): z.ZodPipe<z.ZodTransform<unknown, string>, S> {
  return z.transform((text: string): unknown => JSON.parse(text)).pipe(schema);
}

const PackRecord = z.object({
  id: z.string(), dossierId: z.string(), meetingId: z.string(), meetingTitle: z.string(), meetingDate: Text, city: Text, title: z.string(), reference: z.string(), profile: Profile, markingId: Text, secondMarkingId: Text, marking: Text,
  caveats: json(z.array(z.string())), originator: Text, contact: Text, paper: Paper, isPrincipalMode: Flag, asOf: z.string(), state: PackState, isExample: Flag, createdAt: z.string(), updatedAt: z.string(),
});
export type PackRecord = z.output<typeof PackRecord>;

const SELECT = `
  SELECT k.id, k.dossier_id AS dossierId, k.meeting_id AS meetingId, e.title AS meetingTitle, e.date_start AS meetingDate, e.city, k.title, k.reference, k.profile, k.marking_id AS markingId, k.second_marking_id AS secondMarkingId,
    m.label AS marking, k.caveats, k.originator, k.contact, k.paper, k.is_principal_mode AS isPrincipalMode, k.as_of AS asOf, k.state, k.is_example AS isExample, k.created_at AS createdAt, k.updated_at AS updatedAt
  FROM pack k JOIN engagement e ON e.id = k.meeting_id LEFT JOIN marking m ON m.id = k.marking_id`;

/** Packs of a dossier, the latest change first. */
export function packRows(db: Db, dossierId: string): PackRecord[] {
  return all(db, PackRecord, `${SELECT} WHERE k.dossier_id = ? AND k.deleted_at IS NULL ORDER BY k.updated_at DESC, k.id`, [dossierId]);
}

/** Packs of every dossier, for the headless list. */
export function allPackRows(db: Db): PackRecord[] {
  return all(db, PackRecord, `${SELECT} WHERE k.deleted_at IS NULL ORDER BY k.updated_at DESC, k.id`);
}

export function packById(db: Db, id: string): PackRecord | null {
  return one(db, PackRecord, `${SELECT} WHERE k.id = ? AND k.deleted_at IS NULL`, [id]);
}

const SectionRecord = z.object({ id: z.string(), packId: z.string(), kind: SectionKind, title: Text, isIncluded: Flag, pageBudget: z.number().nullable(), position: z.number().int() });
export type SectionRecord = z.output<typeof SectionRecord>;

/** Sections of a pack in its order, included or not. */
export function packSections(db: Db, packId: string): SectionRecord[] {
  return all(db, SectionRecord, 'SELECT id, pack_id AS packId, kind, title, is_included AS isIncluded, page_budget AS pageBudget, position FROM pack_section WHERE pack_id = ? ORDER BY position, id', [packId]);
}

const ItemRecord = z.object({ id: z.string(), sectionId: z.string(), recordType: ItemType, recordId: z.string(), position: z.number().int(), detail: Detail, override: json(Override).nullable(), baseHash: Text });
export type ItemRecord = z.output<typeof ItemRecord>;

/** Every chosen item of a pack, in the order of its section. */
export function packItems(db: Db, packId: string): ItemRecord[] {
  return all(db, ItemRecord, `
    SELECT i.id, i.section_id AS sectionId, i.record_type AS recordType, i.record_id AS recordId, i.position, i.detail, i.override, i.base_hash AS baseHash
    FROM pack_section s JOIN pack_item i ON i.section_id = s.id WHERE s.pack_id = ? ORDER BY s.position, s.id, i.position, i.id`, [packId]);
}

const VersionRecord = z.object({ id: z.string(), number: z.string(), asOf: z.string(), issuedAt: z.string(), snapshot: z.string(), sha256: z.string() });
export type VersionRecord = z.output<typeof VersionRecord>;

/** Issued versions, the latest first. */
export function packVersions(db: Db, packId: string): VersionRecord[] {
  return all(db, VersionRecord, 'SELECT id, number, as_of AS asOf, issued_at AS issuedAt, snapshot, snapshot_sha256 AS sha256 FROM pack_version WHERE pack_id = ? ORDER BY issued_at DESC, id DESC', [packId]);
}
