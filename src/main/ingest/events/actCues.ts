import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import { isOneOf, letterAt, wordAt } from '../language/tokens';
import { WordTest } from '../language/wordTest';
import type { Cue } from './cue';

/** What is held, and of which kind it is. */
const HELD: ReadonlyMap<string, EngagementKind> = new Map([
  ...['meeting', 'meetings', 'talks', 'discussions', 'discussion', 'deliberations', 'interaction', 'negotiations', 'conversation', 'conversations', 'summit', 'roundtable'].map((word) => [word, 'meeting'] as const),
  ['consultations', 'dialogue'], ['consultation', 'dialogue'], ['dialogue', 'dialogue'], ['call', 'call'], ['videoconference', 'call'], ['teleconference', 'call'], ['exercise', 'exercise'], ['exercises', 'exercise'], ['drills', 'exercise'], ['drill', 'exercise'], ['manoeuvres', 'exercise'], ['maneuvers', 'exercise'],
]);
/** What is signed. */
const SIGNED = /^(?:agreement|agreements|memorandum|memoranda|mou|mous|protocol|protocols|treaty|treaties|declaration|declarations|arrangement|arrangements|pact|pacts|deal|deals|accord|accords|contract|contracts|convention|letter|loi|statement|roadmap|plan|programme|program|minutes|document|documents|instrument|instruments|charter|terms|framework|frameworks|compact)$/;
const HOLDS: ReadonlySet<string> = new Set('held hold holds holding had organised organized conducted conduct conducts convened convene convenes staged stage stages carried launched began begin begins started concluded completed attended co-hosted hosts hosted host'.split(' '));
const SIGNS: ReadonlySet<string> = new Set('enter enters entered sign signs signed signing ink inks inked initialled initialed initial conclude concluded concludes exchanged exchange'.split(' '));
const TOOK_PLACE: ReadonlySet<string> = new Set(['held', 'place', 'conducted', 'organised', 'organized', 'convened']);
/** "naval exercises start". */
const UNDER_WAY = /^(?:starts?|started|begins?|began|commences?|commenced|concludes?|concluded|ends|ended|kicks|kicked|underway)$/;
const PASSIVE_GAP = 5;
const PHONE = /^(?:phone|telephone|telephonic|video|virtual|secure|introductory)$/;
/** So many words may stand between a verb and its noun: "held an in-depth and wide-ranging meeting". */
const HELD_GAP = 10;
const SIGNED_GAP = 10;
const WEIGHT: Readonly<Partial<Record<EngagementKind, number>>> = { meeting: 5, dialogue: 5, call: 9, exercise: 4, signing: 5 };

const DISCUSSED: ReadonlySet<string> = new Set(['discussed', 'discusses']);
const COUNTERPART_BEFORE = 16;
const COUNTERPART_BEHIND = 10;

/** The words with which such an act begins. */
export const MAY_TELL_ACT = new WordTest(({ key }) => key === 'signature' || key === 'signatures' || HOLDS.has(key) || SIGNS.has(key) || HELD.has(key) || DISCUSSED.has(key));

/** "held a virtual closed meeting", "signed a new three-year memorandum": an act whose verb and noun stand apart. */
export function actCue(report: Annotated, { at, sentence, limit }: { at: number; sentence: number; limit: number }): Cue | null {
  const key = wordAt(report.tokens, at);
  if (HOLDS.has(key)) return heldCue(report, { at, sentence, limit });
  if (key === 'signature' || key === 'signatures') return signatureCue(report, { at, sentence, limit });
  if (SIGNS.has(key)) return signedCue(report, { at, sentence, limit });
  if (DISCUSSED.has(key)) return discussedCue(report, { at, sentence, limit });
  return HELD.has(key) ? passiveCue(report, { at, sentence, limit }) : null;
}

interface From {
  at: number;
  sentence: number;
  limit: number;
}

