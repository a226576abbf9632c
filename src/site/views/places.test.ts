import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
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
  const names = Array.from({ length: 201 }, (_, i) => `[place Zzyzx ${i}]`);
  const { more, groups } = placesView(siteOf(...names));
  expect(more).toEqual({ href: '/glossary/place/', text: 'All 201 places are in the glossary.' });
  expect(groups.flatMap(({ lines }) => lines)).toHaveLength(200);
});

test('thousands of places make a page no larger than hundreds do', () => {
  const entries = Array.from({ length: 3000 }, (_, i) => {
    const coordinates: [number, number] = [(i % 60) * 2 - 60, Math.floor(i / 60) * 7 - 175];
    return entryFixture({ name: `Zzyzx ${i}`, type: 'place', coordinates });
  });
  const articles = Array.from({ length: 100 }, (_, i) => {
    return testArticle(`a${i}`, { text: entries.slice(i * 30, i * 30 + 30).map(({ name }) => `[place ${name}]`) });
  });
  const { map, groups, more } = placesView(testSite({ entries, articles }));
  const circles = map?.map.circles ?? [];
  expect(circles.length + (map?.map.beyond.length ?? 0)).toBe(200);
  expect(circles.filter(({ label }) => label).length).toBeLessThanOrEqual(14);
  expect(groups.flatMap(({ lines }) => lines)).toHaveLength(200);
  expect(more?.text).toBe('All 3000 places are in the glossary.');
});

test('a collection without places has neither map nor list', () => {
  expect(placesView(testSite())).toEqual({ map: undefined, groups: [], more: undefined });
});
