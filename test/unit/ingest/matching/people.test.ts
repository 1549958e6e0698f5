import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPerson, type ReportedPerson } from '../../../../src/main/ingest/matching/people';
import type { KnownPerson } from '../../../../src/main/ingest/matching/known';

const SECRETARY = 'Secretary General, Ministry of Defence';

function known(name: string, country: string | null = null, posts: KnownPerson['posts'] = [], spellings: readonly string[] = []): KnownPerson {
  return { id: name, name, country, spellings: [name, ...spellings], posts };
}

function since(title: string, from: string | null = null, to: string | null = null): KnownPerson['posts'] {
  return [{ title, from, to }];
}

function person(name: string | readonly string[], rest: Partial<Omit<ReportedPerson, 'names'>> = {}): ReportedPerson {
  return { names: typeof name === 'string' ? [name] : name, post: null, country: null, day: '2025-11-24', ...rest };
}

const ZAABI = known('Mohammed bin Nasser bin Ali Al-Zaabi', 'OM', since(SECRETARY, '2025-11-24'));
const RASBI = known('Mohammed bin Nasser Al Rasbi', 'OM', since(SECRETARY, '2018-01-01', '2018-12-31'));
const SINGH = known('Rajesh Kumar Singh', 'IN', since('Defence Secretary', '2024-11-01'));

describe('the exact person', () => {
  it.each([
    ['HE Dr Mohammed Bin Nasser Bin Ali Al-Zaabi', 'Mohammed bin Nasser bin Ali Al-Zaabi', 'OM'],
    ['H.E. Mohammed Bin Nasser Bin Ali Al Zaabi', 'Mohammed bin Nasser bin Ali Alzaabi', 'OM'],
    ['General Anil Chauhan (Retd)', 'Anil Chauhan', 'IN'],
    ['Gen. ANIL CHAUHAN, PVSM, UYSM', 'Anil Chauhan', 'IN'],
    ['Lt Gen Shavendra Silva', 'General Shavendra Silva', 'LK'],
    ['Vice Admiral Kanchana Banagoda', 'Rear Admiral Kanchana Banagoda', 'LK'],
    ['Admiral Dong Jun', 'Dong Jun', 'CN'],
    ['董军上将', '董军上将', 'CN'],
    ['Minister Kim Yong-hyun', 'Kim Yong Hyun', 'KR'],
    ['김용현', '김 용현', 'KR'],
    ['Gen Phan Van Giang', 'Phan Văn Giang', 'VN'],
    ['Do Ba Ty', 'Đỗ Bá Tỵ', 'VN'],
    ['Contralmirante José María Núñez', 'Jose Maria Nunez', 'AR'],
    ['Сергей Шойгу', 'СЕРГЕЙ ШОЙГУ', 'RU'],
    ['Yasar Guler', 'Yaşar Güler', 'TR'],
    ['YAŞAR GÜLER', 'Yaşar Güler', 'TR'],
    ['İsmail Şahin', 'Ismail Sahin', 'TR'],
    ['U Than Swe', 'Than Swe', 'MM'],
    ['Senior General Min Aung Hlaing', 'Min Aung Hlaing', 'MM'],
    ['الدكتور محمد بن ناصر الزعابي', 'محمد بن ناصر الزّعابي', 'OM'],
    ['जनरल अनिल चौहान', 'अनिल चौहान', 'IN'],
    ['Dato’ Seri Mohamad Sabu', 'Mohamad Sabu', 'MY'],
    ['Prabowo', 'Prabowo', 'ID'],
  ])('%s is %s', (name, recorded, country) => {
    expect(matchPerson(person(name, { country }), [known(recorded, country)])).toEqual({ exact: recorded, candidates: [] });
  });

  it('goes by any spelling of the memory and any of the report', () => {
    const one = known('Mohammed bin Nasser bin Ali Al-Zaabi', 'OM', [], ['Dr Mohammed Al-Zaabi']);
    expect(matchPerson(person(['Mohammed Bin Naseer', 'Mohammed Al Zaabi'], { country: 'OM' }), [one]).exact).toBe(one.id);
  });

  it('does not mind a country that is not known', () => {
    expect(matchPerson(person('Anil Chauhan'), [known('Anil Chauhan', 'IN')]).exact).toBe('Anil Chauhan');
    expect(matchPerson(person('Anil Chauhan', { country: 'IN' }), [known('Anil Chauhan')]).exact).toBe('Anil Chauhan');
  });

  it('is nobody of another country', () => {
    expect(matchPerson(person('Ali Hassan', { country: 'KW' }), [known('Ali Hassan', 'OM')])).toEqual({ exact: null, candidates: [] });
  });

  it('is nobody when two people share the spelling: both are asked about, the holder of the post first', () => {
    const [chief, clerk] = [{ ...known('Ali Hassan', 'OM', since('Chief of Staff')), id: 'chief' }, { ...known('Ali Hassan', 'OM', since('Director of Protocol')), id: 'clerk' }];
    const { exact, candidates } = matchPerson(person('Ali Hassan', { country: 'OM', post: 'Director of Protocol' }), [chief, clerk]);
    expect(exact).toBeNull();
    expect(candidates.map(({ id, isLikely }) => [id, isLikely])).toEqual([['clerk', true], ['chief', false]]);
    expect(candidates[0]?.reasons).toEqual(['More than one known person goes by this name.', 'The same post: Director of Protocol.']);
  });

  it('is not told by a single name that many bear', () => {
    const short = known('Rajesh Kumar Singh', 'IN', since('Defence Secretary'), ['Mr Singh']);
    expect(matchPerson(person('Singh', { country: 'IN' }), [short]).exact).toBeNull();
    expect(matchPerson(person('Shri Singh', { country: 'IN', post: 'Defence Secretary' }), [short]).exact).toBe(short.id);
  });

  it('is nobody who was decided to be somebody else', () => {
    expect(matchPerson(person('Anil Chauhan', { country: 'IN' }), [known('Anil Chauhan', 'IN')], new Set(['Anil Chauhan']))).toEqual({ exact: null, candidates: [] });
  });
});

