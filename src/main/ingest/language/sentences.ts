/* eslint complexity: ["error", 16] -- a grammar asks for one form after the other; taken apart, their order would be lost */
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
  ('gen lt ltgen col maj capt cdr cmdr cmde cdre adm brig sgt gp wg sqn flt mr mrs ms dr prof st hon rev sen rep gov amb no nos vs dept govt approx fig jr sr mt ft messrs smt ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp eng adv atty mme md he retd rtd ret lieut radm vadm').split(' '),
);
/** What goes on for longer is cut, so that everything that is done for a sentence stays bounded. */
const LONGEST = 400;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '？', '！', '।', '؟', '۔']);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')', ']', '»']);

/** Splits tokens into sentences; line ends of the cleaned text end paragraphs. Linear in the number of tokens. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let block = 0;
  let isFirst = true;
  const close = (end: number): void => {
    if (end > start) sentences.push({ start, end, block, isFirstOfBlock: isFirst });
    isFirst = false;
    start = end;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) break;
    if (at - start >= LONGEST) close(at);
    if (text.slice(token.end, next.start).includes('\n')) {
      close(at + 1);
      block += 1;
      isFirst = true;
    } else if (ENDS.has(token.text) && !(at === start + 1 && tokens[start]?.kind === 'number') && isEnd(tokens, at)) {
      let end = at + 1;
      while (end < tokens.length && CLOSERS.has(textAt(tokens, end)) && isGluedAt(tokens, end)) end += 1;
      close(end);
      at = Math.max(at, end - 2);
    }
  }
  close(tokens.length);
  return sentences;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  let after = tokens[at + 1];
  if (after !== undefined && CLOSERS.has(after.text) && after.isGlued) after = tokens[at + 2];
  if (after === undefined) return true;
  if (after.isGlued && !/^[\p{Lu}"“]/u.test(after.text)) return false;
  if (!/^[\p{Lu}\p{Lo}\p{N}"“'‘«([#—–-]/u.test(after.text)) return false;
  if (textAt(tokens, at) !== '.' || before === undefined) return true;
  if (SHORT_FORMS.has(before.key) && /^[\p{Lu}\p{N}(]/u.test(after.text)) return isLowerContext(before);
  if (before.kind === 'word' && before.text.length === 1 && /^\p{Lu}$/u.test(before.text)) return false;
  return !(after.isGlued && before.text.length <= 3);
}

/** "no." at the end of a sentence is a word; "No. 5" is not. */
function isLowerContext(before: Token): boolean {
  return before.text === 'no' || before.text === 'he' || before.text === 'co' || before.text === 'ret' || before.text === 'sat' || before.text === 'sun' || before.text === 'mar';
}
