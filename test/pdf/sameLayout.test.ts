import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/main/store/openStore';
import type { PackModel } from '../../src/shared/pack/model';
import { referencePack } from '../bench/referencePacks';
import { definitionOfPack, movedLetters } from '../support/movedLetters';
import { sampleFromStore } from '../support/sampleFromStore';
import { openSampleStore } from '../unit/sample/sampleStore';
import { HARD_PACKS, hardPack } from './hard/hardPacks';

let store: Store;
beforeAll(() => {
  store = openSampleStore();
});
afterAll(() => store.close());

const sample = (look: Parameters<typeof sampleFromStore>[1]): PackModel => sampleFromStore(store, look);

/** Asserts that the warm engine sets every letter of a pack where the one without caches does, and says how many there were. */
async function sameLetters(model: PackModel): Promise<number> {
  const { drawn, ...differences } = await movedLetters(() => definitionOfPack(model));
  expect(differences).toEqual({ added: 0, moved: [], repainted: [] });
  return drawn;
}

describe('the layout from the caches is that of the engine without them, letter for letter,', { timeout: 180_000 }, () => {
  it.each(['card', 'read-ahead', 'full-book'] as const)('for the sample as %s', async (profile) => {
    expect(await sameLetters(sample({ profile }))).toBeGreaterThan(500);
  });

  it('for the sample on Letter in principal mode', async () => {
    expect(await sameLetters(sample({ profile: 'full-book', paper: 'Letter', isPrincipalMode: true }))).toBeGreaterThan(5000);
  });

  it.each(HARD_PACKS)('for %s', async (name) => {
    expect(await sameLetters(hardPack(name))).toBeGreaterThan(5);
  });

  it('for reference pack M', async () => {
    expect(await sameLetters(referencePack('M'))).toBeGreaterThan(90_000);
  });
});
