import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import { letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import type { TopicSpan } from './topicPhrases';

/** Where a list of matters begins, and the words that open it. Token positions. */
export interface MatterList {
  at: number;
  from: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is named behind them is a matter: "issues such as", "the fields of", "an agreement on". */
const NOUN = words('field fields area areas sector sectors sphere spheres domain domains issue issues matter matters topic topics subject subjects question questions theme themes agenda activities activity engagements serials drills events programme program item items challenge challenges threat threats problem problems priorities');
const INSTRUMENT = words('partnerships collaborations progress interoperability capabilities capacity exchanges exchange projects engagement engagements ties relations interaction dialogue cooperation co-operation collaboration partnership coordination agreement agreements memorandum mou accord accords protocol pact convention arrangement arrangements negotiations understanding experience experiences expertise training');
const BEHIND_NOUN = words('including included include includes like of were was are covering covered concerning regarding namely notably');
const IN_OR_ON = words('in on for regarding concerning');
/** "relating to", "such as", "dealt with", "focused on". */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  importance: words('of'), significance: words('of'), opportunities: words('in'), assistance: words('in with'), establishment: words('of'), dispute: words('over'), concerns: words('over about'), concern: words('over about'),
  such: words('as'), relating: words('to'), related: words('to'), pertaining: words('to'), pertained: words('to'), ranging: words('from'), consisted: words('of'), dealt: words('with'), deals: words('with'), dealing: words('with'), dwelt: words('on upon'), dwelled: words('on upon'), touched: words('on upon'), touching: words('on upon'),
  focused: words('on'), focussed: words('on'), focusing: words('on'), focuses: words('on'), focus: words('on'), centred: words('on around'), centered: words('on around'), revolved: words('around'), turned: words('to'), took: words('up'), talked: words('about over of'), spoke: words('of about'), spoken: words('of about'), concentrated: words('on'),
}));
/** Verbs behind which an exercise, a ship's call or a programme names what was done. */
const DRILLS = words('including included includes include involving involved featured features featuring comprised comprising comprises practised practiced practising practicing rehearsed rehearsing exercised conducted conducting undertook undertake undertaken undertaking carried practise practice hone honed honing rehearse witnessed refine refined refining testing rehearsal participate participated participating performed performing executed covering covered encompassing encompassed saw train trains trained');
const DRILLS_OF: ReadonlySet<EngagementKind> = new Set(['exercise', 'port-call']);
const MAY_OPEN = new WordTest(({ key }) => NOUN.has(key) || INSTRUMENT.has(key) || PAIRS.has(key) || DRILLS.has(key) || key === 'table');
const MOST_LISTS = 6;

/** Where in a sentence lists of matters begin that need no known topic beside them: "matters relating to", "cooperation in", and in an exercise "serials included". */
export function matterLists(report: Annotated, { start, end }: TopicSpan, kind: EngagementKind): MatterList[] {
  const found: MatterList[] = [];
  for (let at = start; at < end && found.length < MOST_LISTS; at += 1) {
    if (!MAY_OPEN.of(report.tokens[at])) continue;
    const from = opensAt(report, at, kind);
    if (from !== null && from < end) found.push({ at, from });
  }
  return found;
}

function opensAt({ tokens }: Annotated, at: number, kind: EngagementKind): number | null {
  const [key, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (PAIRS.get(key)?.has(next) === true || (INSTRUMENT.has(key) && IN_OR_ON.has(next))) return at + 2;
  if (NOUN.has(key)) return behindNoun(tokens, at);
  if (key === 'table') return wordAt(tokens, at - 2) === 'on' && /^(?:were|was|are)$/.test(next) ? at + 2 : null;
  if (!DRILLS_OF.has(kind) || !DRILLS.has(key)) return null;
  return /^(?:in|on)$/.test(next) ? at + 2 : at + 1;
}

const BETWEEN = words(', that which may will would also to');

/** "issues of", "activities, which may include": where the matters begin behind such a word. */
function behindNoun(tokens: Annotated['tokens'], noun: number): number | null {
  let at = noun + 1;
  while (at < noun + 5 && BETWEEN.has(wordAt(tokens, at))) at += 1;
  const key = wordAt(tokens, at);
  if (!BEHIND_NOUN.has(key) || (at > noun + 1 && !/^(?:includ|namely|notably)/.test(key))) return null;
  return at + 1;
}

/** So many sentences of a list may follow the one that opens it. */
const LONGEST_LIST = 24;

/** The points of a list, "1. Officer exchange", "• Border patrols", below a sentence that ends with a colon; each without its mark. */
export function pointsOf(report: Annotated, opener: number): TopicSpan[] {
  const sentence = report.sentences[opener];
  if (sentence === undefined || letterAt(report.classes, sentence.end - 1) !== ':') return [];
  const found: TopicSpan[] = [];
  for (let index = opener + 1; index <= opener + LONGEST_LIST; index += 1) {
    const point = report.sentences[index];
    const from = point === undefined ? null : behindMark(report, point.start);
    if (point !== undefined && from !== null && from < point.end) found.push({ start: from, end: point.end });
  }
  return found;
}

/** Behind "1.", "a)", "-", "•", "*". */
function behindMark({ tokens, classes }: Annotated, at: number): number | null {
  if (/^[•·●▪*–—-]$/.test(tokens[at]?.text ?? '')) return at + 1;
  return /^(?:n|I)[.)]/.test(classes.slice(at, at + 2)) ? at + 2 : null;
}
