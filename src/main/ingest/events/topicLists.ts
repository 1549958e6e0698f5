import type { Treatment } from '../../../shared/domain/values';
import { wordAt } from '../language/tokens';
import type { Seen } from './reading';

type Report = Seen['report'];

interface Stretch {
  start: number;
  end: number;
}

/** From where on a verb governs, and how strongly. Token positions. */
export interface Governed {
  /** The verb's own place; what it governs begins at `from`. */
  at: number;
  from: number;
  treatment: Treatment;
}

/** Verbs that by themselves say that what follows was talked about. */
export const TALKED: ReadonlySet<string> = new Set('discuss discusses discussed discussing talked discussions discussion talks exchanged exchange reviewed review covered centred centered deliberated focused focussed explored revolved conversed compared traded swapped conferred negotiations consultations topics issues spoke relating related concerning regarding pertaining'.split(' '));
/** Whether a sentence speaks of talks. */
export function isOfTalk({ report }: Seen, index: number): boolean {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  for (let at = start; at < end; at += 1) if (TALKED.has(wordAt(report.tokens, at))) return true;
  return false;
}

/** Whether a sentence opens a list with "including" or its like. */
export function isEnumeration({ report }: Seen, index: number): boolean {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  for (let at = start; at < end; at += 1) if (isEnumerator(report, at)) return true;
  return false;
}

/** Between a word for talks and its "on" may stand with whom and where. */
const ON_REACH = 14;

/** "for talks with the Air Force on pilot exchanges and spare parts": the list behind the first "on" or "about". */
export function talksOn(report: Report, { start, end }: Stretch): Governed[] {
  for (let at = start; at < end; at += 1) {
    if (!TALKED.has(wordAt(report.tokens, at))) continue;
    for (let on = at + 1; on < Math.min(end, at + ON_REACH); on += 1) {
      if (/^(?:on|about)$/.test(wordAt(report.tokens, on)) && report.classes[on + 1] !== 'D') return [{ at, from: on + 1, treatment: 'discussed' }];
    }
  }
  return [];
}

/** "which included live firing and boarding drills", "in areas such as pilotage and dredging": words that open a list. */
const ENUMERATES: ReadonlySet<string> = new Set('including included includes include covering covers comprising comprised featured featuring involving involved encompassing encompassed practised practiced rehearsed'.split(' '));
const FIELDS = /^(?:fields?|areas?|sectors?|spheres?|domains?|issues|matters|topics)$/;

/** "including", "such as". */
export function isEnumerator({ tokens }: Report, at: number): boolean {
  return ENUMERATES.has(wordAt(tokens, at)) || (wordAt(tokens, at) === 'as' && wordAt(tokens, at - 1) === 'such');
}

/** The lists that such words open. */
export function enumerated(report: Report, { start, end }: Stretch): Governed[] {
  const found: Governed[] = [];
  for (let at = start; at < end - 1; at += 1) {
    const key = wordAt(report.tokens, at);
    const next = wordAt(report.tokens, at + 1);
    if (ENUMERATES.has(key)) found.push({ at, from: at + 1, treatment: 'discussed' });
    else if (key === 'such' && next === 'as' && !FIELDS.test(wordAt(report.tokens, at - 1))) found.push({ at: at + 1, from: at + 2, treatment: 'discussed' });
    else if (FIELDS.test(key) && (next === 'of' || (next === 'such' && wordAt(report.tokens, at + 2) === 'as'))) found.push({ at: at - 1, from: at + (next === 'of' ? 2 : 3), treatment: 'discussed' });
  }
  return found;
}
