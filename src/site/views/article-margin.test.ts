import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import type { AnnotatedDate } from '../../model/annotation.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { testSite, type GivenSite } from '../test-site.ts';
import { dateLines, marginGroups } from './article-margin.ts';

const groupsOf = (text: string[], { articles = [], ...site }: GivenSite = {}) => {
  const article = testArticle('here', { text });
  return marginGroups(testSite({ ...site, articles: [article, ...articles] }), article, 'en');
};

test('entities are listed by type, then by first mention', () => {
  const groups = groupsOf(['[place Quay], [person Ada], [place Bay], [person Ben] and [place Quay].']);
  expect(groups.map(({ name, entries }) => [name, entries.map((entry) => entry.name)])).toEqual([
    ['People', ['Ada', 'Ben']],
    ['Places', ['Quay', 'Bay']],
  ]);
});

test('every mention has a link; several are counted and numbered', () => {
  const [group] = groupsOf(['[place Quay], [place Bay] and [place Quay].']);
  expect(group?.entries.map(({ counts, jumps }) => [counts, jumps])).toEqual([
    [
      '2 mentions',
      [
        { href: '#m1', text: '1', label: 'Mention 1' },
        { href: '#m3', text: '2', label: 'Mention 2' },
      ],
    ],
    [undefined, [{ href: '#m2', text: '1 mention' }]],
  ]);
});

test('the other names that this article uses are listed, but not plurals', () => {
  const text = ['[term boat: boats], [person Ada Reed], [person Ada Reed: Reed], [person Ada Reed: Ms Reed]'];
  expect(groupsOf(text).map(({ entries }) => entries.map(({ otherNames }) => otherNames))).toEqual([
    ['Also: Reed, Ms Reed'],
    [undefined],
  ]);
});

test('an entry gives its definition, its page and its links; other entities lead to their line in the glossary', () => {
  const links = { wikidata: 'https://www.wikidata.org/wiki/Q1', 'Harbor office': 'https://quay.example/' };
  const entries = [entryFixture({ name: 'Quay', type: 'place', definition: 'Where boats lie.', links })];
  const [group] = groupsOf(['[place Quay], [place Zzyzx Cove].'], { entries });
  expect(group?.entries.map(({ href, definition, links }) => [href, definition?.text, links])).toEqual([
    [
      '/entities/place/quay/',
      'Where boats lie.',
      [
        { href: links.wikidata, text: 'Wikidata' },
        { href: links['Harbor office'], text: 'Harbor office' },
      ],
    ],
    ['/glossary/#e-place-zzyzx-cove', undefined, []],
  ]);
});

test('an entity that other articles mention says in how many', () => {
  const articles = ['x', 'y'].map((slug) => testArticle(slug, { text: ['[place Quay]'] }));
  const [group] = groupsOf(['[place Quay], [place Bay].'], { articles });
  expect(group?.entries.map(({ elsewhere }) => elsewhere)).toEqual(['in 2 other articles', undefined]);
});

test('an entity that is not in the collection is not listed', () => {
  expect(marginGroups(testSite(), testArticle('here', { text: ['[place Quay]'] }), 'en')).toEqual([]);
});

const date = (anchor: string, precision: AnnotatedDate['precision'], from: string, to?: string): AnnotatedDate => {
  return { anchor, precision, from, sentence: '', ...(to !== undefined && { to }) };
};

test('dates come in order, each once, with a link to every place that names it', () => {
  const dates = [
    date('d1', 'day', '2019-06-21'),
    date('d2', 'year', '2019-01-01', '2019-12-31'),
    date('d3', 'month', '2019-06-01', '2019-06-30'),
    date('d4', 'day', '2019-06-21'),
    date('d5', 'day', '2019-06-17', '2019-06-19'),
  ];
  const [year, month, range, day] = dateLines(dates, 'en-GB');
  expect(year).toEqual([{ href: '#d2', text: '2019' }]);
  expect(month).toEqual([{ href: '#d3', text: 'June 2019' }]);
  expect(range).toEqual([{ href: '#d5', text: expect.stringMatching(/^17.{1,3}19 June 2019$/u) as string }]);
  expect(day).toEqual([
    { href: '#d1', text: '21 June 2019' },
    { href: '#d4', text: '2', label: '21 June 2019, place 2' },
  ]);
});
