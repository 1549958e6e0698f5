import { describe, expect, it } from 'vitest';
import { acceptReport } from '../../../../src/main/services/inbox/accept/acceptReport';
import { editDraft, keepPart } from '../../../../src/main/services/inbox/changes';
import { undoLatest } from '../../../../src/main/services/history';
import { AGENCY, WIRE } from '../../../support/dispatches';
import { openInbox, type Inbox } from '../../../support/inboxFixture';
import { addPerson } from '../../../support/memoryFixture';

const rows = (inbox: Inbox, sql: string): unknown[] => inbox.ctx.store.db.prepare(sql).raw().all();
type Edit = readonly [path: string, value: string | null];

async function edited(edits: readonly Edit[], text = WIRE): Promise<{ inbox: Inbox; reportId: string }> {
  const inbox = openInbox();
  const { id: reportId } = await inbox.paste(text, '2025-03-11');
  for (const [path, value] of edits) editDraft(inbox.ctx, { reportId, path, value });
  return { inbox, reportId };
}

describe('how firmly a topic was treated', () => {
  it('is kept as a person grades it, as their word and not the report’s', async () => {
    const { inbox, reportId } = await edited([['primary.topics.0.treatment', 'signed']]);
    expect(inbox.view(reportId).drafts[0]?.topics[0]).toMatchObject({ treatment: 'signed', isKept: true });
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, "SELECT a.derivation, count(v.id) FROM topic_treatment t JOIN assertion a ON a.subject_type = 'treatment' AND a.subject_id = t.id LEFT JOIN evidence v ON v.assertion_id = a.id WHERE t.strength = 'signed' GROUP BY a.id")).toEqual([['entered', 0]]);
  });
});

describe('a statement', () => {
  it('is kept with the speaker, the channel and the form that a person entered, and the words as printed', async () => {
    const { inbox, reportId } = await edited([['statement.0.speaker', 'Salim bin Hamad Al-Harthi'], ['statement.0.channel', 'press briefing'], ['statement.0.form', 'paraphrase']]);
    const [before] = inbox.view(reportId).statements;
    expect(before).toMatchObject({ speaker: 'Salim bin Hamad Al-Harthi', channel: 'press briefing', form: 'paraphrase', edited: ['speaker', 'channel', 'form'] });
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, 'SELECT p.display_name, s.speaker_label, s.side, s.channel, s.form, s.best_text FROM statement s JOIN person p ON p.id = s.speaker_person_id')).toEqual([['Salim bin Hamad Al-Harthi', 'Salim bin Hamad Al-Harthi', 'theirs', 'press briefing', 'paraphrase', before?.text]]);
    expect(rows(inbox, "SELECT predicate, value, derivation FROM assertion WHERE subject_type = 'statement' ORDER BY predicate")).toEqual([['channel', 'press briefing', 'entered'], ['form', 'paraphrase', 'entered'], ['speaker', 'Salim bin Hamad Al-Harthi', 'entered']]);
    expect(inbox.count('statement_witness')).toBe(1);
  });

  it('is said by a person of the memory who is named by the very spelling', async () => {
    const inbox = openInbox();
    inbox.write((db) => addPerson(db, 'spokeswoman', 'Laila Al-Busaidi', { country: 'OM' }));
    const { id: reportId } = await inbox.paste(WIRE, '2025-03-11');
    editDraft(inbox.ctx, { reportId, path: 'statement.0.speaker', value: 'Laila Al-Busaidi' });
    inbox.decideAsProposed(reportId);
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, 'SELECT speaker_person_id, side FROM statement')).toEqual([['spokeswoman', 'theirs']]);
  });

  it('that is on record takes over what a person entered, and nothing else', async () => {
    const { inbox, reportId } = await edited([]);
    acceptReport(inbox.ctx, { reportId });
    const channel = rows(inbox, 'SELECT channel FROM statement');
    const second = await inbox.paste(AGENCY);
    expect(inbox.view(second.id).statements[0]?.sameAs).not.toBeNull();
    editDraft(inbox.ctx, { reportId: second.id, path: 'statement.0.speaker', value: 'Naval spokesman' });
    inbox.decideAsProposed(second.id);
    acceptReport(inbox.ctx, { reportId: second.id });
    expect([rows(inbox, 'SELECT speaker_label FROM statement'), rows(inbox, 'SELECT channel FROM statement')]).toEqual([[['Naval spokesman']], channel]);
  });

  it('without a speaker stays without one when a person takes the speaker out', async () => {
    const { inbox, reportId } = await edited([['statement.0.speaker', null]]);
    expect(inbox.view(reportId).statements[0]?.speaker).toBeNull();
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, 'SELECT speaker_label, speaker_person_id FROM statement')).toEqual([['Not named', null]]);
  });
});

