import { describe, expect, it } from 'vitest';
import { read } from './support';

const people = (text: string): Array<[string, string | null]> => (read(text).primary?.participants ?? []).map(({ name, country }) => [name, country]);
const posts = (text: string): Array<[string, string | null]> => (read(text).primary?.participants ?? []).map(({ name, post }) => [name, post]);

describe('who stands in one list', () => {
  it('is of one side, where all that is told of any says so', () => {
    expect(people('Secretary of State Ann Reed travelled to Mexico on March 10 and met with President Luis Mora. Additional representatives of the Government of Mexico included Migration Institute Commissioner Juan Solis, Army Lieutenant General and Commander of Military Operations General Hugo Paz, Undersecretary of Public Security Ricardo Luna, and Chief of the North America Unit Pablo Vega.').slice(-4)).toEqual([
      ['Juan Solis', 'MX'], ['Hugo Paz', 'MX'], ['Ricardo Luna', 'MX'], ['Pablo Vega', 'MX'],
    ]);
  });

  it('goes with whom they accompany, past an ambassador who names both countries', () => {
    const text = 'The President of the Republic Ivan Horvat received today the Prime Minister of the Slovak Republic, Peter Novak, who is on an official visit to the Republic of Croatia. Accompanying the Prime Minister of the Slovak Republic, Peter Novak, were the Minister of Foreign Affairs, Juraj Bielik; the Ambassador of the Slovak Republic to the Republic of Croatia, Hana Mala; the Director of Protocol, Denisa Krasna; and the Director of the Press Office, Alexander Sykora.';
    expect(people(text)).toEqual([['Ivan Horvat', 'HR'], ['Peter Novak', 'SK'], ['Juraj Bielik', 'SK'], ['Hana Mala', 'SK'], ['Denisa Krasna', 'SK'], ['Alexander Sykora', 'SK']]);
  });

  it('is not told by a lone ambassador among the hosts', () => {
    expect(people('Defence Minister Grace Moyo received the Zambian Defence Secretary Peter Banda in Harare on Tuesday. Present were Army Commander Simon Ncube, Permanent Secretary Rita Dube and the Ambassador of Zambia Mary Phiri.').slice(-3)).toEqual([['Simon Ncube', 'ZW'], ['Rita Dube', 'ZW'], ['Mary Phiri', 'ZM']]);
  });

  it('shares an office in the plural that another office closes', () => {
    expect(posts('Kenya and Guinea-Bissau signed three agreements in Nairobi on Friday. Present at the talks were Head of Public Service Dr Joseph Kamau, Cabinet Secretaries Rose Owino, Monica Juru, Amina Modi and Attorney General Paul Kihu.').slice(1, 5)).toEqual([
      ['Rose Owino', 'Cabinet Secretary'], ['Monica Juru', 'Cabinet Secretary'], ['Amina Modi', 'Cabinet Secretary'], ['Paul Kihu', 'Attorney General'],
    ]);
  });
});

