import type { EngagementKind } from '../../../shared/domain/values';
import { letterAt, wordAt } from '../language/tokens';
import { isMeant } from './cueContexts';
import { isBackground, isHypothetical, isNegated, isOnlyDecided, isOnlyPossible, isSpokenOf, sentenceText } from './cues';
import { looksBack } from './lookingBack';
import type { Primary } from './primary';
import { textBetween, type Seen } from './reading';

/** What one word is worth where no known turn of phrase tells of an act. */
interface Hint {
  kind: EngagementKind;
  weight: number;
}

const group = (kind: EngagementKind, weight: number, words: string): Array<readonly [string, Hint]> => words.split(' ').map((word) => [word, { kind, weight }] as const);

/** Words that hint at an act, by kind; the weightier one of a sentence tells. */
const HINTS: ReadonlyMap<string, Hint> = new Map([
  ...group('call', 4, 'telephone phone telephoned phoned videoconference teleconference'),
  ...group('port-call', 4, 'docked docks dock berthed berths moored anchored anchors stopover'),
  ...group('exercise', 3.6, 'exercise exercises drill drills manoeuvres maneuvers wargame train trains trained training patrol patrols sortie sorties outreach drilled practised practiced rehearsed course'),
  ...group('signing', 3.5, 'sign signs signed signing ink inks inked initialled initialed'),
  ...group('dialogue', 3.2, 'negotiations negotiation consultations dialogue'),
  ...group('meeting', 3, 'met meet meets meeting meetings talk talks talked discuss discusses discussed discussing discussion discussions negotiated deliberations deliberated conversed conversation gathered gathering conferred consulted lunch lunched dinner breakfast dined audience interacted interaction hosts hosted hosting host receives received welcomes welcomed agreed agree agrees sat roundtable convened convene convenes'),
  ...group('visit', 2.8, 'visit visits visited visiting arrived arrives arriving travelled traveled travels trip toured tours flew guest guests welcomed stay'),
]);
/** Turns of several words whose parts tell nothing alone. */
const TURNS: ReadonlyArray<readonly [RegExp, Hint]> = [
  [/\b(?:tied up|put in|puts in|came alongside|sails? into|sailed into|ma(?:kes?|de) (?:an? )?(?:[a-z]+ )?stop|call(?:s|ed) in(?:to)? (?:at )?|call(?:s|ed) at (?!the (?:office|ministry|residence))|(?:enter|reach)(?:s|es|ed) (?:the )?(?:port|harbou?r))\b/i, { kind: 'port-call', weight: 4 }],
  [/\bput pen to paper\b|\bput (?:their|his|her) names? to\b|\b(?:agreement|memorandum|accord|pact|treaty|protocol)\b[^.;]{0,90}\b(?:has been |was |were |is |have been )(?:concluded|sealed|finali[sz]ed)\b/i, { kind: 'signing', weight: 4 }],
  [/\b(?:side by side|compared notes|exchanged (?:views|opinions|assessments)|sat down|at an? (?:joint |working )?session)\b/i, { kind: 'meeting', weight: 3 }],
];
const SHIP = /\b(?:ships?|vessels?|boats?|frigates?|destroyers?|corvettes?|cutters?|patrol craft|submarines?|barque|warships?|squadron|minehunters?|minesweepers?|tall ship)\b/i;
/** Where no ship is named, words without which nothing "ties up" or "puts in" from the sea. */
const SEA = /\b(?:nav(?:y|al)|coast ?guard|ports?|harbou?rs?|at sea|sailors|crew)\b/i;
const PEOPLE = /\b(?:officials?|officers?|experts?|ministers?|chiefs?|delegations?|representatives?|diplomats?|envoys?|commanders?|leaders?|soldiers|troops|nav(?:y|ies)|arm(?:y|ies)|air forces?|forces|lawmakers|members|negotiators|counterparts?|ambassadors?|presidents?|ships?|boats?|frigates?|vessels?|guards|(?:para)?commandos?|paratroopers|marines|sailors|airmen|engineers|instructors|specialists|cadets|pilots|divers|teams?|ministry|ministries)\b/i;
/** What a report is about that tells of no engagement, however many countries it names. */
const AGAINST = /\b(?:award(?:s|ed)?|decorat\w+|medals?|order of merit|appoint(?:s|ed|ment)|sworn|elected|election|congratulat\w+|condol\w+|condemn\w*|detain\w*|arrest\w*|earthquake|killed|court|trial|budget|contract|compan(?:y(?! (?:of|from) (?:the |its |\d|soldiers|troops|infantry|marines|engineers|paratroopers))|ies)|firms?|shares|columnist|op-ed|opinion|editorial|commentary|analysis|sanction\w*|accus\w+|den(?:y|ies|ied)|warn(?:s|ed|ing)?|donat(?:e[sd]?|ion)|pledg\w+|criticis\w+|criticiz\w+|protest\w*|summon\w*|attack(?:s|ed)?|hostages?|survey|poll|tribute|mourn\w*|national day|charity|cheque|celebrat\w+|students?|ratif\w+|cabinet|stamps?|cargo|citizens?|anniversary|retire[sd]?|promoted|(?:takes|took|assumes|assumed) (?:command|over)|dies|died|obituar\w+|funeral|passed away|refugees|tourists?|film|concert|exhibition|festival|tournament|match|\d{1,3} (?:countries|nations|states)|multilateral|international (?:seminar|conference|workshop|symposium|forum|fair)|share a long|remarks|speech|interview|should|must|could|would|might|if)\b/i;
const BOOK_REACH = 6;
/** So far down a sentence may still tell what the opening only frames. */
const REACH = 4;

