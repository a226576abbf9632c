import { expect, test } from 'vitest';
import { foldsByPublisher } from './folds.ts';

test('keeps the pages of a publisher together and gives the folds about the same size', () => {
  const publishers = Array.from({ length: 60 }, (_, page) => `publisher ${page % 12}`);
  const folds = foldsByPublisher(publishers, 4);
  for (const [publisher, pages] of Map.groupBy(folds.keys(), (page) => publishers[page]!))
    expect(new Set(pages.map((page) => folds[page])).size, publisher).toBe(1);
  expect([...Map.groupBy(folds, (fold) => fold).values()].map((pages) => pages.length)).toEqual([15, 15, 15, 15]);
});
