import type { ReactElement, ReactNode, RefObject } from 'react';
import type { RecordType } from '../../../shared/domain/values';
import { EvidencePane } from '../../components/evidence/EvidencePane';
import { EvidenceProvider } from '../../components/evidence/EvidenceProvider';
import { EmptyState } from '../../components/EmptyState';
import { useKeys } from '../../components/keyboard/useKeys';
import { Pane } from '../../components/panes/Pane';
import { PaneGroup, PaneSlot } from '../../components/panes/PaneGroup';
import { en } from '../../strings/en';
import { MemorySearchBox } from './MemorySearchBox';

interface ListAndRecordProps {
  /** Under this name the pane sizes are remembered. */
  readonly name: string;
  readonly label: string;
  readonly recordType: RecordType;
  readonly id: string | null;
  readonly listWidth?: number;
  readonly listRef: RefObject<HTMLDivElement | null>;
  /** The open record; null when none is. */
  readonly record: ReactNode;
  /** The list. */
  readonly children: ReactNode;
  /** Something else than the evidence pane at the right. */
  readonly side?: ReactNode;
}

/** The common shape of a part of Memory: list with search, record, evidence. */
export function ListAndRecord({ name, label, recordType, id, listWidth = 320, listRef, record, children, side }: ListAndRecordProps): ReactElement {
  useKeys(label, [{ keys: 'ArrowUp', also: ['ArrowDown'], label: en.memory.move }]);
  const list = (
    <Pane look="list" label={label} fixed head={<MemorySearchBox onLeave={() => listRef.current?.focus()} />}>{children}</Pane>
  );
  return (
    <EvidenceProvider recordType={recordType} recordId={id}>
      <PaneGroup name={name}>
        <PaneSlot id="list" name={en.memory.list} width={listWidth} minWidth={220} canFold>{list}</PaneSlot>
        <PaneSlot id="detail" holdsRecord name={en.memory.detail} minWidth={320}>{record ?? <Pane label={en.memory.detail}><EmptyState title={en.memory.chooseOne} /></Pane>}</PaneSlot>
        <PaneSlot id="evidence" name={en.evidence.show} width={360} minWidth={240} canFold>{side ?? <EvidencePane />}</PaneSlot>
      </PaneGroup>
    </EvidenceProvider>
  );
}
