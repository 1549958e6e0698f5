import type { OutputOf } from '../../shared/ipc/contract';
import { dossierRows } from '../store/queries/dossiers';
import { waitingCount } from '../store/queries/inbox';
import type { ServiceContext } from './context';
import { listFindings } from './findings';

/** Every dossier with how much it holds and how much wants attention. */
export function listDossiers(ctx: ServiceContext): OutputOf<'dossier.list'> {
  return dossierRows(ctx.store.db).map(({ id, title, ours, theirs, oursName, theirsName, isExample, ...counts }) => ({
    id, title, ours, theirs, oursName, theirsName, isExample,
    counts: { ...counts, findings: listFindings(ctx, { dossierId: id }).length, inbox: waitingCount(ctx.store.db, id) },
  }));
}
