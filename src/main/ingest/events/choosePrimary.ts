/* eslint complexity: ["error", 15] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { EngagementKind } from '../../../shared/domain/values';
import type { Cue } from './cues';
import type { FormalMention } from './formalMentions';
import { isNegated, sentenceText } from './cues';
import type { Seen } from './reading';

/** What the report is about: a formal event, or an act told by a verb. Token positions. */
export interface Primary {
  kind: EngagementKind;
  formal: FormalMention | null;
  start: number;
  end: number;
  sentence: number;
  score: number;
  rule: string;
}

const GOVERNED = /\b(?:observe|observing|attend|attending|attended|witness|witnessing|participate in|participating in|participated in|took part in|taking part in|ahead of|following|after|prior to|before|margins? of|sidelines? of|side-lines? of|framework of|under the|member of|establish(?:ed|ment of)?|invited to|chairman of|chair of|speaking at|addressed|address|during)(?: (?:the|an?|upcoming|forthcoming|[a-z]+ly))?[^.,;]{0,24}$/i;
const FORMAL_WEIGHT: Readonly<Record<EngagementKind, number>> = { 'committee-session': 8, 'staff-talks': 8, dialogue: 8, exercise: 7, meeting: 4, visit: 3, 'port-call': 5, signing: 2, ceremony: 2, call: 8, other: 0 };

/** Talks that somebody hopes for, offers or refuses are not held. */
const HYPOTHETICAL = /\b(?:opportunity for|possibilit(?:y|ies) of|prospects? (?:of|for)|could be|might|calls? for|called for|hopes? (?:for|to)|ready (?:for|to)|open to|willing(?:ness)? to|offer(?:ed|s)? to|if [^,.;]{1,60}|would be|no plans? (?:for|to)|rejected|ruled out|demand(?:ed|s)?|urged)(?: (?:a|an|the|new|direct|further|future))?[^,.;]{0,30}$/i;

/** The ranked hypothesis that wins; null when the opening of the report tells of no event. */
export function choosePrimary(seen: Seen): Primary | null {
  const candidates = [...formalCandidates(seen), ...cueCandidates(seen)];
  candidates.sort((a, b) => b.score - a.score || a.start - b.start);
  const best = candidates[0];
  if (best === undefined || best.score < 5) return null;
  return withSeries(seen, best);
}

/** How much an event counts for standing where it stands; 0 when it stands too far down. */
function positionWeight(seen: Seen, sentence: number): number | null {
  const { headline, lede } = seen.layout;
  if (headline.has(sentence)) return 1;
  if (sentence === lede) return 3;
  if (sentence === lede + 1) return 0;
  return sentence === lede + 2 || sentence === lede + 3 ? -2 : null;
}

function formalCandidates(seen: Seen): Primary[] {
  return seen.formal.flatMap((formal) => {
    const position = positionWeight(seen, formal.sentence);
    if (position === null || formal.name === null) return [];
    const before = beforeIn(seen, formal.sentence, formal.start);
    if (GOVERNED.test(before)) return [];
    const score = FORMAL_WEIGHT[formal.kind] + position + (formal.edition === null ? 0 : 2) - (before.length > 220 ? 4 : 0);
    return [{ kind: formal.kind, formal, start: formal.start, end: formal.end, sentence: formal.sentence, score, rule: 'event.formal' }];
  });
}

function cueCandidates(seen: Seen): Primary[] {
  return seen.cues.flatMap((cue) => {
    const position = positionWeight(seen, cue.sentence);
    if (position === null || isNegated(sentenceText(seen.report, cue.sentence)) || isNominal(seen, cue)) return [];
    return [{ kind: cue.kind, formal: null, start: cue.start, end: cue.end, sentence: cue.sentence, score: cue.weight + position, rule: `event.verb.${cue.kind}` }];
  });
}

/** "previous visits to", "during the meeting between…" far behind another event: not what the sentence tells. */
function isNominal(seen: Seen, cue: Cue): boolean {
  if (HYPOTHETICAL.test(beforeIn(seen, cue.sentence, cue.start))) return true;
  return /\b(?:following|after|since|before|ahead of|prior to|regular|frequent|recent|previous|last|future|invited [^.]{0,60} to)(?: (?:a|an|the|his|her|their))?[^.,;]{0,18}$/i.test(beforeIn(seen, cue.sentence, cue.start));
}

function beforeIn(seen: Seen, sentence: number, token: number): string {
  const first = seen.report.sentences[sentence]?.start ?? token;
  const from = seen.report.tokens[first]?.start ?? 0;
  return seen.report.text.slice(from, seen.report.tokens[token]?.start ?? from);
}

/** The edition and the fullest name of the same series, from anywhere in the report. */
function withSeries(seen: Seen, primary: Primary): Primary {
  if (primary.formal === null) return primary;
  const { formal } = primary;
  const same = seen.formal.filter((other) => isSameSeries(formal, other));
  const round = seen.formal.find((other) => other.name === null && !other.isAnother && other.sentence === formal.sentence && other.end <= formal.start);
  const edition = formal.edition ?? round?.edition ?? same.find((other) => other.edition !== null && !isOtherDated(seen, primary, other))?.edition ?? null;
  const named = same.filter((other) => other.name !== null).toSorted((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))[0];
  const isBare = formal.name !== null && (formal.name.split(/[\s-]/).length === 1 && (formal.kind !== 'exercise' || same.some((other) => other.acronym === formal.name)));
  return { ...primary, formal: { ...formal, edition, name: isBare ? (named?.name ?? formal.name) : formal.name } };
}

function isOtherDated(seen: Seen, primary: Primary, other: FormalMention): boolean {
  return other.sentence !== primary.sentence && /\b(?:next|will be held|scheduled to be held|to be held|last year|previous|was held in (?:19|20)\d{2})\b/i.test(sentenceText(seen.report, other.sentence)) && !seen.layout.headline.has(other.sentence) && primary.sentence !== other.sentence && other.sentence > seen.layout.lede + 1;
}

/** Two mentions of one series: the names hold each other, or one is an exercise without a proper name. */
export function isSameSeries(a: FormalMention, b: FormalMention): boolean {
  if (a.name === null || b.name === null) return false;
  if ((a.acronym !== null && compact(a.acronym) === compact(b.name)) || (b.acronym !== null && compact(b.acronym) === compact(a.name))) return true;
  const [x, y] = [compact(a.name), compact(b.name)];
  if (x === y || (x.length > 5 && y.includes(x)) || (y.length > 5 && x.includes(y))) return true;
  return a.kind === 'exercise' && b.kind === 'exercise' && (/(?:^|\s)exercise$/i.test(a.name) || /(?:^|\s)exercise$/i.test(b.name));
}

function compact(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').replace(/^(?:exercise|bilateral|joint)/, '');
}
