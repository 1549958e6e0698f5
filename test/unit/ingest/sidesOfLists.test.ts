import { describe, expect, it } from 'vitest';
import { read } from './support';

const sides = (text: string, published = '2025-03-12'): unknown[] => read(text, published).primary?.participants.map(({ name, country }) => [name, country]) ?? [];
const rules = (text: string): unknown[] => read(text).evidence.filter((one) => /^primary\.participants\.\d+\.country$/.test(one.field)).map((one) => one.rule);

describe('sides of people in lists', () => {
  it('gives the head of a delegation alone the side of it', () => {
    expect(sides('The third India–Kenya Joint Army Working Group was held in Nairobi on 10 March. Brigadier Ravi Menon, head of the Indian Army delegation, and Colonel Peter Otieno, Deputy Chief of Staff, reviewed the training calendar.')).toEqual([['Ravi Menon', 'IN'], ['Peter Otieno', 'KE']]);
  });

  it('takes two who travel together for guests', () => {
    expect(sides('Defence Secretary Jane Firth and Vice Admiral Tom Hale, Chief of Operations, travelled to Honiara on Monday to meet Solomon Islands Prime Minister Amos Kilua. New Zealand will pay for the pier.')).toEqual([['Jane Firth', 'NZ'], ['Tom Hale', 'NZ'], ['Amos Kilua', 'SB']]);
  });

  it('takes two who chair together for two sides, the host first where nothing is told', () => {
    const text = 'The fifth round of Egypt–Greece Political Consultations was held in Cairo on 10 March, co-chaired by Assistant Minister Omar Nour and Secretary General Eleni Doukas.';
    expect(sides(text)).toEqual([['Omar Nour', 'EG'], ['Eleni Doukas', 'GR']]);
    expect(rules(text)).toEqual(['side.co-chair', 'side.co-chair']);
    expect(sides('Political Consultations of Kenya and the Netherlands were held in The Hague on 10 March, co-chaired by Kenya’s Principal Secretary Paul Otieno and Director-General Marieke Smit.')).toEqual([['Paul Otieno', 'KE'], ['Marieke Smit', 'NL']]);
  });

  it('takes two chairs for one side where somebody else leads the other', () => {
    expect(sides('The Kenya–Peru Joint Security Committee met in Lima on 10 March, co-chaired by Peruvian Director Ana Quispe and Director Luis Prado. The Kenyan delegation was led by Secretary Paul Otieno.')).toEqual([['Ana Quispe', 'PE'], ['Luis Prado', 'PE'], ['Paul Otieno', 'KE']]);
  });

  it('reads who represented a country, in a clause of its own', () => {
    expect(sides('The Sweden–Brazil Defence Consultations were held in Stockholm on 10 March. The Swedish side was represented by State Secretary Per Holm, while General Luiz Prado and Ambassador Rita Alves represented Brazil.')).toEqual([['Per Holm', 'SE'], ['Luiz Prado', 'BR'], ['Rita Alves', 'BR']]);
  });

  it('knows the members of a delegation that was named before, the host who received it, and who spoke for somebody', () => {
    expect(sides('A Latvian delegation with Foreign Minister Ilze Kalna at its head was received on 10 March by Prime Minister Joao Reis. In Praia the guest spoke of the ports of Cabo Verde. In the delegation were also the Director of Customs, Juris Ozols, and the Secretary of Railways, Karlis Egle.')).toEqual([['Ilze Kalna', 'LV'], ['Joao Reis', 'CV'], ['Juris Ozols', 'LV'], ['Karlis Egle', 'LV']]);
    expect(sides('Nepal and India closed the joint exercise Snow Path in Pokhara, Nepal, on 10 March. Brigadier Arun Menon spoke for the Observer Group of the Indian Army.')).toEqual([['Arun Menon', 'IN']]);
    expect(sides('Peru’s mission, the first to come to Suva since the great storm, is headed by Trade Minister Ana Ruiz. Peru and Fiji signed an agreement on fisheries in Suva on Monday.')).toEqual([['Ana Ruiz', 'PE']]);
  });

  it('reads who stands behind “from the … side:”', () => {
    expect(sides('The third Kenya–Peru Joint Commission met in Lima on 10 March. The sides spoke of trade. Later they spoke of tea. From the Peru side: Ms. Ana Ruiz, Permanent Secretary; Mr. Luis Prado, Director Protocol. From the Kenya side: Mr. Paul Otieno, Director.')).toEqual([['Ana Ruiz', 'PE'], ['Luis Prado', 'PE'], ['Paul Otieno', 'KE']]);
  });

  it('takes who grants an audience for the host, and whose office is only “the ministry” for at home where a host receives', () => {
    expect(sides('President Adama Diallo today granted an audience to Foreign Minister Ana Ruiz in Bamako. Mali and Peru spoke about cotton.')).toEqual([['Adama Diallo', 'ML'], ['Ana Ruiz', 'PE']]);
    expect(sides('Ahmed Al Hamli, Minister of State for Defence, received in Abu Dhabi on Monday Major General Rui Neto, Minister of Defence of Angola. The meeting was attended by Salem Al Suwaidi, Under-Secretary of the Ministry of Defence. The UAE and Angola signed an agreement.')).toContainEqual(['Salem Al Suwaidi', 'AE']);
  });

  it('leaves people of organisations of states without a side', () => {
    expect(sides('Estonian Minister Karl Tamm met Moldovan Minister Ion Rusu in Chisinau on Monday. The meeting was attended by the head of the IOM mission, Lars Holm, and Mari Lepp, Ambassador of Estonia.')).toEqual([['Karl Tamm', 'EE'], ['Ion Rusu', 'MD'], ['Lars Holm', null], ['Mari Lepp', 'EE']]);
  });

  it('takes whom a guest meets, who briefs the guests and who comes with somebody for what they are', () => {
    expect(sides('Czech Chief of Staff General Karel Novak visited Kenya from 3 to 6 March. In Nairobi he held talks with General Paul Otieno, Chief of the Defence Forces. Brigadier Ann Njeri briefed the guests.')).toEqual([['Karel Novak', 'CZ'], ['Paul Otieno', 'KE'], ['Ann Njeri', 'KE']]);
    expect(sides('Senator Maria Bold of the US Senate delegation met President Sandro Ilic of Croatia and his adviser Dragan Loza in Zagreb on Monday.')).toContainEqual(['Dragan Loza', 'HR']);
  });

  it('takes a commander on a deployment for a guest', () => {
    expect(sides('Indian Naval Ships Jyoti and Kavach are on a port visit to Fremantle, Australia, from 3 to 7 March 2025. Vice Admiral Hari Bisht, Flag Officer Commanding Eastern Naval Command, is also visiting Fremantle.')).toContainEqual(['Hari Bisht', 'IN']);
  });
});

