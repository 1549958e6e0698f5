import { daysBetween, formatDate, formatRange } from '../../../shared/domain/dates';
import { withoutCountries } from './countryWords';
import type { KnownPerson } from './known';
import { plainWords } from './words';

type Post = KnownPerson['posts'][number];

const SHORT: Readonly<Record<string, string>> = {
  mod: 'ministry defence', mofa: 'ministry foreign', mfa: 'ministry foreign', mea: 'ministry foreign', cds: 'chief defence staff', coas: 'chief army staff', cns: 'chief naval staff', cas: 'chief air staff', cno: 'chief naval operations',
  fm: 'foreign minister', pm: 'prime minister', nsa: 'national security adviser', secgen: 'secretary general', sg: 'secretary general', ps: 'permanent secretary', dg: 'director general',
};
const SPELLINGS: Readonly<Record<string, string>> = { defense: 'defence', advisor: 'adviser', external: 'foreign', navy: 'naval', raksha: 'defence', mantri: 'minister' };
/** Words that come and go with the reporter, and those of states. */
const LEFT_OUT: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and', 'at', 'in', 'to', 'affairs', 's', 'royal', 'sultanate', 'republic', 'kingdom', 'federation', 'peoples', 'socialist', 'democratic', 'islamic', 'his', 'her', 'majestys']);
const INSTITUTION: ReadonlySet<string> = new Set(['ministry', 'department', 'office', 'directorate']);

/** The words of a post before and behind "Ministry". */
interface PostWords { head: ReadonlySet<string>; all: ReadonlySet<string> }

/** A post as a report gives it, with the day it is told of. */
export interface ReportedPost {
  words: PostWords;
  day: string | null;
}

/** Reads the post of a report once, however many people it is compared with; null when there is none. */
export function reportedPost(post: string | null, day: string | null): ReportedPost | null {
  const words = postWords(post ?? '');
  return words.all.size === 0 ? null : { words, day };
}

/** Whether two titles name one post: in any order of words, with or without country, "MoD" for "Ministry of Defence". */
function areSamePost(ours: PostWords, theirs: PostWords): boolean {
  if (theirs.all.size === 0) return false;
  if (areEqual(ours.all, theirs.all)) return true;
  // "Secretary General" for "Secretary General, Ministry of Defence"; "Minister" alone is any minister.
  const isHeadAlone = ours.head.size === ours.all.size || theirs.head.size === theirs.all.size;
  return isHeadAlone && ours.head.size > 1 && areEqual(ours.head, theirs.head);
}

/** Titles of the memory are read once for all people of a report. */
const READ = new WeakMap<Post, PostWords>();

function wordsOf(post: Post): PostWords {
  const words = READ.get(post) ?? postWords(post.title);
  READ.set(post, words);
  return words;
}

function postWords(title: string): PostWords {
  const { words } = withoutCountries(plainWords(title.slice(0, 200).replace(/['’]s(?!\p{L})/gu, '')));
  const plain = words.flatMap((word) => (SHORT[word] ?? SPELLINGS[word] ?? word).split(' ')).filter((word) => !LEFT_OUT.has(word));
  const at = plain.findIndex((word, index) => index > 0 && INSTITUTION.has(word));
  const named = (list: readonly string[]): Set<string> => new Set(list.filter((word) => !INSTITUTION.has(word)));
  return { head: named(at < 0 ? plain : plain.slice(0, at)), all: named(plain) };
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** How a post of a report stands to those that a person is on record with. */
export interface PostMatch {
  /** same: held on that day as far as is known · other-time: held, but not then · other: another post is on record · none: nothing to compare. */
  relation: 'same' | 'other-time' | 'other' | 'none';
  /** For an analyst; null when there is nothing to say. */
  reason: string | null;
}

/** Compares the post of a report with those on record. */
export function matchPost(post: ReportedPost | null, posts: readonly Post[]): PostMatch {
  if (post === null || posts.length === 0) return { relation: 'none', reason: null };
  const same = posts.filter((one) => areSamePost(post.words, wordsOf(one)));
  const held = same.find((one) => isHeld(one, post.day));
  if (held !== undefined) return { relation: 'same', reason: `The same post: ${held.title}.` };
  const [other] = same;
  if (other !== undefined) return { relation: 'other-time', reason: heldWhen(other) };
  const latest = posts.find((one) => isHeld(one, post.day)) ?? posts.at(-1);
  return { relation: 'other', reason: latest === undefined ? null : `Another post on record: ${latest.title}.` };
}

function isHeld({ from, to }: Post, day: string | null): boolean {
  if (day === null) return to === null;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Who has held nothing for so long is not taken for somebody with another post without asking; about a term of office. */
const LONG_GONE_DAYS = 3 * 365;

/**
 * Why a person of the very same spelling may still be somebody else: everything on record ended long before the day, and
 * the report gives another post.
 * @returns a sentence for an analyst; null when nothing speaks against it
 */
export function longGone(post: ReportedPost | null, posts: readonly Post[]): string | null {
  const day = post?.day ?? null;
  if (post === null || day === null || posts.length === 0) return null;
  const last = posts.reduce<Post | null>((latest, one) => (latest === null || (one.to ?? '9999') > (latest.to ?? '9999') ? one : latest), null);
  if (!last?.to || daysBetween(last.to, day) < LONG_GONE_DAYS || posts.some((one) => areSamePost(post.words, wordsOf(one)))) return null;
  return `No post on record since ${formatDate(last.to)}: ${last.title}.`;
}

function heldWhen({ from, to }: Post): string {
  if (from === null && to === null) return 'Held this post.';
  if (to === null) return `On record in this post only since ${formatDate(from)}.`;
  if (from === null) return `Held this post until ${formatDate(to)}.`;
  const areYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (!areYears) return from === to ? `Held this post on ${formatDate(from)}.` : `Held this post ${formatRange(from, to)}.`;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? `Held this post in ${first}.` : `Held this post from ${first} to ${last}.`;
}
