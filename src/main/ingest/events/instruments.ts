import type { Sentence } from '../language/sentences';
import { isCapital, isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import type { Seen } from './reading';
import type { TopicSpan } from './topicPhrases';

/** What a capitalised name ends with that stands for an instrument between states, or a scheme of theirs. */
const IS_HEAD = new WordTest(({ key, isCapital: isUpper }) => isUpper && /^(?:treaty|treaties|accords?|pact|convention|compact|charter|declaration|initiative|corridor|partnership|protocol|pipeline|interconnector|programmes?|programs?|projects?|plan|fund|strategy|framework|roadmap|agenda|vision|scheme|mechanism|railway|highway|bridge|dam|canal|refinery|zone|road|agreements?|alliance|platform|paper|triangle|basin|river|reservoir)$/.test(key));
/** "the Crossroads of Peace project": a scheme whose own name has capitals, and the word for it none. */
const IS_SMALL_HEAD = new WordTest(({ key, isCapital: isUpper }) => !isUpper && /^(?:projects?|initiative|programme|program|corridor|format|pipeline|railway|scheme)$/.test(key));
const LONGEST = 7;
const LEAST_LETTERS = 3;
const MOST = 3;

/** "the Columbia River Treaty", "the Middle Corridor": instruments and schemes that a sentence names, without the article. Token positions. */
export function namedInstruments({ report, mentions, formal }: Pick<Seen, 'report' | 'mentions' | 'formal'>, { start: first, end }: Sentence): TopicSpan[] {
  const found: TopicSpan[] = [];
  for (let at = first + 1; at < end && found.length < MOST; at += 1) {
    if (!(IS_HEAD.of(report.tokens[at]) || (IS_SMALL_HEAD.of(report.tokens[at]) && isNamePart(report, at - 1))) || isNamePart(report, at + 1)) continue;
    const start = nameStart(report, first, at);
    if (start === at) continue;
    const holds = (one: TopicSpan | null): boolean => one !== null && one.start <= at && one.end > start;
    if (!formal.some(holds) && !mentions.some((one) => holds(one) || holds(one.postSpan))) found.push({ start, end: at + 1 });
  }
  return found;
}

function nameStart(report: Seen['report'], first: number, head: number): number {
  let start = head;
  while (start > first && head - start < LONGEST) {
    const step = isNamePart(report, start - 1) ? 1 : joinsNames(report, start - 1) ? 2 : 0;
    if (step === 0 || start - step < first) break;
    start -= step;
  }
  return start;
}

/** "Strategic and Economic Partnership", "Asia-Africa Corridor". */
function joinsNames(report: Seen['report'], at: number): boolean {
  return (letterAt(report.classes, at) === '-' || /^(?:and|of)$/.test(wordAt(report.tokens, at))) && isNamePart(report, at - 1);
}

/** A capitalised word that is no mark, no day and no form of address. */
function isNamePart({ tokens, classes }: Seen['report'], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(token) && token.text.length >= LEAST_LETTERS && isOneOf('VNKCATmx', letterAt(classes, at));
}
