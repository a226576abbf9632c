import { expect, test } from 'vitest';
import { rowsToLines } from './line.ts';
import { splitArticles } from './split-articles.ts';

const TEXT =
  'The council said on Friday that the bridge would carry cars again from next week, and that the work had cost less ' +
  'than was feared. Residents who had walked the long way round since last spring welcomed the news.';
const articles = (source: string) =>
  splitArticles(rowsToLines(source.split('\n'))).articles.map((lines) => lines.map(({ text }) => text));

test('one article is not split at its sections and ruled lines', () => {
  const source = `Bridge reopens\n\n${TEXT}\n\nWhat it cost\n\n${TEXT}\n\n* * *\n\n${TEXT}`;
  expect(articles(source)).toHaveLength(1);
});

test('an export is split at the numbers of its articles', () => {
  const source = `Selected: 1-2\n\n1 of 2 DOCUMENTS\n\nBridge\n${TEXT}\n\n2 of 2 DOCUMENTS\n\nFerry\n${TEXT}`;
  expect(articles(source)).toEqual([
    ['Bridge', TEXT],
    ['Ferry', TEXT],
  ]);
  expect(splitArticles(rowsToLines(source.split('\n'))).outside.map(({ boilerplate }) => boilerplate)).toEqual([
    'cover of the export',
    'number of the article',
    'number of the article',
  ]);
});

test('ruled lines separate articles if each has a headline and text', () => {
  const both = ['Bridge reopens after a year', 'Ferry is out of service'].map(
    (title) => `${title}\n\n${TEXT}\n\n${TEXT}\n\n${TEXT}`,
  );
  expect(articles(both.join('\n\n==========\n\n'))).toHaveLength(2);
  expect(articles(`${both[0]}\n\n==========\n\nTerms`)).toHaveLength(1);
});

test('headlines after blank rows separate articles if there are no blank rows between paragraphs', () => {
  const titles = [
    'Bridge reopens after year',
    'What it cost',
    'Ferry stops again',
    'Museum finds a painting',
    'Cinema to close',
  ];
  const source = titles.map((title) => `${title}\n${TEXT}\n${TEXT}`).join('\n\n');
  expect(articles(source).map(([title]) => title)).toEqual(titles.filter((title) => title.split(' ').length > 2));
});
