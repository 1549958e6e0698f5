import type { Annotated } from '../language/annotate';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { countriesWithin } from './countriesWithin';
import type { Span } from './span';

/** What a name without rank, address and post stands beside. */
export interface BareName {
  country: string | null;
  rule: 'person.of-country' | 'person.deed';
}

/** Who is met, received or thanked is a person. */
const MEETS: ReadonlySet<string> = new Set('met meet meets meeting received receives receive hosted hosts host welcomed welcomes greeted greets thanked thanks congratulated congratulates congratulating told invited invites interviewed briefed joined called phoned decorated accompanied assured'.split(' '));
/** "talks with", "spoke to", "a call from". */
const WITH: ReadonlySet<string> = new Set('met meet meets meeting meetings talks talk discussions discussion consultations conversation conversations call spoke speaks conferred discussed negotiations counterpart dialogue together alongside exchanged audience interaction sat separately representatives'.split(' '));
/** "led by". */
const BY: ReadonlySet<string> = new Set('led headed chaired co-chaired represented received welcomed hosted accompanied signed attended delivered greeted joined assisted inaugurated opened addressed presided moderated commanded flanked seen briefed officiated met presented'.split(' '));
const DOES: ReadonlySet<string> = new Set('met meets held holds received receives hosted hosts welcomed visited visits arrived arrives signed led chaired co represented stressed underlined underscored noted added expressed thanked emphasised emphasized highlighted reaffirmed reiterated affirmed paid called discussed travelled traveled commended praised conveyed recalled pointed invited congratulated spoke agreed exchanged attended headed presented briefed appreciated lauded assured accompanied declared opened explained outlined extended proposed voiced concluded meet hold sign co-chaired co-led jointly conferred reviewed inaugurated sat appended inked initialled toured inspected host receive welcome visit chair lead attend'.split(' '));
const BETWEEN_SUBJECT: ReadonlySet<string> = new Set('has have had will also today yesterday on jointly separately then later who'.split(' '));
const OPENS_CLAUSE: ReadonlySet<string> = new Set('while where when that whereas as after which between side'.split(' '));
/** What has a name of its own behind a comma: "the joint exercise, Desert Lynx, concluded". */
const NAMED_THINGS: ReadonlySet<string> = new Set('exercise exercises drill drills manoeuvres maneuvers operation ship frigate destroyer corvette vessel submarine warship initiative project programme program course seminar workshop conference forum'.split(' '));
const FAR = 5;
const FAR_BY = 9;

/** A name of two words or more that no post, rank or address tells of, but that stands where only a person stands; else null. */
export function bareName(report: Annotated, span: Span, sentenceStart: number): BareName | null {
  if (!isFullName(report, span) || isOfSomethingElse(report, span, sentenceStart)) return null;
  const owner = possessive(report, span.start);
  if (owner !== null) return isListedOwner(report, span.end) || isDoing(report, { start: owner.start, end: span.end }, sentenceStart) ? { country: owner.country, rule: 'person.of-country' } : null;
  const country = countryBeside(report, span.end);
  if (country !== null) return { country, rule: 'person.of-country' };
  return isDoing(report, span, sentenceStart) ? { country: null, rule: 'person.deed' } : null;
}

/** Met, or doing what only a person does. */
function isDoing(report: Annotated, span: Span, sentenceStart: number): boolean {
  return isObject(report, span.start) || isSubject(report, span, sentenceStart);
}

/** Two names or more, or a name behind an initial. */
export function isFullName({ classes }: Annotated, span: Span): boolean {
  const letters = classes.slice(span.start, span.end);
  return (letters.match(/[NIK](?!-)/g)?.length ?? 0) > 1 && /^[NIKpT.q-]+$/.test(letters);
}

/** Words of an office or a place beside the name: it is theirs. */
function isOfSomethingElse(report: Annotated, { start, end }: Span, sentenceStart: number): boolean {
  if (/^-?[VPCATK]|^-/.test(report.classes.slice(end, end + 2)) && !isCalled(report, end)) return true;
  if (report.classes[start - 1] === ',' && NAMED_THINGS.has(wordAt(report.tokens, start - 2))) return true;
  const before = start > sentenceStart ? letterAt(report.classes, start - 1) : '';
  return isOneOf('VCATKNPt_/-', before) || (before === 'q' && report.classes[end] === 'q');
}

