import { ReportPatch } from '../../../shared/domain/inbox';
import { AttacheError } from '../../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../../shared/ipc/contract';
import { timestamp } from '../../platform/clock';
import { run, update } from '../../store/sql';
import type { ServiceContext } from '../context';
import { given, quotedTitle } from '../editLabels';
import { subjectOf, writeAnswer } from './answers';
import { refuseValue } from './fieldRules';
import { getReport, openReport } from './reportView';
import { needReport, needWaiting, readingOf, rowOf } from './reports';

type View = OutputOf<'inbox.get'>;

const coalesced = (key: string | undefined): { coalesceKey: string } | object => (key === undefined ? {} : { coalesceKey: key });

/** Changes one value of a draft. @throws AttacheError INVALID_INPUT at the field when the value cannot stand there */
export function editDraft(ctx: ServiceContext, { reportId, path, value, coalesce }: ParsedInputOf<'inbox.edit'>): View {
  const report = needWaiting(ctx.store.db, reportId);
  refuseValue(path, value);
  ctx.store.act({ label: `Edit a draft of ${quotedTitle(report.title)}`, ...coalesced(coalesce) }, (db) => writeAnswer({ db, ids: ctx.ids, reportId }, subjectOf('edit', path), value));
  return getReport(ctx, { reportId });
}

/** Leaves a part out, or takes it in. */
export function keepPart(ctx: ServiceContext, { reportId, key, isKept }: ParsedInputOf<'inbox.keep'>): View {
  const report = needWaiting(ctx.store.db, reportId);
  if (!/^(?:(?:primary|other\.\d{1,3})(?:\.(?:participants|topics)\.\d{1,3})?|(?:statement|outcome)\.\d{1,3})$/.test(key)) throw new AttacheError('INVALID_INPUT', 'This report has no such part. Open it again.');
  ctx.store.act({ label: `${isKept ? 'Take in' : 'Leave out'} a part of ${quotedTitle(report.title)}` }, (db) => writeAnswer({ db, ids: ctx.ids, reportId }, subjectOf('keep', key), isKept));
  return getReport(ctx, { reportId });
}

/** Answers a question of the report. @throws AttacheError INVALID_INPUT when the answer is none that it offers */
export function decideQuestion(ctx: ServiceContext, { reportId, questionId, answer }: ParsedInputOf<'inbox.decide'>): View {
  const report = needWaiting(ctx.store.db, reportId);
  const question = openReport(ctx.store.db, reportId).view.questions.find((each) => each.id === questionId);
  if (!question) throw new AttacheError('INVALID_INPUT', 'This question is not asked any more. Open the report again.');
  if (answer !== null) {
    if (!question.choices.includes(answer.choice)) throw new AttacheError('INVALID_INPUT', 'Choose one of the answers that are offered.');
    const needsTarget = answer.choice === 'same' || answer.choice === 'part-of' || answer.choice === 'never-same';
    if (needsTarget && !question.candidates.some((candidate) => candidate.recordId === answer.targetId)) throw new AttacheError('INVALID_INPUT', 'Choose which of the records it is.');
  }
  ctx.store.act({ label: `${answer === null ? 'Reopen' : 'Decide'} ${quotedTitle(question.title)} of ${quotedTitle(report.title)}` }, (db) => writeAnswer({ db, ids: ctx.ids, reportId }, subjectOf('decide', questionId), answer));
  return getReport(ctx, { reportId });
}

const COLUMN: Readonly<Record<string, string>> = { title: 'title', publisher: 'publisher', publishedOn: 'published_on', kind: 'kind', url: 'url' };

/** Changes what is known of the report itself. With another day of publication the text is read again; what a person changed stays. */
export async function changeReport(ctx: ServiceContext, { reportId, patch, coalesce }: ParsedInputOf<'inbox.changeReport'>): Promise<View> {
  const report = needWaiting(ctx.store.db, reportId);
  const { isOriginLinked, ...fields } = ReportPatch.parse(given(patch));
  const again = fields.publishedOn === undefined || fields.publishedOn === report.publishedOn ? null : await ctx.reader.readText(readingOf(ctx.store.db, reportId).original, { published: fields.publishedOn });
  needWaiting(ctx.store.db, reportId);
  ctx.store.act({ label: `Edit ${quotedTitle(report.title)}`, ...coalesced(coalesce) }, (db) => {
    const columns = Object.entries(fields).map(([field, value]) => [COLUMN[field] ?? field, value]);
    update(db, 'inbox_report', reportId, { ...Object.fromEntries(columns), ...(again ? { published_basis: 'stated' } : {}) });
    if (again) run(db, 'UPDATE inbox_text SET reading = ? WHERE report_id = ?', [JSON.stringify(again.reading), reportId]);
    if (isOriginLinked !== undefined) writeAnswer({ db, ids: ctx.ids, reportId }, subjectOf('link', 'origin'), isOriginLinked ? null : false);
  });
  return getReport(ctx, { reportId });
}

/** Puts a report away; undo and `reopenReport` bring it back. */
export function discardReport(ctx: ServiceContext, { reportId }: ParsedInputOf<'inbox.discard'>): OutputOf<'inbox.discard'> {
  const report = needWaiting(ctx.store.db, reportId);
  ctx.store.act({ label: `Discard ${quotedTitle(report.title)}` }, (db) => {
    update(db, 'inbox_report', reportId, { state: 'discarded', note: 'Discarded; nothing of it was kept.', decided_at: timestamp(ctx.clock) });
  });
  return rowOf(needReport(ctx.store.db, reportId));
}

/** Opens a discarded report again. @throws AttacheError INVALID_INPUT for one that was accepted or refused */
export function reopenReport(ctx: ServiceContext, { reportId }: ParsedInputOf<'inbox.reopen'>): OutputOf<'inbox.reopen'> {
  const report = needReport(ctx.store.db, reportId);
  if (report.state !== 'discarded') throw new AttacheError('INVALID_INPUT', `“${report.title}” was not discarded, so it cannot be opened again.`);
  ctx.store.act({ label: `Open ${quotedTitle(report.title)} again` }, (db) => {
    update(db, 'inbox_report', reportId, { state: 'waiting', note: null, decided_at: null });
  });
  return rowOf(needReport(ctx.store.db, reportId));
}
