import { addMonths, formatDate, ordinal } from '../../domain/dates';
import type { Block, TableBlock } from '../model';
import { run } from '../richText';
import type { SnapshotSeries } from '../snapshot';
import { eventDetail, eventDate, eventTitle, joinWords } from './events';
import { itemAnchor, shows, type SectionInput } from './material';

type Row = TableBlock['rows'][number];
type Session = SnapshotSeries['sessions'][number];

function sessionDate(session: Session): string {
  return session.dateEnd ?? session.dateStart ?? '';
}

function lastHeld(series: SnapshotSeries, today: string): Session | undefined {
  const held = series.sessions.filter((session) => (session.status === 'held' || session.status === 'reported-only') && sessionDate(session) <= today);
  return held.toSorted((a, b) => sessionDate(a).localeCompare(sessionDate(b))).at(-1);
}

function nextText(series: SnapshotSeries, last: Session | undefined, today: string): string {
  const planned = series.sessions.find((session) => (session.status === 'planned' || session.status === 'confirmed') && sessionDate(session) >= today);
  if (planned) return joinWords([planned.edition === null ? null : ordinal(planned.edition), eventDate(planned), planned.city], ', ');
  const from = last ? sessionDate(last) : '';
  if (!series.cadenceMonths || !from) return 'Not known';
  return `Expected about ${formatDate(addMonths(from, series.cadenceMonths), 'month')}, from the usual interval`;
}

function lastText(last: Session | undefined): string {
  return last ? joinWords([last.edition === null ? null : ordinal(last.edition), eventDate(last), last.city], ', ') : 'None recorded';
}

function mechanisms({ material, section }: SectionInput): Block[] {
  const { today } = material.snapshot;
  const rows = section.items.flatMap((item): Row[] => {
    const series = item.recordType === 'series' ? material.series.get(item.recordId) : undefined;
    if (!series) return [];
    const last = lastHeld(series, today);
    const note = item.override?.text ?? (shows(item.detail, 'full') ? series.notes : null);
    return [{ ...itemAnchor(item), cells: [{ text: run(item.override?.title ?? series.name, { strong: true }), ...(note ? { sub: run(note) } : {}) }, { text: run(lastText(last)) }, { text: run(nextText(series, last, today)) }] }];
  });
  if (rows.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: run('Mechanisms') }, {
    kind: 'table', rowHeaders: true, rows,
    columns: [{ title: 'Mechanism', width: 'fill', align: 'left', role: 'text' }, { title: 'Last', width: 'auto', align: 'left', role: 'text' }, { title: 'Next', width: 'auto', align: 'left', role: 'text' }],
  }];
}

function visits({ material, section }: SectionInput): Block[] {
  const rows = section.items.flatMap((item): Row[] => {
    const event = item.recordType === 'engagement' ? material.engagements.get(item.recordId) : undefined;
    if (!event) return [];
    const sub = eventDetail(material, item, event, null);
    return [{ ...itemAnchor(item), cells: [{ text: run(eventDate(event)) }, { text: eventTitle(material, item, event), ...(sub.length > 0 ? { sub } : {}) }] }];
  });
  if (rows.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: run('Visits and meetings') }, {
    kind: 'table', rowHeaders: false, rows, columns: [{ title: 'Date', width: 'auto', align: 'left', role: 'figure' }, { title: 'Event', width: 'fill', align: 'left', role: 'text' }],
  }];
}

/** The mechanisms with their last and next edition, and the visits worth remembering. */
export function assembleRelationship(input: SectionInput): Block[] {
  return [...mechanisms(input), ...visits(input)];
}
