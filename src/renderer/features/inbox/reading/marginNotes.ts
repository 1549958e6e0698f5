import type { ReportView } from '../../../../shared/domain/inbox';
import { en } from '../../../strings/en';
import type { ReadingBlock } from './readingBlocks';

const words = en.inbox;
type Noted = Pick<ReportView, 'title' | 'evidence' | 'drafts' | 'statements' | 'outcomes'>;

/** What a passage is to the report besides giving a value: its dateline, another event, a statement, an outcome. */
function notesOfPassages(view: Noted): ReadonlyMap<number, readonly string[]> {
  const notes = new Map<number, string[]>();
  const add = (key: number, note: readonly string[]): void => {
    const known = notes.get(key) ?? [];
    notes.set(key, [...known, ...note.filter((line) => !known.includes(line))]);
  };
  for (const draft of view.drafts) {
    for (const mark of Object.values(draft.marks)) if (mark.basis === 'dateline') for (const key of mark.keys) add(key, [words.notes.dateline]);
  }
  view.drafts.slice(1).forEach((draft, index) => {
    const keys = new Set(Object.values(draft.marks).flatMap((mark) => mark.keys));
    for (const key of keys) add(key, [`${index + 2} ${words.kinds[draft.kind]}`]);
  });
  for (const statement of view.statements) for (const key of statement.keys) add(key, [words.notes.statement, ...(statement.speaker === null ? [] : [statement.speaker])]);
  for (const outcome of view.outcomes) for (const key of outcome.keys) add(key, [outcome.kind === 'plan' ? words.notes.plan : words.notes.outcome]);
  return notes;
}

const MOST_LINES = 3;

/** What stands in the left margin of a block. */
export function marginNotes(view: Noted): (block: ReadingBlock) => readonly string[] {
  const notes = notesOfPassages(view);
  return (block) => {
    if (block.continues) return [];
    const [first] = block.pieces;
    if (block.kind === 'stripped') return [words.notes.stripped, ...(first?.kind === 'cut' ? [first.reason] : [])];
    const told = [...new Set(block.keys.flatMap((key) => notes.get(key) ?? []))];
    const text = block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('').trim();
    if (text === view.title) return [words.notes.headline];
    if (block.keys.length === 0) return [words.notes.notUsed];
    const cut = block.pieces.find((piece) => piece.kind === 'cut');
    return told.length > 0 || cut?.kind !== 'cut' ? told.slice(0, MOST_LINES) : [];
  };
}
