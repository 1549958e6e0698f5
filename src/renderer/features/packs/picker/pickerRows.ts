import { addMonths } from '../../../../shared/domain/dates';
import type { PackDetail, PackSectionView, PickerRow } from '../../../../shared/domain/pack';
import { Strength, Treatment, type ItemType } from '../../../../shared/domain/values';

/** The chips over the picker, in their order. */
export const KINDS = ['engagement', 'person', 'talking-point', 'commitment', 'statement', 'topic', 'series', 'source'] as const satisfies readonly ItemType[];
/** Shown even when the dossier holds none of them. */
const ALWAYS: ReadonlySet<ItemType> = new Set(['engagement', 'person', 'talking-point', 'commitment', 'statement']);

export interface PickerFilter {
  readonly kind: ItemType | null;
  /** Months back from today; null for all. */
  readonly months: number | null;
  readonly topicId: string | null;
  /** The weakest verb that still passes. */
  readonly strength: Treatment | null;
}

export const NO_FILTER: PickerFilter = { kind: null, months: null, topicId: null, strength: null };

const firmness: ReadonlyMap<string, number> = new Map<string, number>([
  ...Treatment.options.map((verb, index): [string, number] => [verb, index]),
  ...Strength.options.filter((verb) => verb === 'explored').map((verb): [string, number] => [verb, Treatment.options.indexOf('exchanged-views')]),
]);

function isFirmEnough(row: PickerRow, weakest: Treatment): boolean {
  return row.strength !== null && (firmness.get(row.strength) ?? -1) >= Treatment.options.indexOf(weakest);
}

/** First day that a filter of so many months lets through. */
export function sinceDay(months: number, today: string): string {
  return addMonths(today, -months);
}

/** The rows that pass all filters but the kind: what the counts on the chips are about. */
export function filterRows(rows: readonly PickerRow[], filter: PickerFilter, today: string): PickerRow[] {
  const since = filter.months === null ? null : sinceDay(filter.months, today);
  return rows.filter((row) =>
    (since === null || (row.date !== null && row.date >= since)) &&
    (filter.topicId === null || row.topicIds.includes(filter.topicId) || (row.recordType === 'topic' && row.recordId === filter.topicId)) &&
    (filter.strength === null || isFirmEnough(row, filter.strength)));
}

/** A chip for each kind, with the number of rows it would show. */
export function kindCounts(rows: readonly PickerRow[]): Array<{ kind: ItemType; count: number }> {
  return KINDS.map((kind) => ({ kind, count: rows.filter((row) => row.recordType === kind).length })).filter(({ kind, count }) => count > 0 || ALWAYS.has(kind));
}

export type PickerGroup = 'here' | 'elsewhere' | 'all';
export interface GroupedRow { readonly row: PickerRow; readonly group: PickerGroup }

/** One key for a record in the list. */
export function rowId(row: Pick<PickerRow, 'recordType' | 'recordId'>): string {
  return `${row.recordType}:${row.recordId}`;
}

const newestFirst = (a: PickerRow, b: PickerRow): number => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title);

/**
 * Suggestions for the open section first, then what is suggested for other sections and not chosen yet, then all others, newest first.
 * While searching the order is the search's own and nothing is grouped.
 */
export function groupRows(rows: readonly PickerRow[], options: { sectionId: string | null; kind: ItemType | null; isSearching: boolean }): GroupedRow[] {
  const shown = options.kind === null ? rows : rows.filter((row) => row.recordType === options.kind);
  if (options.isSearching) return shown.map((row) => ({ row, group: 'all' }));
  const groupOf = (row: PickerRow): PickerGroup => {
    if (row.suggestion === null) return 'all';
    if (row.suggestion.sectionId === options.sectionId) return 'here';
    return row.inSections.length === 0 ? 'elsewhere' : 'all';
  };
  const grouped = shown.map((row): GroupedRow => ({ row, group: groupOf(row) }));
  return [
    ...grouped.filter(({ group }) => group === 'here'),
    ...grouped.filter(({ group }) => group === 'elsewhere'),
    ...grouped.filter(({ group }) => group === 'all').toSorted((a, b) => newestFirst(a.row, b.row)),
  ];
}

/** Where each kind of record belongs when nothing says otherwise. */
const HOME: Readonly<Record<ItemType, readonly PackSectionView['kind'][]>> = {
  'talking-point': ['points-card', 'issues'],
  person: ['biographies'],
  engagement: ['timeline', 'scene-setter', 'issues'],
  commitment: ['commitments', 'timeline', 'issues'],
  statement: ['issues', 'context'],
  topic: ['issues'],
  series: ['relationship', 'timeline'],
  source: ['annexes'],
};

type Sections = Pick<PackDetail, 'sections'>;

/**
 * The section a record goes to when it is ticked: where it was told to go, else the open section if it takes this kind,
 * else where it was suggested, else where its kind belongs among the printed sections.
 */
export function targetSection(pack: Sections, row: Pick<PickerRow, 'recordType' | 'suggestion'>, wish: { told: string | null; open: string | null }): PackSectionView | null {
  const taking = pack.sections.filter((section) => section.takes.includes(row.recordType));
  const byId = (id: string | null): PackSectionView | undefined => (id === null ? undefined : taking.find((section) => section.id === id));
  const printed = (section: PackSectionView | undefined): PackSectionView | undefined => (section?.isIncluded ? section : undefined);
  const home = HOME[row.recordType].map((kind) => taking.find((section) => section.kind === kind && section.isIncluded)).find((section) => section !== undefined);
  return byId(wish.told) ?? printed(byId(wish.open)) ?? printed(byId(row.suggestion?.sectionId ?? null)) ?? home ?? taking.find((section) => section.isIncluded) ?? taking[0] ?? null;
}