describe('who acts by surname', () => {
  const TEXT = 'LIMA – The Kenyan frigate Simba arrived in Lima, Peru, for a port visit on Monday. “This is a good port,” said Admiral Ali Noor, commander of the Kenyan Fleet.\n\n';

  it('takes part, though named in full only beside a quotation', () => {
    const reading = read(`${TEXT}During the visit Noor met Peruvian Admiral Luis Prado.`);
    expect(reading.primary?.participants.map((one) => one.name)).toEqual(['Ali Noor', 'Luis Prado']);
    expect(reading.evidence.map((one) => one.rule)).toContain('participant.surname');
  });

  it('takes no part by speaking, nor by what was done in another year', () => {
    expect(read(`${TEXT}Noor said that the crew was well. Noor met Peruvian officers in 2021.`).primary?.participants).toEqual([]);
  });
});

describe('names that look like other words', () => {
  it.each([
    ['Brigadier Hamad bin Said Al Kindi met Jordanian Brigadier Ali Haddad in Muscat, Oman, on Monday.', 'Hamad bin Said Al Kindi'],
    ['Minister of State for Foreign Affairs Sultan bin Saad Al Noor met Finnish Ambassador Pekka Salo in Doha, Qatar, on Monday.', 'Sultan bin Saad Al Noor'],
    ['Brigadier Said Farah of Kenya met Italian General Ada Conti in Nairobi on Monday.', 'Said Farah'],
    ['Major General Do Minh Tam of Vietnam met Italian General Ada Conti in Hanoi on Monday.', 'Do Minh Tam'],
  ])('%s', (text, name) => {
    expect(read(text).primary?.participants.map((one) => one.name)).toContain(name);
  });

  it('takes neither a headline’s verb nor the short form of an office into a name', () => {
    const reading = read('Minister Ana Quispe Advances Ties With Kenya\n\nPeruvian Minister Ana Quispe met Kenyan Minister Paul Otieno in Nairobi on Monday.\n\nMinister Paul Otieno FOCEF thanked the guest.');
    expect(reading.primary?.participants.map((one) => one.name)).toEqual(['Ana Quispe', 'Paul Otieno']);
  });

  it('reads an office with a hyphen', () => {
    expect(read('Kenyan Minister of Trade and Co-operative Development Paul Otieno met Peruvian Minister Ana Quispe in Lima on Monday.').primary?.participants[0]).toMatchObject({ name: 'Paul Otieno', post: 'Kenyan Minister of Trade and Co-operative Development' });
  });
});

describe('who stands beside whom', () => {
  it('takes the guest of “who is on a visit” for the one right before it', () => {
    expect(sides('Director General of National Security (DGN-DGT), Omar Haddad, held talks on Monday in Rabat, Morocco, with the Director General of the Spanish Police Luis Prado, who is on a working visit to Morocco.')).toEqual([['Omar Haddad', 'MA'], ['Luis Prado', 'ES']]);
  });

  it('takes “chaired by A and B” for two sides', () => {
    expect(sides('Kuwait and the United Kingdom held the 21st Joint Steering Group on Monday, chaired by Deputy Foreign Minister Omar Nour and UK Minister Tom Hale.')).toEqual([['Omar Nour', 'KW'], ['Tom Hale', 'GB']]);
  });

  it('leaves the office of the one out of the post of the next, and a place out of the word “counterpart”', () => {
    const posts = read('Undersecretary Ana Quispe of the Department of Foreign Affairs and Vice Foreign Minister Kim Dae-ho of South Korea met in Seoul for talks of Peru and South Korea on Monday.').primary?.participants.map((one) => one.post);
    expect(posts?.[1]).toBe('Vice Foreign Minister');
    expect(read('Peruvian Minister Ana Quispe met Kenyan counterpart at Camp Kilima\n\nPeruvian Minister Ana Quispe met Kenyan Minister Paul Otieno at Camp Kilima in Nairobi on Monday.').primary?.participants.map((one) => one.name)).toEqual(['Ana Quispe', 'Paul Otieno']);
  });
});
