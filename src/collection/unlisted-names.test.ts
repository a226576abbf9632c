import { expect, test } from 'vitest';
import { testArticle, testCollection } from './test-collection.ts';
import { findUnlistedNames } from './unlisted-names.ts';

const TEXT = 'The mayor of Mosul, Hassan Karim, met Amina Yusuf of the United Nations in Baghdad on Monday.';

test('recognized names that an article does not list are returned, the most confident first', () => {
  const names = findUnlistedNames(testCollection([testArticle('a', { text: [TEXT] })]));
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Mosul', 'Baghdad', 'United Nations']));
  expect(names.map(({ confidence }) => confidence)).toEqual(
    names.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
  );
  expect(names[0]?.article.slug).toBe('a');
});

test('names that an article lists are left out', () => {
  const text = [TEXT.replace('Mosul', '[place Mosul]')];
  const names = findUnlistedNames(testCollection([testArticle('a', { text })])).map(({ name }) => name);
  expect(names).toContain('Baghdad');
  expect(names).not.toContain('Mosul');
});
