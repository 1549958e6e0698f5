import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findProgram, run } from '../setup/command.mjs';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {{ check: string, state: 'passed' | 'failed' | 'not run', detail: string }} Judgement */

const ARTIFACT = 'org.verapdf.apps:greenfield-apps:1.26.2';
const JAR = path.join(os.homedir(), '.m2', 'repository', 'org', 'verapdf', 'apps', 'greenfield-apps', '1.26.2', 'greenfield-apps-1.26.2.jar');
const FETCH = ['-q', '-B', 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get', `-Dartifact=${ARTIFACT}`, '-Dtransitive=false'];
/** Name of veraPDF's profile → what it stands for. */
const PROFILES = /** @type {const} */ ([['ua1', 'PDF/UA-1'], ['2a', 'PDF/A-2a']]);

/**
 * Judges files by veraPDF, which Maven fetches once. Says so where there is no Java or no registry.
 * @param {readonly string[]} files
 * @returns {Promise<Judgement[]>}
 */
export async function checkWithVeraPdf(files) {
  const obstacle = await obstacleToVeraPdf();
  if (obstacle !== '') return PROFILES.map(([, name]) => ({ check: `${name} (veraPDF)`, state: 'not run', detail: obstacle }));
  const judgements = [];
  for (const [flavour, name] of PROFILES) judgements.push(await judge(files, flavour, name));
  return judgements;
}

/** @returns {Promise<string>} why veraPDF cannot run; empty when it can */
async function obstacleToVeraPdf() {
  if (!findProgram('java')) return 'there is no Java on this machine';
  if (fs.existsSync(JAR)) return '';
  if (!findProgram('mvn')) return 'veraPDF is not here, and there is no Maven to fetch it';
  await run('mvn', FETCH, { cwd: ROOT });
  return fs.existsSync(JAR) ? '' : 'Maven could not fetch veraPDF';
}

/** @param {readonly string[]} files @param {string} flavour @param {string} name @returns {Promise<Judgement>} */
async function judge(files, flavour, name) {
  const args = ['-Djava.awt.headless=true', '-cp', JAR, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'xml', ...files];
  const { stdout } = await run('java', args, { cwd: ROOT });
  const compliant = [...stdout.matchAll(/isCompliant="true"/g)].length;
  const findings = [...stdout.matchAll(/<rule [^>]*clause="([^"]+)" testNumber="(\d+)"[^>]*failedChecks="(\d+)"[^>]*>\s*<description>([^<]*)/g)];
  for (const [, clause, test, count, text] of findings) console.log(`${name} ${clause}-${test}, ${count} times: ${text}`);
  const detail = `${compliant} of ${files.length} files without a finding`;
  return { check: `${name} (veraPDF 1.26.2)`, state: compliant === files.length ? 'passed' : 'failed', detail };
}
