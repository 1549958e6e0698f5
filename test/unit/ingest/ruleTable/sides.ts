import type { RuleCases } from './ruleCases';

/** Of which country somebody is. */
export const sideRules: readonly RuleCases[] = [
  {
    rule: 'side.post',
    matches: [
      { text: 'Mayor of Gdansk Ewa Dulska welcomed the Swedish frigate Visborg on Monday. Commander Lars Berg of Sweden gave a reception.', field: 'primary.participants.0.country', words: 'Mayor of Gdansk', value: 'PL' },
      { text: 'ASUNCIÓN – Paraguay’s Vice Minister of Defence, Hugo Benítez, held talks with the Chief of Defence of the Republic of Korea, General Park Ji-hoon, on Monday.', field: 'primary.participants.1.country', words: 'Chief of Defence of the Republic of Korea', value: 'KR' },
      { text: 'The Romanian Secretary of State for Defence Policy, Radu Ilie, met Tunisian Defence Minister Sami Gharbi in Tunis.', field: 'primary.participants.0.country', words: 'Romanian Secretary of State for Defence Policy', value: 'RO' },
    ],
    nearMisses: [
      { text: 'General Ivan Petrov and Colonel Davit Sargsyan met in Plovdiv on Monday, when Bulgaria and Armenia held staff talks.' },
      { text: 'The Ambassador to Kuwait, Eszter Farkas, was received by the Speaker, Khalid Al Sabah, when Hungary and Kuwait met in Kuwait City.' },
      { text: 'Belgium and India held talks in Brussels on Monday. The Head of the India Desk, Piet Claes, and the Head of Protocol, Anil Rao, attended.' },
    ],
  },
  {
    rule: 'side.led-by',
    matches: [
      { text: 'Albania and Qatar held political consultations in Doha on Monday. The Albanian delegation was led by Deputy Minister Arben Leka, while the Qatari side was headed by Secretary General Hamad Al Marri.', field: 'primary.participants.0.country', words: 'Deputy Minister', value: 'AL' },
      { text: 'Albania and Qatar held political consultations in Doha on Monday. The Albanian delegation was led by Deputy Minister Arben Leka, while the Qatari side was headed by Secretary General Hamad Al Marri.', field: 'primary.participants.1.country', words: 'Secretary General', value: 'QA' },
      { text: 'A contingent of the Indian Army, led by Colonel Vikram Rana, trained with Kyrgyz troops in Tokmok during the exercise, which ended on 10 March 2025.', field: 'primary.participants.0.country', words: 'Vikram Rana', value: 'IN' },
    ],
    nearMisses: [
      { text: 'Albania and Qatar held political consultations in Doha on Monday. The session, led by Deputy Minister Arben Leka, took two hours.' },
      { text: 'Deputy Minister Arben Leka met the Qatari delegation in Doha on Monday. Albania and Qatar discussed trade.' },
      { text: 'The Indian delegation met Kyrgyz Defence Minister Azamat Isakov in Bishkek on Monday.' },
    ],
  },
  {
    rule: 'side.word-before',
    matches: [
      { text: 'Kenya’s General Paul Otieno and Uganda’s Lieutenant General Moses Okello met in Busia on Monday.', field: 'primary.participants.1.country', words: 'Moses Okello', value: 'UG' },
      { text: 'Croatian Admiral Ante Babic hosted Maltese Brigadier Karl Vella in Split on 10 March 2025.', field: 'primary.participants.0.country', words: 'Ante Babic', value: 'HR' },
    ],
    nearMisses: [
      { text: 'Admiral Rui Teixeira of the Portuguese Navy met Sheikh Khalid Al Mansoori in Abu Dhabi, United Arab Emirates, on Wednesday.' },
      { text: 'In the talks with Kenya, General Moses Okello spoke for Uganda in Busia on Monday.' },
    ],
  },
  {
    rule: 'side.said',
    matches: [
      { text: 'Lithuania and Japan held defence talks in Vilnius on 10 March. The meeting was co-chaired by Director General Emi Sakai, Government of Japan, and Vice-Minister Jonas Petkus, Government of Lithuania.', field: 'primary.participants.0.country', words: 'Director General', value: 'JP' },
      { text: 'The navies of Ecuador and Türkiye began the exercise Blue Condor off Manta, Ecuador, on Monday. The Turkish Navy will be represented by Commodore Cem Aydin and two ships.', field: 'primary.participants.0.country', words: 'Cem Aydin', value: 'TR' },
      { text: 'The sixth round of consultations between Jordan and Chile was held in Amman on Monday. Director Rosa Leiva, who spoke on behalf of the Chilean Navy, thanked the hosts.', field: 'primary.participants.0.country', words: 'Director', value: 'CL' },
    ],
    nearMisses: [
      { text: 'Lithuania and Japan held defence talks in Vilnius on 10 March. Director General Emi Sakai thanked the Government of Lithuania.' },
      { text: 'The navies of Ecuador and Türkiye began the exercise Blue Condor off Manta, Ecuador, on Monday. Commodore Cem Aydin saw the Turkish ships.' },
    ],
  },
  {
    rule: 'side.delegation',
    matches: [
      { text: 'Ecuador and Türkiye held the 2nd Joint Economic Commission in Quito on Monday. Representing Türkiye, Deputy Minister Cem Aydin spoke first.', field: 'primary.participants.0.country', words: 'Deputy Minister', value: 'TR' },
      { text: 'Lithuania and Japan held defence talks in Vilnius on 10 March. On the side of Japan, Director General Emi Sakai and Colonel Ryo Tanaka attended.', field: 'primary.participants.0.country', words: 'Director General', value: 'JP' },
      { text: 'The sixth round of consultations between Jordan and Chile was held in Amman on Monday. Officials from Chile, among them Director Rosa Leiva, took part.', field: 'primary.participants.0.country', words: 'Director', value: 'CL' },
    ],
    nearMisses: [
      { text: 'Lithuania and Japan held defence talks in Vilnius on 10 March. The Japanese delegation met Director General Jonas Petkus.' },
      { text: 'Ecuador and Türkiye held the 2nd Joint Economic Commission in Quito on Monday. Deputy Minister Cem Aydin flew in from Ankara.' },
    ],
  },
  {
    rule: 'side.neighbour',
    matches: [
      { text: 'President Okoro of Nigeria will pay a visit to Ghana today, where he will meet with Ghanaian President John Badu. President Okoro’s entourage includes the National Security Adviser, Major General Musa Garba.', field: 'primary.participants.2.country', words: 'National Security Adviser', value: 'NG' },
      { text: 'Foreign Minister Lena Holm of Sweden met with General Kofi Badu and Defence Minister Ama Owusu of Ghana in Accra on Monday.', field: 'primary.participants.1.country', words: 'Kofi Badu', value: 'GH' },
      { text: 'The Defence Minister of Peru, Ana Quiroz, accompanied by Deputy Minister Jorge Salas, called on Uruguayan Defence Minister Diego Pereyra in Montevideo.', field: 'primary.participants.1.country', words: 'Deputy Minister', value: 'PE' },
    ],
    nearMisses: [
      { text: 'The Defence Minister of Peru, Ana Quiroz, and General Diego Pereyra co-chaired the 3rd Peru-Uruguay Joint Committee in Montevideo.' },
      { text: 'The talks between Peruvian Defence Minister Ana Quiroz and General Diego Pereyra took place in Montevideo, Uruguay, on Monday.' },
    ],
  },
  {
    rule: 'side.posted-to',
    matches: [
      { text: 'Kuwaiti Speaker Khalid Al Sabah received the Ambassador to Kuwait, Eszter Farkas, on Monday. Kuwait and Hungary discussed tourism.', field: 'primary.participants.1.country', words: 'Ambassador to Kuwait', value: 'HU' },
      { text: 'BUCHAREST – The Romanian Chief of Defence, General Radu Ilie, met officers of the United States on Monday. The Ambassador to Romania Paul Hart was there too.', field: 'primary.participants.1.country', words: 'Ambassador to Romania', value: 'US' },
    ],
    nearMisses: [
      { text: 'Kuwaiti Speaker Khalid Al Sabah received Hungary’s Ambassador to Kuwait, Eszter Farkas, on Monday.' },
      { text: 'Kuwaiti Speaker Khalid Al Sabah received the Director for Kuwait, Eszter Farkas, on Monday. Kuwait and Hungary discussed tourism.' },
    ],
  },
  {
    rule: 'side.visitor',
    matches: [
      { text: 'General Mark Dunstan arrived in Apia, Samoa, on Monday for talks. Samoa and New Zealand discussed patrols.', field: 'primary.participants.0.country', words: 'Mark Dunstan', value: 'NZ' },
      { text: 'Admiral Jean Roche embarked on an official visit to Kenya on 10 March 2025. France and Kenya spoke about training.', field: 'primary.participants.0.country', words: 'Jean Roche', value: 'FR' },
    ],
    nearMisses: [
      { text: 'General Mark Dunstan of New Zealand arrived in Apia, Samoa, on Monday for talks.' },
      { text: 'General Mark Dunstan said that a delegation of New Zealand had arrived in Apia, Samoa, on Monday for talks.' },
    ],
  },
  {
    rule: 'side.diplomat',
    matches: [
      { text: 'Zambian Permanent Secretary Francis Banda met Finnish Deputy Minister Anna Salo in Lusaka on Monday. The embassy’s counsellor Mikko Lahti also attended.', field: 'primary.participants.2.country', words: 'embassy’s counsellor', value: 'FI' },
      { text: 'The Ambassador, Eszter Farkas, was received by the Minister of Health in Luanda on Monday. Hungary and Angola discussed hospitals.', field: 'primary.participants.0.country', words: 'Ambassador', value: 'HU' },
      { text: 'GABORONE – Botswana and the Netherlands held staff talks in Gaborone on Monday. Defence Attaché Colonel Piet Visser and General Thabo Kgosi attended.', field: 'primary.participants.0.country', words: 'Defence Attaché', value: 'NL' },
    ],
    nearMisses: [
      { text: 'Angola’s Ambassador, Rui Neto, hosted the Minister of Health of Hungary in Luanda on Monday.' },
      { text: 'The Commanding Officer of the 2nd Infantry Regiment, Colonel Thabo Kgosi, met Dutch officers in Gaborone, Botswana, on Monday.' },
      { text: 'The Commanding Officer of Camp Lesedi Barracks, Colonel Thabo Kgosi, received a delegation of the Netherlands in Gaborone, Botswana, on Monday.' },
    ],
  },
  {
    rule: 'side.host',
    matches: [
      { text: 'Vice Admiral Nimal Perera received Rear Admiral Hassan Didi in Colombo on Monday. Sri Lanka and the Maldives discussed patrols.', field: 'primary.participants.0.country', words: 'Nimal Perera', value: 'LK' },
      { text: 'Rear Admiral Hassan Didi called on Vice Admiral Nimal Perera in Colombo on Monday. Sri Lanka and the Maldives discussed patrols.', field: 'primary.participants.0.country', words: 'Hassan Didi', value: 'MV' },
      { text: 'General Mark Dunstan was welcomed to Wellington by General Ruth Tamihana on Monday. Australia and New Zealand spoke about training.', field: 'primary.participants.0.country', words: 'Mark Dunstan', value: 'AU' },
    ],
    nearMisses: [
      { text: 'Vice Admiral Nimal Perera and Rear Admiral Hassan Didi spoke by telephone on Monday about patrols of Sri Lanka and the Maldives.' },
      { text: 'The navies of Sri Lanka and the Maldives met in Geneva on Monday. Vice Admiral Nimal Perera received Rear Admiral Hassan Didi.' },
    ],
  },
  {
    rule: 'side.office',
    matches: [
      { text: 'The President of Latvia will visit Kazakhstan on 14 March 2025. President Andris Berzs will meet students in Astana.', field: 'primary.participants.0.country', words: 'President', value: 'LV' },
      { text: 'NUKU’ALOFA – The Prime Minister of Fiji arrives in Tonga on 14 March. Farmers will meet Prime Minister Sitiveni Waqa.', field: 'primary.participants.0.country', words: 'Prime Minister', value: 'FJ' },
    ],
    nearMisses: [
      { text: 'The President of Latvia will visit Kazakhstan on 14 March 2025. Colonel Andris Berzs will meet students in Astana.' },
      { text: 'The Presidents of Latvia and Kazakhstan will meet on 14 March 2025. The President of Latvia will speak. The President of Kazakhstan will reply. Then President Andris Berzs will meet students in Astana.' },
    ],
  },
  {
    rule: 'side.counterpart',
    matches: [
      { text: 'Foreign Minister Omar Shah met his Chinese counterpart in Beijing on Monday. China and Pakistan will hold further talks.', field: 'primary.participants.0.country', words: 'Foreign Minister', value: 'PK' },
      { text: 'The talks between Foreign Minister Davron Yusufi and Rustam Safarov of Tajikistan took place in Tashkent, Uzbekistan, on 9 March.', field: 'primary.participants.0.country', words: 'Foreign Minister', value: 'UZ' },
      { text: 'Defence Minister Janis Kalnins and Georgian Defence Minister Irakli Lomidze spoke in Riga on Monday as Latvia and Georgia held talks.', field: 'primary.participants.0.country', words: 'Defence Minister', value: 'LV' },
    ],
    nearMisses: [
      { text: 'Latvian Defence Minister Janis Kalnins and Georgian Defence Minister Irakli Lomidze met in Riga on Monday.' },
      { text: 'General Janis Kalnins and General Irakli Lomidze met in Riga on Monday. Georgia and Latvia discussed training.' },
    ],
  },
  {
    rule: 'side.home',
    matches: [
      { text: 'Ministry of Defence of Ukraine\n\nDefence Minister Taras Melnyk met his Estonian counterpart on Monday. Estonia will send boats.', field: 'primary.participants.0.country', words: 'Defence Minister', value: 'UA' },
      { text: 'Global Affairs Canada\n\nMinister Marie Gagnon spoke by telephone with the foreign minister of Peru on Monday.', field: 'primary.participants.0.country', words: 'Minister', value: 'CA' },
    ],
    nearMisses: [
      { text: 'Latvia and Georgia held staff talks in Riga on Monday. Captain Maris Ozols and Captain Levan Beridze attended.' },
      { text: 'Ministry of Defence of Ukraine\n\nEstonian Defence Minister Mari Tamm met Ukrainian engineers on Monday.' },
      { text: 'Defence Minister Taras Melnyk and his colleagues met on Monday in Vienna, where Ukraine and Estonia held talks on boats.' },
    ],
  },
  {
    rule: 'side.organisation',
    matches: [
      { text: 'Greek Defence Minister Nikos Vlahos and Romanian Defence Minister Radu Ilie met in Athens on Monday in the presence of NATO Deputy Secretary General Olaf Brandt.', field: 'primary.participants.2.country', words: 'NATO Deputy Secretary General', value: null },
      { text: 'Fiji and Japan signed an agreement on ports in Suva on 10 March. The signing was witnessed by the Deputy Secretary General of the Pacific Islands Forum, Tevita Moala.', field: 'primary.participants.0.country', words: 'Deputy Secretary General of the Pacific Islands Forum', value: null },
    ],
    nearMisses: [
      { text: 'Greek Defence Minister Nikos Vlahos and Romania’s Permanent Representative to NATO, Radu Ilie, met in Athens on Monday.' },
      { text: 'Greek Defence Minister Nikos Vlahos and Romanian Defence Minister Radu Ilie met in Athens on Monday and spoke about NATO.' },
    ],
  },
  {
    rule: 'side.open',
    matches: [
      { text: 'General Janis Kalnins and General Irakli Lomidze met in Tallinn, Estonia, on Monday. Georgia and Latvia discussed training.', field: 'primary.participants.0.country', words: 'Janis Kalnins', value: null },
      { text: 'Latvia and Georgia held staff talks in Riga on Monday. Captain Maris Ozols and Captain Levan Beridze attended.', field: 'primary.participants.1.country', words: 'Levan Beridze', value: null },
    ],
    nearMisses: [
      { text: 'General Janis Kalnins of Latvia and General Irakli Lomidze met in Tallinn, Estonia, on Monday. Georgia and Latvia discussed training.' },
      { text: 'Greek Defence Minister Nikos Vlahos and Romanian Defence Minister Radu Ilie met in Athens on Monday in the presence of NATO Deputy Secretary General Olaf Brandt.' },
    ],
  },
  {
    rule: 'side.in-order',
    matches: [
      { text: 'Azerbaijani and Armenian foreign ministers meet in Kazakhstan\n\nALMATY — Foreign Ministers Jeyhun Agayev and Ararat Petrosyan held talks in Almaty on Friday.', field: 'primary.participants.0.country', words: 'Foreign Ministers', value: 'AZ' },
      { text: 'Guyana and Suriname signed an agreement on fisheries on Monday. The Hon. Ravi Persaud and the Hon. Anil Pardie signed for their governments.', field: 'primary.participants.1.country', words: 'Anil Pardie', value: 'SR' },
      { text: 'An accord between the port authorities of Fiji and Peru was signed in Suva on Monday by Directors Pio Tiko and Ana Quiroz.', field: 'primary.participants.1.country', words: 'Directors', value: 'PE' },
      { text: 'The National Library of Chile and the State Library of Ghana signed an agreement in Accra on 10 March 2025. The agreement was signed by Rosa Diaz, Director of the National Library, and Dr. Kofi Badu, Head of the State Library.', field: 'primary.participants.0.country', words: 'Director of the National Library', value: 'CL' },
    ],
    nearMisses: [
      { text: 'South Korea and Poland held defence talks in Vienna on Monday, with Vice Minister Kim Seon-woo and Deputy Minister Pawel Bednarz attending.' },
      { text: 'An accord between the port authorities of Fiji and Peru was signed in Suva on Monday by Fijian Director Pio Tiko and Peruvian Director Ana Quiroz.' },
      { text: 'Fiji and Peru signed an accord on ports in Suva on Monday. Directors Pio Tiko and Ana Quiroz watched.' },
      { text: 'An accord between Fiji and Peru was signed in Suva on Monday by Director Pio Tiko.' },
    ],
  },
  {
    rule: 'side.co-chair',
    matches: [
      { text: 'The 5th Kenya–Slovenia Political Consultations were held in Nairobi on Monday. The heads of delegation were Ambassador Peter Kamau, Director of Europe, and State Secretary Maja Horvat.', field: 'primary.participants.1.country', words: 'State Secretary', value: 'SI' },
      { text: 'The 3rd Peru-Uruguay Joint Committee met in Montevideo on 10 March 2025. Vice Admiral Jorge Salas and General Diego Pereyra of Uruguay co-chaired the session.', field: 'primary.participants.0.country', words: 'Jorge Salas', value: 'PE' },
      { text: 'Bahrain and Slovenia held political consultations in Manama on Monday, co-chaired by Bahraini Under-Secretary Hala Fakhro and Director General Matej Kos.', field: 'primary.participants.1.country', words: 'Director General', value: 'SI' },
    ],
    nearMisses: [
      { text: 'The 3rd Peru-Uruguay Joint Committee met in Montevideo on 10 March 2025. Peruvian Vice Admiral Jorge Salas and Uruguayan General Diego Pereyra co-chaired the session.' },
      { text: 'The Defence Minister of Peru, Ana Quiroz, accompanied by Deputy Minister Jorge Salas, called on Uruguayan Defence Minister Diego Pereyra in Montevideo.' },
    ],
  },
];
