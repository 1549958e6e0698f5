import type { Annotated } from '../language/annotate';
import { onOneLine } from '../language/oneLine';
import { isCapital, isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import { countriesWithin, placesWithin } from './countriesWithin';
import { ofPlace } from './townOffices';

/** A post as the report writes it; token positions. */
export interface PostSpan {
  start: number;
  end: number;
  /** The end with the place where the post is held, which is no part of it: "Attaché of X in Belgrade". */
  reach?: number;
}

const WORD = '(?:[VCAPKTm]|n(?=V))';
const LINK = '(?:ox(?=[VCAKTm])|o|&|f|z|-|/|s|,(?=t?[VCK]|ot?[VC]|&V)|,n(?=V)|,N{1,2}(?=V)|sN{1,2}(?=V)|&N(?=V)|ot?N(?=V)|N{1,2}&N{1,2}(?=V))';
/** Words, then a head, then a tail: "Deputy Minister of Foreign Affairs of Kazakhstan", "Department of Trade Acting Director". Bounded, therefore linear. */
const POST = new RegExp(`(?:(?:[CA]s?){0,3}V{1,2}ot?V{1,4}(?:&V(?=P))?(?=V{0,3}P))?(?:(?:[VCAPKTm](?:\\([KC]\\))?[-/]?|n(?=V)|s|-|A&(?=A)|V&(?=V{1,4}P)){0,14})P(?:\\([VKTCAP&]{1,6}\\)|\\([IK]-?n\\)|-?/?${WORD}|${LINK}{1,3}t?${WORD}){0,24}`, 'g');

/** "A, Secretary of X and Ambassador B": between two names, the last "and" parts the posts of two people. */
function parted(report: Annotated, span: PostSpan): PostSpan[] {
  const sender = senderStart(report, span);
  if (sender !== null) return [{ start: span.start, end: sender - 1 }, { start: sender, end: span.end }];
  const isBetween = /N[)Z]?,t?$/.test(report.classes.slice(Math.max(0, span.start - 4), span.start)) && /^(?:[RH]\.?){0,4}[NIp]/.test(report.classes.slice(span.end, span.end + 9));
  const link = isBetween ? /&(?=t?[VCAKm]{0,6}P[^P&]{0,14}$)/.exec(report.classes.slice(span.start, span.end)) : null;
  if (link === null || wordAt(report.tokens, span.start + link.index + 1) === 'plenipotentiary') return [span];
  const at = span.start + link.index;
  return [{ start: span.start, end: at }, { start: report.classes[at + 1] === 't' ? at + 2 : at + 1, end: span.end }];
}

/** Who acts for somebody. */
const SENT = /^(?:envoy|emissary|representative|aide|adviser|advisor|messenger)$/;
/** Who sends them. */
const SENDER = /^(?:president|king|emir|amir|sultan|chancellor|minister|premier|crown)$/;

/** "X, special envoy of Chadian President Y": where the office of the sender begins, whose name stands behind it. */
function senderStart({ classes, tokens }: Annotated, { start, end }: PostSpan): number | null {
  if (!isOneOf('NIp', letterAt(classes, end)) || !SENDER.test(wordAt(tokens, end - 1))) return null;
  for (let at = start; at < end - 1; at += 1) if (SENT.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'of') return at + 2 < end ? at + 2 : null;
  return null;
}

/** What is held or stands in a country. */
export const HELD_AT: ReadonlySet<string> = new Set(['embassy', 'consulate', 'commission', 'mission', 'attache', 'consul', 'adviser', 'advisor', 'ambassador', 'commissioner']);

/** What stands before a post and says nothing of it. */
const NO_OFFICE: ReadonlySet<string> = new Set(['visiting', 'hosting', 'host', 'incumbent', 'meeting', 'receiving']);

/** All posts of a range of tokens, from left to right. */
export function findPosts(report: Annotated, range: { start: number; end: number }): PostSpan[] {
  const slice = report.classes.slice(range.start, range.end);
  const spans = [...slice.matchAll(POST)].map((match) => ({ start: range.start + match.index, end: fieldEnd(report, range.start + match.index + match[0].length, range.end) }));
  return spans.flatMap((span) => parted(report, span)).flatMap((span) => {
    const post = trimmed(report, span);
    return [post, ...postsLeft(report, post.end, span.end)];
  });
}

