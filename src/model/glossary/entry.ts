import type { EntityId } from '../ids.ts';
import type { EntityType } from '../entity-types.ts';

/** What an editor wrote about an entity or a term: one file in `content/glossary`. */
export interface GlossaryEntry {
  /** `type/file-name`, as in `place/mosul`. */
  id: EntityId;
  name: string;
  type: EntityType;
  /** Other surfaces that mean this entry. */
  aliases: string[];
  /** Phrases that contain a name or alias but never mean this entry ("Mosul Eye"). */
  ignore: string[];
  /** `exact` (names): only as written; `fold` (terms): capitals don't matter. */
  match: 'exact' | 'fold';
  /** `true`: the name is nowhere on the site. */
  hidden: boolean;
  /** Whether the entry's mentions are highlighted; its page and listing stay either way. */
  highlight: boolean;
  /** Where readers can go on: label → URL; `wikidata` and `wikipedia` are known labels. */
  links: Record<string, string>;
  /** Where a place is, in degrees, north and east being positive; it goes before what open data says. */
  coordinates?: readonly [latitude: number, longitude: number];
  /** One or two sentences of plain text, from the file's first paragraph. */
  definition: string;
  /** The sense key of WordNet 3.1 that the definition of a term is quoted from; none where an editor wrote it. */
  wordnet?: string;
  /** The file's body as Markdown, definition included. */
  body: string;
  /** Relative to the project's root. */
  file: string;
}
