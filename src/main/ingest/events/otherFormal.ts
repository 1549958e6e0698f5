import type { FormalMention } from './formalMention';
import type { OtherEvent } from './otherEvent';
import type { Primary } from './primary';
import { isBackground, isFuture, sentenceText } from './cues';
import { textBetween, type Seen } from './reading';
import { isItsRound, isSameSeries, isUnnamed } from './series';
import { otherPeriod } from './periods';
import { dateNear, NOTHING, type When } from './when';

/** Right before or right behind the name: it was held or will be, or somebody took part in it. */
const SHOWN_BEFORE = /\b(?:held|conduct(?:ed|ing)?|participat(?:ed|e|es|ing) in|took part in|take part in|attend(?:ed|s|ing)?|observ(?:ed|e|ing)|witness(?:ed|ing)?|conclud\w+|host(?:ed|ing)?|complet\w+|culminat\w+ in|preceded by|at the (?:end|close|conclusion) of|on the (?:occasion|margins|sidelines) of the (?:meetings?|sessions?) of|agreed to (?:hold|convene)|to (?:hold|convene)|hold|holds|convened|during|next)\b[^.;]{0,45}$/i;
const SHOWN_BEHIND = /^[^.;]{0,60}?\b(?:(?:was|were|is|are|to be|will be|being|been) (?:also )?(?:held|conducted|hosted|organi[sz]ed|scheduled|convened)|held|took place|takes place|will take place|conclud\w+|scheduled|conducted|in which)\b/i;
/** Right behind the name: whatever else the sentence says of it, it will take place. */
const TO_BE_HELD = /^,? ?(?:which |that )?(?:is |are |will be |to be )(?:to be )?(?:held|hosted|convened|organi[sz]ed)\b/;
/** "announced its participation in", "invited to": not yet, or not said. */
const NOT_SHOWN = /\b(?:announced|participation|invit\w+|interest|importance of|significance of|regular(?:ly)?(?! (?:meeting|session|round) of)|such as|as well as|series of|through|like)\b[^.;]{0,60}$/i;
const LISTED = /\b(?:such as|including|like|exercises? (?:are|include)|regular(?:ly)?(?! (?:meeting|session|round) of)|known as)\b[^.;]{0,80}$/i;

/** "meetings like the recently concluded Council", "the upcoming Dialogue": told with its time, though in a list. */
const OF_LATE = /\b(?:recently concluded|recent|upcoming|forthcoming)(?: the)?\s*$/i;

/** The conference on whose margins two met is the occasion, no engagement of theirs. */
const OCCASION = /\b(?:margins?|side-?lines?|occasion) of(?: the)?[^.;,]{0,30}$/i;
/** Conferences of many are no engagement of two. */
export const OF_MANY = /\b(?:United Nations|UN|ASEAN|G-?20|G-?7|APEC|BIMSTEC|SAARC|Commonwealth Heads|Conference of the Parties|World|Global|NATO|European Council|African Union|Arab League|OIC|SCO|BRICS|Pacific Islands Forum)\b/;
/** "the Secretary General of the Pacific Islands Forum": an office of a body, no event. */
const OFFICE_OF = /\b(?:secretary[- ]general|chair(?:man|person|woman)?|members?|head|president|director(?:[- ]general)?|headquarters|secretariat|framework|role|chairmanship|presidency|host) of(?: the)?[^.;,]{0,24}$/i;
/** "It was their third meeting": the primary event, counted. */
const COUNTED = /(?:^|[,;] )(?:it|this|that|which|monday|tuesday|wednesday|thursday|friday|today)(?:['’]s (?:meeting|talks|session|visit|exercise))? (?:is|was|marks|marked|were) (?:also )?(?:the|their|his|her|a|only the|already the|already their)? ?(?:two |countries['’] |sides['’] |\S+['’]s ?)*$/i;
/** "The meeting will be held on…": the sentence that tells the day of what the one before named. */
const GOES_ON = /^(?!it (?:will|should|may|must|is|was)(?: also)? (?:to )?be (?:recalled|noted|remembered|mentioned|understood)\b)(?:the|this|it|its) ?(?:meeting|session|round|dialogue|consultations?|talks|exercise|visit|event|conference|summit|forum|committee|commission)? ?(?:itself )?(?:will|is|was|were|are|took|had|has)\b/i;

