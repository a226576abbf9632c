import type { Place } from '../../model/place.ts';
import { describePlace } from '../../collection/definitions/describe-place.ts';
import { fill, stringsFor } from '../../strings/strings.ts';

/** What open data has of a place, in words, with its origin: kind, region, country, population, coordinates. */
export function placeFacts(place: Place, language: string): string {
  const position = coordinates(place, language);
  const description = [describePlace(place, language), position].filter((part) => part !== undefined).join(' ');
  return fill(stringsFor(language).openData, { description });
}

/** `36.34° N, 43.13° E`; `undefined` where the place's position is not known. */
function coordinates({ latitude, longitude }: Place, language: string): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const strings = stringsFor(language);
  const { north, south, east, west } = strings.compass;
  const degrees = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return fill(strings.coordinates, {
    latitude: degrees.format(Math.abs(latitude)),
    northOrSouth: latitude < 0 ? south : north,
    longitude: degrees.format(Math.abs(longitude)),
    eastOrWest: longitude < 0 ? west : east,
  });
}
