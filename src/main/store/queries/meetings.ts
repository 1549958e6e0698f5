import { z } from 'zod';
import { Attendance, Confidence, DatePrecision, PackState, Press } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all, one } from '../sql';
import { Count, Flag, Text } from './columns';

const MeetingRecord = z.object({
  engagementId: z.string(), dossierId: z.string(), title: z.string(), dateStart: Text, dateEnd: Text, datePrecision: DatePrecision, city: Text, venue: Text, seriesId: Text, isExample: Flag,
  purpose: Text, requestedBy: Text, principalId: Text, principal: Text, counterpartId: Text, counterpart: Text, startTime: Text, endTime: Text, timeZone: Text, press: Press, interpreter: Text,
  theirAims: Text, theirAimsConfidence: Confidence.nullable(), oneToGet: Text, oneToAvoid: Text, lastMet: Text, pressLine: Text,
});
export type MeetingRecord = z.output<typeof MeetingRecord>;

const SELECT = `
  SELECT e.id AS engagementId, e.dossier_id AS dossierId, e.title, e.date_start AS dateStart, e.date_end AS dateEnd, e.date_precision AS datePrecision, e.city, e.venue, e.series_id AS seriesId, e.is_example AS isExample,
    m.purpose, m.requested_by AS requestedBy, m.principal_person_id AS principalId, pp.display_name AS principal, m.counterpart_person_id AS counterpartId, cp.display_name AS counterpart,
    m.start_time AS startTime, m.end_time AS endTime, m.time_zone AS timeZone, coalesce(m.press, 'closed') AS press, m.interpreter, m.their_aims AS theirAims, m.their_aims_confidence AS theirAimsConfidence,
    m.one_to_get AS oneToGet, m.one_to_avoid AS oneToAvoid, m.last_met AS lastMet, m.press_line AS pressLine
  FROM engagement e LEFT JOIN meeting m ON m.engagement_id = e.id LEFT JOIN person pp ON pp.id = m.principal_person_id LEFT JOIN person cp ON cp.id = m.counterpart_person_id`;

/** A pack can be made for what was prepared as a meeting, and for every engagement that is still to come. */
const CAN_BE_MET = "(m.engagement_id IS NOT NULL OR e.status IN ('planned', 'confirmed'))";

/** Meetings of a dossier that are not in the trash, the latest first. */
export function meetingRows(db: Db, dossierId: string): MeetingRecord[] {
  return all(db, MeetingRecord, `${SELECT} WHERE e.dossier_id = ? AND e.deleted_at IS NULL AND ${CAN_BE_MET} ORDER BY e.date_start IS NULL, e.date_start DESC, e.id`, [dossierId]);
}

/** Also finds a meeting whose engagement was moved to the trash: its packs stay readable. */
export function meetingById(db: Db, engagementId: string): MeetingRecord | null {
  return one(db, MeetingRecord, `${SELECT} WHERE e.id = ? AND ${CAN_BE_MET}`, [engagementId]);
}

const Objective = z.object({ id: z.string(), side: z.enum(['ours', 'theirs']), text: z.string(), successTest: Text, confidence: Confidence.nullable() });

export function objectivesOf(db: Db, meetingId: string): Array<z.output<typeof Objective>> {
  return all(db, Objective, 'SELECT id, side, text, success_test AS successTest, confidence FROM objective WHERE meeting_id = ? ORDER BY position, id', [meetingId]);
}

const AgendaItem = z.object({ id: z.string(), topicId: Text, startTime: Text, minutes: Count.nullable(), title: z.string(), lead: Text, speaker: Text, press: Press, interpretation: Text, note: Text });

export function agendaOf(db: Db, meetingId: string): Array<z.output<typeof AgendaItem>> {
  return all(db, AgendaItem, 'SELECT id, topic_id AS topicId, start_time AS startTime, minutes, title, lead, speaker, press, interpretation, note FROM agenda_item WHERE meeting_id = ? ORDER BY position, id', [meetingId]);
}

const Delegate = z.object({ id: z.string(), personId: Text, side: z.enum(['ours', 'theirs']), label: z.string(), post: Text, attendance: Attendance, counterpartId: Text });

/** Both delegations, each by precedence. */
export function delegatesOf(db: Db, meetingId: string): Array<z.output<typeof Delegate>> {
  return all(db, Delegate, 'SELECT id, person_id AS personId, side, label, post, attendance, counterpart_id AS counterpartId FROM delegate WHERE meeting_id = ? ORDER BY side, position, id', [meetingId]);
}

const ProtocolNote = z.object({ kind: z.string(), text: z.string() });

export function protocolOf(db: Db, meetingId: string): Array<z.output<typeof ProtocolNote>> {
  return all(db, ProtocolNote, 'SELECT kind, text FROM protocol_note WHERE meeting_id = ? ORDER BY position, id', [meetingId]);
}

const PackOfMeeting = z.object({ meetingId: z.string(), id: z.string(), title: z.string(), state: PackState });

export function packsByMeeting(db: Db, dossierId: string): Array<z.output<typeof PackOfMeeting>> {
  return all(db, PackOfMeeting, 'SELECT meeting_id AS meetingId, id, title, state FROM pack WHERE dossier_id = ? AND deleted_at IS NULL ORDER BY created_at, id', [dossierId]);
}
