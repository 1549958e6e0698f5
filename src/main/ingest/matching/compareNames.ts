import { isNear } from '../people/people';
import type { NamePart, PersonName } from './personName';

/** A name of ours beside the name of theirs that it stands for. */
export interface Pair {
  ours: NamePart;
  theirs: NamePart;
  /** equal letters · sound: another spelling of one sound · near: one letter apart · initial: only its first letter · faint: alike in few letters. */
  grade: Grade;
  at: number;
  thereAt: number;
}

type Grade = 'equal' | 'sound' | 'near' | 'initial' | 'faint';

/**
 * same: every name has its partner · shorter, longer: the names of one are all among those of the other · one: a single name
 * is all there is in common with a longer one · first-names, family: these are the same and the rest differs.
 */
export interface NameMatch {
  relation: 'same' | 'shorter' | 'longer' | 'one' | 'first-names' | 'family';
  pairs: readonly Pair[];
  /** Names in common that are not borne by very many. */
  telling: number;
  /** The last names are the same. */
  isFamilySame: boolean;
  /** Some names are alike in a few letters only. */
  isFaint: boolean;
  /** Some names are given by their first letter. */
  hasInitials: boolean;
}

const WORTH: Readonly<Record<Grade, number>> = { equal: 1, sound: 0.95, near: 0.8, initial: 0.6, faint: 0.5 };
const MIN_SOUND = 3;
const MIN_JOINED_SOUND = 5;

/** How two names stand to each other; null when they have too little in common to be asked about. */
export function compareNames(ours: PersonName, theirs: PersonName): NameMatch | null {
  if (ours.parts.length === 0 || theirs.parts.length === 0) return null;
  if (isSameWhenJoined(ours, theirs)) {
    const telling = Math.min(...[ours, theirs].map(({ parts }) => parts.filter(({ isCommon }) => !isCommon).length));
    return { relation: 'same', pairs: aligned(ours.parts, theirs.parts), telling, isFamilySame: true, isFaint: false, hasInitials: false };
  }
  const pairs = bestAlignment(ours, theirs);
  const relation = relationOf(pairs, ours.parts, theirs.parts);
  return relation === null ? null : named(relation, pairs, [ours, theirs]);
}

function named(relation: NameMatch['relation'], pairs: readonly Pair[], [ours, theirs]: readonly [PersonName, PersonName]): NameMatch {
  const last = pairs.at(-1);
  const isFamilySame = last !== undefined && (ours.parts.at(-1) === last.ours || relation === 'same') && (theirs.parts.at(-1) === last.theirs || relation === 'same');
  return { relation, pairs, telling: pairs.filter((pair) => isTelling(pair)).length, isFamilySame, isFaint: pairs.some(({ grade }) => grade === 'faint'), hasInitials: pairs.some(({ grade }) => grade === 'initial') };
}

function isTelling({ ours, theirs, grade }: Pair): boolean {
  return !ours.isCommon && !theirs.isCommon && grade !== 'initial' && grade !== 'faint';
}

/** "Yong Hyun" and "Yonghyeon" part the same sounds in other places. */
function isSameWhenJoined(ours: PersonName, theirs: PersonName): boolean {
  return ours.parts.length !== theirs.parts.length && ours.joinedSound === theirs.joinedSound && ours.joinedSound.length >= MIN_JOINED_SOUND;
}

/** Families stand first in some languages and are put last by reporters: the first or the last name may change its place. */
function bestAlignment(ours: PersonName, theirs: PersonName): Pair[] {
  const straight = aligned(ours.parts, theirs.parts);
  if (ours.hasParents || theirs.hasParents || ours.parts.length < 2) return straight;
  const turned = [aligned([...ours.parts.slice(1), ...ours.parts.slice(0, 1)], theirs.parts), aligned([...ours.parts.slice(-1), ...ours.parts.slice(0, -1)], theirs.parts)];
  const full = turned.find((pairs) => pairs.length === ours.parts.length && pairs.length === theirs.parts.length && pairs.every(({ grade }) => grade === 'equal' || grade === 'sound'));
  return straight.length < ours.parts.length && full !== undefined ? full.map((pair) => ({ ...pair, at: ours.parts.indexOf(pair.ours) })) : straight;
}

