import { countriesWithin } from '../people/countriesWithin';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** Four countries or more in a row, with the services that are named beside them. */
const LIST = /(?:[CA]{1,6}[VK]{0,3}(?:\([KC]\))?,t?){2,14}[CA]{1,6}[VK]{0,3}(?:\([KC]\))?,?&t?[CA]{1,6}/;
const LEAST = 4;
/** So far behind the opening a report lists who takes part. */
const REACH = 3;

/** Who takes part in a named exercise of many, where headline, opening or the sentences behind list them; empty where none do. */
export function listedNations({ report, layout }: Seen, { kind, formal }: Primary): ReadonlySet<string> {
  if (kind !== 'exercise' || formal === null) return new Set();
  for (let index = layout.first; index <= Math.min(layout.lede + REACH, report.sentences.length - 1); index += 1) {
    const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
    const match = LIST.exec(report.classes.slice(start, end));
    const from = start + (match?.index ?? 0);
    const codes = match === null ? [] : countriesWithin(report, from, from + match[0].length).flatMap((hit) => hit.value[0]?.code ?? []);
    if (new Set(codes).size >= LEAST) return new Set(codes);
  }
  return new Set();
}