/** "Minister A and his counterpart B discussed", "discussed with her counterpart": who talk to each other meet. */
function discussedCue(report: Annotated, { at, sentence, limit }: From): Cue | null {
  const first = report.sentences[sentence]?.start ?? at;
  for (let step = Math.max(first, at - COUNTERPART_BEFORE); step < Math.min(limit, at + COUNTERPART_BEHIND); step += 1) {
    if (/^counterparts?$/.test(wordAt(report.tokens, step))) return cue('meeting', { at, end: at + 1, sentence });
  }
  return null;
}

function heldCue(report: Annotated, { at, sentence, limit }: From): Cue | null {
  const from = behindWhere(report, at + 1);
  const end = nounBehind(report, { from, limit: Math.min(limit, from + HELD_GAP) }, (key, place) => HELD.has(key) || isSitting(report, place));
  if (end === null || isStaffTalks(report, end)) return null;
  const kind = HELD.get(wordAt(report.tokens, end - 1)) ?? 'meeting';
  if (kind === 'call' && wordAt(report.tokens, end - 2) === 'courtesy') return cue('meeting', { at, end, sentence });
  if (kind === 'meeting' && isByPhone(report, at, end)) return cue('call', { at, end, sentence });
  const told = cue(kind, { at, end, sentence });
  return wordAt(report.tokens, at) === 'attended' ? { ...told, weight: ATTENDED } : told;
}

/** Who attends a meeting may have come for something else. */
const ATTENDED = 3;

/** "held operator talks": the list of acts knows the noun itself better. */
function isStaffTalks(report: Annotated, end: number): boolean {
  const listed = report.gazetteer.eventVerbs.match(report.tokens, end - 2);
  return listed?.end === end && listed.value.kind === 'staff-talks';
}

/** "a meeting was held", "talks took place": the noun stands before the verb. */
function passiveCue(report: Annotated, { at, sentence, limit }: From): Cue | null {
  for (let step = at + 1; step < Math.min(limit, at + 1 + PASSIVE_GAP); step += 1) {
    const key = wordAt(report.tokens, step);
    if (TOOK_PLACE.has(key) || (step === at + 1 && UNDER_WAY.test(key) && HELD.get(wordAt(report.tokens, at)) === 'exercise')) return cue(HELD.get(wordAt(report.tokens, at)) ?? 'meeting', { at, end: step + 1, sentence });
    if (!/^(?:was|were|is|are|been|being|has|have|will|be|also|took|take|takes|then|today|yesterday)$/.test(key)) return step === at + 1 ? partedPassive(report, { at, sentence, limit }) : null;
  }
  return null;
}

const PARTED_GAP = 26;

/** "A meeting of the customs services of Peru and Chile was held": who met stands between. */
function partedPassive({ tokens, classes }: Annotated, { at, sentence, limit }: From): Cue | null {
  if (!/^(?:of|between)$/.test(wordAt(tokens, at + 1)) || HELD.get(wordAt(tokens, at)) !== 'meeting') return null;
  for (let step = at + 2; step < Math.min(limit, at + PARTED_GAP); step += 1) {
    if (/^(?:was|were|has|have)$/.test(wordAt(tokens, step))) return TOOK_PLACE.has(wordAt(tokens, step + 1)) || TOOK_PLACE.has(wordAt(tokens, step + 2)) ? cue('meeting', { at, end: step + 2, sentence }) : null;
    if (!isOneOf('otACVKPmTNs&,-f', letterAt(classes, step))) return null;
  }
  return null;
}

function isByPhone(report: Annotated, at: number, end: number): boolean {
  for (let step = at + 1; step < end; step += 1) if (/^(?:phone|telephone|telephonic)$/.test(wordAt(report.tokens, step))) return true;
  return PHONE.test(wordAt(report.tokens, end - 2)) && /^(?:conversation|conversations)$/.test(wordAt(report.tokens, end - 1));
}

