import { beforeIn, behindIn, isBackground, sentenceText } from './cues';
import { exerciseName } from './exerciseNames';
import type { FormalMention } from './formalMention';
import { looksBack } from './lookingBack';
import { numberInName } from './numberedExercises';
import type { Primary } from './primary';
import { textBetween, type Seen } from './reading';
import { SESSION } from './sessionKinds';

/** Another one of the series: the sentence speaks of an earlier or a coming one. */
const OTHER_DATED = /\b(?:next|will be held|scheduled to be held|to be held|last year|previous|was held in (?:19|20)\d{2})\b/i;
/** Shorter names are too easily part of others. */
const LEAST_PART = 6;

/** Two mentions of one series: the names hold each other, or one is an exercise without a proper name. */
export function isSameSeries(a: FormalMention, b: FormalMention): boolean {
  if (a.name === null || b.name === null) return false;
  if (isShortFor(a.acronym, b.name) || isShortFor(b.acronym, a.name) || holdsOther(compact(a.name), compact(b.name))) return true;
  return a.kind === 'exercise' && b.kind === 'exercise' && (isUnnamed(a.name) || isUnnamed(b.name));
}

function holdsOther(x: string, y: string): boolean {
  return x === y || (x.length >= LEAST_PART && y.includes(x)) || (y.length >= LEAST_PART && x.includes(y));
}

function isShortFor(acronym: string | null, name: string): boolean {
  return acronym !== null && compact(acronym) === compact(name);
}

/** "Joint military exercise": words for an exercise, and no name. */
export function isUnnamed(name: string): boolean {
  if (/^(?:(?:the|joint|bilateral|naval|military|army|air|annual|combined|maritime) )*(?:drills?|manoeuvres|maneuvers|war ?games?|training)$/i.test(name)) return true;
  return /(?:^|\s)exercise$/i.test(name) && !/partnership|passage|cooperation|multilateral/i.test(name);
}

function compact(name: string): string {
  return name.toLowerCase().replace(/2\+2|2-plus-2/g, 'twoplustwo').replace(/[^\p{L}\p{N}]/gu, '').replace(/^(?:exercise|bilateral|joint)/, '');
}

/** The edition and the fullest name of the same series, from anywhere in the report. */
export function withSeries(seen: Seen, primary: Primary): Primary {
  if (primary.formal === null) return primary.kind === 'exercise' ? withExercise(seen, primary) : withOwnWords(seen, primary);
  const { formal } = primary;
  const same = seen.formal.filter((other) => isSameSeries(formal, other));
  const numbered = numberedOf(seen, primary, formal, same);
  const name = fullName(formal, same);
  const told = formal.kind === 'exercise' && name !== null && isUnnamed(name) ? exerciseName(seen, primary.sentence)?.name : null;
  const named = { ...formal, edition: numbered?.edition ?? null, name: told ?? name };
  return numbered === undefined ? { ...primary, formal: withPlainNumber(seen, named, same) } : { ...primary, formal: named, numbered };
}

/** Where no ordinal tells the edition, the number that the name carries. */
function withPlainNumber(seen: Seen, named: FormalMention, same: readonly FormalMention[]): FormalMention {
  const plain = [named, ...same].map((one) => numberInName(seen, one)).find((one) => one !== null);
  return plain === undefined ? named : { ...named, edition: plain.edition, editionRule: 'series.edition', name: numberInName(seen, named)?.name ?? named.name };
}

/** An exercise that a verb tells takes the name that the opening gives it; its own place in the text stays. */
function withExercise(seen: Seen, primary: Primary): Primary {
  const formal = ownWords(seen, primary) ?? exerciseName(seen, primary.sentence) ?? namedBelow(seen);
  return formal === null ? primary : withSeries(seen, { ...primary, formal });
}

/** "took part in Exercise Desert Lynx": the word that tells the act belongs to the name. */
function ownWords({ formal }: Seen, { sentence, start }: Primary): FormalMention | undefined {
  return formal.find((one) => one.kind === 'exercise' && one.sentence === sentence && one.name !== null && !isUnnamed(one.name) && !one.isAnother && !one.isLower && one.start <= start && one.end > start);
}

