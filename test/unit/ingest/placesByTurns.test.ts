import { describe, expect, it } from 'vitest';
import { read } from './support';

function place(text: string, published: string | null = '2025-03-12'): Array<string | null | undefined> {
  const { primary } = read(text, published);
  return [primary?.city, primary?.venueCountry];
}

describe('the place', () => {
  it('is not the port that a delegation will soon see, nor that of an officer’s institute', () => {
    const text = 'Peru and Fiji held the 19th Joint Committee on Monday. It was led by Minister Ana Quispe of Peru and Minister Tomasi Vakatora of Fiji. A Peruvian delegation will soon visit the port of Lautoka in Fiji.';
    expect(place(`${text} Minister Vakatora visited Lima to attend the 19th Joint Committee.`)).toEqual(['Lima', 'PE']);
    expect(place('Peru and Fiji settled their boundary at the fourth meeting of the Joint Working Group on Monday. Fiji’s team was headed by Tomasi Vakatora, Deputy Director of the National Institute of the Sea in Suva.')[0]).not.toBe('Suva');
  });

  it('is the port where a ship lies, not those where she has been', () => {
    expect(place('DURBAN - The Indonesian Navy sail training ship KRI Bahari came alongside yesterday for a four-day goodwill visit to South Africa. She has already put in at Jakarta and Port Louis.')).toEqual(['Durban', 'ZA']);
    expect(place('New Delhi: Indian Naval Ship Lynx entered Port Victoria, Seychelles, on 7 June 2020.')).toEqual(['Victoria', 'SC']);
  });

  it('is told by the dateline, though the page calls itself online', () => {
    const text = 'LIMA, Dec. 22 (Agency) -- Peru and Brazil on Thursday signed here a military cooperation agreement.';
    expect(place(`People’s Herald Online >> World\n\nPeru, Brazil sign agreement\n\n${text}`, '2011-12-23')).toEqual(['Lima', 'PE']);
    expect(place('LIMA, Dec. 22 (Agency) -- Peru and Brazil on Thursday held online talks on trade.', '2011-12-23')).toEqual([null, null]);
    expect(place('LIMA - The fourth round of political consultations between Peru and Brazil was held on Thursday. Secretary Ana Quispe of Peru and Secretary João Braga of Brazil led the consultations via video conference.', '2011-12-23')).toEqual([null, null]);
  });

  it('is the one right behind the act, and in a hall named after the town', () => {
    expect(place('On Tuesday the Exchange of Notes for the “Project for Water Supply in Ndola District” was signed in Lusaka between Kenji Mori, Ambassador of Japan, and Ruth Phiri, Minister of Zambia.')[0]).toBe('Lusaka');
    expect(place('Minister Budi Santoso of Indonesia handed over flood relief goods to Minister Saeed Ghani of Pakistan on Tuesday in a ceremony held at the Jinnah International Airport Karachi.')[0]).toBe('Karachi');
    expect(place('The US Army hosted a delegation of Chilean army leaders on Joint Base San Antonio, Texas, on Monday for staff talks.')[0]).toBe('San Antonio');
  });

  it('is the country to which a guest will travel', () => {
    expect(place('Uruguay’s livestock minister, Rodrigo Sosa, will travel to Fiji from 7 to 10 June.')).toEqual([null, 'FJ']);
  });
});

describe('no engagement of two countries', () => {
  it.each([
    ['with a bank', 'Chairman Akyl Isakov of Kyrgyzstan met with the World Bank delegation led by Regional Director Tatiana Petrova on Monday. The parties discussed the upcoming Energy Forum in Austria in June.'],
    ['with a fund, in dollars', 'TEGUCIGALPA SIGNS US$ 31 MILLION PROGRAMME\n\nTegucigalpa, 26 November 2020. The Minister of Finance of Honduras, Marco Zelaya, and the Country Director of the International Fund for Agricultural Development (IFAD), Ingrid Solheim, signed on Thursday a financing agreement of US$ 31 million.'],
    ['a dialogue that goes on', 'Turkey is in an ongoing dialogue with Egypt to improve relations, Turkish Foreign Minister Mehmet Demir has said. "There are contacts to improve relations with Egypt, but this dialogue also continues at the level of ministries."'],
    ['talks that cannot be', 'The Indian minister of state for defence Rao Singh said on Wednesday that India cannot have talks with Pakistan when bullets are flying.'],
  ])('is told where one deals %s', (_, text) => {
    expect(read(text, '2024-03-28').isEngagement).toBe(false);
  });

  it('is not said where a second country does take part', () => {
    expect(read('Chairman Akyl Isakov of Kyrgyzstan met with the Austrian delegation led by Minister Eva Gruber on Monday. The parties discussed the projects of the World Bank.').isEngagement).toBe(true);
    expect(read('The dialogue of Turkey and Egypt opened in Cairo on Monday, led by Turkish Foreign Minister Mehmet Demir and Egyptian Foreign Minister Samir Fahmy.').isEngagement).toBe(true);
  });
});

describe('the countries', () => {
  it('are all those whose forces meet as equals', () => {
    expect(read('The militaries from the Philippines, United States, Japan, and Australia held their first Joint Service Staff Talks in Tokyo on Tuesday.').primary?.countries.toSorted()).toEqual(['AU', 'JP', 'PH', 'US']);
  });
});
