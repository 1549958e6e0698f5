const ENDS_ANYWHERE = /[^ \t]*[ \t]|[^ \t]+$/gu;

/** A text cut after each space and tab, where pdfkit's shaping begins anew. Most texts are one word. */
export function wordsOf(text: string): string[] {
  const space = text.indexOf(' ');
  const tab = text.indexOf('\t');
  if ((space < 0 || space === text.length - 1) && (tab < 0 || tab === text.length - 1)) return text === '' ? [] : [text];
  return tab < 0 ? atSpaces(text, space) : (text.match(ENDS_ANYWHERE) ?? []);
}

/** A text cut after each space. @param first the first of them, or -1 */
export function atSpaces(text: string, first = text.indexOf(' ')): string[] {
  const words: string[] = [];
  let last = 0;
  for (let space = first; space >= 0; space = text.indexOf(' ', last)) {
    words.push(text.slice(last, space + 1));
    last = space + 1;
  }
  if (last < text.length) words.push(text.slice(last));
  return words;
}
