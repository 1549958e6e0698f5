import { z } from 'zod';
import type { Db } from '../connection';
import { all } from '../sql';
import { Flag, groupBy, idList, Text } from './columns';

const TitleRow = z.object({ id: z.string(), title: z.string(), date: Text, detail: Text, isGone: Flag });

/** How a record is called in a sentence or a row of another record. */
export interface RecordTitle { title: string; date: string | null; detail: string | null; isGone: boolean }

/** title, date, detail and whether it lies in the trash, by kind of record. */
const SELECTS: Readonly<Record<string, string>> = {
  engagement: `r.title, coalesce(r.date_end, r.date_start) AS date, r.city AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN engagement r`,
  person: `r.display_name AS title, NULL AS date, r.country AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN person r`,
  series: `r.name AS title, NULL AS date, r.short_name AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN series r`,
  topic: `r.name AS title, NULL AS date, NULL AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN topic r`,
  organisation: `r.name AS title, NULL AS date, r.short_name AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN organisation r`,
  post: `r.title, NULL AS date, r.short_title AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN post r`,
  commitment: `r.text AS title, r.due_date AS date, r.status AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN commitment r`,
  statement: `r.speaker_label AS title, r.made_on AS date, r.best_text AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN statement r`,
  source: `r.title, r.published_on AS date, r.publisher AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN source r`,
  'talking-point': `r.headline AS title, r.reviewed_on AS date, r.stance AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN talking_point r`,
  pack: `r.title, r.as_of AS date, r.reference AS detail, r.deleted_at IS NOT NULL AS isGone FROM json_each(?) w JOIN pack r`,
};

export interface RecordRef { type: string; id: string }

export function refKey(type: string, id: string): string {
  return `${type}:${id}`;
}

/** Titles of records of any kinds, one statement a kind; records that do not exist are missing. Keys by `refKey`. */
export function titlesOf(db: Db, refs: readonly RecordRef[]): Map<string, RecordTitle> {
  const titles = new Map<string, RecordTitle>();
  for (const [type, group] of groupBy(refs, (ref) => ref.type)) {
    const select = SELECTS[type];
    if (!select) continue;
    const ids = [...new Set(group.map((ref) => ref.id))];
    for (const row of all(db, TitleRow, `SELECT r.id, ${select} ON r.id = w.value`, [idList(ids)])) titles.set(refKey(type, row.id), row);
  }
  return titles;
}