const FIELD_OF_BODY = /^ft?[NV]{1,2}(?:,?&[NV]{1,2})?(?=$|[,.;:)x&])/;
/** "Undersecretary for Licensing and Adjudication at the Department of Migrant Workers, B". */
const FIELD_OF_OFFICE = /^f[NV]{1,2}(?:,?&[NV]{1,2})?(?:[fo]t?[VCA]{1,4}(?:ot?[NV]{1,3})?)?(?=,)/;
const FOR_FIELDS = /^(?:undersecretary|secretary|director|commissioner|minister)$/;
const COMMITTEE = /^(?:sub-?)?(?:committee|commission|council|panel)$/;

/** "Flag Officer Commanding the Eastern Naval Command". */
const COMMANDED = /^t(?:[VCAKT]|n(?=V)|N(?=V)){1,6}(?=$|[^NI])/;

/** "Chair of the Committee on Emigration", "on Fisheries and Aquaculture": what a body deals with, in words that no list knows; a name of its chair would stand right behind. */
function fieldEnd({ classes, tokens }: Annotated, end: number, until: number): number {
  if (wordAt(tokens, end - 1) === 'commanding') return end + (COMMANDED.exec(classes.slice(end, until))?.[0].length ?? 0);
  const isOffice = FOR_FIELDS.test(wordAt(tokens, end - 1)) && wordAt(tokens, end) === 'for';
  if (!isOffice && (!COMMITTEE.test(wordAt(tokens, end - 1)) || !/^(?:on|for)$/.test(wordAt(tokens, end)))) return end;
  const field = (isOffice ? FIELD_OF_OFFICE : FIELD_OF_BODY).exec(classes.slice(end, until));
  return field === null ? end : end + field[0].length;
}

/** "at the Minister's office at Suva Chief of Staff X": another post behind the place at which the first ends. */
function postsLeft(report: Annotated, end: number, until: number): PostSpan[] {
  const place = /^ft?T{1,3}(?=[VKAC]{0,4}P)/.exec(report.classes.slice(end, until));
  return place === null ? [] : findPosts(report, { start: end + place[0].length, end: until });
}

/** "in Colombo", "on Exercise" behind a post belong to the sentence unless the post is one that is held at a place. */
function trimmed(report: Annotated, span: PostSpan): PostSpan {
  let { start, end } = span;
  while (start < end && (isOneOf('-s/', letterAt(report.classes, start)) || NO_OFFICE.has(wordAt(report.tokens, start)))) start += 1;
  start = behindChair(report, behindCounterpart(report, start, end), end);
  start = behindCity(report, behindFiling(report, start, end), end);
  start = ownCountryStart(report, behindOther(report, start, end), end);
  let reach = span.end;
  for (let at = start + 1; at < end; at += 1) {
    if (leavesCounterpart(report, at)) reach = at;
    if (reach === at || leavesOffice(report, at) || beginsAnother(report, at, end) || beginsOthers(report, at, end)) end = at;
  }
  while (end > start && isOneOf('-s/,&ofzt(', letterAt(report.classes, end - 1))) end -= 1;
  return { start, end, reach };
}

/** "My counterpart, Samoa’s Minister of Foreign Affairs X": the office that the word stands for follows. */
function behindCounterpart({ classes, tokens }: Annotated, start: number, end: number): number {
  return IS_COUNTERPART.test(wordAt(tokens, start)) && classes[start + 1] === ',' && classes.slice(start + 2, end).includes('P') ? start + 2 : start;
}

/** "under the chair of Minister of Industry X": what somebody does at the table is not the office. */
function behindChair({ tokens }: Annotated, start: number, end: number): number {
  const isChair = /^(?:chair|co-?chair|chairmanship|leadership)$/.test(textAt(tokens, start)) && wordAt(tokens, start + 1) === 'of';
  return isChair && start + 2 < end && isCapital(tokens[start + 2]) ? start + 2 : start;
}

