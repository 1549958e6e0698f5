import { lastDueDay, statusOn } from '../../domain/commitmentStatus';
import { daysBetween, formatDate } from '../../domain/dates';
import type { PromiseSide } from '../../domain/values';
import type { Block, RichText, TableBlock, Tone } from '../model';
import { joined, run, withNotes } from '../richText';
import type { SnapshotCommitment, SnapshotItem } from '../snapshot';
import { STATUS_TONE, STATUS_WORD, STRENGTH_WORD } from '../words';
import { eventBriefText } from './events';
import { cite, disputeText, exampleMark, isExamplePack, itemAnchor, shows, type Material } from './material';

type Row = TableBlock['rows'][number];
export interface ChosenCommitment { item: SnapshotItem; commitment: SnapshotCommitment; /** the heading of its table says already that it is invented */ isLabelled?: boolean }

/** Read against the calendar of the pack: a promise past its last day is late, whatever is stored. */
export function isLate(commitment: SnapshotCommitment, today: string): boolean {
  return statusOn(commitment, today) === 'overdue';
}

function statusWord(commitment: SnapshotCommitment, today: string): { word: string; tone: Tone } {
  const status = statusOn(commitment, today);
  if (status !== 'overdue' || !commitment.dueDate) return { word: STATUS_WORD[status], tone: STATUS_TONE[status] };
  return { word: `Overdue, ${daysBetween(lastDueDay(commitment.dueDate, commitment.duePrecision), today)} d`, tone: 'bad' };
}

function underText(material: Material, { item, commitment }: ChosenCommitment): RichText {
  const parts: RichText[] = [];
  if (shows(item.detail, 'brief')) {
    if (commitment.origin) parts.push([{ text: 'From: ' }, ...eventBriefText(material.snapshot, commitment.origin), { text: '.' }]);
    parts.push(disputeText(material, 'commitment', commitment.id));
  }
  if (shows(item.detail, 'full')) {
    parts.push(run(commitment.notes));
    parts.push(run(commitment.history.map((step) => `${formatDate(step.asOf)}: ${STATUS_WORD[step.status].toLowerCase()}${step.note ? `, ${step.note.replace(/\.$/, '')}` : ''}.`).join(' ')));
  }
  return joined(parts, ' ');
}

function commitmentRow(material: Material, chosen: ChosenCommitment): Row {
  const { item, commitment } = chosen;
  const words = item.override?.text ?? item.override?.title ?? commitment.text;
  const notes = cite(material, { type: 'commitment', id: commitment.id, name: words });
  const status = statusWord(commitment, material.snapshot.today);
  const sub = underText(material, chosen);
  const asOf = commitment.asOf ? run(`as of ${formatDate(commitment.asOf)}`) : [];
  return {
    ...itemAnchor(item),
    cells: [
      { text: [...withNotes(run(words), notes), ...(chosen.isLabelled ? [] : exampleMark(material.snapshot, commitment.isExample, 'report'))], ...(sub.length > 0 ? { sub } : {}) },
      { text: run(STRENGTH_WORD[commitment.strength]) },
      { text: run(commitment.owner ?? 'No owner named') },
      { text: run(commitment.dueDate ? formatDate(commitment.dueDate, commitment.duePrecision) : 'No date') },
      { text: run(status.word), tone: status.tone, ...(asOf.length > 0 ? { sub: asOf } : {}) },
    ],
  };
}

/** The ledger of one side: overdue first, then as the analyst ordered them. */
export function commitmentTable(material: Material, chosen: readonly ChosenCommitment[]): TableBlock {
  const late = chosen.filter(({ commitment }) => isLate(commitment, material.snapshot.today));
  const rest = chosen.filter((row) => !late.includes(row));
  return {
    kind: 'table', rowHeaders: true,
    columns: [
      { title: 'Commitment', width: 'fill', align: 'left', role: 'text' }, { title: 'Strength', width: 'auto', align: 'left', role: 'text' }, { title: 'Owner', width: 'auto', align: 'left', role: 'text' },
      { title: 'Due', width: 'auto', align: 'left', role: 'figure' }, { title: 'Status', width: 'auto', align: 'left', role: 'status' },
    ],
    rows: [...late, ...rest].map((row) => commitmentRow(material, row)),
  };
}

/** A heading and a ledger for each side that owes something: ours apart from theirs. */
export function commitmentBlocks(material: Material, chosen: readonly ChosenCommitment[]): Block[] {
  const titles: ReadonlyArray<readonly [PromiseSide, string]> = [['ours', 'Owed by us'], ['theirs', 'Owed by them'], ['joint', 'Joint']];
  return titles.flatMap(([side, title]): Block[] => {
    const rows = chosen.filter(({ commitment }) => commitment.side === side);
    if (rows.length === 0) return [];
    const isLabelled = isExamplePack(material.snapshot) && rows.every(({ commitment }) => commitment.isExample);
    const mark = isLabelled ? exampleMark(material.snapshot, true, 'report') : [];
    return [{ kind: 'heading', level: 2, text: [...run(title), ...mark] }, commitmentTable(material, rows.map((row) => ({ ...row, isLabelled })))];
  });
}
