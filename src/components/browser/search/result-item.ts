import { rememberFound } from './remember-found.ts';
import type { Found } from './pagefind.ts';

/** The punctuation of a found word, which was not searched for. */
const PUNCTUATED = /([.,;:!?)”’»]+)<\/mark>/g;
/** At most this many sections of an article are named below it. */
const PARTS = 3;

/** A result as a list item: what it is, its title, the found passage, the sections that have it too. */
export function resultItem(found: Found): HTMLElement {
  const { url, excerpt, meta, filters, sub_results: parts } = found;
  const facts = [...(filters['type'] ?? []), ...(filters['publisher'] ?? []), meta['date']].filter(Boolean).join(' · ');
  const passage = element('p');
  passage.innerHTML = excerpt.replace(PUNCTUATED, '</mark>$1');
  const title = element('h2', '', link(url, meta['title'] ?? url));
  for (const node of [title, passage]) Object.assign(node, { lang: meta['language'] ?? '', dir: 'auto' });
  const item = element('li', '', element('p', 'meta', facts), title, passage);
  const others = parts.filter((part) => part.url !== url).slice(0, PARTS);
  if (others.length > 0)
    item.append(element('p', 'parts meta row', ...others.map((part) => link(part.url, part.title))));
  item.addEventListener('click', ({ target }) => target instanceof HTMLAnchorElement && rememberFound(target, found));
  return item;
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