/** "NAIROBI– Defence Secretary X": the place of filing with its dash. */
function behindFiling({ tokens, classes }: Annotated, start: number, end: number): number {
  const city = /^T{1,3}-/.exec(classes.slice(start, end))?.[0].length ?? 0;
  return city > 0 && tokens[start + city]?.isGlued === false ? start + city : start;
}

/** "Washington, D.C. Assistant Secretary X": the place with which the sentence before ended. */
function behindCity({ tokens, classes }: Annotated, start: number, end: number): number {
  const city = /^T+(?=[VP])/.exec(classes.slice(start, end))?.[0].length ?? 0;
  return tokens.slice(start, start + city).some(({ text }) => text === ',') ? start + city : start;
}

/** "A of the Department of Foreign Affairs and Vice Minister B": what stands behind "of" belongs to the office of somebody else. */
function behindOther({ classes }: Annotated, start: number, end: number): number {
  const before = classes[start - 1] === 't' ? classes[start - 2] : classes[start - 1];
  const link = before === 'o' || before === 'f' ? /^[Vm]{1,3}&(?=[VA]{0,4}P)/.exec(classes.slice(start, end)) : null;
  return link === null ? start : start + link[0].length;
}

/** "… of the Jordanian Army Spanish Chief of Defence": of two countries before the head the last one begins the post. */
function ownCountryStart(report: Annotated, start: number, end: number): number {
  const head = report.classes.slice(start, end).indexOf('P') + start;
  const before = countriesWithin(report, start, head);
  const last = before.at(-1);
  const isOther = last !== undefined && before.some((hit) => hit.value[0]?.code !== last.value[0]?.code);
  return isOther && report.classes[last.start] === 'A' && !isOneOf('-/', letterAt(report.classes, last.start - 1)) ? last.start : start;
}

const IS_COUNTERPART = /^(?:counterpart|counterparts|colleague|peer|homologue)$/;

/** "his Kenyan counterpart at Camp X": nothing else belongs to the word. */
function leavesCounterpart({ classes, tokens }: Annotated, at: number): boolean {
  return classes[at] === 'f' && IS_COUNTERPART.test(wordAt(tokens, at - 1));
}

/** "in India’s Ministry of External Affairs". */
const IN_OFFICE = /^t?[CA]{1,5}s?V/;

/** A small word behind which no office is named. */
function leavesOffice(report: Annotated, at: number): boolean {
  if (report.classes[at] === ',') return IS_COUNTERPART.test(wordAt(report.tokens, at - 1));
  if (report.classes[at] !== 'f') return false;
  const next = report.classes.slice(at + 1, at + 3);
  switch (wordAt(report.tokens, at)) {
    case 'with': return true;
    case 'on': return !/^[VK]/.test(next) && !COMMITTEE.test(wordAt(report.tokens, at - 1));
    case 'at': return !/^t?[VKAC]/.test(next);
    case 'in': return wordAt(report.tokens, at + 1) !== 'charge' && /^t?[TCAm]/.test(next) && !IN_OFFICE.test(report.classes.slice(at + 1, at + 10)) && !(HELD_AT.has(wordAt(report.tokens, at - 1)) && /^t?C/.test(next));
    default: return false;
  }
}

/** "and" before another country, where no other head of a post follows. */
function beginsAnother(report: Annotated, at: number, end: number): boolean {
  return report.classes[at] === '&' && /^(?:[CA]|t[CA])[^VPA]/.test(report.classes.slice(at + 1, at + 4)) && !/P/.test(report.classes.slice(at + 1, end));
}

const OTHERS = /^(?:officials|officers|experts|members|representatives|delegates|diplomats|staff)$/;

/** "Minister of Home Affairs, and Senior Government Officials": more people, and no part of the office. */
function beginsOthers({ classes, tokens }: Annotated, at: number, end: number): boolean {
  return classes[at] === ',' && classes[at + 1] === '&' && OTHERS.test(wordAt(tokens, end - 1));
}

