const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

interface Parts { year: number; month: number; day: number }

function parts(iso: string): Parts | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return m ? { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : null;
}

/** "24 Nov 2025", "Nov 2025", "2025" or "Date not known", by precision. Every date of the product is written by this. */
export function formatDate(iso: string | null, precision: string = 'day'): string {
  const p = iso ? parts(iso) : null;
  if (!p || precision === 'unknown') return 'Date not known';
  if (precision === 'year') return String(p.year);
  const month = MONTHS[p.month - 1] ?? '';
  return precision === 'month' ? `${month} ${p.year}` : `${p.day} ${month} ${p.year}`;
}

/** "22–23 Oct 2025", "30 Nov – 2 Dec 2025", "to 26 Sep 2024" when only the end is known. Ranges use an en dash. */
export function formatRange(start: string | null, end: string | null, precision: string = 'day'): string {
  if (!start) return end ? `to ${formatDate(end, precision)}` : formatDate(null);
  const isOneDate = !end || start === end || precision !== 'day';
  return isOneDate ? formatDate(start, precision) : formatDays(start, end);
}

function formatDays(start: string, end: string): string {
  const a = parts(start);
  const b = parts(end);
  if (!a || !b) return formatDate(start);
  if (a.year !== b.year) return `${formatDate(start)} – ${formatDate(end)}`;
  if (a.month !== b.month) return `${a.day} ${MONTHS[a.month - 1] ?? ''} – ${formatDate(end)}`;
  return `${a.day}–${formatDate(end)}`;
}

/** "Mon" for an ISO date, computed in UTC so that the laptop's zone cannot move it. */
export function weekday(iso: string): string {
  const p = parts(iso);
  return p ? (DAYS[new Date(Date.UTC(p.year, p.month - 1, p.day)).getUTCDay()] ?? '') : '';
}

/** Whole days from `a` to `b` (both ISO dates); negative when b is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b.slice(0, 10)}T00:00:00Z`) - Date.parse(`${a.slice(0, 10)}T00:00:00Z`)) / 86_400_000);
}

/** Age beside a date: "today", "in 16 days", "33 days ago", "11 mo", "2 yr". */
export function relativeAge(iso: string, today: string): string {
  const days = daysBetween(iso, today);
  if (days === 0) return 'today';
  if (days < 0) return -days < 60 ? `in ${-days} ${days === -1 ? 'day' : 'days'}` : `in ${Math.round(-days / 30.4)} mo`;
  if (days < 60) return `${days} ${days === 1 ? 'day' : 'days'} ago`;
  return days < 730 ? `${Math.floor(days / 30.4)} mo` : `${Math.floor(days / 365.25)} yr`;
}

/** Ordinal in figures: 1st, 2nd, 13th. */
export function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const suffix = teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

/** ISO date `months` later, clamped to the last day of the month. */
export function addMonths(iso: string, months: number): string {
  const p = parts(iso);
  if (!p) return iso;
  const total = p.year * 12 + (p.month - 1) + months;
  const year = Math.floor(total / 12);
  const month = total % 12;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(Math.min(p.day, last)).padStart(2, '0')}`;
}
