import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { attache, scratch } from './cliProbe';

const place = scratch();
afterAll(() => place.remove());
const DISPATCH = 'Defence Secretary Rajesh Kumar Singh of India met Oman’s Secretary General of the Ministry of Defence, Salim bin Hamad Al-Harthi, in Muscat on Monday. They discussed shipbuilding and training.';
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
    ['ingest x.txt --db y.db', '--db and --dossier go with --save'],
    ['ingest x.txt --published 2025-02-30', '--published takes a day'],
    ['ingest x.txt --published yesterday', '--published takes a day'],
  ])('refuses “%s” as wrong usage', async (line, reason) => {
    const { code, err } = await attache(line.split(' '));
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });

  it('keeps a report in the inbox of its dossier, once', async () => {
    const [db, file] = [place.file('desk.db'), place.file('jmcc.txt')];
    writeFileSync(file, DISPATCH);
    await attache(['sample', '--db', db]);
    const first = await attache(['ingest', file, '--save', '--db', db, '--published', '2027-02-02', '--json']);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(JSON.parse(first.out)).toMatchObject([{ file, isEngagement: true, saved: { state: 'waiting', note: expect.stringContaining('1 event') } }]);
    const again = await attache(['ingest', file, '--save', '--db', db, '--published', '2027-02-02']);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/jmcc\.txt: Same article as .+ waits for decisions\. Nothing was stored\./);
  });

  it('names the dossiers when it cannot tell which one a report belongs to', async () => {
    const [db, file] = [place.file('other.db'), place.file('other.txt')];
    writeFileSync(file, REPORT);
    await attache(['sample', '--db', db]);
    const { code, err } = await attache(['ingest', file, '--save', '--dossier', 'Norway–Chile', '--db', db]);
    expect(code).toBe(1);
    expect(err).toMatch(/no dossier “Norway–Chile” in this store\. It has .+ \(India–Oman\)/);
  });
});
