import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPack } from '../../src/main/render/renderPack';
import { FONTS_DIR } from '../support/pdfFixtures';
import { samplePackModel } from '../support/samplePackModel';

const zone = process.env['TZ'];
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const printedAt = async (time: string, timeZone: string): Promise<Buffer> => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
  process.env['TZ'] = timeZone;
  return Buffer.from((await renderPack(samplePackModel(), { fontsDir: FONTS_DIR })).pdf);
};

describe('the bytes of a pack', () => {
  it('do not depend on the day or the time zone they are made in', async () => {
    const first = await printedAt('2026-11-02T13:10:00Z', 'Asia/Kolkata');
    const second = await printedAt('2031-02-28T23:59:59Z', 'America/Los_Angeles');
    expect(second.equals(first)).toBe(true);
  });
});
