import { expect, test } from 'vitest';
import { seededRandom } from '../../src/text/random.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { generateAliases } from './generate-aliases.ts';

const text = tokenize('Ada Brook took the ferry from Lindhaven.');

test('aliases are different names, the same for the same seed', () => {
  const aliases = generateAliases(text, 500, seededRandom(1));
  expect(new Set(aliases).size).toBe(500);
  expect(aliases.filter((alias) => !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(alias))).toEqual([]);
  expect(generateAliases(text, 500, seededRandom(1))).toEqual(aliases);
});

test('about half of the aliases begin like a name of the text', () => {
  const known = generateAliases(text, 500, seededRandom(1)).filter((alias) => /^(?:Ada|Brook|Lindhaven) /.test(alias));
  expect(known.length).toBeGreaterThan(150);
  expect(known.length).toBeLessThan(350);
});