/** "Name US Coast Guard" is no name of a person; "Name (Kenya)" may be. */
function isCalled({ classes }: Annotated, end: number): boolean {
  return classes[end] === '(';
}

/** "Cambodia’s Name". */
function possessive(report: Annotated, start: number): { country: string; start: number } | null {
  if (report.classes[start - 1] !== 's') return null;
  const hit = countriesWithin(report, start - FAR, start - 1).find((one) => one.end === start - 1);
  return hit?.value[0]?.kind === 'name' ? { country: hit.value[0].code, start: hit.start } : null;
}

/** "Estonia’s A and Latvia’s B": two in a row who each have a country. */
function isListedOwner({ classes }: Annotated, end: number): boolean {
  return /^,?&t?C{1,6}sN/.test(classes.slice(end, end + 12));
}

/** "Name of Tajikistan", "Name (Tajikistan)". */
function countryBeside(report: Annotated, end: number): string | null {
  const isBracket = report.classes[end] === '(';
  if (!isBracket && report.classes[end] !== 'o' && wordAt(report.tokens, end) !== 'from') return null;
  const from = report.classes[end + 1] === 't' ? end + 2 : end + 1;
  const hit = countriesWithin(report, from, from + 1)[0];
  if (hit?.value[0]?.kind !== 'name') return null;
  return isBracket && report.classes[hit.end] !== ')' ? null : hit.value[0].code;
}

function isObject({ classes, tokens }: Annotated, start: number): boolean {
  const last = wordAt(tokens, start - 1);
  const second = wordAt(tokens, start - 2);
  if (MEETS.has(last)) return true;
  if (last === 'with' || last === 'to') return WITH.has(second) || (second === 'both' && WITH.has(wordAt(tokens, start - 3)));
  if (last === 'by') return BY.has(second) || classes[start - 2] === 'C' || isDoneBy(tokens, start);
  return last === 'between' || isOneOfList(tokens, start);
}

/** What names people as its members: "the heads of delegation were", "also attending was". */
const LISTS_PEOPLE: ReadonlySet<string> = new Set('delegation delegations heads leaders signatories chairs co-chairs negotiators attending present attendance attendees participants members guests speakers'.split(' '));

function isOneOfList(tokens: Annotated['tokens'], start: number): boolean {
  if (!/^(?:were|was|are)$/.test(wordAt(tokens, start - 1))) return false;
  return [2, 3, 4].some((step) => LISTS_PEOPLE.has(wordAt(tokens, start - step)));
}

/** "was met at the station by". */
function isDoneBy(tokens: Annotated['tokens'], start: number): boolean {
  for (let at = start - 3; at > start - FAR_BY; at -= 1) if (BY.has(wordAt(tokens, at)) && /^(?:was|were|been|be|is|are|and)$/.test(wordAt(tokens, at - 1))) return true;
  return false;
}

/** The verb of a person follows, and nothing of another noun goes before. */
function isSubject(report: Annotated, { start, end }: Span, sentenceStart: number): boolean {
  const lead = wordAt(report.tokens, start - 1);
  const mark = letterAt(report.classes, start - 1);
  if (start > sentenceStart && !isOneOf(',&q_', mark) && !OPENS_CLAUSE.has(lead)) return false;
  let at = report.classes[end] === ',' ? end + 1 : end;
  for (let step = 0; step < FAR && (BETWEEN_SUBJECT.has(wordAt(report.tokens, at)) || report.classes[at] === 'D'); step += 1) at += 1;
  return DOES.has(wordAt(report.tokens, at));
}

/** Two names with nothing but "and" or a comma between them. */
export function isListed({ classes }: Annotated, before: number, start: number): boolean {
  return /^(?:[,;]?&?)$/.test(classes.slice(before, start));
}
