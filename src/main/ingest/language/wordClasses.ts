import type { Gazetteer } from '../gazetteer/gazetteer';
import { isAllCapitals, isCapital, isGluedAt, type Token, wordAt, textAt } from './tokens';

/**
 * The letters of the class string:
 * R rank · H form of address · Z what stands after a name · P head of a post · V word of an office · m the same in lower case ·
 * C country, service of a country · A adjective of a country · T place · N word that may be a name · I initial · K acronym ·
 * p particle of names · D date · n number · o of · t the, a · & and · f for, in, on, at, with · z to · s possessive · x other words ·
 * marks stand for themselves where grammar needs them, "-" for every short dash, "_" for a dash between spaces, "q" for quotes, "." "," ";" ":" "(" ")" "/".
 */
export interface ClassQuestion {
  tokens: readonly Token[];
  at: number;
  gazetteer: Gazetteer;
  isSentenceStart: boolean;
  /** Whether a word stands somewhere in the text in lower case. */
  isInLower: (key: string) => boolean;
}

/** A letter and where the phrase that it stands for ends. */
export interface ClassAnswer {
  letter: string;
  end: number;
}

const PARTICLES: ReadonlySet<string> = new Set('anak bin ibn bint binti binte al el ar as ash ad an at de da dos das del della di du van von der den ter ten ul ur ud abu abd ben bar af av zu vel la las los le lo du des dela do e y te zum zur dal dalla degli dei della ya wa ole ould'.split(' '));
const CAPITAL_PARTICLES: ReadonlySet<string> = new Set('bin ibn bint binti al el de da dos del della di du van von der ul abu ben la los du'.split(' '));
const SMALL_WORDS: ReadonlyMap<string, string> = new Map(Object.entries({ of: 'o', the: 't', a: 't', an: 't', and: '&', for: 'f', in: 'f', on: 'f', at: 'f', with: 'f', to: 'z' }));
const MARKS: ReadonlyMap<string, string> = new Map(Object.entries({ ',': ',', ';': ';', '(': '(', ')': ')', '.': '.', ':': ':', '/': '/', '&': '&', '"': 'q', '“': 'q', '”': 'q', '‘': 'q', '’': 'q', "'": 'q', '-': '-', '‑': '-', '‐': '-', '–': '-', '—': '_', '―': '_', '−': '-', "'s": 's', '’s': 's', "'S": 's', '’S': 's' }));
/** Words of offices and places that are names too: "Park Ji-hoon", "Lok Raj" beside "Lok Sabha". */
const NAMES_TOO: ReadonlySet<string> = new Set(['park', 'lok']);
const LEAST_LETTER = /^\p{L}$/u;
const LONGEST_ACRONYM = 6;

/** The letter that a word has wherever it stands; empty where it depends on what stands around it. */
export function settledLetter(token: Token, gazetteer: Gazetteer): string {
  token.word.letter ??= lastingLetter(token, gazetteer);
  return token.word.letter;
}

function lastingLetter(token: Token, gazetteer: Gazetteer): string {
  if (token.kind === 'number') return 'n';
  if (token.kind === 'mark') {
    const letter = MARKS.get(token.text) ?? 'x';
    return letter === '-' ? '' : letter;
  }
  if (!token.word.isLower || PARTICLES.has(token.key) || gazetteer.ranks.mayBegin(token) || gazetteer.posts.mayBegin(token) || gazetteer.honorifics.mayBegin(token)) return '';
  return SMALL_WORDS.get(token.key) ?? (gazetteer.institutionWords.has(token.key) ? 'm' : 'x');
}

/** A lower-case word that a hyphen ties to a capital is part of a name: "Chan-o-cha". */
export function isTied(tokens: readonly Token[], at: number): boolean {
  return isGluedAt(tokens, at) && textAt(tokens, at - 1) === '-';
}

/** The letter of a token that is neither date nor country nor place, and where the phrase it opens ends. */
export function classOf(question: ClassQuestion): ClassAnswer {
  const { tokens, at } = question;
  const token = tokens[at];
  if (token === undefined) return { letter: 'x', end: at + 1 };
  if (token.kind === 'mark') return { letter: markClass(tokens, at), end: at + 1 };
  if (token.kind === 'number') return { letter: 'n', end: at + 1 };
  const phrase = phraseClass(question);
  if (phrase !== null) return phrase;
  return { letter: isCapital(token) ? capitalClass(token, question) : lowerClass(token, tokens, at, question.gazetteer), end: at + 1 };
}

