import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Name → side of who took part. */
function sides(text: string, published = '2025-03-12'): Record<string, string | null> {
  return Object.fromEntries((read(text, published).primary?.participants ?? []).map(({ name, country }) => [name, country]));
}

const names = (text: string): string[] => Object.keys(sides(text));

describe('the side of a person', () => {
  it('is that of the delegation that somebody heads, or comes with', () => {
    expect(sides('Peru and Fiji held the third Strategic Dialogue in Lima on Monday. Undersecretary Ana Quispe, head of the Peruvian delegation, met with Deputy Minister Tomasi Vakatora and the delegation from Fiji.')).toEqual({ 'Ana Quispe': 'PE', 'Tomasi Vakatora': 'FJ' });
    expect(sides('Peru and Fiji held the third Strategic Dialogue in Lima on Monday. The members of the Fijian delegation are Tomasi Vakatora, Director, and Sera Naidu, Deputy Director.')['Sera Naidu']).toBe('FJ');
  });

  it('is that of a second office which names the country', () => {
    const text = 'Kenya and the United Arab Emirates signed a declaration on space on Monday. It was signed by Paul Otieno, Minister of Education, and Ahmad Al Marri, Minister of Science, Chairman of the UAE Space Agency.';
    expect(sides(text)).toEqual({ 'Paul Otieno': 'KE', 'Ahmad Al Marri': 'AE' });
    expect(read(text).evidence.find(({ field }) => field === 'primary.participants.1.country')?.rule).toBe('side.said');
  });

  it('is that of the country which a point of a list names', () => {
    expect(sides('Kenya and Fiji held their first Staff Talks in Suva on Monday.\nAmong the heads of delegates were the following:\n- Kenya Defence Forces Deputy Chief Brigadier Paul Otieno\n- Director of Plans of the Fijian military Colonel Tomasi Vakatora')).toEqual({ 'Paul Otieno': 'KE', 'Tomasi Vakatora': 'FJ' });
  });

  it('is not told by a title that another country has too', () => {
    const mexicans = sides('Defence Minister Marc Gagnon of Canada signed the Canada-Mexico Defence Cooperation Arrangement with General Salvador Rojas, Secretary of National Defense, on Monday.');
    expect(mexicans['Salvador Rojas']).toBe('MX');
    expect(sides('Secretary of National Defense Romeo Cruz of the Philippines met Defence Minister Ana Quispe of Peru in Lima on Monday.')['Romeo Cruz']).toBe('PH');
  });

  it('is that of the guest for who goes along', () => {
    expect(sides('Uruguay’s livestock minister, Rodrigo Sosa, will travel to Fiji from 7 to 10 June. The minister will take with him the president of the National Meat Board, Gimena Borrazás.', '2025-05-21')['Gimena Borrazás']).toBe('UY');
  });
});

