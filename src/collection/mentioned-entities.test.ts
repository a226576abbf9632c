import { expect, test } from 'vitest';
import { entityId, sourcePathToSlug } from '../model/ids.ts';
import { annotationFixture } from '../model/annotation-fixture.ts';
import { findMentionedEntities } from './mentioned-entities.ts';

const mention = (name: string, id: string) => annotationFixture('person', name, { id: entityId('person', id) });

test('every article that mentions an entity is there, with its mentions, under the commonest name', () => {
  const entities = findMentionedEntities([
    { slug: sourcePathToSlug('a.txt'), annotations: [mention('Yusuf', 'amina-yusuf')] },
    {
      slug: sourcePathToSlug('b.txt'),
      annotations: [
        mention('Amina Yusuf', 'amina-yusuf'),
        mention('Haddad', 'haddad'),
        mention('Amina Yusuf', 'amina-yusuf'),
      ],
    },
  ]);
  expect(
    [...entities.values()].map(({ name, articles }) => [
      name,
      articles.map(({ slug, mentions }) => [slug, mentions.length]),
    ]),
  ).toEqual([
    ['Amina Yusuf', [['a', 1], ['b', 2]]], // prettier-ignore
    ['Haddad', [['b', 1]]],
  ]);
});
