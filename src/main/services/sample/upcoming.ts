import { z } from 'zod';
import { AttacheError } from '../../../shared/ipc/errors';
import type { Db } from '../../store/connection';
import { one, update } from '../../store/sql';
import type { Sample } from './format';
import type { SampleWriter } from './writer';

/** The planned session: purpose, objectives, agenda, delegations, protocol. */
export function writeMeeting(db: Db, writer: SampleWriter, { meeting, objectives, agenda, delegates, protocolNotes }: Sample['meeting']): void {
  const { engagement: meetingId, principal, counterpart, ...fields } = meeting;
  writer.row('meeting', { ...fields, engagementId: meetingId, principalPersonId: principal, counterpartPersonId: counterpart });
  objectives.forEach((objective, position) => writer.row('objective', { id: `${meetingId}.objective-${position + 1}`, meetingId, ...objective, position }));
  agenda.forEach(({ topic, ...item }, position) => writer.row('agenda_item', { ...item, meetingId, topicId: topic, position }));
  delegates.forEach(({ person, counterpart: _opposite, ...delegate }, position) => writer.row('delegate', { ...delegate, meetingId, personId: person, position }));
  for (const { id, counterpart: opposite } of delegates) {
    if (opposite) update(db, 'delegate', id, { counterpart_id: opposite });
  }
  protocolNotes.forEach((note, position) => writer.row('protocol_note', { id: `${meetingId}.protocol-${position + 1}`, meetingId, ...note, position }));
}

const MarkingId = z.object({ id: z.string() });

/** The sample pack: its sections in order, each with the records chosen for it. */
export function writePack(db: Db, writer: SampleWriter, { pack, sections }: Sample['pack']): void {
  const { meeting, marking, markingScheme, caveats, ...fields } = pack;
  const found = one(db, MarkingId, 'SELECT id FROM marking WHERE scheme_id = ? AND label = ?', [markingScheme, marking]);
  if (!found) throw new AttacheError('INVALID_INPUT', `The sample pack is marked ${marking} of the scheme ${markingScheme}, which this installation does not have; install Attaché again.`);
  writer.stamped('pack', { ...fields, meetingId: meeting, markingId: found.id, caveats: JSON.stringify(caveats), isExample: true });
  sections.forEach(({ items, ...section }, position) => {
    const sectionId = `${pack.id}.${section.kind}`;
    writer.row('pack_section', { id: sectionId, packId: pack.id, ...section, position });
    items.forEach(({ type, record, detail }, index) => {
      writer.row('pack_item', { id: `${sectionId}.${record}`, sectionId, recordType: type, recordId: record, detail, position: index });
    });
  });
}
