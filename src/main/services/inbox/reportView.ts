import type { ReportView } from '../../../shared/domain/inbox';
import { AttacheError } from '../../../shared/ipc/errors';
import type { OutputOf, ParsedInputOf } from '../../../shared/ipc/contract';
import type { StoredReading } from '../../ingest/readingSchema';
import { copyOf } from '../../ingest/matching/texts';
import type { Db } from '../../store/connection';
import { dossierPair } from '../../store/queries/dossiers';
import { textsNear, type ReportRecord } from '../../store/queries/inbox';
import type { ServiceContext } from '../context';
import { planOf, planSentences, type AcceptPlan } from './acceptPlan';
import { readAnswers, type Answers } from './answers';
import { draftViews, type Pair } from './draftViews';
import { matchDrafts, type MatchedDraft } from './events';
import { numberEvidence, type NumberedEvidence } from './evidenceMarks';
import { gatherMemory, type KnownMemory } from './knownMemory';
import { matchStatements, placeOutcomes, type MatchedStatement, type PlacedOutcome } from './parts';
import { matchPeople, type MatchedPerson } from './people';
import { questionsOf } from './questions';
import { needReport, readingOf, rowOf } from './reports';

/** A report with everything that was made of it; view, questions, plan and acceptance are drawn from this one state. */
export interface OpenedReport {
  report: ReportRecord;
  original: string;
  reading: StoredReading;
  answers: Answers;
  pair: Pair;
  evidence: NumberedEvidence;
  memory: KnownMemory;
  people: readonly MatchedPerson[];
  drafts: readonly MatchedDraft[];
  statements: readonly MatchedStatement[];
  outcomes: readonly PlacedOutcome[];
  origin: ReportView['origin'];
  plan: AcceptPlan;
  view: ReportView;
}

/** The page of one report. */
export function getReport(ctx: ServiceContext, input: ParsedInputOf<'inbox.get'>): OutputOf<'inbox.get'> {
  return openReport(ctx.store.db, input.reportId).view;
}

/** Reads a report with its answers and matches it against the memory as it stands now. @throws AttacheError NOT_FOUND */
export function openReport(db: Db, reportId: string): OpenedReport {
  const report = needReport(db, reportId);
  const { original, reading } = readingOf(db, reportId);
  const answers = readAnswers(db, reportId);
  const pair = dossierPair(db, report.dossierId);
  if (!pair) throw new AttacheError('NOT_FOUND', 'The dossier of this report is no longer in the store.');
  const evidence = numberEvidence(reading);
  const views = draftViews({ reading, answers, pair, evidence });
  const day = report.publishedOn ?? reading.reference?.day ?? null;
  const memory = gatherMemory(db, report.dossierId, day);
  const people = matchPeople({ drafts: views, reading, memory, decisions: answers.decisions, pair, day });
  const drafts = matchDrafts(views, people, { memory, decisions: answers.decisions });
  const material = { pair, reading, answers, evidence, memory, drafts: views };
  const statements = matchStatements(material);
  const outcomes = placeOutcomes(material);
  const plan = planOf({ people, drafts, statements, outcomes, spellings: (id) => memory.people.find((person) => person.id === id)?.spellings ?? [] });
  const origin = originOf(db, { report, reading, answers });
  const parts = { report, original, reading, answers, pair, evidence, memory, people, drafts, statements, outcomes, origin, plan };
  return { ...parts, view: viewOf(parts, views) };
}

function viewOf(opened: Omit<OpenedReport, 'view'>, drafts: ReportView['drafts']): ReportView {
  const { report, original, reading, evidence, people, statements, outcomes, origin, plan, memory } = opened;
  const questions = questionsOf(people, opened.drafts, memory);
  return {
    ...rowOf(report), dossierId: report.dossierId, kind: report.kind, url: report.url, publishedBasis: report.publishedBasis,
    original, stripped: reading.stripped.map(({ start, end, reason }) => ({ start, end, reason })), text: reading.text, offsets: reading.offsets, evidence: evidence.marks,
    drafts, people: people.map(({ key, name, variants, post, country, side, known, isUndecided }) => ({ key, name, variants: [...variants], post, country, side, known, isUndecided })),
    statements: statements.map(({ draftKey: _draft, isFuller: _fuller, read: _read, ...statement }) => statement),
    outcomes: outcomes.map(({ draftKey: _draft, span: _span, side: _side, due: _due, ...outcome }) => outcome),
    questions, doubts: doubtsOf(opened), origin, plan: planSentences(plan, origin?.isLinked ? origin.title : null), blockedBy: blockedBy(opened, questions, drafts),
  };
}

function doubtsOf({ reading, pair, drafts }: Pick<OpenedReport, 'reading' | 'pair' | 'drafts'>): string[] {
  const strangers = drafts.filter(({ draft }) => draft.key === 'primary' && !mayBeOf(pair, draft.countries));
  return [...reading.doubts, ...strangers.map(({ draft }) => `The report tells of ${draft.countries.join('–')}, not of the two countries of this dossier.`)];
}

/** Of both countries of the dossier, or of one where the report does not tell the other. */
function mayBeOf({ ours, theirs }: OpenedReport['pair'], countries: readonly string[]): boolean {
  return countries.length < 2 ? countries.every((code) => code === ours || code === theirs) : countries.includes(ours) && countries.includes(theirs);
}

function blockedBy({ report, plan }: Pick<OpenedReport, 'report' | 'plan'>, questions: ReportView['questions'], drafts: ReportView['drafts']): string | null {
  if (report.state !== 'waiting') return `This report is ${report.state}.`;
  const problem = drafts.filter((draft) => draft.isKept).flatMap((draft) => Object.values(draft.marks)).find((mark) => mark.problem !== null);
  if (problem) return problem.problem;
  const open = questions.filter((question) => question.decided === null).length;
  if (open > 0) return `${open} ${open === 1 ? 'question is' : 'questions are'} open. Decide ${open === 1 ? 'it' : 'them'} first.`;
  if (plan.events.length === 0) return 'No engagement is taken in. Take one in, or discard the report.';
  return null;
}

/** A text that repeats another near its day; both then count as one origin. */
const COPY_DAYS = 14;

function originOf(db: Db, { report, reading, answers }: Pick<OpenedReport, 'report' | 'reading' | 'answers'>): ReportView['origin'] {
  if (report.state !== 'waiting' || reading.text === '') return null;
  const near = textsNear(db, { dossierId: report.dossierId, reportId: report.id, day: report.publishedOn, days: COPY_DAYS });
  const copy = copyOf(reading.text, near.map(({ reportId, sourceId, title, text }) => ({ id: sourceId ?? reportId ?? '', title, text })));
  const found = copy === null ? undefined : near.find((text) => (text.sourceId ?? text.reportId) === copy.id);
  return copy === null || !found ? null : { sourceId: found.sourceId, reportId: found.reportId, title: found.title, reason: copy.reason, isLinked: answers.isOriginLinked };
}
