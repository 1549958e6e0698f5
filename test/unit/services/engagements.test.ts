import { beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../../src/shared/ipc';
import { AttacheError } from '../../../src/shared/ipc/errors';
import { changeEngagement, createEngagement, trashEngagement } from '../../../src/main/services/engagementEdits';
import { addParticipant as join, removeParticipant, setTreatment } from '../../../src/main/services/engagementParts';
import { getEngagement, listEngagements } from '../../../src/main/services/engagements';
import { recordHistory } from '../../../src/main/services/recordHistory';
import { insert } from '../../../src/main/store/sql';
import { addEngagement, addParticipant, addPassage, addPerson, addClaim, addSeries, addSource, addStatement, addTopic, addTreatment, AT, DOSSIER, openMemory, type Memory } from '../../support/memoryFixture';

const FIELDS = contract['engagement.create'].input.parse({
  dossierId: DOSSIER,
  fields: {
    kind: 'meeting', title: ' Talks on logistics ', status: 'planned', dateStart: '2026-12-01', dateEnd: null, datePrecision: 'day', dateBasis: 'stated', dateNote: null, hostCountry: 'OM', city: 'Muscat', venue: null,
    modality: 'in-person', level: null, seriesId: null, edition: null, parentId: null, summary: null, notes: null, marking: null, countries: ['IN', 'OM'],
  },
}).fields;

let memory: Memory;
beforeEach(() => {
  memory = openMemory();
});

function list(filter: object = {}, page: object = {}): ReturnType<typeof listEngagements> {
  const input = contract['engagement.list'].input.parse({ dossierId: DOSSIER, filter, ...page });
  return contract['engagement.list'].output.parse(listEngagements(memory.ctx, input));
}
const ids = (filter: object = {}, page: object = {}): string[] => list(filter, page).rows.map((row) => row.id);

/** The refusal as the window gets it. */
function refusal(work: () => unknown): AttacheError {
  try {
    work();
  } catch (error) {
    if (error instanceof AttacheError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('listEngagements', () => {
  beforeEach(() => memory.write((db) => {
    addEngagement(db, 'old', { date_start: '2018-01-01', date_precision: 'year', kind: 'committee-session' });
    addEngagement(db, 'ends-later', { date_start: '2025-10-22', date_end: '2025-10-23', status: 'reported-only' });
    addEngagement(db, 'same-day-a', { date_start: '2025-10-23' });
    addEngagement(db, 'same-day-b', { date_end: '2025-10-23' });
    addEngagement(db, 'undated', { status: 'planned' });
    addEngagement(db, 'trashed', { date_start: '2026-01-01', deleted_at: AT });
  }));

  it('stands newest first by the last day, then by id; undated last; without the trash', () => {
    expect(ids()).toEqual(['same-day-b', 'same-day-a', 'ends-later', 'old', 'undated']);
  });

  it('pages without losing or repeating a row, and tells the total', () => {
    expect([0, 2, 4].flatMap((offset) => ids({}, { offset, limit: 2 }))).toEqual(ids());
    expect(list({}, { limit: 1 }).total).toBe(5);
  });

  it('filters by kind, status and span; a span takes what it touches', () => {
    expect(ids({ kinds: ['committee-session'] })).toEqual(['old']);
    expect(ids({ statuses: ['planned', 'reported-only'] })).toEqual(['ends-later', 'undated']);
    expect(ids({ from: '2025-10-23', to: '2025-10-23' })).toEqual(['same-day-b', 'same-day-a', 'ends-later']);
    expect(ids({ to: '2025-10-22' })).toEqual(['ends-later', 'old']);
  });

  it('takes a strength as “at least”, and a topic with everything under it', () => {
    memory.write((db) => {
      addTopic(db, 'industry', 'Industry');
      addTopic(db, 'ships', 'Ships', 'industry');
      addTreatment(db, 'old', 'ships', 'agreed');
      addTreatment(db, 'ends-later', 'industry', 'discussed');
    });
    expect(ids({ strength: 'reaffirmed' })).toEqual(['old']);
    expect(ids({ topicId: 'industry' })).toEqual(['ends-later', 'old']);
    expect(ids({ topicId: 'industry', strength: 'signed' })).toEqual([]);
  });

  it('shows for each row who, what, how firmly and on how many sources', () => {
    const text = 'Both sides met on Monday. They spoke.';
    memory.write((db) => {
      addPerson(db, 'singh', 'Rajesh Kumar Singh');
      addParticipant(db, 'same-day-a', 'singh', { role: 'co-chair' });
      addTopic(db, 'ships', 'Ships');
      addTreatment(db, 'same-day-a', 'ships', 'discussed');
      addTreatment(db, 'same-day-a', 'ships', 'agreed');
      for (const id of ['wire', 'agency']) {
        addSource(db, id, `${text}${id}`);
        addPassage(db, `${id}-monday`, id, { text, exact: 'on Monday' });
      }
      addClaim(db, 'c1', { subject: ['engagement', 'same-day-a'], predicate: 'date', value: '2025-10-23', passage: 'wire-monday' });
      addClaim(db, 'c2', { subject: ['participation', 'same-day-a-singh'], predicate: 'participation', value: 'co-chair', passage: 'wire-monday' });
      addStatement(db, 'said', { engagement_id: 'same-day-a' });
      insert(db, 'statement_witness', { id: 'w', statement_id: 'said', passage_id: 'agency-monday', text: 'They spoke.', completeness: 'full' });
      insert(db, 'conflict', { id: 'x', dossier_id: DOSSIER, subject_type: 'engagement', subject_id: 'same-day-a', predicate: 'date', severity: 'warning' });
    });
    expect(list().rows.find((row) => row.id === 'same-day-a')).toMatchObject({ personIds: ['singh'], topicIds: ['ships'], strongest: 'agreed', sourceCount: 2, openConflicts: 1 });
    expect(ids({ personId: 'singh' })).toEqual(['same-day-a']);
  });

  it('reads the order of the list from its index, without sorting', () => {
    const plan = memory.ctx.store.db.prepare(`EXPLAIN QUERY PLAN SELECT e.id FROM engagement e WHERE e.dossier_id = ? AND e.deleted_at IS NULL
      ORDER BY coalesce(e.date_end, e.date_start) DESC, e.id DESC LIMIT 300`).all('x').map((step) => (step as { detail: string }).detail).join('\n');
    expect(plan).toContain('engagement_dossier_date');
    expect(plan).not.toContain('TEMP B-TREE');
  });
});

describe('createEngagement', () => {
  it('keeps the engagement and offers to undo it by name', () => {
    const made = contract['engagement.create'].output.parse(createEngagement(memory.ctx, { dossierId: DOSSIER, fields: FIELDS }));
    expect(made).toMatchObject({ title: 'Talks on logistics', city: 'Muscat', hostName: 'Oman', countries: ['IN', 'OM'] });
    expect(memory.ctx.store.undo()?.label).toBe('New engagement, Talks on logistics');
    expect(ids()).toEqual([]);
  });

  it('writes the row of a country that the store does not know yet', () => {
    const made = createEngagement(memory.ctx, { dossierId: DOSSIER, fields: { ...FIELDS, hostCountry: 'GB', countries: ['IN', 'GB'] } });
    expect(made.hostName).toBe('United Kingdom');
  });

  it.each([
    ['dateEnd', { dateEnd: '2026-11-30' }], ['hostCountry', { hostCountry: 'XX' }], ['countries', { countries: ['IN', 'ZZ'] }], ['seriesId', { seriesId: 'nowhere' }], ['parentId', { parentId: 'nowhere' }], ['edition', { edition: 3 }],
  ])('refuses a wrong %s at its field and keeps nothing', (field, change) => {
    const error = refusal(() => createEngagement(memory.ctx, { dossierId: DOSSIER, fields: { ...FIELDS, ...change } }));
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.fields?.map((problem) => problem.field)).toContain(field);
    expect(ids()).toEqual([]);
  });

  it('names the session that has the number already, unless that one was cancelled', () => {
    memory.write((db) => {
      addSeries(db, 'jmcc');
      addEngagement(db, 'e13', { series_id: 'jmcc', edition: 13, title: '13th session', date_start: '2025-11-24' });
      addEngagement(db, 'e14', { series_id: 'jmcc', edition: 14, status: 'cancelled' });
    });
    const create = (edition: number): unknown => createEngagement(memory.ctx, { dossierId: DOSSIER, fields: { ...FIELDS, seriesId: 'jmcc', edition } });
    expect(refusal(() => create(13)).fields).toEqual([{ field: 'edition', message: 'The 13th of this series is already “13th session” (24 Nov 2025). Give another number, or change that one first.' }]);
    expect(create(14)).toMatchObject({ edition: 14 });
  });
});

describe('changeEngagement', () => {
  beforeEach(() => memory.write((db) => addEngagement(db, 'e', { title: '13th session', date_start: '2025-11-24' })));
  const change = (patch: object, coalesce?: string): ReturnType<typeof changeEngagement> =>
    changeEngagement(memory.ctx, contract['engagement.change'].input.parse({ id: 'e', patch, ...(coalesce ? { coalesce } : {}) }));

  it('labels what was changed as a person would say it', () => {
    change({ dateStart: '2025-11-25', datePrecision: 'day' });
    expect(memory.ctx.store.historyState().undo).toBe('Change of date, 13th session');
    change({ city: 'Muscat', status: 'planned' });
    expect(memory.ctx.store.historyState().undo).toBe('Change of status and city, 13th session');
  });

  it('joins keystrokes of one field and undoes them together', () => {
    for (const city of ['M', 'Mu', 'Muscat']) {
      memory.clock.tick(200);
      change({ city }, 'e.city');
    }
    memory.ctx.store.undo();
    expect(getEngagement(memory.ctx, { id: 'e' }).city).toBeNull();
    expect(memory.ctx.store.undo()).toBeNull();
  });

  it('leaves no step behind when nothing is different', () => {
    change({ title: '13th session', countries: [], city: undefined });
    expect(memory.ctx.store.historyState().undo).toBeNull();
  });

  it('adds and removes countries and brings them back', () => {
    change({ countries: ['OM', 'IN'] });
    expect(change({ countries: ['OM'] }).countries).toEqual(['OM']);
    memory.ctx.store.undo();
    expect(getEngagement(memory.ctx, { id: 'e' }).countries.toSorted()).toEqual(['IN', 'OM']);
  });

  it('refuses to make an engagement part of itself', () => {
    memory.write((db) => addEngagement(db, 'child', { parent_id: 'e' }));
    expect(refusal(() => change({ parentId: 'child' })).fields?.[0]?.field).toBe('parentId');
  });

  it('tells the story of the record afterwards', () => {
    change({ dateStart: '2025-11-25' });
    memory.ctx.store.undo();
    const history = contract['history.ofRecord'].output.parse(recordHistory(memory.ctx, { recordType: 'engagement', recordId: 'e' }));
    expect(history.slice(0, 2).map((entry) => entry.action)).toEqual(['Undid “Change of date, 13th session”', 'Change of date, 13th session (undone)']);
    expect(history[1]?.changes).toEqual([{ field: 'First day', before: '24 Nov 2025', after: '25 Nov 2025' }]);
  });
});

describe('parts of an engagement', () => {
  beforeEach(() => memory.write((db) => {
    addEngagement(db, 'e');
    addPerson(db, 'singh', 'Rajesh Kumar Singh');
    addTopic(db, 'ships', 'Ships');
  }));
  const treat = (strength: 'discussed' | 'agreed' | null): ReturnType<typeof setTreatment> => setTreatment(memory.ctx, { engagementId: 'e', topicId: 'ships', strength });

  it('keeps the row of a treatment, and with it its evidence, when the strength changes', () => {
    const [first] = treat('discussed').treatments;
    const [second, ...others] = treat('agreed').treatments;
    expect(second).toEqual({ ...first, strength: 'agreed' });
    expect(others).toEqual([]);
    expect(treat(null).treatments).toEqual([]);
  });

  it('adds a person once in a role, and removes them', () => {
    const add = (): ReturnType<typeof join> => join(memory.ctx, { engagementId: 'e', personId: 'singh', side: 'ours', role: 'co-chair' });
    const [present] = add().participations;
    expect(present?.name).toBe('Rajesh Kumar Singh');
    expect(refusal(add).fields?.[0]?.field).toBe('personId');
    expect(removeParticipant(memory.ctx, { engagementId: 'e', participationId: present?.id ?? '' }).participations).toEqual([]);
    expect(memory.ctx.store.historyState().undo).toBe('Rajesh Kumar Singh removed, Engagement e');
  });

  it('refuses to trash a meeting that a pack is made with, and names the pack', () => {
    memory.write((db) => {
      insert(db, 'meeting', { engagement_id: 'e' });
      insert(db, 'pack', { id: 'pack', dossier_id: DOSSIER, meeting_id: 'e', title: 'Read-ahead', reference: 'R/1', profile: 'card', as_of: '2026-11-02', created_at: AT, updated_at: AT });
    });
    expect(refusal(() => trashEngagement(memory.ctx, { id: 'e' })).message).toContain('“Read-ahead”');
  });

  it('moves an engagement to the trash and back', () => {
    trashEngagement(memory.ctx, { id: 'e' });
    expect(refusal(() => getEngagement(memory.ctx, { id: 'e' })).code).toBe('NOT_FOUND');
    memory.ctx.store.undo();
    expect(getEngagement(memory.ctx, { id: 'e' }).title).toBe('Engagement e');
  });
});
