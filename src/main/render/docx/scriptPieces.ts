import bidiFactory from 'bidi-js';
import { RTL_LETTER, type Direction } from '../../../shared/pack/direction';

export type Script = 'base' | 'right-to-left' | 'devanagari';

/** Text of one script and direction, in logical order. */
export interface ScriptPiece { text: string; script: Script }

const bidi = bidiFactory();

const DEVANAGARI = /\p{Script=Devanagari}/u;
const LETTER = /\p{L}/u;
/** Marks, joiners and spaces belong to the run that they stand in. */
const JOINS_ITS_NEIGHBOUR = /[\p{M}\u200c\u200d\s]/u;

function scriptAt(character: string, level: number, previous: Script): Script {
  // Digits beside right-to-left words have an even level but belong to those words; Latin words do not.
  if (level % 2 === 1 || (level > 0 && !LETTER.test(character))) return 'right-to-left';
  if (DEVANAGARI.test(character)) return 'devanagari';
  return previous === 'devanagari' && JOINS_ITS_NEIGHBOUR.test(character) ? 'devanagari' : 'base';
}

/**
 * Splits text where Word must be told another script or direction (UAX #9 levels). Word shapes and orders each
 * piece itself, so every character stays, direction marks too.
 */
export function scriptPieces(text: string, direction: Direction): ScriptPiece[] {
  if (!RTL_LETTER.test(text) && !DEVANAGARI.test(text)) return [{ text, script: 'base' }];
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const pieces: ScriptPiece[] = [];
  let index = 0;
  for (const character of text) {
    const last = pieces.at(-1);
    const script = scriptAt(character, levels[index] ?? 0, last?.script ?? 'base');
    index += character.length;
    if (last && last.script === script) last.text += character;
    else pieces.push({ text: character, script });
  }
  return pieces;
}
