import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/shared/pack/assemble/assemble';
import { canonicalJson } from '../../../../src/shared/pack/canonicalJson';
import { PackModel, type Section } from '../../../../src/shared/pack/model';
import { richTextsOf, sectionText } from '../../../../src/shared/pack/richText';
import { CARD_LINES, SECTIONS } from '../../../../src/shared/pack/sections';
import type { PackSnapshot, SnapshotItem } from '../../../../src/shared/pack/snapshot';
import { choosing, commitment, emptySnapshot, engagement, item, point, section, statement } from '../../../support/packSnapshot';

const HASH = 'ab'.repeat(32);
const COUNT = 5;
const names = Array.from({ length: COUNT }, (_, n) => `r${n}`);
/** Unique words, so that a text found in a section was put there. */
const word = (type: string, id: string): string => `«${type}-${id}»`;

function memory(): PackSnapshot {
  const passages = names.flatMap((id) => [{ id: `pa-${id}`, sourceId: `so-${id}`, start: 0, exact: `passage ${id}` }, { id: `pb-${id}`, sourceId: 'so-r0', start: 5, exact: `other ${id}` }]);
  return emptySnapshot({
    engagements: names.map((id) => engagement(id, { title: word('engagement', id), treatments: [{ id: `t-${id}`, topicId: 'r1', topic: 'Matter', strength: 'discussed', note: null }] })),
    commitments: names.map((id, n) => commitment(id, { text: word('commitment', id), side: (['ours', 'theirs', 'joint'] as const)[n % 3]!, topicId: `r${n % 2}` })),
    statements: names.map((id, n) => statement(id, { text: word('statement', id), topicId: n % 2 ? `r${n}` : null, witnesses: [{ passageId: `pa-${id}`, completeness: 'full' }] })),
    points: names.map((id, n) => point(id, { headline: word('talking-point', id), topicId: n % 2 ? `r${n}` : null, stance: (['raise', 'avoid', 'listen-for', 'if-raised'] as const)[n % 4]!, evidence: [{ targetType: 'passage', targetId: `pb-${id}` }] })),
    topics: names.map((id, n) => ({ id, parentId: n > 2 ? 'r1' : null, name: word('topic', id), terms: [] })),
    series: names.map((id) => ({ id, name: word('series', id), shortName: null, kind: 'dialogue' as const, cadenceMonths: null, venueRule: 'none', notes: null, sessions: [] })),
    people: names.map((id) => ({ id, displayName: word('person', id), country: null, formOfAddress: null, pronunciation: null, biography: null, biographyVerifiedOn: null, biographyVerifyBy: null, isExample: false, names: [], tenures: [], meetings: [] })),
    sources: names.map((id) => ({ id: `so-${id}`, kind: 'press-report', title: word('source', `so-${id}`), publisher: null, publishedOn: null, publishedBasis: 'stated', textKind: 'account', originId: null, isExample: false, text: 'text' })),
    passages,
    citations: names.flatMap((id) => [
      { subjectType: 'engagement', subjectId: id, field: 'date', assertionId: `a-${id}`, value: null, stance: 'supports' as const, passageId: `pa-${id}` },
      { subjectType: 'commitment', subjectId: id, field: 'text', assertionId: `b-${id}`, value: null, stance: 'supports' as const, passageId: `pb-${id}` },
    ]),
  });
}

const taking = SECTIONS.filter((spec) => spec.takes.length > 0);

/** Any choice of records for each section that takes some, in any order and at any level of detail. */
const choice = fc.record(Object.fromEntries(taking.map((spec) => {
  const refs = spec.takes.flatMap((type) => names.map((id) => ({ type, id: type === 'source' ? `so-${id}` : id })));
  const most = spec.kind === 'points-card' ? CARD_LINES : 8;
  return [spec.kind, fc.shuffledSubarray(refs, { maxLength: Math.min(most, refs.length) }).chain((chosen) => fc.tuple(...chosen.map((ref) => fc.constantFrom('line', 'brief', 'full' as const)
    .map((detail) => item(ref.type, ref.id, { id: `${spec.kind}-${ref.type}-${ref.id}`, detail: detail as SnapshotItem['detail'] })))))];
})));

const pack = fc.tuple(choice, fc.shuffledSubarray([...SECTIONS], { minLength: 1 })).map(([chosen, specs]) =>
  choosing({ ...memory(), sections: specs.map((spec) => section(spec.kind)) }, Object.fromEntries(Object.entries(chosen).filter(([kind]) => specs.some((spec) => spec.kind === kind)))));

