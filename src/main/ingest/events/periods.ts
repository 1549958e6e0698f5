import { addDays } from '../dates/calendar';
import { charsOf, type Seen } from './reading';
import type { When } from './when';

/** A month, a year or a stretch of days in which something else took place or will. */
export interface Period {
  text: string;
  isFuture: boolean;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const PART = `(?:early |late |mid-? ?|(?:the )?(?:beginning|end|middle|start|(?:first|second) half|(?:first|second|third|fourth|last) quarter|${SEASON}) of )?`;
const PERIOD = new RegExp(
  [
    String.raw`\b(?:[Ee]arlier|[Ll]ater|[Aa]t the end of|by the end of) (?:this|last|next) (?:week|month|year)\b`,
    String.raw`\b(?:[Ll]ast|[Nn]ext|coming|previous|[Tt]his) (?:week|month|year|${SEASON}|${MONTH})\b`,
    String.raw`\b(?:[Ii]n|[Dd]uring|[Bb]y|until|for|of|from|[Ss]ince) ${PART}(?:the year |(?:this|last|next) )?${MONTH}(?: (?:of )?(?:(?:19|20)\d{2}|this year|last year|next year))?\b(?! \d)`,
    String.raw`\b(?:[Ii]n|[Dd]uring|[Bb]y|until|for|[Ss]ince|[Bb]ack in) ${PART}(?:the year |(?:this|last|next) year|)(?:(?<=year )|(?:19|20)\d{2}\b)`,
    String.raw`\b(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|four|five|six|seven|eight|nine|ten|[Ss]everal|few|[Ss]ome|\d{1,2}) (?:days|weeks?|months?|years?) (?:ago|earlier)\b`,
  ].join('|'),
  'g',
);
/** So far behind or before an act its time is told in the same clause. */
const REACH = 110;
const LEAD = 60;
const CLAUSE_END = /[.;:—]|, (?:and|while|which|where|who|but|after|with|during which)\b/;

/**
 * The period that a clause tells for an act other than the primary one; null when it tells none, when the primary event may lie within it,
 * or when a day is told.
 * @param place token positions of the act
 */
export function otherPeriod(seen: Seen, place: { start: number; end: number; sentence: number }, days: Pick<When, 'start' | 'end'>): Period | null {
  const text = periodText(seen, place);
  if (text === null) return null;
  const reference = seen.layout.reference.day ?? days.start ?? days.end;
  const range = rangeOf(text.toLowerCase(), reference);
  const isFuture = /\b(?:next|later|coming)\b/i.test(text) || (range !== null && reference !== null && range.from > reference);
  if (days.start === null && days.end === null) return isFuture || TELLS_YEAR.test(text) || /\b(?:earlier|last|ago)\b/i.test(text) ? { text, isFuture } : null;
  const [first, last] = [days.start ?? days.end ?? '', days.end ?? days.start ?? ''];
  if (range === null) return /\b(?:last|next|ago|earlier|later)\b/i.test(text) ? { text, isFuture } : null;
  return range.from > last || range.to < first ? { text, isFuture } : null;
}

const TELLS_YEAR = /(?:19|20)\d{2}/;

function periodText(seen: Seen, { start, end, sentence }: { start: number; end: number; sentence: number }): string | null {
  const range = seen.report.sentences[sentence];
  if (range === undefined) return null;
  const own = charsOf(seen.report, start, end);
  const whole = charsOf(seen.report, range.start, range.end);
  const behind = seen.report.text.slice(own.end, Math.min(whole.end, own.end + REACH)).replace(/\s+/g, ' ');
  const stop = CLAUSE_END.exec(behind)?.index ?? behind.length;
  const [next] = behind.slice(0, stop).matchAll(PERIOD);
  if (next !== undefined) return next[0];
  const lead = seen.report.text.slice(whole.start, own.start).slice(-REACH).replace(/\s+/g, ' ');
  const before = [...lead.matchAll(PERIOD)].at(-1);
  if (before === undefined) return null;
  const isNear = lead.length - (before.index + before[0].length) <= LEAD && !/[.;:]/.test(lead.slice(before.index));
  return isNear && (before.index < 20 || /^\W*$/.test(lead.slice(0, before.index))) ? before[0] : null;
}

/** The days that a period may hold; null where that cannot be told. */
function rangeOf(text: string, reference: string | null): { from: string; to: string } | null {
  const year = TELLS_YEAR.exec(text)?.[0];
  const month = MONTHS.findIndex((name) => text.includes(name)) + 1;
  if (year !== undefined) return month > 0 ? monthRange(Number(year), month) : { from: `${year}-01-01`, to: `${year}-12-31` };
  if (reference === null) return null;
  if (month > 0) return monthRange(yearOf(text, month, reference), month);
  return relativeRange(text, reference);
}

function monthRange(year: number, month: number): { from: string; to: string } {
  const two = String(month).padStart(2, '0');
  return { from: `${year}-${two}-01`, to: `${year}-${two}-31` };
}

/** "in May": the year that brings the month nearest; "last May" lies back, "next May" is to come. */
function yearOf(text: string, month: number, reference: string): number {
  const base = Number(reference.slice(0, 4));
  const now = Number(reference.slice(5, 7));
  if (/\blast\b/.test(text)) return month >= now ? base - 1 : base;
  if (/\bnext\b/.test(text)) return month <= now ? base + 1 : base;
  if (/\bthis\b/.test(text)) return base;
  return month - now > 6 ? base - 1 : now - month > 6 ? base + 1 : base;
}

function relativeRange(text: string, reference: string): { from: string; to: string } | null {
  const shift = /\b(?:last|previous)\b/.test(text) ? -1 : /\b(?:next|coming)\b/.test(text) ? 1 : 0;
  const unit = /\b(week|month|year)\b/.exec(text)?.[1];
  if (/\b(?:ago|earlier)\b/.test(text) && shift === 0 && !/\bthis\b/.test(text)) return null;
  const bounds = unit === undefined ? null : boundsOf(unit, shift, reference);
  if (bounds === null || shift !== 0) return bounds;
  if (/\bearlier\b/.test(text)) return { from: bounds.from, to: addDays(reference, -2) };
  return /\blater|end\b/.test(text) ? { from: addDays(reference, 2), to: bounds.to } : bounds;
}

function boundsOf(unit: string, shift: number, reference: string): { from: string; to: string } {
  const [year, month] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))];
  if (unit === 'year') return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` };
  if (unit === 'week') return { from: addDays(reference, shift * 7 - 6), to: addDays(reference, shift * 7 + (shift < 0 ? 3 : 6)) };
  const at = month - 1 + shift;
  return monthRange(year + Math.floor(at / 12), ((at + 12) % 12) + 1);
}
