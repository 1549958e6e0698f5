import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Openings of our own in varied English: what they tell must not hang on one turn of phrase. */
const ENGAGEMENTS: ReadonlyArray<readonly [text: string, kinds: string, series: RegExp | null, topics: readonly string[]]> = [
  ['Uruguay and Finland have concluded their first round of maritime boundary negotiations in Helsinki on Monday, the Foreign Ministry said.', 'dialogue|meeting|committee-session', null, []],
  ['Delegations from Ghana and Togo sat together in Lome on Tuesday to work through disputes over the shared border.', 'meeting', null, ['border']],
  ['The Peruvian Minister of Defence, Luis Prado, was the guest of his Ecuadorian colleague, Ana Vera, in Quito this week.', 'meeting|visit', null, []],
  ['Three Estonian patrol boats tied up in Turku, Finland, on Friday for a three-day stay.', 'port-call', null, []],
  ['The Portuguese frigate NRP Corte-Real put in at Praia, Cape Verde, on Sunday.', 'port-call', null, []],
  ['Soldiers of the Kenyan and Rwandan armies are training side by side in Nanyuki as part of Exercise Swift Lion 3, which opened on Monday.', 'exercise', /Swift Lion/, []],
  ['Exercise "Iron Bridge 2025" between Slovenia and Hungary got under way in Postojna on 10 March.', 'exercise', /Iron Bridge/, []],
  ['The Malta-Tunisia Joint Technical Panel on Fisheries met for the fourth time in Valletta on 6 March 2025.', 'committee-session', /Joint Technical Panel/, []],
  ['Norway–Iceland High-Level Energy Partnership Board convenes in Bergen\n\nBERGEN – Officials from Norway and Iceland convened the High-Level Energy Partnership Board on Thursday.', 'committee-session|dialogue|meeting', /Energy Partnership Board/, []],
  ['Prime Minister Kaisa Lehto of Finland and Prime Minister Jonas Berg of Sweden had lunch together in Stockholm on Wednesday, where they spoke about Baltic cables, conscription and rail links.', 'meeting', null, ['Baltic cables', 'conscription', 'rail links']],
  ['Laos, Viet Nam Sign Border Crossing Pact\n\nVientiane: Lao and Vietnamese officials put pen to paper on Monday on a new accord governing crossings.', 'signing', null, []],
  ['A memorandum on cooperation in the field of animal health has been concluded between Bolivia and Paraguay, the Ministry of Agriculture announced on Tuesday.', 'signing', null, ['animal health']],
  ['The Chief of the Nigerian Air Staff, Air Marshal Bello Audu, is in Brasilia, Brazil, for talks with the Brazilian Air Force on pilot exchanges, spare parts and trainer aircraft.', 'visit|meeting', null, ['pilot exchanges', 'spare parts', 'trainer aircraft']],
  ['Ambassador of Georgia to Latvia Nino Beridze paid a farewell visit to the Speaker of the Saeima, Janis Ozols, in Riga.', 'meeting|visit', null, []],
  ['Foreign Minister Petra Novak has spoken by telephone with her Slovak counterpart, Ivan Hruska, the Czech Foreign Ministry said on Sunday.', 'call', null, []],
  ['Singapore and Brunei Navies Wrap Up Exercise Pelican\n\nThe Republic of Singapore Navy and the Royal Brunei Navy wrapped up the 40th edition of Exercise Pelican on Friday.', 'exercise', /Pelican/, []],
  ['The Dominican Republic and Haiti resumed their Mixed Bilateral Commission in Santo Domingo on Monday after a pause of four years.', 'committee-session', /Mixed Bilateral Commission/, []],
  ['Botswana hosted Namibia for the seventh session of their Permanent Commission of Cooperation, which ended in Gaborone on 7 March 2025.', 'committee-session', /Permanent Commission/, []],
  ['Thai and Lao police chiefs compared notes on call-centre gangs, drug routes and missing persons at a gathering in Udon Thani on Monday.', 'meeting', null, ['drug routes']],
  ['Defence Secretary Mark Hill flew into Warsaw, Poland, on Thursday to hold talks with Polish Defence Minister Adam Lis, the British Ministry of Defence said.', 'visit|meeting', null, []],
  ['The United States and Mongolia completed the Gobi Wolf 2025 disaster response drill in Darkhan on Friday.', 'exercise', /Gobi Wolf/, []],
  ['Rwandan President Eric Mugabo is hosting Qatari Emir Sheikh Hamad for a two-day state visit that starts on Tuesday in Kigali.', 'visit', null, []],
  ['Cuban Deputy Foreign Minister Rosa Diaz travelled to Windhoek, where she was received by Namibian Prime Minister Saara Nangolo on 4 March.', 'visit|meeting', null, []],
  ['Egyptian and Cypriot experts gathered in Nicosia on 5 March for technical deliberations on the gas pipeline, cable routing and safety rules.', 'meeting', null, ['gas pipeline', 'cable routing', 'safety rules']],
  ['The India–Oman Joint Naval Working Committee exchanged assessments in Goa on Wednesday.', 'committee-session', /Joint Naval Working Committee/, []],
  ['The third Australia-Vietnam Peacekeeping Partnership Forum opened in Hanoi on Monday.', 'meeting|dialogue|committee-session', /Peacekeeping Partnership Forum/, []],
  ['Turkish Chief of General Staff General Kemal Arslan and a delegation with him came to Baku on Tuesday. They were met by Azerbaijani Defence Minister Colonel General Elchin Aliyev.', 'visit|meeting', null, []],
  ['PHILIPPINES, PALAU LAUNCH COAST GUARD PACT TALKS\n\nMANILA – The Philippines and Palau opened negotiations on Monday for a coast guard agreement.', 'meeting|dialogue', null, []],
  ['On 3 March the Croatian Minister of Agriculture Marko Babic and the Minister of Agriculture of Montenegro Vuk Perovic conversed in Zagreb on wine, olive oil and veterinary rules.', 'meeting', null, ['olive oil', 'veterinary rules']],
  ['Japan, Mongolia to step up cooperation on minerals\n\nTOKYO – Japanese Industry Minister Ken Ota and his Mongolian counterpart, Bat Erdene, agreed on Monday to step up cooperation on critical minerals.', 'meeting|signing', null, ['minerals']],
  ['A Chinese naval training ship, the Qi Jiguang, will make a stop at Dili, Timor-Leste, from 14 to 17 March.', 'port-call|visit', null, []],
  ['Iraq and Jordan chaired jointly the 30th meeting of the Higher Committee for Land Transport in Amman on Sunday.', 'committee-session|meeting', /Higher Committee/, []],
];

