import type { MeetingView } from '../../shared/domain/pack';
import { AttacheError } from '../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import type { Db } from '../store/connection';
import { groupBy } from '../store/queries/columns';
import { agendaOf, delegatesOf, meetingById, meetingRows, objectivesOf, packsByMeeting, type MeetingRecord } from '../store/queries/meetings';
import type { ServiceContext } from './context';

/** Meetings of the dossier with the packs made for them. */
export function listMeetings(ctx: ServiceContext, input: ParsedInputOf<'meeting.list'>): OutputOf<'meeting.list'> {
  const { db } = ctx.store;
  const packs = groupBy(packsByMeeting(db, input.dossierId), (pack) => pack.meetingId);
  return meetingRows(db, input.dossierId).map(({ engagementId, title, dateStart, datePrecision, city, isExample }) => ({
    engagementId, title, dateStart, datePrecision, city, isExample, packs: (packs.get(engagementId) ?? []).map(({ id, title: name, state }) => ({ id, title: name, state })),
  }));
}

/** @throws AttacheError NOT_FOUND when there is no meeting for the engagement */
export function needMeeting(db: Db, engagementId: string): MeetingRecord {
  const meeting = meetingById(db, engagementId);
  if (!meeting) throw new AttacheError('NOT_FOUND', 'This meeting is no longer in the store. Choose another meeting.');
  return meeting;
}

/** The meeting as the composer shows it. */
export function meetingView(db: Db, engagementId: string): MeetingView {
  const { dossierId: _dossier, seriesId: _series, ...meeting } = needMeeting(db, engagementId);
  return {
    ...meeting,
    objectives: objectivesOf(db, engagementId),
    agenda: agendaOf(db, engagementId).map(({ interpretation: _, ...item }) => item),
    delegates: delegatesOf(db, engagementId).map(({ counterpartId: _, ...delegate }) => delegate),
  };
}

export function getMeeting(ctx: ServiceContext, input: ParsedInputOf<'meeting.get'>): OutputOf<'meeting.get'> {
  return meetingView(ctx.store.db, input.engagementId);
}
