import { formatDate } from '../../domain/dates';
import type { Block, RichText } from '../model';
import { joined, run, sentence, withNotes } from '../richText';
import type { SnapshotMeeting } from '../snapshot';
import { eventLine } from './events';
import { labelled } from './labelled';
import { exampleMark, itemAnchor, noteFor, type Material, type SectionInput } from './material';
import { quoteBlock } from './quotes';

type Note = SnapshotMeeting['context'][number];

function body(material: Material, note: Note): RichText[] {
  const words = withNotes(run(sentence(note.text)), note.passageId ? noteFor(material, note.passageId) : []);
  const day = run(note.asOf ? `As of ${formatDate(note.asOf)}.` : '');
  const so = note.consequence ? [...run('So: ', { strong: true }), ...run(sentence(note.consequence))] : [];
  return [joined([[...words, ...exampleMark(material.snapshot, note.isExample, 'report')], day], ' '), so];
}

function scope(material: Material, wanted: Note['scope'], title: string): Block[] {
  const notes = material.snapshot.meeting.context.filter((note) => note.scope === wanted);
  if (notes.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: run(title) }, ...notes.flatMap((note) => labelled(note.title, body(material, note)))];
}

/** Only what changes the conversation: notes of the desk with what follows from them, then chosen events and words. */
export function assembleContext({ material, section }: SectionInput): Block[] {
  const { ours, theirs } = material.snapshot;
  const chosen = section.items.flatMap((item): Block[] => {
    const event = item.recordType === 'engagement' ? material.engagements.get(item.recordId) : undefined;
    if (event) return [{ kind: 'paragraph', style: 'body', text: eventLine(material, item, event), ...itemAnchor(item) }];
    const statement = item.recordType === 'statement' ? material.statements.get(item.recordId) : undefined;
    return statement ? [quoteBlock(material, item, statement, item.detail)] : [];
  });
  const notes = [...scope(material, 'regional', 'Region'), ...scope(material, 'ours', `In ${ours.name}`), ...scope(material, 'theirs', `In ${theirs.name}`)];
  const onRecord: Block[] = notes.length > 0 && chosen.length > 0 ? [{ kind: 'heading', level: 2, text: run('On record') }] : [];
  return [...notes, ...onRecord, ...chosen];
}
