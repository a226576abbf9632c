import { expect, test } from 'vitest';
import { longArticle } from './long-article.ts';

test('the long article has 300 paragraphs and 400 mentions, and is always the same', () => {
  const { source, glossary } = longArticle();
  const names = [...glossary.values()].map((entry) => /^name: (.+)$/m.exec(entry)?.[1] ?? '');
  expect(source.split('\n\n')).toHaveLength(300);
  expect(names.reduce((sum, name) => sum + source.split(name).length - 1, 0)).toBe(400);
  expect(longArticle().source).toBe(source);
});
