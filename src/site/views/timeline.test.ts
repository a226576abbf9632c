import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import { timelinePages } from './timeline.ts';

const FLOOD = testArticle('flood', {
  published: '2019-05-04',
  dates: [
    { anchor: 'd1', precision: 'day', from: '2019-05-02', to: '2019-05-03', sentence: 'It rained for two days.' },
    { anchor: 'd2', precision: 'year', from: '2018-01-01', to: '2018-12-31', sentence: 'The dam was built in 2018.' },
  ],
});

test('the timeline has publications and sentences by year and date', () => {
  const [page, ...others] = timelinePages(testSite({ articles: [FLOOD] }));
  expect(others).toEqual([]);
  const lines = page?.view.years.map(({ year, anchor, dates }) => [
    year,
    anchor,
    dates.map(({ iso, text, lines }) => [iso, text, lines.map(({ href, text }) => [href, text])]),
  ]);
  expect(lines).toEqual([
    ['2018', 'y2018', [['2018', '2018', [['/articles/flood/#d2', 'The dam was built in 2018.']]]]],
    [
      '2019',
      'y2019',
      [
        ['2019-05-02', '2 May 2019', [['/articles/flood/#d1', 'It rained for two days.']]],
        ['2019-05-04', '4 May 2019', [['/articles/flood/', 'flood']]],
      ],
    ],
  ]);
});

test('a publication is named as such, a range says where it ends', () => {
  const lines = timelinePages(testSite({ articles: [FLOOD] })).flatMap(({ view }) =>
    view.years.flatMap(({ dates }) => dates.flatMap(({ lines }) => lines)),
  );
  expect(lines.map(({ note, isPublication }) => [note, isPublication])).toEqual([
    [undefined, false],
    [expect.stringMatching(/^2.{1,3}3 May 2019$/u), false],
    ['Published', true],
  ]);
});

test('the years are linked with how many lines each has, unless there is only one', () => {
  const [page] = timelinePages(testSite({ articles: [FLOOD] }));
  expect(page?.view.index).toEqual([
    { text: '2018', href: '/timeline/#y2018', count: '1' },
    { text: '2019', href: '/timeline/#y2019', count: '2' },
  ]);
  const [short] = timelinePages(testSite({ articles: [{ ...FLOOD, dates: [] }] }));
  expect(short?.view.index).toEqual([]);
});

describe('a long timeline', () => {
  const articles = Array.from({ length: 300 }, (_, i) =>
    testArticle(`a-${i}`, { published: i < 100 ? '2018-01-01' : '2019-01-01' }),
  );
  const pages = timelinePages(testSite({ articles }));

  test('has several pages; a date with many lines is continued', () => {
    expect(pages.map(({ href, view }) => [href, view.years.map(({ year }) => year)])).toEqual([
      ['/timeline/', ['2018', '2019']],
      ['/timeline/2/', ['2019']],
    ]);
    expect(pages[0]?.view.pages).toMatchObject({ next: { href: '/timeline/2/', text: 'Later' } });
  });

  test('links a year to the page where it begins', () => {
    expect(pages[1]?.view.index.map(({ href }) => href)).toEqual(['/timeline/#y2018', '/timeline/#y2019']);
  });
});
