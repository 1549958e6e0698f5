/** Who serves abroad, and who commands a ship that visits. */
const DIPLOMAT = /\b(?:ambassador|high commissioner|attach[eé]|defence advis[eo]r|defense advis[eo]r|chargé|consul|counsell?or|(?:first|second|third) secretary|deputy head of mission|deputy chief of mission|embassy|commanding officer)(?!\p{L})/iu;

/** Whether whoever holds a post is a guest in the country where it is held. */
export function isDiplomat(post: string | null): boolean {
  return DIPLOMAT.test(post ?? '');
}
