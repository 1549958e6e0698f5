import { romanised } from '../../../shared/domain/romanise';

const CYRILLIC: Readonly<Record<string, string>> = {
  'а': 'a', 'б': 'b', 'в': 'v', 'г': 'g', 'ґ': 'g', 'д': 'd', 'е': 'e', 'є': 'ye', 'ж': 'zh', 'з': 'z', 'и': 'i', 'і': 'i', 'й': 'y', 'к': 'k', 'л': 'l', 'м': 'm', 'н': 'n', 'о': 'o', 'п': 'p', 'р': 'r',
  'с': 's', 'т': 't', 'у': 'u', 'ф': 'f', 'х': 'kh', 'ц': 'ts', 'ч': 'ch', 'ш': 'sh', 'щ': 'shch', 'ъ': '', 'ы': 'y', 'ь': '', 'э': 'e', 'ю': 'yu', 'я': 'ya', 'ј': 'j', 'љ': 'lj', 'њ': 'nj', 'ћ': 'c', 'ђ': 'd', 'џ': 'dz',
};

/** The letters of a Korean syllable in the order of Unicode, by the Revised Romanization. */
const INITIALS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = ['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'];
const FINALS = ['', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't'];
/** Korean family names as their bearers write them, which follows no system. */
const FAMILY: Readonly<Record<string, string>> = { '김': 'kim', '이': 'lee', '박': 'park', '최': 'choi', '정': 'jung', '강': 'kang', '조': 'cho', '윤': 'yoon', '장': 'jang', '임': 'lim', '오': 'oh', '신': 'shin', '권': 'kwon', '유': 'yoo', '문': 'moon', '노': 'roh', '구': 'koo', '안': 'ahn' };
const HANGUL = /^[\uac00-\ud7a3]{2,4}$/;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\s\p{P}]*$/u;

/** How a name sounds in Latin letters; null for scripts that only a dictionary can read, as Chinese. */
export function latinOf(name: string): string | null {
  const whole = name.normalize('NFC').trim();
  const text = romanised(hangul(whole)).replace(/[\u0400-\u045f\u0490\u0491]/g, (letter) => CYRILLIC[letter] ?? letter);
  return LATIN.test(text) ? text : null;
}

/** Whether a name is written in Latin letters. */
export function isLatin(name: string): boolean {
  return LATIN.test(name);
}

function hangul(text: string): string {
  const joined = text.replace(/\s+/g, '');
  // A name of two to four syllables: the first is the family.
  const words = HANGUL.test(joined) ? `${FAMILY[joined.slice(0, 1)] ?? joined.slice(0, 1)} ${joined.slice(1)}` : text;
  return words.replace(/[\uac00-\ud7a3]/g, syllable);
}

function syllable(letter: string): string {
  const at = letter.charCodeAt(0) - 0xac00;
  return `${INITIALS[Math.floor(at / 588)] ?? ''}${VOWELS[Math.floor((at % 588) / 28)] ?? ''}${FINALS[at % 28] ?? ''}`;
}
