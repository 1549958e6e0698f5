import { checkSeries, sessionDay, type SeriesCheck, type SeriesRule, type SessionFacts } from '../../shared/domain/seriesCheck';
import { sentencesForSeries, sentencesForSession, type SeriesSentence } from '../../shared/domain/seriesSentences';
import type { SeriesRow } from '../../shared/domain/records';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { AttacheError } from '../../shared/ipc/errors';
import type { Db } from '../store/connection';
import { conflictsAbout } from '../store/queries/evidence';
import { aliasesOf, seriesById, seriesRows, sessionsOf, type SeriesRecord, type SessionRecord } from '../store/queries/series';
import { today, type ServiceContext } from './context';

/** Series of a dossier with what comes next and how many breaks each shows. */
export function listSeries(ctx: ServiceContext, input: ParsedInputOf<'series.list'>): OutputOf<'series.list'> {
  return seriesRows(ctx.store.db, input.dossierId).map((series) => rowOf(series, checkedSeries(ctx.store.db, series).check));
}

/** A series with its sessions, newest first, and what its rule says about them. */
export function getSeries(ctx: ServiceContext, input: ParsedInputOf<'series.get'>): OutputOf<'series.get'> {
  const { db } = ctx.store;
  const series = seriesById(db, input.id);
  if (!series) throw new AttacheError('NOT_FOUND', 'This series is no longer in the store. Go back to the list and choose another.');
  const { check, sessions } = checkedSeries(db, series);
  const findings = [...sentencesForSeries(series, check, { count: sessions.length, today: today(ctx) }), ...decidedNumbers(db, sessions)];
  return {
    ...rowOf(series, check),
    dossierId: series.dossierId, numbering: series.numbering, cadenceMonths: series.cadenceMonths, venueRule: series.venueRule, notes: series.notes,
    aliases: aliasesOf(db, [series.id]).map(({ id, name, note }) => ({ id, name, note })),
    sessions: sessions.toSorted(newestFirst).map(({ id, seriesId: _, ...session }) => ({ engagementId: id, ...session })),
    findings,
  };
}

function newestFirst(a: SessionRecord, b: SessionRecord): number {
  const key = (s: SessionRecord): string => `${sessionDay(s) ?? '0000'} ${String(s.edition ?? 0).padStart(6, '0')}`;
  return key(b).localeCompare(key(a));
}

function rowOf(series: SeriesRecord, check: SeriesCheck): SeriesRow {
  const { id, name, shortName, kind, editions } = series;
  const nextExpected = check.planned ? sessionDay(check.planned) : (check.expected?.day ?? null);
  return { id, name, shortName, kind, editions, lastEdition: check.last?.edition ?? null, lastDate: check.last ? sessionDay(check.last) : null, nextExpected, warnings: check.issues.length };
}

/** A series with its sessions and the result of the check. */
export function checkedSeries(db: Db, series: SeriesRecord): { rule: SeriesRule; sessions: SessionRecord[]; check: SeriesCheck } {
  const sessions = sessionsOf(db, series.id);
  return { rule: series, sessions, check: checkSeries(series, sessions) };
}

/** What the series says about one of its sessions, with how disputed numbers near it were decided. */
export function sentencesFor(db: Db, seriesId: string, engagementId: string): SeriesSentence[] {
  const series = seriesById(db, seriesId);
  if (!series) return [];
  const sessions = sessionsOf(db, seriesId);
  const edition = sessions.find((session) => session.id === engagementId)?.edition ?? null;
  const near = edition === null ? [] : sessions.filter((s) => s.edition !== null && s.edition <= edition && s.edition >= edition - 2);
  return [...sentencesForSession(series, sessions, engagementId), ...decidedNumbers(db, near)];
}

/** Numbers on which sources differed: the reason of the choice, or that none was made yet. */
function decidedNumbers(db: Db, sessions: ReadonlyArray<SessionFacts & { title: string }>): SeriesSentence[] {
  const titles = new Map(sessions.map((session) => [session.id, session.title]));
  const conflicts = conflictsAbout(db, sessions.map((session) => ({ type: 'engagement', id: session.id, field: null }))).filter((conflict) => conflict.predicate === 'edition');
  return conflicts.map((conflict) => conflict.state === 'open'
    ? { tone: 'warn' as const, text: `Sources differ on the number of “${titles.get(conflict.subjectId) ?? 'this session'}”; none is chosen yet.` }
    : { tone: 'good' as const, text: conflict.rationale ?? `Sources differ on the number of “${titles.get(conflict.subjectId) ?? 'this session'}”; ${conflict.chosenValue ?? 'one'} is kept.` });
}
