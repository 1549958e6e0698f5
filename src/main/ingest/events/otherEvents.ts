/* eslint complexity: ["error", 27] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { EngagementKind } from '../../../shared/domain/values';
import type { Primary } from './choosePrimary';
import { isSameSeries } from './choosePrimary';
import { isBackground, isFuture, sentenceText, type Cue } from './cues';
import type { FormalMention } from './formalMentions';
import { textBetween, type Seen } from './reading';
import { dateNear, NOTHING, type When } from './when';
import { wordAt, letterAt } from '../language/tokens';

/** Another event that the report mentions. Token positions. */
export interface OtherEvent {
  kind: EngagementKind;
  title: string;
  name: string | null;
  edition: number | null;
  when: When;
  isPlanned: boolean;
  /** "earlier in the day": its day is that of the primary event. */
  isSameDay: boolean;
  sentence: number;
  start: number;
  end: number;
  rule: string;
}

const SHOWS = /\b(?:held|took place|conclud\w+|participat\w+|attend\w*|observ\w+|witness\w*|conduct\w+|will|scheduled|to be held|visit\w*|culminat\w+|host\w*|agreed to (?:hold|convene)|next|hold|convene\w*|sidelines|margins)\b/i;
const LISTED = /\b(?:such as|including|like|exercises? (?:are|include)|regular(?:ly)?|known as)\b[^.;]{0,80}$/i;

/** Past and planned events beside the primary one: those that a report dates, numbers or shows in a verb. */
export function findOthers(seen: Seen, primary: Primary): OtherEvent[] {
  const found: OtherEvent[] = [];
  for (const formal of seen.formal) {
    const other = fromFormal(seen, primary, formal);
    if (other !== null) keep(found, other, formal);
  }
  for (const cue of seen.cues) {
    const other = fromCue(seen, primary, cue);
    if (other !== null && !found.some((known) => known.sentence === other.sentence)) found.push(other);
  }
  return found.toSorted((a, b) => a.start - b.start).slice(0, 12);
}

/** The same event twice is kept once, with what either mention tells. */
function keep(found: OtherEvent[], other: OtherEvent, formal: FormalMention): void {
  const known = found.find((one) => (one.edition === null || other.edition === null || one.edition === other.edition) && (one.name === null || other.name === null ? one.name === other.name || one.edition === other.edition : isSameSeries({ ...formal, name: one.name, kind: one.kind }, formal)));
  if (known === undefined) {
    found.push(other);
    return;
  }
  known.edition ??= other.edition;
  known.name ??= other.name;
  if (known.when.start === null && known.when.end === null) known.when = other.when;
  else if (known.when.start === null && other.when.start !== null) known.when = other.when;
}

function fromFormal(seen: Seen, primary: Primary, formal: FormalMention): OtherEvent | null {
  if ((!formal.isAnother && isPrimary(seen, primary, formal)) || formal.sentence < seen.layout.lede) return null;
  const text = sentenceText(seen.report, formal.sentence);
  const before = textBetween(seen.report, seen.report.sentences[formal.sentence]?.start ?? formal.start, Math.max(formal.start, (seen.report.sentences[formal.sentence]?.start ?? 0) + 1));
  const when = dateNear(seen, formal.sentence, { start: formal.start, end: formal.end, kind: formal.kind, isOwn: true }) ?? NOTHING;
  const isDated = when !== NOTHING && formal.sentence !== primary.sentence && formal.sentence !== seen.layout.lede;
  if (formal.edition === null && LISTED.test(before)) return null;
  if (formal.edition === null && !isDated && !formal.isAnother && !(SHOWS.test(text) && isNamedWell(formal))) return null;
  const isLead = formal.sentence === primary.sentence || formal.sentence === seen.layout.lede;
  const name = formal.name ?? primary.formal?.name ?? null;
  const kind = formal.kind === 'other' ? primary.kind : formal.kind;
  return { kind, title: formal.phrase, name, edition: formal.edition, when: isLead && primary.formal === null && !isDated ? NOTHING : when, isPlanned: isFuture(text) && !isBackground(before), isSameDay: false, sentence: formal.sentence, start: formal.start, end: formal.end, rule: 'other.formal' };
}

function isNamedWell(formal: FormalMention): boolean {
  if (formal.name === null) return false;
  return formal.kind === 'exercise' ? !/^(?:bilateral |joint |naval |military )*exercises?$/i.test(formal.name) : formal.name.split(' ').length >= 3 && (formal.kind === 'meeting' || formal.kind === 'dialogue' || formal.kind === 'staff-talks');
}

