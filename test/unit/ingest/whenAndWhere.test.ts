import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
function days(text: string): Array<string | null | undefined> {
  const { primary } = read(text, PUBLISHED);
  return [primary?.dateStart, primary?.dateEnd];
}
function place(text: string): Array<string | null | undefined> {
  const { primary } = read(text, PUBLISHED);
  return [primary?.city, primary?.venueCountry];
}

describe('the place of filing', () => {
  const met = 'Deputy Foreign Minister Ali Karam met on Monday with the Turkish Deputy Foreign Minister Ahmet Yilmaz.';

  it.each([
    ['a country with a day and an agency', `KUWAIT, March 11 (KUNA) -- Kuwaiti ${met}`, [null, 'KW']],
    ['a country with a day before a full stop', `Guatemala, 11 March 2025. The Foreign Minister of Guatemala, Carlos Soto, met on Monday the Foreign Minister of Belize, Ann Reid.`, [null, 'GT']],
    ['a country that is a city', 'SINGAPORE: The defence ministers of Singapore and Latvia, Tan Wei and Luis Ozols, met on Monday to discuss procurement.', ['Singapore', 'SG']],
    ['a capital with its district', 'Bogotá, D.C., March 11, 2025. The Defence Minister of Colombia, Iván Soto, met on Monday with the Defence Minister of Peru, Jorge Vera.', ['Bogotá', 'CO']],
    ['a town and its region', 'Itaguaí, Rio de Janeiro, 11 March 2025 – The Brazilian Navy and the Argentine Navy held staff talks on Monday.', ['Itaguaí', 'BR']],
    ['a town and its region apart from the day', 'Puerto Montt, Los Lagos. March 11, 2025.\n\nThe Chilean Navy and the Navy of Ecuador held the IX Round of Naval Staff Talks at the Naval School on 10 March.', ['Puerto Montt', 'CL']],
  ])('is %s', (_what, text, found) => {
    expect(place(text)).toEqual(found);
  });

  it('is not the first country of a headline, nor a country within a sentence', () => {
    expect(place(`TURKEY - KUWAIT TALKS\n\nKuwaiti ${met}`)).toEqual([null, null]);
    expect(place(`Kuwait, Turkey: talks on trade\n\nKuwaiti ${met}`)).toEqual([null, null]);
  });

  it('tells no day of the event with its own', () => {
    expect(days('Buenaventura, Valle del Cauca, 11 March 2025. After nine days at sea, units of the Colombian Navy and the Navy of Peru closed the combined exercise Pacífico Azul, carried out from 1 to 9 March.')).toEqual(['2025-03-01', '2025-03-09']);
  });

  it('leaves an official at home who bears the title of a diplomat', () => {
    const { primary } = read(`KUWAIT, March 11 (KUNA) -- Kuwaiti ${met} Director of Consular Affairs Ambassador Saad Otaibi attended the meeting.`, PUBLISHED);
    expect(primary?.participants.find(({ name }) => name === 'Saad Otaibi')?.country).not.toBe('TR');
  });
});

describe('the country', () => {
  const session = 'The ninth Joint Commission on Defence between Zambia and Botswana was held in Mukolo from 2 to 4 March. Minister Bwalya Phiri and Minister Thato Seretse co-chaired.';

  it('of a town that no list holds is told by the place of filing or by the turns of the two', () => {
    expect(place(`LUSAKA, March 11 – ${session}`)).toEqual(['Mukolo', 'ZM']);
    expect(place(`${session} The tenth session will be hosted by Botswana.`)).toEqual(['Mukolo', 'ZM']);
    expect(place(session)).toEqual(['Mukolo', null]);
  });

  it('of an exercise is that where an ambassador serves, unless ambassadors of both are named', () => {
    const drill = 'Peruvian and Fijian troops began exercise Blue Kite on Monday. The Ambassador of Peru to Fiji, Ana Quispe, watched it';
    expect(place(`${drill}.`)).toEqual([null, 'FJ']);
    expect(place(`${drill} with the Ambassador of Fiji to Peru, Pio Tiko.`)).toEqual([null, null]);
  });

  it('is not told by the turn of another body', () => {
    expect(place('The 3rd India-Kenya Joint Defence Cooperation Committee met on Monday. The next meeting of the Joint Working Group on training will be in Nairobi.')).toEqual([null, null]);
  });

  it('is not the host of the next session', () => {
    expect(place('The sixth session of the Peru-Fiji Joint Commission was held on Monday. The seventh session will be hosted by Fiji.')).toEqual([null, 'PE']);
  });

  it('is the one for which a guest leaves', () => {
    expect(place('New Zealand’s Defence Minister Judith Hale leaves for Suva tomorrow to meet Fijian Defence Minister Pio Tiko. Ms Hale returns to Wellington on Friday.')).toEqual(['Suva', 'FJ']);
  });
});

