import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../src/main/render/docx/renderDocx';
import type { Block, PackModel } from '../../../../src/shared/pack/model';
import { PackModel as PackModelSchema } from '../../../../src/shared/pack/model';
import { richTextsOf } from '../../../../src/shared/pack/richText';
import { modelWords } from '../../../support/modelWords';
import { smallPng } from '../../../support/photographs';
import { readDocx } from '../../../support/readDocx';
import { samplePackModel } from '../../../support/samplePackModel';

const TONES = ['neutral', 'good', 'warn', 'bad'] as const;
const word = fc.constantFrom(
  'Muscat', 'Łódź', 'žluťoučký', 'İstanbul', 'Hội', '<tag/>', '&amp;', '"quoted"', ']]>', '😀', '24 Nov 2025', '(14)', 'https://example.org/a?b=c&d=e',
  'محمد', 'الزعابي', 'عُمان', '١٤', 'राजेश', 'क्षत्रिय', 'मंत्री', 'שלום', '中文', '\u200f', '\u00ad', 'a\tb', 'line\nbreak', '\u0007bell', 'x'.repeat(200),
);
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const maybe = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<object> => fc.option(value, { nil: null }).map((found) => (found === null ? {} : { [key]: found }));
const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> => fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

const inline = merged(
  fc.record({ text: anyText }), maybe('strong', fc.boolean()), maybe('italic', fc.boolean()), maybe('tone', fc.constantFrom(...TONES)),
  maybe('lang', fc.constantFrom('ar', 'hi', 'fr', 'he', 'nonsense tag')), maybe('notes', fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 })),
  maybe('link', fc.constantFrom('section-0', 'note-2', 'nowhere')),
);
const rich = fc.array(inline, { maxLength: 3 });
const tone = fc.constantFrom(...TONES);
const kind = <T extends string>(value: T): fc.Arbitrary<object> => fc.record({ kind: fc.constant(value) });
const seat = merged(fc.record({ name: rich, post: rich, attendance: anyText, tone, isCounterpart: fc.boolean() }), maybe('ownScript', rich));
const cell = merged(fc.record({ text: rich }), maybe('sub', rich), maybe('tone', tone));
const column = fc.record({ title: anyText, width: fc.constantFrom('auto', 'fill', 90, 0.3), align: fc.constantFrom('left', 'right'), role: fc.constantFrom('text', 'figure', 'status') });
const day = fc.constantFrom('2025-11-24', '2026-01-31', '2024-09-26');

const block: fc.Arbitrary<object> = fc.oneof(
  merged(kind('heading'), fc.record({ level: fc.constantFrom(2, 3), text: rich }), maybe('number', anyText), maybe('anchor', fc.constantFrom('here', 'there'))),
  merged(kind('paragraph'), fc.record({ text: rich, style: fc.constantFrom('body', 'lead', 'small', 'note') })),
  merged(kind('labelled'), fc.record({ label: anyText, body: fc.array(rich, { maxLength: 3 }), ordered: fc.boolean(), tone })),
  merged(kind('list'), fc.record({ ordered: fc.boolean(), items: fc.array(rich, { maxLength: 4 }) })),
  merged(kind('quote'), fc.record({ text: rich, attribution: rich })),
  merged(
    kind('point'), fc.record({ stance: fc.constantFrom('raise', 'if-raised', 'avoid', 'listen-for'), stanceWord: anyText, headline: rich }), maybe('text', rich), maybe('ifPressed', rich),
    maybe('keyedTo', fc.record({ text: anyText, link: fc.constantFrom('section-0', 'nowhere') })), maybe('usability', anyText),
  ),
  merged(kind('panel'), fc.record({ label: anyText, tone, body: fc.array(rich, { maxLength: 3 }) })),
  merged(
    kind('table'), fc.record({ columns: fc.array(column, { maxLength: 4 }), rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 5 }) }), { maxLength: 3 }), rowHeaders: fc.boolean() }),
    maybe('caption', anyText), maybe('emptyText', anyText),
  ),
  merged(kind('room'), fc.record({ oursTitle: anyText, theirsTitle: anyText, rows: fc.array(merged(maybe('ours', seat), maybe('theirs', seat)), { maxLength: 3 }) })),
  merged(kind('timeline'), fc.record({
    altText: anyText, from: fc.constant('2024-01-01'), to: fc.constant('2027-01-01'), today: day, lanes: fc.array(anyText, { minLength: 2, maxLength: 3 }),
    marks: fc.array(merged(fc.record({ lane: fc.integer({ min: 0, max: 1 }), label: anyText, start: day, end: day, status: fc.constantFrom('held', 'reference', 'planned', 'due') }), maybe('detail', anyText)), { maxLength: 4 }),
  })),
  merged(kind('facts'), fc.record({ rows: fc.array(fc.record({ label: anyText, value: rich }), { maxLength: 3 }) })),
  merged(kind('figures'), fc.record({ items: fc.array(fc.record({ value: anyText, label: anyText, sub: rich }), { maxLength: 4 }) })),
  merged(kind('status-bar'), fc.record({ altText: anyText, bars: fc.array(fc.record({ label: anyText, parts: fc.array(fc.record({ word: anyText, tone, count: fc.integer({ min: 1, max: 99 }) }), { maxLength: 3 }) }), { maxLength: 3 }) })),
  merged(kind('map'), fc.record({ altText: anyText, caption: rich, place: fc.record({ name: anyText, longitude: fc.constant(58.4), latitude: fc.constant(-23.6) }) })),
  merged(kind('portrait'), fc.record({ altText: anyText, caption: anyText, mediaType: fc.constant('image/png'), data: fc.constant(smallPng().toString('base64')) })),
);
const note = fc.record({ kind: fc.constant('source-note'), number: fc.integer({ min: 1, max: 5 }), text: rich, citedFrom: fc.constant([]) });

