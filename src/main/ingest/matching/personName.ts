import { isNameParticle, spellingKey, spellingKeys } from '../../../shared/domain/spellingKey';
import { isCommonName } from './commonNames';
import { latinOf } from './latin';
import { folded, plainWords } from './words';

/** A name that is longer was not read as a name. */
const LONGEST = 160;
const MOST_PARTS = 10;

const TITLES = `mr mrs ms miss mx dr prof professor sir dame lord lady excellency his her the hon honble honourable honorable right rt shri shrimati smt sri sheikh sheikha shaikh sayyid
  dato datuk tan seri haji hajji pak ibu eng engr adv senator madam madame mme monsieur senor senora herr frau khun lyonpo dasho ustad maulana comrade amb ambassador minister secretary president prime royal highness u daw don bay sayin
  general gen lieutenant lt lieut major maj brigadier brig colonel col captain capt cpt group wing squadron flight leader sqn ldr gp wg flt air vice chief marshal mshl field commodore cmde cdre commander cdr cmdr admiral adm rear radm vadm fleet
  staff pilot officer army navy warrant petty sergeant surgeon senior first division corps cmd ltgen majgen briggen gral general almirante vicealmirante contralmirante coronel capitan teniente ministro doctor ingeniero
  orgeneral korgeneral tumgeneral tuggeneral oramiral koramiral tumamiral tugamiral amiral albay laksamana jenderal marsekal amiral генерал адмирал полковник маршал г господин министр
  الدكتور دكتور السيد الشيخ معالي سعادة الفريق اللواء العميد الركن المهندس श्री डॉ जनरल एडमिरल`;
const HONORIFICS: ReadonlySet<string> = new Set(plainWords(TITLES));
const RETIRED = /\(?(?<![\p{L}\p{M}])(?:retd?|retired|res)(?![\p{L}\p{M}])\.?\)?/giu;
/** Names that join others in Romance and Germanic names and are left out as reports like. */
const SMALL: ReadonlySet<string> = new Set(['de', 'da', 'do', 'dos', 'del', 'della', 'di', 'la', 'van', 'von', 'der', 'den', 'zu', 'y', 'e']);
const PARENTS: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben', 'bn', 'bint', 'binti', 'بن', 'ابن']);

/** One name of a name: "Nasser" of "Mohammed bin Nasser Al Zaabi". */
export interface NamePart {
  /** Folded, in Latin letters. */
  word: string;
  /** As it was written, for sentences; in Latin letters where another script was read. */
  shown: string;
  /** Its skeleton of consonants. */
  sound: string;
  isCommon: boolean;
}

export interface PersonName {
  text: string;
  /** The letters without forms of address, accents, blanks and hyphens, in the script of the name: the same spelling. */
  key: string;
  /** The sound of all names written as one. */
  joinedSound: string;
  /** The names in their order; none where the script cannot be read. */
  parts: readonly NamePart[];
  /** Whether the parts were read from another script than Latin. */
  isConverted: boolean;
  /** "bin" tells father from son, so that the order of the parts cannot be turned. */
  hasParents: boolean;
}

/** A name as it is compared. */
export function personName(written: string): PersonName {
  const text = written.slice(0, LONGEST).trim();
  const shown = withoutForms(text);
  const words = shown.map(folded);
  const latin = latinOf(shown.join(' '));
  const isConverted = latin !== null && latin !== folded(shown.join(' '));
  const parts = latin === null ? [] : partsOf(isConverted ? latin.split(/\s+/) : joinedLikeKorean(shown));
  const joinedSound = spellingKey(parts.map(({ word }) => word).join(''));
  return { text, key: words.join('').replace(/[^\p{L}\p{M}\p{N}]/gu, ''), joinedSound, parts, isConverted: isConverted && !/[a-z]/i.test(text.normalize('NFKD')), hasParents: words.some((word) => PARENTS.has(word)) };
}

/** The words of a name without ranks, forms of address, and what stands behind a comma; the last word always stays. */
function withoutForms(text: string): string[] {
  const bare = text.replace(/^\s*H\.? ?E\.?(?=[\s.])/, ' ').replace(RETIRED, ' ').replace(/\([^()]*\)/g, ' ');
  const [before = '', ...behind] = bare.split(/[,،]/);
  const words = (before.trim().split(/\s+/).length > 1 ? before : [before, ...behind].join(' ')).match(/[\p{L}\p{M}\p{N}'’‘ʼ`´-]+/gu) ?? [];
  let at = 0;
  while (at < words.length - 1 && isForm(words[at] ?? '')) at += 1;
  return words.slice(at);
}

function isForm(word: string): boolean {
  return plainWords(word).every((each) => HONORIFICS.has(each));
}

/** "Yong-hyun" is one name that is written in two syllables; "Al-Zaabi" is two words. */
function joinedLikeKorean(words: readonly string[]): string[] {
  return words.flatMap((word) => (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word) ? [word] : word.split('-'))).filter(Boolean);
}

function partsOf(shown: readonly string[]): NamePart[] {
  const joined = shown.join(' ').replace(/\babd[aeu]?l? ?[aeu]?l?lah?(?= |$)/giu, 'Abdullah').split(' ');
  const words = joined.map((word) => folded(word).replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
  const parts: NamePart[] = [];
  let article = '';
  words.forEach((word, at) => {
    const written = joined[at] ?? word;
    if (isNameParticle(word, words[at + 1])) article = PARENTS.has(word) ? '' : `${written} `;
    else if (word !== '' && !isLink(written, at, words.length)) {
      parts.push(...wordParts(word, article + written));
      article = '';
    }
  });
  return parts.slice(0, MOST_PARTS);
}

function isLink(written: string, at: number, of: number): boolean {
  return SMALL.has(written) && at > 0 && at < of - 1;
}

/** "Abdulrahman" is two names that were written as one. */
function wordParts(word: string, shown: string): NamePart[] {
  const servant = /^abd[aeou](?:l|r(?=r)|s(?=s))(?=[a-z]{4})/.exec(word)?.[0];
  if (servant !== undefined && !word.startsWith('abdulla')) return [namePart('abd', shown), namePart(word.slice(servant.length), shown)];
  return [namePart(/^abd[aeou][lr]$/.test(word) ? 'abd' : word.replace(/^[ae]l(?=\p{L}{4})/u, ''), shown)];
}

function namePart(word: string, shown: string): NamePart {
  const sound = spellingKeys(word).join('');
  return { word, shown, sound, isCommon: isCommonName(word, sound) };
}