/** "Minister of Culture Prince Badr": what somebody is by birth stands behind the office and is none. */
const BORN_TITLE = /(?<=\b(?:of|for|and) .{3,60}|minister|secretary|chief|governor) (?:Prince|Princess|Sheikha?|Lord|Lady|Baron|Baroness|(?<!\b(?:and|the|of) )Ambassador)$/i;

/** The words of a post, spaced as in the text, without acronyms in brackets and leading articles. */
export function postText(report: Annotated, span: PostSpan): string {
  const first = report.tokens[span.start];
  const last = report.tokens[span.end - 1];
  if (first === undefined || last === undefined) return '';
  const words = report.text.slice(first.start, last.end);
  const line = onOneLine(words.includes('(') ? words.replace(/ ?\([\p{Lu}&]{2,12}(?:\)|$)/gu, '') : words);
  const own = line.replace(/^(?:(?:newly )?(?:accredited|appointed)|office|residence|(?:\p{Lu}[\p{L}-]+ ){1,2}(?:Palace|House)(?= (?:Foreign|Prime|Deputy|Minister|Ambassador|President|King))) (?=\p{Lu})/u, '');
  const joined = own.includes('- in- ') ? own.replace(/(\p{L})- in- (\p{L})/u, '$1-in-$2') : own;
  const titled = BORN_TITLE.test(joined) ? joined.replace(BORN_TITLE, '') : joined;
  const bare = titled.includes(' Agency') ? titled.replace(/, (?:\p{Lu}[\p{L}-]* ){1,4}(?:News|Press) Agency$/u, '') : titled;
  return /[, ]$/.test(bare) ? bare.replace(/[, ]+$/, '') : bare;
}

/**
 * The country whose office a post is: of the words before the head and behind "of", never of those behind "to", "for" or "in".
 * @returns null when the post does not tell
 */
export function postCountry(report: Annotated, span: PostSpan): string | null {
  for (const hit of countriesWithin(report, span.start, span.end)) {
    const isOffice = /^s?V/.test(report.classes.slice(hit.end, hit.end + 2)) && wordAt(report.tokens, linkBefore(report, hit.start)) === 'in';
    if (!isOffice && !isMissionOf(report, hit) && !isOfficeFor(report, span, hit) && !isSender(report, span, hit) && (isElsewhere(report, span, linkBefore(report, hit.start)) || isDesk(report, hit))) continue;
    const word = hit.value.find((value) => value.kind !== 'adjective') ?? hit.value[0];
    if (word) return word.code;
  }
  return OWN_TITLES.get(wordAt(report.tokens, span.start)) ?? ofPlace(report, span);
}

/** "secretary of state for the Cambodian Defence Ministry": behind "for" the adjective of an office of the holder's own. */
function isOfficeFor(report: Annotated, span: PostSpan, hit: Annotated['countries'][number]): boolean {
  const own = /^[VKm]{1,3}/.exec(report.classes.slice(hit.end, Math.min(span.end, hit.end + 4)))?.[0].length ?? 0;
  return wordAt(report.tokens, linkBefore(report, hit.start)) === 'for' && report.classes[hit.start] === 'A' && OWN_OFFICE.test(wordAt(report.tokens, hit.end + own - 1)) && !DESK.has(wordAt(report.tokens, hit.end));
}

/** "Ambassador for Peru in Fiji": who sends. */
function isSender(report: Annotated, { end }: PostSpan, hit: Annotated['countries'][number]): boolean {
  const link = linkBefore(report, hit.start);
  return wordAt(report.tokens, link) === 'for' && /^(?:ambassador|commissioner|consul)$/.test(wordAt(report.tokens, link - 1)) && hit.end <= end && /^(?:in|to)$/.test(wordAt(report.tokens, hit.end));
}

/** "Naval Adviser to the Peruvian embassy in Fiji": whose embassy it is. */
function isMissionOf({ tokens }: Annotated, { end }: { end: number }): boolean {
  const next = wordAt(tokens, end);
  return next === 'embassy' || next === 'consulate' || (next === 'high' && wordAt(tokens, end + 1) === 'commission');
}

