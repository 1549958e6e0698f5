import { AttacheError } from '../../../shared/ipc/errors';
import type { SourceEntry } from './format';

/** A quotation found in a stored text. Offsets are UTF-16 code units. */
export interface LocatedPassage { start: number; end: number; exact: string; prefix: string; suffix: string }

/** Characters kept on either side, so that a passage can be found again when a text is corrected. */
const AROUND = 32;

/** The stored text of a source: its paragraphs, with an empty line between them. */
export function storedText(source: Pick<SourceEntry, 'text'>): string {
  return source.text.join('\n\n');
}

/**
 * Finds the exact words in the text.
 * @throws AttacheError INVALID_INPUT, naming the passage, when they are not there or not there only once
 */
export function locatePassage(text: string, exact: string, name: string): LocatedPassage {
  const start = text.indexOf(exact);
  if (start < 0) throw new AttacheError('INVALID_INPUT', `The passage ${name} is not in the text of its source: “${exact}”.`);
  if (text.indexOf(exact, start + 1) >= 0) throw new AttacheError('INVALID_INPUT', `The passage ${name} stands more than once in the text of its source: “${exact}”.`);
  const end = start + exact.length;
  return { start, end, exact, prefix: text.slice(Math.max(0, start - AROUND), start), suffix: text.slice(end, end + AROUND) };
}
