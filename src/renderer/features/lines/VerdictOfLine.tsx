import type { ReactElement } from 'react';
import type { Verdict } from '../../../shared/domain/records';
import { VerdictMark } from '../../components/marks/VerdictMark';
import { en } from '../../strings/en';

const KIND = { good: 'good', stale: 'stale', unsupported: 'no-source', withdrawn: 'withdrawn' } as const;

/** The verdict on a line, by shape and word. */
export function VerdictOfLine({ verdict, boxed = false }: { verdict: Verdict; boxed?: boolean }): ReactElement {
  // A line that is good with a reservation: nothing speaks against it, but nobody has reviewed it.
  if (verdict.state === 'good' && verdict.reasons.length > 0) return <VerdictMark kind="unreviewed">{en.lines.notReviewed}</VerdictMark>;
  return <VerdictMark kind={KIND[verdict.state]} boxed={boxed && verdict.state !== 'good'}>{en.lines.verdict[verdict.state]}</VerdictMark>;
}
