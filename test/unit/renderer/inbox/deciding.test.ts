import { describe, expect, it } from 'vitest';
import { answerOf, candidateAt, CHOICE_KEYS } from '../../../../src/renderer/features/inbox/decisions/decisionKeys';
import { blockedWords } from '../../../../src/renderer/features/inbox/decisions/AcceptBar';
import { inOrder } from '../../../../src/renderer/features/inbox/decisions/justKeptStore';
import { editionFault } from '../../../../src/renderer/features/inbox/draft/DraftFields';
import { howWords } from '../../../../src/renderer/features/inbox/draft/DraftRow';
import { groupOf, listRows, nextWaiting } from '../../../../src/renderer/features/inbox/list/listGroups';
import { keptCounts, markOf, nextOpen, shownQuestion, stepStop, stopsOf, tabOfField } from '../../../../src/renderer/features/inbox/reportStops';
import { draft, mark, participant, person, question, report, row, statement } from './fixtures';

const candidates = [{ recordType: 'engagement' as const, recordId: 'e1', title: 'A', detail: '', reasons: [] }, { recordType: 'engagement' as const, recordId: 'e2', title: 'B', detail: '', reasons: [] }];
const view = report({
  drafts: [draft('primary', { participants: [participant('primary.participants.0', 'Ann')] }), draft('other.0', { participants: [participant('other.0.participants.0', 'Bob B.')] })],
  people: [person('person.0', 'Ann'), person('person.1', 'Bob', { variants: ['Bob B.'] })], statements: [statement('statement.0')],
  questions: [question('person:person.1', 'person', 'person.1'), question('event:primary', 'event', 'primary', { candidates })],
});

describe('the way through a report', () => {
  it('goes from tab to tab, a question where its draft is, a person where they take part', () => {
    expect(stopsOf(view)).toEqual([{ tab: 'primary', questionId: 'event:primary' }, { tab: 'other.0', questionId: 'person:person.1' }, { tab: 'statements', questionId: null }]);
  });

  it('is walked both ways and round again, also from a tab without its question', () => {
    const stops = stopsOf(view);
    expect(stepStop(stops, { tab: 'primary', questionId: 'event:primary' }, 1)?.tab).toBe('other.0');
    expect(stepStop(stops, { tab: 'primary', questionId: null }, -1)?.tab).toBe('statements');
    expect(stepStop([], { tab: '', questionId: null }, 1)).toBeNull();
  });

  it('shows the question of the tab, else the first open one, and none when all is decided', () => {
    expect([shownQuestion(view, 'primary', null)?.id, shownQuestion(view, 'statements', null)?.id, shownQuestion(view, 'primary', 'person:person.1')?.id]).toEqual(['event:primary', 'person:person.1', 'person:person.1']);
    const decided = { ...view, questions: view.questions.map((one) => ({ ...one, decided: { choice: 'new' as const, targetId: null } })) };
    expect(shownQuestion(decided, 'primary', null)).toBeNull();
  });

  it('goes on to the next open question after one is decided', () => {
    expect(nextOpen(view, 'event:primary')).toEqual({ tab: 'other.0', questionId: 'person:person.1' });
    const [first, second] = view.questions;
    expect(nextOpen({ ...view, questions: [{ ...first!, decided: { choice: 'same', targetId: 'p' } }, second!] }, 'event:primary')).toBeNull();
  });

  it('finds the tab of a passage’s field', () => {
    expect([tabOfField(view, 'other.0.city'), tabOfField(view, 'statement.0'), tabOfField(view, 'other.01.city'), tabOfField(view, 'outcome.3')]).toEqual(['other.0', 'statements', null, null]);
  });
});

describe('answers', () => {
  it('have one letter each', () => {
    expect(CHOICE_KEYS).toEqual({ same: 'W', new: 'D', 'part-of': 'P', 'never-same': 'V', skip: 'S' });
  });

  it('name the record that is compared, where they are about one', () => {
    expect([answerOf({ candidates }, 'same', 1), answerOf({ candidates }, 'part-of', 0), answerOf({ candidates }, 'new', 1), answerOf({ candidates: [] }, 'same', 0)]).toEqual([{ choice: 'same', targetId: 'e2' }, { choice: 'part-of', targetId: 'e1' }, { choice: 'new', targetId: null }, null]);
  });

  it('compare the decided record first, and never one beyond the list', () => {
    expect([candidateAt({ candidates, decided: null }, null), candidateAt({ candidates, decided: { choice: 'same', targetId: 'e2' } }, null), candidateAt({ candidates, decided: null }, 9), candidateAt({ candidates: [], decided: null }, 1)]).toEqual([0, 1, 1, 0]);
  });
});

