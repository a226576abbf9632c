import { expect, test } from 'vitest';
import { exactFirst } from './result-list.ts';

const page = (title: string, aliases?: string) => ({ meta: { title, aliases } });
const pages = [page('Lisbon airport'), page('Flood in Lisbon'), page('Lisbon', 'Lisboa · Olisipo'), page('Porto')];

test.each([
  ['Lisbon', 'Lisbon'],
  ['  lisbón ', 'Lisbon'],
  ['olisipo', 'Lisbon'],
  ['flood', 'Lisbon airport'],
])('a search for %s begins with %s', (query, first) => {
  const sorted = exactFirst(pages, query);
  expect(sorted[0]?.meta.title).toBe(first);
  expect(sorted).toHaveLength(pages.length);
});

test('the other pages keep their order', () => {
  expect(exactFirst(pages, 'Lisbon').slice(1)).toEqual([pages[0], pages[1], pages[3]]);
});
