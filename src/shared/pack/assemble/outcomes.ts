import { formatDate } from '../../domain/dates';
import type { Block, RichText, TableBlock, Tone } from '../model';
import { run } from '../richText';
import type { PackSnapshot, SnapshotMeeting } from '../snapshot';
import type { SectionInput } from './material';

type DraftText = SnapshotMeeting['draftTexts'][number];
type Deliverable = SnapshotMeeting['deliverables'][number];
type Row = TableBlock['rows'][number];

const TEXT_TONE: Readonly<Record<DraftText['state'], Tone>> = { agreed: 'good', bracketed: 'warn', 'proposed-ours': 'neutral', 'proposed-theirs': 'neutral' };
const STATE: Readonly<Record<Deliverable['state'], { word: string; tone: Tone }>> = {
  ready: { word: 'Ready', tone: 'good' }, 'in-hand': { word: 'In hand', tone: 'neutral' }, open: { word: 'Open', tone: 'warn' }, 'at-risk': { word: 'At risk', tone: 'bad' },
};

function textState({ ours, theirs }: PackSnapshot, state: DraftText['state']): string {
  if (state === 'proposed-ours') return `Proposed by ${ours.name}`;
  if (state === 'proposed-theirs') return `Proposed by ${theirs.name}`;
  return state === 'agreed' ? 'Agreed' : 'Bracketed';
}

/** What stands in square brackets is not agreed: it is set so that the eye finds it, in grey as well. */
export function bracketed(text: string): RichText {
  return text.split(/(\[[^\]]*\])/u).flatMap((part) => run(part, part.startsWith('[') ? { strong: true, tone: 'warn' } : {}));
}

function draftTable(snapshot: PackSnapshot, document: string, texts: readonly DraftText[]): Block[] {
  const rows = texts.map((text, index): Row => ({
    anchor: `draft-${text.id}`,
    cells: [
      { text: run(String(index + 1)) },
      { text: bracketed(text.text), ...(text.note ? { sub: run(text.note) } : {}) },
      { text: run(textState(snapshot, text.state)), tone: TEXT_TONE[text.state] },
    ],
  }));
  return [{ kind: 'heading', level: 2, text: run(document) }, {
    kind: 'table', rowHeaders: false, rows,
    columns: [{ title: 'Para', width: 'auto', align: 'left', role: 'figure' }, { title: 'Text', width: 'fill', align: 'left', role: 'text' }, { title: 'State', width: 'auto', align: 'left', role: 'status' }],
  }];
}

function deliverables({ meeting, ours, theirs }: PackSnapshot): Block[] {
  if (meeting.deliverables.length === 0) return [];
  const sideName = { ours: ours.name, theirs: theirs.name, joint: 'Both' };
  const rows = meeting.deliverables.map((deliverable): Row => ({
    anchor: `deliverable-${deliverable.id}`,
    cells: [
      { text: run(deliverable.title, { strong: true }), ...(deliverable.note ? { sub: run(deliverable.note) } : {}) },
      { text: [...run(sideName[deliverable.side], { strong: true }), ...run(deliverable.lead ? `, ${deliverable.lead}` : '')] },
      { text: run(deliverable.dueDate ? formatDate(deliverable.dueDate, deliverable.duePrecision) : 'No date') },
      { text: run(STATE[deliverable.state].word), tone: STATE[deliverable.state].tone },
    ],
  }));
  return [{ kind: 'heading', level: 2, text: run('Deliverables') }, {
    kind: 'table', rowHeaders: true, rows,
    columns: [
      { title: 'Deliverable', width: 'fill', align: 'left', role: 'text' }, { title: 'Lead', width: 'auto', align: 'left', role: 'text' },
      { title: 'Due', width: 'auto', align: 'left', role: 'figure' }, { title: 'State', width: 'auto', align: 'left', role: 'status' },
    ],
  }];
}

/** The texts that are to come out of the meeting, paragraph by paragraph, and what is to be handed over. */
export function assembleOutcomes({ material: { snapshot } }: SectionInput): Block[] {
  const { draftTexts } = snapshot.meeting;
  const documents = [...new Set(draftTexts.map(({ document }) => document))];
  const texts = documents.flatMap((document) => draftTable(snapshot, document, draftTexts.filter((text) => text.document === document)));
  const open = draftTexts.filter(({ state }) => state !== 'agreed').length;
  const told: Block[] = draftTexts.length > 0 ? [{
    kind: 'paragraph', style: 'lead',
    text: run(open === 0 ? 'Every paragraph is agreed.' : `${open} of ${draftTexts.length} paragraphs ${open === 1 ? 'is' : 'are'} still open; what is not agreed stands in [brackets].`),
  }] : [];
  return [...told, ...texts, ...deliverables(snapshot)];
}
