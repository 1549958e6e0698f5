import { describe, expect, it } from 'vitest';
import { PackDetail } from '../../../../src/shared/domain/pack';
import { listMarkings, ensureMarkings } from '../../../../src/main/services/markings';
import { listMeetings } from '../../../../src/main/services/meetings';
import { changePack, createPack, getPack, listPacks, setProfile, trashPack } from '../../../../src/main/services/packs';
import { changeSection, moveSection } from '../../../../src/main/services/packSections';
import { DOSSIER } from '../../../support/memoryFixture';
import { chosen, makePack, MEETING, openPackMemory, sectionOf } from '../../../support/packFixture';

describe('making a pack', () => {
  it('makes all nineteen sections and switches on those of the profile', () => {
    const pack = makePack(openPackMemory());
    expect(pack.sections).toHaveLength(19);
    expect(pack.sections.filter((section) => section.isIncluded).map((section) => section.number)).toEqual(['0', '1', '2', '3', '4', '5', '7', '8', '9', '17']);
    expect(PackDetail.parse(pack)).toEqual(pack);
  });

  it('chooses what a desk would choose first', () => {
    const pack = makePack(openPackMemory());
    expect(chosen(pack, 'timeline')).toEqual(['e-12', 'e-13', 'e-cds']);
    expect(chosen(pack, 'scene-setter')).toEqual(['e-13']);
    expect(chosen(pack, 'points-card')).toEqual(['l-complex', 'l-air']);
    expect(chosen(pack, 'biographies')).toEqual(['p-visitor']);
    expect(chosen(pack, 'commitments')).toEqual(['c-complex', 'c-calendar']);
    expect(chosen(pack, 'issues')).toEqual(['t-logistics', 'l-complex', 'st-1', 'e-13', 't-air', 'l-air']);
  });

  it('numbers references within the dossier and takes mark and desk from the latest pack', () => {
    const memory = openPackMemory();
    const first = makePack(memory);
    changePack(memory.ctx, { packId: first.id, patch: { markingId: 'india.restricted', originator: 'Oman desk' } });
    const second = makePack(memory, 'card');
    expect([first.reference, second.reference]).toEqual(['IN-OM/2026/01', 'IN-OM/2026/02']);
    expect(second).toMatchObject({ marking: 'RESTRICTED', originator: 'Oman desk', profile: 'card' });
  });

  it('is one step for undo', () => {
    const memory = openPackMemory();
    makePack(memory);
    expect(memory.ctx.store.undo()?.label).toBe('New pack, 14th committee session');
    expect(listPacks(memory.ctx, { dossierId: DOSSIER })).toEqual([]);
  });

  it('lists meetings with their packs', () => {
    const memory = openPackMemory();
    const pack = makePack(memory);
    expect(listMeetings(memory.ctx, { dossierId: DOSSIER })).toMatchObject([{ engagementId: MEETING, packs: [{ id: pack.id, state: 'draft' }] }]);
  });

  it('refuses a meeting that is not there', () => {
    expect(() => createPack(openPackMemory().ctx, { meetingId: 'nowhere', profile: 'card' })).toThrow(/no longer in the store/);
  });
});