/** "Next session: Graz, 2026": a line of a protocol, without a verb. */
const NEXT = /^next (?:session|meeting|round|edition)\b/i;

/** Named events that are not the primary one: numbered, dated on their own, called another one, or shown by a verb. */
export function formalOthers(seen: Seen, primary: Primary, days: Pick<When, 'start' | 'end'>): Array<{ other: OtherEvent; formal: FormalMention }> {
  const found = seen.formal.flatMap((formal) => {
    const other = isAnotherThan(seen, primary, formal) ? fromFormal(seen, primary, { formal, days }) : null;
    return other === null ? [] : [{ other, formal }];
  });
  return withOwnDays(seen, withSharedDays(seen, found));
}

const IS_HELD = /\b(?:held|hosted|convened|(?:took|take|takes) place|was|were|will)\b/;

/** "the first session took place in Suva in 2018, and the second was held in Nadi on 4 March 2020": the day is that of the last one before it. */
function withOwnDays(seen: Seen, found: Array<{ other: OtherEvent; formal: FormalMention }>): Array<{ other: OtherEvent; formal: FormalMention }> {
  for (const [at, { other }] of found.entries()) {
    const next = found[at + 1]?.other;
    const day = other.when.from?.phrase;
    if (next === undefined || day === undefined || next.sentence !== other.sentence || next.when.from?.phrase !== day || !IS_HELD.test(textBetween(seen.report, other.end, next.start))) continue;
    if (day.start < next.start) next.when = NOTHING;
    else other.when = NOTHING;
  }
  return found;
}

function isAnotherThan(seen: Seen, primary: Primary, formal: FormalMention): boolean {
  return !formal.isLower && formal.sentence >= seen.layout.lede && (formal.isAnother || !isPrimary(seen, primary, formal));
}

function fromFormal(seen: Seen, primary: Primary, { formal, days }: { formal: FormalMention; days: Pick<When, 'start' | 'end'> }): OtherEvent | null {
  const before = textBefore(seen, formal);
  if (isNoneApart(formal, before) || isOfThisYear(formal, days)) return null;
  const when = dayOf(seen, formal);
  const isLead = formal.sentence === primary.sentence || formal.sentence === seen.layout.lede;
  const period = when === NOTHING ? otherPeriod(seen, formal, days) : null;
  const isDated = (when !== NOTHING && !isLead) || period !== null;
  if (!isToldApart(seen, formal, { before, isDated })) return null;
  return {
    ...nameOf(seen, primary, formal), edition: formal.edition, when: ownWhen(primary, when, { isLead, isDated }), isPlanned: period === null ? (isFuture(sentenceText(seen.report, formal.sentence)) || NEXT.test(sentenceText(seen.report, formal.sentence))) && !isBackground(before) : period.isFuture,
    isSameDay: false, sentence: formal.sentence, start: formal.start, end: formal.end, rule: 'other.formal', seriesRules: { name: formal.rule, edition: formal.editionRule },
  };
}

/** The occasion, an office, an agreement by its name, or the primary event itself. */
function isNoneApart({ kind, phrase, isAnother }: FormalMention, before: string): boolean {
  if (kind === 'meeting' && OF_MANY.test(phrase)) return true;
  return kind === 'signing' || (!isAnother && / (?:time|series|kind|its name)$/.test(phrase)) || (kind === 'meeting' && OCCASION.test(before)) || OFFICE_OF.test(before) || COUNTED.test(before);
}

