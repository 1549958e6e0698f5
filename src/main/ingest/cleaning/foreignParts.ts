import { hasOtherScript, isPlainlyEnglish, languageOf } from '../language/languageOf';
import type { FurnitureEdit } from './furniture';

/** Shorter lines are names and titles, unless they are written in another script. */
const LEAST_LETTERS = 60;
const LEAST_OTHER_SCRIPT = 8;

/** Paragraphs of an English text that are written in another language: they are kept beside the text and not read. Linear. */
export function findForeignParts(text: string): FurnitureEdit[] {
  const found: FurnitureEdit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const language = foreignLanguage(line.trim());
    if (language !== null) found.push({ start, end: start + line.length, text: '', reason: `part in ${language}` });
    start += line.length + 1;
  }
  return found;
}

function foreignLanguage(line: string): string | null {
  if (line.length < LEAST_OTHER_SCRIPT || (line.length < LEAST_LETTERS && !hasOtherScript(line)) || isPlainlyEnglish(line)) return null;
  const language = languageOf(line);
  return language === 'English' ? null : language;
}