/** "During their strategic dialogue in Suva": the words that tell the act are those of a series, in lower case. */
function withOwnWords(seen: Seen, primary: Primary): Primary {
  const next = TALKS.has(primary.kind) ? numberedNext(seen, primary) : undefined;
  if (next !== undefined) return withSeries(seen, { ...primary, formal: next });
  const own = SESSION.has(primary.kind) ? seen.formal.find((one) => one.sentence === primary.sentence && one.kind === primary.kind && one.name !== null && !one.isAnother && one.start < primary.end && one.end > primary.start) : undefined;
  return own === undefined ? primary : withSeries(seen, { ...primary, formal: own });
}

const TALKS: ReadonlySet<Primary['kind']> = new Set(['dialogue', 'staff-talks', 'committee-session', 'meeting']);

/** "held a consultation meeting. The 5th Bilateral Consultation Meeting was attended by": the sentence behind the act begins with its number and name. */
function numberedNext(seen: Seen, { sentence }: Primary): FormalMention | undefined {
  const { formal, report, layout } = seen;
  const numbered = formal.filter((one) => one.edition !== null && one.name !== null && !one.isAnother && TALKS.has(one.kind) && !looksBack(seen, one.sentence) && !OTHER_DATED.test(sentenceText(report, one.sentence)) && !(one.edition === 1 && AGAIN.test(sentenceText(report, one.sentence))));
  const begins = numbered.find((one) => one.sentence === sentence + 1 && one.start <= (report.sentences[one.sentence]?.start ?? -1) + 1);
  return begins ?? numbered.find((one) => one.sentence > sentence && one.sentence <= layout.lede + NAME_REACH && IT_WAS.test(beforeIn({ report }, one.sentence, one.start)));
}

/** "the first dialogue since the one in 2024", "the first in ten years": a first one again. */
const AGAIN = /\bsince\b|\bin (?:\w+|\d+) (?:years|months)\b/i;
/** "It was the fifth meeting of the Joint Committee". */
const IT_WAS = /^(?:it|this) (?:was|is|marks|marked) (?:also )?(?:the |their )?$/i;

/** So far behind the opening its exercise may be named. */
const NAME_REACH = 6;

/** "The Minister said Exercise Desert Lynx had brought together": the name stands behind the opening, in a sentence of the same event. */
function namedBelow({ formal, report, layout }: Seen): FormalMention | null {
  const found = formal.filter((one) => one.kind === 'exercise' && one.name !== null && !isUnnamed(one.name) && !one.isAnother && !one.isLower && one.sentence > layout.lede && one.sentence <= layout.lede + NAME_REACH);
  const names = new Set(found.map((one) => compact(one.name ?? '')));
  const [first] = found;
  return first === undefined || names.size > 1 || isBackground(sentenceText(report, first.sentence)) || OTHER_DATED.test(sentenceText(report, first.sentence)) ? null : first;
}

/** The mention that tells the edition: the event's own name, a round right before it, or another mention of the series. */
function numberedOf(seen: Seen, primary: Primary, formal: FormalMention, same: readonly FormalMention[]): FormalMention | undefined {
  if (formal.edition !== null) return formal;
  const round = seen.formal.find((other) => isItsRound(seen, formal, other));
  return round ?? seen.formal.find((other) => (isCounted(seen, other) || isInAside(seen, other) || isSaidOfIt(seen, primary, other) || isRoundOfIt(seen, primary, other) || beginsNext(seen, primary, other)) && !isOfThen(seen, other)) ?? same.find((other) => other.edition !== null && !isOtherDated(seen, primary, other));
}

const COUNTED_REACH = 10;

