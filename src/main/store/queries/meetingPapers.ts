import { z } from 'zod';
import { DatePrecision, PromiseSide } from '../../../shared/domain/values';
import type { Db } from '../connection';
import { all } from '../sql';
import { Count, Flag, Text } from './columns';

/** What a full book prints of a meeting beside its records, in the order of the desk. */

const KeyFigure = z.object({ id: z.string(), label: z.string(), value: z.string(), asOf: Text, asOfPrecision: DatePrecision, passageId: Text, note: Text, isExample: Flag });

/** Figures of the country pair, each with the day for which it holds. */
export function keyFiguresOf(db: Db, dossierId: string): Array<z.output<typeof KeyFigure>> {
  return all(db, KeyFigure, 'SELECT id, label, value, as_of AS asOf, as_of_precision AS asOfPrecision, passage_id AS passageId, note, is_example AS isExample FROM key_figure WHERE dossier_id = ? ORDER BY position, id', [dossierId]);
}

const ContextNote = z.object({ id: z.string(), scope: z.enum(['regional', 'ours', 'theirs']), title: z.string(), text: z.string(), consequence: Text, asOf: Text, passageId: Text, isExample: Flag });

export function contextOf(db: Db, meetingId: string): Array<z.output<typeof ContextNote>> {
  return all(db, ContextNote, 'SELECT id, scope, title, text, consequence, as_of AS asOf, passage_id AS passageId, is_example AS isExample FROM context_note WHERE meeting_id = ? ORDER BY position, id', [meetingId]);
}

const DraftText = z.object({ id: z.string(), document: z.string(), text: z.string(), state: z.enum(['agreed', 'bracketed', 'proposed-ours', 'proposed-theirs']), note: Text });

/** Paragraphs of the texts that are to come out of the meeting. Square brackets in them hold what is not agreed. */
export function draftTextsOf(db: Db, meetingId: string): Array<z.output<typeof DraftText>> {
  return all(db, DraftText, 'SELECT id, document, text, state, note FROM draft_text WHERE meeting_id = ? ORDER BY position, id', [meetingId]);
}

const Deliverable = z.object({ id: z.string(), title: z.string(), side: PromiseSide, lead: Text, dueDate: Text, duePrecision: DatePrecision, state: z.enum(['ready', 'in-hand', 'open', 'at-risk']), note: Text });

export function deliverablesOf(db: Db, meetingId: string): Array<z.output<typeof Deliverable>> {
  return all(db, Deliverable, 'SELECT id, title, side, lead, due_date AS dueDate, due_precision AS duePrecision, state, note FROM deliverable WHERE meeting_id = ? ORDER BY position, id', [meetingId]);
}

const PressAnswer = z.object({ id: z.string(), question: z.string(), answer: z.string() });

export function pressAnswersOf(db: Db, meetingId: string): Array<z.output<typeof PressAnswer>> {
  return all(db, PressAnswer, 'SELECT id, question, answer FROM press_answer WHERE meeting_id = ? ORDER BY position, id', [meetingId]);
}

const Contact = z.object({ id: z.string(), side: z.enum(['ours', 'theirs', 'other']), name: z.string(), task: Text, reach: Text, timeZone: Text, utcOffsetMinutes: Count.nullable(), hours: Text });

export function contactsOf(db: Db, meetingId: string): Array<z.output<typeof Contact>> {
  return all(db, Contact, 'SELECT id, side, name, task, reach, time_zone AS timeZone, utc_offset_minutes AS utcOffsetMinutes, hours FROM meeting_contact WHERE meeting_id = ? ORDER BY position, id', [meetingId]);
}
