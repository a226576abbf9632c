import { seededRandom } from '../../src/text/random.ts';

/** A fold for each item, from 0 up to `count`, such that items of one publisher share theirs and folds are of like size. */
export function foldsByPublisher(publishers: readonly string[], count: number): number[] {
  const random = seededRandom(5);
  const sizes = new Array<number>(count).fill(0);
  const foldOf = new Map<string, number>();
  const groups = [...Map.groupBy(publishers, (publisher) => publisher)]
    .map(([publisher, items]) => ({ publisher, size: items.length, order: random() }))
    .sort((a, b) => b.size - a.size || a.order - b.order);
  for (const { publisher, size } of groups) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold]! += size;
    foldOf.set(publisher, fold);
  }
  return publishers.map((publisher) => foldOf.get(publisher)!);
}
