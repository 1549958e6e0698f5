import { formatDate, relativeAge } from './dates';
import type { Finding } from './finding';
import type { SeriesCheck, SeriesRule } from './seriesCheck';
import { editionName, sessionDay } from './seriesCheck';
import type { Verdict } from './records';
import { witnessWords } from './witnessWords';

/** Everything that may deserve attention in one dossier, as gathered from the store. */
export interface FindingFacts {
  today: string;
  conflicts: ReadonlyArray<{ id: string; recordType: Finding['recordType']; recordId: string; title: string; field: string; severity: Finding['severity']; values: ReadonlyArray<{ value: string; witnesses: readonly string[] }> }>;
  lines: ReadonlyArray<{ id: string; headline: string; verdict: Verdict }>;
  series: ReadonlyArray<{ id: string; name: string; rule: SeriesRule; check: SeriesCheck }>;
  overdue: ReadonlyArray<{ id: string; text: string; dueDate: string; duePrecision: string; owner: string | null }>;
  toVerify: ReadonlyArray<{ id: string; displayName: string; verifyBy: string }>;
  /** Records that claim something took place or was promised, without any source. */
  withoutSource: ReadonlyArray<{ recordType: 'engagement' | 'commitment'; id: string; title: string }>;
}

const SEVERITIES: readonly Finding['severity'][] = ['blocking', 'warning', 'note'];
const CODES: readonly Finding['code'][] = ['store', 'conflict', 'series-duplicate', 'overdue', 'stale-line', 'series-gap', 'series-venue', 'series-cadence', 'verify-by', 'no-source'];
/** A list that cannot be worked off in an hour is not read: the rest follows when these are done. */
const LONGEST = 30;
/** More than this many of one kind are told in one sentence. */
const SINGLY = 4;

/** What wants attention, ranked: blocking first, then by kind. Few by design. */
export function findingsOf(facts: FindingFacts): Finding[] {
  const found = [...conflictFindings(facts), ...lineFindings(facts), ...facts.series.flatMap((s) => seriesFindings(s, facts.today)), ...overdueFindings(facts), ...verifyFindings(facts), ...sourceFindings(facts)];
  return found.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || CODES.indexOf(a.code) - CODES.indexOf(b.code)).slice(0, LONGEST);
}

function conflictFindings(facts: FindingFacts): Finding[] {
  return facts.conflicts.map((conflict) => ({
    id: `conflict:${conflict.id}`, code: 'conflict', severity: conflict.severity, recordType: conflict.recordType, recordId: conflict.recordId,
    title: `Sources differ on the ${conflict.field.split(':')[0] ?? conflict.field} of “${conflict.title}”`,
    reason: `${conflict.values.map(({ value, witnesses }) => `${value}${witnessWords(witnesses)}`).join(' against ')}.`,
    remedy: 'Read both passages and choose the value that the record keeps.',
  }));
}

function lineFindings(facts: FindingFacts): Finding[] {
  return facts.lines.flatMap((line): Finding[] => {
    const { state, reasons } = line.verdict;
    if (state !== 'stale' && state !== 'unsupported') return [];
    const isStale = state === 'stale';
    return [{
      id: `line:${line.id}`, code: isStale ? 'stale-line' : 'no-source', severity: 'warning', recordType: 'talking-point', recordId: line.id,
      title: isStale ? `Line to review: ${line.headline}` : `Line without evidence: ${line.headline}`,
      reason: reasons.join(' '),
      remedy: isStale ? 'Read the line against what changed, then set the day of review.' : 'Link a statement, a commitment, an engagement or a passage, or withdraw the line.',
    }];
  });
}

const SERIES_CODE = { gap: 'series-gap', duplicate: 'series-duplicate', cadence: 'series-cadence', order: 'series-cadence', venue: 'series-venue' } as const;
const SERIES_REMEDY = {
  gap: 'Add the missing session, if only by reference, or correct the numbers.',
  duplicate: 'Correct one of the numbers, or merge the two records.',
  cadence: 'Check the dates; change the cadence of the series if it no longer holds.',
  order: 'Correct the number or the date of one of the two.',
  venue: 'Check the venue of both sessions; change the rule of the series if it no longer holds.',
} as const;

