import { describe, expect, it } from 'vitest';
import { read } from './support';

const PUBLISHED = '2025-03-12';
const reading = (text: string): ReturnType<typeof read> => read(text, PUBLISHED);
const taking = (text: string): Array<{ name: string; post: string | null; country: string | null }> => (reading(text).primary?.participants ?? []).map(({ name, post, country }) => ({ name, post, country }));
const names = (text: string): string[] => taking(text).map(({ name }) => name);
const of = (text: string, name: string): { post: string | null; country: string | null } | undefined => taking(text).find((one) => one.name === name);

describe('a person', () => {
  it.each([
    ['is one under the first of two family names', 'Minister Quispe meets Chilean colleague\n\nPeruvian Interior Minister Rosa Quispe Mamani met the Chilean Interior Minister Jorge Tapia Rivas in Tacna on Monday. Minister Tapia spoke of the border.', ['Rosa Quispe Mamani', 'Jorge Tapia Rivas']],
    ['heads a parliament that the post names last', 'Lithuania and Poland held an assembly of their parliaments in Vilnius on Monday. The meeting was opened by Deputy Speaker of the Seimas Ona Petraitienė and Deputy Marshal of the Sejm Adam Wilczek.', ['Ona Petraitienė', 'Adam Wilczek']],
    ['has a post that ends with a short form', 'The Committee on Border Affairs (COBA) of the Latvian parliament met Estonian colleagues in Riga on Monday. Chair of the COBA Janis Ozols received Estonian Interior Minister Mart Saar.', ['Janis Ozols', 'Mart Saar']],
    ['is consul in a town that no list holds', 'Papua New Guinea and Indonesia held border talks in Wewak on Monday. The Indonesian Consul in Bewari Yosef Rumkorem and Governor Peter Kila attended the talks.', ['Yosef Rumkorem', 'Peter Kila']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('holds an office with a word that no list holds behind “and”', () => {
    expect(of('Minister of Energy and Hydrocarbon Resources Salma Haddad of Egypt and Omani Energy Minister Yusuf Harthi met in Cairo on Monday.', 'Salma Haddad')?.post).toBe('Minister of Energy and Hydrocarbon Resources');
  });

  it('keeps a middle name that is nobody’s, and a family name in capitals', () => {
    expect(names('Estonian Minister Karl Juhan Tamm met Finnish Minister Juhan Aalto in Tallinn on Monday.')).toEqual(['Karl Juhan Tamm', 'Juhan Aalto']);
    expect(names('The Japanese Defence Attaché, Captain OKADA Kenta, met the Commander of the Kenya Navy, Major General Paul Otieno, in Mombasa on Monday.')).toEqual(['OKADA Kenta', 'Paul Otieno']);
    expect(of('Tarn and Peru met. The French Consul in Lima Anne Mercier met Peruvian Minister Rosa Quispe in Lima on Monday.', 'Anne Mercier')).toBeDefined();
  });
});

describe('a ship', () => {
  it.each([
    ['that is named after somebody is nobody, wherever else she is named', 'The French Navy frigate Commandant Mercier called at Beirut, Lebanon, from 3 to 6 March. The Commandant Mercier was welcomed by Rear Admiral Karim Haddad.', ['Karim Haddad']],
    ['whose prefix another navy has is nobody', 'The Brazilian Navy frigate BNS Itaguari, under the command of Captain Rui Sales, arrived in Simon’s Town, South Africa, on 6 March for a goodwill visit.', ['Rui Sales']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('is none of these: a rank of frigates, and the captain who speaks', () => {
    expect(names('Uruguay and Argentina held an exercise on the river on Monday. The Argentine units were under the orders of Frigate Captain Lucía Villalba.')).toEqual(['Lucía Villalba']);
    expect(names('The Chilean frigate Condell visited Callao, Peru, on Monday. The commander of the frigate Captain Luis Rojas called on Rear Admiral Jorge Paz of the Peruvian Navy.')).toContain('Luis Rojas');
  });

  it('whose crew plays football in port is on a port call all the same', () => {
    expect(reading('Port call of the frigate Mistral\n\nFootball on the beach and a rescue drill: from 3 to 7 March the French frigate Mistral called at Mombasa, Kenya.').isEngagement).toBe(true);
    expect(reading('Kenya beat France in a friendly football match\n\nKenya defeated France by two goals to one in a friendly football match in Mombasa on Monday.').isEngagement).toBe(false);
  });
});

describe('who took part', () => {
  it.each([
    ['is told by another clause than the one with another day', 'The Kenya-Uganda Joint Commission held its fifth session in Nairobi on 7 March. The session, which was prepared by officials on 3 March, was co-chaired by Cabinet Secretary Jane Wanjiru and Uganda’s Minister Peter Okello.', ['Jane Wanjiru', 'Peter Okello']],
    ['is received before the day of a further plan', 'Botswana’s Defence Minister met the visiting Commander of the Namibian Air Force, Air Commodore Tomas Shikongo, in Gaborone on Monday. The Namibian delegation, which includes the Defence Adviser, Colonel Festus Nambahu, was received by Major General Odirile Kgosi and was yesterday expected to tour the base in Maun.', ['Tomas Shikongo', 'Festus Nambahu', 'Odirile Kgosi']],
    ['opened the talks, though only quoted on something else', 'Papua New Guinea and Australia held defence talks in Port Moresby on Monday. Defence Minister Peter Kila, who opened the talks, said a treaty with Fiji would be tabled this month.', ['Peter Kila']],
    ['is the chief of the police, who is called president', 'Slovak Interior Minister Marek Hudak met Austrian Interior Minister Johanna Pichler in Bratislava on Monday. They were joined by Police President Jozef Krajci.', ['Marek Hudak', 'Johanna Pichler', 'Jozef Krajci']],
  ])('%s', (_what, text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('is not who was met on another day, nor who signed the statement', () => {
    expect(names('Kenya’s Minister Jane Wanjiru met Uganda’s Minister Peter Okello in Nairobi on 7 March. On 3 March Minister Okello had met Governor Paul Odera in Kisumu.')).toEqual(['Jane Wanjiru', 'Peter Okello']);
    expect(names('The Brazilian Ambassador, Carlos Lima, met Nigeria’s Minister of Defence, Musa Danjuma, in Abuja on Monday. A statement to this effect was signed by the Director of Information in the ministry, Mr Ifeanyi Udo.')).toEqual(['Carlos Lima', 'Musa Danjuma']);
  });
});
