import { useMemo, type ReactElement } from 'react';
import { useDossier, useToday } from '../../api/appState';
import { useRead } from '../../api/queries';
import { EmptyState } from '../../components/EmptyState';
import { useCrumbs } from '../../components/navigation/crumbs';
import { location, useLocation } from '../../components/navigation/location';
import { PaneGroup, PaneSlot } from '../../components/panes/PaneGroup';
import { en } from '../../strings/en';
import { JustKept } from './decisions/JustKept';
import { DraftPane } from './draft/DraftPane';
import { EmptyInbox } from './EmptyInbox';
import { useIntake } from './intake/intake';
import { listRows, type ListRow } from './list/listGroups';
import { ReportList } from './list/ReportList';
import { OpenedReport } from './OpenedReport';
import { ReadingPane } from './reading/ReadingPane';
import { FinishedReport } from './FinishedReport';

const words = en.inbox;

/** The rows of this dossier, with the files that were never sent. */
function useRows(): { readonly rows: readonly ListRow[]; readonly isReady: boolean; readonly error: string | null } {
  const dossier = useDossier();
  const today = useToday();
  const { data, error } = useRead('inbox.list', { dossierId: dossier.id });
  const { faults } = useIntake();
  const rows = useMemo(() => listRows(data ?? [], faults.filter((fault) => fault.dossierId === dossier.id), today), [data, faults, dossier.id, today]);
  return { rows, isReady: data !== undefined, error: error?.message ?? null };
}

function open(id: string, how: 'step' | 'choose'): void {
  if (how === 'step' || location.current().id === undefined) location.replace({ place: 'inbox', id });
  else location.go({ place: 'inbox', id });
}

/** The selected row, and its report where there is one to open: what was refused has none. */
function selectionOf(rows: readonly ListRow[], wanted: string | undefined): { readonly selected: ListRow | null; readonly reportId: string | null } {
  const selected = rows.find((row) => row.id === wanted) ?? rows[0] ?? null;
  const isOpened = selected !== null && !selected.isFault && selected.state !== 'refused';
  return { selected, reportId: isOpened ? selected.id : null };
}

function Reading({ selected, reportId, isEmpty }: { selected: ListRow | null; reportId: string | null; isEmpty: boolean }): ReactElement {
  if (isEmpty) return <EmptyInbox />;
  return selected !== null && reportId === null ? <FinishedReport key={selected.id} row={selected} /> : <ReadingPane key={reportId ?? ''} />;
}

/** Inbox: reports that wait for decisions; their text with its evidence, and the drafts that will be kept. */
export function InboxPlace(): ReactElement {
  const here = useLocation();
  const { rows, isReady, error } = useRows();
  const { selected, reportId } = selectionOf(rows, here.id);
  useCrumbs(selected ? [{ label: selected.title }] : []);
  if (error) return <EmptyState title={words.title}>{error}</EmptyState>;
  return (
    <OpenedReport reportId={reportId}>
      <h1 className="hidden-visually">{words.title}</h1>
      <PaneGroup name="inbox">
        <PaneSlot id="list" name={words.reports.toLowerCase()} width={304} minWidth={232} canFold>
          <ReportList rows={rows} isReady={isReady} selectedId={selected?.id ?? null} onOpen={open} kept={<JustKept rows={rows} />} />
        </PaneSlot>
        <PaneSlot id="reading" name={words.reading.toLowerCase()} minWidth={320} holdsRecord>
          <Reading selected={selected} reportId={reportId} isEmpty={isReady && rows.length === 0} />
        </PaneSlot>
        <PaneSlot id="draft" name={words.draft.toLowerCase()} width={472} minWidth={372} canFold><DraftPane key={reportId ?? ''} rows={rows} /></PaneSlot>
      </PaneGroup>
    </OpenedReport>
  );
}
