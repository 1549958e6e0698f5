import { ClockTime } from '../../../../shared/domain/pack';

const SPOKEN = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

/** Reads "10", "9.30", "1430" or "2 pm" as "10:00", "09:30", "14:30", "14:00"; null for what is no time of day. */
export function readClock(text: string): string | null {
  const found = SPOKEN.exec(text.trim());
  if (!found) return null;
  const hour = hourOf(Number(found[1]), found[3]?.charAt(0).toLowerCase());
  const written = hour === null ? '' : `${String(hour).padStart(2, '0')}:${found[2] ?? '00'}`;
  return ClockTime.safeParse(written).success ? written : null;
}

/** Noon is 12 pm and midnight 12 am; there is no 13 pm. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