function markClass(tokens: readonly Token[], at: number): string {
  const letter = MARKS.get(textAt(tokens, at)) ?? 'x';
  if (letter !== '-') return letter;
  return (tokens[at]?.isGlued === false && tokens[at + 1]?.isGlued === false) || isDouble(tokens, at) ? '_' : letter;
}

/** "BEIJING -- ": two short dashes for a long one. */
function isDouble(tokens: readonly Token[], at: number): boolean {
  return (textAt(tokens, at + 1) === '-' && isGluedAt(tokens, at + 1)) || (textAt(tokens, at - 1) === '-' && isGluedAt(tokens, at));
}

/** "Chief of the Staff Lieutenant General X": the word belongs to the office; "Staff Brigadier X" is a rank. */
function isOfStaff(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'staff' && OF_STAFF.test(wordAt(tokens, at - 1));
}

const OF_STAFF = /^(?:of|the|general|joint|defence|defense|army|naval|air)$/;

const OF_THE_REALM = /^(?:lord|lady|baroness|baron|earl|viscount)$/;
const PEER: ReadonlySet<string> = new Set(['peer', 'homologue']);

/** "his Peruvian peer" is a counterpart; "Peer Hansen" and "crossbench peer Baroness A" are none. */
function isPeerOfRealm(tokens: readonly Token[], at: number): boolean {
  if (!PEER.has(wordAt(tokens, at))) return false;
  return wordAt(tokens, at - 1) === 'fellow' || OF_THE_REALM.test(wordAt(tokens, at + 1)) || ![1, 2, 3].some((step) => /^(?:his|her|their)$/.test(wordAt(tokens, at - step)));
}

/** Ranks, forms of address and heads of posts, which may be several words. */
function phraseClass({ tokens, at, gazetteer }: ClassQuestion): ClassAnswer | null {
  if (textAt(tokens, at) === 'H.E.') return { letter: 'H', end: at + 1 };
  const rank = isOfStaff(tokens, at) ? null : gazetteer.ranks.match(tokens, at);
  const post = isPeerOfRealm(tokens, at) ? null : gazetteer.posts.match(tokens, at);
  if (rank !== null && (post === null || rank.end >= post.end)) return { letter: 'R', end: rank.end };
  if (post !== null && (isCapital(tokens[at]) || post.value)) return { letter: isEngineerBefore(tokens, at, post.end) ? 'H' : 'P', end: post.end };
  return honorificClass({ tokens, at, gazetteer });
}

function honorificClass({ tokens, at, gazetteer }: Pick<ClassQuestion, 'tokens' | 'at' | 'gazetteer'>): ClassAnswer | null {
  const honorific = gazetteer.honorifics.match(tokens, at);
  return honorific !== null && isAddress(tokens, honorific.start, honorific.end) ? { letter: 'H', end: honorific.end } : null;
}

/** "the Minister of Transport, Engineer Kamal bin Ahmed": a form of address right before a name. */
function isEngineerBefore(tokens: readonly Token[], at: number, end: number): boolean {
  return end === at + 1 && wordAt(tokens, at) === 'engineer' && isCapital(tokens[at]) && isCapital(tokens[end]) && !isCapital(tokens[at - 1]);
}

/** Short forms of address must stand before a capital: "He said" is no "HE". */
function isAddress(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  const next = textAt(tokens, end) === '.' ? tokens[end + 1] : tokens[end];
  if (first === undefined || !(isCapital(next) || (next?.key === 'the' && isCapital(tokens[end + 1])))) return false;
  return end > start + 1 || (isWordOfAddress(first, textAt(tokens, end)) && !(first.key === 'm' && isCapital(tokens[start - 1])));
}

function isWordOfAddress(token: Token, behind: string): boolean {
  if (token.key === 'he') return token.text === 'HE';
  return !/^(?:u|m|pak|said|fr|rep|rev|dom|tun|hon)$/.test(token.key) || behind === '.' || token.key === 'hon' || token.key === 'tun';
}

function capitalClass(token: Token, question: ClassQuestion): string {
  token.word.capitalLetter ??= lastingCapital(token, question.gazetteer);
  return token.word.capitalLetter === '' ? openCapital(token, question) : token.word.capitalLetter;
}

