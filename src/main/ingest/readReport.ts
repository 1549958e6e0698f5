import { cleanText } from './cleaning/cleanText';
import { choosePrimary } from './events/choosePrimary';
import { findOthers } from './events/otherEvents';
import { findOutcomes } from './events/outcomes';
import { findParties } from './events/parties';
import { seeAll, type Seen } from './events/reading';
import { findStatements } from './events/statements';
import { draftOthers } from './draft/otherDrafts';
import { draftPrimary, type PrimaryDraft } from './draft/primaryDraft';
import { judge } from './draft/judge';
import type { Gazetteer } from './gazetteer/gazetteer';
import { annotate } from './language/annotate';
import { spellings } from './people/people';
import type { ReportReading } from './types';

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
  const cleaned = cleanText(input.text, gazetteer);
  const report = annotate(cleaned.text, gazetteer);
  const seen = seeAll(report, input.published, cleaned.headerDate);
  const primary = choosePrimary(seen);
  const parties = primary === null ? [] : findParties(seen, primary);
  const verdict = judge(seen, primary, parties.map((party) => party.code));
  const base = { text: cleaned.text, stripped: cleaned.stripped, offsets: cleaned.offsets, persons: spellings(seen.people), statements: findStatements(seen) };
  if (primary === null || !verdict.isEngagement) {
    return { ...base, isEngagement: false, primary: null, otherEngagements: [], topics: [], outcomes: [], evidence: [], doubts: verdict.reason === null ? [] : [verdict.reason] };
  }
  const first = draftPrimary(seen, primary, parties);
  const others = draftOthers(seen, findOthers(seen, primary, first.when), first.draft);
  return {
    ...base, isEngagement: true, primary: first.draft, otherEngagements: others.drafts, topics: first.topics, outcomes: findOutcomes(seen, primary),
    evidence: [...first.evidence, ...others.evidence], doubts: doubtsOf(seen, first),
  };
}

/** What a person should look at, in sentences. */
function doubtsOf(seen: Seen, { draft, when, evidence }: PrimaryDraft): string[] {
  const doubts: string[] = [];
  if (draft.dateStart === null && draft.dateEnd === null) doubts.push(seen.layout.reference.day === null && seen.dates.some((date) => date.needsReference) ? 'The day cannot be told without the day of publication.' : 'The report tells no day.');
  else if (when.from?.basis === 'inferred') doubts.push('The year is not in the report; it is taken from another date of the text.');
  if (evidence.some((one) => one.field === 'primary.city' && one.basis === 'dateline')) doubts.push('The place is known only from the dateline.');
  if (draft.participants.length === 0 && draft.type !== 'exercise') doubts.push('Nobody is named as taking part.');
  if (draft.participants.some((one) => one.country === null)) doubts.push('The side of some participants is not clear.');
  if (evidence.some((one) => one.rule === 'side.counterpart')) doubts.push('The side of some participants is only inferred from their counterparts.');
  return doubts;
}
