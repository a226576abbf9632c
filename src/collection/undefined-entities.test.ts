import { expect, test } from 'vitest';
import { entryFixture } from '../model/glossary/entry-fixture.ts';
import { testArticle, testCollection } from './test-collection.ts';
import { undefinedEntities, findUnlistedNames } from './undefined-entities.ts';

test('mentioned entities without a definition are listed, the most mentioned first', () => {
  const articles = [
    testArticle('a', { text: ['[person Ben Two] met [person Ada Reed] in [place Mosul].', '[person Ada Reed] left.'] }),
    testArticle('b', { text: ['[organization Nabat], a charity, sent [term quay: quays] and [work Gull].'] }),
  ];
  const entries = [
    entryFixture({ name: 'quay', type: 'term' }),
    entryFixture({ name: 'Gull', type: 'work', definition: '' }),
  ];
  const names = undefinedEntities(testCollection(articles, entries)).map(({ name, count }) => [name, count]);
  expect(names).toEqual([
    ['Ada Reed', 2],
    ['Ben Two', 1],
    ['Gull', 1],
  ]);
});

const TEXT = 'The mayor of Mosul, Hassan Karim, met Amina Yusuf of the United Nations in Baghdad on Monday.';

test('recognized names that an article does not list are returned, the most confident first', () => {
  const names = findUnlistedNames(testCollection([testArticle('a', { text: [TEXT] })]));
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Mosul', 'Baghdad', 'United Nations']));
  expect(names.map(({ confidence }) => confidence)).toEqual(
    names.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
  );
  expect(names[0]?.article.slug).toBe('a');
});

test('names that an article lists are left out', () => {
  const text = [TEXT.replace('Mosul', '[place Mosul]')];
  const names = findUnlistedNames(testCollection([testArticle('a', { text })])).map(({ name }) => name);
  expect(names).toContain('Baghdad');
  expect(names).not.toContain('Mosul');
});