describe('a likely person', () => {
  it.each([
    ['Mohammed Bin Naseer Bin Ali Al Zaabi', 'Mohammed bin Nasser bin Ali Al-Zaabi', '“Naseer” here, “Nasser” on record: they sound the same.'],
    ['Muhammad Nasir Aly Alzaabi', 'Mohammed bin Nasser bin Ali Al-Zaabi', '“Muhammad” here, “Mohammed” on record: they sound the same.'],
    ['محمد بن ناصر بن علي الزعابي', 'Mohammed bin Nasser bin Ali Al-Zaabi', 'The same name in another script: “Mohammed bin Nasser bin Ali Al-Zaabi”.'],
    ['Abdulrahman Al Thani', 'Abdul Rahman bin Al-Thani', 'The same name, written “Abdul Rahman bin Al-Thani” on record.'],
    ['Anil Chouhan', 'Anil Chauhan', '“Chouhan” here, “Chauhan” on record: they sound the same.'],
    ['Anil Chauan', 'Anil Chauhan', '“Chauan” here, “Chauhan” on record: one letter apart.'],
    ['अनिल चौहान', 'Anil Chauhan', 'The same name in another script: “Anil Chauhan”.'],
    ['राजेश कुमार सिंह', 'Rajesh Kumar Singh', 'The same name in another script: “Rajesh Kumar Singh”.'],
    ['Sampath Thuyakontha', 'Sampath Thuyacontha', '“Thuyakontha” here, “Thuyacontha” on record: they sound the same.'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', '“Zelensky” here, “Zelenskyy” on record: they sound the same.'],
    ['Володимир Зеленський', 'Volodymyr Zelenskyy', 'The same name in another script: “Volodymyr Zelenskyy”.'],
    ['Sergey Shoygu', 'Sergei Shoigu', '“Sergey” here, “Sergei” on record: they sound the same.'],
    ['Сергей Шойгу', 'Sergei Shoigu', 'The same name in another script: “Sergei Shoigu”.'],
    ['Kim Yong Hyeon', 'Kim Yong-hyun', 'The same name, written “Kim Yong-hyun” on record.'],
    ['김용현', 'Kim Yong-hyun', 'The same name in another script: “Kim Yong-hyun”.'],
    ['Yong-hyun Kim', 'Kim Yong-hyun', 'The same names in another order: “Kim Yong-hyun”.'],
    ['Giang Phan Văn', 'Phan Văn Giang', 'The same names in another order: “Phan Văn Giang”.'],
    ['S. Jaishankar', 'Subrahmanyam Jaishankar', '“S” here, “Subrahmanyam” on record: the first letter is the same.'],
    ['Rustem Umerov', 'Рустем Умєров', 'The same name in another script: “Рустем Умєров”.'],
    ['Salem Al Habsi', 'Salim Al-Habsi', '“Salem” here, “Salim” on record: they sound the same.'],
    ['Gustavo Petrone', 'Gustavo Petroni', '“Petrone” here, “Petroni” on record: they sound the same.'],
    ['Yasar Gulerr', 'Yaşar Güler', '“Gulerr” here, “Güler” on record: they sound the same.'],
    ['Min Aung Hlaing', 'Min Aung Hlain', '“Hlaing” here, “Hlain” on record: one letter apart.'],
  ])('%s is likely %s', (name, recorded, reason) => {
    const { exact, candidates } = matchPerson(person(name), [known(recorded), known('Nobody Else')]);
    expect(exact).toBeNull();
    expect(candidates).toEqual([expect.objectContaining({ id: recorded, isLikely: true })]);
    expect(candidates[0]?.reasons[0]).toBe(reason);
  });

  it('is proposed when the sound is the same and nothing speaks against it', () => {
    const { candidates } = matchPerson(person('Mohammed Bin Naseer Bin Ali Al Zaabi', { country: 'OM', post: 'Secretary General of Oman’s Ministry of Defence' }), [RASBI, ZAABI]);
    expect(candidates.map(({ id, isLikely }) => [id, isLikely])).toEqual([[ZAABI.id, true], [RASBI.id, false]]);
    expect(candidates[0]?.reasons).toEqual(['“Naseer” here, “Nasser” on record: they sound the same.', `The same post: ${SECRETARY}.`]);
  });

  it.each([
    ['Mohammed Al Zaabi', 'Secretary General, MoD', ZAABI, 'A shorter form of “Mohammed bin Nasser bin Ali Al-Zaabi”.'],
    ['Mr Singh', 'Secretary of Defence', SINGH, 'Only one name is the same, “Singh”: “Rajesh Kumar Singh” on record.'],
    ['R. K. Singh', 'Defence Secretary', SINGH, '“R” here, “Rajesh” on record: the first letter is the same.'],
  ])('%s is told by the post', (name, post, one, reason) => {
    const { country } = one;
    const { candidates } = matchPerson(person(name, { country, post }), [one]);
    expect(candidates).toEqual([{ id: one.id, score: expect.any(Number), isLikely: true, reasons: expect.arrayContaining([reason, `The same post: ${one.posts[0]?.title ?? ''}.`]) }]);
    expect(matchPerson(person(name, { country }), [one]).candidates.some(({ isLikely }) => isLikely)).toBe(false);
  });

  it('is the holder of the post when a script cannot be read', () => {
    const dong = known('Dong Jun', 'CN', since('Minister of National Defence', '2023-12-29'));
    const { candidates } = matchPerson(person('董军', { country: 'CN', post: 'National Defence Minister' }), [dong]);
    expect(candidates).toEqual([{ id: 'Dong Jun', score: 55, isLikely: true, reasons: ['The same post: Minister of National Defence.', 'The name is in another script and could not be compared: “董军”.'] }]);
    expect(matchPerson(person('董军', { country: 'CN', post: 'Foreign Minister' }), [dong]).candidates).toEqual([]);
    expect(matchPerson(person('董军', { country: 'CN', post: 'National Defence Minister' }), [{ ...dong, spellings: ['Dong Jun', '李尚福'] }]).candidates).toEqual([]);
  });
});

describe('somebody who may be meant, and is not proposed', () => {
  it.each([
    ['José Eduardo Quintanilla Rojas', 'José Eduardo Quintanilla', 'A fuller form of “José Eduardo Quintanilla”.'],
    ['Mohammed Al Zaabi', 'Mohammed bin Nasser bin Ali Al-Zaabi', 'A shorter form of “Mohammed bin Nasser bin Ali Al-Zaabi”.'],
    ['Lasantha Rodrigo', 'Wasantha Rodrigo', '“Lasantha” here, “Wasantha” on record: alike in a few letters only.'],
    ['Mohammed Ali', 'Muhammad Aly', '“Mohammed” here, “Muhammad” on record: they sound the same.'],
    ['Karim Khan', 'Kareem Khan', '“Karim” here, “Kareem” on record: they sound the same.'],
    ['Jaishankar', 'Subrahmanyam Jaishankar', 'Only one name is the same, “Jaishankar”: “Subrahmanyam Jaishankar” on record.'],
  ])('%s for %s', (name, recorded, reason) => {
    const { candidates } = matchPerson(person(name), [known(recorded)]);
    expect(candidates).toEqual([expect.objectContaining({ id: recorded, isLikely: false })]);
    expect(candidates[0]?.reasons[0]).toBe(reason);
  });

  it('shares a family name and the post with the one on record', () => {
    const { candidates } = matchPerson(person('Hamoud bin Faisal Al Busaidi', { country: 'OM', post: 'Minister of Defence' }), [known('Badr bin Hamad Al Busaidi', 'OM', since('Defence Minister'))]);
    expect(candidates).toEqual([expect.objectContaining({ isLikely: false, reasons: ['The same family name, but other first names: “Badr bin Hamad Al Busaidi” on record.', 'The same post: Defence Minister.'] })]);
  });
});

describe('the same first names', () => {
  it('of the man who held the post before are asked about and never proposed', () => {
    const { exact, candidates } = matchPerson(person('Mohammed bin Nasser bin Ali Al-Zaabi', { country: 'OM', post: SECRETARY }), [RASBI]);
    expect(exact).toBeNull();
    expect(candidates).toEqual([{ id: RASBI.id, score: expect.any(Number), isLikely: false, reasons: ['The same first names, but another family name: “Al Rasbi” on record, “Al Zaabi” here.', 'Held this post in 2018.'] }]);
  });

  it('of the man who holds the post now are asked about and never proposed', () => {
    const { candidates } = matchPerson(person('Mohammed bin Nasser Al Rasbi', { country: 'OM', post: SECRETARY, day: '2018-05-02' }), [ZAABI]);
    expect(candidates).toEqual([{ id: ZAABI.id, score: expect.any(Number), isLikely: false, reasons: ['The same first names, but another family name: “Al Zaabi” on record, “Al Rasbi” here.', 'On record in this post only since 24 Nov 2025.'] }]);
  });

  it('say nothing without the post', () => {
    expect(matchPerson(person('Mohammed bin Nasser Al Rasbi', { country: 'OM' }), [ZAABI]).candidates).toEqual([]);
  });
});

describe('nobody', () => {
  it.each([
    ['Rajnath Singh', 'Rajesh Kumar Singh'],
    ['Singh', 'Rajesh Kumar Singh'],
    ['Kumar', 'Rajesh Kumar Singh'],
    ['Kim', 'Kim Yong-hyun'],
    ['Kim Min-seok', 'Kim Yong-hyun'],
    ['Park Jong-un', 'Kim Jong-un'],
    ['Nguyen', 'Nguyễn Chí Vịnh'],
    ['Nguyen Van Hung', 'Nguyễn Văn Thắng'],
    ['Mohammed', 'Mohammed bin Nasser bin Ali Al-Zaabi'],
    ['Mohammed bin Salem Al Harthy', 'Mohammed bin Nasser Al Rasbi'],
    ['Nasser bin Mohammed', 'Mohammed bin Nasser'],
    ['Wang Yi', 'Wang Yu'],
    ['Li Qiang', 'Li Xi'],
    ['Dong Jun', 'Li Shangfu'],
    ['Shavendra Silva', 'Kamal Silva'],
    ['Juan Carlos Pérez', 'Juan Carlos Gómez'],
    ['José', 'José Eduardo Quintanilla'],
    ['Sergei Lavrov', 'Sergei Shoigu'],
    ['Андрей Белоусов', 'Sergei Shoigu'],
    ['Mehmet Yılmaz', 'Mehmet Kaya'],
    ['Yaşar Güler', 'Hakan Fidan'],
    ['Aung Win', 'Aung Soe'],
    ['Min Aung', 'Tin Aung San'],
    ['John Smith', 'John Healey'],
    ['', 'Anil Chauhan'],
    ['—', 'Anil Chauhan'],
    ['General', 'Anil Chauhan'],
  ])('%s is not %s', (name, recorded) => {
    expect(matchPerson(person(name), [known(recorded)])).toEqual({ exact: null, candidates: [] });
  });

  it('of another country is a candidate, however alike', () => {
    const { candidates } = matchPerson(person('Mohammed Bin Naseer Bin Ali Al Zaabi', { country: 'AE', post: SECRETARY }), [ZAABI]);
    expect(candidates).toEqual([]);
    expect(matchPerson(person('Mohammed Bin Naseer Bin Ali Al Zaabi', { post: SECRETARY }), [ZAABI]).candidates).toHaveLength(1);
  });

  it('is proposed for holding the same post under another name: that is a successor', () => {
    expect(matchPerson(person('Salim Al Habsi', { country: 'OM', post: SECRETARY }), [ZAABI]).candidates).toEqual([]);
  });

  it('of the never-same list is a candidate', () => {
    expect(matchPerson(person('Mohammed bin Nasser bin Ali Al-Zaabi', { country: 'OM', post: SECRETARY }), [RASBI], new Set([RASBI.id])).candidates).toEqual([]);
  });
});

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

describe('any people', () => {
  const letters = fc.stringMatching(/^[\p{L}]{2,9}$/u);
  const name = fc.oneof(fc.array(letters, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')), fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('Mohammed bin Nasser Al Zaabi', 'Kim Yong-hyun', 'राजेश कुमार सिंह', 'محمد بن ناصر', 'Сергей Шойгу', 'Nguyễn Văn An', 'U Than Swe'));

  it('never break it; whoever is found is known, at most three, the best first, each with reasons', () => {
    fc.assert(fc.property(fc.array(name, { maxLength: 3 }), fc.array(name, { maxLength: 6 }), fc.option(name, { nil: null }), (names, recorded, post) => {
      const memory = recorded.map((each, at) => ({ ...known(each, at % 2 === 0 ? 'OM' : null, since(post ?? 'Envoy', '2020-01-01')), id: String(at) }));
      const { exact, candidates } = matchPerson({ names, post, country: 'OM', day: '2025-01-01' }, memory);
      expect(candidates.length).toBeLessThanOrEqual(3);
      expect(exact === null || candidates.length === 0).toBe(true);
      expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
      for (const one of candidates) expect(one.reasons.every((reason) => reason.endsWith('.')) && one.reasons.length > 0 && memory.some(({ id }) => id === one.id)).toBe(true);
      expect(matchPerson({ names, post, country: 'OM', day: '2025-01-01' }, memory)).toEqual({ exact, candidates });
    }), { numRuns: 300 });
  });

  it('are found whichever of two names is on record', () => {
    fc.assert(fc.property(name, name, (one, two) => {
      const [ab, ba] = [matchPerson(person(one), [known(two)]), matchPerson(person(two), [known(one)])];
      expect(ab.exact === null).toBe(ba.exact === null);
      expect(ab.candidates.length).toBe(ba.candidates.length);
      expect(ab.candidates[0]?.isLikely).toBe(ba.candidates[0]?.isLikely);
    }), { numRuns: 300 });
  });

  it('are themselves, whatever rank, case and accents', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 2, maxLength: 4 }), (words) => {
      const plain = words.join(' ');
      fc.pre(matchPerson(person(plain), [known(plain)]).exact !== null && !/^(general|lieut|major|staff|vice|army|navy|chief|captain|senior|first|leader|royal|prime|lady|lord|dame|prof|senor|madam|doctor|admiral|surgeon|marshal|colonel|fleet|field|group|wing|flight|petty|pilot)/.test(plain));
      expect(matchPerson(person(`Vice Admiral ${plain.toUpperCase()} (Retd)`), [known(plain)]).exact).toBe(plain);
      expect(matchPerson(person(words.map((word) => `${word.slice(0, 1)}\u0301${word.slice(1)}`).join('-')), [known(plain)]).exact).toBe(plain);
    }));
  });

  it('are compared in bounded time: fifty people of a report with three thousand', () => {
    const memory = Array.from({ length: 3000 }, (_, at) => ({ ...known(`Mohammed bin Salem${at} Al Name${at % 70}`, 'OM', since(SECRETARY)), id: String(at) }));
    const started = performance.now();
    for (let at = 0; at < 50; at += 1) matchPerson(person(`Mohamed Salem${at} Al-Nama${at}`, { country: 'OM', post: SECRETARY }), memory);
    for (const piece of ['a', 'bin ', 'H.E. ', '(', 'Dr. ', '-', 'ا', '김']) matchPerson(person(piece.repeat(100_000)), memory.slice(0, 10));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
