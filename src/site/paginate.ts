/** Where a list that fills several pages goes on. */
export interface PageLinks {
  /** From one. */
  current: number;
  last: number;
  previous?: string | undefined;
  next?: string | undefined;
}

/** Cuts a list into pages of `size` items at most; one empty page where there is nothing. */
export function inPages<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** The neighbors of page `current` of `last`; `pathOf` gives the path of the page of that number. */
export function pageLinks(current: number, last: number, pathOf: (number: number) => string): PageLinks {
  return {
    current,
    last,
    previous: current > 1 ? pathOf(current - 1) : undefined,
    next: current < last ? pathOf(current + 1) : undefined,
  };
}

/** The number of a page as the parameter of its route: none for the first. */
export const pageParam = (number: number) => (number === 1 ? undefined : String(number));

/** What the address of a list's page ends with: nothing for the first, then `2/`, `3/`, … */
export const pageEnding = (number: number) => (number === 1 ? '' : `${number}/`);
