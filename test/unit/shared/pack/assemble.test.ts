import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/shared/pack/assemble/assemble';
import { PackModel, type Block, type Section } from '../../../../src/shared/pack/model';
import { blockText, modelText, sectionText } from '../../../../src/shared/pack/richText';
import { PackSnapshot } from '../../../../src/shared/pack/snapshot';
import { choosing, commitment, emptySnapshot, engagement, item, point, statement } from '../../../support/packSnapshot';
import { samplePackSnapshot } from '../../../support/samplePackSnapshot';

const HASH = '7c1e04b9'.padEnd(64, '0');
const sectionOf = (snapshot: PackSnapshot, kind: Section['kind']): Section => assemble(snapshot, HASH).sections.find((section) => section.kind === kind)!;
const ofKind = <K extends Block['kind']>(section: Section, kind: K): Array<Extract<Block, { kind: K }>> => section.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

describe('assemble, a whole read-ahead', () => {
  const snapshot = samplePackSnapshot();
  const model = assemble(snapshot, HASH);

  it('takes a valid snapshot and makes a valid model', () => {
    expect(PackSnapshot.parse(snapshot)).toEqual(snapshot);
    expect(PackModel.parse(model)).toEqual(model);
  });

  it('prints the sections that hold something, each with the number of its kind', () => {
    expect(model.sections.map((section) => `${section.number} ${section.title}`)).toEqual([
      '1 Scene setter', '2 Points card', '3 Agenda and run-of-show', '4 Who is in the room', '5 Biographies', '7 Timeline', '8 What was agreed and where it stands', '9 Issue pages', '17 Source notes', '15 Glossary',
    ]);
  });

  it('writes reference, version, as-of time and hash for the foot of every page', () => {
    expect(model.furniture).toEqual({ countryPair: 'India – Oman', reference: 'IN-OM/JMCC14/2026/03', version: 'Draft', asOf: 'Information as of 2 Nov 2026 18:40 IST', hash8: '7c1e04b9', copy: '' });
    expect(model.document.date).toBe('2026-11-02T13:10:00.000Z');
  });

  it('marks an invented pack in banner and cover', () => {
    expect(model.marking?.banner).toBe('RESTRICTED – PLANNING EXAMPLE');
    expect(model.cover?.notice).toContain('Planning example');
  });

  it('keys each card line to its issue page', () => {
    const [first, second] = ofKind(sectionOf(snapshot, 'points-card'), 'point');
    expect(first?.keyedTo).toEqual({ text: 'Issue 9.1', link: 'issue-to-mlc' });
    expect(second?.keyedTo?.text).toBe('Issue 9.2');
    expect(ofKind(sectionOf(snapshot, 'issues'), 'heading').map((block) => block.anchor)).toContain('issue-to-mlc');
  });

  it('seats named counterparts opposite one another and leaves a place empty where nobody is named', () => {
    const rows = ofKind(sectionOf(snapshot, 'room'), 'room')[0]!.rows;
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ ours: { attendance: 'Confirmed', tone: 'good' }, theirs: { attendance: 'Expected', isCounterpart: true } });
    expect(rows[1]?.theirs).toBeUndefined();
  });

  it('never prints a first sighting as an appointment', () => {
    const text = sectionText(sectionOf(snapshot, 'biographies'));
    expect(text).toContain('first seen 24 Nov 2025');
    expect(text).not.toContain('since 24 Nov 2025');
    expect(text).toContain('spelling not yet verified');
  });

  it('separates ours, theirs and joint, and counts the days of a late promise', () => {
    const section = sectionOf(snapshot, 'commitments');
    expect(ofKind(section, 'heading').map(blockText)).toEqual(['Owed by us', 'Owed by them', 'Joint']);
    expect(sectionText(section)).toContain('Overdue, 125 d');
    expect(sectionText(section)).toContain('Reports differ on status: “proposed” (Agency); “in progress” (Wire).');
  });

  it('sets the brackets of a witness in square ones', () => {
    const disputed = { ...samplePackSnapshot() };
    disputed.conflicts = disputed.conflicts.map((conflict) => ({ ...conflict, values: conflict.values.map((value) => ({ ...value, witnesses: ['Agency (a copy)'] })) }));
    expect(sectionText(sectionOf(disputed, 'commitments'))).toContain('“proposed” (Agency [a copy]); “in progress” (Agency [a copy]).');
  });

  it('keeps the graded verbs', () => {
    const text = sectionText(sectionOf(snapshot, 'timeline'));
    expect(text).toContain('Military Logistic Complex: reviewed. progress was noted');
    expect(text).toContain('Defence industry: exchanged views');
    expect(text).not.toContain('agreed');
  });

  it('shows an event known by reference as such, in the strip and in the table', () => {
    const strip = ofKind(sectionOf(snapshot, 'timeline'), 'timeline')[0]!;
    expect(strip.marks.find((mark) => mark.label === '3rd Army-to-Army Staff Talks')).toMatchObject({ status: 'reference', start: '2025-10-22', end: '2025-10-23' });
    expect(strip.marks.at(-1)).toMatchObject({ label: '14th JMCC', status: 'planned' });
    expect(sectionText(sectionOf(snapshot, 'timeline'))).toContain('to 26 Sep 2024');
  });

  it('keeps what must not be disclosed apart', () => {
    const section = sectionOf(snapshot, 'issues');
    expect(ofKind(section, 'panel').map(blockText).join()).toContain('Assessed aim: Technology sharing in the defence industry. Low confidence.');
    expect(ofKind(section, 'point').find((block) => block.stance === 'avoid')?.usability).toBe('Do not disclose');
  });

  it('counts copies of one report as one origin and lists disputes', () => {
    const text = sectionText(sectionOf(snapshot, 'source-notes'));
    expect(text).toContain('3 notes from 2 sources of 1 independent origin.');
    expect(text).toContain('Move the Military Logistic Complex forward: status “proposed” or “in progress”; not decided.');
    expect(text).toContain('Wire, Committee meets in New Delhi, 24 Nov 2025 (from the dateline). Our account: the committee met in New Delhi');
  });

  it('explains only acronyms that the pack uses', () => {
    const text = sectionText(sectionOf(snapshot, 'glossary'));
    expect(text).toContain('JMCC');
    expect(text).not.toContain('MRO');
  });
});

