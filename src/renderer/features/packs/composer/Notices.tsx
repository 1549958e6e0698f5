import type { ReactElement } from 'react';
import type { OutputOf } from '../../../../shared/ipc/contract';
import { IconButton } from '../../../components/Button';
import { Icon } from '../../../components/Icon';
import { Progress } from '../../../components/Progress';
import { en } from '../../../strings/en';

const words = en.packs.composer;

export type ExportState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly result: NonNullable<OutputOf<'pack.export'>> }
  | { readonly kind: 'failed'; readonly message: string };

/** Under the head: what was exported where, and what could not be kept. Stays until it is closed. */
export function Notices({ exported, onCloseExport, problem, onCloseProblem }: {
  exported: ExportState; onCloseExport: () => void; problem: string | null; onCloseProblem: () => void;
}): ReactElement {
  return (
    <>
      {exported.kind === 'running' ? <div className="pack-notice"><Progress doing={words.exporting} /></div> : null}
      {exported.kind === 'done' ? (
        <div className="pack-notice" role="status">
          <Icon name="tick" className="ok" />
          <span className="grow text-select">
            {words.exported(exported.result.pages, en.packs.bytes(exported.result.bytes))} <b>{exported.result.file}</b>
            {exported.result.findings.length > 0 ? <span className="stale"> {words.exportFindings(exported.result.findings.length)} {exported.result.findings.map((finding) => finding.message).join(' ')}</span> : null}
          </span>
          <IconButton icon="close" label={words.dismiss} onPress={onCloseExport} />
        </div>
      ) : null}
      {exported.kind === 'failed' ? (
        <div className="pack-notice error" role="alert"><Icon name="attention" /><span className="grow">{exported.message}</span><IconButton icon="close" label={words.dismiss} onPress={onCloseExport} /></div>
      ) : null}
      {problem ? (
        <div className="pack-notice error" role="alert"><Icon name="attention" /><span className="grow">{words.notSaved} {problem}</span><IconButton icon="close" label={words.dismiss} onPress={onCloseProblem} /></div>
      ) : null}
    </>
  );
}
