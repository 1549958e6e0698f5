import { useState, type ReactElement } from 'react';
import type { EngagementFilter } from '../../../../shared/ipc/channels/memory';
import { useDossier } from '../../../api/appState';
import { EmptyState } from '../../../components/EmptyState';
import { Pane } from '../../../components/panes/Pane';
import { PaneGroup, PaneSlot } from '../../../components/panes/PaneGroup';
import { en } from '../../../strings/en';
import { useOpened } from '../views';
import { EngagementList, useEngagementRows } from './EngagementList';
import { EngagementRecord } from './EngagementRecord';
import { Timeline } from './Timeline';
import { EvidenceProvider } from '../../../components/evidence/EvidenceProvider';
import { EvidencePane } from '../../../components/evidence/EvidencePane';

/** Engagements: drawn timeline, list, detail, evidence. */
export function Engagements(): ReactElement {
  const dossier = useDossier();
  const [filter, setFilter] = useState<EngagementFilter>({});
  const { rows, isReady } = useEngagementRows(filter);
  const { id, open } = useOpened('engagements', rows.map((row) => row.id));
  const list = (
    <EngagementList key={dossier.id} rows={rows} isReady={isReady} filter={filter} onFilter={setFilter} selectedId={id} onOpen={open} />
  );
  return (
    <>
      <Timeline currentId={id} onOpen={(next) => open(next, 'choose')} />
      <EvidenceProvider recordType="engagement" recordId={id}>
        <PaneGroup name="engagements">
          <PaneSlot id="list" name={en.memory.list} width={384} minWidth={232} canFold>{list}</PaneSlot>
          <PaneSlot id="detail" holdsRecord name={en.memory.detail} minWidth={320}>
            {id ? <EngagementRecord id={id} /> : <Pane label={en.memory.detail}>{isReady ? <EmptyState title={en.memory.chooseOne} /> : null}</Pane>}
          </PaneSlot>
          <PaneSlot id="evidence" name={en.evidence.show} width={392} minWidth={240} canFold><EvidencePane /></PaneSlot>
        </PaneGroup>
      </EvidenceProvider>
    </>
  );
}
