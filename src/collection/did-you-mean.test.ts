import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTypingErrors, didYouMean, suggestionList } from './did-you-mean.ts';

const LIST = suggestionList([
  { name: 'Reykjavík', target: '/place/reykjavik/', aliases: [], mentions: 4 },
  { name: 'Amina Yusuf', target: '/person/amina-yusuf/', aliases: ['Dr. Yusuf', 'Amina Yusuf'], mentions: 9 },
  { name: 'Port Authority', target: '/organization/port-authority/', aliases: ['PA'], mentions: 2 },
  { name: 'Yusif', target: '/person/yusif/', aliases: [], mentions: 1 },
]);

test('suggestionList lists the most mentioned first, without aliases equal to the name', () => {
  expect(LIST.map((line) => line.length)).toEqual([3, 2, 3, 2]);
  expect(LIST[0]).toEqual(['/person/amina-yusuf/', 'Amina Yusuf', 'Dr. Yusuf']);
});

describe('didYouMean', () => {
  test.each([
    ['reykjavik', ['Reykjavík']],
    ['Rekjyavik', ['Reykjavík']],
    ['Amina Yussuf', ['Amina Yusuf']],
    ['yusuf', ['Amina Yusuf', 'Yusif']],
    ['yusfu', ['Amina Yusuf']],
    ['autority', ['Port Authority']],
    ['PA', ['Port Authority']],
    ['PO', []],
    ['harbour', []],
    ['', []],
    ['?!', []],
  ])('%s: %j', (query, names) => {
    expect(didYouMean(query, LIST).map(({ name }) => name)).toEqual(names);
  });

  test('fewest errors first, at most as many as asked for', () => {
    expect(didYouMean('yusif', LIST, 1)).toEqual([{ target: '/person/yusif/', name: 'Yusif', errors: 0 }]);
  });
});

describe('countTypingErrors', () => {
  test.each([
    ['kitten', 'kitten', 0],
    ['kitten', 'kiten', 1],
    ['kitten', 'kittens', 1],
    ['kitten', 'kittem', 1],
    ['kitten', 'kittne', 1],
    ['kitten', 'iktten', 1],
    ['kitten', 'kismen', 2],
    ['kitten', 'smitten', Infinity],
    ['kitten', 'kindergarten', Infinity],
    ['kitten', 'kolden', Infinity],
  ])('%s and %s: %d', (a, b, errors) => {
    expect(countTypingErrors(a, b, 2)).toBe(errors);
    expect(countTypingErrors(b, a, 2)).toBe(errors);
  });

  test('finds any single slip after the first letter of any word', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 3 }), fc.constantFrom('drop', 'add', 'swap'), (word, at, slip) => {
        const [head, here, next, tail] = [word.slice(0, at), word[at], word[at + 1] ?? '', word.slice(at + 2)];
        const wrong = {
          drop: head + next + tail,
          add: `${head}x${here}${next}${tail}`,
          swap: head + next + here + tail,
        };
        expect(countTypingErrors(wrong[slip], word, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
