const NOT_ASCII = /[^\u0000-\u007f]/;
const APOSTROPHES = /['’‘ʼʻʿʾ`´′]/g;
/** Latin accents, Arabic vowel signs and the stroke that stretches an Arabic word; vowel signs of other scripts are letters. */
const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
const LETTERS: Readonly<Record<string, string>> = { 'đ': 'd', 'ð': 'd', 'ø': 'o', 'ł': 'l', 'ı': 'i', 'ħ': 'h', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه' };
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written without blanks between words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Lower case without accents, apostrophes and letters that only some keyboards have; blanks and marks stay. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower.replace(APOSTROPHES, '');
  // By way of capitals: several small letters share one ("σ" and "ς", the old forms of Cyrillic).
  return lower.toUpperCase().toLowerCase().normalize('NFKD').replace(ACCENTS, '').replace(APOSTROPHES, '').replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

/** The words and numbers of a text, folded; hyphens and every other mark part them. */
export function plainWords(text: string): string[] {
  return folded(text).match(WORD) ?? [];
}

/** How many words a folded run of letters stands for: two letters make one in scripts without blanks. */
export function wordWeight(word: string): number {
  return NOT_ASCII.test(word) && UNSPACED.test(word) ? Math.ceil(word.length / 2) : 1;
}

/** How many words a list of folded runs of letters stands for. */
export function wordCount(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordWeight(word), 0);
}
