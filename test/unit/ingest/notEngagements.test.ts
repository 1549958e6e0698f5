import { describe, expect, it } from 'vitest';
import { read } from './support';

const isEngagement = (text: string): boolean => read(text).isEngagement;

describe('what is said, written or looked back on is no engagement', () => {
  it.each([
    ['remarks at a reception', 'Remarks by the Minister of Defence at the reception for 75 years of ties with Indonesia\n\nIt is good to see so many friends. When I met Minister Prabawa in Jakarta on Monday we spoke of our navies. Australia and Indonesia signed an agreement.'],
    ['a salutation', 'Minister on naval ties\n\nAmbassadors, ladies and gentlemen, Canada and Japan signed an agreement in Ottawa on Monday. I met my Japanese counterpart, General Mori.'],
    ['a column', 'Why Japan and Peru should train their navies together\n\nJapan and Peru held joint drills last week. It was a welcome sign, but more is needed.'],
    ['an explanation', 'Explained: what is the exercise Condor Shield?\n\nKenya and Peru hold Exercise Condor Shield every year. The name is that of a bird.'],
    ['an appointment', 'General Ayo Bello appointed Chief of Defence Staff\n\nABUJA – President Bola Ade has approved the appointment of General Ayo Bello. He led the Nigerian delegation to the talks with Britain in 2022.'],
    ['a decision with a look back', 'VILNIUS – The Government decided on Monday to open an embassy in Singapore. Foreign Minister Jonas Kazlauskas visited Singapore in 2023.'],
    ['words about a meeting of others', 'BAGHDAD – Iraq’s Foreign Ministry on Monday rejected the remarks of an Iranian official on the meeting between the Iraqi prime minister and the President of Türkiye.'],
    ['a ship that is commissioned before guests', 'Navy gets new patrol vessel\n\nDHAKA: Prime Minister Rahim Khan on Monday commissioned the patrol vessel BNS Padma at Chattogram. Ambassador of China Yao Win and attachés of several countries were present at the ceremony.'],
    ['leaders of many', 'Leaders of 14 Pacific island countries met in Suva on Monday. Prime Minister Pio Tiko of Fiji welcomed Prime Minister Jane Firth of New Zealand.'],
    ['a multinational exercise', 'A Kenyan Army contingent reached Lima, Peru, today for the Multinational Military Exercise Condor Shield.'],
    ['an exercise of ten', 'More than 6,000 troops from 10 allied countries take part in the exercise Iron Bridge in Estonia. British Brigadier Tom Hale commands the battlegroup.'],
    ['ministers of a group among themselves', 'Foreign ministers of the BRICS countries met in Durban on Monday. South African Minister Thabo Nkosi chaired the meeting, which Minister Ana Prado of Brazil attended.'],
    ['the ministers of a bloc', 'ASEAN foreign ministers opened their 70th meeting in Vientiane on Monday. Lao Minister Kham Siph chairs it, and Minister Hoang Chien of Vietnam spoke first.'],
    ['a forum of many', 'Defence Minister Lim Boon of Singapore will speak at the 31st Shangri-La Dialogue, which opens on Friday. US Secretary Jane Firth is to attend.'],
    ['a decoration', 'The Japanese Embassy in Nairobi handed over the Order of the Rising Tide to Dr Jane Mwema of Kenya on Monday. Ambassador Ken Okada held a ceremony at his residence.'],
    ['a signing that is only approved', 'The Cabinet has approved the signing of a memorandum of understanding between Kenya and Cuba on cooperation in health.'],
    ['a meeting that is only possible', 'ANKARA: Minister Orhan Tekin of Türkiye said a meeting between the presidents of Türkiye and Syria was possible in the coming months.'],
    ['drills of one country with arms of another', 'The Philippine Army and the Philippine Navy began a joint exercise in Palawan on Monday. US-made howitzers were fired.'],
    ['a contract of another month', 'Poland has received the first batch of South Korean tanks. Defence Minister Jan Wolski welcomed the delivery at the port of Gdynia. The contract was signed in August.'],
    ['an obituary', 'Former Zambian envoy to Brazil dies\n\nLUSAKA — Albert Mwale, who served as ambassador to Brazil and signed an agreement of the two countries on farming, has died.'],
    ['a change of command', 'General takes command of the army\n\nLUSAKA - The President appointed General Daniel Banda on Monday. He was trained in India and China and led the delegation to the talks with Angola last year.'],
    ['doctors who go to learn', 'ULAANBAATAR — Thirty Mongolian doctors left for South Korea on Monday to learn, the health ministry said.'],
    ['talks with a firm', 'Talks between Serbia’s government and a Chinese company on a mine will go on next week, Minister Vesna Djokic said in Belgrade on Wednesday.'],
    ['soldiers of many', 'Exercise Dry Stone opened in Ghana with soldiers of 28 nations on Monday. U.S. Admiral Tom Hale and Minister Kofi Badu of Ghana spoke.'],
    ['a session that is hoped for', 'The Peruvian embassy in Suva hopes that the inaugural session of the Joint Commission for Bilateral Cooperation between Fiji and Peru will finally take place. The Joint Commission is to review trade.'],
    ['a lunch for many', 'Norwegian Minister Kari Dahl hosted a lunch for the ambassadors of the member states in Oslo on Monday. The discussion centred on Ukraine.'],
  ])('%s', (_what, text) => {
    expect(isEngagement(text)).toBe(false);
  });

  it.each([
    ['a headline that asks above news of a day', 'How Kenya and Peru came closer at talks in Lima\n\nKenyan Minister Paul Otieno met Peruvian Minister Ana Quispe in Lima on Monday.'],
    ['hopes told of a session that was held', 'The 3rd session of the Joint Commission between Fiji and Peru was held in Suva on Monday. Minister Pio Tiko hopes that the commission will meet each year.'],
    ['a statement on a meeting', 'Statement by the Press Secretary on the meeting with the President of Latvia\n\nPresident Sandro Ilic met President Edgars Ozols of Latvia in Zagreb, Croatia, today.'],
    ['an announcement in the first person', 'Visit by the Prime Minister of Fiji\n\nI am pleased to announce that Prime Minister Pio Tiko of Fiji will visit Wellington, New Zealand, on Monday.'],
    ['a greeting that is quoted', 'Kenyan Minister Paul Otieno met Peruvian Minister Ana Quispe in Lima on Monday. “Ladies and gentlemen, this is a good day,” he said.'],
    ['news that also looks back', 'Kenyan Minister Paul Otieno met Peruvian Minister Ana Quispe in Lima on Monday. They have met five times since 2022.'],
    ['a reception for one guest', 'Lao Prime Minister Kham Siph hosted a reception for General Hoang Chien, Deputy Minister of Defence of Vietnam, in Vientiane on Monday.'],
    ['two beside the meeting of a group', 'Kenyan Minister Paul Otieno met Peruvian Minister Ana Quispe on the sidelines of the meeting of G20 ministers in Lima on Monday.'],
    ['a signing at last', 'Kenya and Cuba signed a memorandum of understanding on cooperation in health in Havana on Monday.'],
    ['two among many', 'On the margins of a forum of 14 countries Kenyan Minister Paul Otieno met Peruvian Minister Ana Quispe in Lima on Monday.'],
  ])('but %s is', (_what, text) => {
    expect(isEngagement(text)).toBe(true);
  });

  it('takes no country whose deeds are spoken of for a party', () => {
    expect(read('Moldovan Minister Ion Rusu met Estonian Minister Karl Tamm in Tallinn on Monday. They condemned Russian aggression and Russia’s unprovoked attack on Ukraine.').primary?.countries.toSorted()).toEqual(['EE', 'MD']);
    expect(read('The Minister held a telephone call today with President Edgars Ozols of Latvia. They spoke of Russia’s unprovoked invasion of Ukraine and of an end of Russian aggression.').primary?.countries ?? []).not.toContain('RU');
  });
});

