import { z } from 'zod';
import type { Strength, Treatment } from '../../../../shared/domain/values';
import { timestamp } from '../../../platform/clock';
import { insert, one, run, update } from '../../../store/sql';
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
    addWitness(work, id, statement);
    work.tell('statement', id, statement.speaker ?? statement.text.slice(0, 80), knownId === null);
  }
}

function completenessOf({ isTruncated }: Pick<MatchedStatement, 'isTruncated'>): 'extract' | 'truncated' {
  return isTruncated ? 'truncated' : 'extract';
}

function newStatement(work: AcceptWork, statement: MatchedStatement, { engagementId, people }: { engagementId: string | null; people: ReadonlyMap<string, string> }): string {
  const { db, ids, dossierId, opened } = work;
  const id = ids.next();
  const speaker = opened.people.find((person) => statement.speaker !== null && [person.name, ...person.variants].includes(statement.speaker));
  insert(db, 'statement', {
    id, dossier_id: dossierId, engagement_id: engagementId, speaker_person_id: speaker ? (people.get(speaker.key) ?? null) : null, speaker_label: statement.speaker ?? 'Not named', side: speaker?.side ?? 'other',
    form: statement.form, channel: statement.channel, made_on: statement.read.madeOn ?? work.day, best_text: statement.text, completeness: completenessOf(statement),
  });
  return id;
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

/** Keeps what came of it as commitments of both sides; who owes it is for a person to say. */
export function acceptOutcomes(work: AcceptWork, engagements: ReadonlyMap<string, string>): void {
  const { db, ids, clock, dossierId, claims, day } = work;
  for (const key of work.opened.plan.outcomes) {
    const outcome: PlacedOutcome | undefined = work.opened.outcomes.find((each) => each.key === key);
    if (!outcome) continue;
    const id = ids.next();
    const now = timestamp(clock);
    insert(db, 'commitment', {
      id, dossier_id: dossierId, kind: outcome.kind === 'plan' ? 'plan' : 'commitment', strength: STRENGTH[outcome.strength], text: outcome.text, side: 'joint', status: outcome.kind === 'plan' ? 'unknown' : 'open', as_of: day,
      origin_engagement_id: engagements.get(outcome.draftKey ?? '') ?? [...engagements.values()][0] ?? null, created_at: now, updated_at: now,
    });
    claims.claim({ type: 'commitment', id }, { predicate: 'text', value: outcome.text, spans: [outcome.span] });
    work.tell('commitment', id, outcome.text, true);
  }
}
