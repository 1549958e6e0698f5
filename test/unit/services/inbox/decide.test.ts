import { describe, expect, it } from 'vitest';
import { acceptReport } from '../../../../src/main/services/inbox/accept/acceptReport';
import { decideQuestion } from '../../../../src/main/services/inbox/changes';
import { undoLatest } from '../../../../src/main/services/history';
import { openInbox, type Inbox } from '../../../support/inboxFixture';
import { addEngagement, addParticipant, addPerson } from '../../../support/memoryFixture';

const MEETING = 'MUSCAT, March 10 – Indian Defence Secretary Ravi Menon met Oman’s Secretary General Mohamed bin Naser Al Harthy in Muscat on Monday. They discussed training.';
const rows = (inbox: Inbox, sql: string): unknown[] => inbox.ctx.store.db.prepare(sql).raw().all();

async function withKnown(write: Parameters<Inbox['write']>[0]): Promise<{ inbox: Inbox; reportId: string }> {
  const inbox = openInbox();
  inbox.write(write);
  return { inbox, reportId: (await inbox.paste(MEETING, '2025-03-11')).id };
}

const question = (inbox: Inbox, reportId: string, about: string) => {
  const found = inbox.view(reportId).questions.find((each) => each.about === about);
  if (!found) throw new Error(`Nothing is asked about the ${about}`);
  return found;
};

describe('a person under another spelling', () => {
  const known = () => withKnown((db) => addPerson(db, 'harthi', 'Mohammed bin Nasser Al-Harthi', { country: 'OM' }));

  it('is proposed as known, with the reason, and gets the spelling when that is decided', async () => {
    const { inbox, reportId } = await known();
    const asked = question(inbox, reportId, 'person');
    expect(asked).toMatchObject({ title: 'Mohamed bin Naser Al Harthy', choices: ['same', 'new', 'never-same'], decided: null, candidates: [{ recordId: 'harthi', title: 'Mohammed bin Nasser Al-Harthi' }] });
    expect(asked.candidates[0]?.reasons.length).toBeGreaterThan(0);
    decideQuestion(inbox.ctx, { reportId, questionId: asked.id, answer: { choice: 'same', targetId: 'harthi' } });
    inbox.decideAsProposed(reportId);
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, "SELECT name, kind FROM person_name WHERE person_id = 'harthi' ORDER BY position")).toEqual([['Mohammed bin Nasser Al-Harthi', 'canonical'], ['Mohamed bin Naser Al Harthy', 'press-variant']]);
    expect(rows(inbox, "SELECT name_as_reported FROM participation WHERE person_id = 'harthi'")).toEqual([['Mohamed bin Naser Al Harthy']]);
  });

  it('is kept apart for good when that is decided', async () => {
    const { inbox, reportId } = await known();
    decideQuestion(inbox.ctx, { reportId, questionId: question(inbox, reportId, 'person').id, answer: { choice: 'never-same', targetId: 'harthi' } });
    expect(inbox.view(reportId).plan).toContain('Mohamed bin Naser Al Harthy is kept apart for good.');
    inbox.decideAsProposed(reportId);
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, "SELECT count(*) FROM person_distinct WHERE 'harthi' IN (person_a, person_b)")).toEqual([[1]]);
    expect(rows(inbox, "SELECT count(*) FROM person_name WHERE person_id = 'harthi'")).toEqual([[1]]);
  });

  it('can be asked again, by undo and by taking the answer back', async () => {
    const { inbox, reportId } = await known();
    const { id } = question(inbox, reportId, 'person');
    decideQuestion(inbox.ctx, { reportId, questionId: id, answer: { choice: 'new', targetId: null } });
    undoLatest(inbox.ctx);
    expect(question(inbox, reportId, 'person').decided).toBeNull();
    decideQuestion(inbox.ctx, { reportId, questionId: id, answer: { choice: 'new', targetId: null } });
    decideQuestion(inbox.ctx, { reportId, questionId: id, answer: null });
    expect(question(inbox, reportId, 'person').decided).toBeNull();
  });

  it('takes only an answer that is offered', async () => {
    const { inbox, reportId } = await known();
    const { id } = question(inbox, reportId, 'person');
    expect(() => decideQuestion(inbox.ctx, { reportId, questionId: id, answer: { choice: 'part-of', targetId: 'harthi' } })).toThrow('Choose one of the answers that are offered.');
    expect(() => decideQuestion(inbox.ctx, { reportId, questionId: id, answer: { choice: 'same', targetId: 'somebody' } })).toThrow('Choose which of the records it is.');
    expect(() => decideQuestion(inbox.ctx, { reportId, questionId: 'person:nobody', answer: { choice: 'new', targetId: null } })).toThrow('not asked any more');
  });
});

