import { compareText } from '../text/compare-text.ts';
import type { Collection, Entity } from './collection.ts';
import { chooseDefinition } from './definitions/definition.ts';
import type { MentionedEntity } from './mentioned-entities.ts';

/** Returns the mentioned entities that neither an editor nor an article nor open data defines, most mentioned first. */
export function undefinedEntities({ entities }: Collection): MentionedEntity[] {
  return [...entities.values()]
    .flatMap((entity) => (entity.mentioned && !isDefined(entity) ? [entity.mentioned] : []))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}

/** The language of a definition does not matter to whether there is one. */
function isDefined(entity: Entity): boolean {
  return chooseDefinition(entity, 'en') !== undefined;
}
