import { useMemo, useState, type ReactElement } from 'react';
import { useDossier } from '../../api/appState';
import { useChange, useRead } from '../../api/queries';
import { EmptyState } from '../../components/EmptyState';
import { EvidencePane } from '../../components/evidence/EvidencePane';
import { EvidenceProvider } from '../../components/evidence/EvidenceProvider';
import type { KeyCommand } from '../../components/keyboard/keyRegistry';
import { useKeys } from '../../components/keyboard/useKeys';
import { location, useLocation } from '../../components/navigation/location';
import { Pane } from '../../components/panes/Pane';
import { PaneGroup, PaneSlot } from '../../components/panes/PaneGroup';
import { en } from '../../strings/en';
import { linesOf, NO_FILTER, type LineFilter } from './lineFilter';
import { LineList } from './LineList';
import { LineRecord } from './LineRecord';
import { blankLine, focusHeadlineOf } from './newLine';

/** Lines: the library of talking points by issue and stance, with age and verdict. */
export function LinesPlace(): ReactElement {
  const dossier = useDossier();
  const here = useLocation();
  const [filter, setFilter] = useState<LineFilter>(NO_FILTER);
  const { data, isSuccess } = useRead('point.list', { dossierId: dossier.id });
  const create = useChange('point.create');
  const all = useMemo(() => data ?? [], [data]);
  const shown = useMemo(() => linesOf(all, filter), [all, filter]);
  const id = here.id ?? shown[0]?.id ?? null;
  const topicId = all.find((line) => line.id === id)?.topicId ?? null;
  const newLine: KeyCommand = {
    keys: 'N', label: en.lines.newLine, bar: false, palette: { group: 'create', label: en.lines.newLine },
    run: () => create.mutate({ dossierId: dossier.id, fields: blankLine(topicId) }, {
      onSuccess: (made) => {
        setFilter(NO_FILTER);
        focusHeadlineOf(made.id);
        location.go({ place: 'lines', id: made.id });
      },
    }),
  };
  useKeys(en.lines.title, [newLine]);
  const open = (next: string, how: 'step' | 'choose'): void => {
    if (how === 'step' || here.id === undefined) location.replace({ place: 'lines', id: next });
    else location.go({ place: 'lines', id: next });
  };
  const list = <LineList all={all} shown={shown} isReady={isSuccess} filter={filter} onFilter={setFilter} selectedId={id} onOpen={open} newLine={newLine} />;
  return (
    <EvidenceProvider recordType="talking-point" recordId={id}>
      <PaneGroup name="lines">
        <PaneSlot id="list" name={en.memory.list} width={400} minWidth={260} canFold>{list}</PaneSlot>
        <PaneSlot id="detail" holdsRecord name={en.memory.detail} minWidth={340}>{id ? <LineRecord id={id} /> : <Pane label={en.lines.title}>{isSuccess && all.length > 0 ? <EmptyState title={en.lines.choose} /> : null}</Pane>}</PaneSlot>
        <PaneSlot id="evidence" name={en.evidence.show} width={360} minWidth={240} canFold><EvidencePane /></PaneSlot>
      </PaneGroup>
    </EvidenceProvider>
  );
}