/** "This exercise, the 9th in the series", "is held for the sixth time", in a sentence of its own that looks nowhere else. */
function isCounted({ report, layout }: Seen, { name, edition, phrase, sentence, start }: FormalMention): boolean {
  return sentence <= layout.lede + COUNTED_REACH && name === null && edition !== null && / (?:time|series|kind|its name)$/.test(phrase) && /\b(?:exercise|it|seminar|talks|dialogue|consultations|meeting|session|event|drill|drills)\b/i.test(sentenceText(report, sentence)) && !OTHER_DATED.test(sentenceText(report, sentence)) && !(phrase.endsWith('its name') && /\b(?:ship|frigate|vessel|boat|corvette|submarine)s?\b/i.test(beforeIn({ report }, sentence, start)));
}

/** "This is the seventh edition", "told the agency that it was the third patrol conducted by the two sides": near the opening of an exercise. */
function isSaidOfIt({ report, layout }: Seen, { kind }: Primary, { name, edition, isAnother, sentence, start, end }: FormalMention): boolean {
  if (name !== null || edition === null || edition < LEAST_SAID || isAnother || !mayBeCounted(kind) || !isBehindOpening(layout, sentence)) return false;
  const before = beforeIn({ report }, sentence, start);
  if (SEES_ITS.test(before)) return true;
  return IS_THE.test(before) && (kind === 'exercise' || !OF_PERSONS.test(behindIn({ report }, sentence, end))) && !OTHER_DATED.test(sentenceText(report, sentence));
}

function mayBeCounted(kind: Primary['kind']): boolean {
  return kind === 'exercise' || SESSION.has(kind);
}

function isBehindOpening({ lede }: Seen['layout'], sentence: number): boolean {
  return sentence > lede && sentence <= lede + ROUND_REACH;
}

const IS_THE = /\b(?:(?:it|this)|^the (?:exercise|drills?|manoeuvres)(?:, [^.;]{1,90},)?) (?:is|was|will be|would be|marks|marked) (?:already |also )?the $/i;

/** "It was the third meeting between the two ministers this year": theirs, and not the body's. */
const OF_PERSONS = /^ (?:(?:between|of) (?:the )?(?:two |both )?(?:[a-z-]+ )?(?:ministers|presidents|leaders|premiers|secretaries|officials|generals|chiefs|men|women)|(?:that )?(?:they|the two))\b/;

/** "Hornbill Resolve, first conducted in 1994, sees its 16th edition this year". */
const SEES_ITS = /\b(?:sees|saw|reached|reaches|celebrates|marks) its $/i;

/** A first is said to be one of many things. */
const LEAST_SAID = 2;

const GOES_ON = /^ (?:involved|involves|saw|sees|featured|features|brought|comprised|included|includes|ran|runs|lasted|gathers|gathered|is taking place|took place|focused|focuses)\b/;

/** "concluded Exercise Desert Lynx. The 24th edition involved two ships": the number begins the sentence right behind. */
function beginsNext({ report, layout }: Seen, { sentence }: Primary, { name, edition, isAnother, sentence: own, start, end }: FormalMention): boolean {
  if (name !== null || edition === null || isAnother || own !== Math.max(sentence, layout.lede) + 1) return false;
  const behind = report.tokens[end - 1]?.end ?? 0;
  return /^(?:The|This) $/.test(beforeIn({ report }, own, start)) && GOES_ON.test(report.text.slice(behind, behind + 24)) && !OTHER_DATED.test(sentenceText(report, own));
}

const OF_IT = /^ of (?:the|this|these|their) (?:bilateral |joint |annual )?(?:games|exercises?|drills?|manoeuvres|maneuvers|training|talks|dialogue|consultations|event|series|competition)\b/i;
const ROUND_REACH = 8;

/** "In the 21st edition of the games, both delegations": near the opening, and of no other time. */
function isRoundOfIt({ report, layout }: Seen, { kind }: Primary, { name, edition, isAnother, sentence, end }: FormalMention): boolean {
  if (name !== null || edition === null || isAnother || kind !== 'exercise' || sentence > layout.lede + ROUND_REACH) return false;
  const from = report.tokens[end - 1]?.end ?? 0;
  return OF_IT.test(report.text.slice(from, from + 60)) && !OTHER_DATED.test(sentenceText(report, sentence)) && !isBackground(sentenceText(report, sentence));
}