/** The pairs of names, in order in both, that are worth most together. Names have ten parts at most. */
function aligned(ours: readonly NamePart[], theirs: readonly NamePart[]): Pair[] {
  const best: Array<Array<{ worth: number; pairs: readonly Pair[] }>> = [theirs.map(() => NOTHING).concat(NOTHING)];
  ours.forEach((our, at) => {
    const above = best[at] ?? [];
    const row = [NOTHING];
    theirs.forEach((their, thereAt) => {
      const grade = gradeOf(our, their);
      const before = above[thereAt] ?? NOTHING;
      const taken = grade === null ? NOTHING : { worth: before.worth + WORTH[grade], pairs: [...before.pairs, { ours: our, theirs: their, grade, at, thereAt }] };
      row.push([above[thereAt + 1] ?? NOTHING, row[thereAt] ?? NOTHING].reduce((a, b) => (b.worth > a.worth ? b : a), taken));
    });
    best.push(row);
  });
  return [...(best.at(-1)?.at(-1)?.pairs ?? [])];
}

const NOTHING: { worth: number; pairs: readonly Pair[] } = { worth: 0, pairs: [] };

function gradeOf(a: NamePart, b: NamePart): Grade | null {
  if (a.word.length === 1 || b.word.length === 1) return a.word[0] === b.word[0] ? 'initial' : null;
  if (a.word === b.word) return 'equal';
  const heard = a.sound === b.sound ? a.sound.length : 0;
  if (heard >= MIN_SOUND) return 'sound';
  if (heard === MIN_SOUND - 1) return isNear(a.word, b.word) || vowelsAsHeard(a.word) === vowelsAsHeard(b.word) ? 'sound' : 'faint';
  if (!isNear(a.word, b.word)) return null;
  return a.word[0] === b.word[0] ? 'near' : 'faint';
}

/** "Ali" and "Aly", "Said" and "Saeed". */
function vowelsAsHeard(word: string): string {
  return word.replace(/ee|y/g, 'i').replace(/oo|ou/g, 'u');
}

function relationOf(pairs: readonly Pair[], ours: readonly NamePart[], theirs: readonly NamePart[]): NameMatch['relation'] | null {
  const count = pairs.length;
  const [restOurs, restTheirs] = [ours.length - count, theirs.length - count];
  if (count === 0) return null;
  if (restOurs === 0 && restTheirs === 0) return 'same';
  if (restOurs === 0 || restTheirs === 0) return count === 1 ? oneName(pairs, ours, theirs) : (restOurs === 0 ? 'shorter' : 'longer');
  return partly(pairs, ours, theirs);
}

/** A single name stands for its bearer when it is the family's or the first; in the middle it is an accident. */
function oneName(pairs: readonly Pair[], ours: readonly NamePart[], theirs: readonly NamePart[]): 'one' | null {
  const [pair] = pairs;
  if (pair === undefined || pair.grade === 'initial' || pair.grade === 'faint') return null;
  const [at, of] = ours.length === 1 ? [pair.thereAt, theirs.length] : [pair.at, ours.length];
  return at === 0 || at === of - 1 ? 'one' : null;
}

function partly(pairs: readonly Pair[], ours: readonly NamePart[], theirs: readonly NamePart[]): 'first-names' | 'family' | null {
  const sure = pairs.filter(({ grade }) => grade !== 'initial' && grade !== 'faint');
  const [first, last] = [sure[0], sure.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (last.ours === ours.at(-1) && last.theirs === theirs.at(-1)) return 'family';
  return sure.length > 1 && first.at === 0 && first.thereAt === 0 ? 'first-names' : null;
}
