import { addMonths, formatDate, ordinal } from './dates';

/** The rules a series follows. */
export interface SeriesRule {
  /** ordinal, roman, year or none. */
  numbering: string;
  cadenceMonths: number | null;
  /** none, alternate, ours or theirs. */
  venueRule: string;
  ours: string;
  theirs: string;
}

/** What is known of one session. Cancelled sessions do not count. */
export interface SessionFacts {
  id: string;
  edition: number | null;
  dateStart: string | null;
  dateEnd: string | null;
  datePrecision: string;
  city: string | null;
  hostCountry: string | null;
  status: string;
}

export interface SeriesIssue {
  kind: 'gap' | 'duplicate' | 'cadence' | 'order' | 'venue';
  text: string;
  /** Sessions it concerns, oldest first. */
  sessionIds: string[];
}

/** When the next session should come, by cadence. Both ends are days; `day` is the expected one. */
export interface NextExpected { edition: number | null; day: string; from: string; to: string; host: string | null }

export interface SeriesCheck {
  issues: SeriesIssue[];
  /** By cadence; null without a cadence, without a dated session, or when the next one is already planned. */
  expected: NextExpected | null;
  /** The planned session that comes next. */
  planned: SessionFacts | null;
  last: SessionFacts | null;
}

/** "13th", "XIII" or "2025", as the series counts. */
export function editionName(edition: number, numbering: string): string {
  if (numbering === 'year') return String(edition);
  return numbering === 'roman' ? roman(edition) : ordinal(edition);
}

const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'confirmed', 'postponed']);

export function sessionDay(session: Pick<SessionFacts, 'dateStart' | 'dateEnd'>): string | null {
  return session.dateEnd ?? session.dateStart;
}

/** Where a session was, in words: its city, else the country code of its host. */
function place(session: SessionFacts): string | null {
  return session.city ?? session.hostCountry;
}

/** Checks a whole series: gaps and duplicates in its numbers, order, cadence and venue rule; and what comes next. */
export function checkSeries(rule: SeriesRule, sessions: readonly SessionFacts[]): SeriesCheck {
  const active = sessions.filter((session) => session.status !== 'cancelled');
  const numbered = rule.numbering === 'none' ? [] : byEdition(active);
  const issues = [...duplicates(rule, numbered), ...pairs(numbered).flatMap(([a, b]) => pairIssues(rule, a, b)), ...fixedVenueIssues(rule, active)];
  const last = lastPast(active);
  const planned = nextPlanned(active, last);
  return { issues, last, planned, expected: planned || !last ? null : expectedAfter(rule, last) };
}

/** Numbered sessions, lowest number first; sessions of one number in the order of their days and ids. */
function byEdition(sessions: readonly SessionFacts[]): SessionFacts[] {
  const rank = (s: SessionFacts): string => `${sessionDay(s) ?? '9999'} ${s.id}`;
  return sessions.filter((s) => s.edition !== null).toSorted((a, b) => (a.edition ?? 0) - (b.edition ?? 0) || rank(a).localeCompare(rank(b)));
}

/** Neighbours with different numbers. */
function pairs(numbered: readonly SessionFacts[]): Array<[SessionFacts, SessionFacts]> {
  const firsts = numbered.filter((session, index) => numbered[index - 1]?.edition !== session.edition);
  return firsts.flatMap((session, index): Array<[SessionFacts, SessionFacts]> => {
    const before = firsts[index - 1];
    return before ? [[before, session]] : [];
  });
}

function duplicates(rule: SeriesRule, numbered: readonly SessionFacts[]): SeriesIssue[] {
  const editions = [...new Set(numbered.map((s) => s.edition ?? 0))];
  return editions.flatMap((edition) => {
    const same = numbered.filter((s) => s.edition === edition);
    if (same.length < 2) return [];
    const places = same.map((s) => [place(s), formatDate(sessionDay(s), s.datePrecision)].filter(Boolean).join(', '));
    return [{ kind: 'duplicate' as const, text: `The number ${editionName(edition, rule.numbering)} is given to ${same.length} sessions: ${places.join('; ')}.`, sessionIds: same.map((s) => s.id) }];
  });
}

function pairIssues(rule: SeriesRule, a: SessionFacts, b: SessionFacts): SeriesIssue[] {
  const found = [gapIssue(rule, a, b), orderIssue(rule, a, b), cadenceIssue(rule, a, b), alternationIssue(rule, a, b)];
  return found.filter((issue) => issue !== null).map((issue) => ({ ...issue, sessionIds: [a.id, b.id] }));
}

type Found = Pick<SeriesIssue, 'kind' | 'text'> | null;

function names(rule: SeriesRule, a: SessionFacts, b: SessionFacts): { a: string; b: string; step: number } {
  return { a: editionName(a.edition ?? 0, rule.numbering), b: editionName(b.edition ?? 0, rule.numbering), step: (b.edition ?? 0) - (a.edition ?? 0) };
}

function gapIssue(rule: SeriesRule, a: SessionFacts, b: SessionFacts): Found {
  const { step, a: first, b: second } = names(rule, a, b);
  if (rule.numbering === 'year' || step <= 1) return null;
  const low = editionName((a.edition ?? 0) + 1, rule.numbering);
  const missing = step === 2 ? `The ${low} is` : `The ${low} to ${editionName((b.edition ?? 0) - 1, rule.numbering)} are`;
  return { kind: 'gap', text: `${missing} not on record between the ${first} and the ${second}.` };
}

