/** Consonants as romanisations write them; long vowels as vowels, which the skeleton of a name drops again. */
const ARABIC: Readonly<Record<string, string>> = {
  'ا': 'a', 'أ': 'a', 'إ': 'i', 'آ': 'a', 'ٱ': 'a', 'ء': '', 'ئ': 'i', 'ؤ': 'u', 'ع': 'a', 'ى': 'a', 'ة': 'a',
  'ب': 'b', 'پ': 'p', 'ت': 't', 'ث': 'th', 'ج': 'j', 'چ': 'ch', 'ح': 'h', 'خ': 'kh', 'د': 'd', 'ذ': 'dh', 'ر': 'r', 'ز': 'z', 'ژ': 'zh',
  'س': 's', 'ش': 'sh', 'ص': 's', 'ض': 'd', 'ط': 't', 'ظ': 'z', 'غ': 'gh', 'ف': 'f', 'ڤ': 'v', 'ق': 'q', 'ك': 'k', 'ک': 'k', 'گ': 'g',
  'ل': 'l', 'م': 'm', 'ن': 'n', 'ه': 'h', 'ھ': 'h', 'ہ': 'h', 'و': 'w', 'ي': 'y', 'ی': 'y', 'ے': 'e', 'ٹ': 't', 'ڈ': 'd', 'ڑ': 'r', 'ں': 'n',
};

const DEVANAGARI: Readonly<Record<string, string>> = {
  'क': 'k', 'ख': 'kh', 'ग': 'g', 'घ': 'gh', 'ङ': 'n', 'च': 'ch', 'छ': 'ch', 'ज': 'j', 'झ': 'j', 'ञ': 'n', 'ट': 't', 'ठ': 'th', 'ड': 'd',
  'ढ': 'dh', 'ण': 'n', 'त': 't', 'थ': 'th', 'द': 'd', 'ध': 'dh', 'न': 'n', 'प': 'p', 'फ': 'ph', 'ब': 'b', 'भ': 'bh', 'म': 'm', 'य': 'y',
  'र': 'r', 'ल': 'l', 'ळ': 'l', 'व': 'v', 'श': 'sh', 'ष': 'sh', 'स': 's', 'ह': 'h',
  'अ': 'a', 'आ': 'a', 'इ': 'i', 'ई': 'i', 'उ': 'u', 'ऊ': 'u', 'ऋ': 'ri', 'ए': 'e', 'ऐ': 'ai', 'ओ': 'o', 'औ': 'au', 'ऑ': 'o',
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॉ': 'o', 'ं': 'n', 'ँ': 'n', 'ः': '',
};

const NUKTA: Readonly<Record<string, string>> = { 'क': 'q', 'ख': 'kh', 'ग': 'gh', 'ज': 'z', 'ड': 'r', 'ढ': 'rh', 'फ': 'f', 'य': 'y' };

const DEVANAGARI_CONSONANT = /[\u0915-\u0939]/;
const VOWEL_SIGN_OR_VIRAMA = /[\u093e-\u094d]/;
const VIRAMA = '\u094d';
const NUKTA_SIGN = '\u093c';
const LATIN: Readonly<Record<string, string>> = { 'ß': 'ss', 'æ': 'ae', 'ø': 'o', 'œ': 'oe', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ı': 'i', 'ħ': 'h' };

/** Lower-case Latin letters without marks for text in Latin, Arabic or Devanagari script; other letters stay as they are. */
export function romanised(text: string): string {
  const letters = [...text.toLowerCase().normalize('NFKD').normalize('NFD')];
  return withArticles(letters).map((_, at, all) => romanLetter(all, at)).join('').replace(/[\p{Mn}\p{Cf}ـ]/gu, '');
}

/** The written Arabic article becomes "al-", so that it is seen as the word that it is; short words keep theirs. */
function withArticles(letters: readonly string[]): string[] {
  const plain = letters.filter((letter) => !/[\u064b-\u065f\u0670\u0640]/.test(letter)).join('');
  return [...plain
    .replace(/عبد ?الله(?![\u0620-\u06ff])/g, 'abdulla')
    .replace(/(?<![\u0620-\u06ff])عبد ?ال(?=[\u0620-\u06ff])/g, 'abd al ')
    .replace(/(?<![\u0620-\u06ff])ال(?=[\u0620-\u06ff]{3})/g, 'al ')
    .replace(/(?<![\u0620-\u06ff])(بن|ابن|بنت)(?![\u0620-\u06ff])/g, 'bin')];
}

function romanLetter(letters: readonly string[], at: number): string {
  const letter = letters[at] ?? '';
  if (DEVANAGARI_CONSONANT.test(letter)) return devanagariConsonant(letters, at);
  if (letter === VIRAMA || letter === NUKTA_SIGN) return '';
  return ARABIC[letter] ?? DEVANAGARI[letter] ?? LATIN[letter] ?? letter;
}

/** A consonant carries an "a" unless a vowel sign, a virama or the end of the word takes it away. */
function devanagariConsonant(letters: readonly string[], at: number): string {
  const letter = letters[at] ?? '';
  const hasNukta = letters[at + 1] === NUKTA_SIGN;
  const next = letters[at + (hasNukta ? 2 : 1)] ?? '';
  const sound = (hasNukta ? NUKTA[letter] : undefined) ?? DEVANAGARI[letter] ?? letter;
  const isBare = next === '' || VOWEL_SIGN_OR_VIRAMA.test(next) || !/[\u0900-\u097f]/.test(next);
  return isBare ? sound : `${sound}a`;
}
