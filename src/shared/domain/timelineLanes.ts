import { editionName, sessionDay, type NextExpected } from './seriesCheck';

export interface TimelineFacts {
  id: string;
  title: string;
  kind: string;
  status: string;
  dateStart: string | null;
  dateEnd: string | null;
  datePrecision: string;
  city: string | null;
  seriesId: string | null;
  edition: number | null;
  isToldApart: boolean;
}
export interface LaneSeries { id: string; name: string; numbering: string; expected: NextExpected | null }
export interface LaneMark { lane: number; label: string; detail?: string; start: string; end: string; status: 'held' | 'reference' | 'planned' | 'due'; engagementId: string | null }

const OUTSIDE_SERIES: ReadonlyArray<readonly [string, ReadonlySet<string>]> = [
  ['Meetings', new Set(['meeting', 'visit', 'call', 'dialogue', 'committee-session', 'staff-talks'])],
  ['Exercises and port calls', new Set(['exercise', 'port-call'])],
  ['Signings and other events', new Set(['signing', 'ceremony', 'other'])],
];

/**
 * Lanes and marks of the drawn timeline: the first series, what stands outside a series, then the other series.
 * A lane without a mark in the span is left out. @param from first and @param to last day drawn, both ISO dates.
 */
export function timelineOf(events: readonly TimelineFacts[], series: readonly LaneSeries[], span: { from: string; to: string }): { lanes: string[]; marks: LaneMark[] } {
  const [first, ...others] = series.map((one) => ({ name: one.name, marks: seriesMarks(events, one, span) }));
  const outside = OUTSIDE_SERIES.map(([name, kinds]) => ({ name, marks: events.filter((e) => e.seriesId === null && kinds.has(e.kind)).flatMap((e) => markOf(e, e.title)) }));
  const lanes = [...(first ? [first] : []), ...outside, ...others].filter((lane) => lane.marks.length > 0);
  return { lanes: lanes.map((lane) => lane.name), marks: lanes.flatMap((lane, index) => lane.marks.map((mark) => ({ lane: index, ...mark }))) };
}

type Mark = Omit<LaneMark, 'lane'>;

function seriesMarks(events: readonly TimelineFacts[], series: LaneSeries, span: { from: string; to: string }): Mark[] {
  const sessions = events.filter((e) => e.seriesId === series.id)
    .flatMap((e) => markOf(e, e.edition === null || series.numbering === 'none' ? e.title : editionName(e.edition, series.numbering)));
  const due = series.expected;
  if (!due || due.to < span.from || due.from > span.to) return sessions;
  const name = due.edition === null ? 'next' : editionName(due.edition, series.numbering);
  return [...sessions, { label: `${name} due`, start: due.from, end: due.to, status: 'due', engagementId: null }];
}

function markOf(event: TimelineFacts, label: string): Mark[] {
  const start = event.dateStart ?? event.dateEnd;
  const end = sessionDay(event);
  if (!start || !end || event.datePrecision === 'unknown') return [];
  const status = event.status === 'held' ? 'held' : event.status === 'reported-only' ? 'reference' : 'planned';
  const detail = [event.city ?? (event.isToldApart ? 'same day' : null), status === 'reference' ? 'by reference' : status === 'planned' ? event.status : null].filter((part) => part !== null).join(', ');
  return [{ label, ...(detail ? { detail } : {}), start, end, status, engagementId: event.id }];
}
