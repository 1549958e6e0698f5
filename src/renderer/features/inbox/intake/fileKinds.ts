import { MOST_BYTES } from '../../../../shared/ipc/channels/inbox';
import { en } from '../../../strings/en';

/** Endings of what the reader reads, as the hint shows them. */
export const SHOWN_ENDINGS = ['.txt', '.md', '.html', '.eml', '.docx', '.pdf'] as const;
const READ: ReadonlySet<string> = new Set([...SHOWN_ENDINGS, '.text', '.markdown', '.htm', '.xhtml', '']);

const MEGABYTE = 1024 * 1024;

/** For the file dialog of the system. */
export const ACCEPTED = [...READ].filter((ending) => ending !== '').join(',');

/** ".pdf" of "Report.PDF"; empty where a name has none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 || dot === name.length - 1 || name.length - dot > 10 || name.includes(' ', dot) ? '' : name.slice(dot).toLowerCase();
}

const ARCHIVES: ReadonlySet<string> = new Set(['.zip', '.7z', '.rar', '.tar', '.gz', '.tgz']);

/** The ending of a file whose kind is not read; null for one that is. */
export function unreadEnding(name: string): string | null {
  const ending = endingOf(name);
  return READ.has(ending) ? null : ending;
}

/** A sentence with the remedy for a file that is not even sent to the reader; null for one that is. */
export function fileFault({ name, size }: { readonly name: string; readonly size: number }): string | null {
  const ending = endingOf(name);
  if (ending === '.doc' || ending === '.rtf' || ending === '.odt') return en.inbox.intake.oldWord(ending);
  if (ARCHIVES.has(ending)) return en.inbox.intake.archive(ending);
  if (!READ.has(ending)) return en.inbox.intake.unknownKind(ending);
  if (size > MOST_BYTES) return en.inbox.intake.tooLarge(Math.ceil(size / MEGABYTE), MOST_BYTES / MEGABYTE);
  return size === 0 ? en.inbox.intake.emptyFile : null;
}
