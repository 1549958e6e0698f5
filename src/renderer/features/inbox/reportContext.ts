import { createContext, useContext } from 'react';
import type { InboxQuestion, ReportView } from '../../../shared/domain/inbox';
import type { Stop, TabId } from './reportStops';
import type { ReportEdit } from './useReportEdit';

/** The open report and where one is in it, shared by its text, its drafts and its questions. */
export interface OpenReport {
  readonly view: ReportView;
  readonly edit: ReportEdit;
  readonly tab: TabId;
  readonly question: InboxQuestion | null;
  /** Fields whose text cannot be kept, by their path, with the word for each. */
  readonly faults: ReadonlyMap<string, string>;
  readonly goTo: (stop: Stop) => void;
  readonly setFault: (path: string, word: string | null) => void;
  /** Shows what rests on a passage: its field, in the tab where it stands. */
  readonly showPassage: (key: number) => void;
}

export const OpenReportContext = createContext<OpenReport | null>(null);

/** The open report; null while it is on its way, or none is open. */
export function useOpenReportIfAny(): OpenReport | null {
  return useContext(OpenReportContext);
}

/** The open report; only inside the place's panes for it. */
export function useOpenReport(): OpenReport {
  const open = useContext(OpenReportContext);
  if (!open) throw new Error('A part of a report is drawn without a report.');
  return open;
}
