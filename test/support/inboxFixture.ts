import { join } from 'node:path';
import { readerInPlace } from '../../src/main/services/inbox/reader';
import { receiveReport } from '../../src/main/services/inbox/receive';
import { getReport } from '../../src/main/services/inbox/reportView';
import { decideQuestion } from '../../src/main/services/inbox/changes';
import type { ServiceContext } from '../../src/main/services/context';
import type { InboxRow, ReportView } from '../../src/shared/domain/inbox';
import { DOSSIER, openMemory, type Memory } from './memoryFixture';

export interface Inbox extends Memory {
  paste(text: string, publishedOn?: string | null): Promise<InboxRow>;
  drop(name: string, bytes: Uint8Array): Promise<InboxRow>;
  view(reportId: string): ReportView;
  /** Answers every question with what is proposed. */
  decideAsProposed(reportId: string): ReportView;
  count(table: string, where?: string): number;
}

/** A dossier India–Oman with nothing in it, and an inbox whose reader works in place. */
export function openInbox(): Inbox {
  const memory = openMemory();
  const ctx: ServiceContext = { ...memory.ctx, reader: readerInPlace(join(import.meta.dirname, '../../resources')) };
  const view = (reportId: string): ReportView => getReport(ctx, { reportId });
  return {
    ...memory, ctx, view,
    paste: (text, publishedOn = null) => receiveReport(ctx, { dossierId: DOSSIER, item: { from: 'paste', text, isHtml: false }, publishedOn }),
    drop: (name, bytes) => receiveReport(ctx, { dossierId: DOSSIER, item: { from: 'file', name, bytes }, publishedOn: null }),
    decideAsProposed: (reportId) => {
      for (let question = open(view(reportId)); question; question = open(view(reportId))) {
        const choice = question.choices[0] ?? 'new';
        decideQuestion(ctx, { reportId, questionId: question.id, answer: { choice, targetId: choice === 'same' || choice === 'part-of' ? (question.candidates[0]?.recordId ?? null) : null } });
      }
      return view(reportId);
    },
    count: (table, where = '1 = 1') => ctx.store.db.prepare<[], number>(`SELECT count(*) FROM ${table} WHERE ${where}`).pluck().get() ?? 0,
  };
}

function open(report: ReportView): ReportView['questions'][number] | undefined {
  return report.questions.find((question) => question.decided === null);
}
