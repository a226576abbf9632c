import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import { placesView } from './places.ts';

const siteOf = (...text: string[]) => testSite({ articles: [testArticle('a', { text })] });

test('places are listed by whether the map shows them, the most mentioned first', () => {
  const view = placesView(
    siteOf('[place Mosul] [place Baghdad] [place Mosul] [place Zzyzx Hollow] [person Ada] and [place Abc Cove].'),
  );
  expect(view.map?.map.circles).toHaveLength(2);
  expect(view.groups.map(({ id, lines }) => [id, lines.map(({ name, counts }) => [name, counts])])).toEqual([
    [
      'on-map',
      [
        ['Mosul', '2 mentions'],
        ['Baghdad', '1 mention'],
      ],
    ],
    [
      'elsewhere',
      [
        ['Abc Cove', '1 mention'],
        ['Zzyzx Hollow', '1 mention'],
      ],
    ],
  ]);
});

test('a place is listed with its region and country', () => {
  const [group] = placesView(siteOf('[place Mosul]')).groups;
  expect(group?.lines).toEqual([
    { href: '/glossary/#e-place-mosul', name: 'Mosul', region: 'Nineveh, Iraq', counts: '1 mention' },
  ]);
});

test('more places than a page lists are in the glossary', () => {
  expect(placesView(siteOf('[place Mosul]')).more).toBeUndefined();
  const names = Array.from({ length: 401 }, (_, i) => `[place Zzyzx ${i}]`);
  const { more, groups } = placesView(siteOf(...names));
  expect(more).toEqual({ href: '/glossary/place/', text: 'All 401 places are in the glossary.' });
  expect(groups.flatMap(({ lines }) => lines)).toHaveLength(400);
});

test('a collection without places has neither map nor list', () => {
  expect(placesView(testSite())).toEqual({ map: undefined, groups: [], more: undefined });
});
