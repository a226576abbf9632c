import { expect, test } from 'vitest';
import { Dice } from '../../src/text/random.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { generateAliases } from './generate-aliases.ts';

const text = tokenize('Ada Brook took the ferry from Lindhaven.');

test('aliases all differ, and are the same for the same seed', () => {
  const aliases = generateAliases(text, 500, new Dice(1));
  expect(new Set(aliases).size).toBe(500);
  expect(aliases.filter((alias) => !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(alias))).toEqual([]);
  expect(generateAliases(text, 500, new Dice(1))).toEqual(aliases);
});

test('about half of them begin like a name in the text', () => {
  const known = generateAliases(text, 500, new Dice(1)).filter((alias) => /^(?:Ada|Brook|Lindhaven) /.test(alias));
  expect(known.length).toBeGreaterThan(150);
  expect(known.length).toBeLessThan(350);
});
