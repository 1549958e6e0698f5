import type { DayMatch } from './days';
import type { EventEvidence } from './eventEvidence';

/** How far a planned session is seen to move, in days: one with a number, one of a series, any other. */
const MOVES = { numbered: 400, inSeries: 45, alone: 14 };
/** Share of the telling words of the shorter title: half joins two events that are near, nearly all make them one. */
const TITLES_ALIKE = 0.5;
const TITLES_NEARLY_SAME = 0.8;

type Relation = DayMatch['relation'];
const TOGETHER: ReadonlySet<Relation> = new Set<Relation>(['same', 'overlap']);
const WITHIN: ReadonlySet<Relation> = new Set<Relation>(['same', 'overlap', 'running', 'month', 'year', 'next-day']);

/** The days are the same, or as good as: one off where the day of the report is not stated. */
function areTogether({ days }: EventEvidence): boolean {
  return TOGETHER.has(days.relation) || (days.relation === 'next-day' && days.isUnsure);
}

/** What was planned for another day nearby has been moved. */
function isMoved({ days, isAhead }: EventEvidence, within: number): boolean {
  return isAhead && days.relation === 'apart' && days.gap <= within;
}

/** The number of the draft belongs to a session that was held on other days. */
export function isClash(evidence: EventEvidence): boolean {
  return evidence.series === 'same' && evidence.edition === 'same' && evidence.days.relation === 'apart' && !isMoved(evidence, MOVES.numbered);
}

/** Whether an engagement is worth asking about at all. */
export function isCandidate(evidence: EventEvidence): boolean {
  if (evidence.series === 'same') return inSeries(evidence) !== 'no';
  return evidence.series === 'other' ? evidence.shared.length > 1 && areTogether(evidence) : isCandidateAlone(evidence);
}

/** Whether "the same event" is what should be proposed. */
export function isLikely(evidence: EventEvidence): boolean {
  if (evidence.series === 'same') return inSeries(evidence) === 'likely';
  return evidence.series === 'none' && isLikelyAlone(evidence);
}

function inSeries(evidence: EventEvidence): 'likely' | 'ask' | 'no' {
  const { edition, days } = evidence;
  if (edition === 'same') return days.relation !== 'apart' || isMoved(evidence, MOVES.numbered) ? 'likely' : 'no';
  return edition === 'other' ? withOtherNumber(evidence) : withoutNumber(evidence);
}

function withOtherNumber(evidence: EventEvidence): 'likely' | 'ask' | 'no' {
  const { relation } = evidence.days;
  if (areTogether(evidence) || relation === 'month') return 'likely';
  return relation === 'next-day' || relation === 'year' ? 'ask' : 'no';
}

function withoutNumber(evidence: EventEvidence): 'likely' | 'ask' | 'no' {
  const { days, shared, place } = evidence;
  if (days.relation === 'year') return shared.length > 0 ? 'likely' : 'ask';
  if (WITHIN.has(days.relation) || isMoved(evidence, MOVES.inSeries)) return 'likely';
  return days.relation === 'unknown' && (shared.length > 0 || place === 'same') ? 'ask' : 'no';
}

/** Engagements that no series joins: by their days first. */
function isCandidateAlone(evidence: EventEvidence): boolean {
  const { days, shared, kind, place } = evidence;
  if (TOGETHER.has(days.relation)) return isTogetherWorthAsking(evidence);
  if (kind === 'other') return false;
  switch (days.relation) {
    case 'month': case 'year': return hasTies(evidence) && place !== 'other';
    case 'unknown': return shared.length > 1;
    case 'apart': return isMoved(evidence, MOVES.alone) && hasTies(evidence);
    default: return hasTies(evidence);
  }
}

/** Somebody of both, or what it is called, joins the two. */
function hasTies({ shared, titles }: EventEvidence): boolean {
  return shared.length > 0 || titles >= TITLES_ALIKE;
}

function isTogetherWorthAsking({ shared, place, kind, titles, nesting }: EventEvidence): boolean {
  if (shared.length > 0) return true;
  if (place === 'other') return false;
  return (place === 'same' && (kind !== 'other' || nesting !== null)) || (kind !== 'other' && titles >= TITLES_ALIKE);
}

function isLikelyAlone(evidence: EventEvidence): boolean {
  const { kind, place, haveOthers } = evidence;
  if (place === 'other' || kind === 'other') return false;
  // A session of a committee on the day of a meeting is another event, unless all who met are the same.
  if (kind === 'near') return areTogether(evidence) && evidence.shared.length > 1 && !haveOthers;
  if (areTogether(evidence)) return isSameGathering(evidence);
  if (evidence.days.relation === 'unknown') return isSameCircle(evidence);
  return isPlannedFor(evidence) && !haveOthers && hasTies(evidence);
}

/** A report without a day that names just those who met. */
function isSameCircle({ shared, onlyThere, areAllThere }: EventEvidence): boolean {
  return areAllThere && shared.length > 1 && onlyThere.length === 0;
}

/** It was planned for that month, or for a day close by. */
function isPlannedFor(evidence: EventEvidence): boolean {
  const { relation } = evidence.days;
  return evidence.isAhead && (relation === 'month' || relation === 'next-day' || isMoved(evidence, MOVES.alone));
}

/** Of one kind and on one day: whether who met, or what it is called, makes it one. */
function isSameGathering({ shared, onlyThere, haveOthers, areAllThere, titles, place }: EventEvidence): boolean {
  if (shared.length > 1) return true;
  if (shared.length === 0) return !haveOthers && place === 'same' && titles >= TITLES_NEARLY_SAME;
  if (haveOthers) return false;
  if (onlyThere.length === 0) return place === 'same' || titles >= TITLES_ALIKE;
  return titles >= (areAllThere ? TITLES_ALIKE : TITLES_NEARLY_SAME);
}

const BY_DAYS: Readonly<Record<Relation, number>> = { same: 40, overlap: 30, 'next-day': 20, running: 20, month: 15, year: 8, apart: 5, unknown: 0 };
const BY_SERIES: Readonly<Record<EventEvidence['series'], number>> = { same: 30, other: -25, none: 0 };
const BY_EDITION: Readonly<Record<EventEvidence['edition'], number>> = { same: 25, other: -10, unknown: 0 };
const BY_KIND: Readonly<Record<EventEvidence['kind'], number>> = { same: 10, near: 4, other: -10 };
const BY_PLACE: Readonly<Record<EventEvidence['place'], number>> = { same: 8, other: -15, unknown: 0 };

/** A weight that puts candidates in order; what is likely stands before all else. */
export function scoreOf(evidence: EventEvidence): number {
  const { days, series, edition, kind, place, shared, haveOthers, titles, nesting } = evidence;
  const isNumbered = series === 'same';
  const sum = BY_DAYS[days.relation] + BY_SERIES[series] + (isNumbered ? BY_EDITION[edition] : 0) + BY_KIND[kind] + BY_PLACE[place];
  return Math.round(sum + Math.min(shared.length, 3) * 12 + titles * 15 - (haveOthers ? 12 : 0) + (nesting === null ? 0 : 5)) + (isLikely(evidence) ? 100 : 0);
}
