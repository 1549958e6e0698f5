import { describe, expect, it } from 'vitest';
import { heldPieces, withFirmEnd } from '../../../src/main/render/packDefinition/heldTogether';

const heldIn = (text: string): string[] => heldPieces(text).flatMap((piece) => (piece.isHeld ? [piece.text] : []));

describe('heldPieces', () => {
  it.each([
    ['signed on 24 Nov 2025, in the hall', ['24 Nov 2025']],
    ['from 22–23 Oct 2025 and again in Sep 2026', ['22–23 Oct 2025', 'Sep 2026']],
    ['on 16 December 2026', ['16 December 2026']],
    ['places for 2026–27 on courses', ['2026–27']],
    ['open 09:00–18:00, Sun–Thu', ['09:00–18:00', 'Sun–Thu']],
    ['as of 18:40 IST', ['18:40 IST']],
    ['ships in 12 months, 6 days each, 4.5 % more', ['12 months', '6 days', '4.5 %']],
    ['a 90-day notice', ['90-day']],
    ['the 14th session and the 6th Al Najah', ['14th session', '6th Al Najah']],
    ['as note 1 says', ['note 1']],
    ['Ask for the date. Issue 9.1', ['Issue 9.1']],
    ['Issue 9.1, page ', ['Issue 9.1, page ']],
    ['spelt out as 2025-11-24.', ['2025-11-24']],
    ['under IN-OM/JMCC14/2026/03 at UTC+5:30', ['IN-OM/JMCC14/2026/03', 'UTC+5:30']],
    ['met HE Dr Mohammed bin Ali Al Zaabi in New Delhi', ['HE Dr Mohammed', 'bin Ali', 'Al Zaabi', 'New Delhi']],
    ['with A. K. Singh of the desk', ['A. K. Singh']],
    ['“az-ZAH-bee”, co-chair', ['az-ZAH-bee', 'co-chair']],
    ['a talk between Sun–Thu and the OSCE-led group', ['Sun–Thu', 'OSCE-led']],
    ['of more training. Low confidence.', ['Low confidence']],
  ])('keeps on one line what belongs together: %s', (text, held) => {
    expect(heldIn(text)).toEqual(held);
  });

  it.each(['The two sides met and agreed on little', 'new text for the port of call', 'well-known high-level talks', '12 meanings of 3 things'])('lets plain words break: %s', (text) => {
    expect(heldIn(text)).toEqual([]);
  });

  it('lets break what is longer than a narrow column', () => {
    expect(heldIn('DOCUMENT-2026/REGISTRY-OF-TREATIES/0001')).toEqual([]);
  });

  it('counts the whole text where the pieces are its end', () => {
    const held = (length: number): boolean => withFirmEnd(heldPieces('Chief of Staff meets Secretary General'), length).some(({ isHeld }) => isHeld);
    expect([held(38), held(64)]).toEqual([false, true]);
  });

  it('loses no letter', () => {
    for (const text of ['24 Nov 2025', 'on 24 Nov 2025 (New Delhi), 2026–27.', '', 'Dr', '3 min–4 min, No. 7']) {
      expect(heldPieces(text).map((piece) => piece.text).join('')).toBe(text);
    }
  });
});

describe('withFirmEnd', () => {
  const LONG = 'We would welcome a meeting of the logistics experts of both sides ';
  const end = (text: string): string[] => withFirmEnd(heldPieces(text), text.length).filter(({ isHeld }) => isHeld).map((piece) => piece.text);

  it.each([['before the end of January.', ['of January.']], ['at one desk only.', ['desk only.']], ['on each side', ['each side']], ['are a possibility only.', ['possibility only.']]])('holds the last two words of a running text: … %s', (words, held) => {
    expect(end(LONG + words)).toEqual(held);
  });

  it.each(['under the responsibilities of administrations.', 'by 31 Jan 2027', 'of co-operation-in-arms', 'whole ', `${'x'.repeat(80)}`])('leaves alone what is long, already held or one word: … %s', (words) => {
    expect(end(LONG + words).filter((held) => !/\d|co-/u.test(held))).toEqual([]);
  });

  it('leaves a text of one line alone', () => {
    expect(end('A date for the meeting of experts.')).toEqual([]);
  });

  it('counts the whole text where the pieces are its end', () => {
    const held = (length: number): boolean => withFirmEnd(heldPieces('Chief of Staff meets Secretary General'), length).some(({ isHeld }) => isHeld);
    expect([held(38), held(64)]).toEqual([false, true]);
  });

  it('loses no letter', () => {
    for (const text of [`${LONG}before the end of January.`, 'short', '', `${LONG}a b`]) expect(withFirmEnd(heldPieces(text), text.length).map((piece) => piece.text).join('')).toBe(text);
  });
});
