import { describe, expect, it } from 'vitest';
import { strayFolders } from '../../support/golden/storedLevels';
import { expectStored } from './expectStored';
import { HARD_GOLDENS, SAMPLE_GOLDENS, samplePack } from './goldenPacks';

expectStored(SAMPLE_GOLDENS);

describe('what is stored', () => {
  it('belongs to a pack that is compared', () => {
    expect(strayFolders([...SAMPLE_GOLDENS, ...HARD_GOLDENS].map(({ name }) => name))).toEqual([]);
  });

  it('does not depend on the day on which the sample is loaded', () => {
    const look = { profile: 'full-book', paper: 'A4' } as const;
    expect(samplePack(look, '2031-03-01T23:30:00Z')).toEqual(samplePack(look));
  });
});