const ITS = /^(?:\([^()]{1,40}\) ?)?, ?whose$|^(?:\([^()]{1,40}\) ?)?(?:(?!(?:and|not(?:ed|ing)|recall\w*|review\w*|approv\w*|adopt\w*|implement\w*|since|after|following|before|until|prior|from|of|on|by|results?|decisions?|minutes)\b)[\w-]+ ){1,3}(?:its|their)$|\b(?:for|in|at|held|holds|convened|concluded|opened) (?:its|their)$|\b(?:held|conducted|convened|organi[sz]ed|takes place|took place|met) for the$/i;

/** "the third round of …" before the name, or "… for its 14th session" or "…’s 14th session" behind it, in one sentence. */
export function isItsRound({ report }: Seen, formal: FormalMention, other: FormalMention): boolean {
  if (other.name !== null || other.isAnother || other.edition === null || other.sentence !== formal.sentence) return false;
  return other.end <= formal.start || isTimeHeld(report, formal, other) || ITS.test(textBetween(report, formal.end, other.start)) || (report.classes[formal.end] === 's' && other.start === formal.end + 1);
}

/** "This year’s iteration, the third, introduced", near the opening. */
function isInAside({ layout }: Seen, { name, edition, phrase, sentence }: FormalMention): boolean {
  return name === null && edition !== null && /^\S+, the \S+$/.test(phrase) && sentence <= layout.lede + ROUND_REACH;
}

/** "The Dialogue between A and B was held in Suva for the third time": the name before it in one clause. */
function isTimeHeld({ text, tokens }: Seen['report'], formal: FormalMention, { phrase, start }: FormalMention): boolean {
  return phrase.endsWith(' time') && /^[^,;:]{0,120} (?:met|held|convened|sat|gathered|place|conducted|opened|assembled)\b[^,;:]{0,60} for the ?$/.test(text.slice(tokens[formal.end - 1]?.end ?? 0, tokens[start]?.start ?? 0));
}

/** One word alone, or a short form, is told by the longest name of the series. */
function fullName(formal: FormalMention, same: readonly FormalMention[]): string | null {
  if (formal.name !== null && isUnnamed(formal.name)) return same.find((other) => other.name !== null && !isUnnamed(other.name))?.name ?? formal.name;
  const isOneWord = formal.name !== null && formal.name.split(/[\s-]/).length === 1;
  if (!isOneWord || !(formal.kind !== 'exercise' || same.some((other) => other.acronym === formal.name))) return formal.name;
  const named = same.filter((other) => other.name !== null).toSorted((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))[0];
  return named?.name ?? formal.name;
}

function isOtherDated(seen: Seen, primary: Primary, other: FormalMention): boolean {
  if (other.sentence === primary.sentence || seen.layout.headline.has(other.sentence)) return false;
  if (other.sentence <= seen.layout.lede + 1) return isOfThen(seen, other);
  return OTHER_DATED.test(sentenceText(seen.report, other.sentence)) || isOfOtherYear(seen, other);
}

/** "The second edition was held off Goa in February 2024": of years gone by, whatever has been done "since 2019". */
function isOfThen({ report, layout }: Seen, { sentence }: FormalMention): boolean {
  const years = sentenceText(report, sentence).replace(SINCE, '').match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return layout.reference.day !== null && years.length > 0 && years.every((year) => year < (layout.reference.day ?? '').slice(0, 4));
}

const SINCE = /\b(?:since(?: [^.;,]{1,40}? in)?|from|after|(?:started|began|begun|launched|initiated|introduced|established|founded|instituted|first (?:held|conducted|staged|run|organi[sz]ed)) in)(?: \p{L}+)? (?:19|20)\d{2}/gu;

/** "The first edition took place in Aqaba in 2021": not this year's. */
function isOfOtherYear({ report, layout }: Seen, { sentence }: FormalMention): boolean {
  const years = sentenceText(report, sentence).replace(SINCE, '').match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return layout.reference.day !== null && years.length > 0 && years.every((year) => year !== layout.reference.day?.slice(0, 4));
}
