import type { KnownPerson, Match } from './known';
import { bestLikeness, isLikely, isWorthAsking, nameReasons } from './likeness';
import { personName, type PersonName } from './personName';
import { matchPost, type PostMatch } from './posts';

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
 * @returns `exact` only when one known person, and no other, goes by one of the names
 */
export function matchPerson(person: ReportedPerson, known: readonly KnownPerson[], neverSame: ReadonlySet<string> = new Set()): { exact: string | null; candidates: Match[] } {
  const names = person.names.slice(0, MOST_NAMES).map(personName).filter(({ key }) => key !== '');
  const possible = known.filter((one) => !neverSame.has(one.id) && (one.country === null || person.country === null || one.country === person.country));
  const spelled = possible.filter((one) => hasSpelling(one, names, person));
  const [exact] = spelled;
  if (exact !== undefined && spelled.length === 1) return { exact: exact.id, candidates: [] };
  const rivals = new Set(spelled.map(({ id }) => id));
  const candidates = possible.flatMap((one) => candidate(person, names, { known: one, isRival: rivals.has(one.id) }) ?? []);
  return { exact: null, candidates: candidates.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST_CANDIDATES) };
}

/** Names of the memory are read once for all people of a report. */
const READ = new WeakMap<KnownPerson, readonly PersonName[]>();

function namesOf(known: KnownPerson): readonly PersonName[] {
  const read = READ.get(known) ?? [...new Set([known.name, ...known.spellings])].map(personName).filter(({ key }) => key !== '');
  READ.set(known, read);
  return read;
}

/** A single name that many bear is no spelling to go by; where a full name is given, that is compared. */
function hasSpelling(known: KnownPerson, names: readonly PersonName[], { post, day }: ReportedPerson): boolean {
  const full = names.filter(isFull);
  const keys = new Set(namesOf(known).map(({ key }) => key));
  if (full.length > 0) return full.some(({ key }) => keys.has(key));
  const isInPost = matchPost(post, day, known.posts).relation === 'same';
  return names.some((name) => keys.has(name.key) && (isInPost || (name.parts[0]?.isCommon === false && known.country !== null)));
}

function isFull({ parts, key }: PersonName): boolean {
  return parts.length > 1 || (parts.length === 0 && key.length > 1);
}

function candidate(person: ReportedPerson, names: readonly PersonName[], { known, isRival }: { known: KnownPerson; isRival: boolean }): Match | null {
  const post = matchPost(person.post, person.day, known.posts);
  if (isRival) return { id: known.id, score: 100 + postWorth(post), reasons: sentences('More than one known person goes by this name.', post.reason), isLikely: post.relation === 'same' };
  const best = bestLikeness(names, namesOf(known));
  if (best === null) return unreadable(person, names, { known, post });
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
function unreadable({ country }: ReportedPerson, names: readonly PersonName[], { known, post }: { known: KnownPerson; post: PostMatch }): Match | null {
  if (post.relation !== 'same' || country === null || country !== known.country) return null;
  const theirs = namesOf(known);
  const shown = isReadable(theirs, true) && isReadable(names, false) ? names[0] : isReadable(theirs, false) && isReadable(names, true) ? theirs[0] : undefined;
  if (shown === undefined) return null;
  return { id: known.id, score: 30 + postWorth(post), reasons: sentences(post.reason, `The name is in another script and could not be compared: “${shown.text}”.`), isLikely: true };
}

function isReadable(names: readonly PersonName[], readable: boolean): boolean {
  return names.every(({ parts }) => (parts.length > 0) === readable);
}