const section = (index: number): fc.Arbitrary<object> => fc.record({
  id: fc.constant(`s${index}`), kind: fc.constantFrom('context', 'issues', 'points-card'), anchor: fc.constant(`section-${index}`), number: fc.constantFrom('', `${index + 1}`), title: anyText,
  pageBudget: fc.constant(null), startsPage: fc.boolean(), blocks: fc.array(block, { maxLength: 6 }),
});
const notesSection = fc.record({
  id: fc.constant('notes'), kind: fc.constant('source-notes'), anchor: fc.constant('section-notes'), number: fc.constant('17'), title: fc.constant('Source notes'),
  pageBudget: fc.constant(null), startsPage: fc.constant(true), blocks: fc.uniqueArray(note, { maxLength: 5, selector: ({ number }) => number }),
});
const side = fc.option(merged(fc.record({ label: anyText, name: rich, post: rich }), maybe('ownScript', rich)), { nil: null });
const cover = fc.record({
  kicker: anyText, title: anyText, subtitle: anyText, ours: side, theirs: side, facts: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 11 }),
  caveats: fc.array(anyText, { maxLength: 2 }), clearance: fc.array(fc.record({ role: anyText, name: anyText, date: anyText }), { maxLength: 2 }), notice: fc.option(anyText, { nil: null }),
});

const model: fc.Arbitrary<PackModel> = fc.record({
  cover: fc.option(cover, { nil: null }), sections: fc.tuple(section(0), section(1), section(2), section(3), notesSection), paper: fc.constantFrom('A4', 'Letter'), principalMode: fc.boolean(),
}).map((changes) => PackModelSchema.parse({ ...samplePackModel(), ...changes }));

/** What a Word file can hold of a string: no control characters, no halves of a pair; every break is a line break. */
const writable = (text: string): string => [...text.replace(/\r\n?/gu, '\n')].filter((character) => {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x20 || character === '\t' || character === '\n') && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}).join('');

function citedNumbers({ sections, cover: front }: PackModel): Set<number> {
  const sides = [front?.ours, front?.theirs].flatMap((one) => (one ? [one.name, one.post, one.ownScript ?? []] : []));
  const texts = sections.flatMap(({ blocks }) => blocks.filter((one) => one.kind !== 'source-note').flatMap(richTextsOf));
  return new Set([...sides, ...texts].flat().flatMap(({ notes }) => notes ?? []));
}

/** The first piece that does not follow the ones before it, or null. */
function firstLost(pieces: readonly string[], text: string): string | null {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return piece;
    from = at + piece.length;
  }
  return null;
}

describe('the Word twin', () => {
  it('holds every word of the sample in order', async () => {
    const sample = samplePackModel();
    const twin = readDocx(await renderDocx(sample));
    const isFootnote = (one: Block): boolean => one.kind === 'source-note';
    const text = twin.paragraphs.join('\n');
    expect(firstLost(modelWords(sample, isFootnote), text)).toBeNull();
  });

  it('holds every word of any pack in order, each cited note once as a footnote', async () => {
    await fc.assert(fc.asyncProperty(model, async (generated) => {
      const twin = readDocx(await renderDocx(generated, { estimatesPages: false }));
      const cited = citedNumbers(generated);
      const isFootnote = (one: Block): boolean => one.kind === 'source-note' && cited.has(one.number);
      expect(firstLost(modelWords(generated, isFootnote).map(writable), twin.paragraphs.join('\n'))).toBeNull();
      const notes = generated.sections.flatMap(({ blocks }) => blocks).flatMap((one) => (isFootnote(one) ? richTextsOf(one).map((text) => writable(text.map((run) => run.text).join(''))) : []));
      const written = [...twin.footnotes].filter(([id]) => Number(id) > 0).map(([, text]) => text.replace(/^\d* /u, ''));
      expect(written.toSorted()).toEqual(notes.toSorted());
    }), { numRuns: 40 });
  }, 120_000);
});
