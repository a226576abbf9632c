/**
 * Returns the number of articles that must mention a name for it to have a page: at least `min`, and so many that no more
 * than `maxPages` names have one. `articleCounts` has the number of articles that mention each name.
 */
export function articlesForNamePage(articleCounts: readonly number[], min: number, maxPages: number): number {
  const candidates = articleCounts.filter((count) => count >= min).sort((a, b) => b - a);
  const firstWithout = candidates[maxPages];
  return firstWithout === undefined ? min : firstWithout + 1;
}