describe('who took part', () => {
  it('is told behind a rank with a bracket, and by an officer’s command', () => {
    expect(read('HMS Lynx of the Royal Navy arrived in Suva on Monday. Commander Fiji Navy, Captain (N) Tomasi Vakatora, received the ship.').primary?.participants[0]).toMatchObject({ name: 'Tomasi Vakatora', post: 'Commander Fiji Navy' });
    expect(names('The Indonesian ship KRI Bahari arrived in Durban on Monday. Waiting on the quay were the officer commanding Naval Station Durban, Captain (SAN) Themba Mvelase, and the Ambassador of Indonesia to South Africa, Hendra Prasetyo.')).toEqual(['Themba Mvelase', 'Hendra Prasetyo']);
  });

  it('is told by what they did at the opening, or by a list of them', () => {
    const text = 'Kenya and Fiji opened the second Joint Commission in Suva on Monday.';
    expect(names(`${text} The two sides spoke of trade. They spoke of schools. At the opening of the Joint Commission, Kenya’s Director for Trade, Paul Otieno, said that ports matter.`)).toEqual(['Paul Otieno']);
    expect(names(`${text} The two sides spoke of trade. They spoke of schools. Kenya’s Director for Trade, Paul Otieno, said that ports matter.`)).toEqual([]);
    expect(names('Presidents Ana Quispe of Peru and Tomasi Vakatora of Fiji met in Lima on Monday. The two spoke of trade. The meeting was held in the palace and those taking part in it are Peruvian Foreign Minister Luis Rojas and Fijian Foreign Minister Sera Naidu.')).toContain('Sera Naidu');
  });

  it('are not leaders of whom somebody only speaks, nor who came days before', () => {
    expect(names('Speaking after talks with his Fijian counterpart Tomasi Vakatora in Lima on Monday, Foreign Minister Luis Rojas stressed that the President of Peru, Ana Quispe, and the President of Fiji, Sera Naidu, share a vision.')).toEqual(['Tomasi Vakatora', 'Luis Rojas']);
    expect(names('General Paul Otieno of Kenya is on a visit to Fiji from 3 to 5 March 2025. The visit comes only a few days after the President of Kenya Ruth Chebet visited Fiji.')).toEqual(['Paul Otieno']);
  });

  it('are not those of a summit that two agree to hold', () => {
    expect(names('Foreign Ministers Ana Quispe of Peru and Tomasi Vakatora of Fiji met in Suva on Monday and agreed to hold a summit between Luis Rojas and Sera Naidu in April.')).toEqual(['Ana Quispe', 'Tomasi Vakatora']);
  });

  it('is not whom a guest sees besides a session', () => {
    const text = 'The 21st session of the Peru-Fiji Joint Committee was held in Suva on Monday, co-chaired by Secretary Ana Quispe of Peru and Secretary Tomasi Vakatora of Fiji. During her stay in Suva, Secretary Quispe was received by Deputy Prime Minister Sera Naidu.';
    expect(names(text)).toEqual(['Ana Quispe', 'Tomasi Vakatora']);
    expect(read(text).otherEngagements.map(({ title }) => title).join()).toContain('Sera Naidu');
  });
});

describe('names', () => {
  const met = (who: string): string[] => names(`${who} met Minister Ana Quispe of Peru in Lima on Monday.`);

  it.each([
    ['South Korean Trade Minister Cheong In-kyo', 'Cheong In-kyo'], ['Vietnamese Deputy Minister Lê Thị Thu Hằng', 'Lê Thị Thu Hằng'], ['Ambassador of Equatorial Guinea Moises Mba Nchama', 'Moises Mba Nchama'],
    ['US Charges d’ Affaires ad interim Robert Ewing', 'Robert Ewing'],
  ])('of %s are whole', (who, name) => {
    expect(met(who)).toContain(name);
  });

  it('leave the post to stand before an address, and with what belongs to it', () => {
    const post = (who: string): string | null | undefined => read(`${who} met Minister Ana Quispe of Peru in Lima on Monday.`).primary?.participants[0]?.post;
    expect(post('The Omani Minister of Transport, Engineer Kamal bin Ahmed Al Farsi,')).toBe('Omani Minister of Transport');
    expect(post('US Chargé d’Affaires a.i., Keith Gilges,')).toBe('US Chargé d’Affaires a.i.');
  });

  it('are given names before the name of a house, and towns that people are named after', () => {
    expect(names('The memorandum of the UAE and Peru was signed in Lima on Monday by Sultan Al Marri, Deputy Minister of Foreign Affairs of the UAE, and Ana Quispe, Minister of Peru.')).toContain('Sultan Al Marri');
    expect(names('Foreign Ministers Francisco Bustillo of Uruguay and Santiago Cafaro of Argentina met in Lima on Monday.')).toContain('Santiago Cafaro');
    expect(names('The Sultan of Oman met Minister Ana Quispe of Peru in Lima on Monday.')).not.toContain('Sultan');
  });
});
