import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairScan } from '../../../src/main/ingest/cleaning/scanFaults';
import { OffsetText } from '../../../src/main/ingest/cleaning/offsetText';
import { cleanText } from '../../../src/main/ingest/cleaning/cleanText';
import { gazetteer, read } from './support';

const repaired = (text: string): string => OffsetText.of(text).edited(repairScan(text)).text;

describe('letters that a scan confused', () => {
  it.each([
    ['lndian and ltalian troops', 'Indian and Italian troops'],
    ['lNDIA – OMAN JOlNT EXERClSE', 'INDIA – OMAN JOINT EXERCISE'],
    ['the Nationa1 Defence Academy, in particu1ar its assi5tance to f0reign cadets', 'the National Defence Academy, in particular its assistance to foreign cadets'],
    ['Comrnander of the Regirnent, at the cerernony', 'Commander of the Regiment, at the ceremony'],
    ['AlR FORCE and MINlSTRY', 'AIR FORCE and MINISTRY'],
    ['a rneeting of the Cornrnittee in Vietnarn', 'a meeting of the Committee in Vietnam'],
    ['the Arnbassador and Adm iral Tan', 'the Ambassador and Admiral Tan'],
  ])('are put back: %s', (scanned, meant) => {
    expect(repaired(scanned)).toBe(meant);
  });

  it.each([
    'The government returned to the northern port; Mr Horne and Ms Arnold spoke of burning concerns.',
    'Lt Col Lnu left at 10a1m; see mp3player, page1 and https://x.example/a1bcd and user_a1bcd.',
    'llama, Lloyd, lbs and ltd are words, McDonald too; Annex1 and day1 stay.',
    'The fort of AlUla, Dr ElBaradei and Mr AlUmran: reports of the1st and of5th day',
    'Croatia1 and Argentina1 signed; the notes stand below.',
    'Gen eral remarks', // Nothing else is wrong with the text.
  ])('are left alone where they may be meant: %s', (text) => {
    expect(repaired(text)).toBe(text);
  });

  it('never change a text twice, and never its other letters', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => {
      const once = repaired(text);
      expect(repaired(once).length).toBeLessThanOrEqual(once.length);
      expect(once.replace(/[Ilos015mrnM ]/g, '')).toBe(text.replace(/[Ilos015mrnM ]/g, ''));
    }));
  });

  it('are told as repaired, with the place in the text as it was received', () => {
    const { text, stripped } = cleanText('The lndian and Omani navies met in Muscat on Monday.', gazetteer);
    expect(text).toContain('The Indian and Omani navies');
    expect(stripped).toEqual([{ start: 4, end: 5, text: 'l', reason: 'fault of a scan, repaired' }]);
  });

  it('do not hide an exercise', () => {
    const { primary } = read('lNDIA - PERU JOlNT EXERCISE\n\nThe second edition of Exercise RIVER STAR between the lndian Army and the Peruvian Army is being conducted at Pune from 03 - 14 Mar 25.');
    expect([primary?.type, primary?.countries, primary?.dateStart, primary?.series?.edition]).toEqual(['exercise', ['IN', 'PE'], '2025-03-03', 2]);
  });
});

describe('words that a line or a typist broke', () => {
  it('are joined where the hyphen is that of the break', () => {
    const lines = ['The Chief of Defence of Norway, General Lars Brekke, who was here at the invita-', 'tion of Mr. Kunihiko Hatakeyama, met the Vice-Minister of Defence, Mr. Hata-', 'keyama, in Tokyo on 10 March 2025 and spoke with him about peacekeeping and a', 'well-established exchange of cadets and officers of both defence forces in gen-', 'eral.'];
    expect(cleanText(lines.join('\n'), gazetteer).text).toMatch(/at the invitation of .* Mr\. Hatakeyama, in Tokyo .* well-established exchange/);
    expect(cleanText('Officers of the two navies spoke for two days in Lima about a long-\nterm plan of exchanges that both had asked for.', gazetteer).text).toContain('a long-term plan');
    expect(cleanText('The minister of defence of Peru, who was in Lima on Satur-\nday, flew on to Chile on Sunday for a three-\nday visit that both had asked for in the spring.', gazetteer).text).toMatch(/on Saturday, .* a three-day visit/);
  });

  it('have an apostrophe, whatever the key that was hit', () => {
    const names = (read('The 14th meeting of the Georgia-Oman Joint Commission was held in Tbilisi on 10 March. Georgia`s Minister of Economy Lasha Beridze and Oman´s Minister of Trade Saif Al Amri co-chaired it.').primary?.participants ?? []).map(({ name, post, country }) => [name, post, country]);
    expect(names).toEqual([['Lasha Beridze', 'Georgia’s Minister of Economy', 'GE'], ['Saif Al Amri', 'Oman’s Minister of Trade', 'OM']]);
  });
});
