import type { ReactElement } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { Button } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import type { KeyCommand } from '../../../components/keyboard/keyRegistry';
import { useKeys } from '../../../components/keyboard/useKeys';
import { en } from '../../../strings/en';
import { intake, useIntake } from './intake';
import type { RunningBatch } from './intakeQueue';

const words = en.inbox.intake;

/** How far a batch is, from 0 to 1. */
export function shareOf({ at, total, share }: Pick<RunningBatch, 'at' | 'total' | 'share'>): number {
  return Math.min(1, (at - 1 + share) / Math.max(1, total));
}

/** Two lines: what is read, and how far it is. */
function linesOf({ total, at, name, pages, isCancelling }: RunningBatch): readonly [string, string] {
  const page = pages ? words.page(pages.done, pages.total) : null;
  if (total === 1) return [name, isCancelling ? words.cancelling : words.reading(1, 1, page ?? words.theText)];
  return [isCancelling ? words.cancelling : words.readingOf(at, total), page === null ? name : `${name} · ${page}`];
}

function Running({ running }: { running: RunningBatch }): ReactElement {
  const cancel: KeyCommand = { keys: 'Escape', label: words.cancel, enabled: !running.isCancelling, run: intake.cancel, palette: { group: 'selection', label: words.cancel } };
  useKeys(en.inbox.keys, [cancel]);
  const percent = Math.round(shareOf(running) * 100);
  const doing = running.isCancelling ? words.cancelling : words.reading(running.at, running.total, running.name);
  const [first, second] = linesOf(running);
  return (
    <div className="reading-row">
      <ProgressBar className="reading-row-words" aria-label={doing} value={percent}>
        <span className="line"><Icon name="report" className="pick-kind" /><span className="ell grow">{first}</span></span>
        <span className="meta ell">{second}</span>
        <span className="reading-row-bar" style={{ width: `${percent}%` }} />
      </ProgressBar>
      <Button small look="bare" command={cancel}>{en.common.cancel}</Button>
    </div>
  );
}

/** A folder is being looked through; how much it holds is not known before its end. */
function Looking({ name, count }: { name: string; count: number }): ReactElement {
  const cancel: KeyCommand = { keys: 'Escape', label: words.cancel, run: intake.cancel };
  useKeys(en.inbox.keys, [cancel]);
  return (
    <div className="reading-row">
      <ProgressBar className="reading-row-words" aria-label={words.looking(name)} isIndeterminate>
        <span className="line"><Icon name="report" className="pick-kind" /><span className="ell grow">{words.looking(name)}</span></span>
        <span className="meta ell">{words.found(count)}</span>
      </ProgressBar>
      <Button small look="bare" command={cancel}>{en.common.cancel}</Button>
    </div>
  );
}

/** The report that is being read, with how far it is and Cancel; nothing while none is. */
export function IntakeProgress(): ReactElement | null {
  const { running, looking } = useIntake();
  if (running) return <Running running={running} />;
  return looking ? <Looking name={looking.name} count={looking.count} /> : null;
}
