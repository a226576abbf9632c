import { config } from '../../postil.config.ts';
import { suggestionList, type SuggestionList } from '../register/name-suggestions.ts';
import { stringsFor } from '../strings/strings.ts';
import { loadCollection } from './entities.ts';
import { entityHref } from './entity-href.ts';
import { pathTo } from './urls.ts';

/** Where the search finds its index and the names to suggest, and what it says. */
export interface SearchView {
  /** The folder of the index. */
  folder: string;
  base: string;
  /** The address of `searchNames`. */
  names: string;
  /** What script says, as JSON. */
  words: string;
}

export function searchView(): SearchView {
  const strings = stringsFor(config.language);
  const words = {
    results: strings.searchResults,
    nothing: strings.searchNothing,
    nothingChosen: strings.searchNothingChosen,
    failed: strings.searchFailed,
    didYouMean: strings.didYouMean,
  };
  return {
    folder: pathTo('pagefind/'),
    base: config.base,
    names: pathTo('search/names.json'),
    words: JSON.stringify(words),
  };
}

/** Every name, for a search that finds nothing. */
export async function searchNames(): Promise<SuggestionList> {
  const { entities } = await loadCollection();
  const searchable = [...entities.values()].map((entity) => ({
    name: entity.name,
    target: entityHref(entity),
    aliases: entity.entry?.data.aliases ?? [],
    mentions: entity.mentioned?.articles.reduce((sum, { mentions }) => sum + mentions.length, 0) ?? 0,
  }));
  return suggestionList(searchable);
}
