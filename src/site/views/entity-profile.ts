import { fill, stringsFor } from '../../strings/strings.ts';
import { definitionView, type DefinitionView } from './definitions.ts';
import type { Collection, Entity } from './entities.ts';
import { entityLinks, type OutwardLink } from './entity-links.ts';
import { entityRegister, type EntityRegister } from './entity-register.ts';
import { placeFacts } from './place-facts.ts';

/** What is known of an entity. */
export interface EntityProfile {
  definition?: DefinitionView | undefined;
  /** Such as `Also: Nineveh, the old city`. */
  aliases?: string | undefined;
  /** Its other names for the search, separated by ` · `. */
  searchAliases?: string | undefined;
  /** All that the editor wrote, as HTML. */
  html?: string | undefined;
  /** What open data has of a place. */
  facts?: string | undefined;
  links: OutwardLink[];
  register: EntityRegister;
}

/** All that is known of an entity, in the interface language given. */
export function entityProfile(entity: Entity, collection: Collection, language: string): EntityProfile {
  const strings = stringsFor(language);
  const { entry } = entity;
  const aliases = entry?.data.aliases ?? [];
  const definition = definitionView(entity, language);
  // Where an editor gives the position, open data may mean another place; a definition from there says it all.
  const isTold = entry?.data.coordinates !== undefined || definition?.origin === 'openData';
  return {
    definition,
    aliases: aliases.length > 0 ? fill(strings.alsoCalled, { names: aliases.join(', ') }) : undefined,
    searchAliases: aliases.length > 0 ? aliases.join(' · ') : undefined,
    html: entry?.rendered?.html,
    links: entityLinks(entity),
    facts: isTold ? undefined : entity.place && placeFacts(entity.place, language),
    register: entityRegister(entity, collection, language),
  };
}
