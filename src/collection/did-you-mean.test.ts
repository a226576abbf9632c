import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTypingErrors, didYouMean, suggestionList } from './did-you-mean.ts';

const LIST = suggestionList([
  { name: 'Reykjavík', target: '/place/reykjavik/', aliases: [], mentions: 4 },
  { name: 'Amina Yusuf', target: '/person/amina-yusuf/', aliases: ['Dr. Yusuf', 'amina  yusuf', 'Yusuf'], mentions: 9 },
  { name: 'Port Authority', target: '/organization/port-authority/', aliases: ['PA'], mentions: 2 },
  { name: 'Yusif', target: '/person/yusif/', aliases: [], mentions: 1 },
]);

describe('suggestionList', () => {
  test('lists the most mentioned first, without aliases that are its name or a word of it', () => {
    expect(LIST).toEqual({
      folders: ['/person/', '/place/', '/organization/'],
      names: [
        [0, 'amina-yusuf/', 'Amina Yusuf', 'Dr. Yusuf'],
        [1, 'reykjavik/', 'Reykjavík'],
        [2, 'port-authority/', 'Port Authority', 'PA'],
        [0, 'yusif/', 'Yusif'],
      ],
    });
  });

  test('leaves out the least mentioned of a large collection', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => ({
      name: `Ångström ${i}`,
      target: `/glossary/${i % 40}/#e-person-angstrom-${i}`,
      aliases: [],
      mentions: i,
    }));
    const list = suggestionList(names);
    expect(new TextEncoder().encode(JSON.stringify(list)).length).toBeLessThan(100 * 1024);
    expect(list.names.length).toBeGreaterThan(1900);
    expect(didYouMean('Angstrom 19999', list, 1)).toEqual([
      { target: '/glossary/39/#e-person-angstrom-19999', name: 'Ångström 19999', errors: 0 },
    ]);
  });
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
