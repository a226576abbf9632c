import type { MetadataPage } from '../metadata-page.ts';

/** What lies between a line and the article below it. */
export interface Way {
  longBeforeBody: number;
  longestBeforeBody: number;
  wordsBeforeBody: number;
  keptBeforeBody: number;
}

/** The way of a line that no article stands below. */
export const NO_WAY: Way = { longBeforeBody: -1, longestBeforeBody: -1, wordsBeforeBody: -1, keptBeforeBody: -1 };

/** The way to the article from its first line and each line above it, by line. */
export function waysToBody({ lines, body: [first] }: MetadataPage): Way[] {
  let way: Way = { longBeforeBody: 0, longestBeforeBody: 0, wordsBeforeBody: 0, keptBeforeBody: 0 };
  const ways: Way[] = [];
  if (first >= 0) ways[first] = way;
  for (let line = first - 1; line >= 0; line--) {
    ways[line] = way;
    const { words, article } = lines[line]!;
    way = {
      longBeforeBody: way.longBeforeBody + Number(words >= 5),
      longestBeforeBody: Math.min(60, Math.max(way.longestBeforeBody, words)),
      wordsBeforeBody: Math.min(400, way.wordsBeforeBody + words),
      keptBeforeBody: way.keptBeforeBody + Number(article),
    };
  }
  return ways;
}