/** The letter that a word in capitals has wherever it stands; empty where it depends. */
function lastingCapital(token: Token, gazetteer: Gazetteer): string {
  if (LEAST_LETTER.test(token.text)) return '';
  if (/^(?:\p{Lu}\.){2,}$/u.test(token.text)) return 'I';
  if (TWO_LETTERS.has(token.text)) return '';
  const isPlain = isWithoutAccents(token);
  const small = isPlain ? SMALL_WORDS.get(token.key) : undefined;
  if (small !== undefined && token.key !== 'to') return small;
  if (isAllCapitals(token)) return acronymClass(token, gazetteer);
  if (/^(?:retd|retrd|rtd|ret|jr|sr)$/.test(token.key)) return 'Z';
  if (CAPITAL_PARTICLES.has(token.key)) return 'p';
  return small ?? lastingName(token, gazetteer);
}

/** "Lương Thế Khải": with its marks a word is none of the English ones that are spelt so without. */
function isWithoutAccents({ text, key }: Token): boolean {
  return text.length === key.length && text.toLowerCase() === key;
}

function acronymClass(token: Token, gazetteer: Gazetteer): string {
  if (gazetteer.postnominals.has(token.key)) return 'Z';
  if (token.text.length <= LONGEST_ACRONYM) return 'K';
  return gazetteer.institutionWords.has(token.key) ? 'V' : 'N';
}

function lastingName(token: Token, gazetteer: Gazetteer): string {
  if (NAMES_TOO.has(token.key)) return '';
  if (gazetteer.institutionWords.has(token.key) && token.text !== 'Un') return 'V';
  return gazetteer.commonWords.has(token.key) && isWithoutAccents(token) ? 'x' : '';
}

/** "Park Ji-hoon" is somebody, "Hyde Park" is not; "Lok" is one unless the house follows. */
function nameTooLetter(tokens: readonly Token[], at: number): string {
  if (wordAt(tokens, at) === 'lok') return wordAt(tokens, at + 1) === 'sabha' ? 'V' : 'N';
  return isCapital(tokens[at + 1]) && textAt(tokens, at + 2) === '-' ? 'N' : 'V';
}

/** "Ts. Batmunkh", "Kh. Bold": one letter of another script. */
const TWO_LETTERS: ReadonlySet<string> = new Set(['Ts', 'Kh', 'Sh', 'Ch', 'Zh', 'Dz', 'Yu', 'Ya']);

/** A single letter, or two that stand for one. */
function shortLetter(tokens: readonly Token[], at: number, isSentenceStart: boolean): string {
  if (textAt(tokens, at).length > 1) return isInitial(tokens, at) ? 'I' : 'N';
  return isSentenceStart && isArticle(tokens, at) ? 't' : 'I';
}

/** "A plan" at the head of a sentence, and not "A. Name". */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === 'A' && textAt(tokens, at + 1) !== '.';
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at + 1) === '.' && isGluedAt(tokens, at + 1) && isCapital(tokens[at + 2]);
}

function openCapital(token: Token, { gazetteer, tokens, at, isSentenceStart, isInLower }: ClassQuestion): string {
  if (TWO_LETTERS.has(token.text) || LEAST_LETTER.test(token.text)) return shortLetter(tokens, at, isSentenceStart);
  if (NAMES_TOO.has(token.key)) return nameTooLetter(tokens, at);
  if (gazetteer.eventHeads.has(token) || gazetteer.eventVerbs.has(token)) return isSentenceStart ? 'x' : 'V';
  return isSentenceStart && (isInLower(token.key) || /(?:ing|ed|ly)$/.test(token.key)) ? 'x' : 'N';
}

function lowerClass(token: Token, tokens: readonly Token[], at: number, gazetteer: Gazetteer): string {
  const small = SMALL_WORDS.get(token.key);
  if (small !== undefined) return small;
  if (PARTICLES.has(token.key) && (isCapital(tokens[at + 1]) || textAt(tokens, at + 1) === '-' || PARTICLES.has(wordAt(tokens, at + 1)))) return 'p';
  if (isTied(tokens, at) && isCapital(tokens[at - 2])) return 'N';
  return gazetteer.institutionWords.has(token.key) ? 'm' : 'x';
}
