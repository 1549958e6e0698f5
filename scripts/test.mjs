#!/usr/bin/env node
// npm test [-- --only=lint|unit|e2e]: sets everything up and runs all checks and tests. The last line is the sum.
import './setup/requireNode.mjs';
import { SetupFailure, runScript } from './setup/failure.mjs';
import { setUp } from './setup/setUp.mjs';
import { runLint } from './testing/lint.mjs';
import { runEndToEnd, runVitest } from './testing/suites.mjs';
import { sum } from './testing/tally.mjs';

const SUITES = new Map([
  ['lint', runLint],
  ['unit', runVitest],
  ['e2e', runEndToEnd],
]);

await runScript(async () => {
  const suites = chosenSuites(process.argv.slice(2));
  await setUp('window');
  const tallies = [];
  for (const [name, suite] of suites) {
    console.log(`\n${name}`);
    tallies.push(await suite());
  }
  const { passed, failed } = sum(tallies);
  console.log('');
  for (const tally of tallies) console.log(`${tally.suite}: ${tally.passed} passed, ${tally.failed} failed`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
});

/** @param {readonly string[]} args */
function chosenSuites(args) {
  const unknown = args.find((arg) => !/^--only=(lint|unit|e2e)$/.test(arg));
  if (unknown) throw new SetupFailure(`"${unknown}" is not understood: use --only=lint, --only=unit or --only=e2e.`);
  const only = args.map((arg) => arg.slice('--only='.length));
  return [...SUITES].filter(([name]) => only.length === 0 || only.includes(name));
}
