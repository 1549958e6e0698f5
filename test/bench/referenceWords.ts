import { seededRandom } from '../../src/main/platform/ids';

const SMALL = 'the of and to in a for on that with by is at as was be from it has will not or are their this an which were its have been both we they our between may should after before during under more than also who each no one two all but'.split(' ');
const ONSETS = ['b', 'br', 'c', 'ch', 'cl', 'd', 'dr', 'f', 'fl', 'fr', 'g', 'gr', 'h', 'j', 'l', 'm', 'n', 'p', 'pl', 'pr', 'qu', 'r', 's', 'sc', 'sh', 'sp', 'st', 't', 'tr', 'v', 'w', ''];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ee', 'io', 'ou'];
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 't', 'm', 'nd', 'nt', 'rk', 'ck', 'ff', 'x', 'ng'];
const ENDINGS = ['', '', '', 'ation', 'ment', 'ing', 'ed', 's', 'ity', 'al', 'er', 'ly', 'ness', 'ive', 'fication', 'able'];
const GIVEN = ['Rajesh', 'Anita', 'Vikram', 'Łucja', 'Nasser', 'Salim', 'Mariam', 'Jürgen', 'Zoë', 'Håkon', 'Chiara', 'Tomáš'];
const FAMILY = ['Verma', 'Al-Kindi', 'Menon', 'Al-Harthy', 'Søndergård', 'D’Souza', 'Iyer', 'Al-Balushi', 'Kovačević', 'Fernández', 'Wavell', 'Yttergård'];
const ARABIC = ['سالم بن خلفان الكندي', 'مريم بنت سعيد البلوشية', 'ناصر بن علي الحارثي', 'الفريق الركن خالد ٢٠٢٦'];
const HINDI = ['अनिता मेनन', 'विक्रम सिंह वर्मा', 'रक्षा मंत्रालय', 'संयुक्त अभ्यास'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes prose without meaning whose words are spread as those of real prose are: few very frequent, many seen once. */
export interface Writer {
  /** A whole number from `from` up to, and without, `to`. */
  number(from: number, to: number): number;
  one<T>(choices: readonly T[]): T;
  words(count: number): string;
  /** A capital at the beginning, commas, now and then figures, a date or a name, a full stop. */
  sentence(longest: number): string;
  sentences(count: number): string;
  name(): string;
  ownScript(): { text: string; lang: string };
  date(): string;
}

/** The same seed writes the same. `vocabulary` is the number of different words beside names and figures. */
export function writer(seed: number, vocabulary: number): Writer {
  const random = seededRandom(seed);
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const one = <T>(choices: readonly T[]): T => choices[number(0, choices.length)]!;
  const words = [...SMALL, ...made(vocabulary, one)];
  const draw = zipf(words.length, random);
  const word = (): string => words[draw()]!;
  const run = (count: number): string => Array.from({ length: count }, word).join(' ');
  const date = (): string => `${number(1, 29)} ${one(MONTHS)} ${number(2019, 2027)}`;
  const name = (): string => `${one(GIVEN)} ${one(FAMILY)}`;
  const aside = (): string => one([() => `, ${run(4)},`, () => ` on ${date()}`, () => ` (${number(2, 900)} ${run(2)})`, () => `, ${name()}`, () => ` “${run(3)}”`, () => `; ${run(5)}`, () => ` – ${number(10, 99)}% –`])();
  const sentence = (longest: number): string => {
    const text = random() < 0.45 ? `${run(number(3, longest / 2))}${aside()} ${run(number(3, longest / 2))}` : run(number(5, longest));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return {
    number, one, words: run, sentence, name, date,
    sentences: (count) => Array.from({ length: count }, () => sentence(28)).join(' '),
    ownScript: () => one([{ text: one(ARABIC), lang: 'ar' }, { text: one(HINDI), lang: 'hi' }]),
  };
}

function made(count: number, one: <T>(choices: readonly T[]) => T): string[] {
  const words = new Set<string>();
  const syllable = (): string => one(ONSETS) + one(VOWELS) + one(CODAS);
  while (words.size < count) words.add(`${one(['', '', syllable()])}${syllable()}${one(ENDINGS)}`);
  return [...words];
}

/** Ranks by Zipf's law with Mandelbrot's shift: what counts of words in real prose come near to. */
function zipf(size: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) sums.push((sum += 1 / (rank + 2.7) ** 0.98));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
