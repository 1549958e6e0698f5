/* eslint complexity: ["error", 20] -- a grammar asks for one form after the other; taken apart, their order would be lost */
import type { DraftStatement } from '../types';
import type { Seen } from './reading';

const QUOTE = /“([^“”]{25,3000})”|"([^"\n]{25,3000})"/g;
const SAID = /\b(?:said|says|stated|added|told|noted|remarked|wrote|posted|tweeted|according to|statement|underlined|emphasi[sz]ed|stressed|reiterated|it added|read)\b/i;
const CHANNELS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:post(?:ed)? on X|on X\b|tweet(?:ed)?|on Twitter|social media)/i, 'post on X'],
  [/\bpress (?:release|note|statement)|in a release\b/i, 'press release'],
  [/\bjoint statement\b/i, 'joint statement'],
  [/\breadout\b/i, 'readout'],
  [/\bpress (?:conference|briefing)\b/i, 'press conference'],
  [/\bstatement\b/i, 'statement'],
];

/** Quotations with who said them and where, as far as the sentence around them tells. */
export function findStatements(seen: Seen): DraftStatement[] {
  const { text } = seen.report;
  const found: DraftStatement[] = [];
  for (const match of text.matchAll(QUOTE)) {
    if (found.length >= 40) break;
    const quote = match[1] ?? match[2] ?? '';
    const start = match.index + 1;
    const around = `${lineBefore(text, match.index)} ${lineBehind(text, match.index + match[0].length)}`;
    if (!SAID.test(around) && !SAID.test(quote.slice(-40))) continue;
    found.push({
      speaker: speakerIn(seen, match.index, match.index + match[0].length), channel: CHANNELS.find(([pattern]) => pattern.test(around))?.[1] ?? null, form: 'direct-quote',
      text: quote.replace(/\s+/g, ' '), isTruncated: /(?:…|\.\.\.)\s*$/.test(quote), start, end: start + quote.length, rule: 'statement.quotation',
    });
  }
  return found;
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 240), at);
}

function lineBehind(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, Math.min(end < 0 ? text.length : end, at + 160));
}

/** The person or body named nearest outside the quotation in its paragraph. */
function speakerIn(seen: Seen, start: number, end: number): string | null {
  const { text } = seen.report;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300);
  const until = Math.min(text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end), end + 160);
  let best: { name: string; away: number } | null = null;
  for (const person of seen.people) {
    for (const mention of person.mentions) {
      const at = seen.report.tokens[mention.start]?.start ?? 0;
      if (at < from || at > until || (at >= start && at < end)) continue;
      const away = at < start ? start - at : at - end;
      if (best === null || away < best.away) best = { name: person.name, away };
    }
  }
  const body = /\b(?:the )?((?:[A-Z][\w’'-]*(?: of| and| the|) ?){1,7}(?:Ministry|Headquarters|Command|Office|Navy|Army|Force|Department|Commission|Information|Defence|Defense|Affairs|Embassy)) (?:\([A-Z ]{2,10}\) )?(?:said|stated|added|posted)/.exec(text.slice(Math.max(from, start - 200), start) + text.slice(end, until));
  return best !== null && best.away < 160 ? best.name : (body?.[1]?.trim() ?? best?.name ?? null);
}