/** Openings that name two countries and tell of no engagement between them. */
const NONE: readonly string[] = [
  'Colonel Ravi Kumar of the Indian Army received the French National Order of Merit on Monday.',
  'The Kenyan government appointed Grace Otieno as ambassador to Germany on Friday.',
  'Poland will spend more on tanks from South Korea, the Defence Ministry said in its budget plan on Monday.',
  'Foreign Minister Tom Reid said on Tuesday that Canada is worried about the fighting in Sudan and called on all parties to stop.',
  'The visit of the Greek defence minister to Albania has been called off, Tirana said on Monday.',
  'The IMF mission concluded talks with officials of Zambia in Lusaka on Friday.',
  'The Italian company Ferrato won a contract to deliver engines to the navy of Peru, it said on Monday.',
  'An earthquake shook Nepal on Monday; tremors were felt in India, officials said.',
  'The Spanish Navy took delivery of its second submarine in Cartagena on Friday. The boat was designed with help from France.',
  'President Ann Moore congratulated President Luis Vega of Chile on his election on Monday, the Irish presidency said.',
  'Relations between Turkey and Armenia have improved, a columnist writes, but much remains to be discussed.',
  'Twelve Ghanaian fishermen were detained in Ivory Coast on Monday, police said.',
  'Chief of Defence Staff General Paul Obi decorated forty soldiers who had served in Mali at a ceremony in Abuja on Monday.',
  'UN Secretary-General Ana Costa met Foreign Minister Raul Diaz of Peru in New York on Monday.',
  'Norway’s parliament on Tuesday approved the purchase of six frigates from Britain, the defence committee said.',
  'Germany on Monday welcomed the ceasefire in Lebanon and said talks must follow. The Foreign Office in Berlin thanked France.',
  'Rwanda rejects report by Belgium on mining\n\nKIGALI – Rwanda’s government spokesperson on Friday rejected a Belgian report on mining in the region.',
  'Trade between Mexico and Canada grew by 12 percent last year, data from the statistics office show. Exports of cars led the rise.',
  'The Indonesian Navy held its annual exercise in the Natuna Sea on Monday with 20 ships. Admiral Budi Santoso said it was a message to no one, including China.',
  'A Turkish cargo ship docked in Odesa, Ukraine, on Monday with 20,000 tonnes of wheat aboard.',
  'Two Czech climbers were rescued in Pakistan on Sunday, the Czech embassy said.',
  'The Foreign Minister of Malta, Carla Borg, received a cheque for charity at a dinner in Valletta on Saturday. Guests from Italy were present.',
  'Israel and Iran exchanged fire on Sunday, officials of both countries said.',
  'The central bank governors of 20 nations met in Cape Town on Monday. South Africa and Brazil spoke of inflation.',
  'Sweden’s new ambassador to Kenya, Lena Holm, said on Monday that she is looking forward to working in Nairobi.',
  'Prime Minister Ana Silva of Portugal will not travel to Angola next week, her office said.',
  'The Australian government has lifted its travel warning for Fiji, the Department of Foreign Affairs said on Thursday.',
  'Vietnamese students in Russia gathered on Saturday to celebrate the lunar new year at the embassy in Moscow.',
  'Chile’s army received 20 armoured vehicles from the United States on Tuesday as part of a purchase made in 2021.',
  'Nepal marks 70 years of ties with Japan\n\nA stamp was issued in Kathmandu on Monday to mark 70 years of ties between Nepal and Japan.',
  'ECOWAS leaders met in Abuja on Sunday to talk about the coup in Niger. The President of Ghana, Kofi Badu, was in the chair.',
  'Greek and Turkish fishing boats collided off Chios on Monday; nobody was hurt, coast guards of both countries said.',
  'The Ministry of Defence of Latvia signed a contract with a Finnish company for 50 armoured vehicles on Monday.',
  'In an interview with a newspaper, Foreign Minister Jan Kos said that Slovenia and Croatia have solved most of their border issues.',
  'India test-fired a missile on Monday. Pakistan had been told before, officials in New Delhi said.',
  'Egypt’s President Hassan Aly met members of his cabinet in Cairo on Monday to discuss the war in Sudan and trade with Ethiopia.',
  'The film festival in Tunis opened on Friday with a picture from Algeria. The Tunisian Minister of Culture, Leila Ayari, spoke.',
  'Brazilian police arrested a Bolivian citizen in Corumba on Monday who is wanted in Peru.',
  'The Malaysian Chief of Army, General Amir Osman, visited troops in Sabah on Tuesday. They had served in Lebanon.',
  'Kuwait expressed its sympathy with Morocco after the floods, the Foreign Ministry said on Monday.',
  'Finland’s foreign minister Elina Aho discussed the situation in Georgia with the OSCE Secretary General in Vienna on Monday.',
  'The Philippine Senate ratified the visiting forces agreement with Japan on Monday.',
  'Estonia celebrated its independence day on Monday. President Kadri Tamm thanked Britain and France for their troops.',
  'Singapore and Malaysia football teams met in Johor on Saturday in a friendly match.',
];

