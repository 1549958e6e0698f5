import type { MeetingPatch } from '../../shared/domain/pack';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { AttacheError } from '../../shared/ipc/errors';
import type { Db } from '../store/connection';
import { insert, run } from '../store/sql';
import type { ServiceContext } from './context';
import { quotedTitle } from './editLabels';
import { getMeeting, needMeeting } from './meetings';

const COLUMN_OF = {
  purpose: 'purpose', requestedBy: 'requested_by', principalId: 'principal_person_id', counterpartId: 'counterpart_person_id', startTime: 'start_time', endTime: 'end_time', timeZone: 'time_zone',
  press: 'press', interpreter: 'interpreter', theirAims: 'their_aims', theirAimsConfidence: 'their_aims_confidence', oneToGet: 'one_to_get', oneToAvoid: 'one_to_avoid', pressLine: 'press_line',
} as const;

const WORD_OF: Readonly<Record<string, string>> = {
  purpose: 'purpose', requestedBy: 'who asked', principalId: 'principal', counterpartId: 'counterpart', startTime: 'time', endTime: 'time', timeZone: 'time zone', press: 'press', interpreter: 'interpreter',
  theirAims: 'their aims', theirAimsConfidence: 'confidence', oneToGet: 'the one to get', oneToAvoid: 'the one to avoid', pressLine: 'press line', ourObjectives: 'objectives',
};

/** A planned engagement becomes a meeting with its first pack or its first fact. Inside an action. */
export function ensureMeeting(db: Db, engagementId: string): void {
  run(db, 'INSERT INTO meeting (engagement_id) VALUES (?) ON CONFLICT DO NOTHING', [engagementId]);
}

/**
 * Changes what is known about a meeting. Our objectives are replaced as a list; theirs stay.
 * @throws AttacheError INVALID_INPUT when the meeting would end before it starts
 */
export function changeMeeting(ctx: ServiceContext, input: ParsedInputOf<'meeting.change'>): OutputOf<'meeting.change'> {
  const { store, ids } = ctx;
  const meeting = needMeeting(store.db, input.engagementId);
  refuseBackwards(input.patch.startTime ?? meeting.startTime, input.patch.endTime ?? meeting.endTime);
  const words = [...new Set(Object.keys(input.patch).map((field) => WORD_OF[field] ?? field))].join(', ');
  const coalesce = input.coalesce === undefined ? {} : { coalesceKey: `meeting:${meeting.engagementId}:${input.coalesce}` };
  store.act({ label: `Change of ${words}, ${quotedTitle(meeting.title)}`, ...coalesce }, (db) => {
    ensureMeeting(db, meeting.engagementId);
    for (const [column, value] of columnsOf(input.patch)) run(db, `UPDATE meeting SET ${column} = ? WHERE engagement_id = ?`, [value, meeting.engagementId]);
    if (input.patch.ourObjectives) replaceObjectives(db, meeting.engagementId, input.patch.ourObjectives.map((objective) => ({ id: ids.next(), ...objective })));
  });
  return getMeeting(ctx, { engagementId: meeting.engagementId });
}

function columnsOf(patch: MeetingPatch): Array<[string, unknown]> {
  const given = new Map(Object.entries(patch));
  return Object.entries(COLUMN_OF).flatMap(([field, column]): Array<[string, unknown]> => (given.get(field) === undefined ? [] : [[column, given.get(field)]]));
}

function replaceObjectives(db: Db, meetingId: string, objectives: ReadonlyArray<{ id: string; text: string; successTest: string | null }>): void {
  run(db, "DELETE FROM objective WHERE meeting_id = ? AND side = 'ours'", [meetingId]);
  objectives.forEach(({ id, text, successTest }, position) => insert(db, 'objective', { id, meeting_id: meetingId, side: 'ours', text, success_test: successTest, position }));
}

function refuseBackwards(start: string | null, end: string | null): void {
  if (!start || !end || end >= start) return;
  const message = 'The meeting would end before it starts. Change one of the two times.';
  throw new AttacheError('INVALID_INPUT', message, [{ field: 'endTime', message }]);
}