describe('changing a pack', () => {
  it('keeps chosen items when the profile changes', () => {
    const memory = openPackMemory();
    const pack = makePack(memory);
    const card = setProfile(memory.ctx, { packId: pack.id, profile: 'card' });
    expect(card.sections.filter((section) => section.isIncluded).map((section) => section.kind)).toEqual(['scene-setter', 'points-card']);
    expect(chosen(card, 'issues')).toEqual(chosen(pack, 'issues'));
    expect(card.pageRange).toEqual({ min: 1, max: 2 });
  });

  it('renames, budgets and leaves out a section', () => {
    const memory = openPackMemory();
    const pack = makePack(memory);
    const timeline = sectionOf(pack, 'timeline');
    const change = (patch: Parameters<typeof changeSection>[1]['patch']) => sectionOf(changeSection(memory.ctx, { packId: pack.id, sectionId: timeline.id, patch }), 'timeline');
    expect(change({ title: 'Three years' })).toMatchObject({ title: 'Three years', defaultTitle: 'Timeline' });
    expect(change({ title: '' }).title).toBe('Timeline');
    expect(change({ pageBudget: 1.5 }).pageBudget).toBe(1.5);
    expect(change({ isIncluded: false })).toMatchObject({ isIncluded: false, emptyReason: 'Not included' });
    expect(memory.ctx.store.undo()?.label).toBe('Leaving out of Timeline');
  });

  it('moves a section and leaves no trace when it does not move', () => {
    const memory = openPackMemory();
    const pack = makePack(memory);
    const room = sectionOf(pack, 'room');
    expect(moveSection(memory.ctx, { packId: pack.id, sectionId: room.id, to: 1 }).sections.slice(0, 3).map((section) => section.kind)).toEqual(['cover', 'room', 'scene-setter']);
    const before = memory.ctx.store.historyState();
    moveSection(memory.ctx, { packId: pack.id, sectionId: room.id, to: 1 });
    expect(memory.ctx.store.historyState()).toEqual(before);
  });

  it('says what is missing in an empty section', () => {
    const memory = openPackMemory();
    const pack = setProfile(memory.ctx, { packId: makePack(memory).id, profile: 'full-book' });
    expect(sectionOf(pack, 'annexes').emptyReason).toBe('No items chosen');
    expect(sectionOf(pack, 'changes').emptyReason).toBe('There is no earlier version');
    expect(sectionOf(pack, 'agenda').emptyReason).toBeNull();
  });

  it('refuses a second mark in the place of the first', () => {
    const memory = openPackMemory();
    expect(() => changePack(memory.ctx, { packId: makePack(memory).id, patch: { markingId: 'tlp-2.tlp-red' } })).toThrow('Choose a mark from the list.');
  });

  it('refuses changes to a closed pack until it is a draft again', () => {
    const memory = openPackMemory();
    const pack = changePack(memory.ctx, { packId: makePack(memory).id, patch: { state: 'closed' } });
    expect(() => setProfile(memory.ctx, { packId: pack.id, profile: 'card' })).toThrow(/closed/);
    changePack(memory.ctx, { packId: pack.id, patch: { state: 'draft' } });
    expect(setProfile(memory.ctx, { packId: pack.id, profile: 'card' }).profile).toBe('card');
  });

  it('moves the as-of time along with the work', () => {
    const memory = openPackMemory();
    const pack = makePack(memory);
    memory.clock.tick(3_600_000);
    expect(Date.parse(changePack(memory.ctx, { packId: pack.id, patch: { title: 'Other' } }).asOf) - Date.parse(pack.asOf)).toBe(3_600_000);
  });

  it('goes to the trash and comes back', () => {
    const memory = openPackMemory();
    const pack = makePack(memory);
    trashPack(memory.ctx, { packId: pack.id });
    expect(() => getPack(memory.ctx, { packId: pack.id })).toThrow(/no longer in the store/);
    memory.ctx.store.undo();
    expect(getPack(memory.ctx, { packId: pack.id }).id).toBe(pack.id);
  });
});

describe('marking schemes', () => {
  it('are supplied once, with ranks in order and readable colours', () => {
    const memory = openPackMemory();
    const before = listMarkings(memory.ctx, {});
    ensureMarkings(memory.ctx);
    expect(listMarkings(memory.ctx, {})).toEqual(before);
    expect(before.filter((mark) => mark.schemeId === 'india').map((mark) => mark.label)).toEqual(['UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET']);
    expect(before.filter((mark) => mark.isSecondMark).every((mark) => mark.schemeId === 'tlp-2')).toBe(true);
    for (const mark of before) expect(contrast(mark.colour, mark.onColour)).toBeGreaterThan(4.5);
  });

  it('never touch a scheme that the office edited', () => {
    const memory = openPackMemory();
    memory.write((db) => db.prepare(`UPDATE marking SET label = 'HOUSE SECRET' WHERE id = 'india.secret'`).run());
    ensureMarkings(memory.ctx);
    expect(listMarkings(memory.ctx, {}).find((mark) => mark.id === 'india.secret')?.label).toBe('HOUSE SECRET');
  });
});

/** Contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
