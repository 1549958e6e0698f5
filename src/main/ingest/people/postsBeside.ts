import type { Annotated } from '../language/annotate';
import { isCapital, isOneOf, letterAt, wordAt } from '../language/tokens';
import { HELD_AT, type PostSpan } from './posts';
import type { SharedPost } from './sharedPosts';
import { isShipBefore } from './ships';
import type { Span } from './span';

/** A sentence with its posts, as a name is looked at in it. */
export interface Around {
  report: Annotated;
  posts: readonly PostSpan[];
  shared: ReadonlyMap<number, SharedPost>;
  /** Where the posts begin that a person of the sentence has already. */
  claimed: Set<number>;
  sentence: number;
}

/** The post that ends where rank and name begin; loose when a comma or colon stands between. */
export function postBefore({ report, posts }: Around, at: number): { span: PostSpan; isLoose: boolean } | null {
  const isLoose = report.classes[at - 1] === ',' || report.classes[at - 1] === ':';
  const end = isLoose ? at - 1 : at;
  const bare = end - (SHORT_FORM.exec(report.classes.slice(Math.max(0, end - 6), end))?.[0].length ?? 0);
  const span = posts.find((post) => post.end === end || post.end === bare || post.end === withoutNumber(report, end)) ?? posts.find((post) => post.reach === end || isCounterpartFrom(report, post, end));
  if (span !== undefined) return { span, isLoose };
  const told = isLoose && report.classes[at - 1] === ',' ? postAtLength(report, posts, end) : beforeTitle(report, posts, at);
  return told === null ? null : { span: told, isLoose };
}

/** "Foreign Affairs and Trade Minister II". */
function withoutNumber({ tokens }: Annotated, end: number): number {
  return /^(?:II|III)$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
}

/** "the foreign minister of that country, Name". */
function isOfTheCountry(tokens: Annotated['tokens'], from: number, at: number): boolean {
  return at === from + 3 && wordAt(tokens, from) === 'of' && /^(?:this|that|the|his|her)$/.test(wordAt(tokens, from + 1)) && wordAt(tokens, from + 2) === 'country';
}

/** "Consul in Tarn Name": a town that no list holds. */
function isHeldIn(classes: string, tokens: Annotated['tokens'], from: number, at: number): boolean {
  return classes.slice(from, at) === 'fN' && wordAt(tokens, from) === 'in' && (HELD_AT.has(wordAt(tokens, from - 1)) || HELD_AT.has(wordAt(tokens, from - 2)));
}

/** "Officer Commanding Rifle Company Tarn Major Name", "Area Commander, Tarn Area Major Name": a unit with words that no list holds has no more. */
const LONGEST_UNIT = 7;

/** "Chief Minister of Tarn Datuk Seri Name": a land that no list holds stands between the post and the form of address. */
function beforeTitle({ classes, tokens }: Annotated, posts: readonly PostSpan[], at: number): PostSpan | null {
  const unit = letterAt(classes, at) === 'R' ? posts.findLast((one) => one.end < at && one.end > at - LONGEST_UNIT && /^,?(?=[NTn]{0,3}V)[NTVn]{1,5}$/.test(classes.slice(one.end, at))) : undefined;
  if (unit !== undefined) return { start: unit.start, end: at };
  const post = isOneOf('RHN', letterAt(classes, at)) ? posts.findLast((one) => one.end < at && (/^ot?[NT]{1,2}$/.test(classes.slice(one.end, at)) || isOfTheCountry(tokens, one.end, at) || isHeldIn(classes, tokens, one.end, at))) : undefined;
  return post === undefined ? null : { start: post.start, end: at };
}

/** "(DGSN)", "(DGSN-DGST)" behind a post. */
const SHORT_FORM = /,?\([A-Za-z](?:[-/][A-Za-z])?\)$/;
const LONGEST_TAIL = 30;
/** The tail of a post, with names of places, houses and peoples that no list holds. */
const TAIL = /^(?:[VCAKTmo&ftzs/-]|(?:[oft&V/-]|,t?)N{1,2}){0,30}$/;

/** "Member of Parliament for Scarborough-Guildwood, Name": a post that ends with words that no list holds, before the comma. */
function postAtLength(report: Annotated, posts: readonly PostSpan[], end: number): PostSpan | null {
  const post = posts.findLast((one) => one.end < end && one.end > end - LONGEST_TAIL);
  if (post !== undefined && RESIDING.test(report.classes.slice(post.end, end)) && /(?:ing|ed|resident)$/.test(wordAt(report.tokens, report.classes.indexOf('f', post.end) - 1))) return post;
  if (post === undefined || !isTail(report.classes, post.end, end)) return null;
  return isOffice(report, post.end, end) ? { start: post.start, end } : null;
}

/** The post stops before a name that no list holds; "Officer of Camp Lesedi Barracks" goes on behind it. */
function isTail(classes: string, from: number, end: number): boolean {
  const rest = classes.slice(from, end);
  return (TAIL.test(rest) && /^[o&ftz-]/.test(rest)) || (classes[from - 1] === 'C' && /^[NTV]{1,3}$/.test(rest) && /P[oC]/.test(classes.slice(from - 4, from))) || (classes[from - 1] === 'V' && /^N{1,2}V{1,3}$/.test(rest));
}

