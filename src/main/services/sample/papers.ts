import type { Sample } from './format';
import { passageId, type SampleWriter } from './writer';

/** Key figures of the pair, and for the planned session its context, draft texts, deliverables, answers and contacts. */
export function writePapers(writer: SampleWriter, meetingId: string, papers: Sample['papers']): void {
  const passage = (at: string | undefined): { passageId?: string } => (at === undefined ? {} : { passageId: passageId(at) });
  papers.keyFigures.forEach(({ at, ...figure }, position) => writer.row('key_figure', { ...figure, ...passage(at), dossierId: writer.dossierId, position }));
  papers.context.forEach(({ at, ...note }, position) => writer.row('context_note', { ...note, ...passage(at), meetingId, position }));
  papers.draftTexts.forEach((text, position) => writer.row('draft_text', { ...text, meetingId, position }));
  papers.deliverables.forEach((deliverable, position) => writer.row('deliverable', { ...deliverable, meetingId, position }));
  papers.pressAnswers.forEach((answer, position) => writer.row('press_answer', { ...answer, meetingId, position }));
  papers.contacts.forEach((contact, position) => writer.row('meeting_contact', { ...contact, meetingId, position }));
}
