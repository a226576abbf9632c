import type { EntityType } from '../model/entity-types.ts';

/** A span of text that names something, as a recognizer sees it: not yet linked to an entity. */
export interface RecognizedName {
  start: number;
  end: number;
  type: EntityType;
  /** 0 to 1: the share of such names that are right. */
  confidence: number;
  /** What it is usually called, where the recognizer knows. */
  name?: string;
}
