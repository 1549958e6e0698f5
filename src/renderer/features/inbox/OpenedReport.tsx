import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useRead } from '../../api/queries';
import { announce } from '../../components/announce';
import { useKeys } from '../../components/keyboard/useKeys';
import { en } from '../../strings/en';
import type { ReportView } from '../../../shared/domain/inbox';
import { createEvidenceFocus, EvidenceFocusContext, stepFrom, type EvidenceFocus } from './reading/evidenceFocus';
import { OpenReportContext, type OpenReport } from './reportContext';
import { shownQuestion, tabOfField, tabsOf, type Stop } from './reportStops';
import { useReportEdit } from './useReportEdit';

const words = en.inbox;

/** Keys of the evidence behind the field that has the focus; none outside of a field. */
function focusedKeys(): readonly number[] {
  const marked = document.activeElement?.closest<HTMLElement>('[data-evidence-keys]');
  return (marked?.dataset['evidenceKeys'] ?? '').split(' ').filter((key) => key !== '').map(Number);
}

function useEvidenceKeys(view: ReportView | undefined, focus: EvidenceFocus, show: (key: number) => void): void {
  const all = (view?.evidence ?? []).map((mark) => mark.key);
  const step = (by: 1 | -1): void => {
    const next = stepFrom(all, focus.current().pinned, by);
    if (next !== null) show(next);
  };
  const showForFocus = (): void => {
    const keys = focusedKeys();
    const next = keys.length === 0 ? null : stepFrom(keys, focus.current().pinned.length === 1 ? focus.current().pinned : [], 1);
    if (next === null) return step(1);
    focus.pin([next], 'field');
    announcePassage(view, next);
  };
  useKeys(words.keys, all.length === 0 ? [] : [
    { keys: 'E', typing: 'Alt+E', label: words.evidence.key, run: showForFocus, palette: { group: 'selection', label: en.evidence.title } },
    { keys: ']', label: words.evidence.next, run: () => step(1), bar: false },
    { keys: '[', label: words.evidence.previous, run: () => step(-1), bar: false },
  ]);
}

function announcePassage(view: ReportView | undefined, key: number): void {
  const mark = view?.evidence.find((candidate) => candidate.key === key);
  if (view && mark) announce(words.evidence.passage(key, view.text.slice(mark.start, mark.end)));
}

function useFaults(): { readonly faults: ReadonlyMap<string, string>; readonly setFault: (path: string, word: string | null) => void } {
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const setFault = (path: string, word: string | null): void => setFaults((before) => {
    const next = new Map(before);
    if (word === null) next.delete(path);
    else next.set(path, word);
    return next;
  });
  return { faults, setFault };
}

/** The tab where a passage's first field stands; null when it is shown already or stands nowhere. */
function tabForPassage(view: ReportView, key: number, tab: string): string | null {
  const fields = view.evidence.find((mark) => mark.key === key)?.fields ?? [];
  const tabs = fields.flatMap((field) => tabOfField(view, field) ?? []);
  return tabs.length === 0 || tabs.includes(tab) ? null : (tabs[0] ?? null);
}

interface OpenedReportProps {
  /** The report of the selected row; null while none is chosen or it was refused. */
  readonly reportId: string | null;
  readonly children: ReactNode;
}

/** Where one is in a report; another report starts at its first draft. */
function useStop(reportId: string | null): readonly [Stop | null, (stop: Stop) => void] {
  const [at, setAt] = useState<{ readonly report: string | null; readonly stop: Stop | null }>({ report: reportId, stop: null });
  return [at.report === reportId ? at.stop : null, (stop) => setAt({ report: reportId, stop })];
}

/**
 * Loads the open report for the panes inside and holds what they share. Its own shape never changes, so that the list
 * beside the report keeps its place and the focus.
 */
export function OpenedReport({ reportId, children }: OpenedReportProps): ReactElement {
  const { data } = useRead('inbox.get', { reportId: reportId ?? '-' }, { enabled: reportId !== null });
  const view = reportId === null ? undefined : data;
  const [stop, setStop] = useStop(reportId);
  // Each report starts with nothing marked.
   
  const focus = useMemo(createEvidenceFocus, [reportId]);
  const edit = useReportEdit(reportId ?? '-');
  const { faults, setFault } = useFaults();
  const tabs = view ? tabsOf(view) : [];
  const tab = tabs.find((candidate) => candidate === stop?.tab) ?? tabs[0] ?? '';
  const showPassage = (key: number): void => {
    if (!view) return;
    const other = tabForPassage(view, key, tab);
    if (other !== null) setStop({ tab: other, questionId: null });
    focus.pin([key], 'text');
    announcePassage(view, key);
  };
  const value: OpenReport | null = view ? { view, edit, tab, question: shownQuestion(view, tab, stop?.questionId ?? null), faults, goTo: setStop, setFault, showPassage } : null;
  useEvidenceKeys(view, focus, showPassage);
  return <EvidenceFocusContext.Provider value={focus}><OpenReportContext.Provider value={value}>{children}</OpenReportContext.Provider></EvidenceFocusContext.Provider>;
}
