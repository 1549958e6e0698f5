import { addMonths, formatDate, ordinal } from '../../domain/dates';
import type { Block, TableBlock } from '../model';
import { run, withNotes } from '../richText';
import type { SnapshotSeries } from '../snapshot';
import { STRENGTH_WORD } from '../words';
import { eventBriefText, eventDate, eventDetail, eventTitle, joinWords } from './events';
import { cite, exampleMark, itemAnchor, noteFor, shows, type SectionInput } from './material';

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

const EDITION_COLUMNS: TableBlock['columns'] = [
  { title: 'Mechanism', width: 'fill', align: 'left', role: 'text' }, { title: 'Last', width: 128, align: 'left', role: 'figure' }, { title: 'Next', width: 128, align: 'left', role: 'figure' },
];

/** Last and next edition of the chosen series: the exercises, or all others. */
function editions({ material, section }: SectionInput, isExercise: boolean): Block[] {
  const { today } = material.snapshot;
  const rows = section.items.flatMap((item): Row[] => {
    const series = item.recordType === 'series' ? material.series.get(item.recordId) : undefined;
    if (!series || (series.kind === 'exercise') !== isExercise) return [];
    const last = lastHeld(series, today);
    const note = item.override?.text ?? (shows(item.detail, 'brief') ? series.notes : null);
    return [{ ...itemAnchor(item), cells: [{ text: run(item.override?.title ?? series.name, { strong: true }), ...(note ? { sub: run(note) } : {}) }, { text: run(lastText(last)) }, { text: run(nextText(series, last, today)) }] }];
  });
  if (rows.length === 0) return [];
  const columns = EDITION_COLUMNS.map((column, index) => (index === 0 && isExercise ? { ...column, title: 'Exercise' } : column));
  return [{ kind: 'heading', level: 2, text: run(isExercise ? 'Exercise calendar' : 'Mechanisms') }, { kind: 'table', rowHeaders: true, rows, columns }];
}

/** Agreements and plans: what binds, how firmly, and from where. */
function agreements({ material, section }: SectionInput): Block[] {
  const { snapshot } = material;
  const rows = section.items.flatMap((item): Row[] => {
    const found = item.recordType === 'commitment' ? material.commitments.get(item.recordId) : undefined;
    if (!found) return [];
    const words = item.override?.title ?? found.text;
    const note = item.override?.text ?? (shows(item.detail, 'brief') ? found.notes : null);
    const origin = found.origin ? eventBriefText(snapshot, found.origin) : run('Origin not recorded');
    const title = [...withNotes(run(words, { strong: true }), cite(material, { type: 'commitment', id: found.id, name: words }, { most: 2 })), ...exampleMark(snapshot, found.isExample, 'report')];
    return [{ ...itemAnchor(item), cells: [{ text: title, ...(note ? { sub: run(note) } : {}) }, { text: run(STRENGTH_WORD[found.strength]) }, { text: origin }] }];
  });
  if (rows.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: run('Agreements and plans') }, {
    kind: 'table', rowHeaders: true, rows,
    columns: [{ title: 'Agreement or plan', width: 'fill', align: 'left', role: 'text' }, { title: 'Standing', width: 68, align: 'left', role: 'text' }, { title: 'From', width: 168, align: 'left', role: 'text' }],
  }];
}

function keyFigures({ material }: SectionInput): Block[] {
  const { snapshot } = material;
  if (snapshot.keyFigures.length === 0) return [];
  const items = snapshot.keyFigures.map((figure) => ({
    value: figure.value, label: figure.label,
    sub: [
      ...withNotes(run(figure.asOf ? `as of ${formatDate(figure.asOf, figure.asOfPrecision)}` : 'date not recorded'), figure.passageId ? noteFor(material, figure.passageId) : []),
      ...exampleMark(snapshot, figure.isExample, 'report'), ...run(figure.note ? `. ${figure.note}` : ''),
    ],
  }));
  return [{ kind: 'figures', items }];
}

const VISIT_MONTHS = 24;

function visits({ material, section }: SectionInput): Block[] {
  const from = addMonths(material.snapshot.today, -VISIT_MONTHS);
  const chosen = section.items.flatMap((item) => {
    const event = item.recordType === 'engagement' ? material.engagements.get(item.recordId) : undefined;
    return event ? [{ item, event }] : [];
  });
  const rows = chosen.map(({ item, event }): Row => {
    const sub = eventDetail(material, item, event, null);
    return { ...itemAnchor(item), cells: [{ text: run(eventDate(event)) }, { text: eventTitle(material, item, event), ...(sub.length > 0 ? { sub } : {}) }] };
  });
  if (rows.length === 0) return [];
  const areRecent = chosen.every(({ event }) => (event.dateEnd ?? event.dateStart ?? '') >= from);
  return [{ kind: 'heading', level: 2, text: run(areRecent ? `Visits and meetings in ${VISIT_MONTHS} months` : 'Visits and meetings') }, {
    kind: 'table', rowHeaders: false, rows, columns: [{ title: 'Date', width: 'auto', align: 'left', role: 'figure' }, { title: 'Event', width: 'fill', align: 'left', role: 'text' }],
  }];
}

/** The pair on one page: its figures, its mechanisms with last and next edition, exercises, what binds, and who came. */
export function assembleRelationship(input: SectionInput): Block[] {
  return [...keyFigures(input), ...editions(input, false), ...editions(input, true), ...agreements(input), ...visits(input)];
}
