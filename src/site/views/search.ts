import { config } from '../../../postil.config.ts';
import { suggestionList, type SuggestionList } from '../../collection/name-suggestions.ts';
import { interfaceLanguage, primary, stringsFor } from '../../strings/strings.ts';
import { allArticles } from '../store.ts';
import { loadCollection } from './entities.ts';
import { entityHref } from '../entity-href.ts';
import { pathTo } from '../routes.ts';

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

/** A search page for each language that a page of the site speaks, as Astro's routes ask for them. */
export async function searchPages() {
  const languages = (await allArticles()).map(({ data }) => data.language);
  const spoken = [config.language, ...languages].map((language) =>
    primary(interfaceLanguage(language, config.language)),
  );
  return [...new Set(spoken)].map((language, i) => ({
    params: { language: i === 0 ? undefined : language },
    props: { language },
  }));
}

/** What the search needs that speaks `language`. */
export function searchView(language: string): SearchView {
  const strings = stringsFor(language);
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
