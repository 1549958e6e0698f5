import { describe, expect, it } from 'vitest';
import { verdictOn, type DossierSurroundings, type LineFacts, type LineSurroundings } from '../../../../src/shared/domain/verdict';

const LINE: LineFacts = { state: 'approved', stance: 'raise', headline: 'Logistics', text: 'We would welcome a date.', ifPressed: null, reviewBy: null, reviewedOn: '2026-06-01', validUntil: null, updatedAt: '2026-01-10T08:00:00.000Z' };
const NEAR: LineSurroundings = { latestEvent: null, evidence: { linked: 2, lost: 0 }, commitments: [] };
const DOSSIER: DossierSurroundings = { today: '2026-11-02', outOfPost: [], series: [] };

function reasons(line: Partial<LineFacts> = {}, near: Partial<LineSurroundings> = {}, dossier: Partial<DossierSurroundings> = {}): string[] {
  return verdictOn({ ...LINE, ...line }, { ...NEAR, ...near }, { ...DOSSIER, ...dossier }).reasons;
}

describe('verdictOn', () => {
  it('finds nothing against a line that was reviewed after everything', () => {
    expect(verdictOn(LINE, NEAR, DOSSIER)).toEqual({ state: 'good', reasons: [] });
  });

  it('says of a line that nobody reviewed that it is only not known to be bad', () => {
    expect(verdictOn({ ...LINE, reviewedOn: null }, NEAR, DOSSIER)).toEqual({ state: 'good', reasons: ['Not reviewed yet.'] });
  });

  it('counts a review date as passed only on the day after', () => {
    expect(reasons({ reviewBy: '2026-11-02' })).toEqual([]);
    expect(reasons({ reviewBy: '2026-11-01' })).toEqual(['Its review was due on 1 Nov 2026.']);
  });

  it('takes the last change as the day of review when there was none', () => {
    const latestEvent = { title: '13th session', date: '2026-03-01' };
    expect(reasons({}, { latestEvent })).toEqual([]);
    expect(reasons({ reviewedOn: null }, { latestEvent })).toEqual(['Newer event on this issue: 13th session, 1 Mar 2026.']);
  });

  it('does not let an event that is still to come make a line stale', () => {
    expect(reasons({}, { latestEvent: { title: '14th session', date: '2026-12-16' } })).toEqual([]);
  });

  it('needs evidence where a line asserts something, and not where it only listens', () => {
    const near = { ...NEAR, evidence: { linked: 0, lost: 0 } };
    expect(verdictOn(LINE, near, DOSSIER)).toEqual({ state: 'unsupported', reasons: ['No evidence is linked to this line.'] });
    expect(verdictOn({ ...LINE, stance: 'listen-for' }, near, DOSSIER).state).toBe('good');
  });

  it('tells some evidence lost from all evidence lost', () => {
    expect(verdictOn(LINE, { ...NEAR, evidence: { linked: 2, lost: 1 } }, DOSSIER)).toEqual({ state: 'stale', reasons: ['1 of its 2 pieces of evidence is no longer in the store.'] });
    expect(verdictOn(LINE, { ...NEAR, evidence: { linked: 1, lost: 1 } }, DOSSIER)).toEqual({ state: 'unsupported', reasons: ['Its evidence is no longer in the store.'] });
  });

  it('names a person out of post once, in any of their spellings', () => {
    const outOfPost = ['Hamad Al Balushi', 'H. Al Balushi', 'Al'].map((name) => ({ person: 'Hamad Al Balushi', name, post: 'Director', toDate: '2026-05-31' }));
    expect(reasons({ text: 'As HAMAD AL BALUSHI said.', ifPressed: 'H. Al Balushi told us.' }, {}, { outOfPost })).toEqual(['It names Hamad Al Balushi, Director until 31 May 2026.']);
    expect(reasons({ text: 'Also all of it.' }, {}, { outOfPost })).toEqual([]);
  });

  it('sees an edition that is not the latest only beside a name of its series', () => {
    const series = [{ names: ['Joint Committee', 'JMCC'], latestEdition: 13, latestDate: '2025-11-24' }];
    expect(reasons({ text: 'The 12th JMCC agreed on it.' }, {}, { series })).toEqual(['It quotes the 12th edition; the latest on record is the 13th (24 Nov 2025).']);
    expect(reasons({ text: 'Since the 12th JMCC, and again at the 13th.' }, {}, { series })).toEqual([]);
    expect(reasons({ text: 'The JMCC met. On the 12th of May we wrote.' }, {}, { series })).toEqual([]);
    expect(reasons({ text: 'The 12th JMCCX agreed.' }, {}, { series })).toEqual([]);
  });

  it('tells a commitment that changed after the review', () => {
    const commitments = [{ text: 'Circulate the record', statusWord: 'done', changedOn: '2026-06-02' }, { text: 'Older', statusWord: 'done', changedOn: '2026-06-01' }];
    expect(reasons({}, { commitments })).toEqual(['“Circulate the record” is done since 2 Jun 2026.']);
  });

  it('says of a withdrawn line only that', () => {
    expect(verdictOn({ ...LINE, state: 'withdrawn', reviewBy: '2020-01-01' }, NEAR, DOSSIER).reasons).toEqual(['This line was withdrawn.']);
  });
});
