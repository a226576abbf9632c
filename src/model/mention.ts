import type { EntityId } from './ids.ts';
import type { EntityType } from './entity-types.ts';

/** Who says that a span names something; also the order in which overlaps are decided, first wins. */
export const MENTION_ORIGINS = ['editor', 'glossary', 'model', 'gazetteer'] as const;

export type MentionOrigin = (typeof MENTION_ORIGINS)[number];

/** One span of text that names something. `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** `text.slice(start, end)`. */
  surface: string;
  type: EntityType;
  /** The entity's own name: the longest or the editor's form, without possessive. */
  name: string;
  id: EntityId;
  /** 0 to 1: the share of such mentions that are right. */
  confidence: number;
  origin: MentionOrigin;
}
