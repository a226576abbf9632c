import { expect, test } from 'vitest';
import { entityId, type ArticleSlug } from '../model/ids.ts';
import { findFirstLastMentions } from './first-last-mention.ts';

const mill = entityId('place', 'mill');
const ford = entityId('place', 'ford');
const article = (slug: string, published?: string) => ({ slug: slug as ArticleSlug, published });

test('mentions are ordered by day, whatever the order of the articles; those without a date are skipped', () => {
  const mentions = findFirstLastMentions([
    { ...article('fair', '2019-05-30'), entities: [mill] },
    { ...article('letter'), entities: [mill, ford] },
    { ...article('drought', '2018-08-20'), entities: [mill, mill] },
  ]);
  expect(mentions.get(mill)).toEqual({
    first: { slug: 'drought', day: '2018-08-20' },
    last: { slug: 'fair', day: '2019-05-30' },
  });
  expect(mentions.has(ford)).toBe(false);
});

test('an entity of one article is mentioned there first and last', () => {
  const mention = { slug: 'flood', day: '2019-05-04' };
  const mentions = findFirstLastMentions([{ ...article('flood', '2019-05-04T07:15'), entities: [ford] }]);
  expect(mentions.get(ford)).toEqual({ first: mention, last: mention });
});
