import { compareText } from '../text/compare-text.ts';

/** What a reader may be looking for. */
export interface Searchable {
  name: string;
  /** Where it is found, such as its path. */
  target: string;
  aliases: readonly string[];
  /** How often the collection names it. */
  mentions: number;
}

/** A line for each entity: its target, its name, then its aliases; the most named first, as the matcher wants it. */
export type SuggestionList = (readonly [target: string, name: string, ...aliases: string[]])[];

/** Longer lists take longer to load than a reader waits; 5,000 names are about 100 KB on the wire. */
const MOST = 5000;

/** The list that the browser searches for what was meant: names nearly everybody looks for, not all of a large collection. */
export function suggestionList(entities: Iterable<Searchable>): SuggestionList {
  return [...entities]
    .sort((a, b) => b.mentions - a.mentions || compareText(a.target, b.target))
    .slice(0, MOST)
    .map(({ name, target, aliases }) => [target, name, ...new Set(aliases.filter((alias) => alias !== name))]);
}
