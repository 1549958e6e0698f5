import type { Treatment } from '../../../shared/domain/values';
import type { Steps } from '../inStep';
import type { DraftTopic } from '../types';
import { isBackground, sentenceText } from './cues';
import type { Hit } from '../language/phraseTable';
import type { Sentence } from '../language/sentences';
import type { Primary } from './primary';
import { charsOf, textBetween, type Seen } from './reading';
import { fieldsOf, type FieldOfCooperation } from './fieldLists';
import { namedInstruments } from './instruments';
import { subjectCountries, subjectRegions } from './topicCountries';
import { isOfMinistry } from './ministryNames';
import { isStillToDo } from './stillToDo';
import { addOpen, addPoints, isOfTalk, opensLists } from './openTopics';
import { add, LISTED_WEIGHT, overlaps, treatmentAt, type Around, type Found, type Gathering, type Governed, type Span } from './topicGathering';
import { paired, phrasesOf, widened } from './topicPhrases';
import { weighInSteps } from './weighedTopics';

const MOST = 20;
const MOST_LETTERS = 880;
const MOST_WORDINGS = 3;
const COUNTRY_WEIGHT = 0.7;

/** What was talked about, each with the strongest verb under which it stands; the most spoken of first. */
export function* topicsInSteps(seen: Seen, primary: Primary, around: Around): Steps<DraftTopic[]> {
  const found = new Map<string, Found>();
  const gathering = { seen, primary, around, found };
  const weighty = [...seen.report.sentences.entries()].flatMap(([index, sentence]) => {
    if (index < seen.layout.first && !seen.layout.headline.has(index)) return [];
    const weight = weightOf(seen, primary, index);
    return weight > 0 ? [{ index, sentence, weight }] : [];
  });
  yield;
  const known = weighty.map((one) => ({ ...one, known: knownIn(gathering, one.sentence) }));
  yield;
  const named = known.map((one) => ({ ...one, beyond: beyondKnown(gathering, one) }));
  yield;
  const telling = named.filter((one) => isTelling(gathering, one));
  yield;
  const governed = telling.map((one) => ({ ...one, governed: verbsIn(seen, one.index) }));
  yield;
  for (const one of governed) readSentence(gathering, one);
  yield;
  yield* weighInSteps(gathering, (sentence) => verbsIn(seen, sentence));
  yield;
  return strongest([...found.values()]);
}

/** A sentence that tells something, with the known topics in it. */
interface Weighty {
  index: number;
  sentence: Sentence;
  weight: number;
  known: ReadonlyArray<Hit<string>>;
}

/** What a sentence names beyond the known topics and the items of its lists. */
interface Beyond {
  third: ReturnType<typeof subjectCountries>;
  regions: readonly Span[];
  /** All that are named; some of them hold a known topic. */
  named: readonly Span[];
  instruments: readonly Span[];
  fields: readonly FieldOfCooperation[];
}

function beyondKnown({ seen, around, primary }: Gathering, { index, sentence, known }: Weighty): Beyond {
  const isNew = (one: Span): boolean => !known.some((hit) => overlaps(hit, one));
  const own = [...around.parties, around.venueCountry ?? ''];
  const named = namedInstruments(seen, sentence).filter((one) => !isOwnName(primary, one));
  const fields = index < seen.layout.first ? [] : fieldsOf(seen.report, sentence).filter(isNew);
  return { third: subjectCountries(seen, sentence, own), regions: subjectRegions(seen, sentence, own).filter(isNew), named, instruments: named.filter(isNew), fields };
}

/** What one sentence speaks of: known topics, what its lists name beyond them, third countries. */
function readSentence(gathering: Gathering, { index, sentence, weight, known, beyond, governed }: Weighty & { beyond: Beyond; governed: readonly Governed[] }): void {
  const { seen } = gathering;
  addAllKnown(gathering, sentence, { known, governed, weight, instruments: beyond.named });
  if (index >= seen.layout.first) {
    addOpen(gathering, { governed, known: [...known, ...beyond.regions], start: sentence.start, end: sentence.end, weight });
    addPoints(gathering, index, { governed, known, weight });
  }
  addBeyond(gathering, beyond, { governed, weight });
}

