import type { EntityId } from '../ids.ts';
import type { EntityType } from '../mention.ts';

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
  /** `exact`: names match only as written; `fold`: whatever their capitals. */
  match: 'exact' | 'fold';
  /** `true`: the name must not appear anywhere on the site. */
  hidden: boolean;
  /** Whether the entry's mentions are highlighted; it has a page and is listed in any case. */
  highlight: boolean;
  /** Further reading: label → URL; `wikidata` and `wikipedia` are known labels. */
  links: Record<string, string>;
  /** The coordinates of a place in degrees, north and east being positive; they take precedence over open data. */
  coordinates?: readonly [latitude: number, longitude: number];
  /** One or two sentences of plain text, from the file's first paragraph. */
  definition: string;
  /** The WordNet 3.1 sense key of the gloss that the definition quotes; absent if an editor wrote the definition. */
  wordnet?: string;
  /** The file's body as Markdown, definition included. */
  body: string;
  /** Relative to the project's root. */
  file: string;
}

/** Returns the form in which names of entries are compared: composed, with single spaces and one kind of apostrophe. */
export function comparableName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
}
