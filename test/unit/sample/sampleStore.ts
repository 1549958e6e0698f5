import { join } from 'node:path';
import { systemClock } from '../../../src/main/platform/clock';
import { createIdSource } from '../../../src/main/platform/ids';
import { loadSample } from '../../../src/main/services/sample/loadSample';
import { openStore, type Store } from '../../../src/main/store/openStore';

export const RESOURCES = join(import.meta.dirname, '../../../resources');

/** An empty store that lives in memory. */
export function openEmptyStore(): Store {
  return openStore(':memory:', { clock: systemClock, ids: createIdSource(systemClock) });
}

/** A store in memory that holds the sample dossier. */
export function openSampleStore(): Store {
  const store = openEmptyStore();
  loadSample({ store, resourcesDir: RESOURCES });
  return store;
}
