import { cleanInSteps, type Cleaned } from './cleaning/cleanText';
import { choosePrimary } from './events/choosePrimary';
import { joinContinued } from './events/continuedQuotes';
import { findEmbeddedPosts } from './events/embeddedPosts';
import { othersInSteps } from './events/otherEvents';
import { findOutcomes } from './events/outcomes';
import { findParties, type Party } from './events/parties';
import { findParts, type ReportPart } from './events/reportParts';
import { findPlans } from './events/plans';
import type { Primary } from './events/primary';
import { seeInSteps, type Seen } from './events/reading';
import { findStatements } from './events/statements';
import { atWords } from './draft/atWords';
import { doubtsOf, textDoubts } from './draft/doubts';
import { draftOthers } from './draft/otherDrafts';
import { completeOthers } from './draft/otherParts';
import { draftInSteps } from './draft/primaryDraft';
import { judge, unreadable } from './draft/judge';
import { alone, type Steps } from './inStep';
import type { Gazetteer } from './gazetteer/gazetteer';
import { annotate, annotateInSteps, type Annotated } from './language/annotate';
import { spellings } from './people/people';
import type { ReferenceDay, ReportReading } from './types';

export interface ReportInput {
  text: string;
  /** The day of publication, YYYY-MM-DD, when it is known from outside; relative dates are told from it. */
  published: string | null;
}

/**
 * Reads one report into drafts with evidence. Deterministic, offline, writes nothing, and takes time in proportion to the text.
 * What the report does not tell stays null; what the reader doubts is said in `doubts`.
 */
export function readReport(input: ReportInput, gazetteer: Gazetteer): ReportReading {
  return alone(readInSteps(input, gazetteer));
}

/** What readReport does, in steps: many reports are read faster side by side than one after the other. */
export function* readInSteps(input: ReportInput, gazetteer: Gazetteer): Steps<ReportReading> {
  const cleaned = yield* cleanInSteps(input.text, gazetteer);
  yield;
  const reason = unreadable(cleaned);
  if (reason !== null) return nothing(cleaned, [{ start: 0, end: cleaned.text.length }], [reason]);
  const whole = yield* annotateInSteps(cleaned.text, gazetteer);
  yield;
  const parts = findParts(whole);
  const seen = yield* seeInSteps(firstPart(whole, parts), { published: input.published, headerDate: cleaned.headerDate, headings: cleaned.headings });
  yield;
  return yield* decideInSteps(seen, cleaned, parts);
}

/** The first report of the text; its positions are those of the whole. */
function firstPart(whole: Annotated, [first, second]: readonly ReportPart[]): Annotated {
  return first === undefined || second === undefined ? whole : annotate(whole.text.slice(0, first.end), whole.gazetteer);
}

function* decideInSteps(seen: Seen, cleaned: Cleaned, parts: ReportPart[]): Steps<ReportReading> {
  const primary = choosePrimary(seen);
  yield;
  const parties = primary === null ? [] : findParties(seen, primary);
  yield;
  const verdict = judge(seen, primary, parties);
  yield;
  const about = textDoubts(cleaned, parts);
  const told = { persons: spellings(seen.people), statements: statementsOf(seen, cleaned), reference: referenceOf(seen) };
  if (primary === null || !verdict.isEngagement) return { ...nothing(cleaned, parts, [...(verdict.reason === null ? [] : [verdict.reason]), ...about]), ...told };
  yield;
  const drafted = yield* draftAllInSteps(seen, primary, parties);
  return { ...nothing(cleaned, parts, []), ...told, ...drafted, doubts: [...drafted.doubts, ...about] };
}

/** The drafts of an engagement with their evidence. */
function* draftAllInSteps(seen: Seen, primary: Primary, parties: readonly Party[]): Steps<Pick<ReportReading, 'isEngagement' | 'primary' | 'otherEngagements' | 'topics' | 'outcomes' | 'evidence' | 'doubts'>> {
  const first = yield* draftInSteps(seen, primary, parties);
  yield;
  const events = yield* othersInSteps(seen, primary, { days: first.when, parties: first.draft.countries });
  yield;
  const others = draftOthers(seen, events, first.draft);
  const completed = completeOthers(seen, events, { drafts: others.drafts, primary: first.draft });
  yield;
  const { text } = seen.report;
  const trimmed = <T extends { start: number; end: number }>(passages: readonly T[]): T[] => passages.map((passage) => atWords(text, passage));
  return {
    isEngagement: true, primary: first.draft, otherEngagements: completed.drafts, topics: trimmed(first.topics), outcomes: trimmed([...findOutcomes(seen, primary, first.draft), ...findPlans(text)]),
    evidence: trimmed([...first.evidence, ...others.evidence, ...completed.evidence]), doubts: doubtsOf(seen, first),
  };
}

/** Quotations, those that are carried on joined, and the posts that the page embeds, in reading order. */
function statementsOf(seen: Seen, cleaned: Cleaned): ReportReading['statements'] {
  return [...joinContinued(findStatements(seen), cleaned.text), ...findEmbeddedPosts(cleaned)].toSorted((a, b) => a.start - b.start);
}

function referenceOf({ layout }: Seen): ReferenceDay | null {
  return layout.reference.day === null || layout.referenceBasis === null ? null : { day: layout.reference.day, basis: layout.referenceBasis };
}

/** A reading without a record: the text, what was stripped and why nothing was drafted. */
function nothing(cleaned: Cleaned, parts: ReportPart[], doubts: string[]): ReportReading {
  return {
    isEngagement: false, primary: null, otherEngagements: [], persons: [], topics: [], statements: [], outcomes: [], evidence: [], doubts, reference: null,
    language: cleaned.language, parts, text: cleaned.text, stripped: cleaned.stripped, offsets: cleaned.offsets,
  };
}
