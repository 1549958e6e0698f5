import { AttacheError } from '../shared/ipc/errors';
import type { ServiceContext } from '../main/services/context';
import { allPackRows, type PackRecord } from '../main/store/queries/packs';

/** The packs of every dossier, the latest change first. */
export function allPacks(ctx: ServiceContext): PackRecord[] {
  return allPackRows(ctx.store.db);
}

/** The pack with this id, reference or title. @throws AttacheError NOT_FOUND, also when several have the title */
export function findPack(ctx: ServiceContext, named: string): PackRecord {
  const packs = allPacks(ctx);
  const wanted = named.trim().toLowerCase();
  const byId = packs.find((pack) => pack.id === named);
  if (byId) return byId;
  const matches = packs.filter((pack) => pack.reference.toLowerCase() === wanted || pack.title.toLowerCase() === wanted);
  const [only] = matches;
  if (only && matches.length === 1) return only;
  if (only) throw new AttacheError('NOT_FOUND', `“${named}” is the name of ${matches.length} packs (${matches.map((pack) => pack.id).join(', ')}); name one by its id.`);
  throw new AttacheError('NOT_FOUND', `There is no pack “${named}” in this store; “attache packs” lists them.`);
}
