/** A page that was found, as Pagefind describes it. */
export interface Found {
  url: string;
  /** HTML: Pagefind escapes the text and adds nothing but `<mark>`. */
  excerpt: string;
  /** The page's text; its words are counted between white space. */
  content: string;
  /** The numbers of the words that were found. */
  locations: number[];
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  sub_results: { url: string; title: string }[];
}

/** How many pages have each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchAnswer {
  results: { data: () => Promise<Found> }[];
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
  /** `null` for the words: every page that the filters let through. */
  search: (words: string | null, request: SearchRequest) => Promise<SearchAnswer>;
}

/** What a page is called counts for more than what it says: a search for a name is a search for its page. */
const RANKING = { metaWeights: { title: 10, aliases: 8 } };

/** Loads the index in `folder`; the addresses of its pages begin with `base`. Throws where there is none. */
export async function openIndex(folder: string, base: string): Promise<SearchIndex> {
  const index = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as SearchIndex;
  await index.options({ baseUrl: base, ranking: RANKING });
  await index.init();
  await index.filters();
  return index;
}
