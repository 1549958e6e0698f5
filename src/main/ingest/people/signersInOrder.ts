import type { Annotated } from '../language/annotate';
import { isOpen } from './sideAnswers';
import type { SideAnswer, SideQuestion } from './sideQuestion';
import type { Mention } from './mention';
import { mentionEnd, mentionStart } from './sideWords';
import { textOf } from './span';
import { titlesStart } from './titles';

const SIGNED_BY = /\bsigned\b(?: \S+){0,8} by(?: the)?$/;
/** So many sentences before the signers both countries may be named. */
const REACH = 3;

/**
 * "An accord between the archives of Fiji and the archives of Peru was signed by A and B": two signers of whom nothing is told are of
 * the countries in the order in which one sentence names them.
 */
export function inOrder(report: Annotated, { people, parties }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const [first, second, third] = people.map(({ mention }) => mention).toSorted((a, b) => a.start - b.start);
  if (parties.length !== 2 || first === undefined || second?.sentence !== first.sentence || third?.sentence === first.sentence || !answers.every(isOpen)) return [...answers];
  if (!areSigners(report, first, second)) return [...answers];
  const order = orderBefore(report, first, parties);
  return order === null ? [...answers] : answers.map((answer, at) => {
    const place = [first, second].indexOf(people[at]?.mention ?? third ?? first);
    return place < 0 ? answer : { country: order[place] ?? null, rule: 'side.in-order' };
  });
}

const SIGN_FOR = /^ ?(?:both )?(?:signed|inked|initialled) (?:for|on behalf of) (?:their|the) (?:respective |two )?(?:governments|countries|sides|states|ministries)\b/;

/** "was signed by A and B", "A and B signed for their governments". */
function areSigners(report: Annotated, first: Mention, second: Mention): boolean {
  const { start, end } = report.sentences[first.sentence] ?? first;
  if (SIGNED_BY.test(textOf(report, start, mentionStart(first)).toLowerCase().trim())) return true;
  return SIGN_FOR.test(textOf(report, mentionEnd(second), Math.min(end, mentionEnd(second) + SIGN_REACH)));
}

const SIGN_REACH = 10;

/**
 * "The Fijian and Peruvian foreign ministers, A and B": two who meet, alone and side by side, of whom nothing else tells, are most
 * likely named in the order of their countries.
 */
export function pairInOrder(report: Annotated, { people, parties }: SideQuestion, answers: readonly SideAnswer[]): SideAnswer[] {
  const [first, second] = people.map(({ mention }) => mention).toSorted((a, b) => a.start - b.start);
  if (people.length !== 2 || parties.length !== 2 || first === undefined || second?.sentence !== first.sentence || !answers.every(isOpen)) return [...answers];
  const behind = titlesStart(report, mentionStart(second) > first.end ? mentionStart(second) : second.start);
  if (!PAIRED.test(textOf(report, mentionEnd(first), behind)) || !areMeeting(report, first, second)) return [...answers];
  const order = orderBefore(report, first, parties);
  return order === null ? [...answers] : answers.map((_, at) => ({ country: order[people[at]?.mention === first ? 0 : 1] ?? null, rule: 'side.in-order' }));
}

/** What two who meet do, or what stands before their names. */
const MEET = /^(?: of \S+)?[^.;,]{0,24}?\b(?:held|met|signed|discussed|exchanged|led|co-?chaired|chaired|headed|conferred|agreed|leading|heading|co-?chairing|respectively|appended|inked|initialled|put|affixed|reviewed|explored|presided)\b/;
const MEETING_OF = /\b(?:between|meeting of|talks of|(?:co-?chaired|chaired|presided over|signed|led|headed) by)(?: the)?(?: (?:Ministers|Presidents|Ambassadors|Commissioners|Deputy Ministers|Vice Ministers))?$/;

function areMeeting(report: Annotated, first: Mention, second: Mention): boolean {
  const { start, end } = report.sentences[first.sentence] ?? first;
  return MEET.test(textOf(report, mentionEnd(second), Math.min(end, mentionEnd(second) + SIGN_REACH))) || MEETING_OF.test(textOf(report, start, mentionStart(first)).trim()) || /\b(?:met|held talks)\b/.test(textOf(report, mentionEnd(first), second.start));
}

const PAIRED = /^,? ?(?:and|with|met(?: with)?|held talks with)(?: the)?\s*$/;

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
