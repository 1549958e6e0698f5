import type { Block, PackModel, RichText } from '../../../shared/pack/model';
import { richTextsOf } from '../../../shared/pack/richText';

export type SourceNote = Extract<Block, { kind: 'source-note' }>;

/** Word's limit for the name of a bookmark. */
const NAME_LENGTH = 40;

export const noteAnchor = (note: SourceNote): string => note.anchor ?? `note-${note.number}`;

function anchorsOf(block: Block): string[] {
  const rows = block.kind === 'table' || block.kind === 'room' ? block.rows.map(({ anchor }) => anchor) : [];
  const marks = block.kind === 'timeline' ? block.marks.map(({ anchor }) => anchor) : [];
  const own = block.kind === 'source-note' ? noteAnchor(block) : block.anchor;
  return [own, ...rows, ...marks].filter((anchor) => anchor !== undefined);
}

/** A bookmark name for every place of a pack: a letter, a number that keeps it unique, what Word allows of the anchor. */
export function placeNames(model: PackModel): Map<string, string> {
  const names = new Map<string, string>();
  const anchors = model.sections.flatMap((section) => [section.anchor, ...section.blocks.flatMap(anchorsOf)]);
  for (const anchor of anchors) {
    const name = `p${names.size + 1}_${anchor.replace(/[^A-Za-z0-9]+/gu, '_')}`.slice(0, NAME_LENGTH);
    if (!names.has(anchor)) names.set(anchor, name);
  }
  return names;
}

/** The source notes of a pack by number; of two with one number the first stands. */
export function notesByNumber(model: PackModel): Map<number, SourceNote> {
  const notes = new Map<number, SourceNote>();
  for (const block of model.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'source-note' && !notes.has(block.number)) notes.set(block.number, block);
  }
  return notes;
}

function coverTexts({ cover }: PackModel): RichText[] {
  return [cover?.ours, cover?.theirs].flatMap((side) => (side ? [side.name, side.ownScript ?? [], side.post] : []));
}

/** Numbers of the notes that some text cites; a note that cites a note does not count. */
export function citedNumbers(model: PackModel): Set<number> {
  const blocks = model.sections.flatMap((section) => section.blocks).filter(({ kind }) => kind !== 'source-note');
  const texts = [...coverTexts(model), ...blocks.flatMap(richTextsOf)];
  return new Set(texts.flat().flatMap(({ notes }) => notes ?? []));
}
