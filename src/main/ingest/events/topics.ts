import { Treatment } from '../../../shared/domain/values';
import type { DraftTopic } from '../types';
import { isBackground, sentenceText } from './cues';
import type { Hit } from '../language/phraseTable';
import { isCapital, wordAt } from '../language/tokens';
import type { Sentence } from '../language/sentences';
import type { Primary } from './primary';
import { charsOf, textBetween, type Seen } from './reading';
import { namedInstruments } from './instruments';
import { subjectCountries } from './topicCountries';
import { isStillToDo } from './stillToDo';
import { enumerated, isEnumeration, isEnumerator, isOfTalk, TALKED, talksOn, type Governed } from './topicLists';
import { listedTopics, phrasesOf, widened } from './topicPhrases';

const MOST = 20;
const MOST_LETTERS = 880;
const MOST_WORDINGS = 3;
const STRENGTH: ReadonlyMap<string, number> = new Map(Treatment.options.map((word, at) => [word, at]));
/** What a list names beyond the known topics counts a little less than they do. */
const LISTED_WEIGHT = 0.9;
const COUNTRY_WEIGHT = 0.7;
/** So many open items are taken from one report. */
const MOST_LISTED = 8;
/** Verbs that open a list of what was talked about. */
const OPENS_LIST: ReadonlySet<Treatment> = new Set(['exchanged-views', 'discussed', 'reviewed', 'proposed', 'agreed']);

type Found = DraftTopic & {
  weight: number;
  /** The words of the report for it, where they differ from the name. */
  wordings: string[];
};

/** What is no subject of the talks: the countries that hold them and the country of the place. */
export interface Around {
  parties: readonly string[];
  venueCountry: string | null;
}

/** What was talked about, each with the strongest verb under which it stands; the most spoken of first. */
export function findTopics(seen: Seen, primary: Primary, around: Around): DraftTopic[] {
  const found = new Map<string, Found>();
  for (const index of seen.report.sentences.keys()) {
    if (index < seen.layout.first && !seen.layout.headline.has(index)) continue;
    const weight = weightOf(seen, primary, index);
    if (weight > 0) readSentence({ seen, primary, around, found }, index, weight);
  }
  return strongest([...found.values()]);
}

interface Gathering {
  seen: Seen;
  primary: Primary;
  around: Around;
  found: Map<string, Found>;
}

/** Open lists are read so far behind the opening. */
const OPEN_REACH = 12;

function isNearOpening({ layout }: Seen, index: number): boolean {
  return index >= layout.first && index <= layout.lede + OPEN_REACH;
}

/** What one sentence speaks of: known topics, what its lists name beyond them, third countries. */
function readSentence(gathering: Gathering, index: number, weight: number): void {
  const { seen, around, found } = gathering;
  const sentence = seen.report.sentences[index];
  if (sentence === undefined) return;
  const known = knownIn(gathering, sentence);
  const third = subjectCountries(seen, sentence, [...around.parties, around.venueCountry ?? '']);
  const named = namedInstruments(seen, sentence).filter((one) => !isOwnName(gathering.primary, one));
  const instruments = named.filter((one) => !known.some((hit) => overlaps(hit, one)));
  const isTalk = isNearOpening(seen, index) && (isOfTalk(seen, index) || isEnumeration(seen, index));
  if (known.length + third.length + instruments.length === 0 && !isTalk) return;
  const governed = verbsIn(gathering, sentence, passive(sentenceText(seen.report, index)));
  addAllKnown(gathering, sentence, { known, governed, weight, instruments: named });
  if (index >= seen.layout.first) addOpen(gathering, { governed, known, start: sentence.start, end: sentence.end, weight });
  for (const hit of instruments) {
    add(found, { topic: textBetween(seen.report, hit.start, hit.end), wordings: [], treatment: treatmentAt(governed, hit.start), ...charsOf(seen.report, hit.start, hit.end), rule: 'topic.instrument', weight: weight * LISTED_WEIGHT });
  }
  for (const hit of third) {
    add(found, { topic: seen.report.gazetteer.countryName(hit.code), wordings: [], treatment: governed.at(-1)?.treatment ?? 'mentioned', ...charsOf(seen.report, hit.start, hit.end), rule: 'topic.country', weight: weight * COUNTRY_WEIGHT });
  }
}

function addAllKnown(gathering: Gathering, sentence: Sentence, { known, governed, weight, instruments }: { known: ReadonlyArray<Hit<string>>; governed: readonly Governed[]; weight: number; instruments: readonly Span[] }): void {
  if (known.length === 0) return;
  const { seen } = gathering;
  const phrases = phrasesOf(seen.report, sentence, { verbs: governed.map((verb) => ({ start: verb.at, end: verb.from })), known });
  for (const [at, hit] of known.entries()) addKnown(gathering, hit, { treatment: treatmentAt(governed, hit.start), weight, phrase: joined(seen.report, known, at) ?? instruments.find((one) => one.start <= hit.start && one.end >= hit.end) ?? phraseOf(seen, phrases, hit) });
}

