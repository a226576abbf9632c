import type { SearchWords } from '../search-highlights.ts';
import type { SearchResult } from './pagefind.ts';

/** Punctuation after a matching word, which was not searched for. */
const MARKED_PUNCTUATION = /([.,;:!?)”’»]+)<\/mark>/g;
/** Matching sections of an article that are listed below it. */
const MAX_SECTIONS = 3;

/** Makes a list item of a result: its type and date, its title, the matching passage, and the sections that match, too. */
export function resultItem(result: SearchResult): HTMLElement {
  const { url, excerpt, meta, filters, sub_results: sections } = result;
  const facts = [...(filters['type'] ?? []), ...(filters['publisher'] ?? []), meta['date']].filter(Boolean).join(' · ');
  const passage = element('p');
  passage.innerHTML = excerpt.replace(MARKED_PUNCTUATION, '</mark>$1');
  const title = element('h2', '', link(url, meta['title'] ?? url));
  for (const node of [title, passage]) Object.assign(node, { lang: meta['language'] ?? '', dir: 'auto' });
  const item = element('li', '', element('p', 'meta', facts), title, passage);
  const others = sections.filter((section) => section.url !== url).slice(0, MAX_SECTIONS);
  if (others.length > 0)
    item.append(element('p', 'parts meta row', ...others.map((section) => link(section.url, section.title))));
  item.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) rememberSearchWords(target, result);
  });
  return item;
}

/** Keeps the words that matched, for this tab alone: the page highlights them, and its address does not show them. */
function rememberSearchWords({ pathname }: HTMLAnchorElement, { content, locations }: SearchResult): void {
  const tokens = content.split(/\s+/);
  const kept: SearchWords = { pathname, words: locations.flatMap((index) => tokens[index] ?? []) };
  try {
    sessionStorage.setItem('search-words', JSON.stringify(kept));
  } catch {
    // Without storage nothing is highlighted.
  }
}

/** Moves the pages whose title, or one of whose aliases (separated by ` · `), is `query` before the others. */
export function exactFirst<Page extends Pick<SearchResult, 'meta'>>(pages: readonly Page[], query: string): Page[] {
  const wanted = normalize(query);
  const isExact = ({ meta }: Page) =>
    [meta['title'], ...(meta['aliases']?.split(' · ') ?? [])].some((name) => name && normalize(name) === wanted);
  return [...pages.filter(isExact), ...pages.filter((page) => !isExact(page))];
}

/** Replaces the results. If the focus is on one of them, it stays on the same page, or else returns to `field`. */
export function replaceResults(list: HTMLElement, items: readonly HTMLElement[], field: HTMLElement): void {
  const focused = list.contains(document.activeElement) ? document.activeElement : undefined;
  list.replaceChildren(...items);
  if (!focused) return;
  const links = [...list.querySelectorAll('a')];
  (links.find((link) => link.href === (focused as HTMLAnchorElement).href) ?? field).focus();
}

/** Makes the arrow keys move the focus from the search field through the titles of the results and back. */
export function moveByArrows(field: HTMLElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...list.querySelectorAll<HTMLElement>('h2 a')];
    const index = stops.findIndex((stop) => stop === document.activeElement);
    if (!step || index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stops[index + step]?.focus();
  });
}

/** Removes case, accents and extra white space. */
function normalize(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function element(name: string, className = '', ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

function link(href: string, text: string): HTMLElement {
  const node = document.createElement('a');
  node.href = href;
  node.append(text);
  return node;
}
