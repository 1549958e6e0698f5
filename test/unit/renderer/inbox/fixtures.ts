import type { DraftView, FieldMark, InboxQuestion, InboxRow, ReportView } from '../../../../src/shared/domain/inbox';

export const mark = (keys: number[], more: Partial<FieldMark> = {}): FieldMark => ({ basis: 'stated', confidence: 'high', rule: null, keys, isEdited: false, problem: null, ...more });

export const draft = (key: string, more: Partial<DraftView> = {}): DraftView => ({
  key, isKept: true, kind: 'meeting', title: key, status: 'held', dateStart: null, dateEnd: null, city: null, hostCountry: null, countries: [], seriesName: null, edition: null, participants: [], topics: [], marks: {}, ...more,
});

export const participant = (key: string, name: string, more: Partial<DraftView['participants'][number]> = {}): DraftView['participants'][number] => ({ key, name, post: null, country: null, side: 'other', role: 'delegate', isKept: true, ...more });

export const person = (key: string, name: string, more: Partial<ReportView['people'][number]> = {}): ReportView['people'][number] => ({ key, name, variants: [], post: null, country: null, side: 'other', known: null, isUndecided: false, ...more });

export const question = (id: string, about: InboxQuestion['about'], subject: string, more: Partial<InboxQuestion> = {}): InboxQuestion => ({ id, about, subject, title: subject, detail: '', candidates: [], choices: ['same', 'new'], decided: null, ...more });

export const row = (id: string, more: Partial<InboxRow> = {}): InboxRow => ({ id, title: id, fileName: null, receivedAt: '2026-11-24T09:00:00Z', state: 'waiting', summary: '', publishedOn: null, publisher: null, sameAsId: null, sourceId: null, ...more });

export const report = (more: Partial<ReportView> = {}): ReportView => ({
  ...row('r'), dossierId: 'd', kind: 'press-report', url: null, publishedBasis: 'stated', original: '', stripped: [], text: '', offsets: [[0, 0]], evidence: [], drafts: [], people: [], statements: [], outcomes: [], questions: [], doubts: [], origin: null, plan: [], blockedBy: null, ...more,
});

export const statement = (key: string, keys: number[] = []): ReportView['statements'][number] => ({ key, speaker: null, channel: null, form: 'direct-quote', text: 'x', isTruncated: false, isKept: true, keys, rule: 'statement.quotation', edited: [], sameAs: null });
