import { expect, test } from 'vitest';
import type { ArticleSlug } from '../model/ids.ts';
import { archiveOf } from './archive.ts';

const article = (slug: string, published?: string) => ({ slug: slug as ArticleSlug, published });

test('the latest year, month and article come first; those without a date are kept apart', () => {
  const articles = [
    article('letter'),
    article('drought', '2018-08-20'),
    article('flood', '2019-05-04T07:15'),
    article('fair', '2019-05-30'),
  ];
  expect(archiveOf(articles)).toEqual({
    years: [
      { year: '2019', count: 2, months: [{ month: '2019-05', articles: ['fair', 'flood'] }] },
      { year: '2018', count: 1, months: [{ month: '2018-08', articles: ['drought'] }] },
    ],
    undated: ['letter'],
  });
});
