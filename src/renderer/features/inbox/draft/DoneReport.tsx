import type { ReactElement } from 'react';
import { useChange } from '../../../api/queries';
import { Button } from '../../../components/Button';
import type { KeyCommand } from '../../../components/keyboard/keyRegistry';
import { useKeys } from '../../../components/keyboard/useKeys';
import { VerdictMark } from '../../../components/marks/VerdictMark';
import { RecordLink } from '../../../components/navigation/RecordLink';
import { Pane } from '../../../components/panes/Pane';
import { en } from '../../../strings/en';
import { useOpenReport } from '../reportContext';
import { KeptRecords } from './KeptRecords';

const words = en.inbox;

/** What became of a report that waits no more. */
export function DoneReport(): ReactElement {
  const { view } = useOpenReport();
  const reopen = useChange('inbox.reopen');
  const isDiscarded = view.state === 'discarded';
  const command: KeyCommand = { keys: 'R', label: words.accept.reopenKey, run: () => reopen.mutate({ reportId: view.id }), palette: { group: 'selection', label: words.accept.reopen, detail: view.title } };
  useKeys(words.keys, isDiscarded ? [command] : []);
  return (
    <Pane title={words.draft}>
      <div className="report-refused">
        <VerdictMark kind={isDiscarded ? 'withdrawn' : 'good'}>{words.state[view.state]}</VerdictMark>
        <p>{isDiscarded ? words.refused.discarded : words.refused.accepted}</p>
        {view.sourceId === null ? null : <p><RecordLink type="source" id={view.sourceId}>{words.accept.source}</RecordLink></p>}
        {view.state === 'accepted' ? <KeptRecords reportId={view.id} /> : null}
        {isDiscarded ? <p><Button look="primary" command={command}>{words.accept.reopen}</Button></p> : null}
      </div>
    </Pane>
  );
}