/** "the 2025 edition" is the primary event itself where that is its year. */
function isOfThisYear({ isAnother, phrase }: FormalMention, { start, end }: Pick<When, 'start' | 'end'>): boolean {
  const year = isAnother ? /^(?:19|20)\d{2}(?= )/.exec(phrase)?.[0] : undefined;
  return year !== undefined && ((start ?? end) === null || (start ?? end)?.startsWith(year) === true || end?.startsWith(year) === true);
}

/** "its last edition" is one of the exercise named just before, else of the primary event's series. */
function nameOf(seen: Seen, primary: Primary, formal: FormalMention): Pick<OtherEvent, 'kind' | 'title' | 'name'> {
  const isOpen = isNameOpen(formal, primary);
  const own = isOpen ? (namedBefore(seen, formal, formal.sentence) ?? primary.formal ?? namedBefore(seen, formal, formal.sentence - 1)) : null;
  return { kind: formal.kind === 'other' ? (own?.kind ?? (isActOnly(primary) ? 'meeting' : primary.kind)) : formal.kind, title: inFull(seen, formal) ?? withNoun(seen, primary, formal), name: own?.name ?? formal.name };
}

const NOUN = /\b(?:session|meeting|round|edition|iteration|exercise|dialogue|consultations|talks)$/i;

/** "the second was held in Suva": the second what, as the number before it was told, or the event itself. */
function withNoun(seen: Seen, primary: Primary, { phrase, edition, name, start }: FormalMention): string {
  if (edition === null || name !== null || /\s/.test(phrase)) return phrase;
  const before = seen.formal.findLast((other) => other.end <= start && other.edition !== null && NOUN.test(other.phrase))?.phrase ?? primary.formal?.phrase ?? '';
  return `${phrase} ${(NOUN.exec(before)?.[0] ?? (primary.kind === 'committee-session' ? 'session' : 'round')).toLowerCase()}`;
}

