import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { RecordChange } from '../store/actions/history';
import { groupBy } from '../store/queries/columns';
import { refKey, titlesOf } from '../store/queries/recordTitles';
import type { Db } from '../store/connection';
import type { ServiceContext } from './context';

/** Columns that say nothing to a person: keys, stamps, places in a list. */
const SILENT: ReadonlySet<string> = new Set(['id', 'created_at', 'updated_at', 'dossier_id', 'position', 'version', 'at', 'sort_key', 'match_key', 'text_sha256', 'prefix', 'suffix', 'snapshot', 'base_hash']);
/** Columns that hold the id of another record, with the kind of that record. */
const POINTS_AT: Readonly<Record<string, string>> = {
  series_id: 'series', parent_id: 'engagement', topic_id: 'topic', person_id: 'person', organisation_id: 'organisation', post_id: 'post', engagement_id: 'engagement',
  origin_engagement_id: 'engagement', fulfilled_by_id: 'engagement', speaker_person_id: 'person', speaker_organisation_id: 'organisation', origin_source_id: 'source', meeting_id: 'engagement',
};
const WORDS: Readonly<Record<string, string>> = {
  date_start: 'First day', date_end: 'Last day', date_precision: 'Precision of the date', date_basis: 'Basis of the date', date_note: 'Note on the date', host_country: 'Host country', series_id: 'Series',
  parent_id: 'Part of', topic_id: 'Topic', person_id: 'Person', organisation_id: 'Organisation', post_id: 'Post', deleted_at: 'In the trash since', if_pressed: 'If pressed', review_by: 'Review by',
  reviewed_on: 'Reviewed on', valid_until: 'Valid until', due_date: 'Due date', due_precision: 'Precision of the due date', as_of: 'As of', best_text: 'Text', is_example: 'Example', display_name: 'Name',
  origin_engagement_id: 'Agreed at', fulfilled_by_id: 'Fulfilled by', name_as_reported: 'Name as reported', post_as_reported: 'Post as reported', target_id: 'Evidence', target_type: 'Kind of evidence',
};

/** What was done to a record and its parts, newest first: one entry for each action. */
export function recordHistory(ctx: ServiceContext, input: ParsedInputOf<'history.ofRecord'>): OutputOf<'history.ofRecord'> {
  const { store } = ctx;
  const changes = store.history(input.recordType, input.recordId);
  const names = namesIn(store.db, changes);
  return [...groupBy(changes, (change) => change.actionId).values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    return [{ at: first.at, action: actionWords(first), changes: group.flatMap((change) => fieldsOf(change, input.recordType, names)) }];
  });
}

function actionWords(change: RecordChange): string {
  const words = change.kind === 'undo' ? `Undid “${change.label}”` : change.kind === 'redo' ? `Redid “${change.label}”` : change.label;
  return change.isUndone ? `${words} (undone)` : words;
}

/** Titles of the records that changed columns point at. */
function namesIn(db: Db, changes: readonly RecordChange[]): (column: string, id: string) => string {
  const refs = changes.flatMap((change) => change.fields.flatMap((field) => {
    const type = POINTS_AT[field.field];
    return type ? [field.before, field.after].flatMap((value) => (typeof value === 'string' ? [{ type, id: value }] : [])) : [];
  }));
  const titles = titlesOf(db, refs);
  return (column, id) => titles.get(refKey(POINTS_AT[column] ?? '', id))?.title ?? id;
}

type FieldLine = OutputOf<'history.ofRecord'>[number]['changes'][number];

function fieldsOf(change: RecordChange, recordType: string, names: (column: string, id: string) => string): FieldLine[] {
  const isPart = change.table.replaceAll('_', '-') !== recordType;
  const prefix = isPart ? `${sentence(change.table)}: ` : '';
  const words = (column: string, value: string | number | null): string | null => {
    if (value === null) return null;
    return POINTS_AT[column] && typeof value === 'string' ? names(column, value) : String(value);
  };
  const isOwnKey = (column: string): boolean => isPart && column === `${recordType.replaceAll('-', '_')}_id`;
  return change.fields.filter(({ field }) => !SILENT.has(field) && !isOwnKey(field)).map(({ field, before, after }) => ({
    field: `${prefix}${isPart ? (WORDS[field] ?? sentence(field)).toLowerCase() : (WORDS[field] ?? sentence(field))}`, before: words(field, before), after: words(field, after),
  }));
}

function sentence(column: string): string {
  const text = column.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
