import { counted, fill, type PluralForms } from '../../../text/fill.ts';
import { exactFirst } from './exact-first.ts';
import { moveByArrows } from './move-by-arrows.ts';
import { openIndex, type SearchAnswer, type SearchIndex } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { countChoices, keepAddress, offerChoices, readChoices } from './search-form.ts';
import { suggestNames } from './suggest-names.ts';

/** Results shown at once. */
const BATCH = 10;
/** Milliseconds without a keystroke before a search begins. */
const PAUSE = 120;

/** What the page says, in its language. */
interface Words {
  results: PluralForms;
  nothing: string;
  nothingChosen: string;
  failed: string;
  didYouMean: string;
}

interface Parts {
  search: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
}

/**
 * Makes a search of the element: what is asked stands in its form, what is found in a list that arrow keys walk through.
 * `isPage`: the search is what the page is for, and the page's address says what is asked.
 */
export function setUpSearch(search: HTMLElement, isPage: boolean): void {
  const parts = partsOf(search);
  if (!parts) return;
  const { form, input, list } = parts;
  const address = new URLSearchParams(isPage ? location.search : '');
  const words = JSON.parse(search.dataset['words'] ?? '{}') as Words;
  let index: Promise<SearchIndex> | undefined;
  let timer = 0;
  let turn = 0;
  const open = () => (index ??= openSearch(parts, address));
  const run = async () => {
    const asked = ++turn;
    try {
      const opened = await open();
      if (isPage) keepAddress(form);
      await answer(parts, words, opened, () => asked === turn);
    } catch (error) {
      console.warn(error);
      index = undefined;
      clear(parts, words.failed);
    }
  };

  input.value = address.get('q') ?? '';
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  moveByArrows(input, list);
  input.focus({ preventScroll: true });
  void run();
}

function partsOf(search: HTMLElement): Parts | undefined {
  const form = search.querySelector('form');
  const input = search.querySelector<HTMLInputElement>('[name=q]');
  const status = search.querySelector<HTMLElement>('[role=status]');
  const list = search.querySelector<HTMLElement>('.results');
  const more = search.querySelector<HTMLButtonElement>('.more');
  return form && input && status && list && more ? { search, form, input, status, list, more } : undefined;
}

async function openSearch({ search, form }: Parts, address: URLSearchParams): Promise<SearchIndex> {
  const index = await openIndex(search.dataset['folder'] ?? '', search.dataset['base'] ?? '');
  offerChoices(form, await index.filters(), address);
  return index;
}

/** Asks the index what the form asks, and shows the answer unless a later one `isCurrent`. */
async function answer(parts: Parts, words: Words, index: SearchIndex, isCurrent: () => boolean): Promise<void> {
  const { search, form, input, status } = parts;
  const query = input.value.trim();
  const choices = readChoices(form);
  if (query === '' && Object.keys(choices.filters).length === 0 && !choices.sort) return clear(parts, '');
  const found = await index.search(query || null, choices);
  const pages = await firstPages(found, query, choices.sort !== undefined);
  if (!isCurrent()) return;
  countChoices(form, found.filters);
  showResults(parts, found, pages.map(resultItem));
  const total = found.results.length;
  const nothing = query === '' ? words.nothingChosen : fill(words.nothing, { query });
  status.textContent = total > 0 ? counted(words.results, total, document.documentElement.lang) : nothing;
  if (total === 0) await suggestNames(status, words.didYouMean, query, search.dataset['names'] ?? '');
}

/** The first results, the page of the very name that is asked for on top unless they stand by date. */
async function firstPages({ results }: SearchAnswer, query: string, isSorted: boolean) {
  const pages = await Promise.all(results.slice(0, BATCH).map(({ data }) => data()));
  return isSorted ? pages : exactFirst(pages, query);
}

function showResults({ input, list, more }: Parts, { results }: SearchAnswer, items: HTMLElement[]): void {
  replaceKeepingFocus(list, items, input);
  more.hidden = results.length <= BATCH;
  more.onclick = async () => {
    const from = list.children.length;
    const pages = await Promise.all(results.slice(from, from + BATCH).map(({ data }) => data()));
    list.append(...pages.map(resultItem));
    list.children[from]?.querySelector('a')?.focus();
    more.hidden = results.length <= list.children.length;
  };
}

/** A later answer may arrive when the keyboard is already among the results: focus stays on its page, or returns to the field. */
function replaceKeepingFocus(list: HTMLElement, items: HTMLElement[], field: HTMLElement): void {
  const focused = list.contains(document.activeElement) ? document.activeElement : undefined;
  list.replaceChildren(...items);
  if (!focused) return;
  const links = [...list.querySelectorAll('a')];
  (links.find((link) => link.href === (focused as HTMLAnchorElement).href) ?? field).focus();
}

function clear({ list, more, status }: Parts, message: string): void {
  list.replaceChildren();
  more.hidden = true;
  status.textContent = message;
}
