import type { Annotated } from '../language/annotate';
import { wordAt } from '../language/tokens';
import { countriesWithin } from './countriesWithin';
import type { Mention } from './mention';
import { mentionStart } from './sideWords';
import { titlesStart } from './titles';

/** "signed by A and, for Korea, by the Minister B", "and Canada’s by the Deputy Minister C": the country of whoever stands behind "by". */
export function signedFor(report: Annotated, mention: Mention): string | null {
  const at = titlesStart(report, mentionStart(mention));
  const before = report.classes.slice(Math.max(0, at - BY_REACH), at);
  const behalf = onBehalfBy(report, mention, at);
  if (behalf !== null) return behalf;
  const match = /(?:ft?([CA]{1,4}),?|([CA]{1,4})s)xt?$/.exec(before);
  if (match === null || !isBy(report, at)) return null;
  const from = at - match[0].length;
  return countriesWithin(report, from, at)[0]?.value[0]?.code ?? null;
}

const BEHALF_BY = /\bon behalf of (?:the )?(?:\S+ ){1,8}?, by(?: the)?$/i;
const BEHALF_REACH = 14;

/** "signed, on behalf of the Georgian Ministry of Defence, by". */
function onBehalfBy(report: Annotated, { sentence }: Mention, at: number): string | null {
  const from = Math.max(report.sentences[sentence]?.start ?? 0, at - BEHALF_REACH);
  const match = BEHALF_BY.exec(report.tokens.slice(from, at).map(({ text }) => text).join(' '));
  return match === null ? null : (countriesWithin(report, from, at).at(-1)?.value[0]?.code ?? null);
}

const BY_REACH = 9;

function isBy({ tokens, classes }: Annotated, at: number): boolean {
  return wordAt(tokens, classes[at - 1] === 't' ? at - 2 : at - 1) === 'by';
}
