import type { Block, TableBlock } from '../model';
import { run } from '../richText';
import type { PackChange } from '../snapshot';
import { asOfText } from './furniture';
import type { SectionInput } from './material';

const TITLE: Readonly<Record<PackChange['kind'], string>> = { added: 'Added', removed: 'Taken out', changed: 'Changed', 're-verified': 'Looked at again', expired: 'Past its review' };
const KINDS: ReadonlyArray<PackChange['kind']> = ['added', 'removed', 'changed', 're-verified', 'expired'];

/** What a reader of the version issued before must know; left out while there is none. */
export function assembleChanges({ material: { snapshot } }: SectionInput): Block[] {
  const { changes } = snapshot;
  if (!changes) return [];
  const since: Block = { kind: 'paragraph', style: 'body', text: run(`Since version ${changes.version}, information as of ${asOfText(changes.asOf)}.`) };
  if (changes.entries.length === 0) return [since, { kind: 'paragraph', style: 'note', text: run('Nothing that is printed has changed.') }];
  const rows = KINDS.flatMap((kind) => changes.entries.filter((entry) => entry.kind === kind).map((entry, index): TableBlock['rows'][number] => ({
    cells: [{ text: run(index === 0 ? TITLE[kind] : '') }, { text: run(entry.what, entry.itemId ? { link: `item-${entry.itemId}` } : {}) }, { text: run(entry.detail) }],
  })));
  return [since, {
    kind: 'table', rowHeaders: false, rows,
    columns: [{ title: 'Change', width: 'auto', align: 'left', role: 'text' }, { title: 'What', width: 'fill', align: 'left', role: 'text' }, { title: 'How, or where', width: 'auto', align: 'left', role: 'text' }],
  }];
}
