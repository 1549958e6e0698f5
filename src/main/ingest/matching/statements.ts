import { formatDate } from '../../../shared/domain/dates';
import type { KnownStatement } from './known';
import { plainWords, wordWeight } from './words';

/** Fewer letters or words are a turn of phrase that two statements can share: "close ties between the two countries". */
const MIN_LETTERS = 40;
const MIN_WORDS = 6;
/** What stands between two gaps must be this long to be looked for; a single word stands in every text. */
const MIN_SEGMENT = 8;
/** A statement that is longer than a speech is compared by its beginning. */
const LONGEST = 20_000;

/** What leaves a gap in the words: an ellipsis, with or without brackets, or a handle that another report spells out. */
const GAP = /[[(]?(?:…|\.{3,})[\])]?|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,}/gu;
const LINK = /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S*/giu;
/** "— HQ IDS (@HQ_IDS) November 24, 2025" behind an embedded post. */
const SIGNATURE = /[—–-] ?[^—–\n]{1,80}\(@\w{1,30}\)[^\n]{0,40}$/u;

/** A statement of the memory that a report prints again. */
export interface SameStatement {
  id: string;
  reason: string;
  /** The new text is longer than all that are known, and is not cut off. */
  isFuller: boolean;
}

/**
 * The known statement whose words the new text repeats, is cut from, or holds. Case, hashtags, handles, links, quotation
 * marks and ellipses do not count; a text with gaps is the same when all its pieces stand in the other in their order.
 */
export function matchStatement(statement: { text: string; isTruncated: boolean; speaker: string | null }, known: readonly KnownStatement[]): SameStatement | null {
  const ours = piecesOf(statement.text);
  let best: { one: KnownStatement; found: Found } | null = null;
  for (const one of known) {
    const found = bestOf(ours, { known: one, speaker: statement.speaker });
    if (found !== null && (best === null || found.weight > best.found.weight)) best = { one, found };
  }
  if (best === null) return null;
  const longest = Math.max(...best.one.texts.map((text) => piecesOf(text).letters));
  return { id: best.one.id, reason: inWords(best.found.relation, best.one, statement.isTruncated), isFuller: !statement.isTruncated && ours.letters > longest };
}

/** The letters of a text in runs without gap. */
interface Pieces {
  runs: readonly string[];
  letters: number;
  words: number;
}

type Relation = 'equal' | 'beginning' | 'within' | 'holds';
interface Found { relation: Relation; weight: number }

function piecesOf(text: string): Pieces {
  const clean = text.slice(0, LONGEST).replace(SIGNATURE, ' ').replace(LINK, ' ');
  const runs: string[] = [];
  let words = 0;
  let letters = 0;
  for (const part of clean.split(GAP)) {
    const list = plainWords(part);
    // Without blanks "#DefenceCooperation" is "Defence Cooperation".
    const run = list.join('');
    if (run === '') continue;
    runs.push(run);
    for (const word of list) {
      words += wordWeight(word);
      letters += word.length * (wordWeight(word) > 1 ? 2 : 1) + 1;
    }
  }
  return { runs, letters: Math.max(0, letters - 1), words };
}

function bestOf(ours: Pieces, { known, speaker }: { known: KnownStatement; speaker: string | null }): Found | null {
  let best: Found | null = null;
  for (const text of known.texts) {
    const found = compared(ours, piecesOf(text));
    if (found !== null && (best === null || found.weight > best.weight)) best = found;
  }
  if (best === null) return null;
  const isSameSpeaker = speaker !== null && plainWords(speaker).join('') === plainWords(known.speaker).join('');
  return { relation: best.relation, weight: best.weight + (isSameSpeaker ? 0.5 : 0) };
}

function compared(ours: Pieces, theirs: Pieces): Found | null {
  if (isEnough(ours) && ours.runs.join(' ') === theirs.runs.join(' ')) return { relation: 'equal', weight: ours.letters };
  const ourPlace = isEnough(ours) ? placeIn(ours, theirs) : -1;
  if (ourPlace >= 0) return { relation: ourPlace === 0 ? 'beginning' : 'within', weight: ours.letters };
  return isEnough(theirs) && placeIn(theirs, ours) >= 0 ? { relation: 'holds', weight: theirs.letters } : null;
}

function isEnough({ letters, words }: Pieces): boolean {
  return letters >= MIN_LETTERS && words >= MIN_WORDS;
}

/** Where the runs of `part` begin to stand, in their order, in those of `whole`; -1 when they do not. */
function placeIn(part: Pieces, whole: Pieces): number {
  const text = whole.runs.join(' ');
  let first = -1;
  let from = 0;
  for (const run of part.runs) {
    if (run.length < MIN_SEGMENT && part.runs.length > 1) continue;
    const at = text.indexOf(run, from);
    if (at < 0) return -1;
    if (first < 0) first = at;
    from = at + run.length;
  }
  return first;
}

function inWords(relation: Relation, known: KnownStatement, isTruncated: boolean): string {
  const whose = `the statement of ${known.speaker}${known.madeOn === null ? '' : ` of ${formatDate(known.madeOn)}`}`;
  if (relation === 'equal') return `The same words as ${whose}.`;
  if (relation === 'holds') return `It holds all words that are on record of ${whose}, and more.`;
  if (relation === 'beginning') return `The beginning of ${whose}, word for word${isTruncated ? ', then cut off' : ''}.`;
  return `Its words stand within ${whose}.`;
}
