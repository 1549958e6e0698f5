import type { Token } from './tokens';
import { textAt, isGluedAt } from './tokens';

/** A sentence as a range of tokens, with the paragraph it stands in. */
export interface Sentence {
  start: number;
  end: number;
  block: number;
  isFirstOfBlock: boolean;
}

const SHORT_FORMS: ReadonlySet<string> = new Set(
  ('gen lt ltgen col maj capt cdr cmdr cmde cdre adm brig sgt gp wg sqn flt mr mrs ms dr prof st rt hon rev sen rep gov amb no nos vs dept govt approx fig jr sr mt ft messrs smt ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp eng adv atty mme md mag he retd rtd ret ing lic arq dra drs dipl barr engr cllr lcdr ltc ltg wo lieut lieu sent majgen briggen radm vadm sh yu kh ya dz zh ts ch ma sto sta gral cnel alm abg shri').split(' '),
);
/** What goes on for longer is cut, so that everything that is done for a sentence stays bounded. */
const LONGEST = 400;
const LINE_FEED = 10;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '？', '！', '।', '؟', '۔']);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')', ']', '»']);

/** Splits tokens into sentences; line ends of the cleaned text end paragraphs. Linear in the number of tokens. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const open = { start: 0, block: 0, isFirst: true };
  const close = (end: number): void => {
    if (end > open.start) sentences.push({ start: open.start, end, block: open.block, isFirstOfBlock: open.isFirst });
    open.isFirst = false;
    open.start = end;
  };
  for (let at = 0; at < tokens.length - 1; at += 1) {
    if (at - open.start >= LONGEST) close(at);
    if (isLineEnd(text, tokens, at)) {
      close(at + 1);
      open.block += 1;
      open.isFirst = true;
    } else if (isMarkOfEnd(tokens, at, open.start)) {
      const end = behindClosers(tokens, at + 1);
      close(end);
      at = Math.max(at, end - 2);
    }
  }
  close(tokens.length);
  return sentences;
}

function isLineEnd(text: string, tokens: readonly Token[], at: number): boolean {
  const [from, until] = [tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0];
  if (until === from + 1) return text.charCodeAt(from) === LINE_FEED;
  return until > from && text.slice(from, until).includes('\n');
}

/** A mark that ends a sentence; not the dot of "1." before a point of a list. */
function isMarkOfEnd(tokens: readonly Token[], at: number, start: number): boolean {
  if (tokens[at]?.kind !== 'mark' || !ENDS.has(textAt(tokens, at))) return false;
  return !(at === start + 1 && tokens[start]?.kind === 'number') && isEnd(tokens, at);
}

function behindClosers(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && CLOSERS.has(textAt(tokens, end)) && isGluedAt(tokens, end)) end += 1;
  return end;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const closed = CLOSERS.has(textAt(tokens, at + 1)) && isGluedAt(tokens, at + 1);
  const after = tokens[closed ? at + 2 : at + 1];
  if (after === undefined) return true;
  if (!(after.isGlued ? /^[\p{Lu}"“]/u : /^[\p{Lu}\p{Lo}\p{N}"“'‘«([#—–-]/u).test(after.text)) return false;
  const before = tokens[at - 1];
  if (textAt(tokens, at + 1) === ')' && textAt(tokens, at - 2) === '(') return false;
  return textAt(tokens, at) !== '.' || before === undefined || isFullStop(before, after);
}

/** A dot is no full stop behind a short form, an initial, or a short form that no list knows with the next word glued to it. */
function isFullStop(before: Token, after: Token): boolean {
  if (SHORT_FORMS.has(before.key) && /^[\p{Lu}\p{N}(]/u.test(after.text)) return isWordOfItsOwn(before);
  if (before.kind === 'word' && before.text.length === 1 && /^\p{Lu}$/u.test(before.text)) return false;
  return !(after.isGlued && before.text.length <= 3 && !isLostSpace(before, after));
}

/** "May 20-22.Last year", "with us.The two": the page lost the space between two sentences. */
function isLostSpace(before: Token, after: Token): boolean {
  return (before.kind === 'number' || before.word.isLower) && /^\p{Lu}\p{Ll}{2}/u.test(after.text);
}

/** "no." at the end of a sentence is a word; "No. 5" is not. */
function isWordOfItsOwn(before: Token): boolean {
  return /^(?:no|he|co|ret|sat|sun|mar)$/.test(before.text);
}
