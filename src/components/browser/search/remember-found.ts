import type { Found } from './pagefind.ts';

/** Keeps, for this tab alone, the words that led to a page, so that the page can mark them without an address that says so. */
export function rememberFound({ pathname }: HTMLAnchorElement, { content, locations }: Found): void {
  const words = content.split(/\s+/);
  const found = locations.flatMap((place) => words[place]?.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []);
  try {
    sessionStorage.setItem('found', JSON.stringify({ pathname, words: [...new Set(found)] }));
  } catch {
    // Without storage nothing is marked.
  }
}