const OWN_OFFICE = /^(?:ministry|department|army|navy|force|forces|agency|council|parliament|government)$/;

/** Titles of office that one country alone has. */
const OWN_TITLES: ReadonlyMap<string, string> = new Map([['taoiseach', 'IE'], ['tanaiste', 'IE'], ['tánaiste', 'IE'], ['lyonchhen', 'BT'], ['eam', 'IN']]);

/** "Ambassador to India", "Defence Attaché in Tokyo": the country where the post is held, which is not the holder's. */
export function postedTo(report: Annotated, span: PostSpan): string | null {
  for (const hit of countriesWithin(report, span.start, span.end)) {
    const before = linkBefore(report, hit.start);
    if (report.classes[before] === 'z' || wordAt(report.tokens, before) === 'in') return hit.value[0]?.code ?? null;
  }
  return postedIn(report, span);
}

/** "the US ambassador in Bucharest": the country of the town. */
function postedIn(report: Annotated, { start, end, reach = end }: PostSpan): string | null {
  for (let at = start + 1; at < Math.min(reach, end + 3); at += 1) {
    if (report.classes[at] !== 'T' || wordAt(report.tokens, at - 1) !== 'in' || !HELD_AT.has(wordAt(report.tokens, at - 2))) continue;
    return report.places.find((hit) => hit.start === at)?.value[0]?.country ?? null;
  }
  return null;
}

/** "joint secretary from the Ministry of Foreign Affairs of Nepal": the country of the office that is named behind the post. */
export function officeBehind(report: Annotated, end: number): string | null {
  if (wordAt(report.tokens, end) !== 'from') return null;
  const town = placesWithin(report, end + 1, end + 2)[0]?.value[0];
  if (town !== undefined) return town.country;
  const office = /^t?(?:[VACKTm]|[o&]t?){1,14}/.exec(report.classes.slice(end + 1, end + 16));
  return office === null ? null : (countriesWithin(report, end + 1, end + 1 + office[0].length)[0]?.value[0]?.code ?? null);
}

const STATE = /^(?:republic|kingdom|state|federation|sultanate|union|emirate)$/;

/** The small word before a country; its article, "Republic of" and "Cairo, the" skipped. */
function linkBefore({ classes, tokens }: Annotated, country: number): number {
  const state = classes[country - 1] === 'o' && STATE.test(wordAt(tokens, country - 2)) ? /t?V{1,3}o$/.exec(classes.slice(Math.max(0, country - 5), country)) : null;
  const at = country - (state?.[0].length ?? 0);
  const before = classes[at - 1] === 't' ? at - 2 : at - 1;
  const town = /[zf](T{1,4}),$/.exec(classes.slice(Math.max(0, before - 6), before + 1));
  return town === null ? before : before - 1 - (town[1]?.length ?? 0);
}

const DESK: ReadonlySet<string> = new Set(['desk', 'division', 'directorate', 'department', 'section', 'unit', 'affairs', 'studies', 'relations', 'programme', 'program', 'task']);

/** "Director / India", "(India)", "India Division": the country that an office deals with. */
function isDesk(report: Annotated, hit: Annotated['countries'][number]): boolean {
  if (isOneOf('/(', letterAt(report.classes, hit.start - 1))) return true;
  return hit.value[0]?.kind === 'name' && DESK.has(wordAt(report.tokens, hit.end));
}

/** "Chief of Staff to Peru’s Deputy Prime Minister": whose office it is. */
function isPossessive({ classes }: Annotated, { end }: PostSpan, before: number): boolean {
  return /^zt?[CA]{1,3}s[VK]{0,3}P/.test(classes.slice(before, end));
}

/** The country is that of the place or of the subject, not that of the office. */
function isElsewhere(report: Annotated, span: PostSpan, before: number): boolean {
  const link = before >= span.start ? letterAt(report.classes, before) : '';
  if (link === 'z') return !isPossessive(report, span, before);
  if (link === 'f') return wordAt(report.tokens, before) !== 'at';
  return link === '&' && /[zf]/.test(report.classes.slice(Math.max(span.start, before - 4), before));
}
