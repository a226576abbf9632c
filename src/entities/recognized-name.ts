import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { EntityType, MentionOrigin } from '../model/mention.ts';
import type { Span } from '../text/span.ts';

/** A span of text that names something, before it is linked to an entity. */
export interface RecognizedName extends Span {
  type: EntityType;
  /** 0 to 1: the share of such names that are right. */
  confidence: number;
  origin: MentionOrigin;
  /** The usual name of what is named, if the recognizer knows it: "Iraqis" for "Iraqi". */
  name?: string;
  /** The glossary entry that the span is a name or alias of. */
  entry?: GlossaryEntry;
}