/** "transport and logistics": two words for one topic. */
function joined({ classes }: Seen['report'], known: ReadonlyArray<Hit<string>>, at: number): Span | null {
  const [hit, next] = [known[at], known[at + 1]];
  return hit !== undefined && next !== undefined && hit.value === next.value && next.start === hit.end + 1 && classes[hit.end] === '&' ? { start: hit.start, end: next.end } : null;
}

/** The words of the noun phrase around a known topic, without people. */
function phraseOf({ report, mentions }: Seen, phrases: readonly Span[], hit: Span): Span {
  const phrase = phrases.find((one) => one.start <= hit.start && one.end >= hit.end);
  return phrase === undefined ? hit : widened(report, hit, phrase, (at) => mentions.some((mention) => mention.start <= at && mention.end > at));
}

function knownIn({ seen, primary }: Gathering, sentence: Sentence): Array<Hit<string>> {
  const known: Array<Hit<string>> = [];
  const { report } = seen;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const hit = report.gazetteer.topics.match(report.tokens, at);
    if (hit === null || hit.end > sentence.end || isOwnName(primary, hit) || isOfPerson(seen, hit) || isOfMinistry(report, hit) || (primary.kind === 'signing' && hit.value === 'Memorandum of understanding')) continue;
    known.push(hit);
    at = hit.end - 1;
  }
  return known;
}

/** "Admiral Luis Polar", "Minister for Trade": a name, or a post of somebody, is no matter. */
function isOfPerson({ mentions }: Seen, hit: Span): boolean {
  return mentions.some((mention) => overlaps(mention, hit) || (mention.postSpan !== null && overlaps(mention.postSpan, hit)));
}

const MINISTRY = /^(?:ministry|ministries|department)$/;
const MINISTRY_REACH = 7;

/** "the Ministry of Agriculture and Forestry": what an office is called, not what was spoken of. */
function isOfMinistry({ tokens, classes }: Seen['report'], { start, end }: Span): boolean {
  if (!tokens.slice(start, end).every(isCapital)) return false;
  for (let at = start - 1; at > start - MINISTRY_REACH; at -= 1) {
    if (MINISTRY.test(wordAt(tokens, at))) return true;
    if (!/^[VKAoft&,m]$/.test(classes[at] ?? '') || (/^[Vm]$/.test(classes[at] ?? '') && !isCapital(tokens[at]))) return false;
  }
  return false;
}

/** The verbs of a sentence in order; one in the passive voice governs from the start. */
function verbsIn({ seen: { report } }: Gathering, sentence: Sentence, first: Treatment): Governed[] {
  const governed: Governed[] = first === 'mentioned' ? [] : [{ at: sentence.start, from: sentence.start, treatment: first }];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const verb = report.gazetteer.verbs.match(report.tokens, at);
    if (verb !== null && !isSignedThing(governed.at(-1), report.classes, at) && !isStillToDo(report.tokens, at, verb.value)) governed.push({ at, from: verb.end, treatment: verb.value });
  }
  return governed;
}

/** "signed an accord on": what is signed is no weaker verb. */
function isSignedThing(before: Governed | undefined, classes: string, at: number): boolean {
  return before?.treatment === 'signed' && classes[at - 1] === 't' && before.from === at - 1;
}

function treatmentAt(governed: readonly Governed[], at: number): Treatment {
  return governed.findLast((verb) => verb.at <= at)?.treatment ?? 'mentioned';
}

function addKnown({ seen: { report }, found }: Gathering, hit: Hit<string>, { treatment, weight, phrase }: { treatment: Treatment; weight: number; phrase: Span }): void {
  add(found, { topic: hit.value, wordings: wordingOf(hit.value, textBetween(report, phrase.start, phrase.end)), treatment, ...charsOf(report, hit.start, hit.end), weight: weight * (treatment === 'mentioned' ? 1 : 2) });
}

/** The name of the mechanism itself is no topic of it. */
function isOwnName(primary: Primary, hit: { start: number; end: number }): boolean {
  return primary.formal !== null && hit.start >= primary.formal.start && hit.end <= primary.formal.end;
}

/** "… were discussed": the verb stands behind what it governs; not "which was signed in 2019". */
const PASSIVE = /\b(?:was|were|been|being|are|is)(?<!\b(?:which|that) \w+)(?: also| further| especially| mainly| then)? (discussed|reviewed|addressed|raised|explored|considered|examined|covered|agreed|signed|launched|inaugurated|handed over)\b(?! (?:in|on|since) [^.;]{0,12}\d{4}| last)/i;
const PASSIVE_TREATMENT: ReadonlyMap<string, Treatment> = new Map([['reviewed', 'reviewed'], ['agreed', 'agreed'], ['signed', 'signed'], ['launched', 'implemented'], ['inaugurated', 'implemented'], ['handed over', 'implemented']]);

