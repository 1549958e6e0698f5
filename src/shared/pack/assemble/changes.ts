import type { Block, TableBlock } from '../model';
import { run } from '../richText';
import type { PackChange } from '../snapshot';
import { asOfText } from './furniture';
import type { SectionInput } from './material';

type Kind = PackChange['kind'];

/** Heads of a group's columns, in the order of the groups. A head repeats on every page, so that a row never stands without its group. */
const HEADS: ReadonlyArray<{ kind: Kind; what: string; detail: string }> = [
  { kind: 'added', what: 'Added', detail: 'Where' },
  { kind: 'removed', what: 'Taken out', detail: 'Where it stood' },
  { kind: 'changed', what: 'Changed', detail: 'How' },
  { kind: 're-verified', what: 'Looked at again', detail: 'On' },
  { kind: 'expired', what: 'Past its review', detail: 'Review was due by' },
];
/** Of the measure, so that the groups line up. */
const WHAT_SHARE = 0.54;

/** What a reader of the version issued before must know; left out while there is none. */
export function assembleChanges({ material: { snapshot } }: SectionInput): Block[] {
  const { changes } = snapshot;
  if (!changes) return [];
  const since: Block = { kind: 'paragraph', style: 'body', text: run(`Since version ${changes.version}, information as of ${asOfText(changes.asOf)}.`) };
  if (changes.entries.length === 0) return [since, { kind: 'paragraph', style: 'note', text: run('Nothing that is printed has changed.') }];
  const groups = HEADS.map((head) => ({ head, entries: changes.entries.filter(({ kind }) => kind === head.kind) }));
  return [since, ...groups.flatMap(({ head, entries }) => (entries.length > 0 ? [groupTable(head, entries)] : []))];
}

function groupTable(head: { what: string; detail: string }, entries: readonly PackChange[]): TableBlock {
  return {
    kind: 'table', rowHeaders: false,
    columns: [{ title: head.what, width: WHAT_SHARE, align: 'left', role: 'text' }, { title: head.detail, width: 'fill', align: 'left', role: 'text' }],
    rows: entries.map(({ what, detail, itemId }) => ({ cells: [{ text: run(what, itemId ? { link: `item-${itemId}` } : {}) }, { text: run(detail) }] })),
  };
}
