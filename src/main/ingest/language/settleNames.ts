import { isAllCapitals, isCapital, isGluedAt, isOneOf, letterAt, textAt, type Token, wordAt } from './tokens';
import { WordTest } from './wordTest';

/** Given names and surnames that are also a title, a month, a weekday or a country. */
interface NameLists {
  /** Words that are a name right behind a rank, a form of address or a post, and before a further name. */
  namesLikeCountries: ReadonlySet<string>;
}

const NAMES_LIKE_TITLES: ReadonlySet<string> = new Set(['sultan', 'amir', 'emir', 'prince', 'king', 'dean', 'marshal', 'major', 'earl', 'judge', 'bishop', 'chancellor', 'provost', 'speaker', 'rector', 'mayor']);
/** Forms of address that also stand within a name: "Hassan Sheikh Mohamud", "Ng Eng Hen". */
const NAMES_LIKE_ADDRESSES: ReadonlySet<string> = new Set(['sheikh', 'shaikh', 'haji', 'hajj', 'sayed', 'sayyid', 'syed', 'tun', 'eng', 'said', 'begum', 'amir', 'seri', 'tuan', 'kumari', 'awang', 'dayang']);
const NAMES_LIKE_DATES: ReadonlySet<string> = new Set(['jun', 'mar', 'may', 'jan', 'dec', 'sun', 'mon', 'sat', 'wed', 'thu', 'april', 'june', 'august']);
/** "Halifax-class", "Nairobi-based": what stands behind the dash is no part of a name. */
const BEHIND_DASH: ReadonlySet<string> = new Set(['class', 'led', 'based', 'born', 'backed', 'made', 'style', 'type', 'era', 'level', 'wide', 'bound', 'built', 'designed', 'owned', 'flagged']);
/** What South Asian reports put in small letters behind a name: courses and decorations. */
const SMALL_DECORATIONS: ReadonlySet<string> = new Set(['psc', 'ndc', 'afwc', 'rcds', 'nswc', 'nwc', 'acsc', 'hdmc', 'ldmc', 'qfe', 'fgs', 'ndu', 'psct', 'osp', 'rsp', 'nsc', 'ssc', 'awc']);
const RETIRED: ReadonlySet<string> = new Set(['ret', 'retd', 'rtd', 'retired']);
/** Degrees in mixed letters behind a name. */
const DEGREES: ReadonlySet<string> = new Set(['mphil', 'msc', 'phd', 'bsc', 'llm', 'llb', 'dphil', 'mba']);
/** Short for the corps of an Indonesian rank: "Brigadier General Inf Joko Lestari". */
const CORPS: ReadonlySet<string> = new Set(['inf', 'kav', 'arm', 'arh', 'czi', 'cpn', 'cke', 'pnb', 'tek', 'nav', 'laut']);
const IS_DECORATION = new WordTest(({ key }) => RETIRED.has(key) || SMALL_DECORATIONS.has(key));
const IS_LIKE_DATE = new WordTest(({ key, isCapital: isUpper }) => isUpper && NAMES_LIKE_DATES.has(key));
const TITLE = /^[RH]$/;

/**
 * Letters that only the neighbours can tell, set once every token has its first letter: names that look like titles, months or
 * countries, the parts of a name behind a dash, and decorations in lower case. Linear in the number of tokens.
 */
export function settleNames(tokens: readonly Token[], classes: string[], lists: NameLists): void {
  for (let at = 0; at < tokens.length; at += 1) if (mayChange(tokens[at], letterAt(classes, at))) classes[at] = settled(tokens, classes, at, lists);
}

/** Letters that neighbours may change. */
const OPEN = 'TCKRNxHZpzPVfA';

/** Most words of a text stand in lower case, tied to nothing, and stay what they are. */
function mayChange(token: Token | undefined, letter: string): boolean {
  if (token === undefined || !isOneOf(OPEN, letter)) return false;
  return letter !== 'x' || !token.word.isLower || token.isGlued || IS_DECORATION.of(token);
}