describe('an outcome', () => {
  it('is kept in the words of a person; the grade stays with its passage', async () => {
    const { inbox, reportId } = await edited([['outcome.0.text', 'Joint diver training from 2026']]);
    expect(inbox.view(reportId).outcomes[0]).toMatchObject({ text: 'Joint diver training from 2026', edited: ['text'], isKept: true });
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, `SELECT c.text, a.predicate, a.derivation, count(v.id) FROM commitment c JOIN assertion a ON a.subject_type = 'commitment' AND a.subject_id = c.id LEFT JOIN evidence v ON v.assertion_id = a.id GROUP BY a.id ORDER BY a.predicate`))
      .toEqual([['Joint diver training from 2026', 'strength', 'extracted', 1], ['Joint diver training from 2026', 'text', 'entered', 0]]);
  });

  it('is kept as a plan, as firm as a person says', async () => {
    const { inbox, reportId } = await edited([['outcome.0.kind', 'plan'], ['outcome.0.strength', 'reaffirmed']]);
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, 'SELECT kind, strength, status FROM commitment')).toEqual([['plan', 'reaffirmed', 'unknown']]);
    expect(rows(inbox, "SELECT predicate, derivation FROM assertion WHERE subject_type = 'commitment' ORDER BY predicate")).toEqual([['strength', 'entered'], ['text', 'extracted']]);
  });

  it('that is on record in the same words gets a further witness and no second record', async () => {
    const inbox = openInbox();
    for (const [text, day] of [[AGENCY, null], [`Goa, Mar 20 – India and Oman on Thursday held the 3rd Navy-to-Navy Staff Talks in Goa. The talks are held under the Naval Cooperation Plan 2025.`, '2025-03-20']] as const) {
      const { id } = await inbox.paste(text, day);
      const view = inbox.decideAsProposed(id);
      expect(view.plan.filter((sentence) => sentence.includes('Naval Cooperation Plan'))).toEqual([day === null ? 'New plan: “Naval Cooperation Plan 2025”.' : 'A further witness of the plan “Naval Cooperation Plan 2025”.']);
      acceptReport(inbox.ctx, { reportId: id });
    }
    expect(rows(inbox, "SELECT count(DISTINCT c.id), count(DISTINCT p.source_id) FROM commitment c JOIN assertion a ON a.subject_id = c.id JOIN evidence v ON v.assertion_id = a.id JOIN passage p ON p.id = v.passage_id WHERE c.kind = 'plan'")).toEqual([[1, 2]]);
  });

  it('that a person words anew is taken in, and undo takes the words back', async () => {
    const { inbox, reportId } = await edited([['outcome.0.strength', 'discussed']]);
    expect(inbox.view(reportId).outcomes[0]).toMatchObject({ isKept: true, strength: 'discussed' });
    keepPart(inbox.ctx, { reportId, key: 'outcome.0', isKept: false });
    expect(inbox.view(reportId).outcomes[0]?.isKept).toBe(false);
    undoLatest(inbox.ctx);
    undoLatest(inbox.ctx);
    expect(inbox.view(reportId).outcomes[0]).toMatchObject({ strength: 'agreed', edited: [] });
  });
});

describe('a participant whose name a person wrote', () => {
  it('is no claim of the report', async () => {
    const { inbox, reportId } = await edited([['primary.participants.0.name', 'Salim Al Harthy']]);
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, "SELECT a.predicate, a.derivation, count(v.id) FROM assertion a LEFT JOIN evidence v ON v.assertion_id = a.id WHERE a.value = 'Salim Al Harthy' GROUP BY a.id ORDER BY a.predicate")).toEqual([['name', 'entered', 0], ['participation', 'entered', 0]]);
  });
});

describe('what may stand in these fields', () => {
  it.each([
    ['primary.topics.0.treatment', 'shouted', 'Choose how firmly from the list.'], ['primary.topics.0.treatment', null, 'Choose how firmly from the list.'], ['statement.0.form', 'song', 'Choose a form from the list.'],
    ['outcome.0.text', null, 'Say in a few words what came of it, or leave it out.'], ['outcome.0.kind', 'meeting', 'Choose outcome or plan.'], ['outcome.0.strength', 'x', 'Choose how firmly from the list.'],
    ['statement.0.text', 'x', 'This draft has no such field. Open the report again.'], ['statement.0.speaker', '  ', 'Write a few words, or clear the field.'],
  ])('refuses %s = %s', async (path, value, message) => {
    const { inbox, reportId } = await edited([]);
    expect(() => editDraft(inbox.ctx, { reportId, path, value })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', fields: [{ field: path, message }] }));
  });
});