describe('accepting', () => {
  it('counts what it adds: nothing that is left out or skipped, nobody who is known, and known events as witnesses', () => {
    const decided = (choice: 'skip' | 'same'): typeof view => ({ ...view, questions: [question('event:primary', 'event', 'primary', { decided: { choice, targetId: 'e1' } })] });
    expect(keptCounts(view)).toEqual({ events: 2, witnesses: 0, people: 2, statements: 1, outcomes: 0 });
    expect(keptCounts({ ...view, drafts: [view.drafts[0]!, { ...view.drafts[1]!, isKept: false }] })).toMatchObject({ events: 1, people: 1 });
    expect(keptCounts(decided('skip'))).toMatchObject({ events: 1, people: 1, witnesses: 0 });
    expect(keptCounts(decided('same'))).toMatchObject({ events: 1, people: 2, witnesses: 1 });
    expect(keptCounts({ ...view, people: [person('person.0', 'Ann', { known: { id: 'p', name: 'Ann', reason: '' } })], statements: [{ ...statement('statement.0'), sameAs: { id: 's', reason: '' } }] })).toMatchObject({ people: 0, statements: 0, witnesses: 1 });
  });

  it('waits for a field that holds what cannot be kept, then for what the report itself says', () => {
    expect(blockedWords({ view: report({ blockedBy: '1 question is open.' }), faults: new Map([['primary.dateEnd', 'Ends']]) })).toContain('“Ends”');
    expect(blockedWords({ view: report({ blockedBy: '1 question is open.' }), faults: new Map() })).toBe('1 question is open.');
    expect(blockedWords({ view: report(), faults: new Map() })).toBeNull();
  });

  it('takes whole numbers for editions', () => {
    expect(['', ' 14 ', '0', '4th', '1.5', '1234'].map((text) => editionFault(text) === null)).toEqual([true, true, false, false, false, false]);
  });
});

describe('what was kept', () => {
  it('is told with the events first, then people and words, the rest last', () => {
    const kept = (['topic', 'person', 'source', 'engagement', 'statement'] as const).map((recordType) => ({ recordType, recordId: recordType, title: recordType, isNew: true }));
    expect(inOrder(kept).map((record) => record.recordType)).toEqual(['engagement', 'person', 'statement', 'source', 'topic']);
  });
});

describe('the marks of a draft', () => {
  it('are found by the path in the report or in the draft', () => {
    const one = draft('other.0', { marks: { city: mark([1]), 'participants.0.name': mark([2]) } });
    expect([markOf(one, 'other.0.city')?.keys, markOf(one, 'city')?.keys, markOf(one, 'other.0.participants.0.name')?.keys, markOf(one, 'edition')]).toEqual([[1], [1], [2], undefined]);
  });

  it('say basis and confidence in words, and what a person entered', () => {
    expect([howWords(mark([])), howWords(mark([], { basis: 'inferred', confidence: 'low' })), howWords(mark([], { isEdited: true }))]).toEqual(['stated · sure', 'inferred · doubtful', 'entered by you']);
  });
});

describe('the list', () => {
  const today = '2026-11-24';
  const rows = [row('old', { state: 'accepted', receivedAt: '2026-11-20T10:00:00' }), row('second', { receivedAt: '2026-11-24T10:02:00' }), row('first', { receivedAt: '2026-11-23T10:00:00' }), row('done', { state: 'discarded', receivedAt: '2026-11-24T08:00:00' }), row('refused', { state: 'refused', receivedAt: '2026-11-24T11:00:00' })];
  const fault = { id: 'f', dossierId: 'd', name: 'x.png', reason: 'not read', at: '2026-11-24T09:00:00' };

  it('has what waits first, the oldest on top, so that what arrives moves nothing; then what is done', () => {
    const all = listRows(rows, [fault], today);
    expect(all.map((one) => `${groupOf(one, today)} ${one.id}`)).toEqual(['waiting first', 'waiting second', 'today refused', 'today f', 'today done', 'earlier old']);
    expect(all.find((one) => one.id === 'f')).toMatchObject({ isFault: true, state: 'refused', summary: 'not read' });
  });

  it('goes on to the next waiting report, round to the first, or to none', () => {
    const all = listRows(rows, [], today);
    expect([nextWaiting(all, 'first'), nextWaiting(all, 'second'), nextWaiting(listRows([row('only')], [], today), 'only')]).toEqual(['second', 'first', null]);
  });
});
