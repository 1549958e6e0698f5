import path from 'node:path';
import { findProgram, run } from '../setup/command.mjs';
import { ROOT } from '../setup/paths.mjs';

const NAME = 'محمد بن ناصر بن علي الزعابي';

/** Phrases that poppler must give back in the order of speech: file of the hard packs → phrases. */
const PHRASES = {
  'Devanagari.pdf': ['रक्षा सचिव श्री राजेश कुमार सिंह ने', 'स्त्री-पुरुष सैनिकों के संयुक्त अभ्यास की समीक्षा की।'],
  'only-Arabic-names.pdf': [NAME, 'عبد الله بن سالم (أبو خالد) الحارثي', 'مواصلة الحوار الدفاعي (الجولة 14) في مسقط بتاريخ 18 نوفمبر 2026، وعلى تبادل الخبراء «وفق مذكرة التفاهم». اتفق الجانبان', 'وَقَّعَ الطَّرَفَانِ مُذَكِّرَةَ التَّفَاهُمِ فِي مَسْقَط'],
  // A line of two scripts: signs between them stay where they stand.
  'sample-full-book-A4.pdf': [`${NAME} · “mo-HAM-med bin NAH-sir`, `${NAME} (spelling not yet verified)`],
};

/** @param {string} folder @returns {Promise<import('./veraPdf.mjs').Judgement>} */
export async function checkText(folder) {
  const check = 'Devanagari and Arabic copied in logical order (pdftotext)';
  const missing = [];
  for (const [file, phrases] of Object.entries(PHRASES)) {
    const text = await extracted(path.join(folder, file));
    if (text === undefined) return { check, state: 'not run', detail: 'there is no pdftotext on this machine' };
    missing.push(...phrases.filter((phrase) => !text.includes(phrase.normalize('NFC'))));
  }
  return { check, state: missing.length === 0 ? 'passed' : 'failed', detail: missing.join(', ') };
}

/** @param {string} file */
async function extracted(file) {
  if (!findProgram('pdftotext')) return undefined;
  const { stdout } = await run('pdftotext', [file, '-'], { cwd: ROOT });
  // Direction marks tell where a number ends; they are no letters.
  return stdout.normalize('NFC').replace(/[\u061c\u200e\u200f\u202a-\u202e]/gu, '').replace(/\s+/gu, ' ');
}
