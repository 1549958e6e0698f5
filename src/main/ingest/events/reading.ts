import { alone, type Steps } from '../inStep';
import type { Annotated } from '../language/annotate';
import { onOneLine } from '../language/oneLine';
import { wordAt } from '../language/tokens';
import { addDays, dayOfWeek } from '../dates/calendar';
import type { DatePhrase } from '../dates/datePhrase';
import type { ResolvedDate, Tense } from '../dates/resolveDate';
import { resolveDate } from '../dates/resolveDate';
import { findAuthor } from '../people/author';
import type { Mention } from '../people/mention';
import { mentionsInSteps } from '../people/mentions';
import { gatherPeople, type Person } from '../people/people';
import { beforeIn, findCues, isFuture, sentenceText, type Cue } from './cues';
import { findFormal, type FormalMention } from './formalMentions';
import { findDateline } from './dateline';
import { layOut, type Layout } from './layout';

/** Everything seen in a report before anything is decided. */
export interface Seen {
  report: Annotated;
  layout: Layout;
  formal: readonly FormalMention[];
  cues: readonly Cue[];
  mentions: readonly Mention[];
  people: readonly Person[];
  /** Dates with their sentence; those of the dateline left out. */
  dates: ReadonlyArray<ResolvedDate & { sentence: number }>;
}

/** What is known from outside of the text. */
export interface Days {
  published: string | null;
  headerDate: string | null;
  headings?: ReadonlySet<number>;
}

/** Events, days and people of a report, before it is decided which of them it is about. */
export function seeAll(report: Annotated, days: Days): Seen {
  return alone(seeInSteps(report, days));
}

/** What seeAll does, in steps. */
export function* seeInSteps(report: Annotated, days: Days): Steps<Seen> {
  const formal = findFormal(report);
  yield;
  const cues = findCues(report);
  yield;
  const acts = new Set([...formal, ...cues].map((act) => act.sentence));
  const layout = layOut(report, acts, days);
  yield;
  const author = findAuthor(report, layout.headline, layout.first);
  const found = yield* mentionsInSteps(report, layout.dateline);
  yield;
  const mentions = author === null ? found : [author, ...found].toSorted((a, b) => a.start - b.start);
  return { report, layout, formal, cues, mentions, people: gatherPeople(mentions), dates: datesOf(report, layout) };
}

function datesOf(report: Annotated, layout: Layout): Array<ResolvedDate & { sentence: number }> {
  const found: Array<ResolvedDate & { sentence: number }> = [];
  let sentence = 0;
  const datelines = [layout.dateline, ...nearDatelines(report, layout.lede)].filter((dateline) => dateline !== null);
  for (const phrase of report.dates) {
    while (sentence < report.sentences.length - 1 && (report.sentences[sentence]?.end ?? 0) <= phrase.start) sentence += 1;
    if (datelines.some((dateline) => phrase.start >= dateline.start && phrase.end <= dateline.end)) continue;
    const resolved = resolveDate(phrase, layout.reference, tenseOf(report, layout, { phrase, sentence }));
    if (!isOfElse(report, layout, { ...resolved, sentence })) found.push({ ...resolved, sentence });
  }
  return found;
}

/** What is said of a weekday, and of a day without a year. */
function tenseOf(report: Annotated, layout: Layout, { phrase, sentence }: { phrase: DatePhrase; sentence: number }): Tense {
  if (phrase.relative !== null) return isStillToCome(report, layout, { phrase, sentence }) ? 'to-come' : null;
  if (phrase.from.year !== null || phrase.from.day === null) return null;
  const before = beforeIn({ report }, sentence, phrase.start).slice(-TENSE_REACH);
  return isSaidToCome(before) ? 'to-come' : OVER.test(before) || / (?:the |this )past $/i.test(before) ? 'over' : null;
}

/** Whether a weekday is one that is still to come. */
function isStillToCome(report: Annotated, layout: Layout, { phrase, sentence }: { phrase: DatePhrase; sentence: number }): boolean {
  if (phrase.relative?.unit !== 'weekday') return false;
  if (isLastDayToCome(report, phrase.start)) return true;
  return (isFuture(sentenceText(report, sentence)) || isLaterThisWeek(report, layout, phrase)) && !isDone(report, sentence, phrase.start);
}

