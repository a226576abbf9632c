import type { Entity } from './entities.ts';

/** A link to another site. */
export interface OutwardLink {
  href: string;
  text: string;
}

const KNOWN_LABELS: Record<string, string> = { wikidata: 'Wikidata', wikipedia: 'Wikipedia' };

/** Where an entity's entry sends readers on, in its order. */
export function entityLinks({ entry }: Pick<Entity, 'entry'>): OutwardLink[] {
  return Object.entries(entry?.data.links ?? {}).map(([label, href]) => ({ href, text: KNOWN_LABELS[label] ?? label }));
}