/** "Attaché of Zambia currently residing in Ghana": where somebody is, behind the post. */
const RESIDING = /^x{1,2}ft?[CTN]{1,3}$/;

/** Small words that lead out of a post. */
const LEADS_OUT: ReadonlySet<string> = new Set(['with', 'on', 'at', 'in', 'to']);

function isOffice(report: Annotated, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (LEADS_OUT.has(wordAt(report.tokens, at))) return false;
  return true;
}

/** "his counterpart from Cabo Verde, Name". */
function isCounterpartFrom(report: Annotated, post: PostSpan, end: number): boolean {
  return wordAt(report.tokens, post.end) === 'from' && end - post.end < 8 && /^t?[CAT]+$/.test(report.classes.slice(post.end + 1, Math.max(post.end + 1, end)));
}

/**
 * The post behind a name: after a comma, in brackets, after decorations, as "who is the …", or right behind a name with a rank;
 * not when it belongs to the next name.
 */
export function postAfter({ report, posts }: Around, { left, end }: { left: number; end: number }): PostSpan | null {
  const at = decorationsEnd(report, end);
  const told = whoIs(report, posts, report.classes[at] === ',' ? at + 1 : at);
  if (told !== null) return told;
  const isDirect = isRightBehind(report, { left, end, at });
  if (!isDirect && !isOneOf(',;(_-', letterAt(report.classes, at))) return null;
  const mark = isDirect ? at - 1 : at;
  const start = report.classes[mark + 1] === 't' ? mark + 2 : mark + 1;
  const span = captainOf(report, posts, start) ?? posts.find((post) => post.start === start || (post.start === start + 1 && isOneOf('xN', letterAt(report.classes, start))));
  return span === undefined || isOfNext(report, span, letterAt(report.classes, at)) ? null : span;
}

/** "Captain Name, the Tarn’s commanding officer": the ship belongs to the post. */
function captainOf(report: Annotated, posts: readonly PostSpan[], start: number): PostSpan | undefined {
  const ship = /^(?:C?N{1,3})s/.exec(report.classes.slice(start, start + 5))?.[0].length ?? 0;
  const post = ship === 0 ? undefined : posts.find((one) => one.start === start + ship && wordAt(report.tokens, one.end - 1) === 'officer');
  return post === undefined ? undefined : { ...post, start };
}

/** "General Name Chief of Staff", "H.E. Name the Vice President", "Name, AVSM Commander": without a comma. */
function isRightBehind(report: Annotated, { left, end, at }: { left: number; end: number; at: number }): boolean {
  const title = letterAt(report.classes, left);
  if (report.classes[at] === 't') return title === 'R' || title === 'H';
  return report.classes[at] === 'P' && (at > end || (title === 'R' && isCapital(report.tokens[at])));
}

/** Whether a post belongs to the name behind it; "A; Director of X, Mr B": behind a semicolon also across a comma. */
function isOfNext(report: Annotated, { end }: Span, mark: string): boolean {
  const name = /^([,:]?)(?:[RH]\.?){0,4}[NIp]/.exec(report.classes.slice(end, end + 10));
  return name !== null && (mark === ';' || (name[1] === '' && !isShipBefore(report, end)));
}

/** Behind "AVSM, NM", "(Retd)", "MP", "(IAS)", "RAN", "(NN),". */
function decorationsEnd(report: Annotated, from: number): number {
  let at = from;
  for (let step = 0; step < 18; step += 1) {
    const length = decorationLength(report, at, at > from);
    if (length === 0) break;
    at += length;
  }
  return at;
}

function decorationLength({ classes }: Annotated, at: number, isFurther: boolean): number {
  const rest = classes.slice(at, at + 4);
  if (/^[Z.]/.test(rest) || /^K[ZKq]/.test(rest) || (isFurther && /^[Kq]/.test(rest))) return 1;
  if (/^(?:,Z|q[ZK])/.test(rest)) return 2;
  return isFurther ? bracketLength(rest, /^\([ZIKC]/) : firstLength(rest);
}

/** Right behind the name a service, "(Retd)", or in brackets that a comma follows a service or a country. */
function firstLength(rest: string): number {
  if (/^C,/.test(rest)) return 1;
  return /^\([KC]\),$/.test(rest) ? 3 : bracketLength(rest, /^\(Z/);
}

function bracketLength(rest: string, opens: RegExp): number {
  if (!opens.test(rest)) return 0;
  return rest[2] === ')' ? 3 : 2;
}

/** "Name who is the Director of…", "Name, who serves as Deputy Commander of…". */
function whoIs(report: Annotated, posts: readonly PostSpan[], at: number): PostSpan | null {
  if (wordAt(report.tokens, at) !== 'who' || !/^(?:is|was|serves|heads|became|as)$/.test(wordAt(report.tokens, at + 1))) return null;
  return posts.find((post) => post.start >= at + 2 && post.start <= at + 5) ?? null;
}
