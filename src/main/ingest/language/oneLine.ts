const NOT_PLAIN = /[^\S ]|\s\s/;

/** A stretch of text on one line: every run of white space becomes one space. Most stretches have single spaces only and stay as they are. */
export function onOneLine(text: string): string {
  return NOT_PLAIN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
