import { z } from 'zod';
import { RecordType } from '../../shared/domain/values';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { AttacheError } from '../../shared/ipc/errors';
import { timestamp } from '../platform/clock';
import { one, update } from '../store/sql';
import type { ServiceContext } from './context';
import { writeDecidedValue } from './decidedValues';
import { evidenceOf } from './evidence';

const Question = z.object({ id: z.string(), recordType: RecordType, recordId: z.string(), predicate: z.string() });
const Answer = z.object({ value: z.string().nullable() });

/**
 * Settles what the record holds where sources differ: the chosen value is written into its field. Both values and their passages
 * stay, and the reason is kept beside the choice.
 * @throws AttacheError NOT_FOUND when the question is gone, INVALID_INPUT when the value is none of those in question
 */
export function decideConflict(ctx: ServiceContext, input: ParsedInputOf<'conflict.decide'>): OutputOf<'conflict.decide'> {
  const { db } = ctx.store;
  const question = one(db, Question, 'SELECT id, subject_type AS recordType, subject_id AS recordId, predicate FROM conflict WHERE id = ?', [input.conflictId]);
  if (!question) throw new AttacheError('NOT_FOUND', 'This question is no longer open. Open the record again.');
  const { recordType, recordId, predicate } = question;
  const answer = one(db, Answer, 'SELECT value FROM assertion WHERE id = ? AND subject_type = ? AND subject_id = ? AND predicate = ?', [input.assertionId, recordType, recordId, predicate]);
  if (!answer) throw new AttacheError('INVALID_INPUT', 'Choose one of the values that the sources give.', [{ field: 'assertionId', message: 'Choose one of the values that the sources give.' }]);
  ctx.store.act({ label: `Decision on ${predicate}: ${answer.value ?? 'no value'}` }, () => {
    const now = timestamp(ctx.clock);
    update(db, 'conflict', question.id, { chosen_assertion_id: input.assertionId, rationale: input.rationale, state: 'decided', decided_at: now });
    writeDecidedValue(db, { recordType, recordId, predicate, value: answer.value }, now);
  });
  return evidenceOf(ctx, { recordType, recordId });
}
