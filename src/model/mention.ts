import type { Span } from '../text/span.ts';
import type { EntityId } from './ids.ts';

/** The types of entities, in the order in which they are listed. `term` comes from the glossary only. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'group', 'event', 'work', 'term'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** The sources of mentions, in the order in which overlaps are resolved: the first wins. */
export const MENTION_ORIGINS = ['editor', 'glossary', 'model', 'gazetteer'] as const;

export type MentionOrigin = (typeof MENTION_ORIGINS)[number];

/** A span of text that names something. */
export interface Mention extends Span {
  /** `text.slice(start, end)`. */
  surface: string;
  type: EntityType;
  /** The entity's own name: the longest or the editor's form, without possessive. */
  name: string;
  /** The entity's id. */
  id: EntityId;
  /** The share of such mentions that are right, from 0 to 1. */
  confidence: number;
  origin: MentionOrigin;
}