/** Something is named, or a list of matters begins. */
function isTelling(gathering: Gathering, { index, known, beyond }: Weighty & { beyond: Beyond }): boolean {
  return known.length + beyond.third.length + beyond.regions.length + beyond.instruments.length + beyond.fields.length > 0 || opensLists(gathering, index);
}

function addBeyond({ seen, found }: Gathering, { third, regions, instruments, fields }: Beyond, { governed, weight }: { governed: readonly Governed[]; weight: number }): void {
  const spoken = (hit: Span, topic: string, how: { rule: string; weight: number }): void => add(found, { topic, wordings: [], treatment: treatmentAt(governed, hit.start), ...charsOf(seen.report, hit.start, hit.end), ...how });
  for (const hit of fields) spoken(hit, hit.topic, { rule: 'topic.field', weight: weight * LISTED_WEIGHT });
  for (const hit of instruments) spoken(hit, textBetween(seen.report, hit.start, hit.end), { rule: 'topic.instrument', weight: weight * LISTED_WEIGHT });
  for (const hit of regions) spoken(hit, textBetween(seen.report, hit.start, hit.end), { rule: 'topic.country', weight: weight * COUNTRY_WEIGHT });
  for (const hit of third) {
    add(found, { topic: seen.report.gazetteer.countryName(hit.code), wordings: [], treatment: governed.at(-1)?.treatment ?? 'mentioned', ...charsOf(seen.report, hit.start, hit.end), rule: 'topic.country', weight: weight * COUNTRY_WEIGHT });
  }
}

function addAllKnown(gathering: Gathering, sentence: Sentence, { known, governed, weight, instruments }: { known: ReadonlyArray<Hit<string>>; governed: readonly Governed[]; weight: number; instruments: readonly Span[] }): void {
  if (known.length === 0) return;
  const { seen } = gathering;
  const phrases = phrasesOf(seen.report, sentence, { verbs: governed.map((verb) => ({ start: verb.at, end: verb.from })), known });
  for (const hit of known) addKnown(gathering, hit, { treatment: treatmentAt(governed, hit.start), weight, phrase: instruments.find((one) => one.start <= hit.start && one.end >= hit.end) ?? phraseOf(seen, phrases, hit) });
}

/** The words of the noun phrase around a known topic, without people. */
function phraseOf({ report, mentions }: Seen, phrases: readonly Span[], hit: Span): Span {
  const phrase = phrases.find((one) => one.start <= hit.start && one.end >= hit.end);
  const own = phrase === undefined ? hit : widened(report, hit, phrase, (at) => mentions.some((mention) => mention.start <= at && mention.end > at));
  return paired(report, own, report.tokens.length);
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

/** The verbs of a sentence in order; one in the passive voice governs from the start. */
function verbsIn({ report }: Seen, index: number): Governed[] {
  const sentence = report.sentences[index] ?? { start: 0, end: 0 };
  const first = passive(sentenceText(report, index));
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

/** "Home | News | Contact": a row of a page. */
const ROW = /[|»·][^|»·]{1,60}[|»·]/;

function weightOf(seen: Seen, primary: Primary, index: number): number {
  const isOwn = index === primary.sentence || index === seen.layout.lede;
  if (isOwn) return 2;
  if (ROW.test(sentenceText(seen.report, index))) return 0;
  if (seen.formal.some((formal) => formal.sentence === index && formal.edition !== null && formal.edition !== primary.formal?.edition)) return index <= seen.layout.lede + 2 || isOfTalk(seen, index) ? 0.6 : 0;
  return isBackground(sentenceText(seen.report, index)) ? 0.3 : index <= seen.layout.lede + 25 ? 1 : 0.2;
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
