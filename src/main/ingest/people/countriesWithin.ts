import type { Annotated } from '../language/annotate';

type CountryHit = Annotated['countries'][number];

/** The countries named from one token to before another; found by halving, so that long texts stay fast. */
export function countriesWithin(report: Annotated, start: number, end: number): CountryHit[] {
  const { countries } = report;
  let low = 0;
  let high = countries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((countries[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const found: CountryHit[] = [];
  for (let at = low; at < countries.length; at += 1) {
    const hit = countries[at];
    if (hit === undefined || hit.start >= end) break;
    found.push(hit);
  }
  return found;
}
