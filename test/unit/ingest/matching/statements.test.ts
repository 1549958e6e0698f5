import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchStatement } from '../../../../src/main/ingest/matching/statements';
import type { KnownStatement } from '../../../../src/main/ingest/matching/known';

const FIRST = 'Admiral Rosa Quispe, Chief of the Navy CGN, received Dr Kenji Mori, Vice Minister, MoD, Japan. The talks confirmed the wish to deepen Naval Cooperation through work on the Joint Repair Yard, shared training and port visits.';
const SECOND = 'The two sides also spoke about charts of the northern coast and about faster clearances for survey aircraft.';
const FULL = `${FIRST} ${SECOND}`;
const TRUNCATED = 'Admiral Rosa Quispe, Chief of the Navy #CGN, received Dr Kenji Mori, Vice Minister, MoD, Japan. The talks confirmed the wish to deepen #NavalCooperation through work on the Joint… pic.twitter.com/aB3dE4fG5h— Navy HQ (@Navy_HQ_PE) March 3, 2025';

function known(...texts: string[]): KnownStatement {
  return { id: 'statement-navy', speaker: 'Navy HQ', madeOn: '2025-03-03', texts };
}

function match(text: string, list: readonly KnownStatement[], isTruncated = false): ReturnType<typeof matchStatement> {
  return matchStatement({ text, isTruncated, speaker: 'Navy HQ' }, list);
}

