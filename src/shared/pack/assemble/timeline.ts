import { statusOn } from '../../domain/commitmentStatus';
import { addMonths, formatDate, ordinal } from '../../domain/dates';
import type { EngagementKind } from '../../domain/values';
import type { Block, TableBlock, TimelineBlock } from '../model';
import { run, withNotes } from '../richText';
import type { SnapshotCommitment, SnapshotEngagement, SnapshotItem } from '../snapshot';
import { STATUS_TONE, STATUS_WORD } from '../words';
import { eventDate, eventDetail, eventTitle, shortEventName } from './events';
import { cite, exampleMark, itemAnchor, shows, type Material, type SectionInput } from './material';

type Mark = TimelineBlock['marks'][number];
type Row = TableBlock['rows'][number];

const LANES = ['Committees and talks', 'Meetings and visits', 'Exercises', 'Commitments due'] as const;
const LANE_OF: Readonly<Partial<Record<EngagementKind, number>>> = { 'committee-session': 0, 'staff-talks': 0, dialogue: 0, exercise: 2 };
const MARK_STATUS: Readonly<Record<SnapshotEngagement['status'], Mark['status'] | null>> = { held: 'held', 'reported-only': 'reference', planned: 'planned', confirmed: 'planned', postponed: 'planned', cancelled: null };
const STATUS_TEXT: Readonly<Record<SnapshotEngagement['status'], string>> = { held: 'Held', 'reported-only': 'By reference', planned: 'Planned', confirmed: 'Confirmed', postponed: 'Postponed', cancelled: 'Cancelled' };
const MIN_MONTHS = 24;
const MAX_MONTHS = 36;

/** First and last day that a date of this precision may mean. */
function span(start: string | null, end: string | null, precision: string): { start: string; end: string } | null {
  const first = start ?? end;
  if (!first || precision === 'unknown') return null;
  if (precision === 'year') return { start: `${first.slice(0, 4)}-01-01`, end: `${first.slice(0, 4)}-12-31` };
  if (precision === 'month') return { start: `${first.slice(0, 7)}-01`, end: addMonths(`${first.slice(0, 7)}-31`, 0) };
  return { start: first, end: end ?? first };
}

function eventMark(material: Material, item: SnapshotItem, event: SnapshotEngagement): Mark[] {
  const status = MARK_STATUS[event.status];
  const range = span(event.dateStart, event.dateEnd, event.datePrecision);
  if (!status || !range) return [];
  return [{ lane: LANE_OF[event.kind] ?? 1, label: item.override?.title ?? shortEventName(material, event), detail: event.city ?? eventDate(event), ...range, status, itemId: item.id }];
}

function dueMark(item: SnapshotItem, commitment: SnapshotCommitment): Mark[] {
  const range = span(commitment.dueDate, commitment.dueDate, commitment.duePrecision);
  return range ? [{ lane: 3, label: item.override?.title ?? commitment.text, ...range, status: 'due', itemId: item.id }] : [];
}

function meetingMark(material: Material): Mark[] {
  const { meeting } = material.snapshot;
  const range = span(meeting.dateStart, meeting.dateEnd, meeting.datePrecision);
  const event = material.engagements.get(meeting.id);
  if (!range || !event) return [];
  return [{ lane: LANE_OF[event.kind] ?? 1, label: shortEventName(material, event), detail: 'This meeting', ...range, status: 'planned' }];
}

function withinMonths(marks: readonly Mark[], today: string): { from: string; to: string } {
  const last = marks.map((mark) => mark.end).concat(today).toSorted().at(-1) ?? today;
  const first = marks.map((mark) => mark.start).concat(today).toSorted()[0] ?? today;
  const to = addMonths(`${last.slice(0, 7)}-01`, 1);
  const wanted = addMonths(`${first.slice(0, 7)}-01`, -1);
  const longest = addMonths(to, -MAX_MONTHS);
  const shortest = addMonths(to, -MIN_MONTHS);
  return { from: wanted < longest ? longest : wanted > shortest ? shortest : wanted, to };
}

function strip(material: Material, marks: readonly Mark[]): Block[] {
  const { today } = material.snapshot;
  const { from, to } = withinMonths(marks, today);
  const inside = marks.filter((mark) => mark.end >= from);
  if (inside.length === 0) return [];
  const used = LANES.map((_, lane) => lane).filter((lane) => inside.some((mark) => mark.lane === lane));
  const placed = inside.map((mark) => ({ ...mark, lane: used.indexOf(mark.lane), start: mark.start < from ? from : mark.start }));
  const altText = `Drawn strip from ${formatDate(from, 'month')} to ${formatDate(to, 'month')} with ${placed.length} events; the table below lists them.`;
  return [{ kind: 'timeline', altText, from, to, today, lanes: used.map((lane) => LANES[lane] ?? ''), marks: placed }];
}

function eventRow(material: Material, item: SnapshotItem, event: SnapshotEngagement): Row {
  const sub = shows(item.detail, 'brief') || item.override?.text ? eventDetail(material, item, event, null) : [];
  return {
    ...itemAnchor(item),
    cells: [
      { text: run(eventDate(event)) }, { text: eventTitle(material, item, event), ...(sub.length > 0 ? { sub } : {}) },
      { text: run(event.edition === null ? '' : ordinal(event.edition)) }, { text: run(STATUS_TEXT[event.status]), tone: event.status === 'held' ? 'good' : event.status === 'reported-only' ? 'warn' : 'neutral' },
    ],
  };
}

function dueRow(material: Material, item: SnapshotItem, commitment: SnapshotCommitment): Row {
  const words = item.override?.text ?? item.override?.title ?? commitment.text;
  const notes = cite(material, { type: 'commitment', id: commitment.id, name: words }, { most: 2 });
  const status = statusOn(commitment, material.snapshot.today);
  return {
    ...itemAnchor(item),
    cells: [
      { text: run(commitment.dueDate ? `due ${formatDate(commitment.dueDate, commitment.duePrecision)}` : 'no date') }, { text: [...withNotes(run(words), notes), ...exampleMark(material.snapshot, commitment.isExample, 'report')] },
      { text: [] }, { text: run(STATUS_WORD[status]), tone: STATUS_TONE[status] },
    ],
  };
}

/** A drawn strip of two to three years and the same events as a table; what is known only by reference says so. */
export function assembleTimeline({ material, section }: SectionInput): Block[] {
  const marks: Mark[] = [];
  const rows: Row[] = [];
  for (const item of section.items) {
    const event = item.recordType === 'engagement' ? material.engagements.get(item.recordId) : undefined;
    const commitment = item.recordType === 'commitment' ? material.commitments.get(item.recordId) : undefined;
    if (event) {
      marks.push(...eventMark(material, item, event));
      rows.push(eventRow(material, item, event));
    } else if (commitment) {
      marks.push(...dueMark(item, commitment));
      rows.push(dueRow(material, item, commitment));
    }
  }
  if (rows.length === 0) return [];
  const isMeetingChosen = section.items.some((item) => item.recordId === material.snapshot.meeting.id);
  return [...strip(material, isMeetingChosen ? marks : [...marks, ...meetingMark(material)]), {
    kind: 'table', rowHeaders: false, rows,
    columns: [
      { title: 'Date', width: 'auto', align: 'left', role: 'figure' }, { title: 'Event', width: 'fill', align: 'left', role: 'text' }, { title: 'Edition', width: 'auto', align: 'left', role: 'figure' }, { title: 'Status', width: 'auto', align: 'left', role: 'status' },
    ],
  }];
}
