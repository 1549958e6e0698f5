import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { groupBy } from '../store/queries/columns';
import { statementRows, statementWitnesses } from '../store/queries/statements';
import type { ServiceContext } from './context';

/** Statements, newest first, each with every report that carried it. */
export function listStatements(ctx: ServiceContext, input: ParsedInputOf<'statement.list'>): OutputOf<'statement.list'> {
  const { db } = ctx.store;
  const rows = statementRows(db, input.dossierId);
  const witnesses = groupBy(statementWitnesses(db, rows.map((row) => row.id)), (witness) => witness.statementId);
  return rows.map((row) => ({ ...row, witnesses: (witnesses.get(row.id) ?? []).map(({ statementId: _, ...witness }) => witness) }));
}