/** "a passage exercise (PASSEX)": the words that the short form stands for, with it. */
function inFull({ report }: Seen, { start, end }: FormalMention): string | null {
  const words = /[mxVNA-]{1,4}\($/.exec(report.classes.slice(Math.max(0, start - LONGEST_WORDS), start));
  if (words === null || report.classes[end] !== ')' || end !== start + 1) return null;
  return textBetween(report, start - words[0].length, end + 1);
}

const LONGEST_WORDS = 5;

/** A visit or a signing is no kind for the round of something else. */
function isActOnly({ kind }: Primary): boolean {
  return kind === 'signing' || kind === 'visit' || kind === 'ceremony' || kind === 'port-call';
}

function isNameOpen({ name }: FormalMention, { formal }: Primary): boolean {
  return name === null || isUnnamed(name) || isShortFor(name, formal?.name ?? '');
}

/** "the 3rd meeting of the Committee", behind the Joint Defence Committee. */
function isShortFor(short: string, long: string): boolean {
  return !/[\s-]/.test(short) && long.toLowerCase().endsWith(` ${short.toLowerCase()}`);
}

function namedBefore(seen: Seen, formal: FormalMention, from: number): FormalMention | null {
  return seen.formal.findLast((other) => other.sentence >= from && other.end <= formal.start && other.name !== null && !isUnnamed(other.name)) ?? null;
}

/** The day told beside the name, or by the sentence that goes on about it. */
function dayOf(seen: Seen, formal: FormalMention): When {
  const place = { start: formal.start, end: formal.end, kind: formal.kind, isOwn: true, isEarlier: formal.isAnother };
  const next = formal.sentence + 1;
  const isNext = GOES_ON.test(sentenceText(seen.report, next)) && !seen.formal.some((other) => other.sentence === next && other.name !== null);
  return (isNext ? dateNear(seen, next, { ...place, isOwn: false }) : null) ?? dateNear(seen, formal.sentence, place) ?? NOTHING;
}

/** "preceded by the A and the B on 4 March": a day behind a list of two is that of both. */
function withSharedDays(seen: Seen, found: Array<{ other: OtherEvent; formal: FormalMention }>): Array<{ other: OtherEvent; formal: FormalMention }> {
  for (const [at, { other }] of found.entries()) {
    const next = found[at + 1]?.other;
    if (next === undefined || next.sentence !== other.sentence || other.when !== NOTHING || next.when === NOTHING) continue;
    if (/\band\b/.test(textBetween(seen.report, other.end, next.start))) other.when = next.when;
  }
  return found;
}

/** The day of the leading sentence belongs to the act that the report opens with. */
function ownWhen(primary: Primary, when: When, { isLead, isDated }: { isLead: boolean; isDated: boolean }): When {
  return isLead && primary.formal === null && !isDated ? NOTHING : when;
}

function isToldApart(seen: Seen, formal: FormalMention, { before, isDated }: { before: string; isDated: boolean }): boolean {
  if (formal.edition !== null) return !isBare(formal);
  if (OF_LATE.test(before)) return true;
  if (LISTED.test(before)) return false;
  return isDated || formal.isAnother || (isNamedWell(formal) && isShown(seen, formal, before));
}

/** "the Bali II conference": a number, and no name of a series. */
function isBare({ name, kind, phrase }: FormalMention): boolean {
  return kind === 'meeting' && name !== null && phrase.split(' ').length < 3 && /^(?:conference|meeting|summit|forum|seminar|symposium)$/i.test(name);
}

function isShown(seen: Seen, formal: FormalMention, before: string): boolean {
  const end = seen.report.sentences[formal.sentence]?.end ?? formal.end;
  if (TO_BE_HELD.test(textBetween(seen.report, formal.end, Math.max(end, formal.end + 1)))) return true;
  return !NOT_SHOWN.test(before) && (SHOWN_BEFORE.test(before) || SHOWN_BEHIND.test(textBetween(seen.report, formal.end, Math.max(end, formal.end + 1))));
}

function textBefore(seen: Seen, formal: FormalMention): string {
  const from = seen.report.sentences[formal.sentence]?.start ?? formal.start;
  return textBetween(seen.report, from, Math.max(formal.start, from + 1));
}

function isNamedWell(formal: FormalMention): boolean {
  if (formal.name === null) return false;
  if (formal.kind === 'exercise') return !/^(?:bilateral |joint |naval |military )*exercises?$/i.test(formal.name);
  return formal.name.split(' ').length >= 3 && /^(?:meeting|dialogue|staff-talks|committee-session)$/.test(formal.kind);
}

/** The primary event under its own, a shorter or an acronym's name. */
function isPrimary(seen: Seen, primary: Primary, formal: FormalMention): boolean {
  if (formal.sentence === primary.sentence && formal.start < primary.end && formal.end > primary.start) return true;
  const own = primary.formal;
  if (own === null) return isRoundOfLead(seen, primary, formal);
  if (isItsRound(seen, own, formal)) return formal.edition === own.edition;
  if (isOneSeries(own, formal)) return formal.edition === null || formal.edition === own.edition;
  if (formal.edition !== null) return formal.kind === own.kind && formal.edition === own.edition;
  return formal.kind === primary.kind && (seen.layout.headline.has(formal.sentence) || formal.sentence === primary.sentence);
}

/** "held the third round of financial talks": the act that the report opens with, counted. */
function isRoundOfLead({ layout }: Seen, { sentence }: Primary, formal: FormalMention): boolean {
  return formal.name === null && !formal.isAnother && (formal.sentence === sentence || layout.headline.has(formal.sentence) || formal.sentence === layout.lede);
}

function isOneSeries(own: FormalMention, formal: FormalMention): boolean {
  if (formal.name === null || own.name === null || isSameSeries(own, formal)) return formal.name === null || own.name !== null;
  return formal.kind === own.kind && (isAcronymOf(formal.name, own.name) || isAcronymOf(own.name, formal.name));
}

function isAcronymOf(short: string, long: string): boolean {
  return short.length > 1 && short === short.toUpperCase() && long.split(/[\s-]+/).map((word) => word[0] ?? '').join('').toUpperCase().includes(short);
}
