import { describe, expect, it } from 'vitest';
import { undoLatest } from '../../../../src/main/services/history';
import { acceptReport } from '../../../../src/main/services/inbox/accept/acceptReport';
import { decideQuestion, editDraft, keepPart } from '../../../../src/main/services/inbox/changes';
import { AGENCY, WIRE } from '../../../support/dispatches';
import { openInbox, type Inbox } from '../../../support/inboxFixture';

const TABLES = ['source', 'passage', 'assertion', 'evidence', 'conflict', 'person', 'person_name', 'engagement', 'participation', 'topic', 'topic_treatment', 'statement', 'statement_witness', 'commitment', 'series', 'post', 'tenure'];
const counts = (inbox: Inbox): Record<string, number> => Object.fromEntries(TABLES.map((table) => [table, inbox.count(table)]));
const rows = (inbox: Inbox, sql: string): unknown[] => inbox.ctx.store.db.prepare(sql).raw().all();

async function both(): Promise<Inbox> {
  const inbox = openInbox();
  for (const [text, day] of [[WIRE, '2025-03-11'], [AGENCY, null]] as const) {
    const { id } = await inbox.paste(text, day);
    inbox.decideAsProposed(id);
    acceptReport(inbox.ctx, { reportId: id });
  }
  return inbox;
}

describe('accepting the wire and the agency copy of one day', () => {
  it('keeps two engagements of that day, the earlier meeting with two witnesses', async () => {
    const inbox = await both();
    expect(rows(inbox, "SELECT kind, title LIKE '%Committee%', city FROM engagement WHERE date_start = '2025-03-10' ORDER BY kind")).toEqual([['committee-session', 1, 'Muscat'], ['meeting', 0, 'Muscat']]);
    expect(rows(inbox, `SELECT count(DISTINCT p.source_id) FROM engagement e JOIN assertion a ON a.subject_type = 'engagement' AND a.subject_id = e.id AND a.predicate = 'date'
      JOIN evidence v ON v.assertion_id = a.id JOIN passage p ON p.id = v.passage_id WHERE e.date_start = '2025-03-10' GROUP BY e.id ORDER BY e.kind`)).toEqual([[1], [2]]);
  });

  it('counts a meeting that was known by reference as held once a report tells of it, and names the pair as the dossier does', async () => {
    const inbox = await both();
    expect(rows(inbox, "SELECT status FROM engagement WHERE date_start = '2025-03-10' ORDER BY kind")).toEqual([['held'], ['held']]);
    expect(rows(inbox, "SELECT title FROM engagement WHERE kind = 'committee-session'")).toEqual([['4th India–Oman Joint Military Cooperation Committee']]);
  });

  it('keeps one visitor with both spellings, each on the passage that has it', async () => {
    const inbox = await both();
    expect(rows(inbox, "SELECT n.name FROM person_name n JOIN person p ON p.id = n.person_id WHERE p.country = 'IN' ORDER BY n.name")).toEqual([['Ravi Kumaar Menon'], ['Ravi Kumar Menon']]);
    expect(rows(inbox, `SELECT DISTINCT n.name = p.exact FROM person_name n JOIN assertion a ON a.subject_type = 'name' AND a.subject_id = n.id JOIN evidence v ON v.assertion_id = a.id JOIN passage p ON p.id = v.passage_id`)).toEqual([[1]]);
  });

  it('keeps one person for the two spellings of the wire, and no first name alone as a spelling', async () => {
    const inbox = openInbox();
    acceptReport(inbox.ctx, { reportId: (await inbox.paste(WIRE, '2025-03-11')).id });
    expect(rows(inbox, "SELECT display_name FROM person WHERE country = 'IN'")).toEqual([['Ravi Kumar Menon']]);
    expect(rows(inbox, "SELECT name FROM person_name WHERE name NOT LIKE '% %'")).toEqual([]);
    expect(rows(inbox, "SELECT count(DISTINCT a.engagement_id) FROM participation a JOIN person p ON p.id = a.person_id WHERE p.country = 'IN'")).toEqual([[2]]);
  });

  it('keeps one post with two witnesses, of which the fuller is quoted', async () => {
    const inbox = await both();
    expect(rows(inbox, 'SELECT count(DISTINCT p.source_id), s.completeness, s.best_text LIKE \'%along the coast\' FROM statement s JOIN statement_witness w ON w.statement_id = s.id JOIN passage p ON p.id = w.passage_id GROUP BY s.id')).toEqual([[2, 'extract', 1]]);
    expect([inbox.count('statement_witness'), inbox.count('statement_witness', "completeness = 'truncated'")]).toEqual([2, 1]);
  });

  it('keeps the talks and the exercise as past events with their days and numbers, and the plan as a plan', async () => {
    const inbox = await both();
    expect(rows(inbox, "SELECT kind, edition, date_start, date_end, status FROM engagement WHERE date_end < '2025-03-01' ORDER BY date_end")).toEqual([['exercise', 6, null, '2024-10-18', 'reported-only'], ['staff-talks', 2, '2025-02-03', '2025-02-04', 'reported-only']]);
    expect(rows(inbox, "SELECT text, strength, status FROM commitment WHERE kind = 'plan'")).toEqual([['Naval Cooperation Plan 2025', 'explored', 'unknown']]);
  });

  it('rests every passage on the stored text, and finds nothing wrong with the store', async () => {
    const inbox = await both();
    expect(rows(inbox, 'SELECT count(*) FROM passage p JOIN source s ON s.id = p.source_id WHERE substr(s.text, p.start + 1, p."end" - p.start) <> p.exact')).toEqual([[0]]);
    expect(inbox.count('passage')).toBeGreaterThan(20);
    expect(inbox.ctx.store.check()).toEqual([]);
  });

  it('is taken back as a whole by one undo, and the report waits again', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    const before = counts(inbox);
    acceptReport(inbox.ctx, { reportId: id });
    expect(counts(inbox)).not.toEqual(before);
    undoLatest(inbox.ctx);
    expect(counts(inbox)).toEqual(before);
    expect(inbox.view(id)).toMatchObject({ state: 'waiting', sourceId: null });
  });
});

