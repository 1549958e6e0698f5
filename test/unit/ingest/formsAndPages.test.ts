import { describe, expect, it } from 'vitest';
import { read } from './support';

const primaryOf = (text: string, published?: string | null): NonNullable<ReturnType<typeof read>['primary']> => {
  const { primary, doubts } = published === undefined ? read(text) : read(text, published);
  if (primary === null) throw new Error(doubts.join(' '));
  return primary;
};
const people = (text: string): Array<[string, string | null, string | null]> => primaryOf(text).participants.map(({ name, post, country }) => [name, post, country]);
const days = (text: string, published?: string | null): [string | null, string | null] => {
  const { dateStart, dateEnd } = primaryOf(text, published);
  return [dateStart, dateEnd];
};

describe('a report that is written as a form', () => {
  const FORM = 'MARITIME STAFF\n\nFebruary 19, 2025\n\nGoodwill Training with the Indonesian Navy\n\nThe Japan Maritime Self-Defense Force conducted goodwill training with the Indonesian Navy as follows.\n\n1. Purpose\nTo strengthen cooperation\n\n2. Period\nMonday, February 17 to Tuesday, February 18, 2025\n\n3. Participating Units\nDestroyer JS MINEKAZE (DD-122) (Commanding Officer: Commander KUROSAWA Satoshi)\nFrigate KRI SULTAN BABULAH (Commanding Officer: Colonel Wahyu Hardian)';

  it('tells its days under a label', () => {
    expect(days(FORM)).toEqual(['2025-02-17', '2025-02-18']);
  });

  it('tells before the brackets whose captain somebody is', () => {
    expect(people(FORM)).toEqual([['KUROSAWA Satoshi', 'Commanding Officer, JS MINEKAZE', 'JP'], ['Wahyu Hardian', 'Commanding Officer, KRI SULTAN BABULAH', 'ID']]);
  });

  it('is none where a sentence only speaks of a period', () => {
    expect(days('Peru and Chile held naval talks in Callao on 10 March 2025. The period of work was short.')).toEqual(['2025-03-10', '2025-03-10']);
  });
});