const wordOf = (chosen: SnapshotItem): string => word(chosen.recordType, chosen.recordId);
const textOf = (sections: readonly Section[], id: string): string => sections.filter((candidate) => candidate.id === id).map(sectionText).join('\n');

describe('assemble, whatever is chosen', () => {
  it('prints every chosen record in the section it was chosen into', () => {
    fc.assert(fc.property(pack, (snapshot) => {
      const { sections } = assemble(snapshot, HASH);
      for (const chosen of snapshot.sections) for (const one of chosen.items) expect(textOf(sections, chosen.id)).toContain(wordOf(one));
    }), { numRuns: 60 });
  });

  it('joins every chosen item to a place on the page', () => {
    fc.assert(fc.property(pack, (snapshot) => {
      const model = canonicalJson(assemble(snapshot, HASH));
      for (const one of snapshot.sections.flatMap((chosen) => chosen.items)) expect(model).toContain(`"itemId":"${one.id}"`);
    }), { numRuns: 40 });
  });

  it('prints a line or an event nowhere it was not chosen', () => {
    fc.assert(fc.property(pack, (snapshot) => {
      const { sections } = assemble(snapshot, HASH);
      for (const chosen of snapshot.sections.filter(({ kind }) => kind !== 'source-notes')) {
        const text = textOf(sections, chosen.id);
        const expected = new Set(chosen.items.map(wordOf));
        for (const type of ['talking-point', 'statement', 'person', 'series']) for (const id of names) if (!expected.has(word(type, id))) expect(text).not.toContain(word(type, id));
      }
    }), { numRuns: 40 });
  });

  it('keeps the order of the card, the timeline and the biographies', () => {
    fc.assert(fc.property(pack, (snapshot) => {
      const { sections } = assemble(snapshot, HASH);
      for (const chosen of snapshot.sections.filter(({ kind }) => kind === 'points-card' || kind === 'biographies' || kind === 'context')) {
        const places = chosen.items.map((one) => textOf(sections, chosen.id).indexOf(wordOf(one)));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }), { numRuns: 40 });
  });

  it('keeps the order of sections and prints none without a block', () => {
    fc.assert(fc.property(pack, (snapshot) => {
      const { sections } = assemble(snapshot, HASH);
      expect(sections.every((printed) => printed.blocks.length > 0)).toBe(true);
      const order = snapshot.sections.map((chosen) => chosen.id).filter((id) => sections.some((printed) => printed.id === id));
      expect(sections.map((printed) => printed.id)).toEqual(order);
    }), { numRuns: 40 });
  });

  it('numbers notes from 1 in reading order, each cited and each explained', () => {
    fc.assert(fc.property(pack, (snapshot) => {
      const { sections } = assemble(snapshot, HASH);
      const cited = [...new Set(sections.flatMap((printed) => printed.blocks.flatMap((block) => richTextsOf(block).flatMap((text) => text.flatMap((inline) => inline.notes ?? [])))))];
      const explained = sections.flatMap((printed) => printed.blocks.flatMap((block) => (block.kind === 'source-note' ? [block.number] : [])));
      const hasNotes = snapshot.sections.some(({ kind }) => kind === 'source-notes');
      expect(cited).toEqual(hasNotes ? cited.map((_, index) => index + 1) : []);
      expect(explained).toEqual(cited);
    }), { numRuns: 60 });
  });

  it('gives every anchor once, and links only to anchors that exist', () => {
    fc.assert(fc.property(pack, (snapshot) => {
      const model = assemble(snapshot, HASH);
      const json = JSON.stringify(model);
      const anchors = [...json.matchAll(/"anchor":"([^"]+)"/g)].map((match) => match[1]!);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const match of json.matchAll(/"link":"([^"]+)"/g)) expect(anchors).toContain(match[1]);
      for (const match of json.matchAll(/"citedFrom":\[([^\]]*)\]/g)) for (const anchor of JSON.parse(`[${match[1]}]`) as string[]) expect(anchors).toContain(anchor);
    }), { numRuns: 40 });
  });

  it('gives the same model for the same snapshot and leaves the snapshot as it was', () => {
    fc.assert(fc.property(pack, (snapshot) => {
      const before = canonicalJson(snapshot);
      const first = canonicalJson(assemble(snapshot, HASH));
      expect(canonicalJson(assemble(structuredClone(snapshot), HASH))).toBe(first);
      expect(canonicalJson(snapshot)).toBe(before);
      expect(PackModel.safeParse(JSON.parse(first)).success).toBe(true);
    }), { numRuns: 30 });
  });
});