describe('accepting', () => {
  it('keeps whose promise it is and when it is due, where the report tells, and says so before', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste('Muscat – Indian Defence Secretary Ravi Menon met Oman’s Secretary General Salim bin Hamad Al-Harthi in Muscat on Monday. India agreed to send two instructors by 30 June 2025. The two sides agreed to hold a joint exercise.', '2025-03-11');
    const plan = inbox.view(id).plan.filter((sentence) => sentence.startsWith('New commitment'));
    expect(plan[0]).toMatch(/^New commitment of ours: “.*send two instructors.*”, due 30 Jun 2025\.$/);
    acceptReport(inbox.ctx, { reportId: id });
    expect(rows(inbox, "SELECT side, due_date FROM commitment WHERE text LIKE '%instructors%'")).toEqual([['ours', '2025-06-30']]);
    expect(rows(inbox, "SELECT DISTINCT side FROM commitment WHERE text LIKE '%exercise%'")).toEqual([['joint']]);
  });

  it('is refused while a question is open, and writes nothing', async () => {
    const inbox = openInbox();
    const first = await inbox.paste(WIRE, '2025-03-11');
    acceptReport(inbox.ctx, { reportId: first.id });
    const second = await inbox.paste(AGENCY);
    const before = counts(inbox);
    expect(inbox.view(second.id).blockedBy).toMatch(/questions? (?:is|are) open/);
    expect(() => acceptReport(inbox.ctx, { reportId: second.id })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(counts(inbox)).toEqual(before);
  });

  it('leaves out what a person leaves out', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    keepPart(inbox.ctx, { reportId: id, key: 'other.0', isKept: false });
    keepPart(inbox.ctx, { reportId: id, key: 'statement.0', isKept: false });
    keepPart(inbox.ctx, { reportId: id, key: 'outcome.0', isKept: false });
    acceptReport(inbox.ctx, { reportId: id });
    expect([inbox.count('engagement'), inbox.count('statement'), inbox.count('commitment')]).toEqual([1, 0, 0]);
  });

  it('keeps a value that a person entered, and says that no source was read for it', async () => {
    const inbox = openInbox();
    const { id } = await inbox.paste(WIRE, '2025-03-11');
    editDraft(inbox.ctx, { reportId: id, path: 'primary.city', value: 'Nizwa' });
    acceptReport(inbox.ctx, { reportId: id });
    expect(rows(inbox, "SELECT a.value, a.derivation, count(v.id) FROM engagement e JOIN assertion a ON a.subject_id = e.id AND a.predicate = 'city' LEFT JOIN evidence v ON v.assertion_id = a.id WHERE e.city = 'Nizwa' GROUP BY a.id")).toEqual([['Nizwa', 'entered', 0]]);
  });

  it('keeps both days where a second report gives another, as an open question', async () => {
    const inbox = openInbox();
    const first = await inbox.paste(WIRE, '2025-03-11');
    acceptReport(inbox.ctx, { reportId: first.id });
    const other = 'Muscat – Oman and India held the 4th Joint Military Cooperation Committee in Muscat on 9 March 2025. Oman’s Defence Secretary Salim bin Hamad Al-Harthi and Ravi Kumar Menon, Secretary of India’s Ministry of Defence, co-chaired the meeting.';
    const second = await inbox.paste(other, '2025-03-12');
    const question = inbox.view(second.id).questions.find(({ about }) => about !== 'person');
    expect(question).toMatchObject({ about: 'event', choices: ['same', 'new', 'part-of', 'skip'], candidates: [{ title: expect.stringContaining('Committee') }, { title: expect.stringContaining('Meeting of Chief of Naval Staff') }] });
    decideQuestion(inbox.ctx, { reportId: second.id, questionId: question?.id ?? '', answer: { choice: 'same', targetId: question?.candidates[0]?.recordId ?? null } });
    inbox.decideAsProposed(second.id);
    acceptReport(inbox.ctx, { reportId: second.id });
    expect(rows(inbox, "SELECT predicate, severity, state FROM conflict")).toEqual([['date', 'blocking', 'open']]);
    expect(rows(inbox, "SELECT value, state FROM assertion WHERE predicate = 'date' AND subject_id = (SELECT subject_id FROM conflict) ORDER BY value")).toEqual([['2025-03-09', 'candidate'], ['2025-03-10', 'accepted']]);
    expect(inbox.count('engagement', "kind = 'committee-session'")).toBe(1);
  });

  it('keeps another session without the number that is taken', async () => {
    const inbox = openInbox();
    acceptReport(inbox.ctx, { reportId: (await inbox.paste(WIRE, '2025-03-11')).id });
    const later = await inbox.paste('Goa – India and Oman held the 4th Joint Military Cooperation Committee in Goa on 2 February 2027. They discussed training.', '2027-02-03');
    const question = inbox.view(later.id).questions.find(({ about }) => about === 'edition');
    expect(question).toMatchObject({ choices: ['new', 'same', 'skip'], candidates: [{ reasons: [expect.stringMatching(/^The 4th session is already “.*” on 10 Mar 2025\.$/), 'Other days: 10 Mar 2025 there, 2 Feb 2027 here.', 'In another country.'] }] });
    decideQuestion(inbox.ctx, { reportId: later.id, questionId: question?.id ?? '', answer: { choice: 'new', targetId: null } });
    acceptReport(inbox.ctx, { reportId: later.id });
    expect(rows(inbox, "SELECT edition, date_start FROM engagement WHERE kind = 'committee-session' ORDER BY date_start")).toEqual([[4, '2025-03-10'], [null, '2027-02-02']]);
  });
});
