import { romanised } from './romanise';

/** Words between the parts of an Arabic name; reports write, join or leave them out as they like. */
const PARTICLES = new Set(['al', 'el', 'ul', 'bin', 'ibn', 'ben', 'bn', 'bint', 'binti', 'b']);

/** The article as it is spoken before "sun letters": ash-Shams, ar-Rashid. A particle only before that same letter. */
const ASSIMILATED = /^(?:a|e|u)(sh|s|th|t|dh|d|z|r|n|l)$/;

const MIN_AFTER_ARTICLE = 4;

/** Digraphs and letters that different romanisations exchange, in the order in which they are applied. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/ngh$/, 'nh'],
  [/tch|tsch/g, 'C'],
  [/ch/g, 'C'],
  [/sch|sh/g, 'X'],
  [/ph/g, 'f'],
  [/kh|ck/g, 'k'],
  [/gh|dj|zh/g, 'j'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/bh/g, 'b'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/g/g, 'j'],
  [/v/g, 'w'],
];

/**
 * The skeletons of the words of a name, the same for all common spellings in Latin, Arabic and Devanagari letters:
 * "Mohammed Bin Nasser Al-Zaabi", "Muhammad Naseer Alzaabi" and "محمد بن ناصر الزعابي" all give ["mhmd", "nsr", "zb"].
 * For finding and for asking, never for deciding: different names can share a skeleton.
 */
export function spellingKeys(name: string): string[] {
  const words = wordsOf(romanised(name));
  return words
    .filter((word, at) => !isNameParticle(word, words[at + 1]))
    .flatMap(splitServant)
    .map((word) => skeleton(withoutArticle(word)))
    .filter((key) => key.length > 0);
}

/** The skeletons of all words, joined by blanks. */
export function spellingKey(name: string): string {
  return spellingKeys(name).join(' ');
}

function wordsOf(text: string): string[] {
  return text.replace(/['’‘ʻʼʿʾ`´]/g, '').replace(/\babd[aeu]?l? ?[aeu]?l?lah?\b/g, 'abdulla').split(/[^a-z]+/).filter(Boolean);
}

/** Whether `word` (lower case) is "bin", "al" or the like before `next`, and so not a name of its own. */
export function isNameParticle(word: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (PARTICLES.has(word)) return true;
  const letter = ASSIMILATED.exec(word)?.[1];
  return letter !== undefined && next.startsWith(letter);
}

/** "Abdulrahman", "Abdelrahman", "Abdurrahman" are two words written as one. */
function splitServant(word: string): string[] {
  if (/^abd[aeou][lr]$/.test(word)) return ['abd'];
  const match = /^abd[aeou](?:l|r(?=r)|s(?=s))([a-z]{4,})$/.exec(word);
  return match?.[1] ? ['abd', match[1]] : [word];
}

function withoutArticle(word: string): string {
  const isJoined = /^[ae]l[a-z]/.test(word) && word.length - 2 >= MIN_AFTER_ARTICLE;
  return isJoined ? word.slice(2) : word;
}

function skeleton(word: string): string {
  let text = word;
  for (const [pattern, letter] of ROMANISATIONS) text = text.replace(pattern, letter);
  text = text.replace(/(.)\1+/g, '$1');
  const first = /^[aeiou]/.test(text) ? 'a' : text.slice(0, 1);
  const rest = text.slice(1).replace(/[aeiouyw]/g, '');
  return withoutLastBreath(first + rest).toLowerCase();
}

/** A closing h is written by some and heard by few ("Najah", "Abdulla"); alone it is all there is of a name. */
function withoutLastBreath(key: string): string {
  return key.length > 2 ? key.replace(/h$/, '') : key;
}
