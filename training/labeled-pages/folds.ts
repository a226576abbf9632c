import { seededRandom } from '../../src/text/random.ts';

/**
 * Assigns each item one of `count` folds, from 0, such that the items of a publisher share a fold and folds have about
 * the same size. The same publishers give the same folds.
 */
export function foldsByPublisher(publishers: readonly string[], count: number): number[] {
  const random = seededRandom(5);
  const sizes = new Array<number>(count).fill(0);
  const folds = new Map<string, number>();
  const groups = [...Map.groupBy(publishers, (publisher) => publisher)]
    .map(([publisher, items]) => ({ publisher, size: items.length, order: random() }))
    .sort((a, b) => b.size - a.size || a.order - b.order);
  for (const { publisher, size } of groups) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold]! += size;
    folds.set(publisher, fold);
  }
  return publishers.map((publisher) => folds.get(publisher)!);
}
