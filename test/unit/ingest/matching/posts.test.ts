import { describe, expect, it } from 'vitest';
import { matchPerson } from '../../../../src/main/ingest/matching/people';
import { known, person, SECRETARY, since } from './knownPeople';

describe('the post', () => {
  it.each([
    ['Secretary General of the Ministry of Defence of the Sultanate of Oman', SECRETARY, true],
    ['Secretary General, MoD, Sultanate of Oman', SECRETARY, true],
    ['Secretary-General', SECRETARY, true],
    ['CDS', 'Chief of the Defence Staff', true],
    ['Defense Minister', 'Minister of Defence', true],
    ['External Affairs Minister', 'Minister of Foreign Affairs', true],
    ['Deputy Minister of Defence', 'Minister of Defence', false],
    ['Minister of State for Defence', 'Minister of Defence', false],
    ['Vice Chief of Naval Staff', 'Chief of Naval Staff', false],
    ['Chief of the Army Staff', 'Chief of Naval Staff', false],
    ['Minister', 'Minister of Defence', false],
    ['Secretary General, Ministry of Foreign Affairs', SECRETARY, false],
    ['', SECRETARY, false],
  ])('%s for %s: %s', (post, title, isSame) => {
    const one = known('Rajesh Kumar Singh', 'IN', since(title, '2020-01-01'));
    expect(matchPerson(person('Singh', { country: 'IN', post }), [one]).candidates).toHaveLength(isSame ? 1 : 0);
  });

  it.each([
    ['2020-03-01', null, '2019-06-01', 'On record in this post only since 1 Mar 2020.'],
    [null, '2019-12-31', '2025-11-24', 'Held this post until 31 Dec 2019.'],
    ['2017-05-04', '2019-02-03', '2025-11-24', 'Held this post 4 May 2017 – 3 Feb 2019.'],
    ['2017-01-01', '2019-12-31', '2025-11-24', 'Held this post from 2017 to 2019.'],
    ['2017-01-01', '2019-12-31', '2018-06-06', 'The same post: Defence Secretary.'],
  ])('from %s to %s, on %s: %s', (from, to, day, reason) => {
    const one = known('Rajesh Kumar Singh', 'IN', since('Defence Secretary', from, to));
    expect(matchPerson(person('Rajeesh Kumar Singh', { country: 'IN', post: 'Defence Secretary', day }), [one]).candidates[0]?.reasons).toContain(reason);
  });

  it('that is another one makes a common name no proposal', () => {
    const ali = known('Mohammed Aly Hassan', 'EG', since('Chief of Naval Staff', '2024-01-01'));
    const [one] = matchPerson(person('Muhammad Ali Hasan', { country: 'EG', post: 'Minister of Transport' }), [ali]).candidates;
    expect(one?.isLikely).toBe(false);
    expect(one?.reasons).toContain('Another post on record: Chief of Naval Staff.');
  });
});
