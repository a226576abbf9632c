/** A page that a search found, as Pagefind describes it. */
export interface SearchResult {
  url: string;
  /** HTML: Pagefind escapes the text and adds nothing but `<mark>`. */
  excerpt: string;
  /** The page's text; its words are separated by white space. */
  content: string;
  /** The indexes of the words that match. */
  locations: number[];
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  sub_results: { url: string; title: string }[];
}

/** The number of pages that have each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchAnswer {
  results: { data: () => Promise<SearchResult> }[];
  filters: FilterCounts;
}

export interface SearchRequest {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface SearchIndex {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  /** `null` instead of words finds every page that the filters let through. */
  search: (words: string | null, request: SearchRequest) => Promise<SearchAnswer>;
}

/** A page's title counts for more than its text: a search for a name is a search for its page. */
const RANKING = { metaWeights: { title: 10, aliases: 8 } };

/** Loads the index in `folder`; the addresses of its pages begin with `base`. Throws where there is none. */
export async function openIndex(folder: string, base: string): Promise<SearchIndex> {
  const index = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as SearchIndex;
  await index.options({ baseUrl: base, ranking: RANKING });
  await index.init();
  await index.filters();
  return index;
}
