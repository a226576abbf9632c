import { expect, test } from 'vitest';
import { articleSlugs, entityId, slugify, sourcePathToSlug } from './ids.ts';

test.each([
  ['Isis launches attack', 'isis-launches-attack'],
  ['Haider al-Abadi’s café', 'haider-al-abadis-cafe'],
  ['Straße nach Mossul', 'strasse-nach-mossul'],
  ['Битва за Мосул', 'битва-за-мосул'],
  ['モスルの戦い', 'モスルの戦い'],
  ['  --  ', ''],
])('%s → %s', (text, slug) => expect(slugify(text)).toBe(slug));

test('a source in a folder keeps its level', () =>
  expect(sourcePathToSlug('raids/Rutba raid.v2.txt')).toBe('raids/rutba-raid-v2'));

test('an entity is named by type and name', () => expect(entityId('place', 'Tal Afar')).toBe('place/tal-afar'));

test('several articles of a source are named by it and their titles', () => {
  const source = sourcePathToSlug('exports/May.txt');
  expect(articleSlugs(source, ['Storm'])).toEqual(['exports/may']);
  expect(articleSlugs(source, ['Storm', 'Calm', 'Storm'])).toEqual([
    'exports/may/storm',
    'exports/may/calm',
    'exports/may/storm-2',
  ]);
  expect(new Set(articleSlugs(source, ['Storm', 'Storm 2', 'Storm', 'Storm'])).size).toBe(4);
});
