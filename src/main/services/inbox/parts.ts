import { z } from 'zod';
import type { DraftOutcomeView, DraftStatementView, DraftView } from '../../../shared/domain/inbox';
import { IsoDate, StatementForm, Treatment, type PromiseSide } from '../../../shared/domain/values';
import { matchStatement } from '../../ingest/matching/statements';
import type { StoredReading } from '../../ingest/readingSchema';
import type { Answers } from './answers';
import { sideOf, type Pair } from './draftViews';
import { choiceOr, textOr } from './editedValues';
import type { NumberedEvidence } from './evidenceMarks';
import type { KnownMemory } from './knownMemory';

export interface MatchedStatement extends z.infer<typeof DraftStatementView> {
  /** The draft at which it was made. */
  draftKey: string | null;
  isFuller: boolean;
  read: StoredReading['statements'][number];
}

export interface PlacedOutcome extends z.infer<typeof DraftOutcomeView> {
  /** Whose it is, as far as the report tells; of both where it does not. */
  side: PromiseSide;
  /** YYYY-MM-DD, when the report tells one. */
  due: string | null;
  draftKey: string | null;
  span: { start: number; end: number };
}

interface Material { pair: Pair; reading: StoredReading; answers: Answers; evidence: NumberedEvidence; memory: KnownMemory; drafts: readonly DraftView[] }

/** What was said, each with the statement of the memory that it is another witness of. The same words are the same statement, without a question. */
export function matchStatements({ reading, answers, evidence, memory, drafts }: Material): MatchedStatement[] {
  return reading.statements.map((read, at) => {
    const key = `statement.${at}`;
    const match = matchStatement(read, memory.statements);
    const [speaker, channel, form] = [answers.edits.get(`${key}.speaker`), answers.edits.get(`${key}.channel`), answers.edits.get(`${key}.form`)];
    return {
      key, speaker: textOr(speaker, read.speaker), channel: textOr(channel, read.channel), form: choiceOr(StatementForm, form, read.form), text: read.text, isTruncated: read.isTruncated,
      isKept: answers.kept.get(key) ?? true, keys: evidence.keysOf(key), rule: read.rule, edited: given({ speaker, channel, form }),
      sameAs: match === null ? null : { id: match.id, reason: match.reason }, isFuller: match?.isFuller ?? true, draftKey: draftAt(read.start, evidence, drafts), read,
    };
  });
}

/**
 * What came of it. What was only reaffirmed, or is done already, is offered and not taken in: it is
 * no new promise. What a
 * person worded or graded anew is taken in. The same words on record are the same promise, without a question.
 */
export function placeOutcomes({ reading, answers, evidence, memory, drafts, pair }: Material): PlacedOutcome[] {
  return reading.outcomes.map((read, at) => {
    const key = `outcome.${at}`;
    const [newText, newStrength, newKind] = [answers.edits.get(`${key}.text`), answers.edits.get(`${key}.strength`), answers.edits.get(`${key}.kind`)];
    const edited = given({ text: newText, strength: newStrength, kind: newKind });
    const [text, strength, kind] = [textOr(newText, read.text) ?? read.text, choiceOr(Treatment, newStrength, read.strength), choiceOr(OutcomeKind, newKind, read.kind ?? 'commitment')];
    const isFirm = kind === 'plan' || edited.length > 0 || (read.isCommitment !== false && (strength === 'agreed' || strength === 'signed'));
    const { rule, start, end } = read;
    return { key, kind, strength, text, isKept: answers.kept.get(key) ?? isFirm, keys: evidence.keysOf(key), rule, edited, sameAs: sameCommitment(text, memory), side: promiseSide(read.country ?? null, pair), due: IsoDate.safeParse(read.due).data ?? null, draftKey: draftAt(start, evidence, drafts), span: { start, end } };
  });
}

function promiseSide(country: string | null, pair: Pair): PromiseSide {
  const side = sideOf(country, pair);
  return side === 'other' ? 'joint' : side;
}

const OutcomeKind = z.enum(['commitment', 'plan']);

function given(edits: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(edits).filter(([, value]) => value !== undefined).map(([field]) => field);
}

function sameCommitment(text: string, memory: Pick<KnownMemory, 'commitmentIn'>): PlacedOutcome['sameAs'] {
  const id = memory.commitmentIn(text);
  return id === null ? null : { id, reason: 'The same words.' };
}

/** Beyond this many characters behind the mention of an event, a quotation belongs to the report's main event again. */
const REACH = 800;

/** Fields whose passages are the mention of an event. */
const MENTIONS = ['title', 'kind', 'dateStart'];

/** The event told nearest before a place of the text; the primary one where none is near. */
function draftAt(place: number, evidence: NumberedEvidence, drafts: readonly DraftView[]): string | null {
  const told = drafts.flatMap(({ key }) => MENTIONS.flatMap((field) => (evidence.byField.get(`${key}.${field}`) ?? []).map(({ start }) => ({ key, start }))));
  const near = told.filter(({ start }) => start <= place && place - start <= REACH).toSorted((a, b) => b.start - a.start)[0];
  return near?.key ?? drafts[0]?.key ?? null;
}
