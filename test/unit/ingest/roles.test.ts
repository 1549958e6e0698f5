import { describe, expect, it } from 'vitest';
import { read } from './support';

const roles = (text: string): unknown[] => read(text).primary?.participants.map(({ name, role }) => [name, role ?? null]) ?? [];
const OPENING = 'The 3rd Kenya–Peru Joint Defence Committee was held in Lima on 10 March 2025. ';

describe('who chairs a meeting', () => {
  it.each([
    ['“co-chaired by”, with posts between', 'It was co-chaired by Peruvian Defence Minister Ana Quispe and Kenyan Principal Secretary of Defence Paul Otieno.', [['Ana Quispe', 'co-chair'], ['Paul Otieno', 'co-chair']]],
    ['people before the verb', 'Peruvian Defence Minister Ana Quispe and Kenyan Secretary Paul Otieno co-chaired the meeting.', [['Ana Quispe', 'co-chair'], ['Paul Otieno', 'co-chair']]],
    ['“jointly chaired”', 'The session was jointly chaired by Peruvian Minister Ana Quispe and Kenyan Secretary Paul Otieno.', [['Ana Quispe', 'co-chair'], ['Paul Otieno', 'co-chair']]],
    ['one chair', 'The session was chaired by Peruvian Minister Ana Quispe. Kenyan Secretary Paul Otieno attended.', [['Ana Quispe', 'chair'], ['Paul Otieno', null]]],
    ['who leads a delegation', 'Kenyan Secretary Paul Otieno led the Kenyan delegation. Peruvian Minister Ana Quispe attended.', [['Paul Otieno', null], ['Ana Quispe', null]]],
    ['who stands in another clause', 'It was co-chaired by Peruvian Minister Ana Quispe and Kenyan Secretary Paul Otieno, and was attended by General Luis Prado of Peru.', [['Ana Quispe', 'co-chair'], ['Paul Otieno', 'co-chair'], ['Luis Prado', null]]],
  ])('%s', (_what, text, wanted) => {
    expect(roles(OPENING + text)).toEqual(wanted);
  });

  it('shows the words that say it', () => {
    const reading = read(`${OPENING}It was co-chaired by Peruvian Minister Ana Quispe and Kenyan Secretary Paul Otieno.`);
    const evidence = reading.evidence.filter((one) => one.field.endsWith('.role'));
    expect(evidence.map(({ start, end, rule }) => [reading.text.slice(start, end), rule])).toEqual([['co-chaired', 'role.co-chair'], ['co-chaired', 'role.co-chair']]);
  });
});
