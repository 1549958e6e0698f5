import type { Verdict } from '../../shared/domain/records';
import { CommitmentStatus } from '../../shared/domain/values';
import { verdictOn, type DossierSurroundings, type LineSurroundings } from '../../shared/domain/verdict';
import { STATUS_WORD } from '../../shared/pack/words';
import type { Db } from '../store/connection';
import { groupBy } from '../store/queries/columns';
import { peopleOutOfPost } from '../store/queries/people';
import { aliasesOf } from '../store/queries/series';
import { commitmentChanges, evidenceLinksOf, evidenceTargets, latestOnTopics, latestSessions, type LinkRow, type PointRecord } from '../store/queries/talkingPoints';

/** How each line stands, with how many pieces of evidence it has. */
export interface LineStanding { verdict: Verdict; evidenceCount: number }

/** The verdicts on lines of one dossier, in a fixed number of statements for any number of lines. */
export function standingOf(db: Db, dossierId: string, points: readonly PointRecord[], today: string): Map<string, LineStanding> {
  if (points.length === 0) return new Map();
  const dossier = dossierSurroundings(db, dossierId, today);
  const links = evidenceLinksOf(db, points.map((point) => point.id));
  const byPoint = groupBy(links, (link) => link.pointId);
  const alive = new Set(evidenceTargets(db, links).map((target) => `${target.type}:${target.id}`));
  const events = new Map(latestOnTopics(db, points.flatMap((point) => point.topicId ?? []), today).map((event) => [event.topicId, event]));
  const changes = new Map(commitmentChanges(db, links.filter((link) => link.targetType === 'commitment').map((link) => link.targetId)).map((change) => [change.id, change]));
  const nearOf = (point: PointRecord, own: readonly LinkRow[]): LineSurroundings => ({
    latestEvent: point.topicId ? (events.get(point.topicId) ?? null) : null,
    evidence: { linked: own.length, lost: own.filter((link) => !alive.has(`${link.targetType}:${link.targetId}`)).length },
    commitments: own.filter((link) => link.targetType === 'commitment').flatMap((link) => {
      const change = changes.get(link.targetId);
      return change ? [{ text: change.text, statusWord: STATUS_WORD[CommitmentStatus.parse(change.status)].toLowerCase(), changedOn: change.changedOn }] : [];
    }),
  });
  return new Map(points.map((point) => {
    const own = byPoint.get(point.id) ?? [];
    return [point.id, { verdict: verdictOn(point, nearOf(point, own), dossier), evidenceCount: own.length }];
  }));
}

function dossierSurroundings(db: Db, dossierId: string, today: string): DossierSurroundings {
  const sessions = latestSessions(db, dossierId);
  const aliases = groupBy(aliasesOf(db, sessions.map((session) => session.seriesId)), (alias) => alias.seriesId);
  return {
    today,
    outOfPost: peopleOutOfPost(db, dossierId, today),
    series: sessions.map((session) => ({
      names: [session.name, session.shortName, ...(aliases.get(session.seriesId) ?? []).map((alias) => alias.name)].filter((name) => name !== null),
      latestEdition: session.edition, latestDate: session.date,
    })),
  };
}
