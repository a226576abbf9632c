import { lookUpPlace } from '../../entities/gazetteer/look-up-place.ts';
import { countryAt } from '../../maps/country-at.ts';
import type { NamedPoint } from '../../maps/named-point.ts';
import type { Entity } from './entities.ts';

/** Where a place is, and who says so. */
export interface Whereabouts extends NamedPoint {
  origin: 'editor' | 'openData';
}

/** Where an entity is: the editor's word goes before open data. `undefined` where nobody knows, or it is no place. */
export function whereaboutsOf({ name, type, entry, place }: Entity): Whereabouts | undefined {
  if (type !== 'place') return undefined;
  if (entry?.data.coordinates) {
    const [latitude, longitude] = entry.data.coordinates;
    return { name, latitude, longitude, origin: 'editor' };
  }
  if (place?.latitude === undefined || place.longitude === undefined) return undefined;
  return { name, latitude: place.latitude, longitude: place.longitude, origin: 'openData' };
}

/** The country that a place is in, in English: the one around the editor's coordinates, or else what open data says. */
export function countryOf(entity: Entity): string | undefined {
  const whereabouts = whereaboutsOf(entity);
  return (whereabouts?.origin === 'editor' ? countryAt(whereabouts) : undefined) ?? entity.place?.country;
}

/** The region and country that a place is in, such as `Anbar, Iraq`, in `language`; empty where nothing is known. */
export function regionText(entity: Entity, language: string): string {
  const { place, name } = entity;
  const english = countryOf(entity);
  const country = english === undefined ? undefined : countryName(english, language);
  const region = place?.country === english ? place?.region : undefined;
  return [...new Set([region, country])].filter((part) => part !== undefined && part !== name).join(', ');
}

/** What `language` calls a country, by any English name of it; `undefined` where that isn't known. */
export function countryName(english: string, language: string): string | undefined {
  const known = lookUpPlace(english);
  if (known?.kind !== 'country') return language.startsWith('en') ? english : undefined;
  if (language.startsWith('en')) return known.name;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(known.countryCode);
}
