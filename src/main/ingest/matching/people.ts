import type { KnownPerson, Match } from './known';
import { bestLikeness, isLikely, isWorthAsking, nameReasons } from './likeness';
import { personName, type PersonName } from './personName';
import { longGone, matchPost, reportedPost, type PostMatch, type ReportedPost } from './posts';

const MOST_CANDIDATES = 3;
const MOST_NAMES = 20;

/** A person as a report names them. `day` is that of the event, YYYY-MM-DD. */
export interface ReportedPerson {
  names: readonly string[];
  post: string | null;
  country: string | null;
  day: string | null;
}

/**
 * The known person whose spelling this is, or those who may be meant, with reasons. Nobody of another country is named, and
 * nobody in `neverSame` (ids that were decided to be somebody else).
 * @returns `exact` only when one known person, and no other, goes by one of the names, and has not been out of office for years
 */
export function matchPerson(person: ReportedPerson, known: readonly KnownPerson[], neverSame: ReadonlySet<string> = new Set()): { exact: string | null; candidates: Match[] } {
  const asked = questionOf(person);
  const possible = known.filter((one) => !neverSame.has(one.id) && (one.country === null || person.country === null || one.country === person.country));
  const spelled = possible.filter((one) => hasSpelling(one, asked));
  const [exact] = spelled;
  if (exact !== undefined && spelled.length === 1) {
    const doubt = longGone(asked.post, exact.posts);
    if (doubt === null) return { exact: exact.id, candidates: [] };
    return { exact: null, candidates: [{ id: exact.id, score: 100, reasons: ['The same spelling.', doubt], isLikely: true }] };
  }
  const rivals = new Set(spelled.map(({ id }) => id));
  const candidates = possible.flatMap((one) => (rivals.has(one.id) ? rival(one, asked) : candidate(one, asked)) ?? []);
  return { exact: null, candidates: candidates.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST_CANDIDATES) };
}

/** A reported person, read once for all who are known. */
interface Question {
  names: readonly PersonName[];
  /** Spellings that are enough to go by: full names, where there is one. */
  keys: ReadonlySet<string>;
  hasFullName: boolean;
  isCommon: boolean;
  post: ReportedPost | null;
  country: string | null;
}

function questionOf({ names: written, post, country, day }: ReportedPerson): Question {
  const names = written.slice(0, MOST_NAMES).map(personName).filter(({ key }) => key !== '');
  const full = names.filter(isFull);
  const used = full.length > 0 ? full : names;
  return { names, keys: new Set(used.map(({ key }) => key)), hasFullName: full.length > 0, isCommon: used.some(({ parts }) => parts[0]?.isCommon ?? true), post: reportedPost(post, day), country };
}

/** Names of the memory are read once for all people of a report. */
const READ = new WeakMap<KnownPerson, readonly PersonName[]>();

function namesOf(known: KnownPerson): readonly PersonName[] {
  const read = READ.get(known) ?? [...new Set([known.name, ...known.spellings])].map(personName).filter(({ key }) => key !== '');
  READ.set(known, read);
  return read;
}

/** A single name that many bear is no spelling to go by without the post. */
function hasSpelling(known: KnownPerson, { keys, hasFullName, isCommon, post }: Question): boolean {
  if (!namesOf(known).some(({ key }) => keys.has(key))) return false;
  return hasFullName || (!isCommon && known.country !== null) || matchPost(post, known.posts).relation === 'same';
}

function isFull({ parts, key }: PersonName): boolean {
  return parts.length > 1 || (parts.length === 0 && key.length > 1);
}

function rival(known: KnownPerson, asked: Question): Match {
  const post = matchPost(asked.post, known.posts);
  return { id: known.id, score: 100 + postWorth(post), reasons: sentences('More than one known person goes by this name.', post.reason), isLikely: post.relation === 'same' };
}

function candidate(known: KnownPerson, asked: Question): Match | null {
  const best = bestLikeness(asked.names, namesOf(known));
  if (best === null) return unreadable(known, asked);
  const post = matchPost(asked.post, known.posts);
  if (!isWorthAsking(best.match, post.relation)) return null;
  const isAboutPost = post.relation === 'same' || post.relation === 'other-time';
  const isPostTold = isAboutPost || best.match.relation === 'same' || best.match.relation === 'one';
  return { id: known.id, score: Math.round(best.worth + postWorth(post)), reasons: sentences(...nameReasons(best), isPostTold ? post.reason : null), isLikely: isLikely(best.match, post.relation) };
}

function sentences(...list: ReadonlyArray<string | null>): string[] {
  return list.filter((one) => one !== null);
}

function postWorth({ relation }: PostMatch): number {
  return { same: 25, 'other-time': 8, other: -5, none: 0 }[relation];
}

/** "董军" and "Dong Jun" cannot be compared without a dictionary; who held the post on that day can be asked about. */
function unreadable(known: KnownPerson, { names, post: reported, country }: Question): Match | null {
  if (country === null || country !== known.country) return null;
  const theirs = namesOf(known);
  const shown = isReadable(theirs, true) && isReadable(names, false) ? names[0] : isReadable(theirs, false) && isReadable(names, true) ? theirs[0] : undefined;
  const post = shown === undefined ? null : matchPost(reported, known.posts);
  if (shown === undefined || post === null || post.relation !== 'same') return null;
  return { id: known.id, score: 30 + postWorth(post), reasons: sentences(post.reason, `The name is in another script and could not be compared: “${shown.text}”.`), isLikely: true };
}

function isReadable(names: readonly PersonName[], readable: boolean): boolean {
  return names.every(({ parts }) => (parts.length > 0) === readable);
}
