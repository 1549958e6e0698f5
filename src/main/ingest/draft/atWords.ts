const WORD = /[\p{L}\p{N}]/u;
/** Signs that belong to the word behind or before them. */
const OPENS = /[“"«‘(£$€]/u;
const CLOSES = /[”"»’)%°]/u;

/**
 * A passage without the signs and blanks at its ends, so that what is highlighted begins and ends with words; as it is where it holds
 * no word.
 */
export function atWords<T extends { start: number; end: number }>(text: string, passage: T): T {
  if (isPlain(text.charCodeAt(passage.start)) && isPlain(text.charCodeAt(passage.end - 1))) return passage;
  let { start, end } = passage;
  while (start < end && !WORD.test(text[start] ?? '') && !(OPENS.test(text[start] ?? '') && WORD.test(text[start + 1] ?? ''))) start += 1;
  while (end > start && !WORD.test(text[end - 1] ?? '') && !(CLOSES.test(text[end - 1] ?? '') && /[\p{L}\p{N}.!?…]/u.test(text[end - 2] ?? ''))) end -= 1;
  return start >= end ? passage : { ...passage, start, end };
}

/** A letter or figure without diacritics, as most passages begin and end with. */
function isPlain(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}
