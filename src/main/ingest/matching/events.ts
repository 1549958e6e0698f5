import type { DraftEvent, EventContext } from './draftEvent';
import { evidenceOf, readingOf, type EventEvidence } from './eventEvidence';
import { isCandidate, isClash, isLikely, scoreOf } from './eventJudgement';
import { clashReason, eventReasons } from './eventReasons';
import type { KnownEngagement, Match } from './known';

export type { DraftEvent, EventContext } from './draftEvent';

export interface EventClash {
  id: string;
  /** "The 12th session is already “…” on 31 Jan 2024.", then what else speaks for and against. */
  reasons: string[];
  /** The days lie so close that sources may differ on them. */
  isNear: boolean;
}

/** Beyond this many days two sources do not differ on one session any more. */
const SOURCES_DIFFER = 45;

export interface EventMatch {
  /** Three at most, the likeliest first. */
  candidates: Match[];
  /** The number of the draft is taken by a session on other days; null when a candidate explains the draft better. */
  clash: EventClash | null;
}

const MOST_CANDIDATES = 3;

/**
 * The known engagements that a report may tell of once more, with the reasons for and against each. Not among them are those
 * that share nothing but the day. `relation` of a candidate says when "part of" is to be offered. Cancelled and deleted
 * engagements are not to be given.
 */
export function matchEvent(draft: DraftEvent, known: readonly KnownEngagement[], context: EventContext): EventMatch {
  const reading = readingOf(draft, known, context);
  const seen = known.map((one) => ({ one, evidence: evidenceOf(draft, one, reading) }));
  const candidates = onlyOneUndated(seen.filter(({ evidence }) => isCandidate(evidence)).map(({ one, evidence }) => ({ one, evidence, match: matchOf(draft, one, { evidence, context }) }))
    .sort((a, b) => b.match.score - a.match.score || (a.one.id < b.one.id ? -1 : 1)).slice(0, MOST_CANDIDATES));
  const [taken] = seen.filter(({ evidence }) => isClash(evidence)).sort((a, b) => a.evidence.days.gap - b.evidence.days.gap || (a.one.id < b.one.id ? -1 : 1));
  const clash = taken === undefined ? null : clashOf(draft, taken, context);
  const [best] = candidates;
  const isExplained = best !== undefined && best.match.isLikely && best.evidence.series === 'same';
  if (clash === null || !isExplained) return { candidates: candidates.map(({ match }) => match), clash };
  return { candidates: candidates.map(({ match }, at) => (at === 0 ? { ...match, reasons: [...match.reasons, ...clash.reasons.slice(0, 1)] } : match)), clash: null };
}

interface Seen { one: KnownEngagement; evidence: EventEvidence }

/** Where the same people met more than once, a report without a day may mean any of their meetings. */
function onlyOneUndated<T extends Seen & { match: Match }>(candidates: readonly T[]): readonly T[] {
  const undated = candidates.filter(({ evidence, match }) => evidence.days.relation === 'unknown' && evidence.series === 'none' && match.isLikely);
  return undated.length < 2 ? candidates : candidates.map((each) => (undated.includes(each) ? { ...each, match: { ...each.match, isLikely: false } } : each));
}

function clashOf(draft: DraftEvent, { one, evidence }: Seen, { personNames }: EventContext): EventClash {
  // Sessions of one series are called alike anyway.
  const [, ...others] = eventReasons(draft, one, { evidence: { ...evidence, titles: 0 }, names: personNames });
  return { id: one.id, reasons: [clashReason(one), ...others], isNear: evidence.days.gap <= SOURCES_DIFFER };
}

function matchOf(draft: DraftEvent, one: KnownEngagement, { evidence, context }: { evidence: EventEvidence; context: EventContext }): Match {
  const match: Match = { id: one.id, score: scoreOf(evidence), reasons: eventReasons(draft, one, { evidence, names: context.personNames }), isLikely: isLikely(evidence) };
  return evidence.nesting === null || match.isLikely ? match : { ...match, relation: evidence.nesting };
}
