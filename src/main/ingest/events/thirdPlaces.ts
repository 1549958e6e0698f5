import { letterAt } from '../language/tokens';
import { countriesWithin } from '../people/countriesWithin';
import type { Seen } from './reading';

/** "on the sidelines of the Conference in Perth, Australia". */
const THIRD_PLACE_BEFORE = /\b(?:side-?lines?|margins?) of\b[^.;]{0,60}\bin (?:\p{Lu}[\p{L}-]+ ?){0,3}(?:, )?$/u;
/** "after the Cooperation Council Summit held at Sur in the Kingdom of": where others met. */
const SUMMIT_HELD = /\b(?:after|following|during|ahead of|before) the (?:[\p{L}-]+ ){0,6}(?:Summit|summit|Conference|conference|Forum|Assembly) (?:held|hosted|that was held|which was held|convened) (?:at|in) (?:[\p{L}-]+ ){0,4}(?:in )?(?:the )?$/u;

/** Most stretches hold none of the words and need no pattern. */
export function isBehindThirdPlace(text: string): boolean {
  return ((text.includes('line') || text.includes('margin')) && THIRD_PLACE_BEFORE.test(text)) || (/ (?:held|hosted|convened) /.test(text) && SUMMIT_HELD.test(text));
}

/** Countries where two met beside a conference, or in a town of which others' relations are told, and of which nobody is named. */
export function thirdPlaces(seen: Seen): ReadonlySet<string> {
  const end = seen.report.sentences[seen.layout.lede + 1]?.end ?? 0;
  const hits = countriesWithin(seen.report, 0, end).filter((hit) => isAlone(seen, hit) && (isBehindThirdPlace(textBefore(seen, hit.start)) || isOfOthersOnly(seen, hit)));
  return new Set(hits.flatMap((hit) => hit.value.map((word) => word.code)).filter((code) => !seen.mentions.some((mention) => mention.country === code)));
}

/** "met in Bali, Indonesia … relations of Chile and Peru": the country stands only behind its town, and the two that are told together are others. */
function isOfOthersOnly({ report }: Seen, { start, end, value }: Seen['report']['countries'][number]): boolean {
  const code = value[0]?.code;
  if (!/fT{1,3},$/.test(report.classes.slice(Math.max(0, start - 5), start)) || !/^[,.]?$/.test(letterAt(report.classes, end))) return false;
  const pair = report.countries.find((hit, at) => {
    const next = report.countries[at + 1];
    return next !== undefined && /^(?:&t?|-)$/.test(report.classes.slice(hit.end, next.start));
  });
  const other = pair === undefined ? undefined : report.countries[report.countries.indexOf(pair) + 1];
  return pair !== undefined && pair.value[0]?.code !== code && other?.value[0]?.code !== code;
}

/** "in Perth, Australia", but not "in Vienna, Danish Minister …" or "in Vienna, Denmark’s minister". */
export function isAlone({ report: { classes } }: Seen, { start, end }: { start: number; end: number }): boolean {
  return letterAt(classes, start) !== 'A' && letterAt(classes, end) !== 's';
}

/** Some words before a token. */
export function textBefore({ report }: Pick<Seen, 'report'>, token: number): string {
  const at = report.tokens[token]?.start ?? 0;
  return report.text.slice(Math.max(0, at - 90), at);
}
