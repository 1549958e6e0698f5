import type { ReactElement } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Detail } from '../../../shared/domain/values';
import { en } from '../../strings/en';

const LEVELS = Detail.options;

function Bars({ level }: { level: Detail }): ReactElement {
  const filled = LEVELS.indexOf(level) + 1;
  return <span className="level" aria-hidden="true">{[1, 2, 3].map((bar) => <i key={bar} className={bar <= filled ? 'on' : ''} />)}</span>;
}

/** Three bars, one to three filled: how fully an item is printed. */
export function DetailMark({ level }: { level: Detail }): ReactElement {
  const label = en.words.detail[level];
  return <span role="img" aria-label={label} title={label} style={{ display: 'inline-flex' }}><Bars level={level} /></span>;
}

/** Line | Brief | Full, for the open row. */
export function DetailChoice({ level, onChange }: { level: Detail; onChange: (level: Detail) => void }): ReactElement {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={en.marks.detail}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[level]}
      onSelectionChange={(keys) => {
        const next = LEVELS.find((candidate) => keys.has(candidate));
        if (next && next !== level) onChange(next);
      }}
    >
      {LEVELS.map((candidate) => <ToggleButton key={candidate} id={candidate}>{en.words.detail[candidate]}</ToggleButton>)}
    </ToggleButtonGroup>
  );
}
