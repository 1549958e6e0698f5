import { expect, it, vi } from 'vitest';

vi.mock('@napi-rs/canvas', () => {
  throw new Error('Cannot find native binding.');
});

it('says clearly that pages cannot be compared where the canvas has no binary', async () => {
  const { pagePictures } = await import('../../support/golden/pagePictures');
  await expect(pagePictures(new Uint8Array(), 'all')).rejects.toThrow(/Pages cannot be drawn here: @napi-rs\/canvas has no binary for \S+-\S+.* is not skipped\./u);
});
