/**
 * Returns the number of articles that must mention an entity for it to have a page or a feed: at least `min`, and so many
 * that no more than `max` entities have one. `articleCounts` has the number of articles that mention each.
 */
export function articlesForPage(articleCounts: readonly number[], min: number, max: number): number {
  const candidates = articleCounts.filter((count) => count >= min).sort((a, b) => b - a);
  const firstWithout = candidates[max];
  return firstWithout === undefined ? min : firstWithout + 1;
}
