import { findProgram, run } from '../setup/command.mjs';
import { ROOT } from '../setup/paths.mjs';

/** @typedef {import('./veraPdf.mjs').Judgement} Judgement */

/** What must be true of a locked pack, in qpdf's words. */
const LOCKED = ['R = 6', 'print high resolution: allowed', 'extract for any purpose: not allowed', 'modify other: not allowed', 'extract for accessibility: allowed', 'stream encryption method: AESv3'];

/** @param {readonly string[]} files @returns {Promise<Judgement>} */
export async function checkSyntax(files) {
  const check = 'syntax (qpdf --check)';
  const faulty = [];
  for (const file of files) {
    const result = await qpdf(['--check', file]);
    if (!result) return { check, state: 'not run', detail: 'there is no qpdf on this machine' };
    if (result.status !== 0) faulty.push(file);
  }
  return { check, state: faulty.length === 0 ? 'passed' : 'failed', detail: faulty.join(', ') };
}

/** @param {string} file locked with the password of the hard packs @returns {Promise<Judgement>} */
export async function checkEncryption(file) {
  const check = 'AES-256, revision 6, with permissions (qpdf --show-encryption)';
  const result = await qpdf(['--show-encryption', '--password=open sesame', file]);
  if (!result) return { check, state: 'not run', detail: 'there is no qpdf on this machine' };
  const missing = LOCKED.filter((line) => !result.stdout.includes(line));
  const opened = await qpdf(['--check', '--password=', file]);
  if (opened?.status === 0) missing.push('closed without a password');
  return { check, state: missing.length === 0 ? 'passed' : 'failed', detail: missing.join(', ') };
}

/** @param {string[]} args */
const qpdf = async (args) => (findProgram('qpdf') ? run('qpdf', args, { cwd: ROOT }) : undefined);