function settled(tokens: readonly Token[], classes: readonly string[], at: number, lists: NameLists): string {
  const letter = letterAt(classes, at);
  if ((letter === 'T' && isTownAsName(classes, at)) || isNameHere(tokens, classes, { at, letter, lists })) return 'N';
  switch (letter) {
    case 'C': return isServiceOfRank(tokens, classes, at) ? 'H' : letter;
    case 'K': return capitalsLetter(tokens, classes, at);
    case 'R': return rankLetter(tokens, classes, at);
    case 'N': return nameLetter(tokens, classes, at);
    case 'x': return IS_DECORATION.of(tokens[at]) && isDecoration(tokens, classes, at) ? 'Z' : letter;
    default: return letter;
  }
}

function rankLetter(tokens: readonly Token[], classes: readonly string[], at: number): string {
  if (!isOffice(tokens, classes, at)) return 'R';
  return wordAt(tokens, at) === 'staff' ? 'V' : 'P';
}

/** What an acronym stands for between rank, name and post. */
function capitalsLetter(tokens: readonly Token[], classes: readonly string[], at: number): string {
  if (isOrder(tokens, classes, at)) return 'Z';
  if (isCapitalName(tokens, classes, at)) return 'N';
  return isServiceOfRank(tokens, classes, at) ? 'H' : 'K';
}

/** "RADM NICASIO R. DELA PAZ PN": all of a name in capitals, behind an initial; what is as short as a service is none. */
function isCapitalName(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  const before = classes.slice(Math.max(0, at - 5), at).join('');
  return wordAt(tokens, at).length > 2 && /[RH]N{1,2}I\.N?$/.test(before) && (isAllCapitals(tokens[at - 3]) || (before.endsWith('N') && isAllCapitals(tokens[at - 1])));
}

/** "General TNI Budi Santoso": in whose service the rank is held, between rank and name. */
function isServiceOfRank(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return isAllCapitals(tokens[at]) && classes[at - 1] === 'R' && classes[at + 1] === 'N' && isOneOf('Np', letterAt(classes, at + 2)) && !isAllCapitals(tokens[at + 1]);
}

/** "Awan, NI(M), Chief of the Army Staff", "Khan HI (M)": an order of Pakistan with its class. */
function isOrder(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return /^(?:NI|HI|SI|TI)$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === '(' && textAt(tokens, at + 2) === 'M' && isOneOf('N,', letterAt(classes, at - 1));
}

function isDecoration(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  if (RETIRED.has(wordAt(tokens, at))) return classes[at - 1] === '(';
  const before = classes[at - 1] === ',' || classes[at - 1] === 'q' ? letterAt(classes, at - 2) : letterAt(classes, at - 1);
  return isOneOf('NZK)q', before);
}

function nameLetter(tokens: readonly Token[], classes: readonly string[], at: number): string {
  if (isChiefOfficer(tokens, at) || isOfTwo(tokens, at) || (isBehindDash(tokens, at) && isOfTwo(tokens, at - 2))) return 'V';
  if (CORPS.has(wordAt(tokens, at)) && isBehindRank(tokens, classes, at)) return 'H';
  if (isBehindDash(tokens, at) && BEHIND_DASH.has(wordAt(tokens, at))) return 'x';
  return DEGREES.has(wordAt(tokens, at)) && classes[at + 1] !== 'N' && isOneOf('NZK,)', letterAt(classes, at - 1)) ? 'Z' : 'N';
}

/** "Chief Nursing Officer": what the office is for. */
function isChiefOfficer(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 1) === 'chief' && wordAt(tokens, at + 1) === 'officer';
}

function isNameHere(tokens: readonly Token[], classes: readonly string[], { at, letter, lists }: { at: number; letter: string; lists: NameLists }): boolean {
  if (isOfArabicName(tokens, classes, { at, letter })) return true;
  switch (letter) {
    case 'x': return isWordLikeName(tokens, classes, at);
    case 'H': return isInsideName(tokens, classes, at);
    case 'Z': return isInitials(tokens, classes, at);
    case 'p': return isLastName(tokens, classes, at);
    case 'z': return isFirstName(tokens, classes, at);
    case 'P': return isNameLikeTitle(tokens, classes, at);
    case 'C': return lists.namesLikeCountries.has(wordAt(tokens, at)) && isAmongNames(classes, at);
    default: return isOneOf(MAY_BE_GIVEN, letter) && (isGivenName(tokens, classes, { at, letter }) || isSecondSurname(tokens, classes, at));
  }
}

