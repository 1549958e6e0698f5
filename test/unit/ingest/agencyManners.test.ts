import { describe, expect, it } from 'vitest';
import { read } from './support';

/** What a draft must hold; published on Wednesday, 12 March 2025. */
interface Wanted {
  type?: string;
  days?: [string | null, string | null];
  city?: string | null;
  countries?: string[];
  series?: string | null;
  people?: Array<[name: string, post: string | null, country: string | null]>;
}

function drafted(text: string, wanted: Wanted): Wanted {
  const { primary } = read(text);
  if (primary === null) return {};
  const { type, dateStart, dateEnd, city, countries, series, participants } = primary;
  const all: Required<Wanted> = {
    type, days: [dateStart, dateEnd], city, countries: countries.toSorted(), series: series?.name ?? null,
    people: participants.map(({ name, post, country }) => [name, post, country]),
  };
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key as keyof Wanted]]));
}

describe('manners of agencies and offices', () => {
  it.each<[string, string, Wanted]>([
    ['a session held by video', 'Adviser Ana Ruiz led the Peruvian delegation in a virtual meeting of the Peru-Chile Strategic Consultative Group on March 6. The Chilean delegation was led by Adviser Luis Rojas.', { type: 'committee-session', days: ['2025-03-06', '2025-03-06'], series: 'Strategic Consultative Group' }],
    ['a summit told by who spoke afterwards', 'Kenya would sell tea, says Noor\n\nTUNIS (News) - Kenyan President Ali Noor said on Monday that Kenya would sell tea to all. The market is wide. Noor, speaking after a summit with Tunisian Prime Minister Hedi Karoui, praised the two countries’ ports.', { type: 'meeting', days: ['2025-03-10', '2025-03-10'], city: 'Tunis', countries: ['KE', 'TN'] }],
    ['what a minister said after meeting another', 'HELSINKI, March 10 (News) - Finnish Defence Minister Pekka Salo said on Monday after meeting his Latvian counterpart Edgars Ozols that the two countries would buy radars together.', { type: 'meeting', days: ['2025-03-10', '2025-03-10'], countries: ['FI', 'LV'] }],
    ['a guest who is looked forward to', 'Statement by the Press Secretary on the Visit of President Luis Rojas\n\nPresident Pio Tiko of Fiji looks forward to welcoming President Luis Rojas of Chile to Suva on March 20, 2025. The visit is an opportunity to consult on fisheries.', { days: ['2025-03-20', '2025-03-20'], countries: ['CL', 'FJ'] }],
    ['an exercise over the weekend, not the day of a caption', 'Peruvian ships sail with Chile in drill\n\nPeru has sailed with Chile in a naval exercise in the waters off Arica over the weekend.\n\nThe frigate Luna pictured on Tuesday March 4, before the start of the exercise', { type: 'exercise', days: ['2025-03-08', '2025-03-09'] }],
    ['a meeting over the weekend, on a day that is not told', 'Peruvian Minister Ana Quispe met Chilean Minister Luis Rojas in Lima over the weekend.', { type: 'meeting', days: [null, null] }],
    ['a week-long visit', 'The Fisheries Minister of Fiji, Pio Tiko, arrived on Sunday for a week-long visit to Chile.', { type: 'visit', days: ['2025-03-09', '2025-03-15'] }],
    ['a weekend visit', 'Prime Minister Pio Tiko of Fiji arrived in Santiago, Chile, on Friday for a weekend visit.', { type: 'visit', days: ['2025-03-07', '2025-03-09'] }],
    ['a title that tells its country', 'The Taoiseach, Liam Byrne, met with the Prime Minister of Norway, Jonas Vik, in Oslo last Friday.', { days: ['2025-03-07', '2025-03-07'], countries: ['IE', 'NO'] }],
    ['the island behind the town of a dateline', 'Victoria, Mahé – The Minister for Foreign Affairs, Mr. Antoine Labiche, received the newly accredited Ambassador of Estonia to Seychelles, Mrs. Kadri Tamm, on Friday.', { people: [['Antoine Labiche', 'Minister for Foreign Affairs', 'SC'], ['Kadri Tamm', 'Ambassador of Estonia to Seychelles', 'EE']] }],
    ['a town of a dateline that no list holds', 'TOMBORO, Kenya, March 10 (News) -- Kenya and Ethiopia on Monday ended talks on their border. Kenyan Governor Ali Noor met Ethiopian Commissioner Abebe Girma.', { city: 'Tomboro', countries: ['ET', 'KE'] }],
    ['the city of the dateline for talks in its country', 'LIMA, March 10 (News) -- Peru’s Minister Ana Quispe and his Chilean counterpart Luis Rojas agreed on Monday to share radars. The two ministers held talks on the first day of Rojas’ visit to Peru.', { city: 'Lima' }],
    ['four that sail together', 'Fiji has sailed with Chile, Peru and Japan in a naval exercise in the Pacific.\n\nMinister Pio Tiko said Exercise Coral Dawn had brought together four partners.', { countries: ['CL', 'FJ', 'JP', 'PE'], series: 'Coral Dawn' }],
    ['war games with a name', 'Kenyan and Italian soldiers on Monday opened their Simba war games near Nairobi, Kenya.', { type: 'exercise', series: 'Simba' }],
    ['the inviter who took part', 'At the invitation of Mr. Paul Otieno, Minister of Foreign Affairs of Kenya, Mr. Luis Rojas, Minister of Foreign Affairs of Chile, paid an official visit to Kenya on 4 March 2025. The two Ministers reviewed trade.', { people: [['Paul Otieno', 'Minister of Foreign Affairs of Kenya', 'KE'], ['Luis Rojas', 'Minister of Foreign Affairs of Chile', 'CL']] }],
    ['the inviter of whom nothing else is told', 'At the invitation of Mr. Paul Otieno, Minister of Foreign Affairs of Kenya, Mr. Luis Rojas, Minister of Foreign Affairs of Chile, paid an official visit to Kenya on 4 March 2025. He saw a dam.', { people: [['Luis Rojas', 'Minister of Foreign Affairs of Chile', 'CL']] }],
    ['who leads the delegation of a country', 'The first round of political consultations between Ireland and Peru took place in Dublin on 10 March. Director General Niamh Kelly led the Irish delegation; Vice Minister Luis Prado headed the Peruvian side.', { people: [['Niamh Kelly', 'Director General', 'IE'], ['Luis Prado', 'Vice Minister', 'PE']] }],
    ['the counterpart of who is called “he”', 'On Monday Czech Foreign Minister Jan Kovac will pay a working visit to Lithuania. He is scheduled to meet with his counterpart Rasa Kalna and President Jonas Balsys.', { people: [['Jan Kovac', 'Czech Foreign Minister', 'CZ'], ['Rasa Kalna', 'Foreign Minister', 'LT'], ['Jonas Balsys', 'President', 'LT']] }],
    ['who commands the ship that calls', 'The French frigate Lorient docked at Suva, Fiji, on Monday. The ship is commanded by Captain Luc Martin.', { type: 'port-call', people: [['Luc Martin', 'Commanding Officer', 'FR']] }],
    ['whom the guest’s office met', 'At the invitation of President Ana Rojas of Chile, Mr. Pio Tiko, Prime Minister of Fiji, paid a visit to Chile on 4 March 2025. President Rojas gave a dinner. In addition, the Prime Minister met Rosa Diaz, Minister for Trade, and Luis Vega, Minister for Finance.', { people: [['Ana Rojas', 'President', 'CL'], ['Pio Tiko', 'Prime Minister of Fiji', 'FJ'], ['Rosa Diaz', 'Minister for Trade', 'CL'], ['Luis Vega', 'Minister for Finance', 'CL']] }],
    ['a name before its own “’s”', 'Readout of President Joel Vega’s Meeting with Prime Minister Pio Tiko of Fiji\n\nPresident Vega of Peru met today with Prime Minister Pio Tiko of Fiji in Lima.', { people: [['Joel Vega', 'President', 'PE'], ['Pio Tiko', 'Prime Minister', 'FJ']] }],
    ['one of two of a post whose country the headline tells', 'Finnish Prime Minister to meet Fijian counterpart in Davos\n\nPrime Minister Aino Laine will meet with Prime Minister of Fiji on the sidelines of a forum in Davos on Friday 14 March.', { people: [['Aino Laine', 'Prime Minister', 'FI']] }],
    ['a dateline of last week that its weekday bears out', 'Kathmandu, March 3: Indian Minister Arun Mehta and Nepal’s Minister Hari Shrestha held talks on Monday here.', { days: ['2025-03-03', '2025-03-03'], city: 'Kathmandu' }],
    ['a dateline of last week with another weekday', 'Kathmandu, March 3: Indian Minister Arun Mehta and Nepal’s Minister Hari Shrestha held talks on Friday here.', { days: ['2025-03-07', '2025-03-07'] }],
    ['who spoke in a town', 'On 4 March in Warsaw the Polish Minister Anna Lis spoke with the Minister of Culture of Chile Luis Rojas.', { type: 'meeting', city: 'Warsaw' }],
    ['who spoke by telephone from a town', 'On 4 March from her office in Warsaw the Polish Minister Anna Lis spoke with the Minister of Culture of Chile Luis Rojas by telephone.', { type: 'call', city: null }],
    ['talks that were opened and concluded', 'A round of talks on fishing was opened on 3 March in Vientiane between a delegation of Cuba’s Ministry of Food Industry headed by Vice Minister Rosa Diaz and the Lao Ministry of Agriculture led by Deputy Minister Thong Kham. The talks concluded on 5 March.', { days: ['2025-03-03', '2025-03-05'], people: [['Rosa Diaz', 'Vice Minister', 'CU'], ['Thong Kham', 'Deputy Minister', 'LA']] }],
    ['a host of one day of a visit that goes on', 'The Commander of the Mauritanian Army, General Sidi Salem, began on Sunday 9 March a visit to Morocco that will last until Thursday 13 March. He was received Monday by General Ali Berrada, Inspector General, and will tour a base on Wednesday.', { people: [['Sidi Salem', 'Commander of the Mauritanian Army', 'MR'], ['Ali Berrada', 'Inspector General', 'MA']] }],
    ['an exercise in quotation marks', 'The armies of Egypt and Peru carried out the training "Sky Guards-2" from 3 to 6 March near Lima.', { type: 'exercise', series: 'Sky Guards' }],
    ['a palace before a post', 'The Crown Prince of Kuwait, Sheikh Sabah Al-Noor, received on Monday at Bayan Palace Foreign Minister of Fiji Pio Tiko.', { people: [['Sabah Al-Noor', 'Crown Prince of Kuwait', 'KW'], ['Pio Tiko', 'Foreign Minister of Fiji', 'FJ']] }],
    ['who beside a counterpart is of the report’s own country', 'Vientiane, March 10 - Minister of Foreign Affairs Khamsone Vong and his Malaysian counterpart Ahmad Faizal chaired the 5th Joint Commission on Monday.', { people: [['Khamsone Vong', 'Minister of Foreign Affairs', 'LA'], ['Ahmad Faizal', 'Malaysian Minister of Foreign Affairs', 'MY']] }],
    ['a guest who is told to have arrived, behind the host', 'Kyrgyz Deputy Minister Azamat Tokto met in Bishkek on Monday. Deputy Chairman Emil Baev met in Bishkek with Deputy Prime Minister of Uzbekistan Jamshid Karim, who arrived in Kyrgyzstan on a working visit.', { people: [['Azamat Tokto', 'Kyrgyz Deputy Minister', 'KG'], ['Emil Baev', 'Deputy Chairman', 'KG'], ['Jamshid Karim', 'Deputy Prime Minister of Uzbekistan', 'UZ']] }],
    ['two weekdays in a row', 'British Foreign Secretary Daniel Marsh will visit Iceland on Sunday and Monday.', { type: 'visit', days: ['2025-03-16', '2025-03-17'] }],
    ['a port call told by its end', 'The Peruvian frigate Luna left Suva, Fiji, on Monday after a two-day port call.', { type: 'port-call', days: ['2025-03-09', '2025-03-10'] }],
    ['an office of one country alone', 'On March 3-4, Secretary of Commerce Mary Lang traveled to Suva, Fiji, where she met with President Pio Tiko.', { countries: ['FJ', 'US'], days: ['2025-03-03', '2025-03-04'] }],
    ['a long name between the end and its day', 'The Peruvian Navy and the Fijian Navy concluded Cooperation Afloat and Readiness Training (CARTA)/Marine Exercise (MAREX) Fiji 2025, March 9. The exercise began March 4.', { type: 'exercise', days: ['2025-03-04', '2025-03-09'] }],
  ])('%s', (_what, text, wanted) => {
    expect(drafted(text, wanted)).toEqual(wanted);
  });

  it('gives a visit the name of the guest, though the host is named first', () => {
    expect(read('At the invitation of Mr. Paul Otieno, Minister of Foreign Affairs of Kenya, Mr. Luis Rojas, Minister of Foreign Affairs of Chile, paid an official visit to Kenya on 4 March 2025. The two Ministers reviewed trade.').primary?.title).toMatch(/^Visit of Minister of Foreign Affairs Luis Rojas|^Visit of Minister of Foreign Affairs of Chile Luis Rojas/);
  });

  it('takes nobody for present whom a guest will only see after the visit that ended', () => {
    const people = read('Peruvian Minister Ana Quispe concluded a two-day visit to Chile on 10 March 2025. She met Minister Luis Rojas. In Fiji, the Minister will meet Minister Pio Tiko.').primary?.participants.map(({ name }) => name);
    expect(people).toEqual(['Ana Quispe', 'Luis Rojas']);
  });

  it('takes those for guests who go along, though named for another day', () => {
    const people = read('Fijian Prime Minister Pio Tiko arrived in Lima, Peru, on Friday for a visit. On Saturday he, who will be joined by Foreign Secretary J. Rabuka and Trade Secretary Ana Vuki, will see the port.').primary?.participants.map(({ name, country }) => [name, country]);
    expect(people).toEqual(expect.arrayContaining([['J. Rabuka', 'FJ'], ['Ana Vuki', 'FJ']]));
  });
});

