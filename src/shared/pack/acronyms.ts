/** Two or more capitals in a row, with figures or an ampersand inside: "JMCC", "MoD" is left to the desk, "C4ISR" is not. */
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}&]*\p{Lu}[\p{Lu}\p{N}&]*(?![\p{L}\p{N}-])/gu;

/** Words in capitals that are no acronyms, or that every reader of such papers knows. */
const FAMILIAR: ReadonlySet<string> = new Set(['UN', 'UK', 'US', 'USA', 'EU', 'UTC', 'GST', 'IST', 'HE', 'AM', 'PM', 'II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'XII', 'XIII', 'XIV', 'XV']);

/** Whether a short name is an acronym: none of its words is an ordinary one ("Al Najah" is a name). */
export function isAcronym(term: string): boolean {
  return term.split(/\s+/).every((word) => !/^\p{Lu}?\p{Ll}+$/u.test(word)) && /\p{Lu}/u.test(term);
}

/** Whether the text itself spells the acronym out: "Maintenance, repair and overhaul (MRO)". */
function isSpeltOut(term: string, text: string): boolean {
  return text.includes(`(${term})`);
}

/** Acronyms of a text that neither `known` nor the text itself explains, in order of first use. */
export function unexplainedAcronyms(text: string, known: readonly string[]): string[] {
  const explained = new Set(known);
  const rest = known.filter((term) => term.includes(' ')).reduce((words, term) => words.replaceAll(term, ' '), text);
  const used = [...new Set([...rest.matchAll(ACRONYM)].map((match) => match[0]))];
  return used.filter((term) => !explained.has(term) && !FAMILIAR.has(term) && !isSpeltOut(term, text));
}
