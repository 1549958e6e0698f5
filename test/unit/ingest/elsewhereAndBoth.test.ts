import { describe, expect, it } from 'vitest';
import { read } from './support';

const people = (text: string): unknown[] => (read(text).primary?.participants ?? []).map(({ name, country }) => [name, country]);
const countries = (text: string): string[] => [...(read(text).primary?.countries ?? [])].toSorted();
const venue = (text: string): unknown[] => { const { primary } = read(text); return [primary?.city ?? null, primary?.venueCountry ?? null]; };
const title = (text: string): string => read(text).primary?.title ?? '';

describe('a third country', () => {
  const BALI = 'Education Minister Ravi Menon held a meeting with Lindiwe Dube, Minister of Higher Education of South Africa, in Bali, Indonesia, on Monday.';

  it('is that of the town where two met, of whose relations the report tells', () => {
    expect(countries(`${BALI}\n\nHe said that India and South Africa are close.`)).toEqual(['IN', 'ZA']);
    expect(venue(`${BALI}\n\nHe said that India and South Africa are close.`)).toEqual(['Bali', 'ID']);
  });

  it('is a party where the report tells of it and the other together', () => {
    expect(countries(`${BALI}\n\nHe said that Indonesia and South Africa are close.`)).toEqual(['ID', 'ZA']);
  });

  it('is no party for the language of a page', () => {
    expect(countries('Home » English » Loans for farms\n\nFijian Agriculture Minister Pio Tiko met Peruvian Minister Ana Quispe in Suva on Monday.')).toEqual(['FJ', 'PE']);
    expect(read('Acasa » English » Bank Might Grant Loans To Help Romanian Farms\n\nBank Might Grant Loans To Help Romanian Farms\n\nThe World Bank will look into loans for the Romanian farms, the Romanian ministry said in a release Monday.\n\nAgriculture Minister Ion Pop met Monday with World Bank official Jean Petit.').isEngagement).toBe(false);
  });

  it('takes part in an exercise with its service and the short form of it', () => {
    expect(countries('The Peru Coast Guard held its first rescue exercise with the Chile Coast Guard (CCG) and the Ecuador Coast Guard (ECG) off Callao on Monday.')).toEqual(['CL', 'EC', 'PE']);
  });
});

describe('many countries', () => {
  const DRILL = 'The final phase of the multinational naval exercise “Blue Reef 2025” off Mombasa, Kenya, was completed on Saturday.';

  it('hold a named exercise that says who they are', () => {
    expect(countries(`${DRILL}\n\nThe exercise took place with the participation of Kenya, Italy, France, Greece and the United Arab Emirates.`)).toEqual(['AE', 'FR', 'GR', 'IT', 'KE']);
    expect(read(DRILL).isEngagement).toBe(false);
  });

  it('are no reason to pass over what the offices of two spoke of', () => {
    const reading = read('Cooperation within NATO and the European Union was the main topic of consultations of deputy ministers of defense of Poland and Slovakia - Jan Nowak and Peter Novák on March 10th in Warsaw.');
    expect(reading.primary?.participants.map(({ name, country }) => [name, country])).toEqual([['Jan Nowak', 'PL'], ['Peter Novák', 'SK']]);
  });
});

describe('what was told beside the event', () => {
  it('is a call during an exercise', () => {
    const reading = read('The joint exercise Blue Reef of Kenya and Italy off Mombasa was completed on Saturday.\n\nKenyan Defence Minister Ali Noor could not attend, but held a telephone conversation with his Italian counterpart Carlo Rossi.');
    expect(reading.otherEngagements.map(({ type }) => type)).toEqual(['call']);
  });

  it('is a handover with a ceremony of transfer', () => {
    const reading = read('The Ministry of Defence of Italy donated two helicopters to the Armed Forces of Kenya.\n\nThe acceptance and transfer ceremony took place in Nairobi on Monday.');
    expect([reading.primary?.type, reading.primary?.countries]).toEqual(['ceremony', ['IT', 'KE']]);
  });
});

describe('the place of the event', () => {
  const CALL = 'Chinese ambassador to Nepal, Wei Lan, paid a courtesy call on Minister for Health, Hari Thapa.';

  it('is not where somebody is to go, or where an embassy is to be opened', () => {
    expect(venue(`${CALL}\n\nThe meeting was held in view of the Prime Minister’s upcoming visit to China.`)).toEqual([null, 'NP']);
    expect(venue('On 3 February 2025, the Foreign Minister of Latvia, Juris Ozols, was on an official visit in the Republic of Slovenia.\n\nHe welcomed the opening of a Slovenian embassy in Riga.')).toEqual([null, 'SI']);
  });

  it('is not where the host has been of late', () => {
    const text = 'KATHMANDU - Interior Minister Hari Thapa on Saturday in a meeting with United States Ambassador Ann Bell at the Ministry agreed to hold a dialogue in October.\n\nHe said that during his recent visit to New York ways to cooperate were discussed.';
    expect(venue(text)).toEqual(['Kathmandu', 'NP']);
    expect(read(text).primary?.dateStart).toBe('2025-03-08');
  });

  it('is where the visit goes that the report tells of', () => {
    expect(venue('Fijian Foreign Minister Pio Tiko will pay a visit to Peru on Monday.\n\nThe upcoming visit to Lima is his first.')).toEqual(['Lima', 'PE']);
  });
});