function isOfArabicName(tokens: readonly Token[], classes: readonly string[], one: { at: number; letter: string }): boolean {
  return isBesideSon(tokens, classes, one) || isBehindAbdul(tokens, classes, one);
}

/** "Abdul-Amir Khazal": the title is the second half of a name. */
function isBehindAbdul(tokens: readonly Token[], classes: readonly string[], { at, letter }: { at: number; letter: string }): boolean {
  return isOneOf('PH', letter) && isBehindDash(tokens, at) && isCapital(tokens[at]) && /^abd[ue]l$/.test(wordAt(tokens, at - 2)) && isOneOf('Np', letterAt(classes, at + 1));
}

/** "Trinh Quang Thai,": behind two names the word is the third, and no country. */
function isThai(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return wordAt(tokens, at) === 'thai' && classes[at - 1] === 'N' && !isOneOf('NVmPCA', letterAt(classes, at + 1));
}

/** Words of offices, small words and adjectives of countries. */
const MAY_BE_GIVEN = 'VfA';

function isWordLikeName(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return isDateLike(tokens, classes, at) || isDashed(tokens, classes, at) || isBeforeDashed(tokens, classes, at) || isFamilyName(tokens, classes, at) || isBehindRank(tokens, classes, at) || isSaid(tokens, classes, at) || isSmallWordAsName(tokens, classes, at);
}

/** "Dr. Nor Imtihan": a small word with a capital between a form of address and a name. */
function isSmallWordAsName(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return isCapital(tokens[at]) && wordAt(tokens, at).length <= 3 && classes[at + 1] === 'N' && /^[HR]$/.test(titleBefore(classes, at));
}

/** "Argentina, Santiago Cafaro;", "and Santiago Cafaro of Argentina", "Captain (CG) Washington Etcheverry Sosa": a given name that is a town's, between a post or a rank and a surname. */
function isTownAsName(classes: readonly string[], at: number): boolean {
  if (isOneOf('&,', letterAt(classes, at - 1)) && /^No(?:t?C)/.test(classes.slice(at + 1, at + 5).join(''))) return true;
  if (/(?:R|R\([VNIK]\)|R\.)$/.test(classes.slice(Math.max(0, at - 4), at).join('')) && /^N[N,.]/.test(classes.slice(at + 1, at + 3).join(''))) return true;
  return classes[at - 1] === ',' && isOneOf('CV', letterAt(classes, at - 2)) && classes[at + 1] === 'N' && isOneOf(',;.x(', letterAt(classes, at + 2)) && hasPostBefore(classes, at - 2);
}

/** A post stands before, with nothing but its own words between. */
function hasPostBefore(classes: readonly string[], end: number): boolean {
  for (let at = end; at > end - 16 && at >= 0; at -= 1) {
    if (classes[at] === 'P') return true;
    if (!isOneOf('VKCAot&,m', letterAt(classes, at))) return false;
  }
  return false;
}

/** "Omar Said", "the Secretary General, Said Alawi": the capital in the midst of a sentence, right behind a name, or between an office and a name. */
function isSaid(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  const isFirst = isOneOf(',P', letterAt(classes, at - 1)) && isOneOf('PV', letterAt(classes, classes[at - 1] === ',' ? at - 2 : at - 1)) && classes[at + 1] === 'N';
  return (classes[at - 1] === 'N' || isFirst) && wordAt(tokens, at) === 'said' && isCapital(tokens[at]) && !isAllCapitals(tokens[at]);
}

/** "son of", "daughter of". */
const SON_OF: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'binti', 'binte']);
const HAS_SON = new WordTest(({ key }) => SON_OF.has(key));

