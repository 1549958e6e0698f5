import { z } from 'zod';
import type { Strength, Treatment } from '../../../../shared/domain/values';
import { timestamp } from '../../../platform/clock';
import { insert, one, run, update } from '../../../store/sql';
import { sideOf } from '../draftViews';
import type { MatchedStatement, PlacedOutcome } from '../parts';
import type { AcceptWork } from './work';

const Kept = z.object({ completeness: z.string() });
const Position = z.object({ next: z.number().int() });

/** Keeps what was said. The same words in another report are a further witness; the fuller text becomes the one that is quoted. */
export function acceptStatements(work: AcceptWork, engagements: ReadonlyMap<string, string>, people: ReadonlyMap<string, string>): void {
  const { plan, statements } = work.opened;
  for (const { key, knownId, isFuller } of plan.statements) {
    const statement = statements.find((each) => each.key === key);
    if (!statement) continue;
    const id = knownId ?? newStatement(work, statement, { engagementId: engagements.get(statement.draftKey ?? '') ?? null, people });
    if (knownId !== null && isFuller) quoteFuller(work, knownId, statement);
    keepEntered(work, statement, { id, isKnown: knownId !== null, people });
    addWitness(work, id, statement);
    work.tell('statement', id, statement.speaker ?? statement.text.slice(0, 80), knownId === null);
  }
}

function completenessOf({ isTruncated }: Pick<MatchedStatement, 'isTruncated'>): 'extract' | 'truncated' {
  return isTruncated ? 'truncated' : 'extract';
}

interface Speaker { speaker_person_id: string | null; speaker_label: string; side: string }

/** Who said it: a person of the report, else one of the memory by the very name, else the words alone. */
function speakerOf({ opened }: AcceptWork, { speaker }: MatchedStatement, people: ReadonlyMap<string, string>): Speaker {
  const speaker_label = speaker ?? 'Not named';
  const here = opened.people.find((person) => speaker !== null && [person.name, ...person.variants].includes(speaker));
  if (here) return { speaker_person_id: people.get(here.key) ?? null, speaker_label, side: here.side };
  const known = opened.memory.people.find((person) => speaker !== null && [person.name, ...person.spellings].includes(speaker));
  return { speaker_person_id: known?.id ?? null, speaker_label, side: known ? sideOf(known.country, opened.pair) : 'other' };
}

function newStatement(work: AcceptWork, statement: MatchedStatement, { engagementId, people }: { engagementId: string | null; people: ReadonlyMap<string, string> }): string {
  const { db, ids, dossierId } = work;
  const id = ids.next();
  insert(db, 'statement', {
    id, dossier_id: dossierId, engagement_id: engagementId, ...speakerOf(work, statement, people),
    form: statement.form, channel: statement.channel, made_on: statement.read.madeOn ?? work.day, best_text: statement.text, completeness: completenessOf(statement),
  });
  return id;
}

/** What a person entered is what is kept, of a statement that was known as well. */
function keepEntered(work: AcceptWork, statement: MatchedStatement, { id, isKnown, people }: { id: string; isKnown: boolean; people: ReadonlyMap<string, string> }): void {
  const columns: Readonly<Record<string, object>> = { speaker: speakerOf(work, statement, people), channel: { channel: statement.channel }, form: { form: statement.form } };
  const values: Readonly<Record<string, string | null>> = { speaker: statement.speaker, channel: statement.channel, form: statement.form };
  for (const field of statement.edited) {
    if (isKnown) update(work.db, 'statement', id, { ...columns[field] });
    const value = values[field];
    if (value) work.claims.claim({ type: 'statement', id }, { predicate: field, value, spans: [], derivation: 'entered' });
  }
}

function quoteFuller({ db }: AcceptWork, id: string, statement: MatchedStatement): void {
  const kept = one(db, Kept, 'SELECT completeness FROM statement WHERE id = ?', [id]);
  if (kept?.completeness === 'full') return;
  update(db, 'statement', id, { best_text: statement.text, completeness: completenessOf(statement) });
}

/** One report is one witness, also where it prints the statement in two quotations: its passage goes from the first to the last. */
function addWitness({ db, ids, claims }: AcceptWork, statementId: string, statement: MatchedStatement): void {
  const passageId = claims.passage({ start: statement.read.start, end: statement.read.also?.at(-1)?.end ?? statement.read.end });
  if (passageId === null) return;
  const position = one(db, Position, 'SELECT coalesce(max(position) + 1, 0) AS next FROM statement_witness WHERE statement_id = ?', [statementId])?.next ?? 0;
  run(db, 'INSERT OR IGNORE INTO statement_witness (id, statement_id, passage_id, text, completeness, position) VALUES (?, ?, ?, ?, ?, ?)', [ids.next(), statementId, passageId, statement.text, completenessOf(statement), position]);
}

/** A plan that is only named is graded at the weakest word until its text is seen. */
const STRENGTH: Readonly<Record<Treatment, Strength>> = {
  mentioned: 'explored', 'exchanged-views': 'explored', discussed: 'explored', reviewed: 'explored', proposed: 'proposed', reaffirmed: 'reaffirmed', agreed: 'agreed', signed: 'signed', implemented: 'agreed',
};

/** Keeps what came of it as commitments of the side that the report names, else of both; what office owes it is for a person to say. What is on record in the same words gets a further witness. */
export function acceptOutcomes(work: AcceptWork, engagements: ReadonlyMap<string, string>): void {
  for (const { key, knownId } of work.opened.plan.outcomes) {
    const outcome = work.opened.outcomes.find((each) => each.key === key);
    if (!outcome) continue;
    const id = knownId ?? newCommitment(work, outcome, engagements);
    claimOutcome(work, outcome, id);
    work.tell('commitment', id, outcome.text, knownId === null);
  }
}

function newCommitment({ db, ids, clock, dossierId, day }: AcceptWork, { kind, strength, text, draftKey, side, due }: PlacedOutcome, engagements: ReadonlyMap<string, string>): string {
  const id = ids.next();
  const now = timestamp(clock);
  insert(db, 'commitment', {
    id, dossier_id: dossierId, kind, strength: STRENGTH[strength], text, side, due_date: due, status: kind === 'plan' ? 'unknown' : 'open', as_of: day,
    origin_engagement_id: engagements.get(draftKey ?? '') ?? [...engagements.values()][0] ?? null, created_at: now, updated_at: now,
  });
  return id;
}

/** The passage stays with whichever of words and grade the report itself gives. */
function claimOutcome({ claims }: AcceptWork, { text, strength, edited, span }: PlacedOutcome, id: string): void {
  const subject = { type: 'commitment', id };
  const of = (field: string, value: string): void => {
    const isEntered = edited.includes(field);
    claims.claim(subject, { predicate: field, value, spans: isEntered ? [] : [span], derivation: isEntered ? 'entered' : 'extracted' });
  };
  of('text', text);
  if (edited.length > 0) of('strength', STRENGTH[strength]);
}
