/** Longer than this a name or number may break: held together it would not go into a narrow column. */
const LONGEST = 26;

const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const NUMBER = String.raw`\d+(?:[.,:]\d+)*`;
const UNIT = '(?:%|per cent|min|minutes?|hours?|h|days?|d|weeks?|months?|years?|mm|cm|km|nm|kt|kn|kg|t|m|million|billion|bn|crore|lakh|pages?|IST|GST|UTC|GMT)';
const TITLE = String.raw`(?:HE|H\.E\.|Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|Maj|Capt|Cdr|Adm|Amb|Shri|Smt)\.?`;
/** A letter of any script that the press prints. The class of all letters of Unicode takes V8 a hundredth of a short print to compile. */
const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ʯ\\u0370-\\u1fff';
const CAPITALISED = String.raw`\p{Lu}[${LETTER}’'-]*`;

/** What stays on one line, in the order in which it is tried. */
const HELD: readonly string[] = [
  // 22–23 Oct 2025, 16 December 2026, Sep 2026, Nov 24.
  String.raw`\b\d{1,2}(?:[–-]\d{1,2})? ${MONTH}(?: \d{4})?\b`, String.raw`\b${MONTH} (?:\d{4}|\d{1,2})\b`,
  // Sun–Thu, 2026–27, 10:00–12:00, 18:40 IST, 12 months, 90-day, USD 4.5 million.
  `\\b${WEEKDAY}[–-]${WEEKDAY}\\b`, String.raw`\b(?:USD|EUR|GBP|INR|OMR|AED|Rs\.?) ${NUMBER}(?: ${UNIT}\b)?`,
  String.raw`\b${NUMBER}(?:[–-]${NUMBER})?(?: ?%| ${UNIT}(?![${LETTER}\d]))`, String.raw`\b${NUMBER}(?:[–-]${NUMBER})+\b`, String.raw`\b\d+-[${LETTER}]+`,
  // 14th JMCC, 6th Al Najah, note 1, Annex 2, Issue 9.1; with what follows it in a link, which stays in one piece.
  String.raw`\b\d+(?:st|nd|rd|th) (?:(?:Al|El) )?[${LETTER}]+`, String.raw`\b(?:[Nn]ote|No\.|[Aa]rticle|[Pp]ara|[Ii]tem|Annex|Section|Room) \d+`, String.raw`\b[Ii]ssue \d+(?:\.\d+)*(?:, page )?`,
  // IN-OM/JMCC14/2026/03, UTC+5:30.
  String.raw`\b(?=[\p{Lu}\d/-]*\d)\p{Lu}[\p{Lu}\d]*(?:[/-][\p{Lu}\d]+)+\b`, String.raw`\bUTC[+−-]\d[\d:]*`,
  // HE Dr Mohammed, A. K. Singh, bin Ali, Al Zaabi, New Delhi.
  String.raw`\b(?:${TITLE} )+${CAPITALISED}`, String.raw`\b(?:\p{Lu}\. ?)+${CAPITALISED}`,
  String.raw`\b(?:[Bb]in|[Bb]int|[Ii]bn|Al|El|Abu|New|Sri|San|Ras|Port|Fort) ${CAPITALISED}`,
  // Al-Zaabi, co-chair, a judgement, and words respelt for saying: az-ZAH-bee.
  String.raw`\b[A-Z][a-z]{1,2}-[A-Z][${LETTER}]+`, String.raw`\b[Cc]o-[${LETTER}]+`, String.raw`\b(?:Low|Moderate|High) confidence\b`, String.raw`\b(?:[${LETTER}]+-)*\p{Lu}{2,}(?:-\p{Ll}+)+`, String.raw`\b(?:\p{Ll}+-)+\p{Lu}{2,}\b`,
];

const PATTERN = new RegExp(HELD.join('|'), 'gu');
/** Text without any of these has nothing to hold together. */
const MAY_HOLD = /\d|[–-]\p{Lu}|\p{Lu}-|\b[Cc]o-|\p{Lu}\. ?\p{Lu}|\b(?:[Bb]in|[Bb]int|[Ii]bn|Al|El|Abu|New|Sri|San|Ras|Port|Fort|HE|Dr|Mrs?|Ms|Prof|Gen|Lt|Col|Maj|Capt|Cdr|Adm|Amb|Shri|Smt|Low|Moderate|High) /u;

/** Part of a text; one that is held together may not end a line within. */
export interface Piece {
  text: string;
  isHeld: boolean;
}

/** Texts come again: in each layout of a pack, and each time it is shown. */
const KEPT_TEXTS = 20_000;
const kept = new Map<string, readonly Piece[]>();

/**
 * Cuts a text where something begins or ends that a typesetter keeps on one line: dates and times, ranges, numbers with
 * their units, references, titles and initials with their names, places and family names of two words.
 */
export function heldPieces(text: string): readonly Piece[] {
  const known = kept.get(text);
  if (known) return known;
  const pieces = MAY_HOLD.test(text) ? cut(text) : [{ text, isHeld: false }];
  if (kept.size >= KEPT_TEXTS) kept.clear();
  kept.set(text, pieces);
  return pieces;
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { 0: held, index } of text.matchAll(PATTERN)) {
    if (held.length > LONGEST) continue;
    if (index > last) pieces.push({ text: text.slice(last, index), isHeld: false });
    pieces.push({ text: held, isHeld: true });
    last = index + held.length;
  }
  if (last < text.length) pieces.push({ text: text.slice(last), isHeld: false });
  return pieces;
}

/** A last word shorter than this has no line to itself: that looks like a slip. */
const SHORT_WORD = 11;
/** The last two words of a text's end, where together they are short enough to be held. */
const TWO_WORDS = /(?:^|[\s-])([^\s-]+ ([^\s-]+))$/u;
/** A text that needs one line only has no last line to look after. */
const MORE_THAN_A_LINE = 60;

/**
 * The same pieces, with the last two words of a running text held together where the last one is short.
 * @param length letters of the whole text, of which the pieces may be the end only
 */
export function withFirmEnd(pieces: readonly Piece[], length: number): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || last.isHeld || length < MORE_THAN_A_LINE) return pieces;
  const [, end = '', word = ''] = TWO_WORDS.exec(last.text.slice(-LONGEST - 1)) ?? [];
  if (end === '' || end.length > LONGEST || word.length >= SHORT_WORD) return pieces;
  const before = last.text.slice(0, last.text.length - end.length);
  return [...pieces.slice(0, -1), ...(before === '' ? [] : [{ text: before, isHeld: false }]), { text: end, isHeld: true }];
}
