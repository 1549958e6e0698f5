/** A stretch of a stored text that a claim rests on; offsets in UTF-16 code units. */
export interface TextMark { readonly key: number; readonly start: number; readonly end: number }

/** A piece of a paragraph with the numbers that cover it, and those whose passage ends with it. */
export interface Piece { readonly at: number; readonly text: string; readonly keys: readonly number[]; readonly ending: readonly number[] }

function isKept(mark: TextMark, length: number): boolean {
  return mark.start >= 0 && mark.end > mark.start && mark.end <= length;
}

function piecesOf(text: string, from: number, to: number, marks: readonly TextMark[]): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from);
  const cuts = new Set([from, to]);
  for (const mark of inside) {
    cuts.add(Math.max(from, mark.start));
    cuts.add(Math.min(to, mark.end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? to;
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const numbers = (list: readonly TextMark[]): readonly number[] => [...new Set(list.map((mark) => mark.key))].sort((a, b) => a - b);
    return { at: start, text: text.slice(start, end), keys: numbers(covering), ending: numbers(covering.filter((mark) => mark.end === end)) };
  });
}

/**
 * Cuts a stored text into paragraphs and pieces for drawing. Overlapping passages share pieces; joined together the
 * pieces are the text, but for the line breaks between paragraphs.
 */
export function cutText(text: string, marks: readonly TextMark[]): ReadonlyArray<readonly Piece[]> {
  const kept = marks.filter((mark) => isKept(mark, text.length));
  const paragraphs: Array<readonly Piece[]> = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    paragraphs.push(piecesOf(text, match.index, match.index + match[0].length, kept));
  }
  return paragraphs;
}
