import { describe, expect, it } from 'vitest';
import { read } from './support';

const OPENING = 'Kenya’s Defence Secretary Paul Otieno met British Armed Forces Minister Jane Firth in Nairobi on Monday.';

describe('statements', () => {
  it('joins a statement that is printed in two quotations', () => {
    const text = `${OPENING}\n\nThe Kenyan Ministry of Defence stated, “The two sides took stock of training and of the work on coastal radar.”\n\n“They also want to send engineers to each other’s schools next year,” it added.`;
    const { statements, text: cleaned } = read(text);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ text: 'The two sides took stock of training and of the work on coastal radar. They also want to send engineers to each other’s schools next year' });
    expect(statements[0]?.also?.map(({ start, end }) => cleaned.slice(start, end))).toEqual(['They also want to send engineers to each other’s schools next year,']);
  });

  it('keeps two quotations apart that words of the report or another speaker divide', () => {
    const apart = read(`${OPENING}\n\n“We took stock of training and of the work on coastal radar,” Paul Otieno said. The guest left at noon.\n\n“We want to send engineers to each other’s schools next year,” Jane Firth said.`);
    expect(apart.statements.map((statement) => [statement.text.slice(0, 12), statement.also])).toEqual([['We took stoc', undefined], ['We want to s', undefined]]);
  });

  it('reads a post that the page embeds, and knows that it was cut off', () => {
    const { statements, text } = read(`${OPENING}\n\nPaul Otieno received Jane Firth today. The talks turned on #CoastalRadar and on the training of… pic.twitter.com/abc123— Kenya MoD (@KenyaMoD) March 10, 2025\n\nThe visit ends on Tuesday.`);
    expect(statements).toMatchObject([{ speaker: 'Kenya MoD', channel: 'post on X', isTruncated: true, madeOn: '2025-03-10', rule: 'statement.embedded-post' }]);
    expect(text.slice(statements[0]?.start, statements[0]?.end)).toMatch(/^Paul Otieno received .+ training of…$/);
  });

  it.each([`${OPENING}\n\nPhoto — Kenya MoD (@KenyaMoD)`, `${OPENING} Write to press@mod.example (@KenyaMoD).`])('takes no post from “%s”', (text) => {
    expect(read(text).statements).toEqual([]);
  });
});

describe('plans', () => {
  it.each(['Defence Cooperation Plan 2026', 'Joint Action Plan 2025-2028', 'Bilateral Military Cooperation Programme 2027', 'Defence Roadmap 2030'])('names “%s” as a plan and as no event', (plan) => {
    const reading = read(`${OPENING} Both stood by the ${plan} and its calendar.`);
    expect(reading.outcomes.filter((outcome) => outcome.kind === 'plan').map(({ text, rule }) => [text, rule])).toEqual([[plan, 'outcome.plan']]);
    expect(reading.otherEngagements).toEqual([]);
  });

  it.each(['the Nairobi Master Plan 2030', 'a plan for 2026', 'Kenya Vision 2030', 'the Exchange 2026 fair'])('makes no plan of %s', (words) => {
    expect(read(`${OPENING} They spoke of ${words}.`).outcomes.filter((outcome) => outcome.kind === 'plan')).toEqual([]);
  });
});

describe('other events', () => {
  it('tells who met earlier in the day, also by a whole name in another spelling, with the country known from the main event', () => {
    const text = 'Oman and India held the 4th Joint Military Cooperation Committee in Muscat on Monday. Oman’s Secretary General Salim bin Nasser Al-Harthi and Indian Defence Secretary Ravi Menon co-chaired the meeting.\n\nEarlier in the day, Chief of Naval Staff Admiral Arun Rao and Salim bin Naser Al Harthi held discussions on ship visits.';
    const { otherEngagements, evidence } = read(text);
    expect(otherEngagements).toMatchObject([{ type: 'meeting', dateStart: '2025-03-10', participants: [{ name: 'Arun Rao' }, { name: 'Salim bin Naser Al Harthi', country: 'OM' }] }]);
    expect(evidence.filter((one) => one.field.startsWith('otherEngagements.0.participants')).map((one) => one.rule)).toContain('participant.same-sentence');
  });

  it('tells where a past event was, when its own sentence says so', () => {
    const { otherEngagements } = read(`${OPENING}\n\nThey took stock of training.\n\nThe guest left at noon.\n\nThe two countries know each other well. The 5th edition of Exercise Swift Heron between Kenya and the United Kingdom concluded in Nanyuki on 26 September 2024.`);
    expect(otherEngagements).toMatchObject([{ type: 'exercise', city: 'Nanyuki', venueCountry: 'KE', dateEnd: '2024-09-26' }]);
  });
});
