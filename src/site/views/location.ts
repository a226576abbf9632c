import type { Entity } from '../../collection/collection.ts';
import { describePlace } from '../../collection/definitions/describe-place.ts';
import { lookUpPlace } from '../../entities/gazetteer/look-up-place.ts';
import { countryAt } from '../../maps/country-at.ts';
import type { NamedPoint } from '../../maps/coordinates.ts';
import type { Place } from '../../model/place.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import { countryNames, perLanguage } from '../../text/formatters.ts';

/** The position of a place, and who says so. */
export interface PlaceLocation extends NamedPoint {
  origin: 'editor' | 'openData';
}

type LocatedEntity = Pick<Entity, 'name' | 'type' | 'entry' | 'place'>;

/** Returns the position of a place, the editor's before that of open data; `undefined` where neither gives one. */
export function locationOf({ name, type, entry, place }: LocatedEntity): PlaceLocation | undefined {
  if (type !== 'place') return undefined;
  if (entry?.coordinates) {
    const [latitude, longitude] = entry.coordinates;
    return { name, latitude, longitude, origin: 'editor' };
  }
  if (place?.latitude === undefined || place.longitude === undefined) return undefined;
  return { name, latitude: place.latitude, longitude: place.longitude, origin: 'openData' };
}

/** Returns the English name of the country around the editor's coordinates or, without any, that of open data. */
export function countryOf(entity: LocatedEntity): string | undefined {
  const location = locationOf(entity);
  return (location?.origin === 'editor' ? countryAt(location) : undefined) ?? entity.place?.country;
}

/** Writes the region and country of a place, such as `Anbar, Iraq`, in `language`; empty where neither is known. */
export function regionText(entity: LocatedEntity, language: string): string {
  const { place, name } = entity;
  const english = countryOf(entity);
  const country = english === undefined ? undefined : countryName(english, language);
  const region = place?.country === english ? place?.region : undefined;
  return [...new Set([region, country])].filter((part) => part !== undefined && part !== name).join(', ');
}

/** Translates any English name of a country into `language`; `undefined` where the translation is not known. */
export function countryName(english: string, language: string): string | undefined {
  const names = knownCountryNames(language);
  if (!names.has(english)) names.set(english, translateCountry(english, language));
  return names.get(english);
}

const knownCountryNames = perLanguage(() => new Map<string, string | undefined>());

function translateCountry(english: string, language: string): string | undefined {
  const country = lookUpPlace(english);
  if (country?.kind !== 'country') return language.startsWith('en') ? english : undefined;
  if (language.startsWith('en')) return country.name;
  return countryNames(language).of(country.countryCode);
}

/** Writes what open data has of a place, with its origin: kind, region, country, population and coordinates. */
export function placeFacts(place: Place, language: string): string {
  const parts = [describePlace(place, language), coordinatesText(place, language)];
  const description = parts.filter((part) => part !== undefined).join(' ');
  return fill(stringsFor(language).openData, { description });
}

const degreesFormat = perLanguage(
  (language) => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** `36.34° N, 43.13° E`; `undefined` where the position is not known. */
function coordinatesText({ latitude, longitude }: Place, language: string): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const strings = stringsFor(language);
  const { north, south, east, west } = strings.compass;
  const degrees = degreesFormat(language);
  return fill(strings.coordinates, {
    latitude: degrees.format(Math.abs(latitude)),
    northOrSouth: latitude < 0 ? south : north,
    longitude: degrees.format(Math.abs(longitude)),
    eastOrWest: longitude < 0 ? west : east,
  });
}
