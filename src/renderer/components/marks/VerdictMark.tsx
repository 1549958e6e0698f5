import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from '../Icon';

/** What a record's state is called; each kind has its own shape. */
export type VerdictKind = 'good' | 'held' | 'stale' | 'conflict' | 'override' | 'changed' | 'no-source' | 'overdue' | 'withdrawn' | 'unreviewed';

const LOOK: Readonly<Record<VerdictKind, { icon: IconName; tone: string }>> = {
  good: { icon: 'tick', tone: 'ok' },
  held: { icon: 'tick', tone: 'ok' },
  stale: { icon: 'stale', tone: 'stale' },
  conflict: { icon: 'conflict', tone: 'error' },
  override: { icon: 'override', tone: 'quiet' },
  changed: { icon: 'override', tone: 'stale' },
  'no-source': { icon: 'attention', tone: 'error' },
  overdue: { icon: 'clock', tone: 'error' },
  unreviewed: { icon: 'clock', tone: 'quiet' },
  withdrawn: { icon: 'blocked', tone: 'quiet' },
};

/** Shape and word of a verdict. `boxed` gives it a ground where it must stand out in a long list. */
export function VerdictMark({ kind, boxed = false, children }: { kind: VerdictKind; boxed?: boolean; children: ReactNode }): ReactElement {
  const { icon, tone } = LOOK[kind];
  return <span className={`verdict ${tone} ${boxed ? 'boxed' : ''}`}><Icon name={icon} />{children}</span>;
}
