import { inboxChannels as channels } from '../../../shared/ipc';
import { acceptReport } from '../../services/inbox/accept/acceptReport';
import { ReportBatches } from '../../services/inbox/batches';
import { changeReport, decideQuestion, discardReport, editDraft, keepPart, reopenReport } from '../../services/inbox/changes';
import { keptRecords } from '../../services/inbox/keptRecords';
import { listReports } from '../../services/inbox/reports';
import { getReport } from '../../services/inbox/reportView';
import { answering } from '../dispatch';
import type { BoundHandler } from '../dispatch';
import type { HandlerParts } from '../handlerParts';

/** The inbox: reports that wait for decisions. */
export function inboxHandlers({ office, ports }: HandlerParts): Record<keyof typeof channels, BoundHandler> {
  const batches = new ReportBatches();
  return {
    'inbox.list': answering(channels['inbox.list'], (input) => listReports(office.ctx(), input)),
    'inbox.get': answering(channels['inbox.get'], (input) => getReport(office.ctx(), input)),
    'inbox.expect': answering(channels['inbox.expect'], () => {
      office.ctx().reader.warmUp?.();
      return {};
    }),
    'inbox.receive': answering(channels['inbox.receive'], ({ dossierId, batchId, item, publishedOn, publisher }) =>
      batches.receive(office.ctx(), batchId, { dossierId, item, publishedOn, publisher, onPage: (done, total) => ports.push('inbox.progress', { batchId, done, total }) }),
    ),
    'inbox.cancel': answering(channels['inbox.cancel'], ({ batchId }) => {
      batches.cancel(batchId);
      return {};
    }),
    'inbox.changeReport': answering(channels['inbox.changeReport'], (input) => changeReport(office.ctx(), input)),
    'inbox.edit': answering(channels['inbox.edit'], (input) => editDraft(office.ctx(), input)),
    'inbox.keep': answering(channels['inbox.keep'], (input) => keepPart(office.ctx(), input)),
    'inbox.decide': answering(channels['inbox.decide'], (input) => decideQuestion(office.ctx(), input)),
    'inbox.accept': answering(channels['inbox.accept'], (input) => acceptReport(office.ctx(), input)),
    'inbox.kept': answering(channels['inbox.kept'], (input) => keptRecords(office.ctx(), input)),
    'inbox.discard': answering(channels['inbox.discard'], (input) => discardReport(office.ctx(), input)),
    'inbox.reopen': answering(channels['inbox.reopen'], (input) => reopenReport(office.ctx(), input)),
  };
}
