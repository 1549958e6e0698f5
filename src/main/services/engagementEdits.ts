import { checkEngagement, EngagementFields, type FieldProblem } from '../../shared/domain/engagement';
import { formatDate } from '../../shared/domain/dates';
import { editionName } from '../../shared/domain/seriesCheck';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { timestamp } from '../platform/clock';
import type { Db } from '../store/connection';
import { idList } from '../store/queries/columns';
import { dossierPair } from '../store/queries/dossiers';
import { countriesOf, packsWith } from '../store/queries/engagementParts';
import { engagementById, isUnder, sessionWithEdition } from '../store/queries/engagements';
import { seriesById } from '../store/queries/series';
import { insert, run, update } from '../store/sql';
import type { ServiceContext } from './context';
import { countryByCode, ensureCountries } from './countries';
import { actLabel, COLUMN_OF, given, quotedTitle } from './editLabels';
import { getEngagement, needEngagement } from './engagements';

/** Keeps a new engagement. @throws AttacheError INVALID_INPUT with the fields that need a change. */
export function createEngagement(ctx: ServiceContext, input: ParsedInputOf<'engagement.create'>): OutputOf<'engagement.create'> {
  const { store, ids, clock } = ctx;
  const { dossierId, fields } = input;
  if (!dossierPair(store.db, dossierId)) throw new AttacheError('NOT_FOUND', 'This dossier is no longer in the store. Choose another dossier.');
  refuse(problemsOf(store.db, { id: null, dossierId }, fields));
  const id = ids.next();
  const now = timestamp(clock);
  store.act({ label: `New engagement, ${quotedTitle(fields.title)}` }, (db) => {
    ensureCountries(db, countriesNamed(fields));
    insert(db, 'engagement', { id, dossier_id: dossierId, ...columnsOf(fields), created_at: now, updated_at: now });
    putCountries(db, id, fields.countries);
  });
  return getEngagement(ctx, { id });
}

/** Changes some fields. What is already so is not written, so that undo never offers an empty step. */
export function changeEngagement(ctx: ServiceContext, input: ParsedInputOf<'engagement.change'>): OutputOf<'engagement.change'> {
  const { store, clock } = ctx;
  const record = needEngagement(store.db, input.id);
  const before = EngagementFields.parse({ ...record, countries: countriesOf(store.db, record.id) });
  const after = EngagementFields.parse({ ...before, ...given(input.patch) });
  const changed = EngagementFields.keyof().options.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  if (changed.length === 0) return getEngagement(ctx, { id: record.id });
  refuse(problemsOf(store.db, { id: record.id, dossierId: record.dossierId }, after));
  const coalesce = input.coalesce === undefined ? {} : { coalesceKey: input.coalesce };
  store.act({ label: actLabel(changed, record.title), ...coalesce }, (db) => {
    ensureCountries(db, countriesNamed(after));
    const columns = Object.entries(columnsOf(after)).filter(([column]) => changed.some((field) => COLUMN_OF[field] === column));
    update(db, 'engagement', record.id, { ...Object.fromEntries(columns), updated_at: timestamp(clock) });
    if (changed.includes('countries')) putCountries(db, record.id, after.countries);
  });
  return getEngagement(ctx, { id: record.id });
}

/** Moves the engagement to the trash; undo brings it back. Refused while a pack is made for it. */
export function trashEngagement(ctx: ServiceContext, input: ParsedInputOf<'engagement.trash'>): OutputOf<'engagement.trash'> {
  const { store, clock } = ctx;
  const record = needEngagement(store.db, input.id);
  const pack = record.isMeeting ? packsWith(store.db, 'engagement', record.id)[0] : undefined;
  if (pack) throw new AttacheError('INVALID_INPUT', `The pack “${pack.title}” is made with this meeting. Move the pack to the trash first.`);
  store.act({ label: `Engagement to the trash, ${quotedTitle(record.title)}` }, (db) => {
    update(db, 'engagement', record.id, { deleted_at: timestamp(clock) });
  });
  return {};
}

function refuse(problems: readonly FieldProblem[]): void {
  const first = problems[0];
  if (first) throw new AttacheError('INVALID_INPUT', first.message, [...problems]);
}

interface Subject { id: string | null; dossierId: string }

/** Every reason why these fields cannot be kept together, each at its field. */
function problemsOf(db: Db, subject: Subject, fields: EngagementFields): FieldProblem[] {
  return [...checkEngagement(fields), ...countryProblems(fields), ...seriesProblems(db, subject, fields), ...parentProblems(db, subject, fields)];
}

function countriesNamed(fields: EngagementFields): string[] {
  return fields.hostCountry ? [...fields.countries, fields.hostCountry] : fields.countries;
}

function countryProblems(fields: EngagementFields): FieldProblem[] {
  const unknown = (code: string): string => `“${code}” is no country of ISO 3166. Choose a country from the list.`;
  const host = fields.hostCountry && !countryByCode(fields.hostCountry) ? [{ field: 'hostCountry', message: unknown(fields.hostCountry) }] : [];
  const others = fields.countries.filter((code) => !countryByCode(code)).map((code) => ({ field: 'countries', message: unknown(code) }));
  return [...host, ...others];
}

function seriesProblems(db: Db, subject: Subject, fields: EngagementFields): FieldProblem[] {
  if (fields.seriesId === null) return [];
  const series = seriesById(db, fields.seriesId);
  if (!series || series.dossierId !== subject.dossierId) return [{ field: 'seriesId', message: 'This series is not in the dossier. Choose one from the list.' }];
  if (fields.edition === null || fields.status === 'cancelled') return [];
  const other = sessionWithEdition(db, series.id, fields.edition, subject.id);
  if (!other) return [];
  const name = editionName(fields.edition, series.numbering);
  const when = other.date ? ` (${formatDate(other.date, other.datePrecision)})` : '';
  return [{ field: 'edition', message: `The ${name} of this series is already “${other.title}”${when}. Give another number, or change that one first.` }];
}

function parentProblems(db: Db, subject: Subject, fields: EngagementFields): FieldProblem[] {
  if (fields.parentId === null) return [];
  if (engagementById(db, fields.parentId)?.dossierId !== subject.dossierId) return [{ field: 'parentId', message: 'The engagement this one belongs to is not in the dossier. Choose another.' }];
  if (subject.id === null || !isUnder(db, fields.parentId, subject.id)) return [];
  return [{ field: 'parentId', message: 'An engagement cannot be part of itself. Choose another.' }];
}

function columnsOf(fields: EngagementFields): Record<string, unknown> {
  const { countries: _, ...own } = fields;
  return Object.fromEntries(Object.entries(own).map(([field, value]) => [COLUMN_OF[field] ?? field, value]));
}

/** Makes the list of countries what it should be, without touching the rows that stay. */
function putCountries(db: Db, id: string, countries: readonly string[]): void {
  run(db, 'DELETE FROM engagement_country WHERE engagement_id = @id AND country NOT IN (SELECT value FROM json_each(@keep))', { id, keep: idList(countries) });
  run(db, 'INSERT OR IGNORE INTO engagement_country (engagement_id, country) SELECT @id, value FROM json_each(@keep)', { id, keep: idList(countries) });
}
