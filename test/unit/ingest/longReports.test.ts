import { describe, expect, it } from 'vitest';
import { labelledReports, lower, type Labelled } from './labelled';

// Reports of the length and the disorder of real ones. Not all of each is read yet: what is must not become less.
const cases = labelledReports('longReports');
const told = cases.flatMap((one) => (one.expected.primary === null || one.reading.primary === null ? [] : [{ ...one, want: one.expected.primary, got: one.reading.primary }]));

type Told = (typeof told)[number];

/** The share of what is asked that is right. */
function share(answers: readonly boolean[]): number {
  expect(answers.length).toBeGreaterThan(0);
  return answers.filter(Boolean).length / answers.length;
}

const perReport = (isRight: (one: Told) => boolean): number => share(told.map(isRight));
const people = told.flatMap(({ want, got }) => want.participants.map((person) => ({ person, found: got.participants.find((one) => one.name === person.name) })));
const found = people.filter((one) => one.found !== undefined);

function isOther({ reading }: Labelled, { titleContains, dateStart }: Labelled['expected']['otherEngagements'][number]): boolean {
  return reading.otherEngagements.some((one) => titleContains.every((word) => lower(one.title).includes(lower(word))) && (dateStart === null || one.dateStart === dateStart));
}

describe('reports of real length', () => {
  it('are told apart from what is no engagement', () => {
    expect(share(cases.map(({ expected, reading }) => expected.isEngagement === reading.isEngagement))).toBeGreaterThanOrEqual(13 / 14);
    expect(cases.filter(({ expected, reading }) => !expected.isEngagement && reading.primary !== null)).toEqual([]);
  });

  it('keep their kind, days, place, parties and series', () => {
    expect(perReport(({ want, got }) => [want.type, ...want.typeAlso].includes(got.type))).toBe(1);
    expect(perReport(({ want, got }) => got.dateStart === want.dateStart && [want.dateEnd, ...want.dateEndAlso].includes(got.dateEnd))).toBe(1);
    expect(perReport(({ want, got }) => [want.city, ...want.cityAlso].includes(got.city))).toBeGreaterThanOrEqual(10 / 11);
    expect(perReport(({ want, got }) => [want.venueCountry, ...want.venueCountryAlso].includes(got.venueCountry))).toBeGreaterThanOrEqual(10 / 11);
    expect(perReport(({ want, got }) => got.countries.toSorted().join() === want.countries.toSorted().join())).toBe(1);
    expect(perReport(({ want, got }) => (want.series === null ? got.series === null : got.series?.edition === want.series.edition && got.series.name.includes(want.series.nameContains)))).toBe(1);
  });

  it('keep who took part, in which post and for whom', () => {
    expect(found.length / people.length).toBeGreaterThanOrEqual(0.9);
    expect(found.length / told.reduce((sum, { got }) => sum + got.participants.length, 0)).toBeGreaterThanOrEqual(0.95);
    expect(share(found.map(({ person, found: one }) => one?.country === person.country))).toBeGreaterThanOrEqual(0.9);
    expect(share(found.map(({ person, found: one }) => lower(one?.post ?? '').includes(lower(person.post).split(',')[0] ?? '')))).toBeGreaterThanOrEqual(0.85);
  });

  it('keep what was spoken of, and the other events', () => {
    expect(share(told.flatMap(({ want, got }) => want.topicsContain.map((topic) => lower(got.topics.join(' | ')).includes(lower(topic)))))).toBeGreaterThanOrEqual(0.75);
    expect(share(cases.filter(({ reading }) => reading.primary !== null).flatMap((one) => one.expected.otherEngagements.map((other) => isOther(one, other))))).toBeGreaterThanOrEqual(0.55);
  });
});
