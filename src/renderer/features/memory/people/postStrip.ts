import type { PersonDetail } from '../../../../shared/domain/person';

/** A stretch of a post on the axis: solid where a source shows it, dotted where it is only assumed. */
export interface Stretch { readonly kind: 'seen' | 'other' | 'assumed'; readonly from: number; readonly to: number; readonly label: string }
export interface PostLine { readonly post: string; readonly stretches: readonly Stretch[] }
export interface PostStrip { readonly years: readonly number[]; readonly lines: readonly PostLine[] }

type Strip = Pick<PersonDetail, 'tenures' | 'otherHolders'>;

/** Years as decimals: 24 Nov 2025 is about 2025.9. */
export function decimalYear(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7) || '1') - 1;
  const day = Number(date.slice(8, 10) || '1') - 1;
  return year + (month + day / 31) / 12;
}

/** Width of something seen on one day only, so that it can be seen on the strip. */
const GLIMPSE = 0.12;

/** Writes when a stretch began or was last seen. */
export type StretchWords = (date: string, basis: string, precision: 'day' | 'year') => string;

/** From the first to the last day of years: only the years are known. */
export function isWholeYears({ fromDate, toDate }: Pick<PersonDetail['tenures'][number], 'fromDate' | 'toDate'>): boolean {
  return fromDate?.slice(4) === '-01-01' && toDate?.slice(4) === '-12-31';
}

function labelOf(tenure: PersonDetail['tenures'][number], words: StretchWords): string {
  const precision = isWholeYears(tenure) ? 'year' : 'day';
  if (tenure.fromDate) return words(tenure.fromDate, tenure.fromBasis, precision);
  return tenure.toDate ? words(tenure.toDate, tenure.toBasis ?? 'last-seen', precision) : '';
}

function ownStretches(tenure: PersonDetail['tenures'][number], today: number, words: StretchWords): readonly Stretch[] {
  const from = tenure.fromDate ? decimalYear(tenure.fromDate) : null;
  const to = tenure.toDate ? decimalYear(tenure.toDate) : null;
  const start = from ?? to;
  if (start === null) return [];
  const isStated = tenure.fromBasis === 'stated';
  const end = to ?? (isStated ? today : start + GLIMPSE);
  const seen: Stretch = { kind: 'seen', from: start, to: Math.max(end, start + GLIMPSE), label: labelOf(tenure, words) };
  return to === null && !isStated && seen.to < today ? [seen, { kind: 'assumed', from: seen.to, to: today, label: '' }] : [seen];
}

/**
 * The drawn strip of a person's posts and of others seen in them. Solid is what a source shows; what is only assumed
 * to go on is dotted. Null when nothing is dated.
 */
export function postStrip(person: Strip, todayDate: string, words: StretchWords): PostStrip | null {
  const today = decimalYear(todayDate);
  const posts = [...new Set([...person.tenures.map((tenure) => tenure.post), ...person.otherHolders.map((holder) => holder.post)])];
  const lines = posts.map((post): PostLine => ({
    post,
    stretches: [
      ...person.otherHolders.filter((holder) => holder.post === post && (holder.fromDate ?? holder.toDate)).map((holder): Stretch => {
        const from = decimalYear(holder.fromDate ?? holder.toDate ?? todayDate);
        const to = decimalYear(holder.toDate ?? holder.fromDate ?? todayDate);
        return { kind: 'other', from, to: Math.max(to, from + GLIMPSE), label: holder.person };
      }),
      ...person.tenures.filter((tenure) => tenure.post === post).flatMap((tenure) => ownStretches(tenure, today, words)),
    ],
  })).filter((line) => line.stretches.length > 0);
  if (lines.length === 0) return null;
  const first = Math.floor(Math.min(today - 2, ...lines.flatMap((line) => line.stretches.map((stretch) => stretch.from))));
  const last = Math.floor(today);
  return { years: Array.from({ length: last - first + 1 }, (_, index) => first + index), lines };
}
