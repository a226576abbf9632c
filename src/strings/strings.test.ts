import { expect, test } from 'vitest';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { counted, fill, interfaceLanguage, stringsFor } from './strings.ts';

/** `types.person` → the places in its text that are filled in. */
function keysOf(value: unknown, path = ''): [string, string[]][] {
  if (typeof value === 'string') return [[path, [...value.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

test('every language says everything, with the same values filled in', () => {
  expect(keysOf(de)).toEqual(keysOf(en));
});

test.each([
  ['de-AT', 'en', 'de-AT'],
  ['fr', 'de', 'de'],
  ['und', 'en', 'en'],
  ['fr', 'fr', 'en'],
])('the interface of a text in %s on a site in %s is in %s', (language, site, expected) => {
  expect(interfaceLanguage(language, site)).toBe(expected);
});

test('numbers and plurals follow the language', () => {
  expect(counted(stringsFor('en').mentions, 1, 'en')).toBe('1 mention');
  expect(counted(stringsFor('en').mentions, 1200, 'en')).toBe('1,200 mentions');
  expect(counted(stringsFor('de-DE').mentions, 1200, 'de-DE')).toBe('1.200 Erwähnungen');
});

test('a placeholder without a value stays as it is', () => {
  expect(fill('{a} and {b}', { a: 'x' })).toBe('x and {b}');
});
