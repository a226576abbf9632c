import { expect, test } from 'vitest';
import { entryFixture } from '../model/glossary/entry-fixture.ts';
import { testArticle, testCollection } from './test-collection.ts';
import { undefinedEntities } from './undefined-entities.ts';

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
