import type { Annotated } from '../language/annotate';
import { isAllCapitals, isGluedAt, letterAt, wordAt } from '../language/tokens';
import { bareName, isFullName, isListed, type BareName } from './bareNames';
import { countriesWithin } from './countriesWithin';
import { withCounterparts } from './counterparts';
import type { Mention } from './mention';
import { findPosts, officeBehind, postCountry, postedTo, postText, type PostSpan } from './posts';
import { postAfter, postBefore, type Around } from './postsBeside';
import { sharedPosts, type SharedPost } from './sharedPosts';
import { commandedBy, shipOf } from './ships';
import { textOf, type Span } from './span';

const NAME = /(?:(?:I\.?|K(?=[NIp]))-?){0,3}(?:p-?){0,2}N(?:(?:[.-]?(?:[pI]\.?-?){0,3}|qN{1,2}q)[NT](?!s[VP]))*(?:K(?![)KVP]))?/g;
/** A report that names more people is no report. */
const MOST = 1500;
const ALONE = /N|p-?N/;
/** Posts that tell too little to end the search before a fuller one behind the name. */
const BARE_POST = /(?:^(?:ambassador|minister|professor|president|commissioner)|\b(?:counterpart|colleague|opposite number))$/i;
const GENERATION: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PEER: ReadonlySet<string> = new Set(['lord', 'lady', 'baroness', 'baron', 'viscount', 'viscountess', 'earl', 'countess']);

/** Finds everybody who is named with a rank, a form of address or a post beside the name. Linear in the number of tokens. */
export function findMentions(report: Annotated): Mention[] {
  const found: Mention[] = [];
  for (const [index, sentence] of report.sentences.entries()) {
    const slice = report.classes.slice(sentence.start, sentence.end);
    if (found.length > MOST) break;
    if (!ALONE.test(slice)) continue;
    const around = { report, posts: findPosts(report, sentence), shared: sharedPosts(report, sentence), claimed: new Set<number>(), sentence: index };
    const spans = [...slice.matchAll(NAME)].map((match) => {
      const start = sentence.start + match.index;
      return { start, end: generationEnd(report, start + withoutDecoration(report, start, match[0])) };
    });
    found.push(...besideEachOther(report, spans.map((span) => ({ span, mention: mentionOf(around, span) ?? bareMention(around, span, sentence.start) })), index));
  }
  return withCounterparts(report, found);
}

interface Candidate {
  span: Span;
  mention: Mention | null;
}

/** Who stands beside a person in a list, "A and B", is a person too. */
function besideEachOther(report: Annotated, candidates: Candidate[], sentence: number): Mention[] {
  for (const [at, { span, mention }] of candidates.entries()) {
    const next = candidates[at + 1];
    if (next === undefined || (mention === null) === (next.mention === null)) continue;
    const open = mention === null ? { span, mention } : next;
    if (!isListed(report, mentionEnd(mention, span), mentionStart(next)) || !isFullName(report, open.span) || isNoPerson(report, open.span)) continue;
    const listed = bareFields(report, open.span, { sentence, bare: { country: null, rule: 'person.deed' } });
    if (mention === null) candidates[at] = { span, mention: listed };
    else candidates[at + 1] = { ...next, mention: listed };
  }
  return candidates.flatMap(({ mention }) => (mention === null ? [] : [mention]));
}

function mentionEnd(mention: Mention | null, span: Span): number {
  return Math.max(span.end, mention?.postSpan?.end ?? 0);
}

function mentionStart({ span, mention }: Candidate): number {
  return mention?.rank == null && mention?.postSpan == null ? span.start : Math.min(span.start, mention.postSpan?.start ?? span.start);
}

function bareMention({ report, sentence }: Around, span: Span, sentenceStart: number): Mention | null {
  if (isNoPerson(report, span)) return null;
  const bare = bareName(report, span, sentenceStart);
  return bare === null ? null : bareFields(report, span, { sentence, bare });
}

function bareFields(report: Annotated, span: Span, { sentence, bare }: { sentence: number; bare: BareName }): Mention {
  return { name: nameText(report, span), ...span, sentence, rank: null, post: null, postSpan: null, country: bare.country, notCountry: null, rule: bare.rule };
}

