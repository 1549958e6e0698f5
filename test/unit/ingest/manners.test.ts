import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from './support';

/** Short reports of our own in the manner of ministries, services and agencies of many countries; half a sentence too many or too few decides. */
const Manner = z.object({
  id: z.string(), text: z.string(), published: z.string(),
  expected: z.object({
    isEngagement: z.boolean(), language: z.string().optional(), parts: z.number().optional(), kinds: z.array(z.string()).optional(), status: z.string().optional(), dateStart: z.string().optional(), dateEnd: z.string().optional(),
    series: z.string().optional(), edition: z.number().optional(), topics: z.array(z.string()).default([]), others: z.array(z.string()).optional(),
  }),
});
const manners = z.array(Manner).parse(JSON.parse(readFileSync(fileURLToPath(new URL('manners.json', import.meta.url)), 'utf8')));
const readings = manners.map((one) => ({ ...one, reading: read(one.text, one.published) }));

describe('manners of writing', () => {
  it.each(readings)('$id: is it an engagement', ({ expected, reading }) => {
    expect({ isEngagement: reading.isEngagement, why: reading.isEngagement ? [] : reading.doubts.slice(0, 1) }).toMatchObject({ isEngagement: expected.isEngagement });
    if (!expected.isEngagement) expect([reading.primary, reading.otherEngagements, reading.topics, reading.outcomes]).toEqual([null, [], [], []]);
    if (expected.language !== undefined) expect(reading.language).toBe(expected.language);
    if (expected.parts !== undefined) expect(reading.parts).toHaveLength(expected.parts);
  });

  const engagements = readings.flatMap((one) => (one.reading.primary === null ? [] : [{ ...one, got: one.reading.primary }]));

  it.each(engagements)('$id: kind, state and days', ({ expected, got }) => {
    if (expected.kinds !== undefined) expect(expected.kinds).toContain(got.type);
    if (expected.status !== undefined) expect(got.status).toBe(expected.status);
    if (expected.dateStart !== undefined) expect(got.dateStart).toBe(expected.dateStart);
    if (expected.dateEnd !== undefined) expect(got.dateEnd).toBe(expected.dateEnd);
  });

  it.each(engagements)('$id: series, topics and other events', ({ expected, got, reading }) => {
    if (expected.series !== undefined) expect(got.series?.name).toContain(expected.series);
    if (expected.edition !== undefined) expect(got.series?.edition).toBe(expected.edition);
    for (const topic of expected.topics) expect(got.topics.join(' | ').toLowerCase()).toContain(topic.toLowerCase());
    if (expected.others?.length === 0) expect(reading.otherEngagements.map((other) => other.title)).toEqual([]);
    for (const words of expected.others ?? []) expect(reading.otherEngagements.some((other) => other.title.includes(words)), words).toBe(true);
  });
});
