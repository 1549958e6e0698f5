import { freezePack } from '../../src/main/services/packSnapshot';
import type { Store } from '../../src/main/store/openStore';
import { packById } from '../../src/main/store/queries/packs';
import { assemble } from '../../src/shared/pack/assemble/assemble';
import type { PackModel } from '../../src/shared/pack/model';

/** The sample pack of a store, frozen and assembled as if it were printed with that look. */
export function sampleFromStore({ db }: Store, look: Parameters<typeof freezePack>[2]): PackModel {
  const pack = packById(db, 'pack-jmcc-14');
  if (!pack) throw new Error('The sample pack is missing.');
  const { snapshot, hash } = freezePack(db, pack, look);
  return assemble(snapshot, hash);
}
