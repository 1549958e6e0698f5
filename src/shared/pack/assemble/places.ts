/** A place that the locator map can show. Degrees, east and north positive, rounded to a hundredth. */
export interface MapPlace { name: string; longitude: number; latitude: number }

/** Places around the outlines that the press has, at their usual coordinates. */
const PLACES: readonly MapPlace[] = [
  { name: 'Muscat', longitude: 58.41, latitude: 23.61 }, { name: 'Salalah', longitude: 54.09, latitude: 17.02 }, { name: 'Duqm', longitude: 57.7, latitude: 19.66 },
  { name: 'Sohar', longitude: 56.73, latitude: 24.36 }, { name: 'Nizwa', longitude: 57.53, latitude: 22.93 }, { name: 'Abu Dhabi', longitude: 54.37, latitude: 24.47 }, { name: 'Dubai', longitude: 55.28, latitude: 25.23 },
];

/** Where a city lies, if the map knows it. */
export function coordinatesOf(city: string | null): MapPlace | null {
  return PLACES.find(({ name }) => name === city) ?? null;
}
