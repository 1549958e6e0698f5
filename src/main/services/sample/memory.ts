import type { EngagementEntry, Sample } from './format';
import { inOrder } from './foundations';
import { passageId, type SampleWriter } from './writer';

/** Series, engagements with who took part and how firmly each topic was treated, and what was decided about them. */
export function writeEngagements(writer: SampleWriter, { series, engagements, distinct, conflicts }: Sample['engagements']): void {
  series.forEach(({ aliases, claims, ...fields }, position) => {
    writer.row('series', { ...fields, dossierId: writer.dossierId, position });
    aliases.forEach((alias, index) => writer.row('series_alias', { id: `${fields.id}.alias-${index + 1}`, seriesId: fields.id, ...alias }));
    writer.claims({ type: 'series', id: fields.id }, claims);
  });
  for (const engagement of engagements) writeEngagement(writer, engagement);
  for (const { a, b, ...rest } of distinct) writer.row('engagement_distinct', { ...rest, ...inOrder('engagement', a, b) });
  writer.conflicts(conflicts);
}

function writeEngagement(writer: SampleWriter, engagement: EngagementEntry): void {
  const { id, series, claims, participations, treatments, ...fields } = engagement;
  writer.stamped('engagement', { id, seriesId: series, ...fields });
  for (const country of ['IN', 'OM']) writer.row('engagement_country', { engagementId: id, country });
  participations.forEach(({ person, organisation, cites, ...part }, position) => {
    writer.row('participation', { ...part, engagementId: id, personId: person, organisationId: organisation, position });
    writer.partClaim({ type: 'participation', id: part.id }, { field: 'participation', value: part.nameAsReported ?? part.role, cites });
  });
  treatments.forEach(({ topic, strength, note, cites }, position) => {
    const treatmentId = `${id}.${topic}`;
    writer.row('topic_treatment', { id: treatmentId, engagementId: id, topicId: topic, strength, note, position });
    writer.partClaim({ type: 'treatment', id: treatmentId }, { field: 'treatment', value: strength, note, cites });
  });
  writer.claims({ type: 'engagement', id }, claims);
}

/** What was said, with every report that carried it. */
export function writeStatements(writer: SampleWriter, { statements }: Sample['statements']): void {
  for (const { id, engagement, topic, organisation, witnesses, claims, ...fields } of statements) {
    writer.row('statement', { id, ...fields, dossierId: writer.dossierId, engagementId: engagement, topicId: topic, speakerOrganisationId: organisation });
    witnesses.forEach(({ at, ...witness }, position) => {
      writer.row('statement_witness', { id: `${id}.witness-${position + 1}`, statementId: id, passageId: passageId(at), ...witness, position });
    });
    writer.claims({ type: 'statement', id }, claims);
  }
}

/** What was promised, with how it came to stand where it stands. */
export function writeCommitments(writer: SampleWriter, { commitments, conflicts }: Sample['commitments']): void {
  for (const { id, origin, topic, history, claims, ...fields } of commitments) {
    writer.stamped('commitment', { id, ...fields, originEngagementId: origin, topicId: topic });
    history.forEach((entry, index) => writer.row('commitment_history', { id: `${id}.history-${index + 1}`, commitmentId: id, ...entry }));
    writer.claims({ type: 'commitment', id }, claims);
  }
  writer.conflicts(conflicts);
}

/** The lines, each with the evidence it rests on. */
export function writePoints(writer: SampleWriter, { points }: Sample['points']): void {
  for (const { id, topic, evidence, ...fields } of points) {
    writer.stamped('talking_point', { id, topicId: topic, ...fields });
    evidence.forEach((link, position) => {
      const [targetType = '', target = ''] = link.split(':');
      writer.row('talking_point_evidence', { id: `${id}.evidence-${position + 1}`, talkingPointId: id, targetType, targetId: passageId(target), position });
    });
  }
}
