export type Direction = 'ltr' | 'rtl';

export const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Wider than the scripts, and told at once. */
const MAY_BE_RTL = /[\u0590-\u08ff\ufb1d-\ufeff]/u;

/** Share of right-to-left letters from which a paragraph reads from the right; a name with its spoken form does not. */
const RTL_SHARE = 0.75;

/** Paragraph direction: right to left when the first letter is and nearly all others are. */
export function directionOf(text: string): Direction {
  if (!MAY_BE_RTL.test(text)) return 'ltr';
  const letters = text.match(/\p{L}/gu) ?? [];
  const first = letters[0];
  if (first === undefined || !RTL_LETTER.test(first)) return 'ltr';
  const rtl = letters.filter((letter) => RTL_LETTER.test(letter)).length;
  return rtl >= letters.length * RTL_SHARE ? 'rtl' : 'ltr';
}
