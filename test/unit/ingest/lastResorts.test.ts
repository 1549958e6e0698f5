import { describe, expect, it } from 'vitest';
import { read } from './support';

const kind = (text: string): string | null => read(text).primary?.type ?? null;
const pair = (text: string): string[] => [...(read(text).primary?.countries ?? [])].toSorted();

describe('an engagement that no list of acts knows', () => {
  it.each([
    ['one of many meetings', 'Nigeria would like to adopt the Belarusian model of schools, said the Ambassador of Nigeria to Belarus Amaka Obi.\n\nAfter presenting credentials, the diplomat held one of the first meetings with the Minister of Education Ihar Novik.', 'meeting'],
    ['visited him', 'The Minister of Defence, Gen. Sani Bala (retd), said on Monday the government would strengthen cooperation.\n\nThe minister said this when a delegation of the Senegalese Armed Forces led by Maj.-Gen. Ousmane Fall visited him in Abuja.', 'meeting'],
    ['a session that is addressed', 'Lomé, March 11 - Minister of Foreign Affairs, Kofi Adu, has called for urgent attention to what must be done in Ghana and Togo.\n\nAddressing the 9th Joint Ghana-Togo Permanent Commission for Cooperation in Lomé, the Minister said that roads should come first.', 'committee-session'],
    ['who convened', 'Vientiane, March 11 - Lao and Cambodian officials in charge of border affairs convened here on Tuesday to speed up demarcation.', 'meeting'],
    ['an agreement at a session', 'QUITO - Ecuador and Peru will carry out a joint operation along the border, the ministers of the interior of both countries decided at a working session in Loja on Thursday.', 'meeting'],
    ['a farewell', 'The outgoing Ambassador of Cuba to Namibia, Luis Paz, bade farewell to the Speaker of the National Assembly, Hon. Peter Shivute, in Windhoek.', 'meeting'],
    ['signatures', 'Dutch State Secretary for Trade Hanna Bos and Moroccan Minister of Industry Omar Alami on Tuesday put their signatures to an action plan on hydrogen in The Hague.', 'signing'],
    ['a partnership that is launched', 'Honiara, 8 March: Solomon Islands\' Minister of Foreign Affairs Peter Kama and New Zealand\'s Foreign Minister Tom Reid have launched the Statement of Partnership.', 'ceremony'],
    ['a line that is opened', 'LUSAKA: Zambia\'s and Malawi\'s ministers responsible for electricity have commissioned the power line.', 'ceremony'],
    ['a ship that calls in', 'The French Navy minehunter Céphée called in at Klaipėda over the weekend, the Lithuanian Navy said.', 'port-call'],
    ['a drill', 'Marines from the Netherlands and the Royal Bahamas Defence Force drilled boarding procedures off Nassau on 26 February.', 'exercise'],
    ['an operation at sea', 'The Jamaica Defence Force Coast Guard and Colombia\'s navy carried out a coordinated operation in the Caribbean from 1 to 4 March.', 'exercise'],
    ['a gift handed over', 'Counsellor Park Jin-ho of the Korean Embassy handed 5,000 textbooks over to Lesotho\'s Ministry of Education. Minister Thabo Molapo accepted the gift in Maseru.', 'ceremony'],
    ['over the phone', 'Kuwaiti Interior Minister Sheikh Fahad Al-Sabah and his Iraqi counterpart Omar Hadi discussed border security over the phone on Monday.', 'call'],
    ['an exchange that is counted', 'Minister Tan Li hosted the 15th Singapore-Brunei Environment Annual Exchange in Singapore on 5 May 2019.', 'committee-session'],
  ])('%s', (_what, text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  it('is told with a doubt by the words alone that say they came together', () => {
    const reading = read('Ukraine’s Minister of Infrastructure, Ivan Koval, and Slovakian Minister of Transport, Peter Novák, agreed to build logistics terminals with a company of theirs.');
    expect([reading.primary?.countries.toSorted(), reading.doubts[0]]).toEqual([['SK', 'UA'], 'That this is a meeting is told only by “agreed to”.']);
  });

  it('is not told where one side only speaks, is only allowed to, or refuses', () => {
    for (const text of [
      'Foreign Minister Tom Reid said on Tuesday that Canada is worried about the fighting in Sudan and called on all parties to stop.',
      'Mexico\'s Senate voted on Wednesday to allow 155 US soldiers to enter the country for training.',
      'Japan\'s Cabinet on Friday approved a bill that will allow the forces to hold drills with the Philippines.',
      'China declined a high-profile meeting, the Pentagon said. Beijing has rejected the offer to meet with the US defense secretary.',
      'The United Nations Support Office in Somalia (UNSOS) has donated two vehicles to the Uganda People’s Defence Forces. The handover ceremony took place today, with UNSOS Chief Transport Officer Anna Weiss presenting the vehicles.',
      'The Minister of Defence of Ghana, Kojo Mensah, on Tuesday inaugurated a new wing of the hospital in Accra. He praised Germany for financing part of it.',
    ]) expect(read(text).isEngagement, text).toBe(false);
  });
});

describe('a report that names one country', () => {
  const CALL = 'President Ana Rusu had a phone conversation with the President of Romania, Ion Pop, this evening.';

  it('is an engagement where two hold an office that a country has but once, with a doubt', () => {
    const reading = read(CALL);
    expect([reading.primary?.title, reading.primary?.countries]).toEqual(['Telephone call of President Ana Rusu and President of Romania Ion Pop', ['RO']]);
    expect(reading.doubts).toContain('Only one country is told; the other has to be added.');
  });

  it('is one where somebody goes to it, or meets a counterpart', () => {
    expect(read('Foreign Minister Hakan Demir will pay a visit to Slovenia on 13 March 2025. During his visit, Minister Demir will meet with Prime Minister Rok Novak.').primary?.countries).toEqual(['SI']);
    expect(read('President Moses Banda says the discussions he had with his Mozambican counterpart Carlos Chapo in Tete on Saturday will ease fuel transit.').primary?.countries).toEqual(['MZ']);
  });

  it('is one where an ambassador meets an official of the place', () => {
    expect(read('Ambassador Rina Sari of Indonesia met Deputy Prime Minister Ratu Tora today to discuss a forum.').primary?.countries).toEqual(['ID']);
  });

  it('is none where both may be of it', () => {
    expect(read('Pakistan\'s Minister for Planning Ahmed Raza called on the Chief of Army Staff General Omar Malik today.').isEngagement).toBe(false);
    expect(read('The United Nations Resident Coordinator in Bhutan, Anna Weiss, called on Prime Minister Dorji Wangdi.').isEngagement).toBe(false);
  });
});

describe('what a report counts as two countries', () => {
  it('are territories with a government of their own', () => {
    expect(pair('The Norwegian Minister of Fisheries, Kari Dahl, met her Faroese colleague, Jens Holm, in Oslo on Monday.')).toEqual(['FO', 'NO']);
    expect(pair('The Foreign Minister of Peru, Ana Quispe, met the President of New Caledonia, Paul Kai, in Lima on Monday.')).toEqual(['NC', 'PE']);
  });

  it('is the host’s where a guest comes for a conference in the capital', () => {
    const reading = read('Today, Minister of Culture Prince Badr bin Fahd met with the Minister of Culture of the Republic of India, Ravi Menon, during his visit to the Kingdom to participate in the Tourism Assembly held in the capital, Riyadh.\n\nPresent at the meeting were Assistant Minister of Culture Rakan bin Omar and the Undersecretary, Fahd bin Ali.');
    expect(reading.primary?.participants.map(({ name, post, country }) => [name, post, country])).toEqual([
      ['Badr bin Fahd', 'Minister of Culture', 'SA'], ['Ravi Menon', 'Minister of Culture of the Republic of India', 'IN'],
      ['Rakan bin Omar', 'Assistant Minister of Culture', expect.anything()], ['Fahd bin Ali', 'Undersecretary', expect.anything()],
    ]);
  });

  it('is not a third place where a paper of two others was signed, nor where a summit was held', () => {
    expect(pair('Seychelles signs visa waiver with Bolivia at UN headquarters.\n\nThe agreement was signed in New York on 5 March by Ambassador Ian Payet and his Bolivian colleague Diego Rojas.')).toEqual(['BO', 'SC']);
    expect(pair('ISLAMABAD - Foreign Minister Omar Malik received a telephone call from the Foreign Minister of Bahrain Ali Hadi after the successful Cooperation Council Summit held at Al-Ula in the Kingdom of Saudi Arabia on January 5.')).toEqual(['BH', 'PK']);
  });

  it('are three where the three countries met', () => {
    expect(pair('Honduras, El Salvador and Guatemala discuss customs union. The economy ministers of the three countries met in Tegucigalpa on 7 March.')).toEqual(['GT', 'HN', 'SV']);
  });

  it('are those of whose leaders the sentence behind the opening tells', () => {
    const { primary } = read('Malaysia, Laos agree to boost rail links. Visiting Lao Prime Minister Kham Souk and Malaysian Prime Minister Anwar Idris reached the understanding in Putrajaya on March 6.');
    expect(primary?.participants.map(({ name, country }) => [name, country])).toEqual([['Kham Souk', 'LA'], ['Anwar Idris', 'MY']]);
  });
});