function mentionOf(around: Around, span: Span): Mention | null {
  const { report } = around;
  const left = titlesStart(report, span.start);
  const isTitled = left < span.start;
  const shared = around.shared.get(span.start) ?? null;
  if (!isTitled && shared === null && isNoPerson(report, span)) return null;
  const beside = choosePost(around, left, span.end);
  const chosen = beside !== null && shared !== null && isPlural(beside.span, shared.span) ? null : beside;
  if (chosen === null && shared === null && !isTitled) return null;
  const name = nameText(report, peerage(report, span));
  if (name.length < 2 || name.length > 80) return null;
  if (chosen !== null) around.claimed.add(chosen.span.start);
  const base = { name, ...span, sentence: around.sentence, rank: isTitled ? textOf(report, left, span.start) : null };
  return { ...base, ...postFields(report, { left, end: span.end, chosen, shared }) };
}

/** The post before the first name is the one in the plural. */
function isPlural(post: PostSpan, shared: PostSpan): boolean {
  return post.start < shared.end && shared.start < post.end;
}

interface Beside {
  left: number;
  end: number;
  chosen: ChosenPost | null;
  shared: SharedPost | null;
}

type PostFields = Pick<Mention, 'post' | 'postSpan' | 'country' | 'notCountry' | 'rule'>;

function postFields(report: Annotated, { left, end, chosen, shared }: Beside): PostFields {
  const command = commandedBy(report, left);
  if (command !== null) return { post: `Commanding Officer, ${command.ship}`, postSpan: command, country: command.country, notCountry: null, rule: 'person.commanded-by' };
  if (chosen === null && shared !== null) return { post: shared.post, postSpan: shared.span, country: shared.country ?? countryBehind(report, end), notCountry: null, rule: 'person.post-shared' };
  if (chosen === null) return { post: null, postSpan: null, country: countryBehind(report, end), notCountry: null, rule: 'person.title' };
  const { span, rule } = chosen;
  return { post: `${postText(report, span)}${shipOf(report, span)}`, postSpan: span, country: postCountry(report, span) ?? officeBehind(report, span.end) ?? countryBehind(report, end), notCountry: postedTo(report, span), rule };
}

interface ChosenPost {
  span: PostSpan;
  rule: string;
}

/** The post before the name, unless it is taken or says too little and a fuller one stands behind or before it. */
function choosePost(around: Around, left: number, end: number): ChosenPost | null {
  const before = postBefore(around, left);
  const isBare = before !== null && BARE_POST.test(postText(around.report, before.span));
  const isFree = before !== null && !around.claimed.has(before.span.start);
  const behind = before === null || before.isLoose || isBare ? postAfter(around, { left, end }) : null;
  const after = behind !== null && before !== null && isFree && isOfNext(around.report, behind) ? null : behind;
  if (after !== null && (isBare || !isFree)) return { span: after, rule: 'person.post-after' };
  if (!isFree) return null;
  return { span: (isBare ? fullerBefore(around, before.span) : null) ?? before.span, rule: 'person.post-before' };
}

/** "his counterpart, A, the Minister for Defence, B": where posts go before the names, the post behind is that of the next. */
function isOfNext({ classes }: Annotated, post: PostSpan): boolean {
  return /^,(?:[RH]\.?){0,4}[NIp]/.test(classes.slice(post.end, post.end + 10));
}

/** "Deputy Minister of Foreign Affairs, H.E. Ambassador X": the post before the one that says too little. */
function fullerBefore(around: Around, bare: PostSpan): PostSpan | null {
  const fuller = postBefore(around, titlesStart(around.report, bare.start));
  return fuller === null || around.claimed.has(fuller.span.start) ? null : fuller.span;
}

/** "Charles Kahariri CBS": short capitals behind two names or more are a decoration; "Jean ROY" is a name. */
function withoutDecoration(report: Annotated, start: number, letters: string): number {
  const last = start + letters.length - 1;
  const isDecoration = letters.endsWith('K') && (letters.match(/N(?!-)/g)?.length ?? 0) > 1 && textOf(report, last, last + 1).length <= 3;
  return isDecoration ? letters.length - 1 : letters.length;
}

/** "Lloyd Austin III", "Joarez Pereira Jr.": what tells the generation is part of the name. */
function generationEnd(report: Annotated, end: number): number {
  const at = report.classes[end] === ',' ? end + 1 : end;
  if (report.classes[at] !== 'Z' || !GENERATION.has(wordAt(report.tokens, at))) return end;
  return report.classes[at + 1] === '.' && isGluedAt(report.tokens, at + 1) && report.tokens[at]?.text !== report.tokens[at]?.text.toUpperCase() ? at + 2 : at + 1;
}

