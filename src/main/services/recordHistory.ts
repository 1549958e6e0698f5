import { formatDate } from '../../shared/domain/dates';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { RecordChange } from '../store/actions/history';
import type { Db } from '../store/connection';
import { groupBy } from '../store/queries/columns';
import { refKey, titlesOf } from '../store/queries/recordTitles';
import type { ServiceContext } from './context';
import { CODED, columnWord, isSilent, partOf, POINTS_AT } from './recordHistoryWords';

type Line = OutputOf<'history.ofRecord'>[number]['changes'][number];
type Value = string | number | null;

/** What was done to a record and its parts, newest first: one entry for each action. */
export function recordHistory(ctx: ServiceContext, input: ParsedInputOf<'history.ofRecord'>): OutputOf<'history.ofRecord'> {
  const { store } = ctx;
  const changes = store.history(input.recordType, input.recordId);
  const words = valueWords(store.db, changes);
  return [...groupBy(changes, (change) => change.actionId).values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    return [{ at: first.at, action: actionWords(first), changes: group.flatMap((change) => linesOf(change, words)) }];
  });
}

function actionWords(change: RecordChange): string {
  const words = change.kind === 'undo' ? `Undid “${change.label}”` : change.kind === 'redo' ? `Redid “${change.label}”` : change.label;
  return change.isUndone ? `${words} (undone)` : words;
}

/** The record itself field by field; of a part that came or went, one line that says what it was. */
function linesOf(change: RecordChange, words: (column: string, value: Value) => string | null): Line[] {
  const part = partOf(change.table);
  if (part === null) return change.fields.filter(({ field }) => !isSilent(field)).map(({ field, before, after }) => ({ field: columnWord(field), before: words(field, before), after: words(field, after) }));
  if (part.columns.length === 0) return [];
  const told = change.fields.filter(({ field }) => part.columns.includes(field));
  if (change.what === 'changed') return told.map(({ field, before, after }) => ({ field: `${part.word}: ${columnWord(field).toLowerCase()}`, before: words(field, before), after: words(field, after) }));
  const inOrder = part.columns.flatMap((column) => told.filter(({ field }) => field === column));
  const join = (side: 'before' | 'after'): string | null => [...new Set(inOrder.flatMap((field) => words(field.field, field[side]) ?? []))].join(', ') || null;
  return [{ field: part.word, before: join('before'), after: join('after') }];
}

/** Ids become titles, days become dates, yes and no become words. */
function valueWords(db: Db, changes: readonly RecordChange[]): (column: string, value: Value) => string | null {
  const refs = changes.flatMap((change) => change.fields.flatMap((field) => {
    const type = POINTS_AT[field.field];
    return type ? [field.before, field.after].flatMap((value) => (typeof value === 'string' ? [{ type, id: value }] : [])) : [];
  }));
  const titles = titlesOf(db, refs);
  return (column, value) => {
    if (value === null) return null;
    const type = POINTS_AT[column];
    if (type) return titles.get(refKey(type, String(value)))?.title ?? 'a record that is gone';
    if (CODED.has(column)) return String(value).replaceAll('-', ' ');
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) ? formatDate(value) : String(value);
  };
}