/** Breaks of cadence long past are told on the page of the series; here only what the last session shows, and what is late. */
function seriesFindings(series: FindingFacts['series'][number], today: string): Finding[] {
  const { id, name, check } = series;
  const lastId = check.last?.id ?? null;
  const worth = check.issues.filter((issue) => issue.kind === 'gap' || issue.kind === 'duplicate' || issue.kind === 'order' || (lastId !== null && issue.sessionIds.at(-1) === lastId));
  const breaks = worth.map((issue, index): Finding => ({
    id: `series:${id}:${issue.kind}:${issue.sessionIds.join('-') || index}`, code: SERIES_CODE[issue.kind], severity: issue.kind === 'duplicate' ? 'warning' : 'note',
    recordType: 'series', recordId: id, title: name, reason: issue.text, remedy: SERIES_REMEDY[issue.kind],
  }));
  return [...breaks, ...lateFinding(series, today)];
}

function lateFinding(series: FindingFacts['series'][number], today: string): Finding[] {
  const { id, name, rule, check } = series;
  const { expected, planned } = check;
  const day = planned ? sessionDay(planned) : null;
  if (planned && day && day < today) {
    return [{ id: `series:${id}:unreported`, code: 'series-cadence', severity: 'warning', recordType: 'engagement', recordId: planned.id, title: name,
      reason: `A session was planned for ${formatDate(day, planned.datePrecision)} and is not recorded as held.`, remedy: 'Record it as held, move its date, or cancel it.' }];
  }
  if (!expected || expected.to >= today) return [];
  const session = expected.edition === null ? 'The next session' : `The ${editionName(expected.edition, rule.numbering)}`;
  return [{ id: `series:${id}:late`, code: 'series-cadence', severity: 'note', recordType: 'series', recordId: id, title: name,
    reason: `${session} was expected about ${formatDate(expected.day, 'month')}; none is planned or on record.`, remedy: 'Ask whether it took place, then add it or plan it.' }];
}

function overdueFindings(facts: FindingFacts): Finding[] {
  return facts.overdue.map((commitment) => ({
    id: `overdue:${commitment.id}`, code: 'overdue', severity: 'warning', recordType: 'commitment', recordId: commitment.id,
    title: `Overdue: ${commitment.text}`,
    reason: `It was due ${commitment.duePrecision === 'day' ? 'on' : 'by'} ${formatDate(commitment.dueDate, commitment.duePrecision)}${commitment.owner ? `; owner: ${commitment.owner}` : ''}.`,
    remedy: 'Set its status as it stands, or move the date.',
  }));
}

function verifyFindings(facts: FindingFacts): Finding[] {
  return facts.toVerify.map((person) => ({
    id: `verify:${person.id}`, code: 'verify-by', severity: person.verifyBy < facts.today ? 'warning' : 'note', recordType: 'person', recordId: person.id,
    title: `Biography to verify: ${person.displayName}`,
    reason: person.verifyBy < facts.today ? `It was to be verified by ${formatDate(person.verifyBy)}.` : `It is to be verified by ${formatDate(person.verifyBy)}, ${relativeAge(person.verifyBy, facts.today)}.`,
    remedy: 'Check the post and the facts, then set the next day of verification.',
  }));
}

function sourceFindings(facts: FindingFacts): Finding[] {
  const { withoutSource } = facts;
  const first = withoutSource[0];
  if (!first) return [];
  if (withoutSource.length > SINGLY) {
    return [{ id: 'no-source:many', code: 'no-source', severity: 'note', recordType: first.recordType, recordId: first.id,
      title: `${withoutSource.length} records rest on no source`, reason: `The first is “${first.title}”.`, remedy: 'Link each to a passage of a source, or note that it is the knowledge of the desk.' }];
  }
  return withoutSource.map((record) => ({
    id: `no-source:${record.id}`, code: 'no-source', severity: 'note', recordType: record.recordType, recordId: record.id,
    title: `No source: ${record.title}`, reason: `This ${record.recordType} rests on no passage of any source.`, remedy: 'Link it to a passage of a source.',
  }));
}
