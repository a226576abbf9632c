import { expect, test } from 'vitest';
import { chooseHighlights, type HighlightCandidate } from './density.ts';

const at = (id: string, section: number, paragraph: number, mayHighlight = true): HighlightCandidate => ({
  id,
  section,
  paragraph,
  mayHighlight,
});

test('an entity is highlighted once in a section', () => {
  expect(chooseHighlights([at('a', 0, 0), at('b', 0, 0), at('a', 0, 1), at('a', 1, 2)])).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('an entity that an editor switched off is not highlighted', () => {
  expect(chooseHighlights([at('a', 0, 0, false), at('a', 0, 1, false)])).toEqual([false, false]);
});

test.each([
  [0, [false, false, false, false]],
  [1, [true, false, false, true]],
  [3, [true, true, true, false]],
])('an article limited to %i in a paragraph has no more', (max, expected) => {
  expect(chooseHighlights([at('a', 0, 0), at('b', 0, 0), at('c', 0, 0), at('c', 0, 1)], max)).toEqual(expected);
});

test('in a full paragraph an entity is highlighted at its next mention', () => {
  const choice = chooseHighlights([at('a', 0, 0), at('b', 0, 0), at('c', 0, 0), at('c', 0, 1), at('c', 0, 1)], 2);
  expect(choice).toEqual([true, true, false, true, false]);
});
