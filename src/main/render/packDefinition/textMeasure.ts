import { heldPieces } from './heldTogether';

/** The two faces of tables. */
export type Face = 'serif' | 'sans';

/** Width in hundredths of the type size → the characters of the semibold face that are about so wide. */
const CLASSES: Record<Face, readonly (readonly [number, string])[]> = {
  serif: [
    [24, ' \u00a0’‘'], [30, '!|,.:;j'], [36, '-il/[\\]ft{}'], [41, '()IJ`"'], [46, '?*'], [50, 'rsz'], [56, '_c#$e+0123456789<=>^a~Sg“”–'],
    [61, 'vZoxyFqLdk'], [66, 'EbpPuThnCBY'], [71, 'XARV'], [76, 'GK&DOQNU'], [81, 'H'], [86, 'w@'], [96, 'M%m'], [101, 'W—…'],
  ],
  sans: [
    [25, ' \u00a0\'’‘'], [31, 'ijl,.!:;'], [36, '[]()f{}t'], [41, '|r-I'], [46, '/\\"“”'], [51, '?szcLvy'], [56, 'xJg*_aeko'],
    [61, 'FThnu$+0123456789<=>EZ^`bdpq~S–'], [66, 'YCPV#BRXA'], [71, 'KDU&GOQHN'], [81, 'Mw'], [91, 'm@'], [96, 'W%—…'],
  ],
};

const WIDTHS: Record<Face, ReadonlyMap<string, number>> = { serif: table('serif'), sans: table('sans') };
const WITHOUT_WIDTH = /[\p{M}\u200b-\u200f\u2060]/u;
const ARABIC = /\p{Script=Arabic}/u;

function table(face: Face): Map<string, number> {
  return new Map(CLASSES[face].flatMap(([width, characters]) => [...characters].map((character) => [character, width / 100] as const)));
}

function unusual(character: string, face: Face): number {
  if (WITHOUT_WIDTH.test(character)) return 0;
  if (ARABIC.test(character)) return 0.42;
  const base = character.normalize('NFD').charAt(0);
  return WIDTHS[face].get(base) ?? 0.7;
}

/** About how wide a text is at a size of one point; a little more than it is, since the bolder face is counted. */
export function textWidth(text: string, face: Face): number {
  let width = 0;
  for (const character of text) width += WIDTHS[face].get(character) ?? unusual(character, face);
  return width;
}

const KEPT_TEXTS = 20_000;
const kept: Record<Face, Map<string, readonly number[]>> = { serif: new Map(), sans: new Map() };

/** Widths of the parts of a text between which a line may end, each with the space that follows it, at a size of one point. */
export function wordWidths(text: string, face: Face): readonly number[] {
  const store = kept[face];
  const known = store.get(text);
  if (known) return known;
  const widths = measured(text, face);
  if (store.size >= KEPT_TEXTS) store.clear();
  store.set(text, widths);
  return widths;
}

function measured(text: string, face: Face): number[] {
  const words: string[] = [];
  let goesOn = false;
  for (const { text: piece, isHeld } of heldPieces(text)) {
    const parts = isHeld ? [piece] : piece.split(/(?<=[ \n]|[^\s\d]-(?=\p{L}))/u);
    for (const part of parts) {
      if (goesOn && words.length > 0) words[words.length - 1] += part;
      else words.push(part);
      goesOn = !/[ \n]$/u.test(part) && !part.endsWith('-');
    }
  }
  return words.map((word) => textWidth(word, face));
}

/** Lines that words of these widths fill; one that is wider than the line is cut. */
export function lineCount(words: readonly number[], width: number, space: number): number {
  let lines = words.length === 0 ? 0 : 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word - space > width) {
      lines += 1;
      used = 0;
    }
    if (word - space > width) lines += Math.ceil((word - space) / width) - 1;
    used += word;
  }
  return lines;
}
