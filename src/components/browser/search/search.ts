import { didYouMean, type SuggestionList } from '../../../collection/did-you-mean.ts';
import { counted, fill, type PluralForms } from '../../../text/fill.ts';
import { openIndex, type SearchAnswer, type SearchIndex } from './pagefind.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { exactFirst, moveByArrows, replaceResults, resultItem } from './result-list.ts';
import { countChoices, keepAddress, offerChoices, readChoices } from './search-form.ts';

/** Results shown at once. */
const PAGE_SIZE = 10;
/** Milliseconds without a keystroke before a search begins. */
const TYPING_PAUSE = 120;
/** The same within a word of one or two letters: most pages have words that begin like it, and nobody searches for them. */
const SHORT_WORD_PAUSE = 500;
/** Of alphabets: one character of Chinese or Japanese is a word. */
const SHORT_WORD = /(?:^|\s)[\p{Lu}\p{Ll}]{1,2}$/u;

/** Messages in the language of the page. */
interface Words {
  results: PluralForms;
  nothing: string;
  nothingChosen: string;
  failed: string;
  didYouMean: string;
}

interface SearchElements {
  search: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
}

/**
 * Sets up a search element: its form has the query, its list the results, through which the arrow keys move. `isPage`:
 * the element is the content of its page, whose address keeps the query.
 */
export function setUpSearch(search: HTMLElement, isPage: boolean): void {
  const elements = findElements(search);
  if (!elements) return;
  const { form, input, list } = elements;
  const address = new URLSearchParams(isPage ? location.search : '');
  const words = JSON.parse(search.dataset['words'] ?? '{}') as Words;
  let index: Promise<SearchIndex> | undefined;
  let timer = 0;
  // Searches in a large index take time and cannot be stopped: those that nobody waits for any more would delay the next.
  const run = oneAtATime(async (isLatest) => {
    try {
      const opened = await (index ??= openSearchIndex(elements, address));
      if (isPage) keepAddress(form);
      await answer(elements, words, opened, isLatest);
    } catch (error) {
      console.warn(error);
      index = undefined;
      clearResults(elements, words.failed);
    }
  });

  input.value = address.get('q') ?? '';
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), SHORT_WORD.test(input.value) ? SHORT_WORD_PAUSE : TYPING_PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run();
  });
  moveByArrows(input, list);
  input.focus({ preventScroll: true });
  void run();
}

function findElements(search: HTMLElement): SearchElements | undefined {
  const form = search.querySelector('form');
  const input = search.querySelector<HTMLInputElement>('[name=q]');
  const status = search.querySelector<HTMLElement>('[role=status]');
  const list = search.querySelector<HTMLElement>('.results');
  const more = search.querySelector<HTMLButtonElement>('.more');
  return form && input && status && list && more ? { search, form, input, status, list, more } : undefined;
}

async function openSearchIndex({ search, form }: SearchElements, address: URLSearchParams): Promise<SearchIndex> {
  const index = await openIndex(search.dataset['folder'] ?? '', search.dataset['base'] ?? '');
  offerChoices(form, await index.filters(), address);
  return index;
}

/** Searches the index for what the form says, and shows the results unless another search is wanted meanwhile. */
async function answer(
  elements: SearchElements,
  words: Words,
  index: SearchIndex,
  isLatest: () => boolean,
): Promise<void> {
  if (!isLatest()) return;
  const { search, form, input, status } = elements;
  const query = input.value.trim();
  const choices = readChoices(form);
  if (query === '' && Object.keys(choices.filters).length === 0 && !choices.sort) return clearResults(elements, '');
  const found = await index.search(query || null, choices);
  if (!isLatest()) return;
  const first = await loadPages(found, 0);
  // Results in order of date stay in it.
  const pages = choices.sort ? first : exactFirst(first, query);
  if (!isLatest()) return;
  countChoices(form, found.filters);
  showResults(elements, found, pages.map(resultItem));
  const total = found.results.length;
  const nothing = query === '' ? words.nothingChosen : fill(words.nothing, { query });
  status.textContent = total > 0 ? counted(words.results, total, document.documentElement.lang) : nothing;
  if (total === 0) await suggestNames(status, words.didYouMean, query, search.dataset['names'] ?? '');
}

function loadPages({ results }: SearchAnswer, from: number) {
  return Promise.all(results.slice(from, from + PAGE_SIZE).map(({ data }) => data()));
}

function showResults({ input, list, more }: SearchElements, answer: SearchAnswer, items: HTMLElement[]): void {
  const total = answer.results.length;
  replaceResults(list, items, input);
  more.hidden = total <= PAGE_SIZE;
  more.onclick = async () => {
    const from = list.children.length;
    list.append(...(await loadPages(answer, from)).map(resultItem));
    list.children[from]?.querySelector('a')?.focus();
    more.hidden = total <= list.children.length;
  };
}

function clearResults({ list, more, status }: SearchElements, message: string): void {
  list.replaceChildren();
  more.hidden = true;
  status.textContent = message;
}

/** Adds to `status` links to names that `query` may have meant, from the list at `address`; none if no name is close. */
async function suggestNames(status: HTMLElement, lead: string, query: string, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const suggestions = didYouMean(query, (await response.json()) as SuggestionList);
  const links = suggestions.map(({ name, target }) => {
    const link = document.createElement('a');
    link.href = target;
    link.append(name);
    return link;
  });
  if (links.length > 0) status.append(` ${lead} `, ...links.flatMap((link, i) => (i > 0 ? [', ', link] : [link])), '?');
}