describe('what these manners do not tell', () => {
  it.each([
    ['what one says at a forum', 'Kenyan Secretary Ali Noor on Friday said that Peru’s port is near completion.\n\n“It is a good place,” the secretary said at the Harbour Security Forum Friday.'],
    ['a country and the body at the seat of which it met', 'The Association Council between the Republic of Moldova and the European Union held its seventh meeting in Brussels on Thursday. It was chaired by Prime Minister Natalia Rusu.'],
    ['goods that are to be received', 'Peru to receive helicopters from Spain\n\nLIMA - The Peruvian Air Force will receive five helicopters from Spain next month, Defence Minister Luis Prado said on Monday.'],
    ['tanks that arrived', 'The first ten tanks from Germany arrived in Skovde over the weekend, the Swedish Armed Forces said.'],
    ['words after talks at home', 'Australian police commissioner Tom Hale told reporters after talks with unions that overtime would be paid. New Zealand has a similar dispute.'],
    ['words after meeting one’s own', 'German Chancellor Karl Brandt said on Monday after meeting party leaders in Berlin that Germany would send more tents to Peru.'],
    ['the envoy of a body', 'The UN Special Envoy for Yemen, Hans Gruber, concluded a visit to Muscat where he met senior Omani officials.'],
    ['a ship that could not enter', 'The Peruvian cutter Luna was unable to enter Suva for a planned port call after Fiji gave no clearance, officials said.'],
  ])('%s', (_what, text) => {
    expect(read(text).isEngagement).toBe(false);
  });
});

describe('topics in these manners', () => {
  const topics = (text: string): string => read(`Peruvian Minister Ana Quispe met Fijian Minister Pio Tiko in Lima on Monday. ${text}`).primary?.topics.join(' | ') ?? '';

  it.each([
    ['what an office is called', 'Officials of the Ministry of Agriculture and Forestry took part.', ''],
    ['a country whose needs were spoken of', 'They talked about help for those in need and humanitarian needs in Haiti.', 'Haiti'],
    ['the scheme around a known topic', 'They praised the Coral Climate Partnership.', 'Climate change (Coral Climate Partnership)'],
    ['what a fight is against, not the fight', 'They discussed the fight against drug trafficking.', 'Drug trafficking'],
  ])('%s', (_what, text, wanted) => {
    expect(topics(text).split(' | ')).toContain(wanted);
    expect(topics(text)).not.toMatch(/Fight|Forestry/);
  });
});
