import { describe, expect, it } from 'vitest';
import { fullHeight } from '../../../src/main/render/engine/leadHeight';

/** A text as measuring leaves it, so far as its height is asked about. */
const text = (naturalWidth: number): Parameters<typeof fullHeight>[0] => Object.assign({}, { _inlines: [{ height: 12 }], _maxWidth: naturalWidth } as never);

describe('fullHeight', () => {
  it('takes a text that just fits its line for one line, and one that wraps for as many as it may need', () => {
    expect(fullHeight(text(98), 100)).toBe(12);
    expect(fullHeight(text(101), 100)).toBe(24);
    expect(fullHeight(text(190), 100)).toBe(36);
  });
});
