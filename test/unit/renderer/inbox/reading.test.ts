import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBlocks, isWithinWord, plainParts, readingBlocks, type ReadingInput } from '../../../../src/renderer/features/inbox/reading/readingBlocks';
import { marginNotes } from '../../../../src/renderer/features/inbox/reading/marginNotes';
import { createEvidenceFocus, litKeys, stepFrom } from '../../../../src/renderer/features/inbox/reading/evidenceFocus';
import { draft, mark, report, statement } from './fixtures';

/** A report as cleaning leaves it: stretches kept, taken out, or written otherwise, each on its way into the cleaned text. */
function cleaned(parts: ReadonlyArray<{ text: string; reason?: string; kept?: string }>): ReadingInput {
  let original = '';
  let text = '';
  const offsets: Array<[number, number]> = [];
  const stripped: ReadingInput['stripped'] = [];
  for (const { text: words, reason, kept = '' } of parts) {
    if (reason === undefined || kept !== '') offsets.push([text.length, original.length]);
    if (reason !== undefined) stripped.push({ start: original.length, end: original.length + words.length, reason });
    text += reason === undefined ? words : kept;
    original += words;
  }
  offsets.push([text.length, original.length]);
  return { original, text, stripped, offsets, evidence: [] };
}

const shape = (input: ReadingInput): string[] => readingBlocks(input).map((block) => `${block.kind}: ${block.pieces.map((piece) => (piece.kind === 'cut' ? `[${piece.text}]` : piece.text)).join('|')}`);

describe('the text of a report with what was stripped', () => {
  it('puts lines that were taken out between the paragraphs, neighbours of one reason together', () => {
    expect(shape(cleaned([{ text: 'Home / Share', reason: 'menu' }, { text: '\n\nThey met.\n' }, { text: 'pic.x/1', reason: 'link' }, { text: ' ' }, { text: 'pic.x/2', reason: 'link' }, { text: '\nThe end.\n' }, { text: 'Not edited.', reason: 'disclaimer' }]))).toEqual([
      'stripped: [Home / Share]', 'paragraph: They met.', 'stripped: [pic.x/1]|[pic.x/2]', 'paragraph: The end.', 'stripped: [Not edited.]',
    ]);
  });

  it('leaves what was taken out of a sentence in its place', () => {
    expect(shape(cleaned([{ text: 'We confirm ' }, { text: '#', reason: 'sign' }, { text: 'Cooperation today' }, { text: ' https://x', reason: 'address' }, { text: '.' }]))).toEqual(['paragraph: We confirm |[#]|Cooperation today|[ https://x]|.']);
  });

  it('keeps the words of a link and the sign of an entity, and strikes the rest', () => {
    expect(shape(cleaned([{ text: 'See ' }, { text: '[the list](http://x)', reason: 'link', kept: 'the list' }, { text: ' of A ' }, { text: '&amp;', reason: 'entity', kept: '&' }, { text: ' B' }]))).toEqual(['paragraph: See |[[]|the list|[](http://x)]| of A &|[amp;]| B']);
  });

  it('tells a letter that was put right within a word from what stood between words', () => {
    const [block] = readingBlocks(cleaned([{ text: 'The JO' }, { text: 'l', reason: 'scan', kept: 'I' }, { text: 'NT ' }, { text: 'l', reason: 'scan', kept: 'I' }, { text: 'ndian drill ' }, { text: '#', reason: 'sign' }, { text: 'Now.' }]));
    const cuts = (block?.pieces ?? []).flatMap((piece, index) => (piece.kind === 'cut' ? [[piece.text, isWithinWord(block?.pieces ?? [], index)]] : []));
    expect(cuts).toEqual([['l', true], ['l', false], ['#', false]]);
  });

  it('shows a stretch once that was stripped twice', () => {
    const input = { ...cleaned([{ text: 'Read more: www.x.y', reason: 'promotion' }, { text: '\nText.' }]) };
    expect(shape({ ...input, stripped: [...input.stripped, { start: 11, end: 18, reason: 'address' }] })).toEqual(['stripped: [Read more: www.x.y]', 'paragraph: Text.']);
  });

  it('numbers passages where they end, also across what was cut', () => {
    const input = { ...cleaned([{ text: 'They met on ' }, { text: '#', reason: 'sign' }, { text: 'Monday in Muscat.' }]), evidence: [{ key: 1, start: 5, end: 18, fields: [] }, { key: 2, start: 12, end: 18, fields: [] }] };
    const [block] = readingBlocks(input);
    expect(block?.pieces.map((piece) => (piece.kind === 'text' ? [piece.text, piece.keys, piece.ending] : [piece.text]))).toEqual([['They ', [], []], ['met on ', [1], []], ['#'], ['Monday', [1, 2], [1, 2]], [' in Muscat.', [], []]]);
    expect(block?.keys).toEqual([1, 2]);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀', '.'), maxLength: 24 });
  const part = fc.oneof(fc.record({ text: words }), fc.record({ text: words, reason: fc.constantFrom('link', 'menu') }));
  const passage = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(120), fc.nat(120)).map(([key, a, b]) => ({ key, start: Math.min(a, b), end: Math.max(a, b), fields: [] }));

  it('is whole: no letter of the cleaned text and none that was stripped is lost, doubled or moved', () => {
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }), fc.array(passage, { maxLength: 6 }), (parts, evidence) => {
      const input = { ...cleaned(parts), evidence };
      const pieces = readingBlocks(input).flatMap((block) => block.pieces);
      const solid = (text: string): string => text.split('\n').filter((line) => line.trim() !== '').join('');
      expect(pieces.filter((piece) => piece.kind === 'text').map((piece) => piece.text).join('')).toBe(solid(input.text));
      expect(pieces.filter((piece) => piece.kind === 'cut').map((piece) => piece.text).join('')).toBe(parts.filter((one) => 'reason' in one).map((one) => one.text).join(''));
      for (const piece of pieces) expect((piece.kind === 'text' ? input.text : input.original).slice(piece.at, piece.at + piece.text.length)).toBe(piece.text);
    }), { numRuns: 400 });
  });

  it('breaks a very long paragraph into parts, and gathers blocks into groups, so that a megabyte is drawn by and by', () => {
    const text = 'seven words stand in this sentence here. '.repeat(25_000);
    const started = performance.now();
    const blocks = readingBlocks({ original: text, text, stripped: [], offsets: [[0, 0]], evidence: [] });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(Math.max(...blocks.map((block) => block.pieces.reduce((sum, piece) => sum + piece.text.length, 0)))).toBeLessThanOrEqual(4_000);
    expect(blocks.slice(1).every((block) => block.continues)).toBe(true);
    expect(Math.max(...groupBlocks(blocks, () => 4_000).map((group) => group.letters))).toBeLessThanOrEqual(8_000);
    expect(groupBlocks(Array.from({ length: 300_000 }, () => 'a'), () => 1).length).toBeLessThanOrEqual(501);
  });

  it('parts a plain text without losing a sign', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 3_000 }), { maxLength: 6 }), (lines) => {
      const text = lines.join('\n');
      expect(plainParts(text).join('')).toBe(text);
    }));
  });
});

