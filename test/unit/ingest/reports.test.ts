import { describe, expect, it } from 'vitest';
import { labelledReports, lower } from './labelled';

const cases = labelledReports('reports');

describe('reports of many publishers', () => {
  it.each(cases)('$id: is it an engagement', ({ expected, reading }) => {
    expect(reading.isEngagement).toBe(expected.isEngagement);
    expect(reading.primary === null).toBe(expected.primary === null);
    if (!expected.isEngagement) expect(reading.doubts).toHaveLength(1);
  });

  const engagements = cases.flatMap((one) => (one.expected.primary === null || one.reading.primary === null ? [] : [{ ...one, want: one.expected.primary, got: one.reading.primary }]));

  it.each(engagements)('$id: kind, days, place and parties', ({ want, got }) => {
    expect([want.type, ...want.typeAlso]).toContain(got.type);
    expect([got.dateStart, got.dateEnd]).toEqual([want.dateStart, want.dateEnd]);
    expect([want.city, ...want.cityAlso]).toContain(got.city);
    expect([want.venueCountry, ...want.venueCountryAlso]).toContain(got.venueCountry);
    expect(got.countries.toSorted()).toEqual(want.countries.toSorted());
  });

  it.each(engagements)('$id: series and title', ({ want, got }) => {
    for (const word of want.titleContains) expect(lower(got.title)).toContain(lower(word));
    if (want.series !== null) expect(got.series).toMatchObject({ name: expect.stringContaining(want.series.nameContains) as unknown, edition: want.series.edition });
    else expect(got.series).toBeNull();
  });

  it.each(engagements.filter((one) => one.want.participants.length > 0))('$id: who took part, in which post, for whom', ({ want, got }) => {
    expect(got.participants.map(({ name, country }) => ({ name, country }))).toEqual(expect.arrayContaining(want.participants.map(({ name, country }) => ({ name, country }))));
    expect(got.participants).toHaveLength(want.participants.length);
    for (const person of want.participants) expect(lower(got.participants.find((one) => one.name === person.name)?.post ?? '')).toContain(lower(person.post).split(',')[0]);
  });

  it.each(engagements)('$id: topics', ({ want, got }) => {
    for (const topic of want.topicsContain) expect(lower(got.topics.join(' | '))).toContain(lower(topic));
  });

  it.each(cases.filter((one) => one.expected.otherEngagements.length > 0))('$id: other engagements', ({ expected, reading }) => {
    for (const other of expected.otherEngagements) {
      const found = reading.otherEngagements.find((one) => other.titleContains.every((word) => lower(one.title).includes(lower(word))));
      expect(found, other.titleContains.join(' ')).toBeDefined();
      if (other.dateStart !== null) expect(found?.dateStart).toBe(other.dateStart);
      if (other.edition !== null) expect(found?.series?.edition).toBe(other.edition);
    }
  });

  it('gives every value of a draft its passage and its rule', () => {
    for (const { reading } of cases) {
      const text = reading.text;
      for (const one of reading.evidence) {
        expect(one.start).toBeLessThan(one.end);
        expect(one.end).toBeLessThanOrEqual(text.length);
        expect(one.rule).toMatch(/^[a-z]+[.a-z-]+$/);
      }
      const fields = new Set(reading.evidence.map((one) => one.field));
      if (reading.primary?.dateStart) expect(fields).toContain('primary.dateStart');
      if (reading.primary?.city) expect(fields).toContain('primary.city');
      for (const at of reading.primary?.participants.keys() ?? []) expect(fields).toContain(`primary.participants.${at}.name`);
    }
  });
});
