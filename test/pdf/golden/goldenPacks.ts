import { resolve } from 'node:path';
import { fixedClock } from '../../../src/main/platform/clock';
import { createIdSource, seededRandom } from '../../../src/main/platform/ids';
import { freezePack, type PackLook } from '../../../src/main/services/packSnapshot';
import { loadSample } from '../../../src/main/services/sample/loadSample';
import { openStore } from '../../../src/main/store/openStore';
import { packById } from '../../../src/main/store/queries/packs';
import { assemble } from '../../../src/shared/pack/assemble/assemble';
import type { PackModel } from '../../../src/shared/pack/model';
import { HARD_PACKS, hardPack } from '../hard/hardPacks';

export interface GoldenPack {
  name: string;
  model(): PackModel;
  /** Pages whose image is kept. */
  pictures: 'all' | readonly number[];
}

// Changes to records are not changes to the page: the hash in the foot stands still here.
const HASH = '0'.repeat(64);

/** The sample dossier's pack in some look, as `npm run demo` prints it, but loaded at a given moment. */
export function samplePack(look: PackLook, loadedAt = '2026-11-20T12:00:00Z'): PackModel {
  const clock = fixedClock(loadedAt);
  const store = openStore(':memory:', { clock, ids: createIdSource(clock, seededRandom(3)) });
  try {
    loadSample({ store, resourcesDir: resolve('resources') });
    const pack = packById(store.db, 'pack-jmcc-14');
    if (!pack) throw new Error('The sample pack is missing.');
    return assemble(freezePack(store.db, pack, look).snapshot, HASH);
  } finally {
    store.close();
  }
}

const sample = (name: string, look: PackLook): GoldenPack => ({ name: `sample ${name}`, model: () => samplePack(look), pictures: 'all' });

/** Every profile on A4, one of them in all pages on Letter and one in the type for principals. */
export const SAMPLE_GOLDENS: readonly GoldenPack[] = [
  sample('card', { profile: 'card', paper: 'A4', isPrincipalMode: false }),
  sample('card, Letter, principal mode', { profile: 'card', paper: 'Letter', isPrincipalMode: true }),
  sample('read-ahead', { profile: 'read-ahead', paper: 'A4', isPrincipalMode: false }),
  sample('full book', { profile: 'full-book', paper: 'A4', isPrincipalMode: false }),
];

/** Of long hard packs the pages where something begins; the others are more of the same, and their text is kept whole. */
const PAGES: Record<string, readonly number[]> = {
  'hundreds of items': [1, 13, 45],
  'a cell of 5,000 words': [1, 9],
  '400 sections': [1, 2, 11],
  'blocks taller than a page': [1, 2, 3],
  // As good as the sample's own read-ahead.
  'the sample read-ahead': [],
};

export const HARD_GOLDENS: readonly GoldenPack[] = HARD_PACKS.map((name) => ({ name, model: () => hardPack(name), pictures: PAGES[name] ?? 'all' }));