/** Headline or opening speak of what is no engagement. */
export function speaksAgainst({ report, layout }: Seen): boolean {
  return [...layout.headline, layout.first, layout.lede].some((index) => AGAINST.test(sentenceText(report, index)));
}

/**
 * The weakest evidence, asked only where nothing better is found: a word for an act near people or ships of two countries.
 */
export function hinted(seen: Seen): Primary | null {
  const { headline, lede } = seen.layout;
  const indexes = [lede, ...headline, ...Array.from({ length: REACH }, (_, step) => lede + 1 + step)].filter((index) => index < seen.report.sentences.length);
  const found = indexes.flatMap((index, rank) => hintOf(seen, index, rank / 4));
  return found.toSorted((a, b) => b.score - a.score)[0] ?? null;
}

function hintOf(seen: Seen, index: number, off: number): Primary[] {
  const sentence = seen.report.sentences[index];
  const text = sentenceText(seen.report, index);
  if (sentence === undefined || (index > seen.layout.lede && IS_QUOTED.test(text)) || tellsElse(seen, index, text) || !isOfTwo(seen, index, text)) return [];
  const found = strongest(turnOf(text), strongestWord(seen, sentence, SHIP.test(text)));
  if (found === null) return [];
  const { hint } = found;
  const place = 'at' in found ? { start: found.at, end: found.at + 1 } : tokensOf(seen, sentence, found);
  return [{ kind: hint.kind, formal: null, ...place, sentence: index, score: hint.weight - off, rule: `event.hint.${hint.kind}` }];
}

