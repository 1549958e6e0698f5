import type { Treatment } from '../../../shared/domain/values';
import { letterAt, wordAt } from '../language/tokens';
import { sentenceText } from './cues';
import { matterLists, pointsOf } from './matterLists';
import { charsOf, textBetween, type Seen } from './reading';
import { add, LISTED_WEIGHT, overlaps, treatmentAt, type Gathering, type Governed, type Span } from './topicGathering';
import { listedTopics } from './topicPhrases';

/** So many open items are taken from one report. */
const MOST_LISTED = 12;
/** Verbs that open a list of what was talked about. */
const OPENS_LIST: ReadonlySet<Treatment> = new Set(['exchanged-views', 'discussed', 'reviewed', 'proposed', 'agreed']);

/** Verbs that by themselves say that what follows was talked about. */
const TALKED: ReadonlySet<string> = new Set('discuss discusses discussed discussing talked discussions discussion talks exchanged exchange reviewed review covered centred centered deliberated focused focussed explored revolved conversed compared traded swapped conferred negotiations consultations topics issues spoke relating related concerning regarding pertaining'.split(' '));
/** Open lists are read so far behind the opening. */
const OPEN_REACH = 12;

function isNearOpening({ layout }: Seen, index: number): boolean {
  return index >= layout.first && index <= layout.lede + OPEN_REACH;
}

/** Whether a sentence has a word that says that something was talked about. */
export function isOfTalk({ report }: Seen, index: number): boolean {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  for (let at = start; at < end; at += 1) if (TALKED.has(wordAt(report.tokens, at))) return true;
  return false;
}

/** A sentence in which open lists are looked for. */
interface Open {
  governed: readonly Governed[];
  known: readonly Span[];
  start: number;
  end: number;
  weight: number;
}

/** Between a word for talks and its "on" may stand with whom and where. */
const ON_REACH = 14;

/** "for talks with the Air Force on pilot exchanges and spare parts": the list behind the first "on" or "about". */
function talksOn(report: Seen['report'], { start, end }: Open): Governed[] {
  for (let at = start; at < end; at += 1) {
    if (!TALKED.has(wordAt(report.tokens, at))) continue;
    for (let on = at + 1; on < Math.min(end, at + ON_REACH); on += 1) {
      if (/^(?:on|about)$/.test(wordAt(report.tokens, on)) && report.classes[on + 1] !== 'D') return [{ at, from: on + 1, treatment: 'discussed' }];
    }
  }
  return [];
}

/** An item that no list of ours knows counts where words open a list of matters, or where it stands in one list with a topic that is known. */
export function addOpen(gathering: Gathering, open: Open): void {
  const { report } = gathering.seen;
  const taken: Span[] = [...open.known];
  for (const { at, from } of matterLists(report, open, gathering.primary.kind)) {
    const treatment = treatmentAt(open.governed, at);
    addListed(gathering, listedTopics(report, from, open.end, true), { taken, treatment: treatment === 'mentioned' ? 'discussed' : treatment, weight: open.weight });
  }
  for (const list of [...talksOn(report, open), ...open.governed.toReversed()]) {
    if (!OPENS_LIST.has(list.treatment)) continue;
    const items = listedTopics(report, list.from, open.end);
    if (TALKED.has(wordAt(report.tokens, list.at)) || items.some((item) => open.known.some((one) => overlaps(one, item)))) addListed(gathering, items, { taken, treatment: list.treatment, weight: open.weight });
  }
}

/** Adds what is not taken yet, up to the most that a report may have. */
function addListed({ seen, found }: Gathering, items: readonly Span[], { taken, treatment, weight }: { taken: Span[]; treatment: Treatment; weight: number }): void {
  let left = MOST_LISTED - [...found.values()].filter((topic) => topic.rule === 'topic.listed').length;
  for (const item of items) {
    if (left <= 0) return;
    if (taken.some((one) => overlaps(one, item)) || isNamedElse(seen, item)) continue;
    taken.push(item);
    left -= 1;
    add(found, { topic: sentenceCase(textBetween(seen.report, item.start, item.end)), wordings: [], treatment, ...charsOf(seen.report, item.start, item.end), rule: 'topic.listed', weight: weight * LISTED_WEIGHT });
  }
}

/** "The two sides agreed on the following:" and points below. */
const OPENS_POINTS = /\b(?:areas?|fields?|topics?|issues?|matters|subjects|agenda|measures|activities|priorities|cooperation|discuss\w*|agreed|agreements?)\b[^.]*:$/i;

function opensPoints({ report }: Seen, index: number): boolean {
  return letterAt(report.classes, (report.sentences[index]?.end ?? 0) - 1) === ':' && OPENS_POINTS.test(sentenceText(report, index).trimEnd());
}

/** The points below a sentence that ends with a colon. */
export function addPoints(gathering: Gathering, index: number, { governed, known, weight }: Pick<Open, 'governed' | 'known' | 'weight'>): void {
  const { report } = gathering.seen;
  if (!opensPoints(gathering.seen, index)) return;
  const taken: Span[] = [...known];
  for (const point of pointsOf(report, index)) {
    addListed(gathering, listedTopics(report, point.start, point.end), { taken, treatment: OPENS_LIST.has(governed.at(-1)?.treatment ?? 'mentioned') ? (governed.at(-1)?.treatment ?? 'discussed') : 'discussed', weight });
  }
}

/** A person, a post, a mechanism: named, but not talked about. */
function isNamedElse(seen: Seen, item: Span): boolean {
  return seen.mentions.some((mention) => overlaps(mention, item) || (mention.postSpan !== null && overlaps(mention.postSpan, item))) || seen.formal.some((formal) => overlaps(formal, item));
}

function sentenceCase(text: string): string {
  return `${(text[0] ?? '').toUpperCase()}${text.slice(1)}`;
}

/** Whether open lists are read in a sentence: near the opening, with words that open one. */
export function opensLists({ seen, primary }: Gathering, index: number): boolean {
  const sentence = seen.report.sentences[index];
  return sentence !== undefined && isNearOpening(seen, index) && (isOfTalk(seen, index) || opensPoints(seen, index) || matterLists(seen.report, sentence, primary.kind).length > 0);
}