describe('the notes in the margin', () => {
  const view = report({
    title: 'Talks held', drafts: [draft('primary', { marks: { city: mark([1], { basis: 'dateline' }), kind: mark([2]) } }), draft('other.0', { kind: 'visit', marks: { title: mark([3]) } })],
    statements: [{ ...statement('statement.0', [4]), speaker: 'The navy' }], outcomes: [{ key: 'outcome.0', kind: 'plan', strength: 'agreed', text: 'x', isKept: true, keys: [5], rule: 'outcome.agreed', edited: [], sameAs: null }],
  });
  const note = (keys: number[], text = 'x'): readonly string[] => marginNotes(view)({ kind: 'paragraph', key: 'p', continues: false, keys, pieces: [{ kind: 'text', at: 0, text, keys: [], ending: [] }] });

  it('tell dateline, another event, a statement and a plan; and what was not used', () => {
    expect([note([1]), note([3]), note([4]), note([5]), note([2]), note([]), note([], 'Talks held')]).toEqual([['dateline'], ['2 Visit'], ['statement', 'The navy'], ['plan'], [], ['not used'], ['headline']]);
  });

  it('give the reason why lines were stripped', () => {
    expect(marginNotes(view)({ kind: 'stripped', key: 'c', continues: false, keys: [], pieces: [{ kind: 'cut', at: 0, text: 'x', reason: 'disclaimer' }] })).toEqual(['stripped', 'disclaimer']);
  });
});

describe('which passages stand out', () => {
  it('those under the pointer first, else those that were asked for; only a wish counts as asking', () => {
    const focus = createEvidenceFocus();
    focus.pin([2], 'field');
    focus.hover([1, 3], 'text');
    expect([litKeys(focus.current()), focus.current().asked]).toEqual([[1, 3], 1]);
    focus.hover(null, 'text');
    expect(litKeys(focus.current())).toEqual([2]);
  });

  it('are walked through in order and round again', () => {
    expect([stepFrom([3, 1, 2], [], 1), stepFrom([1, 2, 3], [1, 2], 1), stepFrom([1, 2, 3], [3], 1), stepFrom([1, 2, 3], [], -1), stepFrom([1, 2, 3], [2], -1), stepFrom([], [1], 1)]).toEqual([1, 3, 1, 3, 1, null]);
  });
});
