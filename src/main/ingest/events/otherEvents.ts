import type { Steps } from '../inStep';
import type { Primary } from './primary';
import { isSameSeries } from './series';
import type { FormalMention } from './formalMention';
import type { OtherEvent } from './otherEvent';
import { formalOthers } from './otherFormal';
import { actOthers } from './otherActs';
import { heldAgain } from './otherAgain';
import { agreedOthers } from './otherAgreed';
import { conferenceOthers } from './otherConferences';
import { datedOthers } from './otherDated';
import { nounOthers } from './otherNouns';
import { onwardJourneys } from './otherJourneys';
import { otherVisits } from './otherVisits';
import { listedSessions } from './otherSessions';
import type { Seen } from './reading';
import type { When } from './when';

export type { OtherEvent } from './otherEvent';

const MOST = 12;

/** Past and planned events beside the primary one: those that a report dates, numbers or shows in a verb. */
export function* othersInSteps(seen: Seen, primary: Primary, { days, parties }: { days: Pick<When, 'start' | 'end'>; parties: readonly string[] }): Steps<OtherEvent[]> {
  const found: OtherEvent[] = listedSessions(seen, primary);
  yield;
  const listed = new Set(found.map((one) => one.sentence));
  for (const { other, formal } of formalOthers(seen, primary, days)) if (!listed.has(other.sentence)) keep(found, other, formal);
  yield;
  const acts = actOthers(seen, primary, days);
  yield;
  for (const other of [...acts, ...nounOthers(seen, primary, days)]) if (!found.some((known) => isToldAlready(known, other))) found.push(other);
  yield;
  found.push(...datedOthers(seen, primary, days).filter((other) => !found.some((known) => known.when.start === other.when.start || (known.sentence === other.sentence && isBeside(known, other)))));
  yield;
  const told = new Set(found.map((one) => one.sentence));
  const visits = otherVisits(seen, primary, parties).filter((other) => !told.has(other.sentence));
  found.push(...visits);
  yield;
  const spoken = new Set(found.map((one) => one.sentence));
  found.push(...agreedOthers(seen, primary).filter((other) => !spoken.has(other.sentence)));
  yield;
  const agreed = new Set(found.map((one) => one.sentence));
  found.push(...heldAgain(seen).filter((other) => !agreed.has(other.sentence)));
  yield;
  const visited = new Set(found.map((one) => one.sentence));
  found.push(...onwardJourneys(seen, primary, parties).filter((other) => !visited.has(other.sentence)));
  yield;
  found.push(...conferenceOthers(seen, primary).filter((other) => !found.some((known) => (known.sentence === other.sentence && isBeside(known, other)) || known.title.includes(other.title))));
  return found.toSorted((a, b) => a.start - b.start).slice(0, MOST);
}

/** The words of one lie within those of the other. */
function isBeside(known: OtherEvent, other: OtherEvent): boolean {
  return known.start < (other.until ?? other.end) && (known.until ?? known.end) > other.start;
}

/** A sentence tells of one act, unless each has its own time. */
function isToldAlready(known: OtherEvent, other: OtherEvent): boolean {
  if (known.sentence !== other.sentence) return false;
  return !(isTimed(known) && isTimed(other) && known.start !== other.start && (known.when.start !== other.when.start || known.period !== other.period));
}

function isTimed({ rule, when, period }: OtherEvent): boolean {
  return rule === 'other.own-day' ? when.start !== null : period !== undefined;
}

/** The same event twice is kept once, with what either mention tells. */
function keep(found: OtherEvent[], other: OtherEvent, formal: FormalMention): void {
  const known = found.find((one) => isSame(one, other, formal));
  if (known === undefined) {
    found.push(other);
    return;
  }
  known.edition ??= other.edition;
  known.name ??= other.name;
  if (known.when.start === null && (known.when.end === null || other.when.start !== null)) known.when = other.when;
}

function isSame(known: OtherEvent, other: OtherEvent, formal: FormalMention): boolean {
  if (known.edition !== null && other.edition !== null && known.edition !== other.edition) return false;
  if (known.isPlanned !== other.isPlanned) return false;
  if (known.name === null || other.name === null) return known.name === other.name || known.edition === other.edition;
  return isSameSeries({ ...formal, name: known.name, kind: known.kind }, { ...formal, name: other.name, kind: other.kind });
}
