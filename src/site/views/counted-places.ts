import type { Entity } from '../../collection/collection.ts';
import { collator } from '../../text/formatters.ts';
import { oncePerSite, type Site } from '../site.ts';

/** A place and how often it is mentioned. */
export interface CountedEntity {
  entity: Entity;
  count: number;
}

/** Places that the page of places shows; the glossary has all of them. */
const MAX_LISTED_PLACES = 200;

/** Returns the places that the page of places shows. */
export function listedPlaces(site: Site): readonly CountedEntity[] {
  return countedPlaces(site).slice(0, MAX_LISTED_PLACES);
}

/** Returns the places that articles mention, the most mentioned first. */
export const countedPlaces = oncePerSite(({ collection, language }: Site): readonly CountedEntity[] => {
  const { compare } = collator(language);
  return [...collection.entities.values()]
    .flatMap((entity) =>
      entity.type === 'place' && entity.mentioned ? [{ entity, count: entity.mentioned.count }] : [],
    )
    .sort((a, b) => b.count - a.count || compare(a.entity.name, b.entity.name));
});
