import type { Annotation } from './annotation.ts';
import { entityId } from './ids.ts';
import type { EntityType } from './mention.ts';

/** Returns an annotation of a text that is nothing but the name, for tests. */
export function annotationFixture(type: EntityType, name: string, more: Partial<Annotation> = {}): Annotation {
  const surface = more.surface ?? name;
  return {
    id: entityId(type, name),
    type,
    name,
    surface,
    start: 0,
    end: surface.length,
    confidence: 1,
    origin: 'glossary',
    before: '',
    after: '',
    block: 'b1',
    anchor: 'm1',
    note: 1,
    highlighted: true,
    ...more,
  };
}