function passive(text: string): Treatment {
  const match = PASSIVE.exec(text);
  return match === null ? 'mentioned' : (PASSIVE_TREATMENT.get(match[1]?.toLowerCase() ?? '') ?? 'discussed');
}

type Span = { start: number; end: number };

interface Open {
  governed: readonly Governed[];
  known: readonly Span[];
  start: number;
  end: number;
  weight: number;
}

/** An item that no list of ours knows counts where it stands in one list with a topic that is known. */
function addOpen({ seen, found }: Gathering, open: Open): void {
  const { report } = seen;
  const taken: Span[] = [...open.known];
  let left = MOST_LISTED - [...found.values()].filter((topic) => topic.rule === 'topic.listed').length;
  for (const list of [...talksOn(report, open), ...enumerated(report, open), ...open.governed.toReversed()]) {
    if (!OPENS_LIST.has(list.treatment)) continue;
    const items = listedTopics(report, list.from, open.end, isEnumerator(report, list.at));
    if (!TALKED.has(wordAt(report.tokens, list.at)) && !isEnumerator(report, list.at) && !items.some((item) => open.known.some((one) => overlaps(one, item)))) continue;
    for (const item of items) {
      if (left <= 0) return;
      if (taken.some((one) => overlaps(one, item)) || isNamedElse(seen, item)) continue;
      taken.push(item);
      left -= 1;
      add(found, { topic: sentenceCase(textBetween(report, item.start, item.end)), wordings: [], treatment: list.treatment, ...charsOf(report, item.start, item.end), rule: 'topic.listed', weight: open.weight * LISTED_WEIGHT });
    }
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A person, a post, a mechanism: named, but not talked about. */
function isNamedElse(seen: Seen, item: Span): boolean {
  return seen.mentions.some((mention) => overlaps(mention, item) || (mention.postSpan !== null && overlaps(mention.postSpan, item))) || seen.formal.some((formal) => overlaps(formal, item));
}

function sentenceCase(text: string): string {
  return `${(text[0] ?? '').toUpperCase()}${text.slice(1)}`;
}

/** The words of the report, where they are not in the name that the product knows the topic by. */
function wordingOf(topic: string, words: string): string[] {
  return bare(words) === '' || bare(topic).includes(bare(words)) ? [] : [words];
}

/** The names of topics come again and again; forgets them now and then. */
const bared = new Map<string, string>();
const MOST_BARED = 4000;

function bare(text: string): string {
  const known = bared.get(text);
  if (known !== undefined) return known;
  if (bared.size >= MOST_BARED) bared.clear();
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  bared.set(text, letters);
  return letters;
}

function weightOf(seen: Seen, primary: Primary, index: number): number {
  const isOwn = index === primary.sentence || index === seen.layout.lede;
  if (isOwn) return 2;
  if (seen.formal.some((formal) => formal.sentence === index && formal.edition !== null && formal.edition !== primary.formal?.edition)) return index <= seen.layout.lede + 2 || isOfTalk(seen, index) ? 0.6 : 0;
  return isBackground(sentenceText(seen.report, index)) ? 0.3 : index <= seen.layout.lede + 25 ? 1 : 0.2;
}

function add(found: Map<string, Found>, topic: Found): void {
  const known = found.get(topic.topic);
  if (known === undefined) {
    found.set(topic.topic, topic);
    return;
  }
  known.weight += topic.weight;
  known.wordings.push(...topic.wordings);
  if ((STRENGTH.get(topic.treatment) ?? 0) > (STRENGTH.get(known.treatment) ?? 0)) Object.assign(known, { treatment: topic.treatment, start: topic.start, end: topic.end });
}

/** A list that a person can read: bounded in number and in letters. */
function strongest(topics: Found[]): DraftTopic[] {
  let letters = 0;
  return topics
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ weight: _weight, wordings, topic, ...rest }) => ({ ...rest, topic: named(topic, wordings) }))
    .filter((topic, at) => at < MOST && (letters += topic.topic.length + 3) <= MOST_LETTERS);
}

/** The topic as the product knows it, and the fullest words of the report for it. */
function named(topic: string, wordings: readonly string[]): string {
  const fullest: string[] = [];
  for (const words of wordings.toSorted((a, b) => b.length - a.length)) {
    if (fullest.length < MOST_WORDINGS && !fullest.some((known) => bare(known).includes(bare(words)))) fullest.push(words);
  }
  return fullest.length === 0 ? topic : `${topic} (${fullest.join(', ')})`;
}
