import { compareText } from '../../../src/text/compare-text.ts';
import type { FilterFile, IndexMetadata } from './pagefind-format.ts';
import type { Segment } from './segment.ts';

/** Merges the pages of each value of each filter. */
export function mergeFilters(segments: readonly Segment[]): FilterFile[] {
  let firstPage = 0;
  const all = segments.flatMap(({ filters, pageCount }) => {
    const first = firstPage;
    firstPage += pageCount;
    return filters.flatMap(([filter, values]) =>
      values.map(([value, pages]) => ({ filter, value, pages: pages.map((page) => first + page) })),
    );
  });
  return groupsBy(all, 'filter').map(([filter, values]) => [
    filter,
    groupsBy(values, 'value').map(([value, lists]) => [value, lists.flatMap(({ pages }) => pages)]),
  ]);
}

/** Sorts all pages by each of the values that they have. Pages with the same value keep their order. */
export function mergeSorts(segments: readonly Segment[]): IndexMetadata[4] {
  const pages = segments.flatMap(({ sortValues }) => sortValues);
  const all = pages.flatMap((values, page) => Object.entries(values).map(([sort, value]) => ({ sort, value, page })));
  return groupsBy(all, 'sort').map(([sort, values]) => [
    sort,
    values.sort((a, b) => compareText(a.value, b.value)).map(({ page }) => page),
  ]);
}

function groupsBy<Key extends string, Item extends Record<Key, string>>(items: Item[], key: Key): [string, Item[]][] {
  return [...Map.groupBy(items, (item): string => item[key])].sort(([a], [b]) => compareText(a, b));
}
