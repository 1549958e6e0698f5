import type { EngagementKind } from '../../../shared/domain/values';

/** Kinds that reports mix up for one event: a session of a committee is called a meeting, a dialogue, talks. */
const TALKS: ReadonlySet<EngagementKind> = new Set(['meeting', 'committee-session', 'staff-talks', 'dialogue']);
const AT_SEA: ReadonlySet<EngagementKind> = new Set(['visit', 'port-call']);
const ACTS: ReadonlySet<EngagementKind> = new Set(['ceremony', 'signing']);
/** Kinds that last for days and hold others in them. */
const HOLDERS: ReadonlySet<EngagementKind> = new Set(['visit', 'port-call', 'exercise']);

/** How near two kinds are: the same, told of one event in two reports, or another thing. */
export function nearnessOfKinds(a: EngagementKind, b: EngagementKind): 'same' | 'near' | 'other' {
  if (a === b) return 'same';
  if (a === 'other' || b === 'other') return 'near';
  return [TALKS, AT_SEA, ACTS].some((group) => group.has(a) && group.has(b)) ? 'near' : 'other';
}

/** Whether an engagement of kind `outer` holds one of kind `inner` in it, as a visit holds its meetings. */
export function canHold(outer: EngagementKind, inner: EngagementKind): boolean {
  if (outer === inner || !HOLDERS.has(outer)) return ACTS.has(inner) && TALKS.has(outer);
  return outer === 'exercise' ? ACTS.has(inner) || inner === 'port-call' : inner !== 'exercise' && inner !== 'visit' && inner !== 'call';
}

/** An exercise and a committee that go by one name are two things. */
export function areApart(a: EngagementKind, b: EngagementKind): boolean {
  return (a === 'exercise' && TALKS.has(b) && b !== 'meeting') || (b === 'exercise' && TALKS.has(a) && a !== 'meeting');
}

/** The kind as a sentence names it: "committee session". */
export function kindName(kind: EngagementKind): string {
  return kind === 'other' ? 'engagement' : kind.replace('-', ' ');
}