describe('a person of the very same spelling', () => {
  it('is known without a question', async () => {
    const { inbox, reportId } = await withKnown((db) => addPerson(db, 'harthi', 'Mohamed bin Naser Al-Harthy', { country: 'OM' }));
    expect(inbox.view(reportId).questions.filter((each) => each.about === 'person')).toEqual([]);
    expect(inbox.view(reportId).people).toContainEqual(expect.objectContaining({ known: { id: 'harthi', name: 'Mohamed bin Naser Al-Harthy', reason: 'The same spelling.' }, isUndecided: false }));
  });

  it('is somebody else when the country is another', async () => {
    const { inbox, reportId } = await withKnown((db) => addPerson(db, 'indian', 'Mohamed bin Naser Al-Harthy', { country: 'IN' }));
    expect(inbox.view(reportId).people).toContainEqual(expect.objectContaining({ name: 'Mohamed bin Naser Al Harthy', known: null }));
  });
});

describe('a meeting within a visit', () => {
  it('becomes a part of it when that is decided', async () => {
    const { inbox, reportId } = await withKnown((db) => {
      addPerson(db, 'menon', 'Ravi Menon', { country: 'IN' });
      addEngagement(db, 'visit', { kind: 'visit', title: 'Ravi Menon visits Oman', date_start: '2025-03-09', date_end: '2025-03-12', city: 'Muscat', host_country: 'OM' });
      addParticipant(db, 'visit', 'menon');
    });
    const asked = question(inbox, reportId, 'event');
    expect(asked.choices).toContain('part-of');
    decideQuestion(inbox.ctx, { reportId, questionId: asked.id, answer: { choice: 'part-of', targetId: 'visit' } });
    inbox.decideAsProposed(reportId);
    acceptReport(inbox.ctx, { reportId });
    expect(rows(inbox, "SELECT kind, parent_id FROM engagement WHERE id <> 'visit'")).toEqual([['meeting', 'visit']]);
  });
});

describe('a report that tells no day', () => {
  const UNDATED = 'Defence Secretary Ravi Menon of India met Secretary General Mohamed bin Naser Al Harthy of Oman to speak about training. In a post on X, the Ministry of Defence stated, “The two sides looked at a longer training year for the officers of both navies.”';
  const known = async (): Promise<{ inbox: Inbox; reportId: string }> => {
    const inbox = openInbox();
    inbox.write((db) => {
      addPerson(db, 'menon', 'Ravi Menon', { country: 'IN' });
      addPerson(db, 'harthy', 'Mohamed bin Naser Al Harthy', { country: 'OM' });
      for (const [id, day] of [['met', '2025-03-10'], ['other', '2019-05-02']] as const) {
        addEngagement(db, id, { kind: 'meeting', title: `Meeting ${id}`, date_start: day, date_end: day, city: 'Muscat' });
        addParticipant(db, id, 'harthy');
      }
      addParticipant(db, 'met', 'menon');
    });
    return { inbox, reportId: (await inbox.paste(UNDATED)).id };
  };

  it('is asked about the meeting of the same people, and is not kept as a second one without a question', async () => {
    const { inbox, reportId } = await known();
    const asked = question(inbox, reportId, 'event');
    expect(asked.candidates.map(({ recordId }) => recordId)).toEqual(['met']);
    expect(asked.candidates[0]?.reasons).toEqual(expect.arrayContaining(['The report gives no day.', 'Mohamed bin Naser Al Harthy and Ravi Menon take part in both.']));
  });

  it('finds the statement that is on record', async () => {
    const { inbox, reportId } = await known();
    inbox.decideAsProposed(reportId);
    acceptReport(inbox.ctx, { reportId });
    const again = await inbox.paste(`${UNDATED} The talks went on over dinner.`);
    expect(inbox.view(again.id).statements.map(({ sameAs }) => sameAs?.reason)).toEqual([expect.any(String)]);
  });
});
