import { expect, test } from 'vitest';
import { indexSource } from './source-index.ts';

test('the text of several articles is indexed once', () =>
  expect(indexSource('One.\n\nTwo.')).toBe(indexSource('One.\n\nTwo.')));

test('each text has its own index', () => {
  const first = indexSource('One.');
  expect(indexSource('Two.').folded).not.toEqual(first.folded);
});
