import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/shared/pack/assemble/assemble';
import { bracketed } from '../../../../src/shared/pack/assemble/outcomes';
import type { SectionKind } from '../../../../src/shared/pack/model';
import { sectionText } from '../../../../src/shared/pack/richText';
import type { PackSnapshot, SnapshotMeeting } from '../../../../src/shared/pack/snapshot';
import { choosing, commitment, emptySnapshot, item, section } from '../../../support/packSnapshot';

const plain = emptySnapshot();

function printed(kind: SectionKind, rest: Partial<PackSnapshot>, meeting: Partial<SnapshotMeeting> = {}): string {
  const snapshot = { ...plain, sections: [section(kind)], ...rest, meeting: { ...plain.meeting, ...meeting } };
  const found = assemble(snapshot, 'a'.repeat(64)).sections.find((one) => one.kind === kind);
  return found ? sectionText(found) : '';
}

describe('the sections of a full book', () => {
  it('sets apart what is not agreed in a draft text', () => {
    expect(bracketed('meet [in May] or [in June].').map(({ text, strong }) => [text, strong ?? false])).toEqual([['meet ', false], ['[in May]', true], [' or ', false], ['[in June]', true], ['.', false]]);
  });

  it('counts the open paragraphs, and says who proposes one', () => {
    const draft = (id: string, state: SnapshotMeeting['draftTexts'][number]['state']) => ({ id, document: 'Joint statement', text: `Text ${id} [now]`, state, note: null });
    const words = printed('outcomes', {}, { draftTexts: [draft('1', 'agreed'), draft('2', 'bracketed'), draft('3', 'proposed-theirs')] });
    expect(words).toContain('2 of 3 paragraphs are still open');
    for (const state of ['Agreed', 'Bracketed', 'Proposed by Oman', 'Text 2 [now]']) expect(words).toContain(state);
  });

  it('prints key figures with their day, and what binds with where it comes from', () => {
    const origin = { id: 'e', title: '13th session', dateStart: '2025-11-24', dateEnd: '2025-11-24', datePrecision: 'day' as const, city: 'New Delhi', isExample: false };
    const base = choosing({ ...plain, commitments: [commitment('p', { text: 'Plan 2026', kind: 'plan', strength: 'signed', origin })] }, { relationship: [item('commitment', 'p')] });
    const words = printed('relationship', {
      ...base, keyFigures: [{ id: 'k', label: 'ships served', value: '9', asOf: '2026-10-31', asOfPrecision: 'day', passageId: null, note: null, isExample: false }],
      sections: base.sections,
    });
    for (const part of ['9', 'ships served', 'as of 31 Oct 2026', 'Plan 2026', 'Signed', '13th session, 24 Nov 2025']) expect(words).toContain(part);
  });

  it('says of the context what follows from it, and of a contact which clock it keeps', () => {
    const words = printed('context', {}, { context: [{ id: 'c', scope: 'theirs', title: 'Budget', text: 'It is settled in December', consequence: 'ask for a date', asOf: '2026-11-16', passageId: null, isExample: false }] });
    expect(words).toContain('In Oman');
    expect(words).toContain('So: ask for a date.');
    const contacts = printed('contacts', {}, { contacts: [{ id: 'c', side: 'ours', name: 'Desk', task: null, reach: 'ext. 1', timeZone: 'Asia/Kolkata', utcOffsetMinutes: 330, hours: '09:00–18:00' }] });
    for (const part of ['Kolkata time', 'UTC+5:30', '09:00–18:00']) expect(contacts).toContain(part);
  });

  it('draws a map only for a place that it knows', () => {
    const protocol = [{ kind: 'dress', text: 'Dark suit.' }];
    expect(printed('protocol', {}, { protocol, city: 'Muscat' })).toContain('Locator map: Muscat');
    expect(printed('protocol', {}, { protocol, city: 'Atlantis' })).not.toContain('Locator map');
  });
});
