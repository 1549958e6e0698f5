import type { RuleCases } from './ruleCases';

const RELEASE = 'Today I met the Foreign Minister of Palau, Ngiraked Sato, in Canberra. I thanked him for the long friendship of our two countries. Australia and Palau will train together.';

/** Who is a person, and in which post. */
export const peopleRules: readonly RuleCases[] = [
  {
    rule: 'person.post-before',
    matches: [
      { text: 'Foreign Minister of Peru Ana Quiroz received Chilean Undersecretary for Defence Pablo Ibarra in Lima on Tuesday.', field: 'primary.participants.0.post', words: 'Foreign Minister of Peru', value: 'Foreign Minister of Peru' },
      { text: 'SUVA, March 11 – Visiting Australian Chief of Navy Vice Admiral Mark Dunstan today called on Fiji’s Minister for Home Affairs, Mr Isoa Ravulo.', field: 'primary.participants.0.post', words: 'Australian Chief of Navy', value: 'Australian Chief of Navy' },
      { text: 'The Secretary of State at the Norwegian Ministry of Defence, Kari Hovland, met Colonel Juris Ozols of Latvia in Oslo.', field: 'primary.participants.0.post', words: 'Secretary of State at the Norwegian Ministry of Defence', value: 'Secretary of State at the Norwegian Ministry of Defence' },
      { text: 'GABORONE: Permanent Secretary Thabo Kgosi and his guest from Namibia, Navy Commander Rear Admiral Petrus Haikali, opened the talks on Monday.', field: 'primary.participants.1.post', words: 'Navy Commander', value: 'Navy Commander' },
    ],
    nearMisses: [
      { text: 'Brigadier Sami Haddad, Director of Military Intelligence of Jordan, Colonel Petr Novotny, Defence Attaché of Czechia, and Major Omar Saleh met in Amman on Sunday.' },
      { text: 'Colonel Rui Teixeira of Portugal and Colonel Piet Visser of the Netherlands met at the Ambassador Hotel in Lisbon on Monday.' },
      { text: 'Mr. Kenji Mori of Japan met Ms. Ilze Kalna of Latvia in Tokyo; the Foreign Minister told Radio Baltija that she was pleased.' },
    ],
  },
  {
    rule: 'person.post-after',
    matches: [
      { text: 'Brigadier Sami Haddad, Director of Military Intelligence of Jordan, met Colonel Petr Novotny, Defence Attaché of Czechia, in Amman on Sunday.', field: 'primary.participants.1.post', words: 'Defence Attaché of Czechia', value: 'Defence Attaché of Czechia' },
      { text: 'OTTAWA – Marie Gagnon (Deputy Minister of National Defence of Canada) and Tomas Berg, who is Sweden’s State Secretary for Defence, held talks on Monday.', field: 'primary.participants.0.post', words: 'Deputy Minister of National Defence of Canada' },
      { text: 'OTTAWA – Marie Gagnon (Deputy Minister of National Defence of Canada) and Tomas Berg, who is Sweden’s State Secretary for Defence, held talks on Monday.', field: 'primary.participants.1.post', words: 'Sweden’s State Secretary for Defence' },
      { text: 'Lt Cdr Ben Shaw RN, commanding officer of HMS Tarn, welcomed Captain Joao Reis of the Cabo Verde Coast Guard aboard in Mindelo on Monday.', field: 'primary.participants.0.post', words: 'commanding officer of HMS', value: 'commanding officer of HMS Tarn' },
      { text: 'The 7th India–Uzbekistan Foreign Office Consultations were held in Tashkent on 10 March 2025. The Indian side was led by Shri Alok Varma, Secretary (West), MEA and the Uzbek side by H.E. Mr. Bakhrom Aliev, Deputy Minister of Foreign Affairs.', field: 'primary.participants.0.post', words: 'Secretary (West), MEA', value: 'Secretary (West), MEA' },
      { text: 'Lt Gen Arjun Rawat, AVSM, VSM, Vice Chief of the Indian Army, called on General Chenda Sok, Commander-in-Chief of the Royal Cambodian Army, in Phnom Penh.', field: 'primary.participants.0.post', words: 'Vice Chief of the Indian Army', value: 'Vice Chief of the Indian Army' },
    ],
    nearMisses: [
      { text: 'In Tallinn on Monday, Colonel Ants Kask, Estonian Defence Minister Mari Tamm and Latvian State Secretary Juris Ozols signed a protocol on border security.' },
      { text: 'General Tomas Novak of Czechia met Defence Minister Maria Horvath of Slovakia in Brno on Tuesday.' },
      { text: 'Admiral Rui Teixeira of Portugal, head held high, met Admiral Jean Roche of France in Brest on Monday.' },
    ],
  },
  {
    rule: 'person.commanded-by',
    matches: [
      { text: 'HMNZS Kahu, under the command of Commander Ruth Tamihana, is on a port call to Apia, Samoa.', field: 'primary.participants.0.post', words: 'HMNZS Kahu', value: 'Commanding Officer, HMNZS Kahu' },
      { text: 'INS Varuna, commanded by Captain Rohan Desai, docked in Port Louis, Mauritius, on 10 March 2025.', field: 'primary.participants.0.post', words: 'INS Varuna', value: 'Commanding Officer, INS Varuna' },
      { text: 'COLOMBO: JS Kirisame, under Commander Ryo Tanaka, made a port call at Colombo, Sri Lanka, on 10 March 2025.', field: 'primary.participants.0.post', words: 'JS Kirisame', value: 'Commanding Officer, JS Kirisame' },
    ],
    nearMisses: [
      { text: 'HMAS Cygnet brought sailors who had served under Captain Alice Harlow to Dili, Timor-Leste, for a port call on Monday.' },
      { text: 'HMAS Cygnet arrived in Dili, Timor-Leste, on Monday. Its sailors, led by Lieutenant Alice Harlow, painted a school.' },
      { text: 'The land phase of the India-Oman exercise, commanded by Brigadier Rohan Desai, began in Salalah on Monday.' },
      { text: 'HMS Tarn docked in Valletta, Malta, on Monday. A speech by Captain Ruth Hale closed the reception.' },
    ],
  },
  {
    rule: 'person.title',
    matches: [
      { text: 'Admiral Rui Teixeira of the Portuguese Navy met Sheikh Khalid Al Mansoori of the United Arab Emirates in Abu Dhabi on Wednesday.', field: 'primary.participants.0.post', words: 'Admiral', value: 'Admiral' },
      { text: 'Vice Admiral Kenji Tachibana of Japan called on Mr Nguyen Van Hoa of Vietnam in Hanoi.', field: 'primary.participants.1.post', words: 'Mr', value: 'Mr' },
      { text: 'The two armies closed the Nepal–Sri Lanka exercise in Panauti; H.E. Dr. Sunil Thapa and Lt. Col. (Retd) Nimal Perera spoke with the troops of both.', field: 'primary.participants.1.post', words: 'Lt. Col. (Retd)' },
    ],
    nearMisses: [
      { text: 'HALIFAX, March 10 – The frigate HMCS Admiral Benson met a Norwegian frigate for a joint exercise off Nova Scotia, Canada.' },
      { text: 'KRI Sultan Mahendra docked in Port Klang, Malaysia, on Monday for a port call.' },
      { text: 'The Estonian and Latvian delegations met at King Haakon Barracks in Oslo, Norway.' },
      { text: 'Indonesian and Thai officials met at Prince Damrong University in Bangkok on Monday.' },
    ],
  },
  {
    rule: 'person.of-country',
    matches: [
      { text: 'Estonia’s Mari Tamm and Latvia’s Ilze Kalna met in Tartu on Monday to discuss border security.', field: 'primary.participants.1.name', words: 'Ilze Kalna', value: 'Ilze Kalna' },
      { text: 'The talks between Foreign Minister Davron Yusufi and Rustam Safarov of Tajikistan took place in Tashkent, Uzbekistan, on 9 March.', field: 'primary.participants.1.name', words: 'Rustam Safarov', value: 'Rustam Safarov' },
      { text: 'PRAIA, 10 March – Cabo Verde’s Joana Tavares received a delegation from Portugal and discussed fisheries.', field: 'primary.participants.0.name', words: 'Joana Tavares' },
    ],
    nearMisses: [
      { text: 'Japanese Minister Kenji Mori and Korean Minister Kim Dae-ho met in Nagano, and Japan’s Silver Peak was lit for the guests.' },
      { text: 'Japanese Minister Kenji Mori and Korean Minister Kim Dae-ho met in Nagano and climbed the Silver Peak of Japan.' },
      { text: 'Foreign Minister Ana Quiroz of Peru met Foreign Minister Luis Rojas of Chile in Lima to speak about Peru’s Valle Verde.' },
    ],
  },
  {
    rule: 'person.deed',
    matches: [
      { text: 'Foreign Minister Ana Quiroz of Peru flew to Quito to meet Jorge Alvarado. Peru and Ecuador discussed migration.', field: 'primary.participants.1.name', words: 'Jorge Alvarado', value: 'Jorge Alvarado' },
      { text: 'Aline Ndayizeye and Tanzanian Foreign Minister Juma Kileo co-chaired the 4th Burundi-Tanzania Joint Commission in Bujumbura.', field: 'primary.participants.0.name', words: 'Aline Ndayizeye', value: 'Aline Ndayizeye' },
      { text: 'Poland and Moldova held defence talks in Warsaw on 10 March. The Moldovan delegation was headed by Ion Ceban Rusu.', field: 'primary.participants.0.name', words: 'Ion Ceban Rusu' },
    ],
    nearMisses: [
      { text: 'The Foreign Ministers of Serbia and Cyprus met at Villa Bela Reka in Belgrade on Tuesday.' },
      { text: 'Polish and Moldovan officials met Stalowa Nowa Institute in Warsaw on 10 March.' },
      { text: 'Poland and Moldova held defence talks in Warsaw on 10 March, said Radio Wisla. Both sides met Stalowa Works Group for lunch.' },
    ],
  },
  {
    rule: 'person.counterpart',
    matches: [
      { text: 'Georgian Defence Minister Irakli Lomidze met his Latvian counterpart Janis Kalnins in Riga on Monday.', field: 'primary.participants.1.post', words: 'Latvian counterpart', value: 'Latvian Defence Minister' },
      { text: 'MONTEVIDEO – Uruguay’s Chief of Naval Staff, Admiral Diego Pereyra, was received by his counterpart from Brazil, Admiral Jonas Prado, in Rio Grande.', field: 'primary.participants.1.post', words: 'counterpart', value: 'Chief of Naval Staff' },
      { text: 'Speaker Amina Bello of Nigeria held talks with her Ghanaian counterpart, Kwame Asante, in Accra.', field: 'primary.participants.1.post', words: 'Ghanaian counterpart', value: 'Ghanaian Speaker' },
    ],
    nearMisses: [
      { text: 'Georgian Defence Minister Irakli Lomidze met his Latvian counterpart in Riga on Monday. Ambassador Zaza Gelashvili was there.' },
      { text: 'His Latvian counterpart, Janis Kalnins, welcomed the Georgian guests in Riga on Monday.' },
      { text: 'Nigerian Speaker Amina Bello and Ghanaian Speaker Kwame Asante met in Accra; their staffs spoke to counterparts in the committees.' },
    ],
  },
  {
    rule: 'person.post-shared',
    matches: [
      { text: 'Foreign Ministers Cem Aydin of Türkiye and Ewa Nowak of Poland met in Ankara on Monday.', field: 'primary.participants.1.post', words: 'Foreign Ministers', value: 'Foreign Minister' },
      { text: 'The defence ministers of Botswana and Namibia, Thabo Kgosi and Petrus Haikali, signed an agreement in Windhoek on 10 March.', field: 'primary.participants.0.post', words: 'defence ministers', value: 'Defence Minister' },
      { text: 'Bahrain and Morocco held political consultations in Rabat. Deputy Foreign Ministers Hala Fakhro and Karim Benali led the two sides.', field: 'primary.participants.1.post', words: 'Deputy Foreign Ministers', value: 'Deputy Foreign Minister' },
    ],
    nearMisses: [
      { text: 'The foreign ministers of Türkiye and Poland met in Ankara on Monday. Cem Aydin and Ewa Nowak of the two press offices spoke to the press.' },
      { text: 'Defence Minister Thabo Kgosi of Botswana and General Petrus Haikali of Namibia met in Windhoek on 10 March.' },
      { text: 'The defence ministers of Botswana and Namibia met in Windhoek on 10 March, as did Colonel Thabo Kgosi and Major Petrus Haikali.' },
    ],
  },
  {
    rule: 'person.author',
    matches: [
      { text: `MEDIA RELEASE\n\nMinister for Defence Jane Firth\n\n${RELEASE}`, field: 'primary.participants.0.post', words: 'Minister for Defence', value: 'Minister for Defence' },
      { text: 'Minister for Foreign Affairs Helen Ward\n\nForeign Minister Ngiraked Sato of Palau and I held talks in Canberra on Monday. Australia and Palau will open a school of navigation.', field: 'primary.participants.0.post', words: 'Minister for Foreign Affairs', value: 'Minister for Foreign Affairs' },
    ],
    nearMisses: [
      { text: 'MEDIA RELEASE\n\nMinister for Defence Jane Firth\n\nThe Foreign Minister of Palau, Ngiraked Sato, met Australian officials in Canberra on Monday.' },
      { text: 'MEDIA RELEASE\n\nMinister for Defence Jane Firth\n\nThe Foreign Minister of Palau, Ngiraked Sato, met Australian officials in Canberra on Monday. “I met old friends today,” he said.' },
    ],
  },
];