describe('the last day', () => {
  it.each([
    ['before the verb', 'Norwegian Foreign Minister Anna Berg today concluded a three-day visit to Georgia.', ['2025-03-10', '2025-03-12']],
    ['at the head of the sentence', 'Yesterday the Fijian Chief of Navy, Captain Timoci Natuva, wrapped up a four-day visit to Tonga.', ['2025-03-08', '2025-03-11']],
    ['far behind the verb', 'The Singapore Army and the Royal Brunei Land Force concluded the 18th edition of Exercise Desert Lynx with a firing of many guns by day and by night at a large training area for infantry in Temburong, Brunei, on Monday. The exercise began on 3 March.', ['2025-03-03', '2025-03-10']],
    ['of a session, with its length behind it', 'The Kenya-Tanzania defence committee concluded its sixth session in Arusha on Tuesday. The two-day session was co-chaired by General Paul Otieno and General Juma Ali.', ['2025-03-10', '2025-03-11']],
    ['of talks, with the first day behind it', 'The general staffs of Peru and Chile ended on Friday 7 March in Tacna their ninth round of talks. The round began on Wednesday 5 March.', ['2025-03-05', '2025-03-07']],
    ['on which ships return from a patrol', 'Two Vietnamese ships returned to Hai Phong on March 10 after carrying out the 12th joint patrol with the Chinese Coast Guard. During the patrol, which began on March 8, they sailed along the line.', ['2025-03-08', '2025-03-10']],
    ['on which a guest returns', 'New Zealand’s Defence Minister Judith Hale leaves for Suva tomorrow to meet Fijian Defence Minister Pio Tiko. Ms Hale returns to Wellington on Friday.', ['2025-03-13', '2025-03-14']],
  ])('is told %s', (_what, text, found) => {
    expect(days(text)).toEqual(found);
  });

  it('is not that on which an agreement was concluded during a visit', () => {
    expect(days('During a visit to Nairobi the Norwegian Defence Minister Ola Berg on Monday concluded an agreement with Kenyan Minister Paul Otieno on training.')).toEqual(['2025-03-10', '2025-03-10']);
  });

  it('is not hidden by a plan in the same sentence', () => {
    expect(days('MANILA – A drill next year is likely after the Philippine Navy and the Vietnamese Navy wrapped up their 6th Navy-to-Navy Talks in Cavite City, an officer said Wednesday.\n\nHe said the three-day talks that began on March 3 were held in a good spirit.')).toEqual(['2025-03-03', '2025-03-05']);
  });
});

describe('the first day and a length', () => {
  it.each([
    ['of a journey', 'British Defence Secretary John Hale will travel to Poland on Thursday for a three-day visit. He will meet Polish Defence Minister Jan Nowak.', ['2025-03-13', '2025-03-15']],
    ['before the verb', 'Uganda and Rwanda on Monday opened a two-day joint commission meeting in Kigali, led by Minister Jeje Odongo and Minister Olivier Karega.', ['2025-03-10', '2025-03-11']],
    ['told before the day', 'Ghana and Togo have begun a ten-day coordinated patrol of their boundary. The patrol, Operation Big Ten, started last Friday with two ships of the Ghana Navy and one of the Togolese Navy.', ['2025-03-07', '2025-03-16']],
  ])('%s tell the last one', (_what, text, found) => {
    expect(days(text)).toEqual(found);
  });

  it('are those of the week before where it is named', () => {
    expect(days('Senior officials of Kenya and Uganda met from Monday to Wednesday last week in Busia to discuss trade.')).toEqual(['2025-03-03', '2025-03-05']);
    expect(days('Senior officials of Kenya and Uganda met last week Tuesday in Busia to discuss trade.')).toEqual(['2025-03-04', '2025-03-04']);
    expect(days('Senior officials of Kenya and Uganda met on Tuesday in Busia to discuss trade.')).toEqual(['2025-03-11', '2025-03-11']);
  });
});

describe('a day without a year', () => {
  const met = 'The defence ministers of Peru and Chile met in Lima on 9 February.';
  const other = (text: string): Array<string | null | undefined> => read(`${met} ${text}`, '2026-02-10').otherEngagements.flatMap(({ dateStart, dateEnd }) => [dateStart, dateEnd]);

  it.each([
    ['The next session will be held in Santiago on December 12.', ['2026-12-12', '2026-12-12']],
    ['Minister Soto is to visit Santiago on 3 October.', ['2026-10-03', '2026-10-03']],
    ['The exercise Sol will take place from 4 to 9 November in Arica.', ['2026-11-04', '2026-11-09']],
    ['The exercise Sol is scheduled to be held from 18 December to 3 January in Arica.', ['2026-12-18', '2027-01-03']],
  ])('lies ahead where it is said to come: %s', (text, found) => {
    expect(other(text)).toEqual(found);
  });

  it.each([
    ['The last session was held in Santiago on December 12.', ['2025-12-12', '2025-12-12']],
    ['They met last in Santiago on 3 October and will stay in touch.', ['2025-10-03', '2025-10-03']],
  ])('lies behind where it is not: %s', (text, found) => {
    expect(other(text)).toEqual(found);
  });

  const kept = (text: string): string | null | undefined => read(`The Defence Minister of Peru, Juan Soto, ${text}`, '2026-02-10').primary?.dateStart;

  it.each([
    ['met his Chilean counterpart Luis Rey in Lima on 5 May.', '2025-05-05'],
    ['met his Chilean counterpart Luis Rey in Lima on 30 December.', '2025-12-30'],
    ['met his Chilean counterpart Luis Rey in Lima on 12 February.', '2026-02-12'],
    ['will meet his Chilean counterpart Luis Rey in Lima on 30 December.', '2026-12-30'],
    ['will meet his Chilean counterpart Luis Rey in Lima on 5 May.', '2026-05-05'],
    ['met Chilean officials to prepare the meeting of the two ministers in Lima on 5 May.', '2026-05-05'],
  ])('is of the year that the tense allows: %s', (text, day) => {
    expect(kept(text)).toBe(day);
  });

  it('of the engagement itself lies ahead too, and some weeks back only where the report is older than its reader', () => {
    const visit = (day: string): string | null | undefined => read(`The Foreign Minister of Peru, Juan Soto, will visit Chile on ${day}, the ministry said.`, '2026-02-10').primary?.dateStart;
    expect([visit('20 November'), visit('30 January')]).toEqual(['2026-11-20', '2026-01-30']);
  });
});
