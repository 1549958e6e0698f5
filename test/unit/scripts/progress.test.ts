import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../../scripts/setup/progress.mjs';

describe('progress of the set-up', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const recorded = (quiet = false) => {
    const lines: string[] = [];
    return { lines, progress: new Progress({ quiet, write: (line: string) => lines.push(line) }) };
  };
  const lasting = (milliseconds: number) => () =>
    new Promise<string>((resolve) => setTimeout(() => resolve('done'), milliseconds));

  it('tells the time and the outcome of a step', async () => {
    const { lines, progress } = recorded();
    const step = progress.step('app', lasting(2_500));
    await vi.advanceTimersByTimeAsync(2_500);
    await step;
    expect(lines).toEqual(['set-up    2.5 s  app: done']);
  });

  it('keeps telling what a long step is doing', async () => {
    const { lines, progress } = recorded();
    const step = progress.step('sqlite', async (tell) => {
      tell('compiling');
      return lasting(25_000)();
    });
    await vi.advanceTimersByTimeAsync(25_000);
    await step;
    expect(lines.map((line) => line.replace(/^set-up +/, ''))).toEqual([
      '0.0 s  sqlite: compiling …',
      '10.0 s  sqlite: compiling …',
      '20.0 s  sqlite: compiling …',
      '25.0 s  sqlite: done',
    ]);
  });

  it('is silent about quick steps when asked to be quiet', async () => {
    const { lines, progress } = recorded(true);
    const steps = (async () => {
      await progress.step('quick', lasting(10));
      await progress.step('slow', lasting(1_200));
      progress.done();
    })();
    await vi.advanceTimersByTimeAsync(1_300);
    await steps;
    expect(lines).toEqual(['set-up    1.2 s  slow: done']);
  });

  it('names the step that failed and passes the failure on', async () => {
    const { lines, progress } = recorded();
    await expect(progress.step('app', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(lines).toEqual(['set-up    0.0 s  app: failed']);
  });
});
