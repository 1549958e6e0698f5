import { describe, expect, it } from 'vitest';
import { read } from './support';

describe('no engagement is', () => {
  it.each([
    ['what a mission of a fund does', 'The Government of Zambia and a visiting International Monetary Fund (IMF) mission have reached an agreement on the third review.\n\nThe mission, led by Ms Elena Ruiz of Argentina, held meetings in Lusaka from 2 to 5 March with officials of the Ministry of Finance.'],
    ['what a delegation of a bank does, whoever heads it', 'A World Bank delegation headed by Mr Jonas Lund of Denmark held talks with Finance Minister Grace Banda in Lilongwe on Monday on a loan for rural roads.'],
    ['what would be welcome', 'Serbian Defence Minister Goran Petkovic said on Tuesday that Belgrade would welcome talks with Kenya on the sale of armoured vehicles if Nairobi showed interest.'],
    ['what somebody is ready to do', 'Foreign Minister Ana Silva said on Monday that Peru was ready to sit down with Bolivia at any time to discuss the border closure.'],
    ['what a country is called on to do', 'The President of Ghana has called on Togo to resume negotiations on the maritime boundary.'],
    ['what two are urged to do', 'Kenya’s Foreign Ministry on Monday urged Ethiopia and Somalia to return to dialogue.'],
    ['an exercise of one country with ships built in another', 'The Philippine Navy concluded its annual exercise “Pagsisikap” off Zambales on Friday with live firing by two frigates built in South Korea.'],
    ['an exercise of one country with vehicles bought from another', 'The Royal Brunei Land Force held its annual battalion exercise in Temburong from 3 to 7 March, using armoured vehicles purchased from France.'],
    ['a tour of one’s own troops who come from abroad', 'General Peter Otieno, Chief of Defence Forces of Kenya, toured military units in Garissa on Monday and praised troops returning from Somalia.'],
    ['an opening with funds from another country', 'Bangladesh Army chief General Rahim Uddin inaugurated a hospital in Cumilla on Monday that was built with funds from Saudi Arabia.'],
    ['a meeting without a date', 'Tunisia and Libya have yet to fix a date for the meeting of their joint commission, a spokesman said on Monday.'],
    ['a round for which the door is open', 'Iran says door open for sixth round of talks with Riyadh\n\nTEHRAN, March 10 (KRN) - Foreign Ministry Spokesman Davoud Sajjadi said on Monday that Tehran is ready to continue the dialogue with Saudi Arabia whenever the other side is prepared.'],
    ['a visit that has fallen through', 'The planned visit by Croatian Defence Minister Ivan Horvat to Ljubljana has fallen through. The ministry in Zagreb said on Monday that a new date would be sought with the Slovenian side.'],
    ['a visit put on hold', 'The visit that President Merdan Ataev of Turkmenistan was to pay to Azerbaijan on 14 March has been put on hold, diplomats in Baku said.'],
    ['a loan that a group of a bank signs', 'Malawi and the African Development Bank (AfDB) Group yesterday signed a grant agreement. The bank’s country manager, Aïssatou Diallo, a Senegalese national, signed for the AfDB in Lilongwe. Mozambique’s High Commissioner, Américo Tembe, witnessed the ceremony.'],
    ['a loan that a bank signs first', 'The European Investment Bank and Montenegro’s Ministry of Finance signed a loan agreement in Podgorica on Monday. Bank vice-president Lena Kruger of Germany and Minister Marko Vukovic signed the document.'],
    ['what somebody of a body signs, whatever passport he has', 'The head of the IOM office in Astana, Swiss national Peter Meier, and Deputy Labour Minister Aidar Serikov signed a plan on labour migration on Monday.'],
    ['a meeting that is being considered', 'Latvian Foreign Minister Anna Berzina told Latvian Television on Monday that relations with Poland had never been better and that a meeting of the two presidents was being considered.'],
    ['talks for which there is no reason', 'Commenting on the remarks of the Hungarian prime minister, Slovak Foreign Ministry spokesman Peter Kral said on Monday that Bratislava saw no reason for talks with Budapest on the decrees.'],
    ['talks to which one side did not come', 'A ministerial delegation from the Central African Republic failed to arrive in Kigali on Monday and the talks with Rwanda did not begin.'],
  ])('%s', (_what, text) => {
    const { isEngagement, primary } = read(text);
    expect([isEngagement, primary]).toEqual([false, null]);
  });
});

describe('an engagement of two is', () => {
  it.each([
    ['a call on somebody to discuss something', 'Rear Admiral Elchin Aliyev of Azerbaijan called on Admiral Tariq Awan of Pakistan in Islamabad on Monday to discuss training.', 'meeting', ['AZ', 'PK']],
    ['a meeting beside a mission of a fund', 'Finance Minister Jan Novak of Czechia met Finance Minister Eva Horváth of Hungary in Prague on Monday, a day after an IMF mission had left the city.', 'meeting', ['CZ', 'HU']],
    ['an exercise with troops of the other country', 'Soldiers of Kenya returning from Somalia trained with soldiers of Uganda in Jinja on Monday in a joint exercise.', 'exercise', ['KE', 'UG']],
    ['guests in a number', 'The Naval Academy of Chile received 12 cadets of the Peruvian Navy in Valparaíso on Monday for a joint course.', null, ['CL', 'PE']],
    ['a guest of an office that has its country from the town', 'The Emir received the President of Chad in Doha on Tuesday.', 'meeting', ['QA', 'TD']],
    ['what two ministers agreed on', 'The defence ministers of Ecuador and Colombia agreed on Tuesday in Quito to step up patrols on the common border.', 'meeting', ['CO', 'EC']],
    ['a course of one army for another', 'A jungle operations course run by the Brazilian Army for 40 Zambian soldiers started in Lusaka on Monday.', 'exercise', ['BR', 'ZM']],
    ['a stay of a delegation', 'A 12-member delegation of the Togolese Gendarmerie was in Ghana from March 3 to 6 to study border management.', 'visit', ['GH', 'TG']],
  ])('%s', (_what, text, type, countries) => {
    const { primary } = read(text);
    expect(primary?.countries.toSorted()).toEqual(countries);
    if (type !== null) expect(primary?.type).toBe(type);
  });
});
