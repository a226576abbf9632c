/** What an entity can be. `term` comes from the glossary only: no recognizer guesses it. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'group', 'event', 'work', 'term'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];
