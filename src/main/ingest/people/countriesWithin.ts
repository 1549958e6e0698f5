import type { Annotated } from '../language/annotate';

type CountryHit = Annotated['countries'][number];
type PlaceHit = Annotated['places'][number];

/** The countries named from one token to before another; found by halving, so that long texts stay fast. */
export function countriesWithin(report: Annotated, start: number, end: number): CountryHit[] {
  return hitsWithin(report.countries, start, end);
}

/** The places named from one token to before another; found by halving. */
export function placesWithin(report: Annotated, start: number, end: number): PlaceHit[] {
  return hitsWithin(report.places, start, end);
}

function hitsWithin<T extends { start: number }>(hits: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || hit.start >= end) break;
    found.push(hit);
  }
  return found;
}
