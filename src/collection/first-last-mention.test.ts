import { expect, test } from 'vitest';
import type { ArticleSlug } from '../model/ids.ts';
import { findFirstLastMention } from './first-last-mention.ts';

const article = (slug: string, published?: string) => ({ slug: slug as ArticleSlug, published });

test('mentions are ordered by day and slug, whatever the order of the articles; those without a date are skipped', () => {
  const articles = [
    article('fair', '2019-05-30T07:15'),
    article('letter'),
    article('drought', '2018-08-20T19:00'),
    article('deluge', '2018-08-20T21:00'),
    article('bells', '2019-05-30T09:00'),
  ];
  expect(findFirstLastMention(articles)).toEqual({
    first: { slug: 'deluge', day: '2018-08-20' },
    last: { slug: 'fair', day: '2019-05-30' },
  });
});

test('an entity of one article is mentioned there first and last', () => {
  const mention = { slug: 'flood', day: '2019-05-04' };
  expect(findFirstLastMention([article('flood', '2019-05-04T07:15')])).toEqual({ first: mention, last: mention });
});

test('where no article has a date, nobody knows', () => {
  expect(findFirstLastMention([article('letter')])).toBeUndefined();
});
