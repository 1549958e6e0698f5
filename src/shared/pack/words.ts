import type { Attendance, CommitmentStatus, Stance, Strength, Treatment } from '../domain/values';
import type { Tone } from './model';

/** The words of the printed pack. Diplomatic verbs are a graded scale: each keeps a word of its own. */
export const STANCE_WORD: Readonly<Record<Stance, string>> = { raise: 'Raise', 'if-raised': 'If raised', avoid: 'Avoid', 'listen-for': 'Listen for' };
/** On an issue page the other side is named as the one who may raise it. */
export const ISSUE_STANCE_WORD: Readonly<Record<Stance, string>> = { ...STANCE_WORD, 'if-raised': 'If they raise' };
export const STANCE_ORDER: readonly Stance[] = ['raise', 'if-raised', 'avoid', 'listen-for'];

export const TREATMENT_WORD: Readonly<Record<Treatment, string>> = {
  mentioned: 'mentioned', 'exchanged-views': 'exchanged views', discussed: 'discussed', reviewed: 'reviewed', proposed: 'proposed', reaffirmed: 'reaffirmed', agreed: 'agreed', signed: 'signed', implemented: 'implemented',
};
export const STRENGTH_WORD: Readonly<Record<Strength, string>> = { explored: 'Explored', proposed: 'Proposed', reaffirmed: 'Reaffirmed', agreed: 'Agreed', signed: 'Signed' };

export const STATUS_WORD: Readonly<Record<CommitmentStatus, string>> = { open: 'Open', 'in-progress': 'In progress', done: 'Done', overdue: 'Overdue', dropped: 'Dropped', superseded: 'Superseded', unknown: 'Not known' };
export const STATUS_TONE: Readonly<Record<CommitmentStatus, Tone>> = { open: 'neutral', 'in-progress': 'neutral', done: 'good', overdue: 'bad', dropped: 'neutral', superseded: 'neutral', unknown: 'warn' };

export const ATTENDANCE_WORD: Readonly<Record<Attendance, string>> = { confirmed: 'Confirmed', expected: 'Expected', 'to-be-confirmed': 'To be confirmed' };
export const ATTENDANCE_TONE: Readonly<Record<Attendance, Tone>> = { confirmed: 'good', expected: 'neutral', 'to-be-confirmed': 'warn' };

export const PRESS_WORD: Readonly<Record<'open' | 'photo' | 'closed' | 'to-be-agreed', string>> = { open: 'Open to press', photo: 'Photographs only', closed: 'Closed', 'to-be-agreed': 'To be agreed' };
export const CONFIDENCE_WORD: Readonly<Record<'low' | 'moderate' | 'high', string>> = { low: 'Low confidence', moderate: 'Moderate confidence', high: 'High confidence' };
export const USABILITY_WORD: Readonly<Record<'may-use' | 'paraphrase-only' | 'do-not-disclose', string | undefined>> = { 'may-use': undefined, 'paraphrase-only': 'Paraphrase only', 'do-not-disclose': 'Do not disclose' };

/** Stands wherever an invented record is printed, so that nobody takes it for a fact. */
export const EXAMPLE_LABEL = 'Planning example';
