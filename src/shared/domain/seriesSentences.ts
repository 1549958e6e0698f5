import { formatDate } from './dates';
import { checkSeries, editionName, sessionDay, type SeriesCheck, type SeriesRule, type SessionFacts } from './seriesCheck';

export interface SeriesSentence { tone: 'good' | 'warn'; text: string }

/** What the series says about one session: "Edition 13 follows 12; venue alternates Muscat, New Delhi." Empty without a number. */
export function sentencesForSession(rule: SeriesRule, sessions: readonly SessionFacts[], id: string): SeriesSentence[] {
  const session = sessions.find((s) => s.id === id);
  if (!session || session.edition === null || rule.numbering === 'none' || session.status === 'cancelled') return [];
  const warnings = checkSeries(rule, sessions).issues.filter((issue) => issue.sessionIds.includes(id) && !isOnlyBefore(issue.sessionIds, id)).map((issue) => warn(issue.text));
  return [...following(rule, sessions, session), ...warnings];
}

/** A break between two sessions is told on the later one. */
function isOnlyBefore(sessionIds: readonly string[], id: string): boolean {
  return sessionIds.length === 2 && sessionIds[0] === id && sessionIds[1] !== id;
}

function following(rule: SeriesRule, sessions: readonly SessionFacts[], session: SessionFacts): SeriesSentence[] {
  const edition = session.edition ?? 0;
  const number = rule.numbering === 'roman' ? editionName(edition, 'roman') : String(edition);
  const numbered = sessions.filter((s) => s.edition !== null && s.status !== 'cancelled');
  const before = numbered.find((s) => s.edition === edition - 1);
  if (!before) return numbered.some((s) => (s.edition ?? 0) < edition) ? [] : [good(`Edition ${number} is the earliest on record.`)];
  const previous = rule.numbering === 'roman' ? editionName(edition - 1, 'roman') : String(edition - 1);
  return [good(`Edition ${number} follows ${previous}${alternation(rule, before, session)}.`)];
}

function alternation(rule: SeriesRule, before: SessionFacts, session: SessionFacts): string {
  const isAlternating = rule.venueRule === 'alternate' && before.hostCountry && session.hostCountry && before.hostCountry !== session.hostCountry;
  return isAlternating ? `; venue alternates ${before.city ?? before.hostCountry}, ${session.city ?? session.hostCountry}` : '';
}

/** What the page of a series says: every break, else that all is in order; then what comes next. */
export function sentencesForSeries(rule: SeriesRule, check: SeriesCheck, { count, today }: { count: number; today: string }): SeriesSentence[] {
  const warnings = check.issues.map((issue) => warn(issue.text));
  const order = warnings.length === 0 && count > 1 ? [good('Numbers, dates and venues on record follow the rule of the series.')] : [];
  return [...warnings, ...order, ...next(rule, check, today)];
}

function next(rule: SeriesRule, check: SeriesCheck, today: string): SeriesSentence[] {
  if (check.planned) {
    const name = check.planned.edition === null ? 'next session' : editionName(check.planned.edition, rule.numbering);
    const day = sessionDay(check.planned);
    return [good(`The ${name} is planned${day ? ` for ${formatDate(day, check.planned.datePrecision)}` : ', without a date yet'}${check.planned.city ? ` in ${check.planned.city}` : ''}.`)];
  }
  if (!check.expected) return [];
  const name = check.expected.edition === null ? 'next session' : editionName(check.expected.edition, rule.numbering);
  const about = formatDate(check.expected.day, 'month');
  return check.expected.to < today ? [warn(`The ${name} was expected about ${about}; none is planned or on record.`)] : [good(`The ${name} is expected about ${about}.`)];
}

function good(text: string): SeriesSentence {
  return { tone: 'good', text };
}

function warn(text: string): SeriesSentence {
  return { tone: 'warn', text };
}
