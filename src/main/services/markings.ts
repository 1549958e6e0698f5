import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { MarkingView } from '../../shared/domain/pack';
import type { Db } from '../store/connection';
import { markingRows, schemeIds, type MarkingRecord } from '../store/queries/markings';
import { insert } from '../store/sql';
import type { ServiceContext } from './context';

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const SchemeFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/), name: z.string().min(1), version: z.string(), bannerMinMm: z.number().min(0), isSecondMark: z.boolean(), isEditable: z.boolean(), sourceNote: z.string(),
  markings: z.array(z.strictObject({ label: z.string().min(1), rank: z.number().int(), colour: Colour, onColour: Colour, portion: z.string().nullable() })).min(1),
  caveats: z.array(z.string().min(1)),
});
type SchemeFile = z.infer<typeof SchemeFile>;

/** "RESTRICTED" of the scheme india is `india.restricted` on every machine, so that packs can move between desks. */
function partId(scheme: string, label: string): string {
  return `${scheme}.${label.toLowerCase().replace(/[^a-z0-9+]+/g, '-').replace(/^-|-$/g, '')}`;
}

function readScheme(file: string): SchemeFile {
  const parsed = SchemeFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new AttacheError('INVALID_INPUT', `The marking scheme ${file} is not in order; install Attaché again.`);
  return parsed.data;
}

function addScheme(db: Db, scheme: SchemeFile): void {
  insert(db, 'marking_scheme', {
    id: scheme.id, name: scheme.name, version: scheme.version, banner_min_mm: scheme.bannerMinMm, is_second_mark: scheme.isSecondMark ? 1 : 0, is_editable: scheme.isEditable ? 1 : 0, source_note: scheme.sourceNote,
  });
  for (const { label, rank, colour, onColour, portion } of scheme.markings) {
    insert(db, 'marking', { id: partId(scheme.id, label), scheme_id: scheme.id, label, rank, colour, on_colour: onColour, portion });
  }
  for (const label of scheme.caveats) insert(db, 'caveat', { id: `${partId(scheme.id, label)}.caveat`, scheme_id: scheme.id, label });
}

/** Brings the supplied marking schemes into a store that lacks them. What the store has is never touched: the office may have edited it. */
export function ensureMarkings(ctx: Pick<ServiceContext, 'store' | 'resourcesDir'>): void {
  const folder = join(ctx.resourcesDir, 'markings');
  const known = schemeIds(ctx.store.db);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !known.has(file.replace(/\.json$/, ''))).sort();
  const missing = files.map((file) => readScheme(join(folder, file))).filter((scheme) => !known.has(scheme.id));
  if (missing.length === 0) return;
  ctx.store.act({ label: 'Supply of marking schemes', kind: 'system' }, (db) => {
    for (const scheme of missing) addScheme(db, scheme);
  });
}

/** A mark as the window shows it. */
export function markingView({ bannerMinMm: _, ...view }: MarkingRecord): MarkingView {
  return view;
}

/** All marks that can be chosen, scheme by scheme, lowest first. */
export function listMarkings(ctx: ServiceContext, _input: ParsedInputOf<'marking.list'>): OutputOf<'marking.list'> {
  return markingRows(ctx.store.db).map(markingView);
}
