import { fill, type Strings } from '../strings/strings.ts';
import type { Link } from './link.ts';

/** A page's place among the pages of a list. */
export interface Pagination {
  /** Such as `Page 2 of 5`. */
  position: string;
  previous?: Link | undefined;
  next?: Link | undefined;
}

/** What to call the neighbors of a page. */
export interface NeighborNames {
  previous: string;
  next: string;
}

/** Splits a list into pages of at most `size` items; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Links page `current` of `last`, counted from one, to its neighbors; `undefined` where it is the only page. */
export function pagination(
  [current, last]: readonly [current: number, last: number],
  pathOf: (page: number) => string,
  names: NeighborNames,
  strings: Strings,
): Pagination | undefined {
  if (last === 1) return undefined;
  return {
    position: fill(strings.pageOf, { page: current, pages: last }),
    previous: current > 1 ? { href: pathOf(current - 1), text: names.previous } : undefined,
    next: current < last ? { href: pathOf(current + 1), text: names.next } : undefined,
  };
}