/** "Hamad bin Said Al Kindi", "Sultan bin Saad": what stands on either side of "son of" is a name, whatever else the word means. */
function isBesideSon(tokens: readonly Token[], classes: readonly string[], { at, letter }: { at: number; letter: string }): boolean {
  if (!isCapital(tokens[at]) || !(HAS_SON.of(tokens[at - 1]) || HAS_SON.of(tokens[at + 1])) || !isOneOf('xPHVCTRK', letter)) return false;
  if (classes[at - 1] === 'p' && HAS_SON.of(tokens[at - 1])) return letter !== 'H' || !isOneOf('NHp', letterAt(classes, at + 1));
  return HAS_SON.of(tokens[at + 1]) && isCapital(tokens[at + 2]) && isOneOf('xPH', letter) && !isPlainTitle(tokens, at);
}

/** Of titles only those that are also given names. */
function isPlainTitle(tokens: readonly Token[], at: number): boolean {
  const key = wordAt(tokens, at);
  return !NAMES_LIKE_TITLES.has(key) && !NAMES_LIKE_ADDRESSES.has(key);
}

function isNameLikeTitle(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  if (!NAMES_LIKE_TITLES.has(wordAt(tokens, at)) || titleBefore(classes, at) === 'P') return false;
  if (isSultanOfHouse(tokens, classes, at)) return true;
  return isFirstName(tokens, classes, at) || (classes[at - 1] === 'N' && isCapital(tokens[at]) && isOneOf('Np', letterAt(classes, at + 1)));
}

/** "signed by Sultan Al Marri, Deputy Minister": a given name before the name of a house, where the post stands behind. */
function isSultanOfHouse(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return wordAt(tokens, at) === 'sultan' && classes[at - 1] !== 't' && isCapital(tokens[at + 1]) && /^p-?N,$/.test(classes.slice(at + 1, at + (classes[at + 2] === '-' ? 5 : 4)).join('')) && isOneOf('PVAC', letterAt(classes, at + (classes[at + 2] === '-' ? 5 : 4)));
}

/** "Brigadier Said Farah", "Major General Do Minh Tam": between a rank and a name. */
function isBehindRank(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return classes[at - 1] === 'R' && isCapital(tokens[at]) && classes[at + 1] === 'N';
}

/** "General Secretary To Lam", "Lieutenant General Sultan Kamalov": behind a title and before a further name. */
function isFirstName(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return isCapital(tokens[at]) && isOneOf('PRH', titleBefore(classes, at)) && isOneOf('NIp', letterAt(classes, at + 1));
}

/** "Ng Eng Hen", "Hishammuddin bin Tun Hussein": a form of address between two names, or behind a particle. */
function isInsideName(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  if (textAt(tokens, at).length === 1) return isOneOf('RHP', titleBefore(classes, at)) && classes[at + 1] === '.' && classes[at + 2] === 'N';
  if (!isOneOf('NIp', letterAt(classes, at + 1)) || !isCapital(tokens[at])) return false;
  return classes[at - 1] === 'p' || (classes[at - 1] === 'N' && NAMES_LIKE_ADDRESSES.has(wordAt(tokens, at)));
}

/** "General SM Shafiuddin Ahmed": what looks like a decoration right behind a title, and before a name, is initials. */
function isInitials(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return classes[at + 1] === 'N' && isOneOf('RHP', titleBefore(classes, at)) && textAt(tokens, at).length <= 3;
}

/** "Foreign Secretary Bharat Raj Thapa", "Mr. Holland". */
function isBehindTitle(classes: readonly string[], at: number): boolean {
  const before = titleBefore(classes, at);
  return TITLE.test(before) || (before === 'P' && isOneOf('NIp', letterAt(classes, at + 1)));
}

/** "Minister Song Young-ho", "Minister Cheong In-kyo": a word of offices, or a small word, between a name and a dash with small letters. */
function isGivenName(tokens: readonly Token[], classes: readonly string[], { at, letter }: { at: number; letter: string }): boolean {
  if (letter === 'A') return classes[at - 2] === 'N' && (isThai(tokens, classes, at) || isFamilyName(tokens, classes, at));
  const behind = tokens[at + 2];
  return classes[at - 1] === 'N' && isCapital(tokens[at]) && textAt(tokens, at + 1) === '-' && tokens[at + 1]?.isGlued === true && behind?.isGlued === true && behind.word.isLower && !BEHIND_DASH.has(behind.key);
}

