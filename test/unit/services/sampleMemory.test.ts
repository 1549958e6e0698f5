import { afterAll, describe, expect, it } from 'vitest';
import { contract } from '../../../src/shared/ipc';
import type { RecordType } from '../../../src/shared/domain/values';
import { fixedClock } from '../../../src/main/platform/clock';
import { getCommitment, listCommitments } from '../../../src/main/services/commitments';
import type { ServiceContext } from '../../../src/main/services/context';
import { getEngagement, listEngagements } from '../../../src/main/services/engagements';
import { evidenceOf } from '../../../src/main/services/evidence';
import { listFindings } from '../../../src/main/services/findings';
import { getPerson, listPeople } from '../../../src/main/services/people';
import { getSeries, listSeries } from '../../../src/main/services/series';
import { getSource, listSources } from '../../../src/main/services/sources';
import { listStatements } from '../../../src/main/services/statements';
import { getPoint, listPoints } from '../../../src/main/services/talkingPoints';
import { getTimeline } from '../../../src/main/services/timeline';
import { getTopic, listTopics } from '../../../src/main/services/topics';
import { openSampleStore, RESOURCES } from '../sample/sampleStore';

const store = openSampleStore();
const ctx = { store, clock: fixedClock('2026-11-22T09:00:00.000Z'), ids: store.ids, resourcesDir: RESOURCES, appVersion: '0.0.0' } as unknown as ServiceContext;
afterAll(() => store.close());

const dossierId = 'dossier-india-oman';
const engagements = listEngagements(ctx, { dossierId, filter: {}, offset: 0, limit: 300 }).rows;
const row = (title: RegExp): (typeof engagements)[number] => {
  const found = engagements.find((candidate) => title.test(candidate.title));
  if (!found) throw new Error(`No engagement ${String(title)}`);
  return found;
};

describe('the sample dossier, read through the services', () => {
  it('answers every list and page as the contract says', () => {
    const check = (channel: keyof typeof contract, value: unknown): void => expect(contract[channel].output.safeParse(value).error, channel).toBeUndefined();
    for (const { id } of engagements) check('engagement.get', getEngagement(ctx, { id }));
    for (const { id } of listPeople(ctx, { dossierId })) check('person.get', getPerson(ctx, { id }));
    for (const { id } of listSeries(ctx, { dossierId })) check('series.get', getSeries(ctx, { id }));
    for (const { id } of listTopics(ctx, { dossierId })) check('topic.get', getTopic(ctx, { id }));
    for (const { id } of listCommitments(ctx, { dossierId })) check('commitment.get', getCommitment(ctx, { id }));
    for (const { id } of listSources(ctx, { dossierId })) check('source.get', getSource(ctx, { id }));
    for (const { id } of listPoints(ctx, { dossierId })) check('point.get', getPoint(ctx, { id }));
    check('statement.list', listStatements(ctx, { dossierId }));
    check('timeline.get', getTimeline(ctx, { dossierId, from: '2024-01-01', to: '2026-12-31' }));
  });

  it('keeps every citation at its place in the stored text, for every kind of record', () => {
    const refs: Array<[RecordType, string]> = [
      ...engagements.map((r): [RecordType, string] => ['engagement', r.id]), ...listPeople(ctx, { dossierId }).map((r): [RecordType, string] => ['person', r.id]),
      ...listCommitments(ctx, { dossierId }).map((r): [RecordType, string] => ['commitment', r.id]), ...listPoints(ctx, { dossierId }).map((r): [RecordType, string] => ['talking-point', r.id]),
      ...listStatements(ctx, { dossierId }).map((r): [RecordType, string] => ['statement', r.id]), ...listTopics(ctx, { dossierId }).map((r): [RecordType, string] => ['topic', r.id]),
    ];
    let citations = 0;
    for (const [recordType, recordId] of refs) {
      const view = contract['evidence.of'].output.parse(evidenceOf(ctx, { recordType, recordId }));
      const texts = new Map(view.sources.map((source) => [source.id, source.text]));
      for (const c of view.citations) expect(texts.get(c.sourceId)?.slice(c.start, c.end)).toBe(c.exact);
      citations += view.citations.length;
    }
    expect(citations).toBeGreaterThan(100);
  });

  it('holds two events of one day apart, with the sources each rests on', () => {
    const committee = row(/^13th/);
    const call = row(/^Chief of Defence Staff/);
    expect([committee.dateEnd, call.dateEnd]).toEqual(['2025-11-24', '2025-11-24']);
    expect(committee.summaryLine).toBe('New Delhi · co-chaired');
    expect(getEngagement(ctx, { id: committee.id }).notSameAs.map((other) => other.id)).toEqual([call.id]);
    // Two reports, but both rest on what one ministry said: a second witness, no second origin.
    expect(evidenceOf(ctx, { recordType: 'engagement', recordId: call.id })).toMatchObject({ independentOrigins: 1, sources: expect.arrayContaining([expect.anything(), expect.anything()]) });
    expect(evidenceOf(ctx, { recordType: 'engagement', recordId: committee.id }).independentOrigins).toBe(1);
  });

  it('labels the planned session as an example and lets it follow the 13th', () => {
    const next = row(/^14th/);
    expect(next).toMatchObject({ isUpcomingMeeting: true, isExample: true, summaryLine: 'Muscat · planned · planning example' });
    expect(getEngagement(ctx, { id: next.id }).seriesCheck[0]).toEqual({ tone: 'good', text: 'Edition 14 follows 13; venue alternates New Delhi, Muscat.' });
  });

  it('keeps the list of what wants attention short, the conflict of the reports first', () => {
    const findings = listFindings(ctx, { dossierId });
    expect(findings[0]).toMatchObject({ code: 'conflict', severity: 'blocking' });
    expect(findings.length).toBeLessThan(15);
  });
});
