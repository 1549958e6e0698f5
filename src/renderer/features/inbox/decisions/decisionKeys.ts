import type { InboxQuestion, QuestionChoice } from '../../../../shared/domain/inbox';

/** One letter for each answer, the same wherever it is asked. */
export const CHOICE_KEYS: Readonly<Record<QuestionChoice, string>> = { same: 'W', new: 'D', 'part-of': 'P', 'never-same': 'V', skip: 'S' };

/** Answers that are about one of the records it may be. */
const OF_A_RECORD: ReadonlySet<QuestionChoice> = new Set(['same', 'part-of', 'never-same']);

/** The answer for a choice: with the record it is about, where it is about one. Null when there is no such record. */
export function answerOf(question: Pick<InboxQuestion, 'candidates'>, choice: QuestionChoice, candidate: number): { readonly choice: QuestionChoice; readonly targetId: string | null } | null {
  if (!OF_A_RECORD.has(choice)) return { choice, targetId: null };
  const target = question.candidates[candidate];
  return target ? { choice, targetId: target.recordId } : null;
}

/** The candidate to compare with: the decided one, else the one that was stepped to, within the list. */
export function candidateAt(question: Pick<InboxQuestion, 'candidates' | 'decided'>, stepped: number | null): number {
  const decided = question.candidates.findIndex((candidate) => candidate.recordId === question.decided?.targetId);
  const at = stepped ?? Math.max(0, decided);
  return Math.min(Math.max(0, at), Math.max(0, question.candidates.length - 1));
}

/** Number keys choose among this many; the arrows reach the others. */
export const MOST_NUMBERS = 9;