describe('assemble, single rules', () => {
  it('leaves every section out when nothing is known, and keeps the cover', () => {
    const model = assemble(emptySnapshot(), HASH);
    expect(model.sections).toEqual([]);
    expect(model.cover?.facts).toContainEqual({ label: 'Date', value: 'Wed 18 Nov 2026' });
  });

  it('prints at most six lines on the card', () => {
    const points = Array.from({ length: 8 }, (_, n) => point(`l${n}`));
    const snapshot = choosing(emptySnapshot({ points }), { 'points-card': points.map((row) => item('talking-point', row.id)) });
    expect(sectionOf(snapshot, 'points-card').blocks).toHaveLength(6);
  });

  it('honours the level of detail of a line', () => {
    const points = [point('a', { ifPressed: 'Fall back' })];
    const at = (detail: 'line' | 'brief' | 'full'): string => sectionText(sectionOf(choosing(emptySnapshot({ points }), { 'points-card': [item('talking-point', 'a', { detail })] }), 'points-card'));
    expect(at('line')).not.toContain('Text a');
    expect(at('brief')).toContain('Text a');
    expect(at('brief')).not.toContain('Fall back');
    expect(at('full')).toContain('Fall back');
  });

  it('lets an issue set to one line shorten everything on it', () => {
    const base = emptySnapshot({ topics: [{ id: 't', parentId: null, name: 'Topic', terms: [] }], points: [point('a', { topicId: 't' })] });
    const text = sectionText(sectionOf(choosing(base, { issues: [item('topic', 't', { detail: 'line' }), item('talking-point', 'a', { detail: 'full' })] }), 'issues'));
    expect(text).toContain('Headline a');
    expect(text).not.toContain('Text a');
  });

  it('prints an override instead of the record, and takes reworded speech out of quotation marks', () => {
    const base = emptySnapshot({ points: [point('a')], statements: [statement('s', { topicId: null })] });
    const snapshot = choosing(base, {
      'points-card': [item('talking-point', 'a', { override: { title: 'Our headline', text: 'Our words' } })],
      context: [item('statement', 's', { override: { text: 'What it came to' } })],
    });
    const text = modelText(assemble(snapshot, HASH));
    expect(text).toContain('Our headline');
    expect(text).not.toContain('Headline a');
    expect(text).toContain('What it came to');
    expect(text).not.toContain('“What it came to”');
    expect(text).toContain('in our words');
  });

  it('quotes direct speech and leaves a paraphrase unquoted', () => {
    const base = emptySnapshot({ statements: [statement('q'), statement('p', { form: 'paraphrase' })] });
    const text = sectionText(sectionOf(choosing(base, { context: [item('statement', 'q'), item('statement', 'p')] }), 'context'));
    expect(text).toContain('“Words q”');
    expect(text).not.toContain('“Words p”');
    expect(text).toContain('reported in other words');
  });

  it('holds back a line to raise that must not be disclosed', () => {
    const base = emptySnapshot({ topics: [{ id: 't', parentId: null, name: 'Topic', terms: [] }], points: [point('a', { topicId: 't', usability: 'do-not-disclose' })] });
    const section = sectionOf(choosing(base, { issues: [item('topic', 't', { detail: 'full' }), item('talking-point', 'a')] }), 'issues');
    expect(ofKind(section, 'point')).toHaveLength(0);
    expect(blockText(ofKind(section, 'panel')[0]!)).toContain('Not to be disclosed');
  });

  it('labels every invented record that is printed', () => {
    const base = emptySnapshot({ points: [point('a', { isExample: true })], engagements: [engagement('e', { isExample: true })], commitments: [commitment('c', { isExample: true })] });
    const snapshot = choosing(base, { 'points-card': [item('talking-point', 'a')], timeline: [item('engagement', 'e')], commitments: [item('commitment', 'c')] });
    for (const kind of ['points-card', 'timeline', 'commitments'] as const) expect(sectionText(sectionOf(snapshot, kind))).toContain('Planning example');
  });

  it('labels in an example pack, whose every page says so, only what could be taken for a report', () => {
    const base = emptySnapshot({ points: [point('a', { isExample: true })], engagements: [engagement('e', { isExample: true })], commitments: [commitment('c', { isExample: true })] });
    const chosen = choosing(base, { 'points-card': [item('talking-point', 'a')], timeline: [item('engagement', 'e')], commitments: [item('commitment', 'c')] });
    const snapshot = { ...chosen, pack: { ...chosen.pack, isExample: true } };
    expect(sectionText(sectionOf(snapshot, 'points-card'))).not.toMatch(/example/i);
    for (const kind of ['timeline', 'commitments'] as const) expect(sectionText(sectionOf(snapshot, kind))).toContain(' (example)');
  });

  it('puts a line of a narrower topic on the page of the broader one that was chosen', () => {
    const base = emptySnapshot({ topics: [{ id: 't', parentId: null, name: 'Broad', terms: [] }, { id: 'u', parentId: 't', name: 'Narrow', terms: [] }], points: [point('a', { topicId: 'u' })] });
    const section = sectionOf(choosing(base, { issues: [item('topic', 't', { detail: 'full' }), item('talking-point', 'a')] }), 'issues');
    expect(ofKind(section, 'heading').filter((block) => block.level === 2).map(blockText)).toEqual(['Broad']);
  });

  it('drops every marker when the pack has no source notes', () => {
    const snapshot = samplePackSnapshot();
    const model = assemble({ ...snapshot, sections: snapshot.sections.filter((section) => section.kind !== 'source-notes') }, HASH);
    expect(JSON.stringify(model)).not.toContain('"notes"');
  });
});
