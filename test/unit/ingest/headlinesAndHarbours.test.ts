import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
const primary = (text: string): ReturnType<typeof read>['primary'] => read(text, PUBLISHED).primary;
const place = (text: string): Array<string | null | undefined> => [primary(text)?.city, primary(text)?.venueCountry];
const people = (text: string): string[] => (primary(text)?.participants ?? []).map(({ name }) => name);

describe('the place', () => {
  const session = 'Serbia and Hungary will open a second crossing, it was agreed on Monday at the ninth session of the Joint Commission for Trade of the two countries.';

  it('stands in the headline, also where a place of filing follows', () => {
    expect(place(`Ninth session of the Serbian-Hungarian commission held in Novi Sad\n\nBELGRADE – ${session}`)).toEqual(['Novi Sad', 'RS']);
  });

  it('is no part of the name at which the next paragraph begins', () => {
    expect(place(`Ninth session of the Serbian-Hungarian commission held in Subotica\n\nSUBOTICA – ${session}`)).toEqual(['Subotica', 'RS']);
  });

  it('is none of the capitals in a headline that stand for governments', () => {
    const text = 'Dhaka, Kathmandu agree on power\n\nDHAKA, March 11 – Bangladesh and Nepal held the eighth meeting of the Joint Steering Committee on Power at a hotel in the capital yesterday.';
    expect(place(text)).toEqual(['Dhaka', 'BD']);
  });

  it.each(['the garrison town of Elvas', 'the border town of Elvas', 'the town of Elvas'])('is in %s', (where) => {
    expect(place(`The XIV Army Staff Talks between the Portuguese Army and the Spanish Army took place in ${where} from 4 to 6 March 2025.`)).toEqual(['Elvas', 'PT']);
  });

  it('that only a list of small towns knows stands at the end of a headline, or tells an area', () => {
    expect(place('Algerian-Mauritanian exercise gets under way in Tindouf\n\nALGIERS- Units of the Algerian army and of the Mauritanian army started on Sunday a joint exercise that lasts until 18 March.')).toEqual(['Tindouf', 'DZ']);
    expect(place('From Monday 3 to Friday 7 March 2025 units of Greece and Jordan took part in the exercise “OLIVE HILL”, which was conducted in the wider area of Kalamata.')).toEqual(['Kalamata', 'GR']);
  });

  it('is neither where pictures were posted nor where somebody is invited', () => {
    const met = 'The commander of the Libyan coast guard met Brigadier Mark Zer of Malta on Monday';
    expect(place(`Libyan coast guard chief holds talks in Malta\n\n${met} at the base, hours after pictures of the visit had been posted in Tripoli.`)).toEqual([null, 'MT']);
    expect(place('Defence Minister, Spanish counterpart discuss training\n\nBaghdad - INA\n\nMinister of Defence Saad Obaidi discussed on Monday military cooperation with the Spanish Minister of Defence, Pilar Ros.\n\nThe Spanish minister extended an invitation to the Minister of Defence to visit Madrid before the end of the year.')[1]).not.toBe('ES');
  });

  const council = 'The foreign ministers of Lithuania and Poland will chair the seventh meeting of the Partnership Council';

  it('is not where the ministry is that told of it', () => {
    expect(place(`${council} in Druskininkai next month, the Foreign Ministry in Vilnius has confirmed.`)).toEqual(['Druskininkai', 'LT']);
    expect(place(`${council} at the Foreign Ministry in Vilnius next month.`)).toEqual(['Vilnius', 'LT']);
  });
});

describe('ships', () => {
  it('dock in a harbour, whatever it is called', () => {
    const text = 'Two ships of the Japan Maritime Self-Defence Force docked at Ocean Sand port on March 4.\n\nOn the same day, Captain Mori Shuji and Consul General Morita Kaori paid courtesy calls on Senior Colonel Le Van Minh of Vietnam.';
    expect(primary(text)).toMatchObject({ type: 'port-call', dateStart: '2025-03-04' });
  });

  const planned = 'The Mexican Navy training ship ARM Estrella will call at the Port of Yokohama from March 27 to 31, 2025.';

  it('will call at a port; a "call at" alone is no arrival', () => {
    expect(primary(planned)).toMatchObject({ type: 'port-call', city: 'Yokohama', dateStart: '2025-03-27', dateEnd: '2025-03-31', status: 'planned' });
    expect(primary('The frigate of the Mexican Navy took part in a call at noon with the coast station of Japan.')?.type).not.toBe('port-call');
  });

  it('bring who will call on the hosts on the first day of a stay that is to come', () => {
    const text = `${planned}\n\nThe ship is commanded by Captain Rodrigo Elizondo. On March 27, Captain Elizondo will pay a courtesy call on Vice Admiral Kurosawa Noboru, Commandant of the Yokosuka District.`;
    expect(people(text)).toEqual(['Rodrigo Elizondo', 'Kurosawa Noboru']);
  });

  it('on an introductory visit to a country somebody is on a visit', () => {
    expect(primary('Minister for Defence Lim Wei is on an introductory visit to Brunei from 10 to 12 March 2025. Singapore and Brunei train together.')?.type).toBe('visit');
    expect(primary('The Ambassador of Brunei, Ali Hassan, paid an introductory visit to the Minister of Defence of Singapore, Lim Wei, on 10 March 2025.')?.type).toBe('meeting');
  });
});

