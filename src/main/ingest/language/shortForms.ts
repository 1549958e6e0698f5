import type { CountryWord } from '../gazetteer/gazetteer';
import type { Hit } from './phraseTable';
import { isAllCapitals, isCapital, textAt, wordAt, type Token } from './tokens';

/** What a short form that belongs to a country stands for: a body, never a paper, a plan or an exercise. */
const BODY = new Set('army navy force forces corps guard agency ministry department authority police office bureau council institute university academy company corporation commission board centre center service services organisation organization administration command secretariat chamber federation directorate fund'.split(' '));
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', '&', "'s", '-', "'"]);
/** "the United Nations Office in Ruritania": where a body is, not whose it is. */
const PLACED = new Set(['in', 'for', 'to', 'with']);
/** A name of more words is none. */
const REACH = 12;
const [LEAST, MOST] = [2, 8];

/**
 * "the Philippine Marine Corps (PMC)": the short form of a body of one country is of that country wherever else the report uses it.
 * @param named the countries that the report names
 */
export function findShortForms(tokens: readonly Token[], named: ReadonlyArray<Hit<CountryWord[]>>): Array<Hit<CountryWord[]>> {
  const forms = new Map<string, { code: string; at: number }>();
  const starts = new Map(named.map((hit) => [hit.start, hit]));
  for (let at = 2; at < tokens.length - 1; at += 1) {
    if (tokens[at]?.text === ')' || !isAllCapitals(tokens[at]) || textAt(tokens, at - 1) !== '(' || textAt(tokens, at + 1) !== ')') continue;
    const code = forms.has(textAt(tokens, at)) ? null : countryOf(tokens, at, starts);
    if (code !== null) forms.set(textAt(tokens, at), { code, at });
  }
  if (forms.size === 0) return [];
  return tokens.flatMap((token, start) => {
    const form = forms.get(token.text);
    return form === undefined || form.at === start ? [] : [{ value: [{ code: form.code, kind: 'adjective' as const }], start, end: start + 1 }];
  });
}

/** The one country that the name before the brackets holds; null for what is no body, or of several countries. */
function countryOf(tokens: readonly Token[], at: number, starts: ReadonlyMap<number, Hit<CountryWord[]>>): string | null {
  const form = textAt(tokens, at);
  if (form.length < LEAST || form.length > MOST) return null;
  const from = nameStart(tokens, at);
  const words = tokens.slice(from, at - 1).filter((token) => token.word.isCapital);
  if (!words.some(({ key }) => BODY.has(key)) || !isShortOf(form, words)) return null;
  const codes = new Set(tokens.slice(from, at).flatMap((_, step) => (PLACED.has(wordAt(tokens, from + step - 1)) ? [] : (starts.get(from + step)?.value[0]?.code ?? []))));
  const [code = null] = codes;
  return codes.size === 1 ? code : null;
}

/** Where the capitalised words before the brackets begin. */
function nameStart(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (from > 0 && from > at - REACH && (isCapital(tokens[from - 1]) || SMALL.has(wordAt(tokens, from - 1)))) from -= 1;
  return from;
}

/** All letters but one at the most begin words of the name, in their order. */
function isShortOf(form: string, words: readonly Token[]): boolean {
  let [next, found] = [0, 0];
  for (const letter of form) {
    const at = words.findIndex((word, index) => index >= next && word.text.startsWith(letter));
    if (at === -1) continue;
    next = at + 1;
    found += 1;
  }
  return found >= Math.max(LEAST, form.length - 1);
}
