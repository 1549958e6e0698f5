import type { Mention } from '../people/mention';
import { mentionStart } from '../people/sideWords';
import { titlesStart } from '../people/titles';
import type { Primary } from './primary';
import { charsOf, type Seen } from './reading';
import type { When } from './when';

/** The event of which it is asked who took part. */
export interface Event {
  primary: Primary;
  when: When;
  countries: readonly string[];
}

/** The words of the sentence before post, rank and name. */
export function textBefore(seen: Seen, mention: Mention): string {
  const { report } = seen;
  const from = report.sentences[mention.sentence]?.start ?? mention.start;
  return report.text.slice(charAt(report, from), charAt(report, titlesStart(report, mentionStart(mention))));
}

/** What follows a name, in the same sentence or not. */
export function textBehind(seen: Seen, mention: Mention): string {
  const { end } = charsOf(seen.report, mention.start, mention.end);
  return seen.report.text.slice(end, end + 40);
}

function charAt(report: Seen['report'], token: number): number {
  return report.tokens[token]?.start ?? 0;
}
