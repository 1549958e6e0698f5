import type { ReactElement } from 'react';
import { Button } from '../../components/Button';
import type { KeyCommand } from '../../components/keyboard/keyRegistry';
import { useKeys } from '../../components/keyboard/useKeys';
import { location } from '../../components/navigation/location';
import { RecordLink } from '../../components/navigation/RecordLink';
import { Pane } from '../../components/panes/Pane';
import { VerdictMark } from '../../components/marks/VerdictMark';
import { en } from '../../strings/en';
import { intake } from './intake/intake';
import type { ListRow } from './list/listGroups';

const words = en.inbox;

/** A report that was not taken in: why, and where the same text stands. */
export function FinishedReport({ row }: { row: ListRow }): ReactElement {
  const dismiss: KeyCommand = { keys: 'X', label: words.intake.dismissKey, run: () => intake.dismiss(row.id) };
  const { sameAsId } = row;
  const show: KeyCommand = { keys: 'Enter', label: words.refused.same.toLowerCase(), bar: false, enabled: sameAsId !== null, ...(sameAsId === null ? {} : { run: () => location.go({ place: 'inbox', id: sameAsId }) }) };
  useKeys(words.keys, [...(row.isFault ? [dismiss] : []), show]);
  return (
    <Pane title={row.title}>
      <div className="report-refused">
        <VerdictMark kind="withdrawn">{row.isFault ? words.intake.notRead : words.state.refused}</VerdictMark>
        <p>{row.summary}</p>
        {sameAsId === null ? null : <p><Button onPress={() => location.go({ place: 'inbox', id: sameAsId })}>{words.refused.same}</Button></p>}
        {row.sourceId === null ? null : <p><RecordLink type="source" id={row.sourceId}>{words.refused.source}</RecordLink></p>}
        {row.isFault ? <p><Button command={dismiss}>{words.intake.dismiss}</Button></p> : null}
      </div>
    </Pane>
  );
}
