import type { Annotated } from '../language/annotate';
import { isOpen } from './sideAnswers';
import type { SideAnswer, SideQuestion } from './sideQuestion';
import { mentionStart } from './sideWords';
import { textOf } from './span';

const SIGNED_BY = /\bsigned\b(?: \S+){0,8} by(?: the)?$/;
/** So many sentences before the signers both countries may be named. */
const REACH = 3;

/**
 * "An accord between the archives of Fiji and the archives of Peru was signed by A and B": two signers of whom nothing is told are of
 * the countries in the order in which one sentence names them.
 */
export function inOrder(report: Annotated, { people, parties }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const [first, second] = people.map(({ mention }) => mention).toSorted((a, b) => a.start - b.start);
  if (people.length !== 2 || parties.length !== 2 || first === undefined || second?.sentence !== first.sentence || !answers.every(isOpen)) return [...answers];
  const from = report.sentences[first.sentence]?.start ?? first.start;
  if (!SIGNED_BY.test(textOf(report, from, mentionStart(first)).toLowerCase().trim())) return [...answers];
  const order = orderBefore(report, first, parties);
  return order === null ? [...answers] : answers.map((_, at) => ({ country: order[people[at]?.mention === first ? 0 : 1] ?? null, rule: 'side.in-order' }));
}

/** Both countries in the order of the nearest sentence that names both before the signers. */
function orderBefore(report: Annotated, { sentence, start }: { sentence: number; start: number }, parties: readonly string[]): readonly string[] | null {
  for (let index = sentence; index >= Math.max(0, sentence - REACH); index -= 1) {
    const range = report.sentences[index];
    const named = report.countries.flatMap((hit) => (range !== undefined && hit.start >= range.start && hit.end <= Math.min(range.end, start) ? [hit.value[0]?.code ?? ''] : []));
    const order = [...new Set(named)].filter((code) => parties.includes(code));
    if (order.length === 2) return order;
  }
  return null;
}
