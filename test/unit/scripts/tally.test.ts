import { describe, expect, it } from 'vitest';
import { sum, tallyPlaywright, tallyVitest, withExitCode } from '../../../scripts/testing/tally.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

describe('counting what ran', () => {
  it('takes the counts of vitest as they are', () => {
    expect(tallyVitest(vitest, 0)).toEqual({ suite: 'vitest', passed: 5, failed: 0 });
    expect(tallyVitest({ ...vitest, numFailedTests: 2 }, 1)).toMatchObject({ passed: 5, failed: 2 });
  });

  it('counts a file that breaks before its first test as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const counted = { status: 'failed', assertionResults: [{}] };
    expect(tallyVitest({ ...vitest, numFailedTests: 1, testResults: [broken, counted] }, 1).failed).toBe(2);
  });

  it('counts a skipped test as failed', () => {
    expect(tallyVitest({ ...vitest, numPendingTests: 1, numTodoTests: 1 }, 0).failed).toBe(2);
    expect(tallyPlaywright({ stats: { ...stats, skipped: 1 }, errors: [] }, 0).failed).toBe(1);
  });

  it('counts failures, unsteady tests and errors outside tests of Playwright', () => {
    expect(tallyPlaywright({ stats, errors: [] }, 0)).toEqual({ suite: 'end to end', passed: 3, failed: 0 });
    expect(tallyPlaywright({ stats: { ...stats, unexpected: 1, flaky: 1 }, errors: [{}] }, 1).failed).toBe(3);
  });

  it('does not let a suite pass that ran nothing or ended with an error', () => {
    expect(withExitCode({ suite: 'x', passed: 0, failed: 0 }, 0).failed).toBe(1);
    expect(tallyVitest(vitest, 1).failed).toBe(1);
    expect(tallyVitest({ ...vitest, numFailedTests: 2 }, 1).failed).toBe(2);
  });

  it('sums all suites', () => {
    expect(sum([{ suite: 'a', passed: 2, failed: 1 }, { suite: 'b', passed: 3, failed: 0 }])).toEqual({ passed: 5, failed: 1 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
