import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { attache, scratch } from './cliProbe';

const place = scratch();
afterAll(() => place.remove());
const REPORT = 'Norway’s Chief of Defence, General Eirik Solbakken, met Chilean Defence Minister Ana Rojas in Oslo on Monday.';

describe('attache ingest', () => {
  it('prints one object a file, in order, and goes on after a bad file', async () => {
    const [good, empty] = [place.file('good.txt'), place.file('empty.txt')];
    writeFileSync(good, REPORT);
    writeFileSync(empty, ' ');
    const { code, out, err } = await attache(['ingest', good, place.file('gone.txt'), empty, good, '--published', '2025-03-12', '--json']);
    expect(code).toBe(1);
    expect(err).toContain('gone.txt is not there');
    expect(err).toContain('empty.txt holds no text');
    const readings: unknown = JSON.parse(out);
    expect(readings).toHaveLength(2);
    expect(readings).toMatchObject([
      { file: good, isEngagement: true, primary: { type: 'meeting', dateStart: '2025-03-10', dateEnd: '2025-03-10', city: 'Oslo', venueCountry: 'NO', series: null }, otherEngagements: [], persons: [{ canonical: 'Eirik Solbakken', variants: [] }, { canonical: 'Ana Rojas', variants: [] }] },
      { file: good },
    ]);
  });

  it('tells a person what it read and what it doubts', async () => {
    const file = place.file('plain.txt');
    writeFileSync(file, REPORT);
    const { code, out } = await attache(['ingest', file]);
    expect(code).toBe(0);
    expect(out).toContain('Eirik Solbakken, Norway’s Chief of Defence, NO');
    expect(out).toContain('? The day cannot be told without the day of publication.');
  });

  it.each([
    ['ingest', 'FILE is missing'],
    ['ingest x.txt --save', '--save is not there yet'],
    ['ingest x.txt --db y.db', '--db'],
    ['ingest x.txt --published 2025-02-30', '--published takes a day'],
    ['ingest x.txt --published yesterday', '--published takes a day'],
  ])('refuses “%s” as wrong usage', async (line, reason) => {
    const { code, err } = await attache(line.split(' '));
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  it('does not offer in its help what is not there', async () => {
    expect((await attache(['ingest', '--help'])).out).not.toContain('--save');
  });
});
