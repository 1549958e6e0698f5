import type { DraftEvent, EventContext } from './draftEvent';
import { evidenceOf, readingOf, type EventEvidence } from './eventEvidence';
import { isCandidate, isClash, isLikely, scoreOf } from './eventJudgement';
import { clashReason, eventReasons } from './eventReasons';
import type { KnownEngagement, Match } from './known';

export type { DraftEvent, EventContext } from './draftEvent';

export interface EventMatch {
  /** Three at most, the likeliest first. */
  candidates: Match[];
  /** The number of the draft is taken by a session on other days; null when a candidate explains the draft better. */
  clash: { id: string; reason: string } | null;
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
  const candidates = seen.filter(({ evidence }) => isCandidate(evidence)).map(({ one, evidence }) => ({ one, evidence, match: matchOf(draft, one, { evidence, context }) }))
    .sort((a, b) => b.match.score - a.match.score || (a.one.id < b.one.id ? -1 : 1)).slice(0, MOST_CANDIDATES);
  const [taken] = seen.filter(({ evidence }) => isClash(evidence)).sort((a, b) => a.evidence.days.gap - b.evidence.days.gap || (a.one.id < b.one.id ? -1 : 1));
  const clash = taken === undefined ? null : { id: taken.one.id, reason: clashReason(taken.one) };
  const [best] = candidates;
  const isExplained = best !== undefined && best.match.isLikely && best.evidence.series === 'same';
  if (clash === null || !isExplained) return { candidates: candidates.map(({ match }) => match), clash };
  return { candidates: candidates.map(({ match }, at) => (at === 0 ? { ...match, reasons: [...match.reasons, clash.reason] } : match)), clash: null };
}

function matchOf(draft: DraftEvent, one: KnownEngagement, { evidence, context }: { evidence: EventEvidence; context: EventContext }): Match {
  const match: Match = { id: one.id, score: scoreOf(evidence), reasons: eventReasons(draft, one, { evidence, names: context.personNames }), isLikely: isLikely(evidence) };
  return evidence.nesting === null || match.isLikely ? match : { ...match, relation: evidence.nesting };
}