function orderIssue(rule: SeriesRule, a: SessionFacts, b: SessionFacts): Found {
  const [dayA, dayB] = [sessionDay(a), sessionDay(b)];
  if (!dayA || !dayB || !isFollowing(dayB, dayA, b.datePrecision)) return null;
  const { a: first, b: second } = names(rule, a, b);
  return { kind: 'order', text: `The ${second} is dated ${formatDate(dayB, b.datePrecision)}, before the ${first} (${formatDate(dayA, a.datePrecision)}).` };
}

/** Whether `later` is after `day` as far as the precision of `day` can tell. */
function isFollowing(day: string, later: string, precision: string): boolean {
  const digits = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  return precision !== 'unknown' && later.slice(0, digits) > day.slice(0, digits);
}

/** A session may come this much early or late, as a part of the cadence, before it is worth a word. */
const CADENCE_SLACK = 0.5;

function cadenceIssue(rule: SeriesRule, a: SessionFacts, b: SessionFacts): Found {
  const [dayA, dayB] = [sessionDay(a), sessionDay(b)];
  const { step, a: first, b: second } = names(rule, a, b);
  if (!rule.cadenceMonths || step !== 1 || !dayA || !dayB || dayB < dayA) return null;
  if (a.datePrecision === 'unknown' || b.datePrecision === 'unknown') return null;
  const months = monthsBetween(dayA, dayB);
  const slack = Math.max(2, rule.cadenceMonths * CADENCE_SLACK) + (a.datePrecision === 'year' || b.datePrecision === 'year' ? 12 : 0);
  if (Math.abs(months - rule.cadenceMonths) <= slack) return null;
  return { kind: 'cadence', text: `${count(months)} lie between the ${first} and the ${second}; the series is expected every ${count(rule.cadenceMonths)}.` };
}

function monthsBetween(a: string, b: string): number {
  return (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
}

function count(months: number): string {
  return `${months} ${months === 1 ? 'month' : 'months'}`;
}

function alternationIssue(rule: SeriesRule, a: SessionFacts, b: SessionFacts): Found {
  const { step, a: first, b: second } = names(rule, a, b);
  if (rule.venueRule !== 'alternate' || step !== 1 || !a.hostCountry || a.hostCountry !== b.hostCountry) return null;
  return { kind: 'venue', text: `The ${first} and the ${second} were both hosted in ${place(b) ?? b.hostCountry}; the venue should alternate.` };
}

function fixedVenueIssues(rule: SeriesRule, sessions: readonly SessionFacts[]): SeriesIssue[] {
  if (rule.venueRule !== 'ours' && rule.venueRule !== 'theirs') return [];
  const host = rule.venueRule === 'ours' ? rule.ours : rule.theirs;
  return sessions.filter((s) => s.hostCountry !== null && s.hostCountry !== host).toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((s) => ({
    kind: 'venue' as const,
    text: `${s.edition === null ? 'The session' : `The ${editionName(s.edition, rule.numbering)}`} was in ${place(s) ?? ''}; the rule of the series is ${host}.`,
    sessionIds: [s.id],
  }));
}

function lastPast(sessions: readonly SessionFacts[]): SessionFacts | null {
  const past = sessions.filter((s) => !AHEAD.has(s.status) && sessionDay(s) !== null && s.datePrecision !== 'unknown');
  return past.toSorted((a, b) => compareDays(b, a))[0] ?? null;
}

function compareDays(a: SessionFacts, b: SessionFacts): number {
  const key = (s: SessionFacts): string => `${sessionDay(s) ?? ''} ${String(s.edition ?? 0).padStart(6, '0')} ${s.id}`;
  return key(a) < key(b) ? -1 : 1;
}

function nextPlanned(sessions: readonly SessionFacts[], last: SessionFacts | null): SessionFacts | null {
  const after = sessions.filter((s) => AHEAD.has(s.status) && (!last || (s.edition ?? Infinity) > (last.edition ?? 0)));
  return after.toSorted((a, b) => (sessionDay(a) ?? '9999').localeCompare(sessionDay(b) ?? '9999') || compareDays(a, b))[0] ?? null;
}

/** The expected month with one month to either side; series that meet at least quarterly are expected in their month. */
function expectedAfter(rule: SeriesRule, last: SessionFacts): NextExpected | null {
  const day = sessionDay(last);
  if (!rule.cadenceMonths || !day) return null;
  const next = addMonths(day, rule.cadenceMonths);
  const margin = rule.cadenceMonths < 6 ? 0 : 1;
  const edition = last.edition === null || rule.numbering === 'none' ? null : rule.numbering === 'year' ? Number(next.slice(0, 4)) : last.edition + 1;
  return { edition, day: next, from: `${addMonths(next, -margin).slice(0, 7)}-01`, to: lastOfMonth(addMonths(next, margin)), host: expectedHost(rule, last) };
}

function lastOfMonth(iso: string): string {
  const last = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).getUTCDate();
  return `${iso.slice(0, 7)}-${last}`;
}

function expectedHost(rule: SeriesRule, last: SessionFacts): string | null {
  if (rule.venueRule === 'ours') return rule.ours;
  if (rule.venueRule === 'theirs') return rule.theirs;
  if (rule.venueRule !== 'alternate' || !last.hostCountry) return null;
  return last.hostCountry === rule.ours ? rule.theirs : rule.ours;
}
