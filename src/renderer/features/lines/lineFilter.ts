import type { TalkingPointRow, Verdict } from '../../../shared/domain/records';
import type { Stance } from '../../../shared/domain/values';
import { relativeAge, formatDate } from '../../../shared/domain/dates';
import { plainName } from '../../components/fields/comboMatch';
import { en } from '../../strings/en';

/** What of the library is shown. */
export interface LineFilter {
  readonly text: string;
  readonly stance: Stance | null;
  readonly verdict: Verdict['state'] | null;
  readonly topicId: string | null;
}

export const NO_FILTER: LineFilter = { text: '', stance: null, verdict: null, topicId: null };

/** True when anything is filtered. */
export function isFiltered(filter: LineFilter): boolean {
  return filter.text.trim() !== '' || filter.stance !== null || filter.verdict !== null || filter.topicId !== null;
}

const ORDER: readonly Stance[] = ['raise', 'if-raised', 'avoid', 'listen-for'];

/** The lines that pass, by issue, then by stance and priority; lines without an issue last. */
export function linesOf(rows: readonly TalkingPointRow[], filter: LineFilter): readonly TalkingPointRow[] {
  const words = plainName(filter.text).split(' ').filter(Boolean);
  return rows
    .filter((row) => (filter.stance === null || row.stance === filter.stance) && (filter.verdict === null || row.verdict.state === filter.verdict) && (filter.topicId === null || row.topicId === filter.topicId))
    .filter((row) => {
      const text = plainName([row.headline, row.text, row.ifPressed, row.topic].filter(Boolean).join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) =>
      (a.topic === null ? 1 : 0) - (b.topic === null ? 1 : 0) || (a.topic ?? '').localeCompare(b.topic ?? '') ||
      ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance) || a.priority - b.priority || a.headline.localeCompare(b.headline));
}

/** How many lines each stance has. */
export function stanceCounts(rows: readonly TalkingPointRow[]): ReadonlyArray<{ stance: Stance; count: number }> {
  return ORDER.map((stance) => ({ stance, count: rows.filter((row) => row.stance === stance).length }));
}

/** The quiet line under a headline: why it is not good, or when it was reviewed. */
export function standingWords(row: Pick<TalkingPointRow, 'verdict' | 'reviewedOn'>, today: string): string {
  const reason = row.verdict.reasons[0];
  if (row.verdict.state !== 'good' && reason) return reason;
  return row.reviewedOn ? en.lines.reviewed(formatDate(row.reviewedOn), relativeAge(row.reviewedOn, today)) : en.lines.neverReviewed;
}