function signedCue(report: Annotated, { at, sentence, limit }: From): Cue | null {
  const from = behindWhere(report, at + 1);
  const end = nounBehind(report, { from, limit: Math.min(limit, from + SIGNED_GAP), over: letterAt(report.classes, from) === 't' ? OVER_NAMES : OVER_WORDS }, (key) => SIGNED.test(key));
  return end === null ? null : cue('signing', { at, end, sentence });
}

/** "put their signatures today in Belgrade to the Plan". */
function signatureCue(report: Annotated, { at, sentence, limit }: From): Cue | null {
  if (!/^(?:put|puts|affixed|appended|set)$/.test(wordAt(report.tokens, at - 2)) || !/^(?:their|his|her)$/.test(wordAt(report.tokens, at - 1))) return null;
  const to = /^(?:x?,?f[TN]{1,3}|,?f?D{1,6}|x){0,3}(?=z)/.exec(report.classes.slice(at + 1, Math.min(limit, at + 1 + WHERE_REACH)));
  return to === null || wordAt(report.tokens, at + 1 + to[0].length) !== 'to' ? null : cue('signing', { at: at - 2, end: at + 1, sentence });
}

/** "signed in Bishkek a treaty", "concluded on Friday, 7 March, in Gaborone talks": place and day may stand between verb and noun. */
const WHERE_AND_WHEN = /^(?:,?f[TN]{1,3}|,?f?D{1,6}){1,3},?(?=[txmVA])/;

function behindWhere({ classes }: Annotated, from: number): number {
  return from + (WHERE_AND_WHEN.exec(classes.slice(from, from + WHERE_REACH))?.[0].length ?? 0);
}

const WHERE_REACH = 14;

function cue(kind: EngagementKind, { at, end, sentence }: { at: number; end: number; sentence: number }): Cue {
  return { kind, weight: WEIGHT[kind] ?? 4, start: at, end, sentence };
}

const SITS_AS = /^(?:working|plenary|consultation|consultative)$/;

/** "organised a two-day working session": what sort of session says that people met. */
function isSitting({ tokens }: Annotated, at: number): boolean {
  return /^(?:session|sessions)$/.test(wordAt(tokens, at)) && SITS_AS.test(wordAt(tokens, at - 1));
}

/** "held another iteration of their committee meeting", "held one of the first meetings with". */
function isRoundOf({ tokens }: Annotated, at: number): boolean {
  if (wordAt(tokens, at) === 'one' && wordAt(tokens, at + 1) === 'of') return true;
  return wordAt(tokens, at) === 'of' && /^(?:iteration|edition|one|series)$/.test(wordAt(tokens, at - 1));
}

/** "held his first discussion with": whose it is, and which. */
function isCounted({ tokens }: Annotated, at: number): boolean {
  return /^(?:his|her|their|its)$/.test(wordAt(tokens, at)) && /^(?:first|second|third|fourth|fifth|initial|maiden)$/.test(wordAt(tokens, at + 1));
}

const OVER_WORDS = /^[txmVAnI&K-]$/;
/** "signed the Canada-Mexico Defence Cooperation Arrangement": behind an article the paper may be named after who signs it. */
const OVER_NAMES = /^[txmVAnI&KCTN-]$/;

/** The noun a verb governs, over articles, numbers and adjectives; null when another verb, name or clause comes first. */
function nounBehind(report: Annotated, { from, limit, over = OVER_WORDS }: { from: number; limit: number; over?: RegExp }, isNoun: (key: string, at: number) => boolean): number | null {
  for (let at = from; at < limit; at += 1) {
    if (isNoun(wordAt(report.tokens, at), at)) return at + 1;
    if (isCounted(report, at) || isRoundOf(report, at)) continue;
    const isCompound = letterAt(report.classes, at) === 'f' && letterAt(report.classes, at + 1) === '-';
    if ((!isCompound && !over.test(letterAt(report.classes, at))) || /^(?:by|that|which|who|his|her|him|them|it|office|power|responsible|not|been|up|off)$/.test(wordAt(report.tokens, at))) return null;
  }
  return null;
}