/** "Lord Ashdown of Norton": the title of a peer and the place that belongs to it are part of the name. */
function peerage(report: Annotated, span: Span): Span {
  if (report.classes[span.start - 1] !== 'H' || !PEER.has(wordAt(report.tokens, span.start - 1))) return span;
  const seat = /^o[NTV]{1,3}(?=[,.;x)(]|$)/.exec(report.classes.slice(span.end, span.end + 5));
  return { start: span.start - 1, end: span.end + (seat === null ? 0 : seat[0].length) };
}

/** Places and houses are named after them: "King Abdullah Economic City". */
const ROYAL: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'sultan', 'emperor']);

/** A verb of a headline in capitals: "DEFENCE ADVISOR COMMENDS ZAMBIA AIR FORCE". */
function isHeadlineWord({ classes, tokens }: Annotated, { start, end }: Span): boolean {
  return end <= start + 2 && tokens.slice(start, end + 1).every(isAllCapitals) && /^[CAVKPT]$/.test(letterAt(classes, end));
}

const HOUSES: ReadonlySet<string> = new Set(['port', 'base', 'camp', 'fort', 'university', 'hospital', 'mosque', 'airport', 'palace', 'street', 'bridge']);

/** The name of a ship behind its prefix, or the first words of an office's name ("Phangnga Naval Base"). */
function isNoPerson(report: Annotated, span: Span): boolean {
  const isShip = countriesWithin(report, span.start - 1, span.start).some((hit) => hit.value[0]?.kind === 'service' && hit.end === span.start);
  if (isShip || isHeadlineWord(report, span)) return true;
  if (ROYAL.has(wordAt(report.tokens, span.start - 1)) && (report.classes[span.end] === 'V' || HOUSES.has(wordAt(report.tokens, span.start - 2)))) return true;
  return /^(?:-?V|&N{1,2}V)/.test(report.classes.slice(span.end, span.end + 4)) && report.classes[span.start - 1] !== 'P';
}

/** Where ranks, forms of address and what belongs to them begin before a name. */
function titlesStart(report: Annotated, start: number): number {
  let at = start;
  for (let step = 0; step < 16; step += 1) {
    const length = titleLength(report, at);
    if (length === 0) break;
    at -= length;
  }
  return at;
}

/** How many tokens before a place are one more piece of a title: "General", "Lt.", "(Retd.)", "the" of "General the Honourable". */
function titleLength(report: Annotated, at: number): number {
  const { classes } = report;
  const letter = letterAt(classes, at - 1);
  if (letter === 'R' || letter === 'H') return 1;
  if (letter === '.') return /^[RHI]$/.test(letterAt(classes, at - 2)) ? 2 : 0;
  if (letter === 'q') return letterAt(classes, at - 2) === 'H' && isGluedAt(report.tokens, at - 1) ? 2 : 0;
  if (letter === 't') return classes[at] === 'H' && /^[,HRN]$/.test(letterAt(classes, at - 2)) ? 1 : 0;
  if (letter !== ')') return 0;
  if (/R\([VN]$/.test(classes.slice(at - 4, at - 1))) return 3;
  if (classes.slice(at - 4, at - 1) === '(Z.') return 4;
  return classes.slice(at - 3, at - 1) === '(Z' ? 3 : 0;
}

/** "Prime Minister Name of New Zealand", "General Name from the Irish Defence Forces", "Ms Name (Germany)", "Commander Name RAN". */
function countryBehind(report: Annotated, end: number): string | null {
  const service = countryAt(report, end);
  if (service !== null && service.kind === 'service' && service.end === end + 1) return service.code;
  const isBracket = report.classes[end] === '(';
  if (!isBracket && report.classes[end] !== 'o' && wordAt(report.tokens, end) !== 'from') return null;
  const hit = countryAt(report, report.classes[end + 1] === 't' ? end + 2 : end + 1);
  if (hit === null) return null;
  const next = letterAt(report.classes, hit.end);
  return (isBracket ? next === ')' : hit.kind !== 'adjective' || /^[VKm]/.test(next)) ? hit.code : null;
}

function countryAt(report: Annotated, at: number): { code: string; kind: string; end: number } | null {
  const hit = countriesWithin(report, at, at + 1)[0];
  const word = hit?.value[0];
  return hit === undefined || word === undefined ? null : { code: word.code, kind: word.kind, end: hit.end };
}

function nameText(report: Annotated, span: Span): string {
  return textOf(report, span.start, span.end).replace(/\s+/g, ' ').replace(/^[-. ]+|[-. ,]+$/g, '');
}
