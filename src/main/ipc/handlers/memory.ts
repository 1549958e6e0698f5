import { memoryChannels as channels } from '../../../shared/ipc';
import { getCommitment, listCommitments, setCommitmentDue, setCommitmentStatus } from '../../services/commitments';
import { decideConflict } from '../../services/conflicts';
import { changeEngagement, createEngagement, trashEngagement } from '../../services/engagementEdits';
import { addParticipant, removeParticipant, setTreatment } from '../../services/engagementParts';
import { getEngagement, listEngagements } from '../../services/engagements';
import { evidenceOf } from '../../services/evidence';
import { getPerson, listPeople } from '../../services/people';
import { searchRecords } from '../../services/searching';
import { getSeries, listSeries } from '../../services/series';
import { getSource, listSources } from '../../services/sources';
import { listStatements } from '../../services/statements';
import { addPointEvidence, changePoint, createPoint, removePointEvidence, trashPoint } from '../../services/talkingPointEdits';
import { getPoint, listPoints } from '../../services/talkingPoints';
import { getTimeline } from '../../services/timeline';
import { getTopic, listTopics } from '../../services/topics';
import { answering } from '../dispatch';
import type { BoundHandler } from '../dispatch';
import type { HandlerParts } from '../handlerParts';

/** Memory: read and edit records. */
export function memoryHandlers({ office }: HandlerParts): Record<keyof typeof channels, BoundHandler> {
  return {
    'search.query': answering(channels['search.query'], (input) => searchRecords(office.ctx(), input)),
    'evidence.of': answering(channels['evidence.of'], (input) => evidenceOf(office.ctx(), input)),
    'conflict.decide': answering(channels['conflict.decide'], (input) => decideConflict(office.ctx(), input)),
    'engagement.list': answering(channels['engagement.list'], (input) => listEngagements(office.ctx(), input)),
    'engagement.get': answering(channels['engagement.get'], (input) => getEngagement(office.ctx(), input)),
    'engagement.create': answering(channels['engagement.create'], (input) => createEngagement(office.ctx(), input)),
    'engagement.change': answering(channels['engagement.change'], (input) => changeEngagement(office.ctx(), input)),
    'engagement.trash': answering(channels['engagement.trash'], (input) => trashEngagement(office.ctx(), input)),
    'engagement.setTreatment': answering(channels['engagement.setTreatment'], (input) => setTreatment(office.ctx(), input)),
    'engagement.addParticipant': answering(channels['engagement.addParticipant'], (input) => addParticipant(office.ctx(), input)),
    'engagement.removeParticipant': answering(channels['engagement.removeParticipant'], (input) => removeParticipant(office.ctx(), input)),
    'timeline.get': answering(channels['timeline.get'], (input) => getTimeline(office.ctx(), input)),
    'person.list': answering(channels['person.list'], (input) => listPeople(office.ctx(), input)),
    'person.get': answering(channels['person.get'], (input) => getPerson(office.ctx(), input)),
    'series.list': answering(channels['series.list'], (input) => listSeries(office.ctx(), input)),
    'series.get': answering(channels['series.get'], (input) => getSeries(office.ctx(), input)),
    'topic.list': answering(channels['topic.list'], (input) => listTopics(office.ctx(), input)),
    'topic.get': answering(channels['topic.get'], (input) => getTopic(office.ctx(), input)),
    'commitment.list': answering(channels['commitment.list'], (input) => listCommitments(office.ctx(), input)),
    'commitment.get': answering(channels['commitment.get'], (input) => getCommitment(office.ctx(), input)),
    'commitment.setStatus': answering(channels['commitment.setStatus'], (input) => setCommitmentStatus(office.ctx(), input)),
    'commitment.setDue': answering(channels['commitment.setDue'], (input) => setCommitmentDue(office.ctx(), input)),
    'statement.list': answering(channels['statement.list'], (input) => listStatements(office.ctx(), input)),
    'source.list': answering(channels['source.list'], (input) => listSources(office.ctx(), input)),
    'source.get': answering(channels['source.get'], (input) => getSource(office.ctx(), input)),
    'point.list': answering(channels['point.list'], (input) => listPoints(office.ctx(), input)),
    'point.get': answering(channels['point.get'], (input) => getPoint(office.ctx(), input)),
    'point.create': answering(channels['point.create'], (input) => createPoint(office.ctx(), input)),
    'point.change': answering(channels['point.change'], (input) => changePoint(office.ctx(), input)),
    'point.trash': answering(channels['point.trash'], (input) => trashPoint(office.ctx(), input)),
    'point.addEvidence': answering(channels['point.addEvidence'], (input) => addPointEvidence(office.ctx(), input)),
    'point.removeEvidence': answering(channels['point.removeEvidence'], (input) => removePointEvidence(office.ctx(), input)),
  };
}
