import { expect, test } from 'vitest';
import { unpackRanker } from '../../learn/ranker.ts';
import { AUTHOR_FEATURES } from './authors/author-features.ts';
import authorRanker from './authors/author.model.json' with { type: 'json' };
import { DATE_FEATURES } from './dates/date-features.ts';
import dateRanker from './dates/date.model.json' with { type: 'json' };
import { TITLE_FEATURES } from './title/title-features.ts';
import titleRanker from './title/title.model.json' with { type: 'json' };

test.each([
  ['title', titleRanker, TITLE_FEATURES],
  ['date', dateRanker, DATE_FEATURES],
  ['author', authorRanker, AUTHOR_FEATURES],
] as const)('the ranker of the %s was trained on the features there are', (_, packed, features) => {
  expect(packed.features).toEqual([...features]);
  expect(unpackRanker(packed).forest.roots.length).toBeGreaterThan(0);
});
