import { formatDate } from '../../domain/dates';
import type { Detail } from '../../domain/values';
import type { Block, RichText } from '../model';
import { run, withNotes } from '../richText';
import type { PackSnapshot, SnapshotItem, SnapshotStatement } from '../snapshot';
import { joinWords } from './events';
import { exampleMark, itemAnchor, noteFor, shows, type Material } from './material';

const LINE_CHARACTERS = 180;

/** Cut at a word, with an ellipsis that says so. */
export function shortened(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters);
  const lastSpace = cut.lastIndexOf(' ');
  // Words that end where some were left out already need no second sign of it.
  return `${cut.slice(0, lastSpace > characters / 2 ? lastSpace : characters).trimEnd().replace(/\s*\[(?:…|\.{3})\]$/u, '')} …`;
}

const FORM_NOTE: Readonly<Record<SnapshotStatement['form'], string>> = { 'direct-quote': '', 'official-text': 'official text', paraphrase: 'reported in other words' };
const COMPLETENESS_NOTE: Readonly<Record<SnapshotStatement['completeness'], string>> = { full: '', extract: 'extract', truncated: 'text cut off in the source' };

function attribution(snapshot: PackSnapshot, statement: SnapshotStatement, isReworded: boolean): RichText {
  const form = isReworded ? 'in our words' : FORM_NOTE[statement.form];
  const words = joinWords([statement.speaker, statement.channel, statement.madeOn ? formatDate(statement.madeOn) : 'date not known', form, COMPLETENESS_NOTE[statement.completeness]], ', ');
  return [...run(words), ...exampleMark(snapshot, statement.isExample, 'report')];
}

/**
 * A statement, quoted and attributed. Only words that were really said stand in quotation marks: a paraphrase and an
 * analyst's own wording do not. At one line a long text is cut, visibly.
 */
export function quoteBlock(material: Material, item: SnapshotItem, statement: SnapshotStatement, detail: Detail): Block {
  const isReworded = item.override?.text !== undefined;
  const words = item.override?.text ?? statement.text;
  const shown = shows(detail, 'brief') ? words : shortened(words, LINE_CHARACTERS);
  const isQuoted = !isReworded && statement.form !== 'paraphrase';
  const notes = statement.witnesses.flatMap((witness) => noteFor(material, witness.passageId));
  material.printed.set(`statement:${statement.id}`, { type: 'statement', id: statement.id, name: joinWords([statement.speaker, statement.madeOn ? formatDate(statement.madeOn) : null], ', ') });
  return { kind: 'quote', text: withNotes(run(isQuoted ? `“${shown}”` : shown), notes), attribution: attribution(material.snapshot, statement, isReworded), ...itemAnchor(item) };
}
