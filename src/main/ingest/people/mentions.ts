/* eslint complexity: ["error", 22] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { Annotated } from '../language/annotate';
import { findPosts, postCountry, postedTo, postText, type PostSpan } from './posts';
import { wordAt, letterAt } from '../language/tokens';

/** A person as one place of the report names them. Token positions. */
export interface Mention {
  name: string;
  /** Where the name stands, without rank and address. */
  start: number;
  end: number;
  sentence: number;
  post: string | null;
  postSpan: PostSpan | null;
  /** From the post; null when it does not tell. */
  country: string | null;
  /** Where the person is posted: not their country. */
  notCountry: string | null;
  rank: string | null;
  rule: string;
}

const NAME = /(?:(?:I\.?|K(?=[NIp]))-?){0,3}(?:p-?){0,2}N(?:[.-]?(?:[pI]\.?-?){0,3}[NT](?!s[VP]))*(?:K(?![)KVP]))?/g;
/** A report that names more people is no report. */
const MOST = 1500;
const ALONE = /N|p-?N/;

/** Finds everybody who is named with a rank, a form of address or a post beside the name. Linear in the number of tokens. */
export function findMentions(report: Annotated): Mention[] {
  const found: Mention[] = [];
  for (const [index, sentence] of report.sentences.entries()) {
    const slice = report.classes.slice(sentence.start, sentence.end);
    if (found.length > MOST) break;
    if (!ALONE.test(slice) || !/[RHPZ]/.test(slice)) continue;
    const posts = findPosts(report, sentence);
    const claimed = new Set<number>();
    for (const match of slice.matchAll(NAME)) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const mention = mentionOf({ report, posts, claimed, sentence: index }, span);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}

interface Around {
  report: Annotated;
  posts: readonly PostSpan[];
  claimed: Set<number>;
  sentence: number;
}

function mentionOf(around: Around, span: { start: number; end: number }): Mention | null {
  const { report } = around;
  const left = leftOf(report, span.start);
  const isTitled = left.at < span.start;
  if (!isTitled && isNoPerson(report, span)) return null;
  const before = postBefore(around, left.at);
  const isBare = before !== null && /^(?:ambassador|minister|professor|president|commissioner)$/i.test(postText(report, before.span));
  const after = before !== null && !before.isLoose && !isBare ? null : postAfter(around, span.end);
  const chosen = after !== null && (before === null || isBare || around.claimed.has(before.span.start)) ? { span: after, rule: 'person.post-after' } : before !== null && !around.claimed.has(before.span.start) ? { span: before.span, rule: 'person.post-before' } : null;
  if (chosen === null && !isTitled) return null;
  const name = nameText(report, span);
  if (name.length < 2 || name.length > 80) return null;
  const commanding = commandedBy(report, left.at);
  if (chosen !== null) around.claimed.add(chosen.span.start);
  const rank = isTitled ? textOf(report, left.at, span.start) : null;
  const base = { name, ...span, sentence: around.sentence, rank };
  if (commanding !== null) return { ...base, post: `Commanding Officer, ${commanding.ship}`, postSpan: commanding, country: commanding.country, notCountry: null, rule: 'person.commanded-by' };
  if (chosen === null) return { ...base, post: null, postSpan: null, country: countryBehind(report, span.end), notCountry: null, rule: 'person.title' };
  return { ...base, post: `${postText(report, chosen.span)}${shipOf(report, chosen.span)}`, postSpan: chosen.span, country: postCountry(report, chosen.span) ?? countryBehind(report, span.end), notCountry: postedTo(report, chosen.span), rule: chosen.rule };
}

/** The name of a ship behind its prefix, or the first words of an office's name ("Phangnga Naval Base"). */
function isNoPerson(report: Annotated, span: { start: number; end: number }): boolean {
  if (report.countries.some((hit) => hit.end === span.start && hit.value[0]?.kind === 'service' && hit.end === hit.start + 1)) return true;
  return /^(?:-?V|&N{1,2}V)/.test(report.classes.slice(span.end, span.end + 4)) && report.classes[span.start - 1] !== 'P';
}

/** Where ranks, forms of address and what belongs to them begin before a name. */
function leftOf(report: Annotated, start: number): { at: number } {
  let at = start;
  for (let step = 0; step < 10; step += 1) {
    const letter = report.classes[at - 1];
    if (letter === 'R' || letter === 'H') at -= 1;
    else if (letter === '.' && /^[RHI]$/.test(letterAt(report.classes, at - 2))) at -= 2;
    else if (letter === 't' && report.classes[at] === 'H' && /^[,HRN]$/.test(letterAt(report.classes, at - 2))) at -= 1;
    else if (letter === ')' && /^\(Z\.$/.test(report.classes.slice(at - 4, at - 1))) at -= 4;
    else if (letter === ')' && /^\(Z$/.test(report.classes.slice(at - 3, at - 1))) at -= 3;
    else break;
  }
  return { at };
}

function postBefore({ report, posts }: Around, at: number): { span: PostSpan; isLoose: boolean } | null {
  const isLoose = report.classes[at - 1] === ',' || report.classes[at - 1] === ':';
  const end = isLoose ? at - 1 : at;
  const bare = report.classes[end - 1] === ')' && report.classes[end - 3] === '(' ? end - 3 : end;
  const span = posts.find((post) => post.end === end || post.end === bare);
  return span === undefined ? null : { span, isLoose };
}

function postAfter({ report, posts }: Around, from: number): PostSpan | null {
  let at = from;
  for (let step = 0; step < 6; step += 1) {
    if (report.classes[at] === 'Z' || (report.classes[at] === ',' && report.classes[at + 1] === 'Z')) at += report.classes[at] === 'Z' ? 1 : 2;
    else if (report.classes[at] === '(' && (report.classes[at + 1] === 'Z' || (at > from && /^[IK]$/.test(letterAt(report.classes, at + 1))))) at += report.classes[at + 2] === ')' ? 3 : 2;
    else if (report.classes[at] === '.') at += 1;
    else break;
  }
  const isDirect = at > from && report.classes[at] === 'P';
  if (!isDirect && !/^[,(_-]$/.test(letterAt(report.classes, at))) return isDirect ? null : whoIs(report, posts, at);
  const mark = isDirect ? at - 1 : at;
  const start = /^[t]$/.test(letterAt(report.classes, mark + 1)) ? mark + 2 : mark + 1;
  const span = posts.find((post) => post.start === start || (post.start === start + 1 && report.classes[start] === 'x'));
  if (span === undefined) return null;
  return /^(?:[RH]\.?){0,4}[NIp]/.test(report.classes.slice(span.end, span.end + 10)) ? null : span;
}

/** "Prime Minister Name of New Zealand". */
function countryBehind(report: Annotated, end: number): string | null {
  if (report.classes[end] !== 'o') return null;
  const start = report.classes[end + 1] === 't' ? end + 2 : end + 1;
  return report.countries.find((hit) => hit.start === start && hit.value[0]?.kind === 'name')?.value[0]?.code ?? null;
}

/** "Name who is the Director of…". */
function whoIs(report: Annotated, posts: readonly PostSpan[], at: number): PostSpan | null {
  if (wordAt(report.tokens, at) !== 'who' || !/^(?:is|was|serves)$/.test(wordAt(report.tokens, at + 1))) return null;
  return posts.find((post) => post.start >= at + 2 && post.start <= at + 5) ?? null;
}

/** "INS Talwar Commanding Officer", "Commanding Officer of HMS Tamar": the ship belongs to the post. */
function shipOf(report: Annotated, span: PostSpan): string {
  if (wordAt(report.tokens, span.end - 1) !== 'officer' && !/^[CK]$/.test(letterAt(report.classes, span.end - 1))) return '';
  for (const hit of report.countries) {
    if (hit.value[0]?.kind !== 'service' || hit.end !== hit.start + 1) continue;
    const end = nameEnd(report, hit.end);
    if (end === hit.end) continue;
    if (hit.start === span.end - 1) return ` ${textOf(report, hit.end, end)}`;
    if (hit.start < span.start && hit.start >= span.start - 4 && /^[NTV]{1,3}$/.test(report.classes.slice(hit.end, span.start))) return `, ${textOf(report, hit.start, span.start)}`;
  }
  return '';
}

/** "HMAS Anzac commanded by Commander X". */
function commandedBy(report: Annotated, at: number): { ship: string; country: string | null; start: number; end: number } | null {
  if (wordAt(report.tokens, at - 1) !== 'by' || !/^(?:commanded|captained|skippered)$/.test(wordAt(report.tokens, at - 2))) return null;
  const limit = Math.max(0, at - 16);
  for (const hit of report.countries.toReversed()) {
    if (hit.end > at || hit.start < limit) continue;
    const last = nameEnd(report, hit.end);
    if (hit.value[0]?.kind === 'service' && last > hit.end) return { ship: textOf(report, hit.start, last), country: hit.value[0].code, start: hit.start, end: last };
  }
  return null;
}

function nameEnd(report: Annotated, from: number): number {
  let at = from;
  while (at < from + 4 && /^[NTVpK]$/.test(letterAt(report.classes, at))) at += 1;
  return at;
}

function nameText(report: Annotated, span: { start: number; end: number }): string {
  return textOf(report, span.start, span.end).replace(/\s+/g, ' ').replace(/^[-. ]+|[-. ,]+$/g, '');
}

function textOf(report: Annotated, start: number, end: number): string {
  const first = report.tokens[start];
  const last = report.tokens[end - 1];
  return first === undefined || last === undefined ? '' : report.text.slice(first.start, last.end);
}