/** Behind a title, or behind the first name that follows one. */
function isAmongNames(classes: readonly string[], at: number): boolean {
  return isBehindTitle(classes, at) || /^[&,RHP.]N$/.test(`${letterAt(classes, at - 2)}${letterAt(classes, at - 1)}`);
}

/** "Patrick Adonis-West": tied to a name that has another one before it. */
function isSecondSurname(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  if (classes[at] !== 'V' || classes[at - 1] !== '-' || !isGluedAt(tokens, at) || !isGluedAt(tokens, at - 1)) return false;
  return classes[at - 2] === 'N' && isOneOf('NIRH', letterAt(classes, at - 3)) && !isOneOf('VPNm', letterAt(classes, at + 1));
}

/** "Al Said": a capital right behind a particle in capitals. */
function isFamilyName(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return classes[at - 1] === 'p' && isCapital(tokens[at]) && isCapital(tokens[at - 1]);
}

/** "Pham Thi Van": a particle in capitals that ends a name. */
function isLastName(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return isCapital(tokens[at]) && classes[at - 1] === 'N' && !isCapital(tokens[at + 1]) && /^[,.;)xf]?$/.test(letterAt(classes, at + 1));
}

/** "Chief of Staff Major General X", "Fleet Commander Vice Adm. X": the first word belongs to the office, the rank follows. */
function isOffice(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  if (classes[at + 1] !== 'R') return false;
  const word = wordAt(tokens, at);
  if (word === 'staff') return isOneOf('oV', letterAt(classes, at - 1)) || (classes[at - 1] === 't' && classes[at - 2] === 'o');
  return word === 'commander' && isOneOf('VCATNP', letterAt(classes, at - 1));
}

/** The letter before, dots of short forms skipped. */
function titleBefore(classes: readonly string[], at: number): string {
  return letterAt(classes, classes[at - 1] === '.' ? at - 2 : at - 1);
}

/** "Minister Dong Jun", "Secretary Jan Holm": a short month or weekday as a part of a name. */
function isDateLike(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  if (!IS_LIKE_DATE.of(tokens[at]) || tokens[at + 1]?.kind === 'number' || textAt(tokens, at + 1) === '.') return false;
  if (classes[at - 1] === ',' && classes[at - 2] === 'P' && classes[at + 1] === 'N') return true;
  return classes[at - 1] === 'N' || (classes[at + 1] === 'N' && (wordAt(tokens, at) === 'jan' || isOneOf('PRHV.', letterAt(classes, at - 1))));
}

/** "Chan-o-cha", "Waker-uz-Zaman": small letters behind the dash of a name. */
function isDashed(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return isBehindDash(tokens, at) && tokens[at - 1]?.isGlued === true && tokens[at]?.kind === 'word' && classes[at - 2] === 'N' && !BEHIND_DASH.has(wordAt(tokens, at));
}

/** "Kim Do-yeop", "Minister Park So-hyun": a short word with a capital and its second half, behind a name. */
function isBeforeDashed(tokens: readonly Token[], classes: readonly string[], at: number): boolean {
  return classes[at - 1] === 'N' && isCapital(tokens[at]) && isBehindDash(tokens, at + 2) && tokens[at + 1]?.isGlued === true && tokens[at + 2]?.kind === 'word' && !BEHIND_DASH.has(wordAt(tokens, at + 2));
}

/** "Co-operative", "Co-ordination": the first half of a word of offices. */
function isOfTwo(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'co' && textAt(tokens, at + 1) === '-' && tokens[at + 1]?.isGlued === true && /^(?:oper|ordin|prosper|develop|produc)/.test(wordAt(tokens, at + 2));
}

function isBehindDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isGlued === true && textAt(tokens, at - 1) === '-';
}