describe('people', () => {
  const visit = 'Czech Defence Minister Jan Vlas will pay an official visit to Georgia on April 16-17 at the invitation of his Georgian counterpart Levan Gvas.';

  it('who invite take part where the ministers are to meet, and else do not', () => {
    expect(people(`${visit} In Tbilisi, the ministers will hold a meeting.`)).toEqual(['Jan Vlas', 'Levan Gvas']);
    expect(people(`${visit} In Tbilisi, he will lay a wreath.`)).toEqual(['Jan Vlas']);
  });

  it('who invite to a visit are at home', () => {
    const text = 'From 14 to 16 May, at the invitation of President Andris Kalns, the President of Ireland, Aoife Moore, will be on a state visit to Latvia. The Presidents are to discuss trade. The two presidents will meet in Riga.';
    expect(primary(text)?.participants.find(({ name }) => name === 'Andris Kalns')?.country).toBe('LV');
  });

  const exercise = 'From 3 to 7 March about 300 soldiers of Latvia and Lithuania trained together in the joint exercise Quiet Bridge.';

  it('who direct an exercise or watch it are there, and who only speaks of a hospital is not', () => {
    const told = `${exercise} “It was a test,” explained Colonel Inese Vite, head of the Medical Centre, who directed the exercise together with Major Darius Petkus of the Lithuanian Army. The exercise was watched on Thursday by Latvian Defence Minister Edgars Straut. “We had to wait,” explained Colonel Oleg Samoil, head of the hospital.`;
    expect(people(told)).toEqual(['Inese Vite', 'Darius Petkus', 'Edgars Straut']);
  });

  it('keep a first name of two halves of which one is a title', () => {
    expect(people('Minister Saad Obaidi of Iraq met the Spanish Minister of Defence, Pilar Ros, in Baghdad on Monday. The meeting was attended by the Chief of Staff of the Army, Lieutenant General Abdul-Amir Khazal Al-Saadi.')).toContain('Abdul-Amir Khazal Al-Saadi');
  });

  it('have a given name that is a town’s also behind a posting abroad', () => {
    expect(people('The Philippines and Malaysia held the 9th Joint Commission Meeting in Putrajaya on Monday. The Philippine delegation included Ambassador to Malaysia Rosario C. Lind and Assistant Secretary Julio Orop.')).toContain('Rosario C. Lind');
  });

  it('are told by a country and what they will do', () => {
    expect(people('The foreign ministers of Lithuania and Poland will meet in Vilnius next month. Lithuania’s Gintautas Serk will host his Polish counterpart Tomasz Wolan for the talks.')).toContain('Gintautas Serk');
    expect(people('The foreign ministers of Lithuania and Poland will meet in Vilnius next month. Lithuania’s Amber Shore will open his Polish colleague’s exhibition.')).not.toContain('Amber Shore');
  });
});

describe('the kind', () => {
  it('of consultations that were held by video is theirs, and of a call is a call', () => {
    expect(primary('On March 10, 2025, regular consultations between the consular services of Turkmenistan and Tajikistan were held by means of videoconference.')?.type).toBe('dialogue');
    expect(primary('On March 10, 2025, the consular services of Turkmenistan and Tajikistan spoke by videoconference about further consultations.')?.type).toBe('call');
  });

  it('is none where vessels are to stay out of waters', () => {
    expect(read('The navies of Greece and Turkey said on Monday that vessels of the two countries stay out of the waters near Izmir.', PUBLISHED).isEngagement).toBe(false);
    expect(read('The President of Turkey ended his stay in Greece on Monday.', PUBLISHED).primary?.type).toBe('visit');
  });
});
