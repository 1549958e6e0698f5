import type { Annotated } from '../language/annotate';
import type { Mention } from './mention';
import { isOpen } from './sideAnswers';
import type { Named, SideAnswer, SideQuestion } from './sideQuestion';
import { mentionEnd, mentionStart } from './sideWords';

/** Between two of a list: commas, semicolons, "and", articles, ranks, forms of address and words of offices. */
const BETWEEN = /^(?:\([A-Za-z-]{1,4}\))?[,;&][,;&tRH.ZAVKCPmo]{0,12}$/;
/** Two are a pair, and may be of two sides. */
const LEAST = 3;
/** What tells a side by itself, and not by who stands near. */
const TOLD: ReadonlySet<string> = new Set(['side.post', 'side.led-by', 'side.said', 'side.word-before', 'side.delegation', 'side.posted-to', 'side.neighbour']);

/**
 * "included Commissioner A, General B, Admiral C": who stand in one list of three or more are of one side where all that is told of
 * any of them says so. A lone ambassador tells nothing unless the report is of their own country: they are often the only guests in a
 * list of hosts.
 */
export function inRuns(report: Annotated, { people, letterhead }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const result = [...answers];
  for (const run of runsOf(report, people)) {
    const told = run.filter((at) => TOLD.has(answers[at]?.rule ?? ''));
    const codes = new Set(told.map((at) => answers[at]?.country ?? ''));
    const [country = ''] = codes;
    if (codes.size !== 1 || country === '' || (country !== letterhead && told.every((at) => isEnvoy(people[at]?.mention)))) continue;
    for (const at of run) if (mayBeOf(answers[at])) result[at] = { country, rule: 'side.neighbour' };
  }
  return result;
}

/** Nothing is told, or only that an ambassador is a guest. */
function mayBeOf(answer: SideAnswer | undefined): boolean {
  return answer !== undefined && (isOpen(answer) || answer.rule === 'side.diplomat');
}

function isEnvoy(mention: Mention | undefined): boolean {
  return /\b(?:ambassador|high commissioner|charg[eé]|consul|attach[eé])\b/i.test(mention?.post ?? '');
}

/** The people of each list, by their place among all. */
function runsOf(report: Annotated, people: readonly Named[]): number[][] {
  const all = people.flatMap(({ person }, at) => person.mentions.map((mention) => ({ at, mention }))).toSorted((a, b) => a.mention.start - b.mention.start);
  const runs: number[][] = [];
  for (const [index, { at, mention }] of all.entries()) {
    const before = all[index - 1];
    const run = runs.at(-1);
    if (before !== undefined && run !== undefined && isNext(report, before.mention, mention)) run.push(at);
    else runs.push([at]);
  }
  return runs.filter((run) => run.length >= LEAST);
}

function isNext({ classes }: Annotated, before: Mention, behind: Mention): boolean {
  return before.sentence === behind.sentence && BETWEEN.test(classes.slice(mentionEnd(before), mentionStart(behind)));
}