describe('guest and host', () => {
  it('are of two sides where a guest meets somebody, though the second sentence says “during the talks”', () => {
    expect(people('President Uhuru Kamau has travelled to South Africa on a three-day visit that will see him hold talks with President Jacob Zondo on trade between Kenya and South Africa.\n\nDuring the talks this afternoon, President Kamau and President Zondo will review earlier agreements.')).toEqual([['Uhuru Kamau', 'KE'], ['Jacob Zondo', 'ZA']]);
  });

  it('are told by the country in which one meets the other', () => {
    expect(people('Principal Deputy National Security Advisor Jon Fine travelled to Guyana and Colombia on March 4-5 to continue U.S. cooperation.\n\nIn Guyana, Mr. Fine met with President Ali Khan to reaffirm support. In Colombia, Mr. Fine met with President Gustavo Prieto.')).toEqual([['Jon Fine', 'US'], ['Ali Khan', 'GY'], ['Gustavo Prieto', 'CO']]);
  });

  it('are told by who will host whom', () => {
    expect(people('President Joe Bridge and First Lady Jill Bridge will host President William Rono and First Lady Rachel Rono of the Republic of Kenya for a State Visit to the United States on May 23, 2025.')).toEqual([['Joe Bridge', 'US'], ['Jill Bridge', 'US'], ['William Rono', 'KE'], ['Rachel Rono', 'KE']]);
  });

  it('are told by those beside them in another sentence', () => {
    expect(people('Minister Grace Foo will travel to the United Arab Emirates from 16 to 18 March 2025. During the trip, Minister Foo will be meeting UAE Minister of Industry Omar Al Jabri and Minister of Climate Change Mariam Al Heiri. Minister Foo will also meet Chairman of the Department of Energy Awad Al Marri as well as Director of the Dubai Water Authority Rashid Al Tayri. She will be accompanied by officials from the Singapore Food Agency.')).toEqual([['Grace Foo', 'SG'], ['Omar Al Jabri', 'AE'], ['Mariam Al Heiri', 'AE'], ['Awad Al Marri', 'AE'], ['Rashid Al Tayri', 'AE']]);
  });

  it('are told by the first word of “her Bangladeshi counterpart”', () => {
    expect(people('President Bidya Thapa has held talks with her Bangladeshi counterpart Mohammad Hamid in Dhaka last night.\n\nDuring the meeting, Minister for Foreign Affairs Pradeep Gyawa, Foreign Affairs Minister of Bangladesh Dr Karim Abdul and Ambassador of Nepal to Bangladesh Dr Bansi Mishra were present.')).toEqual([['Bidya Thapa', 'NP'], ['Mohammad Hamid', 'BD'], ['Pradeep Gyawa', 'NP'], ['Karim Abdul', 'BD'], ['Bansi Mishra', 'NP']]);
  });
});

describe('an office', () => {
  it.each([
    ['whose country stands before a name of two words', 'Deputy Secretary Jon Fine of the United States met yesterday with Australian Department of Foreign Affairs and Trade Secretary Jan Addams.', ['Jan Addams', 'Australian Department of Foreign Affairs and Trade Secretary']],
    ['that goes on behind the name', 'Prime Minister Mori of Japan met Prime Minister Amar of Mongolia in Tokyo on March 7. Also attending on the Japanese side was Director General Makita of the Asian Affairs Bureau.', ['Makita', 'Director General of the Asian Affairs Bureau']],
  ])('%s', (_what, text, one) => {
    expect(posts(text)).toContainEqual(one);
  });

  it('of a sender tells whose adviser came, and not that the sender did', () => {
    expect(posts('President Bridge’s National Security Advisor Jake Sullins met with the Foreign Secretary of Mexico Marco Ebra in Mexico City on March 10.').map(([name]) => name)).toEqual(['Jake Sullins', 'Marco Ebra']);
  });
});

describe('a name', () => {
  it.each([
    ['with a small word in capitals', 'The Brunei delegation was led by Dayang Dr. Nor Imtihan binti Haji Razak, Permanent Secretary, who met Singapore’s Minister Grace Foo in Singapore on 10 March.', 'Nor Imtihan binti Haji Razak'],
    ['of two parts in capitals', 'On March 10, Prime Minister of Japan KATO Fumio held a telephone talk with H.E. Mr. Luvsan OYUN-ERDEN, Prime Minister of Mongolia.', 'Luvsan OYUN-ERDEN'],
    ['that begins like a title of chiefs', 'Beninese President Patrice Tano arrived in Ghana on Wednesday and was met by President Nana Addo Akoto in Accra.', 'Nana Addo Akoto'],
  ])('%s', (_what, text, name) => {
    expect(posts(text).map(([one]) => one)).toContain(name);
  });

  it('on a line of its own above the report is that of who wrote it', () => {
    expect(posts('Special Representative Prakash Silva\n\nPresident Bidya Thapa has held talks with her Bangladeshi counterpart Mohammad Hamid in Dhaka last night.').map(([name]) => name)).toEqual(['Bidya Thapa', 'Mohammad Hamid']);
  });
});
