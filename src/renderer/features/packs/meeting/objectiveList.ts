import type { MeetingPatch, MeetingView } from '../../../../shared/domain/pack';

/** Our objectives as they are edited; an entry without words is not kept yet. */
export type Objective = NonNullable<MeetingPatch['ourObjectives']>[number];

/** As many as a principal can hold. */
export const MOST_OBJECTIVES = 3;

/** Our own objectives of a meeting, in order. */
export function oursOf(meeting: Pick<MeetingView, 'objectives'>): Objective[] {
  return meeting.objectives.filter((objective) => objective.side === 'ours').map(({ text, successTest }) => ({ text, successTest }));
}

/** The list with one entry changed. */
export function changed(list: readonly Objective[], at: number, change: Partial<Objective>): Objective[] {
  return list.map((objective, index) => (index === at ? { ...objective, ...change } : objective));
}

/** The list with one entry one step up (-1) or down (1); the same list at its ends. */
export function moved<Entry>(list: readonly Entry[], at: number, by: 1 | -1): Entry[] {
  const to = at + by;
  const entry = list[at];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== at);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** What is kept: entries that say something. */
export function kept(list: readonly Objective[]): Objective[] {
  return list.filter((objective) => objective.text.trim() !== '').map(({ text, successTest }) => ({ text: text.trim(), successTest: successTest?.trim() || null }));
}
