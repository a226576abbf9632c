import { describe, expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import { counted, fill, interfaceLanguage, LANGUAGES, stringsFor } from './strings.ts';

/** Returns each key, such as `.types.person`, with the placeholders of its text; plural forms count as one text. */
function keysOf(value: unknown, path = ''): [string, string[]][] {
  if (typeof value === 'string') return [[path, [...value.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()]];
  const inner = Object.entries(value ?? {}).filter(([key]) => !/^(zero|one|two|few|many)$/.test(key));
  return inner.flatMap(([key, text]) => keysOf(text, key === 'other' ? path : `${path}.${key}`));
}

/** Returns every set of plural forms in a language's strings. */
function pluralsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'other' in value ? [value] : Object.values(value).flatMap(pluralsOf);
}

describe.each(Object.entries(LANGUAGES))('%s', (language, strings) => {
  test('has every text that English has, with the same placeholders', () => {
    expect(keysOf(strings)).toEqual(keysOf(en));
  });

  test('has the plural forms that its grammar needs for counts like these', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    const lacking = pluralsOf(strings).filter((forms) => [...needed].some((form) => !(form in forms)));
    expect(lacking).toEqual([]);
  });
});

test.each([
  ['de-AT', 'en', 'de-AT'],
  ['fr', 'de', 'de'],
  ['und', 'en', 'en'],
  ['fr', 'fr', 'en'],
])('the interface around a text in %s on a site in %s is in %s', (language, site, expected) => {
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

test('a language of many plural forms uses the one that a count needs', () => {
  const days = { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' };
  expect([1, 3, 1.5].map((count) => counted(days, count, 'pl'))).toEqual(['1 dzień', '3 dni', '1,5 dnia']);
});