function isOfElse(report: Annotated, layout: Layout, date: ResolvedDate & { sentence: number }): boolean {
  return isOfAnotherCalendar(date, layout.reference.day) || isOfPage(report, layout, date);
}

/** A line above the report that begins with a day after it was published: the day on which the page was seen. */
function isOfPage({ sentences, countries }: Annotated, { headline, reference }: Layout, { phrase, start, sentence }: ResolvedDate & { sentence: number }): boolean {
  const line = sentences[sentence];
  if (line === undefined || start === null || reference.day === null || start <= addDays(reference.day, 1) || !headline.has(sentence)) return false;
  return phrase.start <= line.start + 2 && !countries.some((hit) => hit.start >= line.start && hit.end <= line.end);
}

/** So many years ahead of a report a day is one of another calendar ("the 23rd of January 2081" in Nepal). */
const FAR_AHEAD = 30;

function isOfAnotherCalendar({ start, end }: ResolvedDate, reference: string | null): boolean {
  const day = start ?? end;
  return day !== null && reference !== null && Number(day.slice(0, 4)) > Number(reference.slice(0, 4)) + FAR_AHEAD;
}

/** A caption may stand above the place and day of filing. */
function nearDatelines(report: Annotated, lede: number): Array<ReturnType<typeof findDateline>> {
  return [lede - 1, lede + 1, lede + 2].filter((index) => report.sentences[index]?.isFirstOfBlock === true).map((index) => findDateline(report, index)).filter((dateline) => (dateline?.city ?? null) !== null);
}

/** "arrives this Thursday", in a report of Wednesday. */
function isLaterThisWeek({ tokens }: Annotated, { reference }: Layout, { start, relative }: DatePhrase): boolean {
  if (reference.day === null || relative?.unit !== 'weekday' || wordAt(tokens, start - 1) !== 'this') return false;
  return fromMonday(relative.weekday) > fromMonday(dayOfWeek(reference.day));
}

function fromMonday(weekday: number): number {
  return (weekday + 6) % 7;
}

/** "runs until Friday": a day to come, though nothing says "will". */
function isLastDayToCome({ text, tokens }: Annotated, token: number): boolean {
  const at = tokens[token]?.start ?? 0;
  return /\b(?:runs|continues|lasts|is on|are on|is calling|is alongside|goes on|ends|concludes|is under ?way|are under ?way)\b[^.;]{0,40}?\b(?:until|till|through|to|ends|concludes)(?: on)? $/i.test(text.slice(Math.max(0, at - 80), at)) || /\b(?:ends|concludes) (?:on )?$/.test(text.slice(Math.max(0, at - 16), at));
}

const DONE = /\b(?<!\bbe )(?:arrived|met|held|visited|signed|received|called on|concluded|said|announced|told|hosted|welcomed|began|opened|flew|left|departed|travelled|traveled|spoke|launched|started|kicked off|got under ?way|commenced|convened|acquired|agreed|reached|adopted|inked|initialled|docked|berthed|anchored|moored|sailed|paid|laid|handed|came|wrapped up|ended|completed|co-?chaired|chaired|presided|attended|addressed|inaugurated|toured|put (?:their|his|her) (?:names?|signatures?) to)\b[^.;]{0,100}$/;
/** More letters than the longest match of DONE has. */
const DONE_REACH = 115;

