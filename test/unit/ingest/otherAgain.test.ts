import { describe, expect, it } from 'vitest';
import { read } from './support';

const HEAD = 'Border officials of Kenya and Ethiopia held talks in Moyale on 10 March 2025 and agreed to open the market.\n\n';
const others = (text: string): Array<[string, string]> => read(`${HEAD}${text}`).otherEngagements.map(({ title, status }) => [title, status]);

describe('when the same people meet at another time', () => {
  it.each([
    ['again, at a place', 'They will sit again in Hawassa in September.', ['Next meeting in Hawassa in September', 'planned']],
    ['again before a month is over', 'The officers are to meet again in Entebbe before the end of November.', ['Next meeting in Entebbe before the end of November', 'planned']],
    ['the last time', 'The administrators last met in Yabelo, when nothing was agreed.', ['Meeting in Yabelo', 'reported-only']],
    ['last year', 'The group meets yearly; last year it was in Lampung.', ['Meeting in Lampung', 'reported-only']],
    ['on a line of a protocol', 'Next session: Graz, 2026.', ['Next session', 'planned']],
    ['next up', 'Next up is a cyber workshop in Hartford.', ['Next: a cyber workshop in Hartford', 'planned']],
  ])('is told %s', (_what, text, expected) => {
    expect(others(text)).toContainEqual(expected);
  });

  it('is not told by other things that sit somewhere, or that will not be', () => {
    expect(others('The post will sit in a valley. Traders will not meet again in Hawassa. The road last broke in Yabelo.')).toEqual([]);
  });
});
