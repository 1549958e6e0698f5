/**
 * @typedef {object} Tally counts of one suite
 * @property {string} suite
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} VitestReport the parts of vitest's JSON report that are counted
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {Array<{ status: string, assertionResults: unknown[] }>} testResults
 *
 * @typedef {object} PlaywrightReport the parts of Playwright's JSON report that are counted
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/**
 * A skipped test counts as failed, for it shows nothing; so does a file that fails before its first test.
 * @param {VitestReport} report
 * @param {number} status exit code of vitest
 * @returns {Tally}
 */
export function tallyVitest(report, status) {
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + brokenFiles.length;
  return withExitCode({ suite: 'vitest', passed: report.numPassedTests, failed }, status);
}

/**
 * @param {PlaywrightReport} report
 * @param {number} status exit code of Playwright
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }, status) {
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return withExitCode({ suite: 'end to end', passed: stats.expected, failed }, status);
}

/**
 * A suite that ran nothing has failed, and so has one that ends with an error outside its tests.
 * @param {Tally} tally
 * @param {number} status
 * @returns {Tally}
 */
export function withExitCode(tally, status) {
  const silentFailure = tally.failed === 0 && (status !== 0 || tally.passed === 0);
  return silentFailure ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {{ passed: number, failed: number }}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}