describe('whose side somebody is on', () => {
  it.each([
    ['posted to a town that is told with its country', 'Sierra Leone’s out-going Ambassador to Cairo, Arab Republic of Egypt, His Excellency Momo Kamara was received by Egyptian Minister Adel Sami on Monday.', ['Momo Kamara', 'SL']],
    ['two of one country', 'Ivan Horvat and Petar Kos of Croatia and Georg Huber and Karl Maier of Austria met in Vienna on Monday.', ['Ivan Horvat', 'HR']],
    ['the office that two hold, behind the adjective', 'Peruvian Deputy Foreign Minister Ana Quispe met Turkish Deputy Foreign Ministers Emre Kaya and Sinan Demir in Ankara on Monday.', ['Sinan Demir', 'TR']],
  ])('%s', (_what, text, wanted) => {
    expect(people(text)).toContainEqual(wanted);
  });

  it('is told by the office behind "of", also of a republic', () => {
    expect(people('The President of the Republic of Kenya, Ali Noor, received Italian Minister Carlo Rossi in Nairobi on Monday.')).toContainEqual(['Ali Noor', 'KE']);
  });
});

describe('who took no part', () => {
  it('in talks of which another is told', () => {
    const text = 'The Prime Minister of Barbados, Ms. Ada Clarke, received the Cuban Foreign Minister, Luis Peña, in Bridgetown on Monday.\n\nThey spoke about trade.\n\nThe minister also held talks with other officials, like the president of the Senate, Sir John Holder.';
    expect(people(text).map((one) => (one as string[])[0])).toEqual(['Ada Clarke', 'Luis Peña']);
  });

  it('whoever received the delegation after the consultations', () => {
    const text = 'The first political consultations between Kenya and Italy took place in Nairobi on Monday. The delegations were led by Director Ali Noor and Director Carlo Rossi.\n\nAfter the consultations, the Italian delegation was received by the Minister of Foreign Affairs, Grace Otieno.';
    expect(people(text).map((one) => (one as string[])[0])).not.toContain('Grace Otieno');
  });
});

describe('what took place', () => {
  it('is the next of a series where it was held', () => {
    const reading = read('The Kenyan and Italian deputy foreign ministers held the next political consultations in Rome on 3 March.');
    expect(reading.primary?.type).toBe('dialogue');
    expect(reading.otherEngagements).toEqual([]);
  });

  it('is not the session that it prepared', () => {
    const text = 'Kenya-Italy commission on trade to meet in autumn\n\nROME, 10 March (Agency) – Kenya and Italy have agreed to hold a meeting of the joint commission on trade in autumn, Foreign Minister Carlo Rossi said after the talks with his Kenyan counterpart Ali Noor.\n\n“Trade will be duly considered at the third meeting of the Kenya-Italy commission on trade,” he said.';
    expect(read(text).primary?.type).toBe('meeting');
    expect(read(text).primary?.series).toBeNull();
  });

  it('is nothing where a meeting could not be held', () => {
    expect(read('The bilateral meeting of Kenyan Minister Ali Noor and Ugandan Minister Sam Okot held every year in Nairobi could not be held on Monday.\n\nBoth countries met their experts in Nairobi instead.').isEngagement).toBe(false);
  });

  it('is a meeting where offices of two countries agreed on companies, or one issued a statement after it', () => {
    expect(read('Kenya’s Minister of Transport, Ali Noor, and Italian Minister of Transport, Carlo Rossi, agreed on a working group of railway companies of the two countries.').isEngagement).toBe(true);
    expect(read('Statement of Secretary Ann Bell on Meeting with Japanese Minister Ken Sato\n\nTokyo, Japan, March 10, 2025 – Agriculture Secretary Ann Bell issued the following statement following a meeting this morning with Ken Sato, Japan’s Minister of Agriculture.\n\n“Today we discussed the trade of the United States and Japan in beef.”').isEngagement).toBe(true);
    expect(read('Statement of Secretary Ann Bell on Trade\n\nThe following is a statement by Agriculture Secretary Ann Bell of the United States on trade with Japan.').isEngagement).toBe(false);
  });

  it('has no series by a heading of the page', () => {
    expect(read('Peru and Chile held a joint rescue exercise off Arica on Monday.\n\n1 Exercise Date and Location\nDate 10 March 2025').primary?.series).toBeNull();
  });
});

describe('titles', () => {
  it.each([
    ['The Peru Coast Guard conducted a joint maritime search and rescue exercise with the Chile Coast Guard off Callao on Monday.', 'Peru–Chile joint maritime search and rescue exercise'],
    ['Peruvian Minister Ana Quispe and Fijian Minister Pio Tiko held a high-level meeting in Suva on Monday.', 'high-level meeting'],
  ])('name the act by the words of the report: %s', (text, wanted) => {
    expect(title(text)).toContain(wanted);
  });

  it('leave out how it went and meetings with the press', () => {
    expect(title('Peruvian Minister Ana Quispe and Fijian Minister Pio Tiko held a fruitful meeting in Suva on Monday.')).toContain('meeting of');
    expect(title('Peruvian Minister Ana Quispe met Fijian Minister Pio Tiko in Suva on Monday and held a news conference.')).not.toContain('news');
  });
});

describe('the page', () => {
  it('loses the lines of a forum, and keeps a wrapped line that a title has too', () => {
    const reading = read('Announcement\nCollapse\nNo announcement yet.\nFilter\nNew posts\n\nKenyan-Italian Commission for Economic\n\nROME, MARCH 10. The 4th sitting of the\nKenyan-Italian Commission for Economic\nCooperation convened in Rome on Monday.');
    expect(reading.stripped.filter(({ reason }) => reason === 'menu').map(({ text }) => text.trim())).toEqual(['Announcement', 'Collapse', 'No announcement yet.', 'Filter', 'New posts']);
    expect(reading.text.replace(/\s+/g, ' ')).toContain('sitting of the Kenyan-Italian Commission for Economic Cooperation');
  });
});
