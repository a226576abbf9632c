/** The types of entities, in the order in which they are listed. `term` comes from the glossary only. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'group', 'event', 'work', 'term'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];
