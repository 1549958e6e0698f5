import { z } from 'zod';
import { QuestionChoice } from '../../../shared/domain/inbox';
import type { IdSource } from '../../platform/ids';
import type { Db } from '../../store/connection';
import { answersOf } from '../../store/queries/inbox';
import { insert, run, update } from '../../store/sql';

const Decision = z.object({ choice: QuestionChoice, targetId: z.string().nullable() });
export type Decision = z.infer<typeof Decision>;
const EditValue = z.union([z.string(), z.number(), z.array(z.string())]).nullable();
export type EditValue = z.infer<typeof EditValue>;

/** What a person changed and decided about one report, over what the reader said. */
export interface Answers {
  /** Path → value: "primary.city". */
  edits: ReadonlyMap<string, EditValue>;
  /** Key of a part → whether it is taken in; what is missing stands as the reader has it. */
  kept: ReadonlyMap<string, boolean>;
  /** Question → answer. */
  decisions: ReadonlyMap<string, Decision>;
  /** Whether the text counts as a copy of the one it repeats. */
  isOriginLinked: boolean;
}

/** Reads the answers of a report. An answer that does not fit any more is as if it were not given. */
export function readAnswers(db: Db, reportId: string): Answers {
  const edits = new Map<string, EditValue>();
  const kept = new Map<string, boolean>();
  const decisions = new Map<string, Decision>();
  let isOriginLinked = true;
  for (const { subject, value } of answersOf(db, reportId)) {
    const [kind, name] = split(subject);
    const parsed: unknown = JSON.parse(value);
    const edit = EditValue.safeParse(parsed);
    const decision = Decision.safeParse(parsed);
    if (kind === 'edit' && edit.success) edits.set(name, edit.data);
    else if (kind === 'keep') kept.set(name, parsed === true);
    else if (kind === 'decide' && decision.success) decisions.set(name, decision.data);
    else if (kind === 'link') isOriginLinked = parsed === true;
  }
  return { edits, kept, decisions, isOriginLinked };
}

function split(subject: string): [string, string] {
  const at = subject.indexOf('=');
  return [subject.slice(0, at), subject.slice(at + 1)];
}

/** The name under which an answer is kept. */
export function subjectOf(kind: 'edit' | 'keep' | 'decide' | 'link', name: string): string {
  return `${kind}=${name}`;
}

export interface AnswerPlace { db: Db; ids: IdSource; reportId: string }

/** Keeps an answer; null takes it away. Only inside `store.act`. */
export function writeAnswer({ db, ids, reportId }: AnswerPlace, subject: string, value: unknown): void {
  const known = answersOf(db, reportId).find((answer) => answer.subject === subject);
  const json = JSON.stringify(value);
  if (value === null && !subject.startsWith('edit=')) run(db, 'DELETE FROM inbox_answer WHERE report_id = ? AND subject = ?', [reportId, subject]);
  else if (known) update(db, 'inbox_answer', known.id, { value: json });
  else insert(db, 'inbox_answer', { id: ids.next(), report_id: reportId, subject, value: json });
}
