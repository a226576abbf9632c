import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets, firstAtLeast } from './code-units.ts';

test('offsets in code points count what is before, in any text', () => {
  const characters = fc.array(fc.constantFrom('a', 'é', '🚢', '\ud800'), { maxLength: 12 });
  fc.assert(
    fc.property(characters, fc.nat({ max: 12 }), (characters, count) => {
      const before = characters.slice(0, count).join('');
      fc.pre(Array.from(characters.join('')).slice(0, Array.from(before).length).join('') === before);
      expect(codePointOffsets(characters.join(''))(before.length)).toBe(Array.from(before).length);
    }),
  );
});

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [6, 3],
])('the first number that is at least %i is at %i', (minimum, index) =>
  expect(firstAtLeast([2, 5, 5], minimum)).toBe(index),
);
