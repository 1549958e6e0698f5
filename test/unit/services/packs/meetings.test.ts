import { describe, expect, it } from 'vitest';
import { MeetingView } from '../../../../src/shared/domain/pack';
import { changeMeeting } from '../../../../src/main/services/meetingEdits';
import { getMeeting, listMeetings } from '../../../../src/main/services/meetings';
import { createPack } from '../../../../src/main/services/packs';
import { addEngagement, DOSSIER } from '../../../support/memoryFixture';
import { MEETING, openPackMemory } from '../../../support/packFixture';
import type { PackMemory } from '../../../support/packFixture';

const CALL = 'e-call';

function withPlannedCall(): PackMemory {
  const memory = openPackMemory();
  memory.write((db) => {
    addEngagement(db, CALL, { title: 'Call on the Minister', kind: 'call', status: 'planned', date_start: '2026-12-01', date_end: '2026-12-01', city: 'Muscat' });
    addEngagement(db, 'e-past', { title: 'A visit long ago', kind: 'visit', status: 'held', date_start: '2020-12-01', date_end: '2020-12-01' });
  });
  return memory;
}

describe('meetings a pack can be made for', () => {
  it('are the prepared ones and every engagement that is still to come', () => {
    const { ctx } = withPlannedCall();
    const ids = listMeetings(ctx, { dossierId: DOSSIER }).map((meeting) => meeting.engagementId);
    expect(ids).toContain(CALL);
    expect(ids).toContain(MEETING);
    expect(ids).not.toContain('e-past');
  });

  it('a planned engagement gets its pack at once', () => {
    const { ctx } = withPlannedCall();
    const pack = createPack(ctx, { meetingId: CALL, profile: 'card' });
    expect(pack.meeting).toMatchObject({ engagementId: CALL, title: 'Call on the Minister', press: 'closed', objectives: [] });
  });

  it('a held engagement that was never prepared is refused in words', () => {
    const { ctx } = withPlannedCall();
    expect(() => createPack(ctx, { meetingId: 'e-past', profile: 'card' })).toThrow(/Choose another meeting/);
  });
});

describe('facts of a meeting', () => {
  it('are kept, and undone as one step', () => {
    const { ctx } = withPlannedCall();
    const before = getMeeting(ctx, { engagementId: CALL });
    const after = changeMeeting(ctx, { engagementId: CALL, patch: { purpose: 'Settle the calendar.', startTime: '10:00', ourObjectives: [{ text: 'A date', successTest: 'Named in the room' }, { text: 'A lead office', successTest: null }] } });
    expect(MeetingView.parse(after)).toMatchObject({ purpose: 'Settle the calendar.', startTime: '10:00' });
    expect(after.objectives.map(({ text }) => text)).toEqual(['A date', 'A lead office']);
    expect(ctx.store.undo()?.label).toBe('Change of purpose, time, objectives, Call on the Minister');
    expect(getMeeting(ctx, { engagementId: CALL })).toEqual(before);
  });

  it('leave what the patch does not name, and the other side’s aims', () => {
    const { ctx, write } = withPlannedCall();
    write((db) => db.prepare("INSERT INTO objective (id, meeting_id, side, text) VALUES ('o-theirs', ?, 'theirs', 'More places on courses')").run(MEETING));
    const after = changeMeeting(ctx, { engagementId: MEETING, patch: { ourObjectives: [] } });
    expect(after.purpose).toBe('Turn agreement into dated steps.');
    expect(after.objectives.map(({ text }) => text)).toEqual(['More places on courses']);
  });

  it('refuse an end before the start, at the field', () => {
    const { ctx } = withPlannedCall();
    changeMeeting(ctx, { engagementId: CALL, patch: { startTime: '10:00' } });
    expect(() => changeMeeting(ctx, { engagementId: CALL, patch: { endTime: '09:30' } })).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ field: 'endTime' })] }));
    expect(getMeeting(ctx, { engagementId: CALL }).endTime).toBeNull();
  });
});
