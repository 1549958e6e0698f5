import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Ordinary reports on which a rule that serves others would read something wrong. */
const primary = (text: string, published = '2025-03-12'): ReturnType<typeof read>['primary'] => read(text, published).primary;
const names = (text: string): string[] => (primary(text)?.participants ?? []).map(({ name }) => name);
const sides = (text: string): Array<[string, string | null]> => (primary(text)?.participants ?? []).map(({ name, country }) => [name, country]);

describe('names that look like something else', () => {
  it.each([
    ['a first name, and no peer', 'Danish Brigadier General Peer Holm met Lithuanian General Raimundas Vaitkus in Vilnius on 10 March 2025.', 'Peer Holm'],
    ['a surname, and no dam', 'Belgian Defence Attache Colonel Wim Dams paid a courtesy call on Rwandan Defence Minister Juvenal Maniraho in Kigali on 10 March 2025.', 'Wim Dams'],
    ['a surname, and no canal', 'Spanish Secretary of State Jordi Canals met the Maltese Foreign Secretary, Chris Vella, in Madrid on 10 March 2025.', 'Jordi Canals'],
    ['a double surname, and no pair of countries', 'Italian Minister Cristina Romano-Castelli met Maltese Minister Byron Vella in Valletta on 10 March 2025.', 'Cristina Romano-Castelli'],
    ['another one', 'Philippine Navy Captain Ramon Chino-Reyes met Malaysian Captain Ahmad Faiz in Sandakan on 10 March 2025.', 'Ramon Chino-Reyes'],
    ['a surname, and no country that a scan misread', 'Brigadier General Yoav Ornan, head of Israel’s planning directorate, received General Peter Horak of the Czech Republic in Tel Aviv on 10 March 2025.', 'Yoav Ornan'],
    ['capitals behind a small l', 'Maj Gen Zulfiqar UlHAQ of Pakistan met Maj Gen Ali Said of Oman in Muscat on 10 March 2025.', 'Zulfiqar UlHAQ'],
  ])('%s', (_what, text, name) => {
    expect(names(text)).toContain(name);
  });

  it('and prefixes are still countries before another one', () => {
    expect(primary('The Senegalo-Gambian joint commission met in Dakar on 10 March 2025.')?.countries.toSorted()).toEqual(['GM', 'SN']);
    expect(primary('Norway made two frigates available for a joint exercise with Canada off Bergen on 3 March 2025.')?.countries.toSorted()).toEqual(['CA', 'NO']);
    expect(primary('Albania and Kosovo signed the Bilateral Action Plan (BAP) in Tirana on 7 March 2025. Under the BAP, their ministers will meet twice a year.')?.countries.toSorted()).toEqual(['AL', 'XK']);
  });
});

describe('days that are not those of the event', () => {
  it.each([
    ['behind an aside on what was done', 'Croatian Foreign Minister Marko Grlic will hold talks in Zagreb with his Montenegrin counterpart Ivo Radic, who came to office last year, on Sunday.', '2025-03-16', '2025-03-16'],
    ['of a journey', 'Senegalese President Demba Faye will travel to Praia from Lisbon, where he attended a conference, on Saturday for talks with Cape Verdean President Rui Neves.', '2025-03-15', '2025-03-15'],
    ['a guest’s stay', 'Norway and India held the fifth Political Dialogue in Oslo on 11 March 2025. Secretary Tanmay Lal is on a visit to Norway from 8 to 11 March.', '2025-03-11', '2025-03-11'],
    ['a fair', 'The 7th Morocco-Senegal Joint Commission met in Dakar on 11 March 2025. A business forum was held there on 9-11 March.', '2025-03-11', '2025-03-11'],
    ['a delay', 'The joint commission of Azerbaijan and Georgia met on 5 March 2025 in Baku after a ten-day delay.', '2025-03-05', '2025-03-05'],
    ['a truce', 'The Jordan-Iraq joint committee met in Amman on Monday to review the truce which began on 28 February and ended on 3 March.', '2025-03-10', '2025-03-10'],
    ['a visit of which a meeting is part', 'Fijian Defence Minister Pio Tikoca met New Zealand Defence Minister Judith Cole in Suva on Monday during a visit that began on Sunday and ended on Tuesday.', '2025-03-10', '2025-03-10'],
    ['behind an aside with “whom”', 'Nigerian Foreign Minister Yusuf Tugga will meet his Brazilian counterpart Mauro Vieira, with whom he attended a summit, in Brasilia on Saturday.', '2025-03-15', '2025-03-15'],
    ['of a conference around a session', 'The Greek and Cypriot foreign ministers held the third round of political consultations in Athens on 11 March, during a conference which began on 10 March and ends on 13 March.', '2025-03-11', '2025-03-11'],
    ['of a visit at whose end they sat', 'The Peruvian and Chilean joint commission met in Lima on Tuesday at the end of a two-day visit by Foreign Minister Alberto Klaver.', '2025-03-11', '2025-03-11'],
    ['talks of others', 'Omani Foreign Minister Badr Saidi arrived in Tehran on Tuesday for a visit. Talks in Muscat between other parties had run until Sunday. He met Iranian Foreign Minister Abbas Rad.', '2025-03-11', '2025-03-11'],
  ])('%s', (_what, text, start, end) => {
    expect([primary(text)?.dateStart, primary(text)?.dateEnd]).toEqual([start, end]);
  });
});

