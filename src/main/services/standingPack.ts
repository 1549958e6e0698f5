import { isDeepStrictEqual } from 'node:util';
import { assemble } from '../../shared/pack/assemble/assemble';
import type { PackModel } from '../../shared/pack/model';
import type { Db } from '../store/connection';
import type { PackRecord } from '../store/queries/packs';
import { storeState } from '../store/storeState';
import { freezePack, type FrozenPack } from './packSnapshot';

/** A pack as it stands, frozen and assembled. Read only: it is shared. */
export interface StandingPack { readonly frozen: FrozenPack; readonly model: PackModel }

interface Kept { state: string; pack: PackRecord; standing: StandingPack }

/** The pack asked about last, for each store: after a change its outline, pages and checks ask about the same one. */
const kept = new WeakMap<Db, Kept>();

/** Freezes and assembles a pack, once for each state of the store. */
export function standingPack(db: Db, pack: PackRecord): StandingPack {
  const state = storeState(db);
  const known = kept.get(db);
  if (known?.state === state && isDeepStrictEqual(known.pack, pack)) return known.standing;
  const frozen = freezePack(db, pack);
  const standing = { frozen, model: assemble(frozen.snapshot, frozen.hash) };
  // What a transaction takes back would leave the state as it is now.
  if (!db.inTransaction) kept.set(db, { state, pack, standing });
  return standing;
}
