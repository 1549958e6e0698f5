import { describe, expect, it } from 'vitest';
import { gazetteer, read } from './support';
import { alone } from '../../../src/main/ingest/inStep';
import { annotate } from '../../../src/main/ingest/language/annotate';
import { mentionsInSteps } from '../../../src/main/ingest/people/mentions';

type Row = [name: string, post: string | null, country: string | null];

/** Everybody whom a sentence names, whether they take part or not. */
const named = (text: string): Row[] => alone(mentionsInSteps(annotate(text, gazetteer))).map(({ name, post, country }) => [name, post, country]);
const people = (text: string): Row[] => read(text).primary?.participants.map(({ name, post, country }) => [name, post, country]) ?? [];
const names = (text: string): string[] => named(text).map(([name]) => name);

describe('where a name begins and ends', () => {
  it.each([
    ['particles', 'Minister Maya Ferreira de la Cruz spoke.', 'Maya Ferreira de la Cruz'],
    ['particles of Poland', 'Secretary of State Marek Wolski vel Sowa spoke.', 'Marek Wolski vel Sowa'],
    ['Arabic names', 'Major General Staff Pilot Ibrahim bin Nasser Al Alawi spoke.', 'Ibrahim bin Nasser Al Alawi'],
    ['a dash with small letters', 'Prime Minister Somchai Chan-o-cha spoke.', 'Somchai Chan-o-cha'],
    ['an apostrophe', 'Secretary Musa Wetang’ula spoke.', 'Musa Wetang’ula'],
    ['initials', 'External Affairs Minister S. Jaya Raman spoke.', 'S. Jaya Raman'],
    ['surname in capitals', 'Mr. IWATA Takeshi spoke.', 'IWATA Takeshi'],
    ['a nickname in quotes', 'President Fernando “Bong” Reyes spoke.', 'Fernando “Bong” Reyes'],
    ['the third of his name', 'Secretary of Defense John J. Barton III spoke.', 'John J. Barton III'],
    ['junior', 'Maj. Gen. Joao Alves Pinto Jr., the chief of staff, spoke.', 'Joao Alves Pinto Jr'],
    ['a peer', 'Baroness Ashdown of Norton, Minister for Trade, spoke.', 'Baroness Ashdown of Norton'],
    ['titles with an apostrophe', 'Minister of Defence Dato’ Seri Utama Haji Jalil bin Haji Said spoke.', 'Jalil bin Haji Said'],
    ['titles of an officer of Brunei', 'Permanent Secretary Brigadier-General (rtd) Datuk Seri Pahlawan Adib Perudin spoke.', 'Adib Perudin'],
    ['a rank of Spain', 'Capitán de Navío Luis Prado Sosa spoke.', 'Luis Prado Sosa'],
    ['a surname of Nepal in initials', 'Lieutenant General Hari Jung K.C. spoke.', 'Hari Jung K.C.'],
    ['titles of Brunei between the ranks', 'Minister of Transport of Brunei Pehin Datu Kesumaraja Mejar (Rtd) Dato Seri Paduka Awang Haji Adib Yusof Omar spoke.', 'Adib Yusof Omar'],
    ['titles of Sarawak', 'Deputy Chief Minister Datuk Amar Johari Lanang spoke.', 'Johari Lanang'],
    ['an initial between two names', 'Lt. Gen. Ernesto M. Abad spoke.', 'Ernesto M. Abad'],
    ['a single name', 'Foreign Minister Sugiarto spoke.', 'Sugiarto'],
    ['a name like a title', 'Lieutenant General Sultan Kamalov spoke.', 'Sultan Kamalov'],
    ['a name like a month', 'Chinese Defence Minister Dong Jun spoke.', 'Dong Jun'],
    ['a first name like a month', 'State Secretary for Foreign Affairs Jan Knutsen spoke.', 'Jan Knutsen'],
    ['a name like a country', 'Foreign Secretary Bharat Raj Thapa spoke.', 'Bharat Raj Thapa'],
    ['decorations', 'General Anura Silva WWV RWP RSP ndc psc MPhil, the Chief of Staff, spoke.', 'Anura Silva'],
    ['a decoration without a comma', 'Commodore Khalid Zaman TI (M) spoke.', 'Khalid Zaman'],
    ['a service behind the name', 'Commander Alice Harlow RAN spoke.', 'Alice Harlow'],
    ['a family name like a verb', 'Sayyid Shihab bin Tariq Al Said, Deputy Prime Minister, spoke.', 'Shihab bin Tariq Al Said'],
    ['a name like “to”', 'General Secretary To Lam Binh spoke.', 'To Lam Binh'],
    ['a particle at the end', 'Ms. Pham Thi Van spoke.', 'Pham Thi Van'],
    ['a given name that is a city', 'President Santiago Quiroga spoke.', 'Santiago Quiroga'],
    ['a given name behind a long post', 'Under Secretary for Political Affairs Victoria Marsh spoke.', 'Victoria Marsh'],
    ['an address within a name', 'President Omar Sheikh Warsame spoke.', 'Omar Sheikh Warsame'],
    ['an address behind a particle', 'Dato’ Seri Hamid bin Tun Razak, the defence minister, spoke.', 'Hamid bin Tun Razak'],
    ['initials that look like a decoration', 'General SM Rafiq Ahmed spoke.', 'SM Rafiq Ahmed'],
    ['an initial that looks like an address', 'Dr M. Varadan Pillai, Minister for Law, spoke.', 'M. Varadan Pillai'],
    ['initials of two letters', 'The Ambassador of Tajikistan Sh. Karimzoda spoke.', 'Sh. Karimzoda'],
    ['a surname that is a word of offices', 'Minister for Defence, Dr Amina Tax, spoke.', 'Amina Tax'],
    ['capitals before a verb of a headline', 'Union Minister Dr. Ravi Menon Holds Talks', 'Ravi Menon'],
    ['an honorific that is a name', 'Captain Syed Hasan Ali spoke.', 'Syed Hasan Ali'],
  ])('%s', (_what, text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each(['The Halifax-class frigate sailed.', 'KRI Sultan Mahendra Agung sailed.', 'The General Staffs of both countries met.', 'The joint exercise, Desert Lynx, concluded.', 'The colours of the hall were Royal Ruby.', 'It was named after the son of the ruler ibni Al-Marhum Sultan Haji Salim.', 'The Royal Guard of Norway (RGN) was led by RGN Chieff.', 'Prime Minister of Japan', 'The Indo-Pacific Command met.', 'Exercise Blue Lynx began.', 'HMAS Wombat sailed.', 'The March talks in May ended.', 'King Abdullah Economic City grew.', 'It landed at Prince Sultan Air Base.', 'The ship called at Port Sultan Hamad.', 'DEFENCE ADVISOR COMMENDS ZAMBIA AIR FORCE', 'It was done on High Royal Instructions, the Chief of Staff said.', 'Japan’s Silver Peak was closed.', 'Deutsche Stimme said so.'])('takes nobody from %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('names without rank, address and post', () => {
  it.each<[string, string, Row]>([
    ['of a country, before a deed', 'Cambodia’s Sok Phearum co-chaired the session.', ['Sok Phearum', null, 'KH']],
    ['of a country, in one row', 'Estonia’s Mari Tamm and Latvia’s Ilze Kalna met.', ['Mari Tamm', null, 'EE']],
    ['of a country behind the name', 'The talks between the President and Rustam Safarov of Tajikistan ended.', ['Rustam Safarov', null, 'TJ']],
    ['met by somebody', 'The minister flew to Warsaw to meet Jan Kowalczyk.', ['Jan Kowalczyk', null, null]],
    ['who led', 'Burundi was led by Aline Ndayizeye.', ['Aline Ndayizeye', null, null]],
    ['far behind the verb', 'They were met at the railway station by Taras Melnyk.', ['Taras Melnyk', null, null]],
    ['one of the heads of delegation', 'The heads of delegation were Jan Kowal and Eva Lind.', ['Jan Kowal', null, null]],
    ['with an initial alone', 'The heads of delegation were A. Papas and Colonel Rui Neto.', ['A. Papas', null, null]],
    ['beside somebody', 'Minister Ana Quispe and Rosa Diaz Leon spoke.', ['Rosa Diaz Leon', null, null]],
  ])('%s', (_what, text, wanted) => {
    expect(named(text)).toContainEqual(wanted);
  });
});

describe('posts', () => {
  it.each<[string, string, Row]>([
    ['with words that no list holds', 'Member of Parliament for Harrowgate-Winmore, Jane Frost, spoke.', ['Jane Frost', 'Member of Parliament for Harrowgate-Winmore', null]],
    ['of two fields before the head', 'The Zambian Foreign Affairs and International Cooperation Minister, Mutale Banda, spoke.', ['Mutale Banda', 'Zambian Foreign Affairs and International Cooperation Minister', 'ZM']],
    ['held by two who are named before it', 'Ambassador Ana Ruiz Vega and Ambassador Luis Prado Sosa, Deputy Foreign Ministers of the Republic of Peru and of the Republic of Chile, met.', ['Luis Prado Sosa', 'Deputy Foreign Minister', 'CL']],
    ['of somebody retired, in a list', 'She thanked the Director of Ports, Rtd General Musa Dogo, the Secretary of Forests, Ibrahim Wada, and others.', ['Musa Dogo', 'Director of Ports', null]],
    ['before a numeral', 'Brunei Foreign Affairs Minister II Pehin Dato Lim Kok spoke.', ['Lim Kok', 'Brunei Foreign Affairs Minister', 'BN']],
    ['before the word of a rank', 'Chief of the Staff Lieutenant General Hari Thapa spoke.', ['Hari Thapa', 'Chief of the Staff', null]],
    ['with a ship before the comma', 'Commanding Officer of RSS Valour, Lieutenant Colonel Tan Wei, spoke.', ['Tan Wei', 'Commanding Officer of RSS Valour', 'SG']],
    ['of this delegation', 'The head of this Finnish defence ministry delegation, Major General Antti Salmi, spoke.', ['Antti Salmi', 'head of this Finnish defence ministry delegation', 'FI']],
    ['behind the place of another office', 'She saw at the Minister’s office at Suva Chief of the Air Staff General Omar Khan.', ['Omar Khan', 'Chief of the Air Staff', null]],
    ['of an unnamed ship', 'The frigate sails with 180 hands and is commanded by Cmdr. Luis Prado.', ['Luis Prado', 'Commanding Officer', null]],
    ['before the word of a field', 'He came with Director General, Logistics & Movement Lieutenant General Arun Rao and others.', ['Arun Rao', 'Director General, Logistics & Movement', null]],
    ['of three fields', 'Deputy Prime Minister for Economic, Banking and Financial Affairs Serdar Atayev met her.', ['Serdar Atayev', 'Deputy Prime Minister for Economic, Banking and Financial Affairs', null]],
    ['shared, behind two peoples', 'Uzbek and Latvian foreign ministers, Akmal Karim and Ilze Kalna, met.', ['Ilze Kalna', 'Foreign Minister', 'LV']],
    ['taken on from an office that one country is known by', 'Peru’s Secretary of State for Defence, Luis Prado, met his Latvian counterpart, Ilze Kalna.', ['Ilze Kalna', 'Latvian Secretary of State for Defence', 'LV']],
    ['of two islands', 'They called on Vice Admiral Arun Rao, Commander-in-Chief Andama & Nicola Command, in the port.', ['Arun Rao', 'Commander-in-Chief Andama & Nicola Command', null]],
    ['for two fields, behind the name', 'With her came Pio Abad, undersecretary for Legal Affairs and Strategic Concerns; and others.', ['Pio Abad', 'undersecretary for Legal Affairs and Strategic Concerns', null]],
    ['behind a city with a comma', 'The talks took place in Washington, D.C. Assistant Secretary of State Daniel Marsh spoke.', ['Daniel Marsh', 'Assistant Secretary of State', 'US']],
    ['behind a semicolon', 'She met Amb. Hassan Warsame; Director-General of Protocol of Somalia.', ['Hassan Warsame', 'Director-General of Protocol of Somalia', 'SO']],
    ['before words on where somebody lives', 'The Defence Attaché of Zambia currently residing in Ghana, Colonel Derek Mwila, spoke.', ['Derek Mwila', 'Defence Attaché of Zambia', 'ZM']],
    ['with a short form behind a comma', 'Chief of Staff of the Gambia Armed Forces, (GAF) Lieutenant General Lamin Jatta spoke.', ['Lamin Jatta', 'Chief of Staff of the Gambia Armed Forces', 'GM']],
    ['of a sultan, told in full before', 'The Sultan of Brunei, Sultan Adib Omar spoke.', ['Adib Omar', 'Sultan of Brunei', 'BN']],
    ['of somebody retired, with a dot', 'Liberia’s Deputy Minister of Defence, Rtd. Colonel Amos Weah, spoke.', ['Amos Weah', 'Liberia’s Deputy Minister of Defence', 'LR']],
    ['taken on without the country inside it', 'Chief of Defence Staff of the Gambia Armed Forces Lieutenant General Lamin Jatta met his Senegalese Counterpart, Air Force General Babacar Fall.', ['Babacar Fall', 'Senegalese Chief of Defence Staff', 'SN']],
    ['told by “Her … counterpart”', 'The guests came with Deputy Minister of Railways Dana Holm. Her Latvian counterpart Juris Egle met them.', ['Juris Egle', 'Latvian Deputy Minister of Railways', 'LV']],
    ['in a chain', 'He met his Tongan counterpart, Sione Latu, the Minister for Police, Viliami Moala and others.', ['Viliami Moala', 'Minister for Police', null]],
    ['of several ministers, each with an office', 'The Ministers of Trade, Rui Neto, of Culture and Tourism, Ana Zau, took part.', ['Ana Zau', 'Minister of Culture and Tourism', null]],
    ['of several ministers, each with a country', 'Deputy Foreign Ministers Cem Aydin of Türkiye and Ewa Nowak of Poland spoke.', ['Ewa Nowak', 'Deputy Foreign Minister', 'PL']],
  ])('%s', (_what, text, wanted) => {
    expect(named(text)).toContainEqual(wanted);
  });

  it.each<[string, string, Row]>([
    ['who is', 'Tran Quoc Minh, who is Vietnam’s Deputy Minister of National Defence, spoke.', ['Tran Quoc Minh', 'Vietnam’s Deputy Minister of National Defence', 'VN']],
    ['right behind a name with a rank', 'Brigadier General Tan Wei Ling Chief of Staff of the Singapore Army spoke.', ['Tan Wei Ling', 'Chief of Staff of the Singapore Army', 'SG']],
    ['a fuller post before “Ambassador”', 'Deputy Minister of Foreign Affairs of Türkiye, H.E. Ambassador Mr. Faruk Demir spoke.', ['Faruk Demir', 'Deputy Minister of Foreign Affairs of Türkiye', 'TR']],
    ['staff that is no rank', 'Chairman of the Joint Chiefs of Staff Major General Yousef Hamdan spoke.', ['Yousef Hamdan', 'Chairman of the Joint Chiefs of Staff', null]],
    ['commander before a rank', 'U.S. Indo-Pacific Command Commander Adm. Samuel Parker spoke.', ['Samuel Parker', 'U.S. Indo-Pacific Command Commander', 'US']],
    ['commander general', 'Vice Admiral Carlos Rojas, Commander General of the Peruvian Navy, spoke.', ['Carlos Rojas', 'Commander General of the Peruvian Navy', 'PE']],
    ['a desk is no country', 'Director / India Desk at the Foreign Office Ben Marlow spoke.', ['Ben Marlow', 'Director / India Desk at the Foreign Office', null]],
    ['an office behind “from”', 'Hari Thapa, joint secretary from the Ministry of Foreign Affairs of Nepal, spoke.', ['Hari Thapa', 'joint secretary', 'NP']],
    ['an office behind “in”', 'Ms. Veena Rao, Secretary (East) in India’s Ministry of External Affairs, spoke.', ['Veena Rao', 'Secretary (East) in India’s Ministry of External Affairs', 'IN']],
    ['the embassy where the post is held', 'The Deputy Chief of Mission at the U.S. Embassy in Sri Lanka, Mr Doug Sutter, spoke.', ['Doug Sutter', 'Deputy Chief of Mission at the U.S. Embassy in Sri Lanka', 'US']],
    ['the city where the post is held', 'The Defence Attaché of the Czech Republic in Belgrade, Colonel Petr Novak, spoke.', ['Petr Novak', 'Defence Attaché of the Czech Republic', 'CZ']],
    ['a rank in brackets and a degree', 'The Head of the Department for Defence Policy of Slovakia, Major General (ret.) Ing. Peter Vranka, spoke.', ['Peter Vranka', 'Head of the Department for Defence Policy of Slovakia', 'SK']],
    ['a counterpart from a country', 'He met his counterpart from Cabo Verde, Rui Alberto Soares.', ['Rui Alberto Soares', 'counterpart', 'CV']],
    ['a flag officer', 'Philippine Navy flag-officer-in-command Vice Admiral Jose Reyes spoke.', ['Jose Reyes', 'Philippine Navy flag-officer-in-command', 'PH']],
    ['a title of one country', 'Taoiseach Liam Byrne spoke.', ['Liam Byrne', 'Taoiseach', 'IE']],
    ['the country behind the name', 'Foreign Minister Peter Kovacs of Hungary spoke.', ['Peter Kovacs', 'Foreign Minister', 'HU']],
    ['the country in brackets', 'Minister of Defence Karl Maurer (Germany) spoke.', ['Karl Maurer', 'Minister of Defence', 'DE']],
    ['not the navy of another kingdom', 'The Moroccan Inspector of the Royal Navy Rear Adm. Mohammed Tahiri spoke.', ['Mohammed Tahiri', 'Moroccan Inspector of the Royal Navy', 'MA']],
    ['not the minister of another country', 'French Armed Forces Minister Luc Lecomte spoke.', ['Luc Lecomte', 'French Armed Forces Minister', 'FR']],
    ['of two countries the nearer one', 'They met at the headquarters of the Jordanian Armed Forces Spanish Chief of Defence Admiral Luis Calderon.', ['Luis Calderon', 'Spanish Chief of Defence', 'ES']],
  ])('%s', (_what, text, row) => {
    expect(named(text)).toContainEqual(row);
  });

  it('gives a counterpart the post that both hold, and says that it is inferred', () => {
    const reading = read('Estonian Defence Minister Mart Kask met his Latvian counterpart Andris Berzins in Riga on Monday.');
    expect(reading.primary?.participants.map((one) => one.post)).toEqual(['Estonian Defence Minister', 'Latvian Defence Minister']);
    expect(reading.evidence.find((one) => one.field === 'primary.participants.1.post')).toMatchObject({ rule: 'person.counterpart', basis: 'inferred' });
  });

  it('keeps the word where nobody tells the post of the counterpart', () => {
    expect(named('He thanked his Latvian counterpart Andris Berzins.')).toEqual([['Andris Berzins', 'Latvian counterpart', 'LV']]);
  });

  it.each([
    'The foreign ministers of Croatia and Slovenia, Marko Babic and Tina Kranjc, met in Zagreb.',
    'Foreign Ministers Marko Babic and Tina Kranjc of Croatia and Slovenia met in Zagreb.',
  ])('shares a post, and the countries in their order: %s', (text) => {
    expect(named(text)).toEqual([['Marko Babic', 'Foreign Minister', 'HR'], ['Tina Kranjc', 'Foreign Minister', 'SI']]);
  });

  it('shares a post without countries where none are told', () => {
    expect(named('Defence Ministers Karl Maurer and Luc Lecomte spoke.')).toEqual([['Karl Maurer', 'Defence Minister', null], ['Luc Lecomte', 'Defence Minister', null]]);
  });

  it('parts the posts of two people who stand side by side', () => {
    expect(named('Faisal Mirza, Additional Secretary (Americas), Ministry of Foreign Affairs of Pakistan and Ambassador Jose Perez, Under Secretary of the Argentine Republic led the talks.')).toEqual([
      ['Faisal Mirza', 'Additional Secretary (Americas), Ministry of Foreign Affairs of Pakistan', 'PK'], ['Jose Perez', 'Under Secretary of the Argentine Republic', 'AR'],
    ]);
  });

  it('puts a captain in command of the ship', () => {
    expect(named('HMAS Wombat, under the command of Commander Alice Harlow, berthed.')).toEqual([['Alice Harlow', 'Commanding Officer, HMAS Wombat', 'AU']]);
  });
});

describe('sides', () => {
  const sides = (text: string): Record<string, string | null> => Object.fromEntries(people(text).map(([name, , country]) => [name, country]));

  it.each<[string, string, Record<string, string | null>]>([
    ['represented by', 'Peru and Chile held consultations in Lima. Peru was represented by Minister Ana Quispe and Minister Luis Vega; Chile by Minister Rosa Diaz.', { 'Ana Quispe': 'PE', 'Luis Vega': 'PE', 'Rosa Diaz': 'CL' }],
    ['one list', 'Latvian Foreign Minister Baiba Kalna visited Tallinn, where she met with Speaker Lauri Tamm, Estonian Minister of Foreign Affairs Margus Kask and President Alar Kuusk.', { 'Baiba Kalna': 'LV', 'Lauri Tamm': 'EE', 'Margus Kask': 'EE', 'Alar Kuusk': 'EE' }],
    ['accompanied by', 'Ghana’s Foreign Minister Samuel Okoro, accompanied by his Deputy James Boadu, met Burkina Faso’s Foreign Minister Issa Traore in Accra.', { 'Samuel Okoro': 'GH', 'James Boadu': 'GH', 'Issa Traore': 'BF' }],
    ['visitor', 'The Chief of Defence Staff General Anura Silva undertook an official visit to Kenya. General Silva met Kenya’s Chief of Defence Forces General Francis Odhiambo. Sri Lanka and Kenya agreed to cooperate.', { 'Anura Silva': 'LK', 'Francis Odhiambo': 'KE' }],
    ['who serves an organisation', 'Serbia and Italy held staff talks in Naples. Colonel Zlatko Bogdan of Serbia met Brigadier General Dieter Kohl, Assistant Chief of Staff of the NATO Joint Force Command.', { 'Zlatko Bogdan': 'RS', 'Dieter Kohl': null }],
    ['two who chair', 'Consultations between India and France were held in New Delhi, co-chaired by Foreign Secretary Vinay Kumar and Secretary-General of the French Foreign Ministry Anne Descartes.', { 'Vinay Kumar': 'IN', 'Anne Descartes': 'FR' }],
    ['a delegation led by', 'The Slovak Head of Department Peter Vranka met in Bratislava with the delegation of the Ministry of Defence of Ukraine led by Deputy Minister Stanislav Haiduk.', { 'Peter Vranka': 'SK', 'Stanislav Haiduk': 'UA' }],
  ])('%s', (_what, text, wanted) => {
    expect(sides(text)).toEqual(wanted);
  });

  it('leaves the sides open where nothing tells them', () => {
    expect(Object.values(sides('South Korea and Poland held defence talks in Vienna on Monday, with Vice Minister Kim Seon-woo and Deputy Minister Pawel Bednarz attending.'))).toEqual([null, null]);
  });
});

describe('who took part', () => {
  it.each([
    ['who speaks for an office', 'Pentagon Press Secretary John Kirk provided the following readout. Secretary of Defense Paul Austen met Norwegian Minister of Defence Frank Bakke in Oslo.', 'John Kirk'],
    ['who met somebody another day', 'Zhang Wen, vice chairman of the commission, on Tuesday met Russian Defence Minister Andrei Belov in Beijing. Chinese Defence Minister Dong Li held talks with Belov on Monday.', 'Dong Li'],
    ['who holds an office of a third country', 'Malaysian Defence Minister Ismail Yusof met Indonesian Defence Minister Sugiarto in Jakarta. Ismail also received a courtesy call from Bangladesh High Commissioner Shahid Islam.', 'Shahid Islam'],
  ])('not %s', (_what, text, name) => {
    expect(people(text).map(([one]) => one)).not.toContain(name);
    expect(people(text)).toHaveLength(2);
  });

  it('counts those whom a planned visit is to meet', () => {
    const text = 'U.S. Navy Secretary Ray Maybury will visit Paraguay on March 27-29, 2025. He will also meet with Naval Force Commander Vice Admiral Antonio Vallejo.';
    expect(people(text).map(([one]) => one)).toEqual(['Ray Maybury', 'Antonio Vallejo']);
  });
});

describe('who leads a force', () => {
  it.each([
    ['The exercise brings together the Nepali Army, led by Lieutenant Colonel Dev Rana, and the Indian Army, led by Colonel Arjun Pillai, in Saljhandi, Nepal.', [['Dev Rana', 'NP'], ['Arjun Pillai', 'IN']]],
    ['Ships of the Kenyan Navy led by Commander Peter Mwangi and of the Omani Navy, headed by Captain Salim Al-Harthi, began a joint exercise off Mombasa.', [['Peter Mwangi', 'KE'], ['Salim Al-Harthi', 'OM']]],
  ])('is of its country: %s', (text, wanted) => {
    expect(people(text).map(([name, , country]) => [name, country])).toEqual(wanted);
  });
});
