import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/main/ingest/cleaning/cleanText';
import { gazetteer } from './support';

const clean = (text: string): ReturnType<typeof cleanText> => cleanText(text, gazetteer);

describe('cleaning', () => {
  it.each([
    ['template braces', 'Before {{post_id}} after', 'Before after'],
    ['link of an embedded post', 'Seen pic.twitter.com/abc123 there', 'Seen there'],
    ['hashtag sign', 'Talks on #Trade', 'Talks on Trade'],
    ['invisible character', 'mari\u00adtime', 'maritime'],
    ['wrong encoding, repaired', 'the ministerâ€™s visit', 'the minister’s visit'],
    ['web address', 'See https://example.org/a?b=1 now', 'See now'],
    ['markup', 'It ended. class = “lead”> The guests left.', 'It ended. The guests left.'],
    ['head of a page', 'Today’s Paper | May 04, 2024\n\nThe ministers met on Monday.', 'The ministers met on Monday.'],
    ['menu', 'A first line of the report.\nContact us\nA second line.', 'A first line of the report.\n\nA second line.'],
  ])('strips %s and says so', (reason, text, wanted) => {
    const { text: cleaned, stripped } = clean(text);
    expect(cleaned.trim()).toBe(wanted);
    expect(stripped.map((one) => one.reason)).toContain(reason);
    for (const one of stripped) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it('joins hard-wrapped lines and keeps paragraphs', () => {
    const text = 'The two sides reviewed the state of defence cooperation between\nthe two countries and agreed to hold the next round in the coming\nyear.\n\nA second paragraph.';
    expect(clean(text).text).toBe('The two sides reviewed the state of defence cooperation between the two countries and agreed to hold the next round in the coming year.\n\nA second paragraph.');
  });

  it('joins the lines of a page that has an empty line behind each of them', () => {
    const lines = ['The two sides reviewed the state of defence cooperation between Peru and General Ana', 'Quispe of the staff said that the navies of both would meet again in the summer and', 'train together off the coast.', 'The guests were shown the harbour, the school of navigation and the new hall of the', 'museum, where a long table with fruit and flowers had been laid for the visitors and', 'their hosts of the navy.', 'In the evening the band of the fleet played songs of the sea from both of the coun-', 'tries, and the Admiral thanked the singers for their work and for coming so far in', 'this weather.'];
    expect(clean(lines.join('\n\n')).text.split('\n\n')[0]).toBe('The two sides reviewed the state of defence cooperation between Peru and General Ana Quispe of the staff said that the navies of both would meet again in the summer and train together off the coast.');
    const headings = Array.from({ length: 9 }, (_, at) => `Headline number ${at} of a page that lists what was written in the past few days.`);
    expect(clean(headings.join('\n\n')).text).toContain('days.\n\nHeadline');
  });

  it('maps every position back to the original', () => {
    const original = 'Talks {{x}} on #Trade and\u00a0peace in Mus\u00adcat';
    const { text, offsets } = clean(original);
    const origin = (at: number): number => {
      const run = offsets.findLast(([cleaned]) => cleaned <= at) ?? [0, 0];
      return run[1] + at - run[0];
    };
    for (const word of ['Talks', 'Trade', 'peace']) expect(original.slice(origin(text.indexOf(word))).startsWith(word)).toBe(true);
    expect(original[origin(text.indexOf('Muscat') + 3)]).toBe('c');
  });

  it('leaves a clean text as it is', () => {
    const text = 'Norway and Chile met in Oslo.\n\nThey agreed to meet again, “soon”, at 10:30.';
    expect(clean(text)).toMatchObject({ text, stripped: [], offsets: [[0, 0]] });
  });
});
