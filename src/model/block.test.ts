import { expect, test } from 'vitest';
import { isAsideKind, isBodyKind, isPublishedKind, PUBLISHED_KINDS } from './block.ts';

test('every published kind is of the body or an aside, and never both', () => {
  for (const kind of PUBLISHED_KINDS) expect([isBodyKind(kind), isAsideKind(kind)].filter(Boolean)).toEqual([true]);
  expect([isBodyKind('paragraph'), isAsideKind('caption')]).toEqual([true, true]);
});

test.each(['title', 'boilerplate', 'constructor', ''])('%j is no published kind', (name) => {
  expect([isPublishedKind(name), isAsideKind(name)]).toEqual([false, false]);
});