describe('events that there are, and that there are not', () => {
  it.each([
    ['whose guest came from home', 'Vice Admiral Sanjay Vats landed in Colombo on Monday from India to co-chair the 12th Navy-to-Navy Staff Talks with Sri Lanka.', ['IN', 'LK']],
    ['that was required', 'The consultations required under the 2010 treaty were held between Turkey and Romania in Ankara on 4 March 2025.', ['RO', 'TR']],
    ['that was needed', 'Talks needed to settle the border between Chad and Libya opened in Tripoli on 7 March 2025, led by Chadian Defence Minister Issa Malloum and Libya’s Imad Trab.', ['LY', 'TD']],
  ])('one %s', (_what, text, countries) => {
    expect(primary(text)?.countries.toSorted()).toEqual(countries);
  });

  it.each([
    'Norway and Denmark signed a declaration on undersea cables in Oslo on Tuesday together with eight other Baltic countries.',
    'Polish Foreign Minister Radek Sikora said in Warsaw on Friday that peace will come to Ukraine.',
    'Kenya and Uganda on Friday joined twelve other countries at a summit in Kampala, where the presidents of all member states agreed on a force.',
  ])('none: %s', (text) => {
    expect(read(text, '2025-03-12').isEngagement).toBe(false);
  });

  it('and another body’s rounds and executions are no edition', () => {
    expect(primary('The Joint Economic Commission of Ghana and Togo met in Accra on 8 March 2025. Foreign ministers Samuel Ablo and Robert Duss co-chaired. It was the third meeting between the two ministers this year.')?.series?.edition).toBeNull();
    expect(read('The Egypt-Jordan Joint Committee met in Cairo on 8 March 2025. Ministers Badr Atty and Ayman Saad condemned the third execution of prisoners this year.').otherEngagements).toEqual([]);
  });
});

describe('cities', () => {
  it.each([
    ['that everybody knows', 'US Secretary of State Rex Tiller met Turkish Foreign Minister Mevlut Cavus in Hamburg on 7 March 2025.', 'Hamburg', 'DE'],
    ['of filing, not of which they spoke', 'OSLO, March 12 - Norwegian Foreign Minister Espen Eide met his Danish counterpart Lars Lokke on Monday to discuss the fighting in the Sudanese capital.', 'Oslo', 'NO'],
    ['where they will meet again', 'The foreign ministers of Norway and Japan will meet again in Geneva on 16 March. Espen Eide and Takeshi Iwai last met in January.', 'Geneva', 'CH'],
    ['with training areas', 'Latvian and Canadian troops held Exercise Oak Resolve from 3 to 7 March 2025 at training areas in Adazi.', 'Ādaži', 'LV'],
    ['on a border', 'NAIROBI, March 12 (KNA) - Kenyan and Tanzanian officials held the 5th Joint Border Committee meeting at Lungalunga on Monday.', 'Lungalunga', 'KE'],
    ['of a joint statement', 'Kazakh Foreign Minister Murat Nurt and his Kyrgyz counterpart Jeenbek Kulu held talks on 11 March. A joint communique was released in Astana after the meeting.', 'Astana', 'KZ'],
    ['that many know', 'US and Iranian negotiators met in Potsdam on Tuesday. Steve Witt and Abbas Rad led the delegations.', null, null],
    ['whose posts were inspected', 'Norwegian Defence Minister Tore Sand and his Finnish counterpart Antti Hakka inspected border guard posts in Kirkenes on Tuesday.', 'Kirkenes', null],
    ['with an airport', 'Italian Defence Minister Guido Croce received his Albanian counterpart Pirro Vango at Rome-Ciampino airport on 2 March 2025.', 'Rome', 'IT'],
  ])('%s', (_what, text, city, country) => {
    expect([primary(text)?.city, primary(text)?.venueCountry]).toEqual([city, country]);
  });

  it('are not those of a headquarters from which a plan is told', () => {
    expect(primary('NORTHWOOD, March 9 - Britain and Oman will hold the joint exercise Saif Shamal from 1 to 5 April 2025.')?.city).toBeNull();
  });
});

