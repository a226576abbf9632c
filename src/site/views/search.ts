import { suggestionList, type SuggestionList } from '../../collection/did-you-mean.ts';
import { interfaceLanguage, primary, stringsFor } from '../../strings/strings.ts';
import type { TextFile } from '../output-file.ts';
import type { PageOf } from '../page.ts';
import type { Site } from '../site.ts';

/** What the search's script needs: where the index and the names to suggest are, and what to say. */
export interface SearchView {
  /** The folder of the index. */
  folder: string;
  /** The base path of the site, which the index leaves out. */
  base: string;
  /** The path of `searchNames`. */
  names: string;
  /** Messages, as JSON. */
  words: string;
}

/** Lists the search page of each language that pages of the site have an interface in, the site's own first. */
export function searchPages(site: Site): (PageOf<SearchView> & { language: string })[] {
  const { config, collection, routes } = site;
  const languages = [config.language, ...collection.articles.map(({ language }) => language)];
  const spoken = new Set(languages.map((language) => primary(interfaceLanguage(language, config.language))));
  return [...spoken].map((language) => ({
    href: routes.search(language),
    language,
    isIndexed: false,
    get view() {
      return searchView(site, language);
    },
  }));
}

/** Shows the search in an interface language. */
export function searchView({ routes }: Site, language: string): SearchView {
  const strings = stringsFor(language);
  const words = {
    results: strings.searchResults,
    nothing: strings.searchNothing,
    nothingChosen: strings.searchNothingChosen,
    failed: strings.searchFailed,
    didYouMean: strings.didYouMean,
  };
  return {
    folder: routes.searchIndex,
    base: routes.base,
    names: routes.searchNames,
    words: JSON.stringify(words),
  };
}

/** Makes the file with the names to suggest. */
export function searchNamesFile(site: Site): TextFile {
  const write = () => JSON.stringify(searchNames(site));
  return { path: 'search/names.json', type: 'application/json', write };
}

/** Lists the names to suggest where a search finds nothing. */
export function searchNames({ collection, routes }: Site): SuggestionList {
  const searchable = [...collection.entities.values()].map((entity) => ({
    name: entity.name,
    target: routes.entity(entity),
    aliases: entity.entry?.aliases ?? [],
    mentions: entity.mentioned?.count ?? 0,
  }));
  return suggestionList(searchable);
}