describe('openings in varied words', () => {
  it.each(ENGAGEMENTS)('%s', (text, kinds, series, topics) => {
    const { primary, doubts } = read(text);
    expect({ found: primary !== null, doubts: primary === null ? doubts : [] }).toEqual({ found: true, doubts: [] });
    expect(kinds.split('|')).toContain(primary?.type);
    expect(primary?.countries).toHaveLength(2);
    if (series === null) expect(primary?.series).toBeNull();
    else expect(primary?.series?.name).toMatch(series);
    for (const topic of topics) expect(primary?.topics.join(' | ').toLowerCase()).toContain(topic.toLowerCase());
  });

  it.each(NONE)('none: %s', (text) => {
    const { primary, doubts } = read(text);
    expect(primary?.title ?? null).toBeNull();
    expect(doubts).toHaveLength(1);
  });

  it('says in words that only a word of the opening hints at it, and marks it so', () => {
    const reading = read('Delegations from Ghana and Togo sat together in Lome on Tuesday to work through disputes over the shared border.');
    expect(reading.doubts).toContain('That this is a meeting is told only by “sat”.');
    expect(reading.evidence.find((one) => one.field === 'primary.type')).toMatchObject({ rule: 'event.hint.meeting', confidence: 'low' });
  });

  it('begins below the lines of a page, where place and day of filing stand', () => {
    const menu = 'A Change of Guard\n\nPlease read more of our news and listen to our radio of the evening.\n\nFollow us on our page and on the page of our friends.\n\nThe radio of the morning is new.\n\nIt is for all who read.\n\nThe cook is new.\n\nThe tower is high.\n\nAll of it is here.\n\nFijian, Peruvian ministers to talk on fish\n\n';
    const told = 'SUVA, March 6, 2025 (Agency) -- The 9th Fiji-Peru General Border Committee meeting will be held in Peru on March 17-18, an official said Thursday.';
    const sea = 'The sea was calm.\n\n';
    expect(read(`${menu}${told}`).primary).toMatchObject({ series: { name: 'General Border Committee', edition: 9 }, dateStart: '2025-03-17', dateEnd: '2025-03-18' });
    expect(read(`Peruvian Minister Ana Quiroz met Fijian Minister Pio Tiko in Suva on Monday. They spoke of trade.\n\n${sea}${told}`).primary).toMatchObject({ type: 'meeting', dateStart: '2025-03-10' });
  });
});
