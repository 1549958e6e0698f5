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
 * marks and ellipses do not count. Of a text with gaps the pieces are looked for in their order, and enough of them will do: a
 * post that is on record in extracts may be printed in two quotations.
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
  const { relation } = best.found;
  return { id: best.one.id, reason: inWords(relation, best.one, statement.isTruncated), isFuller: !statement.isTruncated && relation !== 'shares' && ours.letters > longest };
}

/** Letters without blanks, and how long they were with them. */
interface Run {
  text: string;
  letters: number;
  words: number;
}

/** A text as the runs between its gaps. */
interface Pieces {
  runs: readonly Run[];
  text: string;
  letters: number;
  words: number;
}

type Relation = 'equal' | 'beginning' | 'within' | 'holds' | 'shares';
interface Found { relation: Relation; weight: number }

function piecesOf(text: string): Pieces {
  const clean = text.slice(0, LONGEST).replace(SIGNATURE, ' ').replace(LINK, ' ');
  return joined(clean.split(GAP).map(runOf).filter((run) => run.words > 0));
}

/** Without blanks "#DefenceCooperation" is "Defence Cooperation". */
function runOf(part: string): Run {
  const list = plainWords(part);
  const letters = list.reduce((sum, word) => sum + word.length * (wordWeight(word) > 1 ? 2 : 1), 0);
  return { text: list.join(''), letters: letters + Math.max(0, list.length - 1), words: list.reduce((sum, word) => sum + wordWeight(word), 0) };
}

function joined(runs: readonly Run[]): Pieces {
  const sum = (of: (run: Run) => number): number => runs.reduce((total, run) => total + of(run), 0);
  return { runs, text: runs.map(({ text }) => text).join(' '), letters: sum(({ letters }) => letters), words: sum(({ words }) => words) };
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
  if (isEnough(ours) && ours.text === theirs.text) return { relation: 'equal', weight: ours.letters };
  const [weAmongThem, theyAmongUs] = [foundIn(ours, theirs.text), foundIn(theirs, ours.text)];
  if (weAmongThem.isWhole && isEnough(ours)) return { relation: weAmongThem.at === 0 ? 'beginning' : 'within', weight: ours.letters };
  if (theyAmongUs.isWhole && isEnough(theirs)) return { relation: 'holds', weight: theirs.letters };
  const part = weAmongThem.part.letters >= theyAmongUs.part.letters ? weAmongThem.part : theyAmongUs.part;
  return isEnough(part) ? { relation: 'shares', weight: part.letters / 2 } : null;
}

function isEnough({ letters, words }: Pick<Pieces, 'letters' | 'words'>): boolean {
  return letters >= MIN_LETTERS && words >= MIN_WORDS;
}

/** The runs of a text that stand in another, in their order; `at` is where the first begins. */
function foundIn({ runs }: Pieces, whole: string): { isWhole: boolean; at: number; part: Pieces } {
  const telling = runs.filter(({ text }) => text.length >= MIN_SEGMENT || runs.length === 1);
  const found: Run[] = [];
  let first = -1;
  let from = 0;
  for (const run of telling) {
    const at = whole.indexOf(run.text, from);
    if (at < 0) continue;
    if (first < 0) first = at;
    from = at + run.text.length;
    found.push(run);
  }
  return { isWhole: found.length > 0 && found.length === telling.length, at: first, part: joined(found) };
}

function inWords(relation: Relation, known: KnownStatement, isTruncated: boolean): string {
  const whose = `the statement of ${known.speaker}${known.madeOn === null ? '' : ` of ${formatDate(known.madeOn)}`}`;
  if (relation === 'equal') return `The same words as ${whose}.`;
  if (relation === 'holds') return `It holds all words that are on record of ${whose}, and more.`;
  if (relation === 'beginning') return `The beginning of ${whose}, word for word${isTruncated ? ', then cut off' : ''}.`;
  return relation === 'shares' ? `It repeats passages of ${whose}.` : `Its words stand within ${whose}.`;
}