const TO_COME = /\b(?:will|shall|(?:is|are) (?:also )?(?:to|due|set|scheduled|expected|planned|slated)|to be (?:held|hosted|signed|organi[sz]ed)|(?:scheduled|planned|set|slated|due) (?:for|to))\b(?!.*\b(?:will|shall|scheduled|planned)\b)([^;]*)$/i;
/** Words between "will" and a day that make it one of something else, which may be over. */
const OF_SOMETHING_ELSE = /(?<!\bbe )\b(?:signed|agreed|adopted|reached|concluded|held|made|issued|announced|launched|opened)\b|\b(?:since|after|following|which|who|whose|that|when|where|dated|marking|marks|anniversary|between)\b/i;
const TENSE_REACH = 160;
/** "met in Lima on", "was held from": what took place, with nothing between it and the day that looks ahead. */
const OVER = /\b(?:met|visited|(?:was|were|came|berthed|docked|called|travell?ed|flew) last (?:in|at|to)|last (?:was|were|came|berthed|docked|called|travell?ed|flew|sat|convened)|(?<!\bbe )received|(?<!\bbe )hosted|arrived|concluded|called on|(?:was|were) (?:held|signed)|took place)\b(?:(?!\b(?:to|for|will|would|that|which|who|next|set|scheduled|planned|due|ahead|before|by|until|postponed|agreed)\b)[^.;]){0,100}\b(?:on|from|between) $/i;

/** "will be held on 12 December": the day is that of what is to come. */
function isSaidToCome(before: string): boolean {
  const between = TO_COME.exec(before)?.[1];
  return between !== undefined && !OF_SOMETHING_ELSE.test(between);
}

/** "who arrived on Sunday and will visit …": the day belongs to what is done. */
function isDone(report: Annotated, sentence: number, token: number): boolean {
  const before = DONE.exec(beforeIn({ report }, sentence, token).slice(-DONE_REACH));
  const behind = report.tokens[token]?.end ?? 0;
  if (isDoneBehind(report, sentence, token)) return true;
  return (before !== null && !isFuture(before[0]) && !isAsideOfFuture(beforeIn({ report }, sentence, token), before[0])) || DONE_BEHIND.test(wordAt(report.tokens, token + 1)) || AT_TALKS.test(report.text.slice(behind, behind + TALKS_REACH));
}

/** "will hold talks with his counterpart A, who came to office last year, on Sunday": done in an aside, behind which the sentence goes on. */
function isAsideOfFuture(before: string, done: string): boolean {
  if (isSaidToCome(done) || /\b(?:is|are) for\b/.test(done)) return true;
  const head = before.slice(0, before.length - done.length);
  return done.includes(',') && /, (?:[^,;]*\b)?(?:who|whom|which|where|whose|having|after|accompanied)\b[^,;]*$/.test(head) && isFuture(head);
}

const DONE_CLAUSE = /^,?(?:(?!\b(?:will|shall|would|(?:is|are) (?:to|due|set|expected|scheduled)|who|which|whose|that|after|since)\b)[^.;]){0,160}?\b(?:(?:was|were) (?:received|welcomed|greeted|hosted|briefed)|met|called on|held talks|signed|visited|arrived|paid)\b/;

/** "On Monday the captain was received by the Commissioner, whose crew will …": a sentence that opens with its day, and with what was done on it. */
function isDoneBehind({ text, tokens, sentences }: Annotated, sentence: number, token: number): boolean {
  if (token > (sentences[sentence]?.start ?? 0) + 1) return false;
  const behind = tokens[token]?.end ?? 0;
  return DONE_CLAUSE.test(text.slice(behind, behind + TENSE_REACH));
}

/** "Ministers A and B Friday agreed to": what was done on the day stands right behind it. */
const DONE_BEHIND = /^(?!(?:scheduled|planned|expected|slated|supposed|proposed|need)$)(?:[a-z]{2,}ed|met|held|said|told|began|spoke|took|made|paid|left|flew)$/;

/** "Minister X on Saturday in a meeting with Y agreed to hold": they met on the day. */
const AT_TALKS = /^,? (?:in|during|at) (?:a|an|his|her|their|the) (?:[a-z-]+ ){0,2}(?:meeting|talks|call|conversation)\b/;
const TALKS_REACH = 60;

/** The characters that tokens cover. */
export function charsOf(report: Annotated, start: number, end: number): { start: number; end: number } {
  return { start: report.tokens[start]?.start ?? 0, end: report.tokens[Math.max(start, end - 1)]?.end ?? 0 };
}

/** The text of a range of tokens on one line. */
export function textBetween(report: Annotated, start: number, end: number): string {
  const chars = charsOf(report, start, end);
  return onOneLine(report.text.slice(chars.start, chars.end));
}
