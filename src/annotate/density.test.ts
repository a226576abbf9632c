import { expect, test } from 'vitest';
import { chooseHighlights, type Candidate } from './density.ts';

const at = (id: string, section: number, paragraph: number, highlight = true): Candidate => ({
  id,
  section,
  paragraph,
  highlight,
});

test('an entity is highlighted once in a section', () => {
  expect(chooseHighlights([at('a', 0, 0), at('b', 0, 0), at('a', 0, 1), at('a', 1, 2)])).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('what the editor switched off stays off', () => {
  expect(chooseHighlights([at('a', 0, 0, false), at('a', 0, 1, false)])).toEqual([false, false]);
});

test.each([
  [0, [false, false, false, false]],
  [1, [true, false, false, true]],
  [3, [true, true, true, false]],
])('an article that wants %i in a paragraph has no more', (cap, expected) => {
  expect(chooseHighlights([at('a', 0, 0), at('b', 0, 0), at('c', 0, 0), at('c', 0, 1)], cap)).toEqual(expected);
});

test('in a full paragraph an entity waits for its next mention', () => {
  const choice = chooseHighlights([at('a', 0, 0), at('b', 0, 0), at('c', 0, 0), at('c', 0, 1), at('c', 0, 1)], 2);
  expect(choice).toEqual([true, true, false, true, false]);
});