describe('the days of an event', () => {
  it.each([
    ['are not those of a byline', 'Ann Reed\n\nBy Ann Reed - 12 March 2025\n\nPatrols were on the table last week, where South Africa and Mozambique convened the 12th session of their Joint Permanent Commission on Defence.\n\nThe commission, instituted in 1994, sat from Tuesday to Friday (4 to 7 March).', ['2025-03-04', '2025-03-07']],
    ['are told by “a day earlier”', 'SEOUL, March 12 - South Korea said Wednesday it has signed a memorandum of understanding with the Peruvian Navy. The document was inked by Vice Minister Seok Dong and Vice Adm. Ernesto Sala of the Peruvian Navy in Goyang, a day earlier.', ['2025-03-11', '2025-03-11']],
    ['begin before certificates are given', 'Thirty sappers of the Republic of Fiji Military Forces received their certificates at the camp in Nadi on 7 March 2025, bringing to an end three weeks of instruction given by a Mobile Training Team of the New Zealand Defence Force.\n\nThe package started on 17 February.', ['2025-02-17', '2025-03-07']],
  ])('%s', (_what, text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('are told by the line of a page that begins with its weekday', () => {
    expect(days('NATIONAL ASSEMBLY OF THE REPUBLIC OF SERBIA\nLatinica | English | Home | Members | Committees | Archive\n\nMonday, 3 March 2025\n\nThe Head of the Friendship Group with Zambia Dr Ana Vukov met today with the Ambassador of the Republic of Zambia H.E. Chanda Simbe.', null)).toEqual(['2025-03-03', '2025-03-03']);
  });
});

describe('a matter of one country', () => {
  it.each([
    ['a change of command', 'Rear Admiral Wemy Hands Over Command to Brigadier Bond\n\nThe change of command parade was held at Up Park Camp on Sunday.\n\nBrigadier Omari Bond has taken command of the Jamaica Defence Force. The instruments passed at a parade at Up Park Camp on Sunday, in the presence of the British High Commissioner, Judith Slate, and the Canadian Defence Attaché, Lieutenant Colonel Marc Oulet.'],
    ['a shipyard', 'The Chief of the Naval Staff, Vice Admiral Ibrahim Okon, yesterday received in his office a delegation from Marmara Shipyard, Istanbul, builders of two vessels for the Nigerian Navy. The team was led by Mr Cengiz Alp of Türkiye.'],
    ['a company with dots in its name', 'Accra, March 11: The Minister for Energy, Kwabena Oforo, has held talks with a delegation from VentoMare S.p.A., an Italian exploration and production firm with headquarters in Milan, on drilling in Ghana.'],
    ['what is called off right behind the opening', 'The Chilean and Bolivian deputy foreign ministers will stay at home this week. The meeting, which had been pencilled in for Thursday, was called off on Tuesday night, the ministry confirmed.'],
  ])('is %s', (_what, text) => {
    expect(read(text).isEngagement).toBe(false);
  });
});

describe('words of several kinds that tell of two countries', () => {
  it('make a draft with a doubt', () => {
    const text = 'For seven months Halima has walked her goats home unsold. On Monday she expects to come back with money. Traders drive goats past the post. The market has been shut since August. A register of traders is to be ready soon. Nobody knows the price yet. Her luck turned this week in a hotel on the Kenyan side of town, where commissioners from Kenya and administrators from Ethiopia sat for two days as the Joint Border Administrators Committee and, late on Monday, agreed to let the market trade again.';
    const reading = read(text);
    expect([reading.primary?.countries.toSorted(), reading.doubts.length > 0]).toEqual([['ET', 'KE'], true]);
  });

  it.each([
    ['a signature', 'Growers won access to the market on Monday with the signature, in Brasília, of two protocols by Agriculture Minister Otávio Cunha and the Vice Minister of Customs of China, Luo Zhen, in Brazil. The Chinese ambassador, who attended the ceremony, was glad.', 'signing'],
    ['a call', 'Accra, March 11 - President Kwabena Adu had his Togolese counterpart on the line for about 40 minutes over the closure of the gate, the Presidency of Ghana has announced.', 'call'],
    ['signatures with words between', 'Assistant Minister Milorad Vuk of Serbia and Major General Tarek Shehat of Egypt put their signatures today in Belgrade to the Plan of Military Cooperation.', 'signing'],
  ])('tell %s', (_what, text, type) => {
    expect(primaryOf(text).type).toBe(type);
  });

  it('make none of many countries, nor where something is called off', () => {
    expect(read('Officials from Peru, Chile, Brazil, Bolivia and Ecuador sat as the Committee and agreed on a plan. The colleagues met.').isEngagement).toBe(false);
    expect(read('A delegation from Peru and colleagues from Chile agreed that the talks were called off.').isEngagement).toBe(false);
  });
});

describe('people and places of further manners', () => {
  it('are a captain with a small word before the name', () => {
    expect(people('The French Ambassador Jean d’Estaign received General Hery Rakoto of Madagascar in Antananarivo on 10 March.').map(([name]) => name)).toEqual(['Jean d’Estaign', 'Hery Rakoto']);
  });

  it('are those whom a line of a protocol names for a country, whatever the title', () => {
    expect(people('11TH SESSION OF THE AUSTRIAN-UZBEK JOINT COMMISSION FOR ECONOMIC RELATIONS, TASHKENT, 12 MARCH 2025\n\nIn the chair\n• for Austria: Mag. Birgit Oberhu, Director General for Foreign Trade\n• for Uzbekistan: Mr. Jasur Ergash, First Deputy Minister of Trade').map(([name, , country]) => [name, country])).toEqual([['Birgit Oberhu', 'AT'], ['Jasur Ergash', 'UZ']]);
  });

  it('are not who wrote the report, with a form of address', () => {
    expect(people('Jungle exercise ends in Temburong\nHjh Rokiah Metussi\n\nExercise Setia Rimbo, which had kicked off on March 5, was held with the Malaysian Army. Present at its close was Commander of the Royal Brunei Land Force Lt Kol Hafiz Damit.').map(([name]) => name)).toEqual(['Hafiz Damit']);
  });

  it('are a counterpart from a capital', () => {
    expect(people('South Africa and Mozambique convened the 12th session of their Joint Permanent Commission on 4 March. Defence Minister Nomvula Mthi signed the minutes along with her counterpart from Maputo, Artur Chissa.')).toEqual([['Nomvula Mthi', 'Defence Minister', 'ZA'], ['Artur Chissa', expect.stringContaining('Defence Minister'), 'MZ']]);
  });

  it('are a town that stands before its country in brackets', () => {
    const { city, venueCountry } = primaryOf('Representatives of the Latvian Border Guard on 5 March went to Zarasele (Republic of Lithuania) for a working meeting with colleagues of the Lithuanian Border Guard.');
    expect([city, venueCountry]).toEqual(['Zarasele', 'LT']);
  });

  it('are a guest who arrived in the country, and the host who tells of it', () => {
    expect(people('NAIROBI, 11 March 2025 – Kenya will work with Slovenia, President Josphat Muta said on Tuesday after holding bilateral talks at State House with President Alenka Vidmar, who arrived in the country on Monday.').map(([name, , country]) => [name, country])).toEqual([['Josphat Muta', 'KE'], ['Alenka Vidmar', 'SI']]);
  });

  it('are an exercise that somebody hosted', () => {
    const { type, series } = primaryOf('Exercise Setia Rimbo, ninth in a series that started in 2007, kicked off on March 5 and was hosted by the Second Battalion of the Royal Brunei Land Force, with a battalion of the Malaysian Army as the visiting unit.');
    expect([type, series]).toEqual(['exercise', { name: 'Setia Rimbo', edition: 9 }]);
  });

  it('are three who stand together with a guest of the country of the report', () => {
    expect(people('Government of Spain\n\nNouakchott, 11/03/2025\n\nThe Minister for Home Affairs, Iñigo Valca, has met the Minister of Interior of the Islamic Republic of Mauritania, Mohamed Ould Sidi. The Secretary of State for Security, Elena Zubia; the Director General of the Guard, Joaquín Bell; and the Spanish Ambassador to Mauritania, Andrés Quinta, were also in attendance.').slice(2).map(([name, , country]) => [name, country])).toEqual([['Elena Zubia', 'ES'], ['Joaquín Bell', 'ES'], ['Andrés Quinta', 'ES']]);
  });
});