describe('people and their sides', () => {
  const both = ['Jana Vesela', 'Lukas Brandt'];
  it.each([
    ['behind a text that was submitted', 'The protocol, which was submitted to both parliaments last year, was signed by Defence Minister Lukas Brandt of Austria and Defence Minister Jana Vesela of Czechia in Vienna on 10 March 2025.'],
    ['behind what was referred to', 'In talks that he referred to as historic, Defence Minister Lukas Brandt of Austria received Defence Minister Jana Vesela of Czechia in Vienna on 10 March 2025.'],
    ['before a paragraph that begins with “For the Chief”', 'General Lukas Brandt, Chief of Defence of Austria, met General Jana Vesela of Czechia in Vienna on 10 March 2025.\n\nFor the Chief of Defence, this was the first talk with a neighbour. The two discussed training.'],
    ['with another profession', 'A trained economist, Prime Minister Lukas Brandt of Austria met Prime Minister Jana Vesela of Czechia in Vienna on 10 March 2025.'],
    ['who spoke of a parliament', 'The accord will be submitted to parliament, Austrian Defence Minister Lukas Brandt said in Vienna on 10 March 2025 at talks with Czech Defence Minister Jana Vesela.'],
    ['who was to have come earlier', 'Austrian Defence Minister Lukas Brandt was to have come in May but flew in early and met Czech Defence Minister Jana Vesela in Prague on 10 March 2025.'],
    ['who did not come alone', 'Austrian Defence Minister Lukas Brandt did not come alone: he brought a colonel when he met Czech Defence Minister Jana Vesela in Prague on 10 March 2025.'],
  ])('stay %s', (_what, text) => {
    expect(names(text).toSorted()).toEqual(both);
  });

  it.each([
    ['who welcomed the guest', 'Nepali Prime Minister Hari Oli arrived in Tokyo, Japan, on 10 March 2025. He was welcomed by Foreign Minister Ken Sato. He was accompanied by Foreign Minister Arzu Deuba.', 'Ken Sato', 'JP'],
    ['who is visited', 'Turkish Chief of General Staff General Metin Gur held talks in Baku, Azerbaijan, on 10 March 2025, visiting Defence Minister Zakir Hasan.', 'Zakir Hasan', 'AZ'],
    ['who goes with the guest on a tour', 'Armenian President Vahan Sargis will pay an official visit to Bulgaria on 14-15 March 2025. Minister of Culture Georgi Dimov will accompany him on a tour of Plovdiv. In Sofia he meets President Rosen Iliev.', 'Georgi Dimov', 'BG'],
    ['who leads the visitors round', 'Commodore Ruwan Silva of the Sri Lanka Navy received Rear Admiral Kenji Mori of Japan in Colombo on 10 March 2025. Captain Nimal Perera led the visitors around the dockyard.', 'Nimal Perera', 'LK'],
    ['who commands a ship that the guest boarded', 'Japanese Chief of Staff Admiral Akira Saito visited India on 10 March 2025 and boarded INS Kolkata in Mumbai. The ship’s captain, Captain Arjun Rao, received him.', 'Arjun Rao', 'IN'],
    ['who receives at the airport', 'Rwandan Defence Minister Juvenal Mari arrived in Lusaka, Zambia, on 10 March 2025 for talks. Defence Minister Ambrose Lufuma received him at the airport. He was accompanied by Brigadier General Patrick Karu of the Rwanda Defence Force.', 'Ambrose Lufuma', 'ZM'],
    ['who is a secretary beside a High Commissioner', 'Bangladesh and India held talks in Dhaka on 10 March 2025. India’s High Commissioner Pranay Varma and Foreign Secretary Jashim Uddin were present.', 'Jashim Uddin', 'BD'],
    ['who is an historian', 'Cyprus and Lebanon held maritime talks in Beirut on 10 March 2025. Historian Dr Petros Papas led the Cypriot delegation and General Edgard Lawan the Lebanese one.', 'Petros Papas', 'CY'],
    ['who stands beside an ambassador', 'Denmark and Iceland signed an accord in Reykjavik on 10 March 2025. Denmark’s Ambassador Erik Holm and Foreign Minister Thora Jonsdottir were present at the signing.', 'Thora Jonsdottir', 'IS'],
    ['who sits for one side', 'Georgia and Azerbaijan held the 10th intergovernmental commission in Tbilisi on 10 March 2025. The Georgian part sat under the chairmanship of Minister Irakli Dvali and Deputy Minister Genadi Arvel. Minister Ali Asad led the Azerbaijani delegation.', 'Genadi Arvel', 'GE'],
  ])('%s is of the hosts or of the own side', (_what, text, name, country) => {
    expect(sides(text)).toContainEqual([name, country]);
  });
});
