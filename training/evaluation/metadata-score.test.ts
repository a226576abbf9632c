import { describe, expect, it } from 'vitest';
import { scoreMetadata, type ScoredPage } from './metadata-score.ts';

const LINES = ['Old bridge in Harwick closed', 'By Ada Reed', '23 October 2016'];

const page = (found: ScoredPage['found'], gold: Partial<ScoredPage['gold']> = {}): ScoredPage => ({
  set: 'news',
  gold: {
    lines: LINES.map((text, i) => ({ text, lines: [i + 1, i + 1], indent: 0, gap: 0 })),
    language: 'en',
    title: 'Old bridge in Harwick closed',
    date: '2016-10-23T09:00',
    authors: ['Ada Reed'],
    ...gold,
  },
  found,
});

describe('scoreMetadata', () => {
  it('counts values that were found and values that are wrong', () => {
    const right = page({ title: 'OLD BRIDGE in Harwick closed', date: '2016-10-23', authors: ['Ada Reed'] });
    const wrong = page({ title: 'Harwick', date: '2016-10-24', authors: ['Jo Berg'] });
    const none = page({});
    expect(scoreMetadata([right, wrong, none])['news']).toEqual({
      pages: 3,
      title: 1 / 3,
      date: 1 / 3,
      wrongDate: 1 / 3,
      authors: 1 / 3,
      wrongAuthors: 1 / 3,
    });
  });

  it('expects no value that the text does not have, but counts what was found instead', () => {
    const gold = { title: 'Another', date: '2015-01-01', authors: ['Li Wei'] };
    const { title, date, wrongDate, wrongAuthors } = scoreMetadata([page({ date: '2016-10-23' }, gold)])['news']!;
    expect([title, date, wrongDate, wrongAuthors]).toEqual([NaN, NaN, 1, 0]);
  });

  it('sums up pages and columns separately', () => {
    const column = { ...page({}), set: 'news, columns' };
    expect(Object.keys(scoreMetadata([page({}), column]))).toEqual(['news', 'news, columns', 'all', 'all, columns']);
  });
});
