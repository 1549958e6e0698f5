import type { ReactElement } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { en } from '../strings/en';
import { Button } from './Button';

/** Work that takes more than half a second: what it is doing, how far it is (0 to 1, or open), and Cancel. */
export function Progress({ doing, share, onCancel }: { doing: string; share?: number | undefined; onCancel?: (() => void) | undefined }): ReactElement {
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="progress">
      <ProgressBar className="grow ell" aria-label={doing} {...(percent === undefined ? { isIndeterminate: true } : { value: percent })}>
        {doing}
        <span className="progress-track">
          <span className={`progress-fill ${percent === undefined ? 'open' : ''}`} style={{ display: 'block', ...(percent === undefined ? {} : { width: `${percent}%` }) }} />
        </span>
      </ProgressBar>
      {onCancel ? <Button look="bare" small onPress={onCancel}>{en.common.cancel}</Button> : null}
    </div>
  );
}
