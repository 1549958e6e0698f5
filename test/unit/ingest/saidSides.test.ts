import { describe, expect, it } from 'vitest';
import { read } from './support';

/** Name and country of those who take part. */
const sides = (text: string): unknown[] => read(text).primary?.participants.map(({ name, country }) => [name, country]) ?? [];

const HELD = 'The 3rd Bilateral Political Consultations between Peru and Fiji were held on Monday.';
const QUIROZ = ['Ana Quiroz', 'PE'];
const TIKO = ['Pio Tiko', 'FJ'];

describe('a turn of phrase tells the side', () => {
  it.each([
    ['the government behind the name', `${HELD} The meeting was co-chaired by Foreign Secretary Pio Tiko, Government of Fiji, and Foreign Secretary Ana Quiroz, Government of Peru.`, [TIKO, QUIROZ]],
    ['a delegation whose verb is not said again', `${HELD} The delegation of Fiji was led by Deputy Minister Pio Tiko, and the delegation of Peru by the Under-Secretary of State – Political Director Ana Quiroz.`, [TIKO, QUIROZ]],
    ['countries behind two names in their order', `${HELD} The session was chaired by both ministers; Dr Pio Tiko and Ana Quiroz, respectively of Fiji and Peru.`, [TIKO, QUIROZ]],
    ['the country of those who are met', 'Peru’s Foreign Secretary Ana Quiroz on Monday met Fijian President Mere Vula and Foreign Minister Pio Tiko and discussed trade in Suva.', [QUIROZ, ['Mere Vula', 'FJ'], TIKO]],
    ['the delegation that somebody leads', 'Peru and Fiji opened the 3rd Joint Commission on Defence in Suva on Monday. Peruvian Defence Minister Ana Quiroz is leading an inter-ministerial delegation comprising State Secretary of Interior, Mario Vela; State Secretary for Defence Policy, Admiral Luis Rojas.', [QUIROZ, ['Mario Vela', 'PE'], ['Luis Rojas', 'PE']]],
    ['a minister whose post names an organisation', 'The Minister for Foreign Affairs, European Union and Cooperation, Ana Quiroz, met her Fijian counterpart, Pio Tiko, on Monday during his visit to Spain.', [['Ana Quiroz', 'ES'], TIKO]],
  ])('%s', (_what, text, expected) => expect(sides(text)).toEqual(expected));

  it.each([
    ['the unit behind the post', `${HELD} The armies trained too. Commander Pio Tiko, Chief of Staff, Fijian 1st Brigade, spoke of the sea.`, TIKO],
    ['whom somebody spoke for', `${HELD} Captain Pio Tiko, who spoke on behalf of the Fijian Navy, thanked the hosts.`, TIKO],
    ['whom a force is represented by', 'The navies of Peru and Fiji began the exercise Blue Gannet off Callao, Peru, on Monday. The Fiji Navy will be represented by Commodore Pio Tiko, Deputy Commander of the Eastern Fleet, and two ships.', TIKO],
  ])('%s', (_what, text, expected) => expect(sides(text)).toContainEqual(expected));

  it('leaves those alone who meet somebody of a government', () => {
    expect(sides('Peruvian Foreign Minister Ana Quiroz met Foreign Minister Pio Tiko of Fiji on Monday, and the Government of Peru thanked him.')).toEqual([QUIROZ, TIKO]);
  });
});
