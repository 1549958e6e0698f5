import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
const reading = (text: string): ReturnType<typeof read> => read(text, PUBLISHED);
const taking = (text: string): Array<{ name: string; post: string | null; country: string | null }> => (reading(text).primary?.participants ?? []).map(({ name, post, country }) => ({ name, post, country }));
const names = (text: string): string[] => taking(text).map(({ name }) => name);
const of = (text: string, name: string): { post: string | null; country: string | null } | undefined => taking(text).find((one) => one.name === name);

describe('a name', () => {
  it.each([
    ['with a short word before its dash', 'Latvian Defence Minister Anna Berzina met Korean Vice Minister Park Do-hyun in Riga on Monday. Colonel Kim So-yeop, Defence Attaché of the Embassy, also took part.', ['Anna Berzina', 'Park Do-hyun', 'Kim So-yeop']],
    ['behind the service and the corps of a rank', 'The commander of the Indonesian Army, General TNI Budi Santoso, received the Chief of the Royal Malaysian Army, General Ahmad Salleh, in Jakarta on Tuesday. Brigadier General Inf Joko Lestari also attended.', ['Budi Santoso', 'Ahmad Salleh', 'Joko Lestari']],
    ['that reads like an adjective but for its accent', 'Colombia and Ecuador held naval talks in Cartagena on Monday. The Colombian delegation was headed by Rear Admiral Germán Darío Echeverri.', ['Germán Darío Echeverri']],
    ['that is a town’s, behind a rank with brackets', 'Uruguay and Argentina held an exercise on Monday. The exercise was led by Captain (CG) Washington Etcheverry Sosa.', ['Washington Etcheverry Sosa']],
    ['in capitals with an initial', 'The Philippine Navy and the Royal Australian Navy held talks in Manila on Monday. The Philippine delegation was headed by RADM NICASIO R. DELA PAZ PN, Deputy Chief of Naval Staff.', ['NICASIO R. DELA PAZ']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('is one person with its initial, whichever stands first, and is told in full', () => {
    expect(names('Lithuania’s Minister of Foreign Affairs Tomas Vaitas talked by telephone with Minister of Foreign Affairs of Moldova Sergiu Botnaru on Monday. S. Botnaru thanked Lithuania for the transformers and took part in a later session with T. Vaitas.')).toEqual(['Tomas Vaitas', 'Sergiu Botnaru']);
    expect(names('Minister F. Ruzicka in talks with Slovenian ambassador\n\nOn Monday, Frantisek Ruzicka, Minister of Foreign Affairs of Slovakia, met with Gregor Kozovinc, the Ambassador of Slovenia to Slovakia.')).toEqual(['Frantisek Ruzicka', 'Gregor Kozovinc']);
  });

  it('of the same surname and another initial is somebody else’s', () => {
    expect(reading('Minister Peter Novak of Croatia met Minister Juraj Bielik of Slovakia in Zagreb on Monday. State Secretary M. Novak also took part.').persons).toHaveLength(3);
  });
});

describe('a post', () => {
  it.each([
    ['of a committee on what no list knows', 'Polish Senator Halina Ostrowska, Chair of the Committee on Emigration, met Lithuanian lawmaker Jonas Petraitis in Vilnius on Monday.', 'Halina Ostrowska', 'Chair of the Committee on Emigration'],
    ['with a word of its own between chief and officer', 'Jamaica’s Chief Nursing Officer, Marcia Grizzle, met Canada’s Chief Medical Officer, Paul Desroches, in Kingston on Monday.', 'Marcia Grizzle', 'Jamaica’s Chief Nursing Officer'],
    ['behind an order of Pakistan', 'Lieutenant General Shuhrat Qodir, Commander Ground Forces of Tajikistan, called on General Tariq Awan, NI(M), Chief of the Army Staff, in Rawalpindi today.', 'Tariq Awan', 'Chief of the Army Staff'],
    ['before “Rt. Hon.”', 'Kenya and Uganda held talks in Kisumu on Monday. Cabinet Secretary Josphat Barasa co-chaired the meeting with Uganda’s First Deputy Prime Minister Rt. Hon. Grace Nakawuki.', 'Grace Nakawuki', 'Uganda’s First Deputy Prime Minister'],
    ['of an ambassador in full behind a list', 'The Japanese and Mongolian ministries held a dialogue in Ulaanbaatar on Monday. Chief of Department Colonel Bold Altan, Ambassador Extraordinary and Plenipotentiary of Japan to Mongolia Iwamura Masato and other officials took part in the dialogue.', 'Iwamura Masato', 'Ambassador Extraordinary and Plenipotentiary of Japan to Mongolia'],
    ['for fields that no list knows', 'Kuwait and the Philippines held a meeting of the joint committee in Kuwait City on Monday. The Filipino delegation was headed by Undersecretary for Licensing and Adjudication at the Department of Migrant Workers, Bernardita Olarte.', 'Bernardita Olarte', 'Undersecretary for Licensing and Adjudication at the Department of Migrant Workers'],
  ])('%s', (_what, text, name, post) => {
    expect(of(text, name)?.post).toBe(post);
  });

  it('of a committee ends before its chair’s own name, and before a day', () => {
    expect(of('Lithuanian lawmaker Jonas Petraitis met the Polish Chair of the Committee on Wednesday in Warsaw, Senator Halina Ostrowska.', 'Jonas Petraitis')).toBeDefined();
    expect(names('Lithuanian Minister Jonas Petraitis met Chair of the Committee on Agriculture Halina Ostrowska of Poland in Warsaw on Monday.')).toContain('Halina Ostrowska');
  });

  it('of the Pentagon is American, whatever other countries are named', () => {
    const text = 'Deputy Assistant Secretary of Defense for Western Hemisphere Affairs Caroline Hathaway spoke by phone yesterday with the Dominican Republic’s Vice Minister of Defense, Vice Admiral Ramón Peguero.\n\nThe two discussed the situation in Haiti.';
    expect([reading(text).primary?.type, reading(text).primary?.countries.toSorted()]).toEqual(['call', ['DO', 'US']]);
  });
});

describe('who took part', () => {
  const EXERCISE = 'Senegal and France held an exercise in Dakar from 3 to 7 March. ';

  it.each([
    ['is told behind the name of who is only quoted', 'Kenya and Germany signed a hydrogen agreement in Nairobi on Monday. “It is a good day,” said Ambassador Matthias Kreuz, who took part in the ceremony.', 'Matthias Kreuz'],
    ['opened the exercise, though only quoted', `${EXERCISE}“We made it harder,” said Commodore Moussa Fall, commander of the Senegalese Fleet, who opened the exercise.`, 'Moussa Fall'],
    ['directs the exercise, though only quoted', `${EXERCISE}“It is a partnership,” said Commander Ibrahima Diatta, head of the Navy Commandos and director of the exercise.`, 'Ibrahima Diatta'],
    ['has the chair', 'Manama: The 17th session of the Bahrain-United Kingdom Joint Working Group was held today, under the chairmanship of Dr. Khalid bin Salman, Undersecretary for Political Affairs, and Stephen Harcourt, Director for the Middle East.', 'Khalid bin Salman'],
    ['has the units under their orders', `${EXERCISE}The French units were under the orders of Captain Lucie Villefranche.`, 'Lucie Villefranche'],
  ])('%s', (_what, text, name) => {
    expect(names(text)).toContain(name);
  });

  it('is not who is only quoted', () => {
    expect(names(`${EXERCISE}“It is a good day,” said Professor Marie Blanc, who follows the navies of the region.`)).toEqual([]);
  });

  it('is not whom a delegation met before the ceremony', () => {
    expect(names('Azerbaijan and Romania signed a plan in Bucharest on Monday. Before the signing ceremony the Azerbaijani delegation met with the State Secretary for Defence Policy of Romania, Ms. Ioana Dragomir.')).toEqual([]);
  });

  it('is of the side that the clause names, past what it is made up of', () => {
    expect(of(`${EXERCISE}The French detachment, made up of members of the 9th Marine Infantry Brigade, is led by Lieutenant-Colonel Antoine Guerrec.`, 'Antoine Guerrec')?.country).toBe('FR');
    expect(of('Colombia and Ecuador held naval talks in Cartagena on Monday. The Colombian delegation was headed by Rear Admiral Luis Rojas, and that of Ecuador by Rear Admiral Wilmer Jurado.', 'Wilmer Jurado')?.country).toBe('EC');
  });
});

describe('the event', () => {
  it('is a call where somebody spoke to a colleague abroad, and nothing where they spoke to their party', () => {
    expect(reading('Interior ministers discuss border by phone\n\nEstonian Minister of the Interior Kaarel Tamm spoke to his Finnish colleague Anna Rauta on Thursday evening about the border.').primary?.type).toBe('call');
    expect(reading('Estonian Prime Minister Kaarel Tamm spoke to his party on Thursday evening about the border with Latvia.').isEngagement).toBe(false);
  });

  it('of a ship is of the navy that is named before her prefix', () => {
    expect(reading('The Brazilian Navy frigate BNS Itapemirim arrived in Cape Town, South Africa, on 6 March 2025 for a goodwill visit.').primary?.countries.toSorted()).toEqual(['BR', 'ZA']);
    expect(reading('The Bangladesh Navy frigate BNS Bijoy arrived in Colombo, Sri Lanka, on 6 March 2025 for a goodwill visit.').primary?.countries.toSorted()).toEqual(['BD', 'LK']);
  });

  it('is one where two ministers met at the house of a company, and none where one met a company', () => {
    expect(reading('Minister of Energy Ruba Majali and Iraqi Electricity Minister Hazim Jubouri agreed on Wednesday to begin the second phase of the line. The agreement was reached at a meeting at the National Electric Power Company in Amman, Jordan.').primary?.countries.toSorted()).toEqual(['IQ', 'JO']);
    expect(reading('Minister of Energy Ruba Majali held talks in Amman on Wednesday with the Iraqi National Electric Power Company on the second phase of the line.').isEngagement).toBe(false);
  });

  it('is none where somebody is only prepared to resume talks', () => {
    expect(reading('Croatian Veterans’ Minister Ivan Peric said on Friday that Zagreb was prepared to resume talks with Serbia on missing persons as soon as Belgrade was ready to open its archives.').isEngagement).toBe(false);
  });

  it('is on this Thursday, when the report is of the day before and it is still to come', () => {
    const { primary } = read('The Commander of the Brazilian Navy, Admiral Marcelo Prado, arrives this Thursday in Luanda for a four-day official visit to Angola.', '2024-08-28');
    expect([primary?.dateStart, primary?.dateEnd]).toEqual(['2024-08-29', '2024-09-01']);
    expect(read('The Commander of the Brazilian Navy, Admiral Marcelo Prado, arrived this Thursday in Luanda for an official visit to Angola.', '2024-08-30').primary?.dateStart).toBe('2024-08-29');
  });

  it('is on the day told behind the agreement on which it rests, in the year of a line above', () => {
    const { primary } = read('Search and rescue exercise on the river\n\n06/09/2024\n\nWithin the framework of the Cooperation Agreement on Search and Rescue at Sea, on 4 and 5 September the Uruguayan Navy and the Argentine Navy carried out a combined exercise, with base in the port of Colonia del Sacramento.', null);
    expect([primary?.dateStart, primary?.dateEnd, primary?.city, primary?.venueCountry]).toEqual(['2024-09-04', '2024-09-05', 'Colonia del Sacramento', 'UY']);
  });

  it.each([
    ['The drill is the fourth of its kind since 2019.', 4],
    ['“This is the seventh edition, and each time the scenario was harder,” said Commander Ines Falk.', 7],
    ['Commodore Nii Lamptey told reporters that it was the third patrol conducted by the two sides since 2022.', 3],
    ['“This was the first edition that I saw,” said Commander Ines Falk.', null],
  ])('has the number that is said of it: %s', (line, edition) => {
    expect(reading(`Croatia and Montenegro started the exercise Desert Lynx off Split on Tuesday. ${line}`).primary?.series?.edition).toBe(edition);
  });

  it.each([
    ['PNG, Indonesia border talks end in Vanimo\n\nPapua New Guinea and Indonesia have agreed to let border crossers carry goods, the Border Development Authority says.\n\nThe agreement came out of the 35th Joint Border Committee meeting which ended in Vanimo last Friday after three days.\n\nPNG delegation leader and Local Government Affairs secretary Dickson Warakai said the limit had not been looked at since the Basic Agreement was signed in 1990.\n\nHis Indonesian counterpart Eko Suharyanto said Jakarta was keen on a second crossing.', { name: 'Joint Border Committee', edition: 35 }, '2025-03-05'],
    ['The city of Bern hosted, from 6th to 8th March 2025, the XXIII Bilateral Staff Meeting between the Spanish Army and the Portuguese Army.', { name: 'Bilateral Staff Meeting', edition: 23 }, '2025-03-06'],
    ['The Icelandic Coast Guard and the Danish Joint Arctic Command met for their annual coordination meeting in Reykjavik on Monday.', null, '2025-03-10'],
    ['Bilateral exercise\n\n2025.3.8\n\nThe Japan Maritime Self-Defense Force conducted a bilateral exercise with the Royal Canadian Navy as follows.\n\n1  Objective\n\nTo improve capabilities\n\n2  Period\n\nFrom Monday, March 3 to Wednesday, March 5, 2025', null, '2025-03-03'],
  ])('has its series and its own day: %s', (text, series, day) => {
    const { primary } = reading(text);
    expect([primary?.series, primary?.dateStart]).toEqual([series, day]);
  });

  it.each([
    ['an institution signs with one country', 'Tunis, March 10 - Tunisia and the African Development Bank (AfDB) signed, on Monday in Tunis, a financing agreement for roads in the governorates bordering Algeria and Libya. The agreement was initialled by Minister Samia Ben Othman and the Deputy Director General of the bank.'],
    ['somebody sees conditions for talks of others', 'Angola’s Minister of External Relations, Domingos Tavares, said on Monday in Luanda that there are still conditions for direct negotiations between the Democratic Republic of Congo and Rwanda. “There will be room for a dialogue”, the minister told journalists at the end of the opening ceremony of the academic year.'],
    ['somebody is open to resuming a dialogue', 'SEOUL, March 10 - Foreign Minister Kwon Seok-jin said Monday South Korea is open to resuming a vice-ministerial diplomatic and security dialogue with China at an early date.'],
  ])('is none where %s', (_what, text) => {
    expect(reading(text).isEngagement).toBe(false);
  });

  it('is where the visiting chief was received, not whence he came', () => {
    const { primary } = reading('Riyadh, March 12, 2025 -- Chief of Staff of the Royal Saudi Naval Forces Lieutenant General Fahd Al-Shamrani received at his office here today the visiting Chief of the Royal Malaysian Navy, Admiral Azhar Kamaruddin.');
    expect([primary?.city, primary?.venueCountry]).toEqual(['Riyadh', 'SA']);
  });

  it.each([
    ['Its previous session was held in Warsaw on 3–4 June 2019.', '2019-06-03'],
    ['The previous session took place on 3 June 2019 in Warsaw.', '2019-06-03'],
  ])('had one before with a day of its own: %s', (line, day) => {
    expect(reading(`The assembly of Poland and Lithuania met in Vilnius on 8 November 2022. ${line}`).otherEngagements.map(({ dateStart }) => dateStart)).toEqual([day]);
  });
});
