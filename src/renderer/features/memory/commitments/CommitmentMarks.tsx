import type { ReactElement } from 'react';
import type { CommitmentRow } from '../../../../shared/domain/records';
import { useToday } from '../../../api/appState';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { en } from '../../../strings/en';
import { overdueDays } from './ledger';

/** Status with its shape and word; overdue stands out. */
export function StatusMark({ row }: { row: Pick<CommitmentRow, 'status' | 'dueDate'> }): ReactElement {
  const late = overdueDays(row, useToday());
  if (late > 0) return <VerdictMark kind="overdue" boxed>{en.commitment.overdue(late)}</VerdictMark>;
  if (row.status === 'done') return <VerdictMark kind="good">{en.words.commitment.done}</VerdictMark>;
  if (row.status === 'dropped' || row.status === 'superseded') return <VerdictMark kind="withdrawn">{en.words.commitment[row.status]}</VerdictMark>;
  const shape = row.status === 'in-progress' ? 'half' : row.status === 'unknown' ? 'unknown' : '';
  return <span className="verdict quiet"><i className={`state-dot ${shape}`} />{en.words.commitment[row.status]}</span>;
}
