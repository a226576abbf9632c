import { expect, test } from 'vitest';
import { entityId, slugify, sourcePathToSlug } from './ids.ts';

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