/** The primary event under its own, a shorter or an acronym's name. */
function isPrimary(seen: Seen, primary: Primary, formal: FormalMention): boolean {
  const own = primary.formal;
  if (formal.sentence === primary.sentence && formal.start < primary.end && formal.end > primary.start) return true;
  if (own === null) return false;
  const isSame = formal.name === null || isSameSeries(own, formal) || (formal.kind === own.kind && isAcronymOf(formal.name, own.name ?? ''));
  if (!isSame && formal.kind === own.kind && formal.edition !== null && formal.edition === own.edition) return true;
  if (!isSame && formal.kind === primary.kind && (seen.layout.headline.has(formal.sentence) || formal.sentence === primary.sentence) && formal.edition === null) return true;
  if (!isSame) return false;
  return formal.edition === null || formal.edition === own.edition;
}

function isAcronymOf(short: string, long: string): boolean {
  return short.length > 1 && short === short.toUpperCase() && long.split(/[\s-]+/).map((word) => word[0] ?? '').join('').toUpperCase().includes(short);
}

const NOUN = /^(?:meeting between|talks between|meeting with|courtesy call|paid courtesy calls|passex|passage exercise|coordinated patrol|visit of|visit to|visited|telephone call|phone call|telephone conversation|bilateral meeting|high-level meeting|official visit|state visit|called on|calls on|met|met with|held talks|held discussions|joint exercise|signed an agreement)$/;

/** Acts told by verbs count only when something sets them apart: a date of their own, "earlier in the day", a courtesy call beside a session. */
function fromCue(seen: Seen, primary: Primary, cue: Cue): OtherEvent | null {
  if (cue.sentence <= seen.layout.lede || cue.sentence === primary.sentence) return null;
  const phrase = textBetween(seen.report, cue.start, cue.end).toLowerCase();
  if (!NOUN.test(phrase)) return null;
  const text = sentenceText(seen.report, cue.sentence);
  const isApart = /\b(?:earlier in the day|later in the day|on the sidelines|separately)\b/i.test(text) || (/courtesy calls?/.test(phrase) && primary.formal !== null) || phrase.startsWith('passage exercise') || phrase === 'passex';
  const isLookedBack = isBackground(text) && cue.kind !== 'visit' && people(seen, cue.sentence) >= 2 && /\bbetween\b/.test(text);
  const when = dateNear(seen, cue.sentence, { start: cue.start, end: cue.end, kind: cue.kind, isOwn: true });
  if (!isApart && !isLookedBack && !(when !== null && isBackground(text))) return null;
  if (cue.kind === primary.kind && when === null && !isApart && !isLookedBack) return null;
  return { kind: cue.kind, title: actTitle(seen, cue), name: null, edition: null, when: when ?? NOTHING, isPlanned: isFuture(text), isSameDay: when === null && /\b(?:earlier|later) (?:in the day|that day|today)\b/i.test(text), sentence: cue.sentence, start: cue.start, end: cue.end, rule: isApart ? 'other.apart' : 'other.looked-back' };
}

function people(seen: Seen, sentence: number): number {
  return seen.mentions.filter((mention) => mention.sentence === sentence).length;
}

/** Who met whom, when the sentence names them; else its own words. */
function actTitle(seen: Seen, cue: Cue): string {
  const named = seen.mentions.filter((mention) => mention.sentence === cue.sentence && mention.post !== null).slice(0, 2);
  const words = clause(seen, cue);
  if (cue.kind !== 'meeting' || named.length === 0 || named.some((mention) => words.includes(mention.name))) return words;
  return `Meeting of ${named.map((mention) => `${mention.post ?? ''} ${mention.name}`).join(' with ')}`.slice(0, 150);
}

/** From the word that names the act to the end of its clause, as a title. */
function clause(seen: Seen, cue: Cue): string {
  const sentence = seen.report.sentences[cue.sentence];
  let end = cue.end;
  while (sentence !== undefined && end < sentence.end && end < cue.end + 24 && !/^[.;_]$/.test(letterAt(seen.report.classes, end)) && wordAt(seen.report.tokens, end) !== 'where') end += 1;
  const text = textBetween(seen.report, cue.start, end);
  return (text[0] ?? '').toUpperCase() + text.slice(1, 150);
}
