import { formatDate } from '../domain/dates';
import { canonicalJson } from './canonicalJson';
import { sectionSpec } from './sections';
import type { PackChange, PackSnapshot, SnapshotItem } from './snapshot';
import { STATUS_WORD } from './words';

interface Placed { item: SnapshotItem; kind: PackSnapshot['sections'][number]['kind'] }
type RecordOf = Record<string, unknown>;

const keyOf = ({ item, kind }: Placed): string => `${kind}:${item.recordType}:${item.recordId}`;

/** Items of the sections that both versions have: another profile is no change of the matter. */
function placedIn(snapshot: PackSnapshot, other: PackSnapshot): Map<string, Placed> {
  const shared = snapshot.sections.filter(({ kind }) => other.sections.some((section) => section.kind === kind));
  return new Map(shared.flatMap(({ kind, items }) => items.map((item) => ({ item, kind }))).map((placed) => [keyOf(placed), placed]));
}

function recordsOf(snapshot: PackSnapshot): Map<string, RecordOf> {
  const lists: ReadonlyArray<readonly [SnapshotItem['recordType'], ReadonlyArray<RecordOf & { id: string }>]> = [
    ['engagement', snapshot.engagements], ['person', snapshot.people], ['commitment', snapshot.commitments], ['statement', snapshot.statements],
    ['talking-point', snapshot.points], ['topic', snapshot.topics], ['series', snapshot.series], ['source', snapshot.sources],
  ];
  return new Map(lists.flatMap(([type, rows]) => rows.map((row): [string, RecordOf] => [`${type}:${row.id}`, row])));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How a record is called in a list of changes. */
function nameOf(record: RecordOf | undefined, item: SnapshotItem): string {
  if (item.override?.title) return item.override.title;
  const named = ['headline', 'title', 'displayName', 'name', 'text'].map((field) => text(record?.[field])).find((value) => value !== '');
  return named ?? 'A record that is no longer there';
}

const FIELD_WORD: Readonly<Record<string, string>> = {
  headline: 'headline', text: 'words', ifPressed: 'line if pressed', usability: 'usability', stance: 'stance', title: 'title', summary: 'summary', city: 'place', dateStart: 'date', dateEnd: 'date',
  owner: 'owner', dueDate: 'due date', strength: 'strength', notes: 'notes', biography: 'biography', displayName: 'name', tenures: 'posts', history: 'history', treatments: 'how topics were treated', participants: 'who took part', portrait: 'photograph',
};

function statusWord(value: unknown): string {
  return Object.entries(STATUS_WORD).find(([status]) => status === value)?.[1].toLowerCase() ?? text(value).replaceAll('-', ' ');
}

/** What differs between two states of a record, in words; the dates of a review are told apart from this. */
function difference(before: RecordOf, after: RecordOf): string {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null));
  const status = fields.includes('status') ? [`status from ${statusWord(before['status'])} to ${statusWord(after['status'])}`] : [];
  const due = fields.includes('dueDate') && text(after['dueDate']) !== '' ? [`due ${formatDate(text(after['dueDate']), text(after['duePrecision']))}`] : [];
  const rest = fields.flatMap((field) => (field === 'dueDate' && due.length > 0 ? [] : (FIELD_WORD[field] ?? [])));
  return [...status, ...due, ...new Set(rest)].join(', ');
}

/** The day on which the record was last looked at, whichever field keeps it. */
const reviewed = (record: RecordOf | undefined): string => text(record?.['reviewedOn']) || text(record?.['biographyVerifiedOn']);
const expiry = (record: RecordOf | undefined): string => text(record?.['reviewBy']) || text(record?.['biographyVerifyBy']);

function changeOf(before: RecordOf, after: RecordOf): Omit<PackChange, 'what' | 'itemId'> | null {
  const changed = difference(before, after);
  if (changed !== '') return { kind: 'changed', detail: changed };
  if (reviewed(after) > reviewed(before)) return { kind: 're-verified', detail: formatDate(reviewed(after)) };
  return null;
}

function overdueReview(record: RecordOf | undefined, today: string): Omit<PackChange, 'what' | 'itemId'> | null {
  const by = expiry(record);
  return by !== '' && by < today ? { kind: 'expired', detail: formatDate(by) } : null;
}

const ORDER: ReadonlyArray<PackChange['kind']> = ['added', 'removed', 'changed', 're-verified', 'expired'];

/** What a reader of the earlier version must know: added, removed, changed, looked at again, past its review. Pure. */
export function changesSince(earlier: PackSnapshot, now: PackSnapshot): PackChange[] {
  const [then, today] = [placedIn(earlier, now), placedIn(now, earlier)];
  const [old, current] = [recordsOf(earlier), recordsOf(now)];
  const where = ({ kind }: Placed): string => sectionSpec(kind).title;
  const recordKey = ({ item }: Placed): string => `${item.recordType}:${item.recordId}`;
  const added = [...today].filter(([key]) => !then.has(key)).map(([, placed]): PackChange => ({ kind: 'added', what: nameOf(current.get(recordKey(placed)), placed.item), detail: where(placed), itemId: placed.item.id }));
  const removed = [...then].filter(([key]) => !today.has(key)).map(([, placed]): PackChange => ({ kind: 'removed', what: nameOf(old.get(recordKey(placed)), placed.item), detail: where(placed), itemId: null }));
  const once = new Map([...today.values()].toReversed().map((placed) => [recordKey(placed), placed]));
  const others = [...once].toReversed().flatMap(([key, placed]): PackChange[] => {
    const [before, after] = [old.get(key), current.get(key)];
    const change = (before && after ? changeOf(before, after) : null) ?? overdueReview(after, now.today);
    return change ? [{ ...change, what: nameOf(after, placed.item), itemId: placed.item.id }] : [];
  });
  return [...added, ...removed, ...others].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
