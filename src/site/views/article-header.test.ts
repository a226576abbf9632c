import { describe, expect, test } from 'vitest';
import { testArticle, type GivenArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import { articleHeader, readingMinutes } from './article-header.ts';

const headerOf = (given: GivenArticle, language = 'en-GB') =>
  articleHeader(testSite(), testArticle('a', given), language);

test('a header is in the language of its page', () => {
  const header = headerOf({ authors: ['Ada Reed', 'Ben Two'], published: '2016-10-23', words: 500 }, 'de');
  expect(header).toMatchObject({
    byline: 'Von Ada Reed und Ben Two',
    published: { text: '23. Oktober 2016' },
    readingTime: expect.stringMatching(/^2 Minuten/) as string,
  });
});

test('an article without authors has no byline', () => expect(headerOf({}).byline).toBeUndefined());

test('the publisher leads to its articles', () => {
  expect(headerOf({ publisher: 'The Courier' }).publisherHref).toBe('/publishers/the-courier/');
  expect(headerOf({}).publisherHref).toBeUndefined();
});

describe('the date of the last change', () => {
  test('is shown if it is another day than that of publication', () => {
    const { updated } = headerOf({ published: '2016-10-23T08:00', modified: '2016-10-24T09:00' });
    expect(updated).toEqual({ iso: '2016-10-24T09:00', text: 'Updated 24 October 2016' });
    expect(headerOf({ modified: '2016-10-24' }).updated).toBeDefined();
  });

  test('is not shown on the day of publication', () => {
    expect(headerOf({ published: '2016-10-23T08:00', modified: '2016-10-23T21:00' }).updated).toBeUndefined();
  });
});

test('a short text takes a minute to read', () => {
  expect([readingMinutes(0), readingMinutes(300), readingMinutes(1200)]).toEqual([1, 1, 5]);
});
