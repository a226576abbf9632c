import { config } from '../../postil.config.ts';
import { pathTo } from './urls.ts';

/** Where the search finds its index, and in what language it speaks. */
export interface SearchView {
  bundle: string;
  base: string;
  language: string;
}

export function searchView(): SearchView {
  return { bundle: pathTo('pagefind/'), base: config.base, language: config.language };
}