describe('matchStatement', () => {
  it('knows a cut-off post with hashtags for the beginning of the full text', () => {
    expect(match(TRUNCATED, [known(FULL)], true)).toEqual({ id: 'statement-navy', reason: 'The beginning of the statement of Navy HQ of 3 Mar 2025, word for word, then cut off.', isFuller: false });
  });

  it('knows the full text for a fuller one than the cut-off post', () => {
    expect(match(FULL, [known(TRUNCATED)])).toEqual({ id: 'statement-navy', reason: 'It holds all words that are on record of the statement of Navy HQ of 3 Mar 2025, and more.', isFuller: true });
  });

  it('joins a text that another report prints in two quotations', () => {
    expect(match(SECOND, [known(FULL)])).toEqual({ id: 'statement-navy', reason: 'Its words stand within the statement of Navy HQ of 3 Mar 2025.', isFuller: false });
    expect(match(FIRST, [known(FULL)])?.id).toBe('statement-navy');
    expect(match(FULL, [known(FIRST, SECOND)])?.isFuller).toBe(true);
    expect(match(FULL, [known(SECOND)])?.id).toBe('statement-navy');
  });

  it('does not join the second quotation to a text that ended before it', () => {
    expect(match(SECOND, [known(TRUNCATED)])).toBeNull();
  });

  it('is no fuller when it is cut off or when a longer text is known', () => {
    expect(match(`${FULL} The day after…`, [known(FULL)], true)?.isFuller).toBe(false);
    expect(match(`${FULL} The day after they went home by sea.`, [known(FULL)])?.isFuller).toBe(true);
    expect(match(`${FIRST} ${SECOND}`, [known(TRUNCATED, `${FULL} The day after they went home by sea.`)])?.isFuller).toBe(false);
  });

  it('finds extracts with gaps, in their order only', () => {
    const extract = '[…] deepen Naval Cooperation […] the Joint Repair Yard […] charts of the northern coast […]';
    expect(match(FULL, [known(extract)])).toEqual(expect.objectContaining({ id: 'statement-navy', isFuller: true }));
    expect(match(extract, [known(FULL)])?.isFuller).toBe(false);
    expect(match(FULL, [known('[…] northern coast […] the Joint Repair Yard […] Naval Cooperation […]')])).toBeNull();
  });

  it('finds one of two quotations in a text that is on record in extracts, and does not call it fuller', () => {
    const extract = known('[…] deepen Naval Cooperation […] charts of the northern coast […] faster clearances for survey aircraft […]');
    expect(match(SECOND, [extract])).toEqual({ id: 'statement-navy', reason: 'It repeats passages of the statement of Navy HQ of 3 Mar 2025.', isFuller: false });
    expect(match(`${SECOND} Then they went home by sea and rail and were received by a great many people of the port.`, [extract])?.isFuller).toBe(false);
    expect(match(SECOND, [known('[…] deepen Naval Cooperation […] shared training […] charts of the northern coast […]')])).toBeNull();
  });

  it.each([
    ['capitals', FIRST.toUpperCase()],
    ['quotation marks', `“${FIRST.replaceAll(',', '’,')}”`],
    ['a handle for a name', FIRST.replace('Dr Kenji Mori', '@KenjiMori_MoD')],
    ['a link', `${FIRST} https://example.org/p/12?x=y`],
    ['accents', FIRST.replace('Rosa', 'Rósa')],
    ['blanks and breaks', FIRST.replaceAll(' ', '\n ')],
    ['emoji', `🇵🇪🇯🇵 ${FIRST} ⚓`],
  ])('does not mind %s', (_, text) => {
    expect(match(text, [known(FIRST)])?.id).toBe('statement-navy');
  });

  it.each([
    ['another number', FIRST.replace('Vice Minister', 'Second Vice Minister')],
    ['a turn of phrase', 'port visits'],
    ['a formula that is short', 'shared training and port visits'],
    ['the same topics in other words', 'Navy HQ writes that Admiral Quispe and Dr Mori spoke of repair yards, training and port visits.'],
    ['nothing', ''],
    ['a gap alone', '… @Navy_HQ_PE …'],
  ])('refuses %s', (_, text) => {
    expect(match(text, [known(FULL)])).toBeNull();
  });

  it('chooses the statement with most words in common, then that of the same speaker', () => {
    const short = { ...known(SECOND), id: 'short' };
    expect(match(FULL, [short, known(FIRST)])?.id).toBe('statement-navy');
    expect(match(FULL, [{ ...known(FIRST), id: 'other', speaker: 'An agency' }, known(FIRST)])?.id).toBe('statement-navy');
  });

  it.each([
    ['Arabic', 'أكد الجانبان حرص البلدين على تعزيز التعاون العسكري في مجال التدريب وبناء السفن', 'أكّد الجانبان حرص البلدين على تعزيز التعاون العسكري في مجال #التدريب…'],
    ['Hindi', 'दोनों पक्षों ने रक्षा उद्योग में सहयोग को और गहरा करने की प्रतिबद्धता दोहराई', 'दोनों पक्षों ने रक्षा उद्योग में सहयोग को और गहरा करने की…'],
    ['Chinese', '双方同意今后每年举行一次边境防务友好交流活动并扩大军校学员互访的规模', '双方同意今后每年举行一次边境防务友好交流活动并扩大…'],
    ['Korean', '양측은 국방 산업 협력을 더욱 강화하고 해군 함정의 공동 정비를 추진하기로 합의했다', '양측은 국방 산업 협력을 더욱 강화하고 해군 함정의 공동 정비를…'],
    ['Vietnamese', 'Hai bên nhất trí tăng cường hợp tác hải quân và đào tạo cán bộ trong năm tới', 'HAI BÊN nhất trí tăng cường #HợpTác hải quân và đào tạo cán bộ…'],
    ['Russian', 'Стороны подтвердили готовность расширять сотрудничество в области подготовки экипажей', 'Стороны подтвердили готовность расширять #сотрудничество в области подготовки…'],
    ['Turkish', 'İki ülke savunma sanayii alanında iş birliğini artırma kararlılığını yineledi', 'İki ülke savunma sanayii alanında iş birliğini artırma…'],
    ['Spanish', 'Ambas partes acordaron ampliar la cooperación en la formación de oficiales y en astilleros', 'Ambas partes acordaron ampliar la #cooperación en la formación de oficiales…'],
  ])('reads a cut-off text in %s', (_, full, cut) => {
    expect(match(cut, [known(full)], true)?.id).toBe('statement-navy');
    expect(match(full, [known(cut)])?.isFuller).toBe(true);
  });

  it('finds any part of at least six words and forty letters, from either side', () => {
    const word = fc.stringMatching(/^[a-z]{6,9}$/);
    fc.assert(fc.property(fc.array(word, { minLength: 8, maxLength: 40 }), fc.nat(20), (words, skip) => {
      const part = words.slice(Math.min(skip, words.length - 7)).join(' ');
      const whole = words.join(' ');
      expect(match(part, [known(whole)])?.id).toBe('statement-navy');
      expect(match(whole, [known(part)])?.id).toBe('statement-navy');
      expect(match(words.slice(0, 5).join(' '), [known(whole)])).toBeNull();
    }));
  });

  it('takes any text of any length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), (one, two) => {
      expect(match(one, [known(two)]) === null).toBe(match(two, [known(one)]) === null);
    }));
    for (const piece of ['a', 'a ', '…', '@a', '— (', 'https://', '[…] a b c d e f ']) expect(match(piece.repeat(1_000_000 / piece.length), [known(`${piece.repeat(9000)}b`)])?.id ?? 'statement-navy').toBe('statement-navy');
  });

  it('has an answer when a statement of the memory has no text', () => {
    expect(match(FULL, [known()])).toBeNull();
  });
});
