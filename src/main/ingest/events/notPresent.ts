import type { EngagementKind } from '../../../shared/domain/values';
import type { Mention } from '../people/mention';
import { mentionStart } from '../people/sideWords';
import { titlesStart } from '../people/titles';
import type { Primary } from './primary';
import { isFuture, sentenceText } from './cues';
import { charsOf, type Seen } from './reading';

const NOT_PART_BEFORE = /\b(?:invited|invit(?:ation|es|ing)(?: from| of| to)?|at the invitation of|leadership of|vision of|vision articulated by|decision(?:s)? (?:of|by)|greetings (?:of|from|to)|guidance of|directives? of|directions? of|condolences to|congratulated|appointed by|succeeds|succeeded|successor to|predecessor|on behalf of|told|following|late|thanked|tribute to|visit (?:by|of)|visits (?:by|of)|former|named after|wishes (?:of|from|to)|message from|letter from|statement by|upcoming visit|between president|expected to meet|will meet|is to meet|due to meet|scheduled to meet|calls? on|directed by|instructed by|ordered by|initiative of|said|according to|confirmed by|spokesperson|spokesman|administration of|government of|(?:diplomat|aide|adviser|advisor|envoy) (?:of|to))\b[^.;]{0,40}$/i;
const NOT_PART_BEHIND = /^(?:['’]s (?:visit|decision|vision|leadership|invitation|commitment|policy|remarks|initiative|government|upcoming)|['’]s|,? (?:said in|told reporters|tweeted|posted))/i;

/** What is said of the text itself, not of the meeting. */
const PROVIDES = /\b(?:provided|issued|released|gave) the following\b/i;

/** The words of the sentence before post, rank and name. */
export function textBefore(seen: Seen, mention: Mention): string {
  const { report } = seen;
  const from = report.sentences[mention.sentence]?.start ?? mention.start;
  return report.text.slice(charAt(report, from), charAt(report, titlesStart(report, mentionStart(mention))));
}

/** What follows a name, in the same sentence or not. */
function textBehind(seen: Seen, mention: Mention): string {
  const { end } = charsOf(seen.report, mention.start, mention.end);
  return seen.report.text.slice(end, end + 40);
}

function charAt(report: Seen['report'], token: number): number {
  return report.tokens[token]?.start ?? 0;
}

/** What stands behind the last "while". */
function clauseOf(text: string): string {
  return text.includes('wh') ? text.replace(/^.*\b(?:while|whereas)\b/, '') : text;
}

/** "conveyed the greetings of the King, the Crown Prince and the Commander": all of the list. */
const GREETS = /\b(?:greetings|regards|condolences|best wishes|appreciation|congratulations) (?:of|from|to)\b(?![^.]*\b(?:met|received|during|attended)\b)[^.]*$/i;
/** "Signing on behalf of Malaysia was Minister X". */
const SIGNS_FOR = /\bsign(?:ed|ing|s)(?: \S+){0,4} (?:for and )?on behalf of\b[^.]{0,60}$/i;

/** "At the airport she was met by": only welcomed. */
const AT_AIRPORT = /\bairport\b/i;
const WELCOMED_BY = /\b(?:met|received|welcomed|greeted|seen off)(?: \S+){0,6} by\b/i;

function isAtAirport(seen: Seen, { sentence }: Mention, lead: string): boolean {
  return sentence > seen.layout.lede && WELCOMED_BY.test(lead) && AT_AIRPORT.test(sentenceText(seen.report, sentence));
}

/** "said Colonel X, lead negotiator during the talks". */
const WAS_THERE = /^,? (?:the |a |its )?(?:lead(?:ing)? negotiator|chief negotiator|head of (?:the|its) delegation|who (?:led|headed|chaired|attended|took part|opened))\b/;

/** Whether somebody is only quoted, invited, greeted, thanked or welcomed at an airport. */
export function isExcluded(seen: Seen, primary: Primary, { mention, isOpening }: { mention: Mention; isOpening: boolean }): boolean {
  if (PROVIDES.test(sentenceText(seen.report, mention.sentence))) return true;
  const lead = textBefore(seen, mention);
  if (GREETS.test(lead) || isAtAirport(seen, mention, lead)) return true;
  const match = SIGNS_FOR.test(lead) || WAS_THERE.test(textBehind(seen, mention)) ? null : NOT_PART_BEFORE.exec(clauseOf(lead.slice(-90).replace(/\bSaid\b/g, '')));
  if (match !== null && !isThereAllTheSame(seen, primary, { mention, isOpening, words: match[0] })) return true;
  const behind = textBehind(seen, mention);
  if (/^['’]s (?:[^.]{0,20}\b(?:invitation|decision|vision|leadership)|(?:upcoming|forthcoming|planned|recent|future|next|last|previous|historic|earlier)\b)/i.test(behind)) return true;
  return !isOpening && NOT_PART_BEHIND.test(behind) && !/\b(?:delegation|meeting|talks|visit)\b/i.test(behind);
}

function isThereAllTheSame(seen: Seen, primary: Primary, { mention, isOpening, words }: { mention: Mention; isOpening: boolean; words: string }): boolean {
  return allowed(words, { seen, primary, isOpening }) || isInviterPresent(seen, mention, words) || isBehindInviter(seen, mention, words);
}

/** "At the invitation of A, B paid a visit": it is A who invited. */
function isBehindInviter({ mentions }: Seen, mention: Mention, lead: string): boolean {
  return /\binvitation\b/i.test(lead) && mentions.some((other) => other.sentence === mention.sentence && other.end <= mention.start && lead.includes(other.name));
}

const BOTH = /\b(?:the two|both) (?:[a-z]+ )?(ministers|presidents|prime ministers|leaders|sides' leaders|chiefs|commanders|speakers|generals|admirals|secretaries|governors)\b/i;

/** "At the invitation of Minister A, Minister B paid a visit. The two Ministers …": who invited took part. */
function isInviterPresent(seen: Seen, { sentence, post: told, rank }: Mention, lead: string): boolean {
  const post = told ?? rank;
  if (!/^(?:at the )?invitation of/i.test(lead) || post === null || sentence > seen.layout.lede + 1) return false;
  for (let index = sentence; index <= Math.min(sentence + BOTH_REACH, seen.report.sentences.length - 1); index += 1) {
    const office = BOTH.exec(sentenceText(seen.report, index))?.[1]?.toLowerCase();
    if (office !== undefined && (office === 'leaders' ? /president|prime minister|chancellor|king|emir|sultan/i.test(post) : post.toLowerCase().includes(office.replace(/s$/, '')))) return true;
  }
  return false;
}

const BOTH_REACH = 8;

const CALLED_ON: ReadonlySet<EngagementKind> = new Set(['meeting', 'visit', 'port-call']);

/** "called on General X" tells the host when the call is the event itself; a visit "of Minister X" may be the event itself. */
function allowed(lead: string, { seen, primary, isOpening }: { seen: Seen; primary: Primary; isOpening: boolean }): boolean {
  if (/^(?:will|is to|due to|expected to|scheduled to) meet/i.test(lead)) return primary.kind === 'visit' || isFuture(sentenceText(seen.report, primary.sentence));
  if (/^calls? on/i.test(lead)) return isOpening || CALLED_ON.has(primary.kind);
  return isOpening && /^(?:visits? (?:by|of)|told|said|between president)/i.test(lead);
}

