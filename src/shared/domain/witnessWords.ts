/**
 * Who says so, in brackets behind what is said: " (Wire, Agency [a copy])"; empty where nobody is named. Brackets of a name stand
 * within brackets, so they are square.
 */
export function witnessWords(witnesses: readonly string[]): string {
  return witnesses.length === 0 ? '' : ` (${witnesses.join(', ').replaceAll('(', '[').replaceAll(')', ']')})`;
}
