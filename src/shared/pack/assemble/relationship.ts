import { addMonths, formatDate, ordinal } from '../../domain/dates';
import type { Block, TableBlock } from '../model';
import { run, withNotes } from '../richText';
import type { EventBrief, SnapshotItem, SnapshotSeries } from '../snapshot';
import { STRENGTH_WORD } from '../words';
import { eventDate, eventDetail, eventTitle, joinWords } from './events';
import { cite, exampleMark, itemAnchor, noteFor, shows, type Material, type SectionInput } from './material';

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
  { title: 'Mechanism', width: 'fill', align: 'left', role: 'text' }, { title: 'Last', width: 'auto', align: 'left', role: 'figure' }, { title: 'Next', width: 'auto', align: 'left', role: 'figure' },
];

interface ChosenSeries { item: SnapshotItem; series: SnapshotSeries }

function seriesRow(today: string, { item, series }: ChosenSeries): Row {
  const last = lastHeld(series, today);
  const note = item.override?.text ?? (shows(item.detail, 'brief') ? series.notes : null);
  return { ...itemAnchor(item), cells: [{ text: run(item.override?.title ?? series.name, { strong: true }), ...(note ? { sub: run(note) } : {}) }, { text: run(lastText(last)) }, { text: run(nextText(series, last, today)) }] };
}

/** Last and next edition of the chosen series: committees and talks first, then the exercise calendar. */
function editions({ material, section }: SectionInput): Block[] {
  const { today } = material.snapshot;
  const chosen = section.items.flatMap((item): ChosenSeries[] => {
    const series = item.recordType === 'series' ? material.series.get(item.recordId) : undefined;
    return series ? [{ item, series }] : [];
  });
  const exercises = chosen.filter(({ series }) => series.kind === 'exercise');
  const others = chosen.filter((one) => !exercises.includes(one));
  if (chosen.length === 0) return [];
  const title = exercises.length === 0 ? 'Mechanisms' : others.length === 0 ? 'Exercise calendar' : 'Mechanisms and exercise calendar';
  return [{ kind: 'heading', level: 2, text: run(title) }, { kind: 'table', rowHeaders: true, columns: [...EDITION_COLUMNS], rows: [...others, ...exercises].map((one) => seriesRow(today, one)) }];
}

/** "13th JMCC, 24 Nov 2025" where the event belongs to a series, else its title. */
function originText(material: Material, origin: EventBrief | null): string {
  if (!origin) return 'Not recorded';
  const inSeries = [...material.series.values()].flatMap((series) => series.sessions.map((session) => ({ series, session }))).find(({ session }) => session.id === origin.id);
  const name = inSeries?.series.shortName && inSeries.session.edition !== null ? `${ordinal(inSeries.session.edition)} ${inSeries.series.shortName}` : origin.title;
  return joinWords([name, eventDate(origin)], ', ');
}

/** Agreements and plans: what binds, how firmly, and from where. */
function agreements({ material, section }: SectionInput): Block[] {
  const { snapshot } = material;
  const rows = section.items.flatMap((item): Row[] => {
    const found = item.recordType === 'commitment' ? material.commitments.get(item.recordId) : undefined;
    if (!found) return [];
    const words = item.override?.title ?? found.text;
    const note = item.override?.text ?? (shows(item.detail, 'brief') ? found.notes : null);
    const origin = run(originText(material, found.origin));
    const title = [...withNotes(run(words, { strong: true }), cite(material, { type: 'commitment', id: found.id, name: words }, { most: 2 })), ...exampleMark(snapshot, found.isExample, 'report')];
    return [{ ...itemAnchor(item), cells: [{ text: title, ...(note ? { sub: run(note) } : {}) }, { text: run(STRENGTH_WORD[found.strength]) }, { text: origin }] }];
  });
  if (rows.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: run('Agreements and plans') }, {
    kind: 'table', rowHeaders: true, rows,
    columns: [{ title: 'Agreement or plan', width: 'fill', align: 'left', role: 'text' }, { title: 'Standing', width: 'auto', align: 'left', role: 'text' }, { title: 'From', width: 'auto', align: 'left', role: 'figure' }],
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
    const sub = shows(item.detail, 'brief') || item.override?.text ? eventDetail(material, item, event, null) : [];
    return { ...itemAnchor(item), cells: [{ text: run(eventDate(event)) }, { text: [...eventTitle(material, item, event), ...(sub.length > 0 || !event.city ? [] : run(`, ${event.city}`))], ...(sub.length > 0 ? { sub } : {}) }] };
  });
  if (rows.length === 0) return [];
  const areRecent = chosen.every(({ event }) => (event.dateEnd ?? event.dateStart ?? '') >= from);
  return [{ kind: 'heading', level: 2, text: run(areRecent ? `Visits and meetings in ${VISIT_MONTHS} months` : 'Visits and meetings') }, {
    kind: 'table', rowHeaders: false, rows, columns: [{ title: 'Date', width: 'auto', align: 'left', role: 'figure' }, { title: 'Event', width: 'fill', align: 'left', role: 'text' }],
  }];
}

/** The pair on one page: its figures, its mechanisms with last and next edition, exercises, what binds, and who came. */
export function assembleRelationship(input: SectionInput): Block[] {
  return [...keyFigures(input), ...editions(input), ...agreements(input), ...visits(input)];
}
