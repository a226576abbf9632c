import { describe, expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import { interfaceLanguage, LANGUAGES } from './strings.ts';

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