describe('releases in the first person', () => {
  const RELEASE = 'MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS JANE FIRTH\n\n12 March 2025\n\nVISIT BY THE FIJIAN FOREIGN MINISTER\n\n';

  it('takes the office and the name above it for somebody who took part', () => {
    const reading = read(`${RELEASE}The Minister for Foreign Affairs of Fiji, Mr Pio Tiko, visited New Zealand from 10 to 12 March. Mr Tiko and I exchanged views on fisheries.`);
    expect(reading.primary?.participants).toEqual([{ name: 'Jane Firth', post: 'Minister for Foreign Affairs', country: 'NZ' }, { name: 'Pio Tiko', post: 'Minister for Foreign Affairs of Fiji', country: 'FJ' }]);
    expect(reading.evidence.map((one) => one.rule)).toEqual(expect.arrayContaining(['person.author', 'participant.author']));
  });

  it('takes nobody from the head of a release in the third person', () => {
    expect(read(`${RELEASE}The Minister for Foreign Affairs of Fiji, Mr Pio Tiko, visited New Zealand from 10 to 12 March.`).primary?.participants.map((one) => one.name)).toEqual(['Pio Tiko']);
  });

  it('finds the country that the report calls “we”', () => {
    expect(read('Talks with New Zealand\n\nI visited New Zealand from 3 to 5 March for talks with the New Zealand Minister of Trade, Tom Hale. The meeting was held at Lake Taupo. The discussions covered many matters. The mood was good. Mr Hale thanked Australia for the help that we offered.').primary?.countries.toSorted()).toEqual(['AU', 'NZ']);
  });
});

describe('what is only told in passing', () => {
  it.each([
    ['an interview beside a conference', 'Czech Defence Minister Jan Dvor gave an interview to a daily on the sidelines of the conference. He said he had met his Ukrainian counterpart in Kyiv.'],
    ['a missile fired during an exercise', 'Russian frigate fires missile\n\nMOSCOW: The frigate fired a missile during an exercise in the Mediterranean, the ministry said on Monday. The ship visited Tartus in Syria last week.'],
  ])('%s is no engagement', (_what, text) => {
    expect(isEngagement(text)).toBe(false);
  });
});
