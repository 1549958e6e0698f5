import type { Script } from './scriptPieces';

const COMPLEX = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Deva']);

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

/** What Word writes for a BCP 47 tag: language and region, "hi" → "hi-IN". */
export function wordLanguage(tag: string): string {
  const locale = localeOf(tag);
  return locale?.region ? `${locale.language}-${locale.region}` : tag;
}

/** True for a tag whose language is written in one of Word's complex scripts. */
function isComplex(tag: string): boolean {
  return COMPLEX.has(localeOf(tag)?.script ?? '');
}

function scriptLanguage(text: string, script: Script): string {
  if (script === 'devanagari') return 'hi-IN';
  return /\p{Script=Hebrew}/u.test(text) ? 'he-IL' : 'ar-SA';
}

/**
 * Language of a run as Word keeps it: one for Latin text, another for complex scripts. A tag that does not fit the
 * letters (an Arabic tag on a Latin name) is left out.
 */
export function runLanguage(text: string, script: Script, tag: string | undefined): { value?: string; bidirectional?: string } | null {
  const stated = tag !== undefined && isComplex(tag) === (script !== 'base') ? wordLanguage(tag) : undefined;
  if (script !== 'base') return { bidirectional: stated ?? scriptLanguage(text, script) };
  return stated === undefined ? null : { value: stated };
}
