import type { DraftPerson } from '../types';
import { foldWord } from '../language/tokens';
import type { Mention } from './mention';

/** A person of the report with every mention. */
export interface Person {
  name: string;
  words: readonly string[];
  mentions: Mention[];
}

const SMALL: ReadonlySet<string> = new Set(['bin', 'ibn', 'al', 'el', 'de', 'da', 'van', 'von', 'der', 'bint', 'dos', 'del', 'ul']);

/** Brings the mentions of one person together: same name, another spelling of it, or the surname alone. */
export function gatherPeople(mentions: readonly Mention[]): Person[] {
  const people: Person[] = [];
  const exact = new Map<string, Person>();
  const bySurname = new Map<string, Person[]>();
  const ordered = mentions.map((mention) => ({ mention, words: nameWords(mention.name) })).sort((a, b) => b.words.length - a.words.length || spelledOut(b.words) - spelledOut(a.words) || a.mention.start - b.mention.start);
  for (const { mention, words } of ordered) {
    if (words.length === 0) continue;
    const key = words.join(' ');
    const known = exact.get(key) ?? [words.at(-1), words[0]].flatMap((part) => (bySurname.get(part ?? '') ?? []).slice(0, 40)).find((person) => isSame(person.words, words));
    if (known) {
      known.mentions.push(mention);
      exact.set(key, known);
      continue;
    }
    const person = { name: mention.name, words, mentions: [mention] };
    people.push(person);
    exact.set(key, person);
    const parts = new Set([words.at(-1) ?? '', words[0] ?? '', fathersName(words)]);
    for (const part of parts) bySurname.set(part, [...(bySurname.get(part) ?? []).slice(-60), person]);
  }
  for (const person of people) {
    person.mentions.sort((a, b) => a.start - b.start);
    settleName(person);
  }
  return people.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const SHORT_FORM = /^\p{Lu}{3,}$/u;

/** "Luis Prado FOCEF" beside "Luis Prado": capitals behind a name that stands elsewhere without them are those of an office. */
function settleName(person: Person): void {
  const words = person.name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 3 || !SHORT_FORM.test(last) || words.slice(0, -1).every((word) => word === word.toUpperCase())) return;
  const bare = words.slice(0, -1).join(' ');
  if (person.mentions.some((mention) => mention.name === bare)) Object.assign(person, { name: bare, words: nameWords(bare) });
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** "CS Otieno", "FM Vula": offices in short, which stand before a surname like initials. */
const SHORT_TITLE = /^(?:CS|PS|FS|FM|DM|PM|DPM|EAM|NSA|CDS|CNS|CAS|COAS|CDF) (?=\p{Lu}[\p{L}'’-]+$)/u;

/** The words of a name as they are compared; what tells the generation is set aside, but for a king of one name. */
export function nameWords(name: string): string[] {
  const words = foldWord(name.replace(SHORT_TITLE, '')).replace(/[’‘ʼ]/g, "'").split(/[^\p{L}\p{M}\p{N}']+/u).filter(Boolean);
  return words.length > 2 && GENERATION.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** "Minister Oropeza" beside "Maricarmen Oropeza Luján": of two family names the first, by which people are called; empty where there are no two. */
function fathersName(words: readonly string[]): string {
  return words.length > 2 && !words.some((word) => SMALL.has(word)) ? (words.at(-2) ?? '') : '';
}

function isSame(full: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1) return full.at(-1) === words[0] || (full[0] === words[0] && full.length > 1) || fathersName(full) === words[0];
  if (words.length < full.length) return isWithin(full, words);
  return full.length === words.length && full.every((word, at) => isNear(word, words[at] ?? '') || (at < full.length - 1 && isInitialOf(word, words[at] ?? '')));
}

/** How many words of a name are more than an initial. */
function spelledOut(words: readonly string[]): number {
  return words.filter((word) => word.length > 1).length;
}

/** "S. Botnaru" beside "Sergiu Botnaru", whichever of the two stands first. */
function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** A shorter form keeps the order: "Mohammed Al Zaabi" for "Mohammed bin Nasser Al Zaabi". */
function isWithin(full: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (isNear(word, words[at] ?? '') || (words[at]?.length === 1 && word.startsWith(words[at] ?? ' '))) at += 1;
  return at === words.length && (words.length > 1 || !SMALL.has(words[0] ?? ''));
}

/** At most one letter apart, or two neighbours exchanged, in words of some length. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.abs(a.length - b.length) > 1) return false;
  const front = common(shorter, (at) => a[at] === b[at]);
  const back = common(shorter - front, (at) => a[a.length - 1 - at] === b[b.length - 1 - at]);
  const [restA, restB] = [a.length - front - back, b.length - front - back];
  if (Math.max(restA, restB) <= 1) return true;
  return restA === 2 && restB === 2 && a[front] === b[front + 1] && a[front + 1] === b[front];
}

/** How many letters agree from one end on. */
function common(most: number, isEqual: (at: number) => boolean): number {
  let count = 0;
  while (count < most && isEqual(count)) count += 1;
  return count;
}

/** The spellings of each person who is fully named. */
export function spellings(people: readonly Person[]): DraftPerson[] {
  return people.filter((person) => person.words.length > 1).map((person) => ({
    canonical: person.name,
    variants: [...new Set(person.mentions.map((mention) => mention.name))].filter((name) => name !== person.name),
  }));
}