/** Behind the opening a sentence in quotation marks is what somebody says. */
const IS_QUOTED = /^["“«]/;

/** A word that hints, with its token. */
type Word = Hint & { at: number };

/** A turn of phrase, with its place in the sentence. */
interface Turn {
  hint: Hint;
  from: number;
  to: number;
}

function turnOf(text: string): Turn | null {
  for (const [pattern, hint] of TURNS) {
    const match = pattern.exec(text);
    if (match !== null && (hint.kind !== 'port-call' || SHIP.test(text) || SEA.test(text))) return { hint, from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** Of a turn and a word the weightier; the turn where both weigh the same. */
function strongest(turn: Turn | null, word: Word | undefined): Turn | { hint: Hint; at: number } | null {
  if (turn !== null && turn.hint.weight >= (word?.weight ?? 0)) return turn;
  return word === undefined ? null : { hint: word, at: word.at };
}

/** The tokens that a stretch of the characters of a sentence touches. */
function tokensOf({ report: { tokens } }: Seen, sentence: { start: number; end: number }, { from, to }: Turn): { start: number; end: number } {
  const first = tokens[sentence.start]?.start ?? 0;
  let { start, end } = sentence;
  while (start < end - 1 && (tokens[start]?.end ?? 0) <= first + from) start += 1;
  while (end > start + 1 && (tokens[end - 1]?.start ?? 0) >= first + to) end -= 1;
  return { start, end };
}

/** What did not take place, what lies back, and what is no engagement. */
function tellsElse(seen: Seen, index: number, text: string): boolean {
  return isNegated(text) || (index > seen.layout.lede && isBackground(text)) || looksBack(seen, index) || (AGAINST.test(text) && !isOfTwoOffices(seen, index, text));
}

/** Words that tell of no engagement, but are also what two offices agree on. */
const MATTERS = /\b(?:contract|compan(?:y|ies)|firms?|shares|budget|students?|cargo|citizens?|tourists?|festival|exhibition|film|refugees|cabinet)\b/gi;

/** "Minister A of X and Minister B of Y agreed on a group of railway companies". */
function isOfTwoOffices({ mentions }: Seen, index: number, text: string): boolean {
  const sides = new Set(mentions.flatMap((mention) => (mention.sentence === index && mention.postSpan !== null && mention.country !== null ? [mention.country] : [])));
  return sides.size > 1 && !AGAINST.test(text.replace(MATTERS, ''));
}

/** Behind these stands what two agree on, not what they did: "agreed to step up patrols". */
const SETTLES = /^(?:agreed|agree|agrees|decided|decide|discussed|discuss|discussing|discusses|reviewed|talked)$/;

function strongestWord(seen: Seen, sentence: { start: number; end: number }, hasShip: boolean): Word | undefined {
  let best: Word | undefined;
  let isMatter = false;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const hint = HINTS.get(wordAt(seen.report.tokens, at));
    isMatter ||= SETTLES.test(wordAt(seen.report.tokens, at));
    if (hint === undefined || isNoHintHere(hint, { isMatter, hasShip }) || letterAt(seen.report.classes, at) === 'P' || isMeantElse(seen, at) || isNotDone(seen, sentence.start, at)) continue;
    if (best === undefined || hint.weight > best.weight) best = { ...hint, at };
  }
  return best;
}

function isNoHintHere({ kind }: Hint, { isMatter, hasShip }: { isMatter: boolean; hasShip: boolean }): boolean {
  return (isMatter && kind !== 'meeting' && kind !== 'call') || (kind === 'port-call' && !hasShip);
}

/** More letters than what says so takes. */
const FAR_BEFORE = 200;

/** Hoped for, offered, or only spoken of. */
function isNotDone({ report }: Seen, start: number, at: number): boolean {
  const end = report.tokens[at]?.start ?? 0;
  const before = report.text.slice(Math.max(report.tokens[start]?.start ?? 0, end - FAR_BEFORE), end);
  const behind = report.text.slice(report.tokens[at]?.end ?? 0, (report.tokens[at]?.end ?? 0) + FAR_BEFORE);
  return isOnlyPossible(behind) || isHypothetical(before) || isOnlyDecided(before) || isSpokenOf(before, wordAt(report.tokens, at));
}

/** "patrol vessel", "training ship": what a thing is for. */
const FOR_WHAT = /^(?:patrol|patrols|training|exercise|drill|drills)$/;
const THING = /^(?:vessels?|boats?|ships?|craft|aircraft|planes?|cent(?:er|re)s?|academy|college|school|courses?|programmes?|programs?|grounds?|areas?|ranges?|rigs?|facility|facilities|equipment|hub)$/;

/** "in an ongoing dialogue with", "regular consultations": a state of things, not something that took place. */
const LASTING = /^(?:ongoing|continuing|continuous|constant|regular|permanent|daily)$/;
const LASTS = /^(?:dialogue|talks|discussions?|consultations|negotiations?|conversations?|meetings)$/;

/** What runs on rails. */
const RAILWAY = /^(?:a|an|the|by|express|freight|passenger|railway) trains?$/;

const OF_A_STAY = /^(?:his|her|their|its|the|a|brief|short|day|days|official)$/;

/** Vessels that "stay out" visit nobody, other than "his stay"; nor is "in the course of" a course. */
function isNoNounHere(tokens: Seen['report']['tokens'], at: number): boolean {
  const [before, word, behind] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 1)];
  return word === 'stay' ? !OF_A_STAY.test(before) : word === 'course' && (before === 'of' || behind === 'of');
}

/** A word in surroundings in which it means something else: "met the requirements", "signed the visitors’ book", "a patrol vessel", "in the course of". */
function isMeantElse({ report }: Seen, at: number): boolean {
  if (/^sign/.test(wordAt(report.tokens, at)) && /^[^.;]*\bbook\b/i.test(textBetween(report, at, Math.min(at + BOOK_REACH, report.tokens.length)))) return true;
  if (RAILWAY.test(`${wordAt(report.tokens, at - 1)} ${wordAt(report.tokens, at)}`)) return true;
  if (isNoNounHere(report.tokens, at)) return true;
  if (LASTING.test(wordAt(report.tokens, at - 1)) && LASTS.test(wordAt(report.tokens, at))) return true;
  if (FOR_WHAT.test(wordAt(report.tokens, at)) && THING.test(wordAt(report.tokens, at + 1))) return true;
  const listed = report.gazetteer.eventVerbs.match(report.tokens, at);
  return listed !== null && !isMeant(report, listed);
}

/** Two countries, or one and somebody or something that can act for it. */
function isOfTwo(seen: Seen, index: number, text: string): boolean {
  const sentence = seen.report.sentences[index];
  if (sentence === undefined) return false;
  const named = new Set(seen.report.countries.flatMap((hit) => (hit.start >= sentence.start && hit.end <= sentence.end ? [hit.value[0]?.code] : [])));
  const isPeopled = PEOPLE.test(text) || seen.mentions.some((mention) => mention.sentence === index);
  return named.size >= 2 || (named.size === 1 && isPeopled);
}
