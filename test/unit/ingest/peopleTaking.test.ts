import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
const reading = (text: string): ReturnType<typeof read> => read(text, PUBLISHED);
const taking = (text: string): Array<{ name: string; post: string | null; country: string | null }> => (reading(text).primary?.participants ?? []).map(({ name, post, country }) => ({ name, post, country }));
const names = (text: string): string[] => taking(text).map(({ name }) => name);
const of = (text: string, name: string): { post: string | null; country: string | null } | undefined => taking(text).find((one) => one.name === name);

describe('a person', () => {
  it.each([
    ['is one under the first of two family names', 'Minister Quispe meets Chilean colleague\n\nPeruvian Interior Minister Rosa Quispe Mamani met the Chilean Interior Minister Jorge Tapia Rivas in Tacna on Monday. Minister Tapia spoke of the border.', ['Rosa Quispe Mamani', 'Jorge Tapia Rivas']],
    ['heads a parliament that the post names last', 'Lithuania and Poland held an assembly of their parliaments in Vilnius on Monday. The meeting was opened by Deputy Speaker of the Seimas Ona Petraitienė and Deputy Marshal of the Sejm Adam Wilczek.', ['Ona Petraitienė', 'Adam Wilczek']],
    ['has a post that ends with a short form', 'The Committee on Border Affairs (COBA) of the Latvian parliament met Estonian colleagues in Riga on Monday. Chair of the COBA Janis Ozols received Estonian Interior Minister Mart Saar.', ['Janis Ozols', 'Mart Saar']],
    ['is consul in a town that no list holds', 'Papua New Guinea and Indonesia held border talks in Wewak on Monday. The Indonesian Consul in Bewari Yosef Rumkorem and Governor Peter Kila attended the talks.', ['Yosef Rumkorem', 'Peter Kila']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('holds an office with a word that no list holds behind “and”', () => {
    expect(of('Minister of Energy and Hydrocarbon Resources Salma Haddad of Egypt and Omani Energy Minister Yusuf Harthi met in Cairo on Monday.', 'Salma Haddad')?.post).toBe('Minister of Energy and Hydrocarbon Resources');
  });

  it('keeps a middle name that is nobody’s, and a family name in capitals', () => {
    expect(names('Estonian Minister Karl Juhan Tamm met Finnish Minister Juhan Aalto in Tallinn on Monday.')).toEqual(['Karl Juhan Tamm', 'Juhan Aalto']);
    expect(names('The Japanese Defence Attaché, Captain OKADA Kenta, met the Commander of the Kenya Navy, Major General Paul Otieno, in Mombasa on Monday.')).toEqual(['OKADA Kenta', 'Paul Otieno']);
    expect(of('Tarn and Peru met. The French Consul in Lima Anne Mercier met Peruvian Minister Rosa Quispe in Lima on Monday.', 'Anne Mercier')).toBeDefined();
  });
});

describe('a ship', () => {
  it.each([
    ['that is named after somebody is nobody, wherever else she is named', 'The French Navy frigate Commandant Mercier called at Beirut, Lebanon, from 3 to 6 March. The Commandant Mercier was welcomed by Rear Admiral Karim Haddad.', ['Karim Haddad']],
    ['whose prefix another navy has is nobody', 'The Brazilian Navy frigate BNS Itaguari, under the command of Captain Rui Sales, arrived in Simon’s Town, South Africa, on 6 March for a goodwill visit.', ['Rui Sales']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('is none of these: a rank of frigates, and the captain who speaks', () => {
    expect(names('Uruguay and Argentina held an exercise on the river on Monday. The Argentine units were under the orders of Frigate Captain Lucía Villalba.')).toEqual(['Lucía Villalba']);
    expect(names('The Chilean frigate Condell visited Callao, Peru, on Monday. The commander of the frigate Captain Luis Rojas called on Rear Admiral Jorge Paz of the Peruvian Navy.')).toContain('Luis Rojas');
  });

  it('whose crew plays football in port is on a port call all the same', () => {
    expect(reading('Port call of the frigate Mistral\n\nFootball on the beach and a rescue drill: from 3 to 7 March the French frigate Mistral called at Mombasa, Kenya.').isEngagement).toBe(true);
    expect(reading('Kenya beat France in a friendly football match\n\nKenya defeated France by two goals to one in a friendly football match in Mombasa on Monday.').isEngagement).toBe(false);
  });
});

describe('who took part', () => {
  it.each([
    ['is told by another clause than the one with another day', 'The Kenya-Uganda Joint Commission held its fifth session in Nairobi on 7 March. The session, which was prepared by officials on 3 March, was co-chaired by Cabinet Secretary Jane Wanjiru and Uganda’s Minister Peter Okello.', ['Jane Wanjiru', 'Peter Okello']],
    ['is received before the day of a further plan', 'Botswana’s Defence Minister met the visiting Commander of the Namibian Air Force, Air Commodore Tomas Shikongo, in Gaborone on Monday. The Namibian delegation, which includes the Defence Adviser, Colonel Festus Nambahu, was received by Major General Odirile Kgosi and was yesterday expected to tour the base in Maun.', ['Tomas Shikongo', 'Festus Nambahu', 'Odirile Kgosi']],
    ['opened the talks, though only quoted on something else', 'Papua New Guinea and Australia held defence talks in Port Moresby on Monday. Defence Minister Peter Kila, who opened the talks, said a treaty with Fiji would be tabled this month.', ['Peter Kila']],
    ['is the chief of the police, who is called president', 'Slovak Interior Minister Marek Hudak met Austrian Interior Minister Johanna Pichler in Bratislava on Monday. They were joined by Police President Jozef Krajci.', ['Marek Hudak', 'Johanna Pichler', 'Jozef Krajci']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('is not who was met on another day, nor who signed the statement', () => {
    expect(names('Kenya’s Minister Jane Wanjiru met Uganda’s Minister Peter Okello in Nairobi on 7 March. On 3 March Minister Okello had met Governor Paul Odera in Kisumu.')).toEqual(['Jane Wanjiru', 'Peter Okello']);
    expect(names('The Brazilian Ambassador, Carlos Lima, met Nigeria’s Minister of Defence, Musa Danjuma, in Abuja on Monday. A statement to this effect was signed by the Director of Information in the ministry, Mr Ifeanyi Udo.')).toEqual(['Carlos Lima', 'Musa Danjuma']);
  });
});

describe('a post', () => {
  it.each([
    ['of a unit with words that no list holds', 'Australia and Brunei held Exercise Green Fern near Temburong from 3 to 7 March. Officer Commanding Kestrel Company Tarn Major Ann Cole and Commander 4th Royal Wangi Regiment Lieutenant Colonel Aziz Yusof led the exercise.', 'Ann Cole', 'Officer Commanding Kestrel Company Tarn'],
    ['of an area, behind a comma', 'Bangladesh and Nepal opened Exercise Hill Path on Monday. Area Commander, Sylhet Area Maj Gen Hasan Mahmud attended the opening.', 'Hasan Mahmud', 'Area Commander, Sylhet Area'],
    ['that names what is commanded', 'Ghana and Togo held a joint patrol from 3 to 5 March. Commodore Kofi Lartey, Flag Officer Commanding the Eastern Naval Command, saw the ships off.', 'Kofi Lartey', 'Flag Officer Commanding the Eastern Naval Command'],
    ['of a minister who is an ambassador by rank', 'Assistant Foreign Minister for Consular Affairs Ambassador Salem Hamad met the Philippine Undersecretary Bernard Olarte in Kuwait City on Monday.', 'Salem Hamad', 'Assistant Foreign Minister for Consular Affairs'],
    ['of the guard of a state', 'Tonga’s Chief of Defence Staff, Brigadier General Sione Latu, met US Colonel Eve Park and Brigadier General Tom Heller, assistant adjutant general of the Nevada National Guard, in Nuku’alofa on Monday.', 'Tom Heller', 'assistant adjutant general of the Nevada National Guard'],
    ['that counterparts share', 'Ministers Jan Novak and Petr Bily of Czechia met their Slovak counterparts Peter Horak and Juraj Kral in Brno on Monday.', 'Juraj Kral', 'Minister'],
  ])('%s', (_what, text, name, post) => {
    expect(of(text, name)?.post).toBe(post);
  });

  it('of an ambassador beside another office stays, and a name before a base is nobody’s post', () => {
    expect(of('Kenya’s Principal Secretary Jane Wanjiru met the Peruvian Consul and Ambassador Rosa Quispe in Nairobi on Monday.', 'Rosa Quispe')?.post).toContain('Ambassador');
    expect(names('Nepal’s Foreign Minister Kiran Thapa met Army General Tom Heller of the United States in Kathmandu on Monday.')).toEqual(['Kiran Thapa', 'Tom Heller']);
  });
});

describe('a side', () => {
  it.each([
    ['is that of “their colleagues”, and of who received them', 'The ministers of Chile and Peru met at the border on Thursday. Foreign Minister Diego Salas and Defence Minister Marta Lobos received their Peruvian colleagues, Foreign Minister Hugo Zea and Defence Minister Ana Cruz.', { 'Diego Salas': 'CL', 'Marta Lobos': 'CL', 'Hugo Zea': 'PE', 'Ana Cruz': 'PE' }],
    ['is that of the unit that the report names elsewhere with its country', 'Exercise Green Fern of Malaysia and Australia was held in Johor from 3 to 7 March. Soldiers of the Malaysian Army’s 4th Royal Wangi Regiment trained with Australians of Kestrel Company. Commander 4th Royal Wangi Regiment Lieutenant Colonel Aziz Yusof and Major Ann Cole said the exercise went well.', { 'Aziz Yusof': 'MY' }],
    ['is the other than that for whose part of the world there is a desk', 'Kuwait and Portugal held political consultations in Lisbon on Monday. The talks were attended by Director of the Europe Department Sadiq Mutair, Ambassador of Portugal Ana Reis and Ambassador of Kuwait Omar Saleh.', { 'Sadiq Mutair': 'KW' }],
    ['is that of the host who talked with the delegation', 'A delegation of the Djibouti Armed Forces led by General Ali Farah is visiting Addis Ababa, Ethiopia. Its members were welcomed on Monday by Deputy Chief of the Ethiopian Air Force, General Belay Tekle. Chief of General Staff, Field Marshal Getu Dinku, held discussions with the delegation.', { 'Getu Dinku': 'ET' }],
    ['is that of the hosts where only an ambassador calls', 'The Ambassador of the State of Qatar to the Republic of Kenya, Hamad Sulaiti, met today with Amina Wario, Cabinet Secretary for Defence of the Republic of Kenya. Principal Secretary Patrick Kimutai and Major General David Sankale were present.', { 'Patrick Kimutai': 'KE', 'David Sankale': 'KE' }],
    ['is that of the town in whose area somebody commands', 'Bangladesh and Nepal opened Exercise Hill Path on Monday. Area Commander, Sylhet Area Maj Gen Hasan Mahmud attended the opening.', { 'Hasan Mahmud': 'BD' }],
    ['is American for the guard of a state', 'Uruguay and the United States held an exercise of their air forces in Durazno from 3 to 7 March. Major General Frank Delvaux, the adjutant general of Oregon, attended the closing with Colonel Nicolas Etcheto.', { 'Frank Delvaux': 'US' }],
  ])('%s', (_what, text, sides) => {
    for (const [name, country] of Object.entries(sides)) expect([name, of(text, name)?.country]).toEqual([name, country]);
  });

  it('is not told by a desk for the part of the world of both, nor by what every country has', () => {
    expect(of('Kenya and Ghana held political consultations in Kigali, Rwanda, on Monday. Director of the Africa Department Sara Mensah attended the talks with Ambassador of Kenya Omar Odera and Ambassador of Ghana Kofi Lartey.', 'Sara Mensah')?.country).toBeNull();
    expect(of('Peru and Chile held a naval exercise from 3 to 7 March. The Peruvian Navy’s Naval Operations Command took part. Rear Admiral Juan Mora, Commander of Naval Operations Command, watched it.', 'Juan Mora')?.country).not.toBe('CL');
    expect(of('Katsu Okano, Foreign Minister, Defence Minister Toshi Kita and their Australian counterparts signed an agreement between Japan and Australia on Monday.', 'Toshi Kita')?.country).toBe('JP');
  });
});

describe('who leads troops in an exercise', () => {
  it('took part, though only quoted', () => {
    expect(names('Japan and Canada held a bilateral exercise in the Sea of Japan from 3 to 5 March. Captain OKADA Kenta, Commander, Escort Division 4, stated, “We share a high level of skill.”')).toEqual(['OKADA Kenta']);
  });

  it('did not where it is a meeting, or where somebody else is quoted', () => {
    expect(names('Japan’s Defence Minister Kenta Okada met Canada’s Defence Minister Ann Cole in Tokyo on Monday. Days later Captain Jun Mori, Commander of Escort Division 4, said the sea was rough.')).toEqual(['Kenta Okada', 'Ann Cole']);
    expect(names('Japan and Canada held a bilateral exercise in the Sea of Japan from 3 to 5 March. Political analyst Jun Mori said the seas were crowded.')).toEqual([]);
  });
});

describe('an office in the words around a name', () => {
  it.each([
    ['of a cabinet of ministers does not put its holder elsewhere', 'The Kyrgyz and Tajik working groups on the border met in Batken on 8 March. The Kyrgyz delegation was headed by Deputy Chairman of the Cabinet of Ministers, Chairman of the State Committee Kanat Tokto, the Tajik one by Chairman of the State Committee Saim Yorov.', ['Kanat Tokto', 'Saim Yorov']],
    ['of who speaks for the ministry does not take the minister out', 'Foreign Ministry spokesman Ali Rezvani said Foreign Minister Davud Tahmas met his Armenian counterpart Tigran Melkum in Yerevan on Sunday.', ['Davud Tahmas', 'Tigran Melkum']],
    ['of who was represented by somebody does', 'The Chief of the Malawi Defence Force, General Paul Phiri, hosted his Zambian counterpart, Lieutenant General Sitali Mwansa, in Lilongwe on Tuesday. Malawi’s Minister of Defence Monica Chirwa was represented by the Principal Secretary, Dr Alfred Banda.', ['Paul Phiri', 'Sitali Mwansa', 'Alfred Banda']],
    ['ends before somebody whose first name is that of a verb', 'Spain and Morocco held consultations in Rabat on Monday. The Moroccan delegation comprised Director of Migration Khalid Benomar and the Secretary General of the Ministry, Said Alaoui.', ['Khalid Benomar', 'Said Alaoui']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    ['ends before the rank', 'Kosovo’s Defence Minister Arben Krasniqi met the Albanian Defence Minister Ilir Gjoka in Pristina on Friday. Also in attendance was KSF Commander Lieutenant General Besim Hoxha.', 'Besim Hoxha', 'KSF Commander'],
    ['is that of who was named last, some sentences before', 'Minister of Foreign Affairs of Türkiye Kerem Altay will arrive in Bishkek on an official visit on 18 March. The press service of the ministry reported this. He is scheduled to hold talks with his Kyrgyz counterpart Nurlan Abdra.', 'Nurlan Abdra', 'Kyrgyz Minister of Foreign Affairs'],
    ['is the rank in short where there is no more', 'Police chiefs of Rwanda and Uganda met in Kabale on Friday. Inspector General of Police Felix Gasana led the Rwandan team, and the Ugandan one included AIGP Grace Akello.', 'Grace Akello', 'AIGP'],
  ])('%s', (_what, text, name, post) => {
    expect(of(text, name)?.post).toBe(post);
  });

  it('of a cabinet of somebody puts its members elsewhere, and who “said” is no name', () => {
    expect(names('Peru’s Minister Rosa Quispe met Chilean Minister Jorge Tapia in Lima on Monday. The talks continue the work of the cabinet of President Juan Mora.')).toEqual(['Rosa Quispe', 'Jorge Tapia']);
    expect(names('“We agreed on all points,” said Minister Rosa Quispe of Peru, who met Chilean Minister Jorge Tapia in Lima on Monday.')).toEqual(['Rosa Quispe', 'Jorge Tapia']);
    expect(of('Spain’s Wing Commander Luis Rojas met Lieutenant Commander Ann Cole of Canada in Madrid on Monday.', 'Ann Cole')?.post).toBe('Lieutenant Commander');
  });
});

describe('a guest whom somebody received', () => {
  it('is not of the country of the host, nor are those beside the host guests', () => {
    expect(taking('Cuban Vice President Salvador Meza received a delegation headed by Nguyen Trong Hao, member of the Politburo of the Communist Party of Vietnam, in Havana on Friday. Also present were Rogelio Polo, head of the Ideological Department, and Emilio Lozano, head of the International Relations Department.')).toEqual([
      { name: 'Salvador Meza', post: 'Cuban Vice President', country: 'CU' },
      { name: 'Nguyen Trong Hao', post: 'member of the Politburo of the Communist Party of Vietnam', country: 'VN' },
      { name: 'Rogelio Polo', post: 'head of the Ideological Department', country: 'CU' },
      { name: 'Emilio Lozano', post: 'head of the International Relations Department', country: 'CU' },
    ]);
  });

  it('is of it where the host’s own ministry sends the delegation', () => {
    expect(of('The Lao Ministry of Forestry delegation headed by Deputy Minister Kham Sisavath met the Thai Minister Somchai Prasert in Bangkok on Monday.', 'Kham Sisavath')?.country).toBe('LA');
  });
});
