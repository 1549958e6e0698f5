import type { Primary } from '../events/primary';
import { textBetween, type Seen } from '../events/reading';
import { isCapital, isOneOf, letterAt, textAt, wordAt } from '../language/tokens';
import type { DraftTopic } from '../types';
import { actNamed } from './titleActs';
import { titleMatters } from './titleMatters';
import type { TitleWords } from './titles';

const LONGEST_SIGNED = 14;

/** The words of the report that a title cannot do without. Token positions of the primary event. */
export function titleWords(seen: Seen, primary: Primary, topics: readonly DraftTopic[]): TitleWords {
  return { act: actNamed(seen, primary), ship: primary.kind === 'visit' || primary.kind === 'port-call' ? shipOf(seen, primary) : null, signed: primary.kind === 'signing' ? signedOf(seen, primary) : null, acronym: acronymOf(seen, primary), matters: titleMatters(seen, primary, topics) };
}

/** "(CARAT)" within the words of the series or right behind them. */
function acronymOf(seen: Seen, { formal }: Primary): string | null {
  if (formal === null) return null;
  return formal.acronym ?? /\(([A-Z]{3,8})\)/.exec(textBetween(seen.report, formal.start, formal.end))?.[1] ?? null;
}

/** "HMCS Vancouver", "(HMCS) Vancouver": a ship's prefix with its name. */
function shipOf(seen: Seen, primary: Primary): string | null {
  const { report } = seen;
  const limit = (report.sentences[primary.sentence]?.end ?? 0) + 80;
  for (const hit of report.countries) {
    if (hit.value[0]?.kind !== 'service' || hit.end > limit || hit.end !== hit.start + 1 || !/^[A-Z]{2,5}$/.test(textAt(report.tokens, hit.start))) continue;
    const name = /^[NTVp]{1,3}/.exec(report.classes.slice(hit.end, hit.end + 3));
    if (name !== null) return textBetween(report, hit.start, hit.end + name[0].length);
  }
  return primary.kind === 'port-call' ? namedVessel(seen, primary) : null;
}

const VESSEL = /^(?:destroyer|frigate|corvette|cutter|submarine|minehunter|patrol|training|tall|hospital|replenishment|survey|landing|guided|missile|barque|sailing)$/;
const VESSEL_HEAD = /^(?:destroyer|frigate|corvette|cutter|submarine|minehunter|vessel|ship|barque|boat|warship)$/;

/** "the destroyer Baotou", "patrol vessel Amazonas": by what kind of ship she is, where no prefix names her. */
function namedVessel({ report, layout }: Seen, primary: Primary): string | null {
  const until = report.sentences[Math.max(layout.lede + 1, primary.sentence)]?.end ?? report.tokens.length;
  for (let at = report.sentences[layout.first]?.start ?? 0; at < until; at += 1) {
    const name = VESSEL_HEAD.test(wordAt(report.tokens, at)) && isCapital(report.tokens[at + 1]) ? /^[NTV][NT]{0,2}/.exec(report.classes.slice(at + 1, at + 4))?.[0] : undefined;
    if (name === undefined) continue;
    const start = VESSEL.test(wordAt(report.tokens, at - 1)) ? at - 1 : at;
    return textBetween(report, start, at + 1 + name.length);
  }
  return null;
}

/** "on legal and judicial cooperation", "in the field of health": what the paper is about, not where or when it was signed. */
function isOnMatter(report: Seen['report'], at: number): boolean {
  const letter = letterAt(report.classes, at);
  if (letter === '&' && letterAt(report.classes, at - 1) === '-') return true;
  if (letter === '&') return isOneOf('xm', letterAt(report.classes, at - 1)) && isOneOf('xm', letterAt(report.classes, at + 1));
  return letter === 'f' && wordAt(report.tokens, at) !== 'at' && /^t?[xmVA]/.test(report.classes.slice(at + 1, at + 3));
}

/** Words behind which the name of what was signed is over. */
const BEHIND_PAPER = /^(?:which|that|who|to|by|with|between|is|was|were|will|during|after|aimed|aiming|providing|today|yesterday|here|there|has|have|had)$/;

function isOfPaper(report: Seen['report'], at: number): boolean {
  return (isOneOf('xmVNKotA-', letterAt(report.classes, at)) || isOnMatter(report, at)) && !BEHIND_PAPER.test(wordAt(report.tokens, at));
}

const MOST_BEFORE = 8;

/** "a readmission protocol", "an air services agreement", "an exchange of notes": where the words before the paper begin, behind their article. */
function kindStart(report: Seen['report'], at: number, from: number): number {
  if (wordAt(report.tokens, at) === 'notes' && wordAt(report.tokens, at - 2) === 'exchange') return at - 2;
  let start = at;
  while (start > from + 1 && at - start < MOST_BEFORE && isOneOf('xmVNAKC-', letterAt(report.classes, start - 1))) start -= 1;
  return letterAt(report.classes, start - 1) === 't' ? behindPair(report, start) : at;
}

/** "the Canada-Mexico Defence Cooperation Arrangement": the pair stands in the title anyway. */
function behindPair({ classes }: Seen['report'], start: number): number {
  return start + (/^C{1,3}-C{1,3}/.exec(classes.slice(start, start + 8))?.[0].length ?? 0);
}

/** "signed a memorandum of cooperation in the defense industry": what was signed, to the end of its noun phrase. */
function signedOf(seen: Seen, primary: Primary): string | null {
  const { report } = seen;
  const limit = Math.min(report.sentences[primary.sentence]?.end ?? primary.end, primary.start + LONGEST_SIGNED + 4);
  let start = primary.start;
  while (start < limit && !/^(?:agreement|agreements|memorandum|mou|protocol|treaty|declaration|arrangement|pact|deal|accord|contract|convention|letter|plan|programme|program|minutes|document|documents|roadmap|memoranda|mous|statement|charter|framework|compact|communique|notes)$/.test(wordAt(report.tokens, start))) start += 1;
  if (start >= limit) return null;
  let end = start + 1;
  while (end < limit && isOfPaper(report, end)) end += 1;
  while (end > start + 1 && isOneOf('ot&f-', letterAt(report.classes, end - 1))) end -= 1;
  const words = textBetween(report, kindStart(report, start, primary.start), end).replace(/ on \p{Lu}\p{Ll}+day$/u, '');
  return `${/^(?:[aeio]|mou)/i.test(words) ? 'an' : 'a'} ${words}`;
}
