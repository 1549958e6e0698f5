import { hasOtherScript, isPlainlyEnglish, languageOf } from '../language/languageOf';
import type { FurnitureEdit } from './furniture';

/** Shorter lines are names and titles, unless they are written in another script. */
const LEAST_LETTERS = 60;
const LEAST_OTHER_SCRIPT = 8;

/** So much of a text must be English that it is read as an English one with foreign parts. */
const ENGLISH_SHARE = 0.25;

/** The language of a text; English also where a good part of its paragraphs is. */
export function mainLanguage(text: string): string | null {
  const language = languageOf(text);
  if (language === null || language === 'English') return language;
  const english = text.split('\n').filter((line) => line.trim().length >= LEAST_LETTERS && isPlainlyEnglish(line)).reduce((sum, line) => sum + line.length, 0);
  return english >= ENGLISH_SHARE * text.length ? 'English' : language;
}

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
