import { expect, test } from 'vitest';
import { isContentFile } from './markdown-list.ts';

test.each([
  ['cork.md', true],
  ['towns/cork.md', true],
  ['towns/cork.new.md', false],
  ['towns/.cork.md', false],
  ['towns\\.cork.md', false],
  ['cork.txt', false],
])('%s is read: %s', (path, is) => {
  expect(isContentFile(path)).toBe(is);
});
