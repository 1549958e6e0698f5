import { formatRange } from '../../../../shared/domain/dates';
import type { EngagementRow } from '../../../../shared/domain/engagement';
import type { EngagementStatus } from '../../../../shared/domain/values';
import { en } from '../../../strings/en';

/** The dot of a status: solid held, dotted by reference only, open planned. */
export function dotOf(status: EngagementStatus): 'held' | 'reference' | 'planned' {
  if (status === 'held') return 'held';
  return status === 'reported-only' || status === 'cancelled' ? 'reference' : 'planned';
}

/** Heading over a row: its year; the long past in one group. */
export function yearGroup(row: Pick<EngagementRow, 'dateStart' | 'dateEnd'>, today: string): string {
  const date = row.dateStart ?? row.dateEnd;
  if (!date) return en.memory.noDate;
  const year = Number(date.slice(0, 4));
  const eldest = Number(today.slice(0, 4)) - 4;
  return year <= eldest ? en.memory.andBefore(eldest) : String(year);
}

/** The date column: "24 Nov 2025", "22–23 Oct 2025", "to 26 Sep 2024". */
export function dateWords(row: Pick<EngagementRow, 'dateStart' | 'dateEnd' | 'datePrecision'>): string {
  return row.dateStart || row.dateEnd ? formatRange(row.dateStart, row.dateEnd, row.datePrecision === 'unknown' ? 'day' : row.datePrecision) : en.memory.noDate;
}
