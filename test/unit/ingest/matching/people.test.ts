import { describe, expect, it } from 'vitest';
import { matchPerson } from '../../../../src/main/ingest/matching/people';
import { known, person, SECRETARY, since } from './knownPeople';

const ZAABI = known('Mohammed bin Nasser bin Ali Al-Zaabi', 'OM', since(SECRETARY, '2025-11-24'));
const RASBI = known('Mohammed bin Nasser Al Rasbi', 'OM', since(SECRETARY, '2018-01-01', '2018-12-31'));
const SINGH = known('Rajesh Kumar Singh', 'IN', since('Defence Secretary', '2024-11-01'));

describe('the exact person', () => {
  it.each([
    ['HE Dr Mohammed Bin Nasser Bin Ali Al-Zaabi', 'Mohammed bin Nasser bin Ali Al-Zaabi', 'OM'],
    ['H.E. Mohammed Bin Nasser Bin Ali Al Zaabi', 'Mohammed bin Nasser bin Ali Alzaabi', 'OM'],
    ['General Anil Chauhan (Retd)', 'Anil Chauhan', 'IN'],
    ['Gen. ANIL CHAUHAN, PVSM, UYSM', 'Anil Chauhan', 'IN'],
    ['Anil Chauhan, AVSM', 'Anil Chauhan', 'IN'],
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

  it('is not told by a single name where the report has the full one', () => {
    expect(matchPerson(person(['Widodo Subianto', 'Prabowo'], { country: 'ID' }), [known('Prabowo', 'ID')]).exact).toBeNull();
  });

  it('is asked about when nothing has been on record for years and the post is another', () => {
    const reported = (post: string | null, day: string) => matchPerson(person(RASBI.name, { country: 'OM', post, day }), [RASBI]);
    expect(reported('Ambassador of Oman to Jordan', '2025-11-24')).toEqual({
      exact: null, candidates: [{ id: RASBI.id, score: 100, isLikely: true, reasons: ['The same spelling.', `No post on record since 31 Dec 2018: ${SECRETARY}.`] }],
    });
    expect(reported('Ambassador of Oman to Jordan', '2020-11-24').exact).toBe(RASBI.id);
    expect(reported('Secretary General, MoD', '2025-11-24').exact).toBe(RASBI.id);
    expect(reported(null, '2025-11-24').exact).toBe(RASBI.id);
    const served = { ...RASBI, posts: [...RASBI.posts, ...since('Adviser', '2019-01-01')] };
    expect(matchPerson(person(RASBI.name, { post: 'Ambassador of Oman to Jordan' }), [served]).exact).toBe(RASBI.id);
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
    ['Juan Zapatero Cruz', 'Juan Zapatero de la Cruz', 'The same name, written “Juan Zapatero de la Cruz” on record.'],
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

describe('the reason', () => {
  it('names the spelling in the script of the report where there is one', () => {
    const zaabi = known('Mohammed bin Nasser bin Ali Al-Zaabi', 'OM', since(SECRETARY, '2025-11-24'), ['मोहम्मद बिन नासिर बिन अली अल-ज़ाबी', 'محمد بن ناصر بن علي الزعابي']);
    const told = (name: string): string | undefined => matchPerson(person(name, { country: 'OM', post: 'Secretary General of Oman’s Ministry of Defence' }), [zaabi]).candidates[0]?.reasons[0];
    expect(told('Mohamed bin Nasir')).toBe('A shorter form of “Mohammed bin Nasser bin Ali Al-Zaabi”.');
    expect(told('محمد بن ناصر')).toContain('“محمد بن ناصر بن علي الزعابي”');
  });
});
