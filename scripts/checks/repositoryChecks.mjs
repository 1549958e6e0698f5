import { ROOT } from '../setup/paths.mjs';
import { textFiles } from './textFiles.mjs';

/** @typedef {{ name: string, applies: (file: string) => boolean, pattern: RegExp }} Rule */

const any = () => true;
const isTest = (/** @type {string} */ file) => file.startsWith('test/');
const isOurs = (/** @type {string} */ file) => file !== 'package-lock.json';

/**
 * What no file of the project may contain. The patterns are written so that they do not find themselves.
 * @type {readonly Rule[]}
 */
const RULES = [
  { name: 'no paths of one machine', applies: any, pattern: /[^\w.](?:\/(?:home|Users)\/[a-z][\w-]+\/|\/(?:root|work)\/\w|[A-Z]:\\+Users\\+\w{2})/ },
  { name: 'no registry hosts', applies: any, pattern: /registry\.[a-z][\w-]*\.(?:org|com|net)|"resolved":\s*"https?:/ },
  { name: 'nothing unfinished', applies: isOurs, pattern: /\b(?:TO[D]O|FIX[M]E|X{3}|HAC[K])\b|[Ll]orem[ ]ipsum/ },
  { name: 'no skipped or solitary tests', applies: isTest, pattern: /\b(?:it|test|describe)\.(?:skip|only|todo|fixme|fails)\b/ },
];

/**
 * @param {{ root?: string }} [options]
 * @returns {Array<{ name: string, problems: string }>}
 */
export function repositoryChecks({ root = ROOT } = {}) {
  const files = textFiles(root);
  return RULES.map(({ name, applies, pattern }) => ({
    name,
    problems: files
      .filter(({ file }) => applies(file))
      .flatMap(({ file, text }) => findings(file, text, pattern))
      .join('\n'),
  }));
}

/** @param {string} file @param {string} text @param {RegExp} pattern */
function findings(file, text, pattern) {
  return text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`  ${file}:${at + 1}: ${line.trim().slice(0, 120)}`] : []));
}
