import { countriesWithin } from '../people/countriesWithin';
import { beforeIn } from './cues';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** Four countries or more in a row, with the services that are named beside them. */
const LIST = /(?:[CA]{1,6}[VK]{0,3}(?:\([KC]\))?,t?){2,14}[CA]{1,6}[VK]{0,3}(?:\([KC]\))?,?&t?[CA]{1,6}/;
const LEAST = 4;
/** So far behind the opening a report lists who takes part. */
const REACH = 3;

/** "ministers of the six founding members": whose countries a list tells. */
const MEMBERS = /\b(?:ministers?|representatives|leaders|delegates|officials|members|partners|participants)\b[^.;]{0,60}\b(?:members|partners|member states|founding states) $/i;

/** Who takes part in a named exercise of many, or in a meeting of the members of a partnership, where headline, opening or the sentences behind list them; empty where none do. */
export function listedNations({ report, layout }: Seen, { kind, formal }: Primary): ReadonlySet<string> {
  const isExercise = kind === 'exercise' && formal !== null;
  if (!isExercise && kind !== 'meeting') return new Set();
  for (let index = layout.first; index <= Math.min(layout.lede + (isExercise ? REACH : 1), report.sentences.length - 1); index += 1) {
    const codes = listedIn(report, index, isExercise ? null : MEMBERS);
    if (codes.size >= LEAST) return codes;
  }
  return new Set();
}

/** The countries of the list of a sentence, before which the words stand that say whose it is. */
function listedIn(report: Seen['report'], index: number, lead: RegExp | null): ReadonlySet<string> {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  const match = LIST.exec(report.classes.slice(start, end));
  if (match === null || (lead !== null && !lead.test(beforeIn({ report }, index, start + match.index)))) return new Set();
  const from = start + match.index;
  return new Set(countriesWithin(report, from, from + match[0].length).flatMap((hit) => hit.value[0]?.code ?? []));
}
