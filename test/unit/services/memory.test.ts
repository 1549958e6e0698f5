import { beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../../src/shared/ipc';
import { getCommitment, listCommitments, setCommitmentDue, setCommitmentStatus } from '../../../src/main/services/commitments';
import { ensureCountries, listCountries } from '../../../src/main/services/countries';
import { listDossiers } from '../../../src/main/services/dossiers';
import { getEngagement } from '../../../src/main/services/engagements';
import { listFindings } from '../../../src/main/services/findings';
import { getPerson, listPeople } from '../../../src/main/services/people';
import { recordHistory } from '../../../src/main/services/recordHistory';
import { searchRecords } from '../../../src/main/services/searching';
import { getSeries, listSeries } from '../../../src/main/services/series';
import { listStatements } from '../../../src/main/services/statements';
import { getTimeline } from '../../../src/main/services/timeline';
import { getTopic, listTopics } from '../../../src/main/services/topics';
import { insert, update } from '../../../src/main/store/sql';
import { addCommitment, addEngagement, addParticipant, addPerson, addPoint, addSeries, addStatement, addTopic, addTreatment, AT, DOSSIER, openMemory, type Memory } from '../../support/memoryFixture';

let memory: Memory;
beforeEach(() => {
  memory = openMemory();
});
const IN = { dossierId: DOSSIER };

describe('commitments', () => {
  beforeEach(() => memory.write((db) => {
    addCommitment(db, 'late', { due_date: '2026-11-01' });
    addCommitment(db, 'month', { due_date: '2026-11-01', due_precision: 'month', side: 'theirs' });
    addCommitment(db, 'done', { due_date: '2026-01-01', status: 'done' });
  }));

  it('reads overdue off the clock and never stores it', () => {
    expect(Object.fromEntries(listCommitments(memory.ctx, IN).map((row) => [row.id, row.status]))).toEqual({ late: 'overdue', month: 'open', done: 'done' });
    memory.clock.tick(40 * 86_400_000);
    expect(listCommitments(memory.ctx, IN).find((row) => row.id === 'month')?.status).toBe('overdue');
    expect(memory.ctx.store.db.prepare("SELECT count(*) AS n FROM commitment WHERE status = 'overdue'").get()).toEqual({ n: 0 });
  });

  it('notes a change of status with its day and reason', () => {
    const set = contract['commitment.setStatus'].output.parse(setCommitmentStatus(memory.ctx, { id: 'late', status: 'done', note: 'Sent by courier.' }));
    expect(set).toMatchObject({ status: 'done', asOf: '2026-11-02', history: [{ status: 'done', asOf: '2026-11-02', note: 'Sent by courier.' }] });
    expect(memory.ctx.store.undo()?.label).toBe('Status “Done”, Commitment late');
    expect(getCommitment(memory.ctx, { id: 'late' })).toMatchObject({ status: 'overdue', history: [] });
  });

  it('is open again when the date is moved, and stays without a date when it is cleared', () => {
    expect(setCommitmentDue(memory.ctx, { id: 'late', dueDate: '2027-01-01' }).status).toBe('open');
    expect(setCommitmentDue(memory.ctx, { id: 'late', dueDate: null })).toMatchObject({ status: 'open', dueDate: null });
    expect(memory.ctx.store.historyState().undo).toBe('Change of due date, Commitment late');
  });

  it('shows the same status on the page of the engagement it came from', () => {
    memory.write((db) => {
      addEngagement(db, 'e');
      update(db, 'commitment', 'late', { origin_engagement_id: 'e' });
    });
    expect(getEngagement(memory.ctx, { id: 'e' }).commitments.map((c) => c.status)).toEqual(['overdue']);
  });
});

describe('people', () => {
  beforeEach(() => memory.write((db) => {
    addPerson(db, 'zaabi', 'Mohammed Al-Zaabi', { country: 'OM' });
    addPerson(db, 'rasbi', 'Mohammed Al Rasbi', { country: 'OM' });
    insert(db, 'post', { id: 'secgen', title: 'Secretary General' });
    insert(db, 'tenure', { id: 't1', person_id: 'rasbi', post_id: 'secgen', from_date: '2018-01-01', to_date: '2018-12-31', to_basis: 'last-seen' });
    insert(db, 'tenure', { id: 't2', person_id: 'zaabi', post_id: 'secgen', from_date: '2025-11-24' });
    insert(db, 'person_distinct', { id: 'd', person_a: 'rasbi', person_b: 'zaabi', reason: 'Other family name.', decided_at: AT });
    addEngagement(db, 'past', { date_start: '2025-11-24', title: '13th session' });
    addEngagement(db, 'planned', { date_start: '2026-12-16', status: 'planned', title: '14th session' });
    for (const id of ['past', 'planned']) addParticipant(db, id, 'zaabi', { role: 'co-chair', side: 'theirs' });
    addStatement(db, 'said', { speaker_person_id: 'zaabi', made_on: '2025-11-25' });
  }));

  it('are seen when something took place, not when it is planned', () => {
    expect(listPeople(memory.ctx, IN).map((row) => [row.id, row.post, row.lastSeen])).toEqual([['rasbi', 'Secretary General', null], ['zaabi', 'Secretary General', '2025-11-24']]);
  });

  it('are listed with every spelling, in any script', () => {
    memory.write((db) => insert(db, 'person_name', { id: 'zaabi-ar', person_id: 'zaabi', name: 'محمد الزعابي', kind: 'original-script', script: 'Arab', match_key: 'x', position: 1 }));
    const people = contract['person.list'].output.parse(listPeople(memory.ctx, IN));
    expect(people.map((person) => person.spellings)).toEqual([['Mohammed Al Rasbi'], ['Mohammed Al-Zaabi', 'محمد الزعابي']]);
  });

  it('appear at events with the precision of their date', () => {
    memory.write((db) => { addEngagement(db, 'year', { date_start: '2018-01-01', date_end: '2018-12-31', date_precision: 'year', title: 'Talks' }); addParticipant(db, 'year', 'rasbi'); });
    expect(getPerson(memory.ctx, { id: 'rasbi' }).appearsIn).toMatchObject([{ id: 'year', date: '2018-12-31', datePrecision: 'year' }]);
  });

  it('show who else held the post, whom they are never, and where they appear', () => {
    const person = contract['person.get'].output.parse(getPerson(memory.ctx, { id: 'zaabi' }));
    expect(person.otherHolders).toEqual([{ post: 'Secretary General', personId: 'rasbi', person: 'Mohammed Al Rasbi', fromDate: '2018-01-01', toDate: '2018-12-31' }]);
    expect(person.neverSame.map((other) => [other.personId, other.reason])).toEqual([['rasbi', 'Other family name.']]);
    expect(person.appearsIn.map((a) => [a.recordType, a.id, a.role])).toEqual([['engagement', 'planned', 'co-chair'], ['statement', 'said', 'speaker'], ['engagement', 'past', 'co-chair']]);
    expect(getPerson(memory.ctx, { id: 'rasbi' }).neverSame.map((other) => other.personId)).toEqual(['zaabi']);
  });

  it('are in the room with the post of the day', () => {
    expect(getEngagement(memory.ctx, { id: 'past' }).participations).toMatchObject([{ name: 'Mohammed Al-Zaabi', post: 'Secretary General', role: 'co-chair' }]);
  });
});

describe('series', () => {
  beforeEach(() => memory.write((db) => {
    addSeries(db, 'jmcc', { name: 'Joint Committee', short_name: 'JMCC', cadence_months: 12, venue_rule: 'alternate' });
    for (const [edition, day, city, host] of [[11, '2024-01-15', 'New Delhi', 'IN'], [12, '2025-01-31', 'Muscat', 'OM'], [14, '2026-01-24', 'Muscat', 'OM']] as const) {
      addEngagement(db, `e${edition}`, { series_id: 'jmcc', edition, date_start: day, date_end: day, city, host_country: host, title: `Session ${edition}` });
    }
  }));

  it('tells gaps and what comes next', () => {
    expect(listSeries(memory.ctx, IN)).toEqual([expect.objectContaining({ editions: 3, lastEdition: 14, lastDate: '2026-01-24', nextExpected: '2027-01-24', warnings: 1 })]);
    const page = contract['series.get'].output.parse(getSeries(memory.ctx, { id: 'jmcc' }));
    expect(page.findings.map((f) => f.text)).toEqual(['The 13th is not on record between the 12th and the 14th.', 'The 15th is expected about Jan 2027.']);
    expect(page.sessions.map((s) => s.edition)).toEqual([14, 12, 11]);
  });

  it('tells how a disputed number near a session was decided, and that one is still open', () => {
    memory.write((db) => insert(db, 'conflict', { id: 'x', dossier_id: DOSSIER, subject_type: 'engagement', subject_id: 'e11', predicate: 'edition', severity: 'warning', state: 'decided', rationale: '11th is kept because the venue rule supports it.' }));
    const texts = (id: string): string[] => getEngagement(memory.ctx, { id }).seriesCheck.map((s) => s.text);
    expect(texts('e12')).toEqual(['Edition 12 follows 11; venue alternates New Delhi, Muscat.', '11th is kept because the venue rule supports it.']);
    expect(texts('e14')).toEqual(['The 13th is not on record between the 12th and the 14th.']);
    memory.write((db) => update(db, 'conflict', 'x', { state: 'open', rationale: null }));
    expect(texts('e12')).toContain('Sources differ on the number of “Session 11”; none is chosen yet.');
  });

  it('stand as lanes of the timeline, with what is due', () => {
    const drawn = contract['timeline.get'].output.parse(getTimeline(memory.ctx, { ...IN, from: '2025-01-01', to: '2027-12-31' }));
    expect(drawn.lanes).toEqual(['JMCC']);
    expect(drawn.marks.map((mark) => [mark.label, mark.status])).toEqual([['14th', 'held'], ['12th', 'held'], ['15th due', 'due']]);
    expect(drawn.isCapped).toBe(false);
  });

  it('keep the newest marks when there are too many', () => {
    memory.write((db) => {
      for (let i = 0; i < 450; i += 1) addEngagement(db, `m${i}`, { date_start: `2026-${String(1 + (i % 9)).padStart(2, '0')}-01` });
    });
    const drawn = getTimeline(memory.ctx, { ...IN, from: '2025-01-01', to: '2027-12-31' });
    expect(drawn.isCapped).toBe(true);
    expect(drawn.marks.length).toBeLessThanOrEqual(400);
    expect(drawn.marks.some((mark) => mark.start === '2026-09-01')).toBe(true);
  });
});

describe('topics', () => {
  it('gather what was done, said, promised and prepared', () => {
    memory.write((db) => {
      addTopic(db, 'ships', 'Ships');
      insert(db, 'topic_term', { id: 'term', topic_id: 'ships', term: 'MRO', kind: 'acronym' });
      addEngagement(db, 'e', { date_start: '2025-11-24' });
      addEngagement(db, 'gone', { date_start: '2026-01-01', deleted_at: AT });
      addTreatment(db, 'e', 'ships', 'discussed');
      addTreatment(db, 'e', 'ships', 'agreed');
      addTreatment(db, 'gone', 'ships', 'signed');
      addCommitment(db, 'k', { topic_id: 'ships', due_date: '2026-01-01' });
      addStatement(db, 's', { topic_id: 'ships' });
      addPoint(db, 'p', { topic_id: 'ships' });
    });
    const [row] = contract['topic.list'].output.parse(listTopics(memory.ctx, IN));
    expect(row).toEqual({ id: 'ships', parentId: null, name: 'Ships', terms: [{ term: 'MRO', kind: 'acronym' }], engagements: 1, points: 1, commitments: 1, strongest: 'agreed', lastDate: '2025-11-24' });
    const page = contract['topic.get'].output.parse(getTopic(memory.ctx, { id: 'ships' }));
    expect([page.treatments.length, page.pointRows[0]?.id, page.commitmentRows[0]?.status, page.statementRows[0]?.id]).toEqual([2, 'p', 'overdue', 's']);
  });
});

describe('findings and dossiers', () => {
  it('count the same attention in the list and on the page', () => {
    memory.write((db) => {
      addCommitment(db, 'late', { due_date: '2026-10-01', is_example: 1 });
      addPerson(db, 'p', 'A. Person', { biography_verify_by: '2026-11-24' });
      addPoint(db, 'bare');
      addEngagement(db, 'bare-event', { date_start: '2026-01-01' });
      insert(db, 'conflict', { id: 'x', dossier_id: DOSSIER, subject_type: 'commitment', subject_id: 'late', predicate: 'status', severity: 'blocking' });
    });
    const found = contract['finding.list'].output.parse(listFindings(memory.ctx, IN));
    expect(found.map((f) => [f.code, f.recordId])).toEqual([['conflict', 'late'], ['overdue', 'late'], ['no-source', 'bare'], ['verify-by', 'p'], ['no-source', 'bare-event']]);
    const [dossier] = contract['dossier.list'].output.parse(listDossiers(memory.ctx));
    expect(dossier?.counts).toMatchObject({ findings: 5, engagements: 1, people: 1, points: 1, commitments: 1, packs: 0 });
  });
});

describe('search and statements', () => {
  it('finds a record by its words, within the dossier, and never fails on signs', () => {
    memory.write((db) => addEngagement(db, 'e', { title: 'Logistics talks in Muscat', city: 'Muscat' }));
    const search = (text: string): ReturnType<typeof searchRecords> => contract['search.query'].output.parse(searchRecords(memory.ctx, contract['search.query'].input.parse({ ...IN, text })));
    expect(search('logist').hits.map((hit) => [hit.recordType, hit.recordId])).toEqual([['engagement', 'e']]);
    expect(search('"C++ AND (').hits).toEqual([]);
  });

  it('lists a statement with every report that carried it', () => {
    memory.write((db) => {
      addStatement(db, 's');
      for (const id of ['a', 'b']) {
        insert(db, 'source', { id, dossier_id: DOSSIER, kind: 'press-report', title: `Report ${id}`, text: `Text ${id}`, text_sha256: id, created_at: AT });
        insert(db, 'passage', { id: `p${id}`, source_id: id, start: 0, end: 4, exact: 'Text' });
        insert(db, 'statement_witness', { id: `w${id}`, statement_id: 's', passage_id: `p${id}`, text: 'Text', completeness: 'truncated', position: id === 'a' ? 1 : 0 });
      }
    });
    expect(contract['statement.list'].output.parse(listStatements(memory.ctx, IN))[0]?.witnesses.map((w) => w.sourceTitle)).toEqual(['Report b', 'Report a']);
  });
});

describe('history of a record', () => {
  it('tells parts in one line each, with names for ids', () => {
    memory.write((db) => {
      addPerson(db, 'p', 'A. Person');
      addEngagement(db, 'e');
    });
    memory.ctx.store.act({ label: 'Add' }, (db) => addParticipant(db, 'e', 'p', { role: 'co-chair', name_as_reported: 'A. Person' }));
    expect(recordHistory(memory.ctx, { recordType: 'engagement', recordId: 'e' })[0]).toMatchObject({ action: 'Add', changes: [{ field: 'Participant', before: null, after: 'A. Person, co-chair' }] });
  });
});

describe('countries', () => {
  const of = (word: string): string[] => listCountries().filter((c) => [c.name, ...c.demonyms, ...c.aliases].includes(word)).map((c) => c.code);
  it.each([['UK', 'GB'], ['British', 'GB'], ['USA', 'US'], ['UAE', 'AE'], ['Emirati', 'AE'], ['ROK', 'KR'], ['DPRK', 'KP'], ['PRC', 'CN'], ['KSA', 'SA'], ['SL', 'LK'], ['Omani', 'OM'], ['OMN', 'OM'], ['India', 'IN']])('knows %s as %s', (word, code) => {
    expect(of(word)).toEqual([code]);
  });
  it('gives every country a name and holds all of ISO 3166', () => {
    const all = contract['country.list'].output.parse(listCountries());
    expect(all.length).toBeGreaterThanOrEqual(249);
    expect(all.filter((c) => c.name === c.code || c.name.includes(','))).toEqual([{ code: 'BQ', name: 'Bonaire, Sint Eustatius and Saba', demonyms: expect.anything(), aliases: expect.anything() }]);
  });
  it('writes what is missing once and refuses what is no country', () => {
    memory.write((db) => ensureCountries(db, ['GB', 'IN', 'GB']));
    expect(memory.ctx.store.db.prepare("SELECT demonym FROM country WHERE code = 'GB'").get()).toEqual({ demonym: 'British' });
    expect(() => memory.write((db) => ensureCountries(db, ['XX']))).toThrow('“XX” is no country of ISO 3166');
  });
});
