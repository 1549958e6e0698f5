import { isAcronym } from '../acronyms';
import type { Block } from '../model';
import { run } from '../richText';
import type { PackSnapshot } from '../snapshot';

function isUsed(term: string, text: string): boolean {
  if (!text.includes(term)) return false;
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The acronyms that this pack uses and the dossier can expand, in alphabetical order. `text` is every other word of the pack. */
export function assembleGlossary(snapshot: PackSnapshot, text: string): Block[] {
  const used = new Map(snapshot.acronyms.filter(({ term }) => isAcronym(term) && isUsed(term, text)).map(({ term, meaning }) => [term, meaning]));
  const rows = [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, meaning]) => ({ label: term, value: run(`${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}`) }));
  return rows.length > 0 ? [{ kind: 'facts', rows }] : [];
}
