const WORD = /[\p{L}\p{N}]/u;
/** Signs that belong to the word behind or before them. */
const OPENS = /[“"«‘(£$€]/u;
const CLOSES = /[”"»’)%°]/u;
const SAID = /[\p{L}\p{N}.!?…]/u;

/**
 * A passage without the signs and blanks at its ends, so that what is highlighted begins and ends with words; as it is where it holds
 * no word.
 */
export function atWords<T extends { start: number; end: number }>(text: string, passage: T): T {
  if (isPlain(text.charCodeAt(passage.start)) && isPlain(text.charCodeAt(passage.end - 1))) return passage;
  let { start, end } = passage;
  while (start < end && !begins(text, start)) start += 1;
  while (end > start && !ends(text, end - 1)) end -= 1;
  return start >= end ? passage : { ...passage, start, end };
}

function begins(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return WORD.test(sign) || (OPENS.test(sign) && WORD.test(text.charAt(at + 1)));
}

function ends(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return WORD.test(sign) || (CLOSES.test(sign) && SAID.test(text.charAt(at - 1)));
}

/** A letter or figure without diacritics, as most passages begin and end with. */
function isPlain(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}
