import { expect, test } from 'vitest';
import { entityId, sourcePathToSlug } from '../model/ids.ts';
import type { Annotation } from '../annotate/annotate.ts';
import { findMentionedEntities } from './mentioned-entities.ts';

const mention = (name: string, id: string): Annotation => ({
  entity: entityId('person', id),
  name,
  type: 'person',
  anchor: 'm1',
  note: 1,
  highlighted: true,
  context: { before: '', surface: name, after: '' },
});

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
