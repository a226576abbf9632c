import { expect, test } from 'vitest';
import { isAsideKind, isBodyKind, isPublishedKind, PUBLISHED_KINDS } from './block.ts';

test('the published kinds are the body and the asides', () => {
  expect(PUBLISHED_KINDS.filter(isBodyKind)).toEqual(['heading', 'paragraph', 'list-item', 'quote', 'table']);
  const asides = PUBLISHED_KINDS.filter(isAsideKind);
  expect(asides).toEqual(expect.arrayContaining(['caption', 'credit', 'correction', 'author-note']));
});

test.each(['title', 'boilerplate', 'constructor', ''])('%j is no published kind', (name) => {
  expect([isPublishedKind(name), isAsideKind(name)]).toEqual([false, false]);
});
