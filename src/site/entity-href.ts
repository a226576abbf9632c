import { entityAnchor } from '../annotate/anchors.ts';
import type { Entity } from './views/entities.ts';
import { entityPath, glossaryPath } from './routes.ts';

/** The path of an entity's page or, where it has none, of its line in the glossary. */
export function entityHref({ id, hasPage, glossaryPage }: Pick<Entity, 'id' | 'hasPage' | 'glossaryPage'>): string {
  return hasPage ? entityPath(id) : `${glossaryPath(glossaryPage)}#${encodeURIComponent(entityAnchor(id))}`;
}
