import type { DraftStatement } from '../types';
import { channelIn } from './channels';
import type { Seen } from './reading';
import { SAID, speakerOf } from './speakers';

/** Quotations in double, curly or angle quotes; one paragraph of a longer quotation may lack its closing mark. Bounded. */
const QUOTE = /“([^“”]{25,3000})”|“([^“”\n]{25,3000})(?=\n{1,3}“)|(?<=^|[\s([—–-])"(?=\S)([^"\n]{25,3000})"|«([^«»\n]{25,3000})»/gm;
/** "it added": the one who spoke before goes on. */
const GOES_ON = /\b(?:it|the (?:statement|ministry|release|post|note|embassy|army|navy|air force|office|readout|communiqu[eé]|department|message|headquarters)) (?:also |further )?(?:added|said|stated|read|noted|reads)\b/i;
const MOST = 40;
const BEFORE = 240;
const BEHIND = 160;
const LAST_WORDS = 40;

/** Quotations with who said them and where, as far as the sentence around them tells. */
export function findStatements(seen: Seen): DraftStatement[] {
  const found: DraftStatement[] = [];
  if (!/[“"«]/.test(seen.report.text)) return found;
  for (const match of seen.report.text.matchAll(QUOTE)) {
    if (found.length >= MOST) break;
    const one = quotation(seen, match, found.at(-1)?.speaker ?? null);
    if (one !== null) found.push(one);
  }
  return found;
}

/** A quotation that somebody is said to have said; "it added" goes on for the one who spoke before. */
function quotation(seen: Seen, match: RegExpExecArray, before: string | null): DraftStatement | null {
  const quote = match.slice(1).find((group) => group !== undefined) ?? '';
  const [from, until] = [match.index, match.index + match[0].length];
  const around = `${lineBefore(seen.report.text, from)} ${lineBehind(seen.report.text, until)}`;
  if (!SAID.test(around) && !SAID.test(quote.slice(-LAST_WORDS))) return null;
  const one = statement({ seen, from, until }, quote, around);
  return one.speaker === null && GOES_ON.test(around) ? { ...one, speaker: before } : one;
}

function statement({ seen, from, until }: { seen: Seen; from: number; until: number }, quote: string, around: string): DraftStatement {
  const start = from + 1;
  return { speaker: speakerOf(seen, from, until), channel: channelIn(around), form: 'direct-quote', text: quote.replace(/\s+/g, ' '), isTruncated: /(?:…|\.\.\.)\s*$/.test(quote), start, end: start + quote.length, rule: 'statement.quotation' };
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - BEFORE), at);
}

function lineBehind(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, Math.min(end < 0 ? text.length : end, at + BEHIND));
}
