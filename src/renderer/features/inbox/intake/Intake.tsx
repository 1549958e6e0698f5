import { useEffect, useRef, type ReactElement } from 'react';
import { useApp } from '../../../api/appState';
import { listen, request } from '../../../api/bridge';
import { useRead } from '../../../api/queries';
import { announce } from '../../../components/announce';
import { Icon } from '../../../components/Icon';
import { useKeys } from '../../../components/keyboard/useKeys';
import { location, useLocation } from '../../../components/navigation/location';
import { en } from '../../../strings/en';
import { ACCEPTED, SHOWN_ENDINGS } from './fileKinds';
import { walkFolder } from './folders';
import { incomingFiles, intake } from './intake';
import type { Incoming } from './intakeQueue';
import { openIntake, useIntakeWish } from './openIntake';
import { PasteDialog } from './PasteDialog';
import { useFileDrop, useWindowPaste } from './useDropAndPaste';

const words = en.inbox.intake;

/** Says what became of a batch; a single report is opened, many leave what one works on alone. */
function useBatchEnds(): void {
  useEffect(() => {
    const stops = [
      listen('inbox.progress', ({ batchId, done, total }) => intake.progress(batchId, done, total)),
      intake.onRow((row, { total }) => {
        const here = location.current();
        if (here.place !== 'inbox') return;
        if (total === 1) location.go({ place: 'inbox', id: row.id });
        else if (here.id === undefined && row.state === 'waiting') location.replace({ place: 'inbox', id: row.id });
      }),
      intake.onEnd(({ rows, faults, left }) => {
        const waiting = rows.filter((row) => row.state === 'waiting').length;
        announce(words.ended(waiting, rows.length - waiting + faults, left));
      }),
    ];
    return () => { for (const stop of stops) stop(); };
  }, []);
}

function DropOverlay({ count, dossier }: { count: number; dossier: string | null }): ReactElement {
  return (
    <div className="drop-overlay" role="status">
      <div className="drop-overlay-words">
        <Icon name="inbox" />
        <b>{dossier === null ? words.noDossier : words.dropTitle(count)}</b>
        {dossier === null ? null : <span className="meta2">{words.dropAbout(dossier)}</span>}
        <span className="meta">{SHOWN_ENDINGS.join(' ')}</span>
      </div>
    </div>
  );
}

/** Ways to each waiting report, for the palette. */
function WaitingReports({ dossierId }: { dossierId: string }): null {
  const { data } = useRead('inbox.list', { dossierId });
  useKeys(en.inbox.title, (data ?? []).filter((row) => row.state === 'waiting').map((row) => ({
    keys: '', label: en.inbox.commands.waiting, bar: false, run: () => location.go({ place: 'inbox', id: row.id }),
    palette: { group: 'go', label: row.title, detail: en.inbox.commands.waiting },
  })));
  return null;
}

interface Takers { readonly take: (items: readonly Incoming[]) => void; readonly takeFolders: (folders: readonly FileSystemDirectoryEntry[]) => void }

/** Reads what comes in into the open dossier, and shows the inbox. */
function useTakers(dossierId: string | null): Takers {
  const toInbox = (): void => { if (location.current().place !== 'inbox') location.go({ place: 'inbox' }); };
  return {
    take: (items) => {
      if (dossierId === null || items.length === 0) return;
      announce(words.started(items.length));
      toInbox();
      intake.add(dossierId, items);
    },
    takeFolders: (folders) => {
      if (dossierId === null) return;
      toInbox();
      for (const folder of folders) {
        announce(words.looking(folder.name));
        void intake.addFolder(dossierId, folder.name, walkFolder(folder));
      }
    },
  };
}

/** Has the reader get ready as soon as a report may come, so that the first one does not wait for it. */
function useReadyReader(isExpected: boolean): void {
  useEffect(() => {
    // A reader that cannot start says so at the first report.
    if (isExpected) request('inbox.expect', {}).catch(() => undefined);
  }, [isExpected]);
}

/** Mounted once: takes reports that are dropped, pasted or chosen, wherever one is, into the inbox. */
export function Intake(): ReactElement {
  const { dossier } = useApp();
  const wish = useIntakeWish();
  const input = useRef<HTMLInputElement>(null);
  useBatchEnds();
  const { take, takeFolders } = useTakers(dossier?.id ?? null);
  const hovering = useFileDrop({ files: take, folders: takeFolders });
  useWindowPaste(take);
  const isInInbox = useLocation().place === 'inbox';
  useReadyReader(isInInbox || hovering !== null || wish !== 'none');
  useEffect(() => {
    if (wish !== 'files') return;
    openIntake('none');
    input.current?.click();
  }, [wish]);
  useKeys(en.shell.everywhere, dossier ? [
    { keys: 'Mod+O', label: words.addKey, bar: false, run: () => openIntake('files'), palette: { group: 'create', label: words.addReportFiles } },
    { keys: '', label: words.pasteKey, bar: false, run: () => openIntake('paste'), palette: { group: 'create', label: words.pasteReport } },
    { keys: 'Mod+V', label: words.pasteHere, bar: false },
  ] : []);
  return (
    <>
      {dossier ? <WaitingReports dossierId={dossier.id} /> : null}
      <input ref={input} className="hidden-visually" type="file" multiple accept={ACCEPTED} tabIndex={-1} aria-hidden="true" data-report-files=""
        onChange={(event) => {
          take(incomingFiles(event.target.files ?? []));
          // The same file may be chosen again.
          event.target.value = '';
        }} />
      <PasteDialog isOpen={wish === 'paste'} onClose={() => openIntake('none')} onRead={({ text, publisher, publishedOn }) => {
        openIntake('none');
        take([{ from: 'paste', name: en.inbox.pasted, text, isHtml: false, publisher, publishedOn }]);
      }} />
      {hovering === null ? null : <DropOverlay count={hovering} dossier={dossier?.title ?? null} />}
    </>
  );
}
