import type { Location } from './location';

let awaited: Location | null = null;

/** The record at this location takes the keys once it is drawn: one asked for it by name. */
export function arriveAt(to: Location): void {
  awaited = to;
}

/** True once, where the awaited record is shown. */
export function takeArrival(here: Location): boolean {
  const isHere = awaited !== null && awaited.place === here.place && awaited.id === here.id;
  if (isHere) awaited = null;
  return isHere;
}
