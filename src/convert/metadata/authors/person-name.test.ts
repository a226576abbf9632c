import { describe, expect, it } from 'vitest';
import { looksLikeName, normalizeCapitals } from './person-name.ts';

describe('normalizeCapitals', () => {
  it.each([
    ['ADA REED', 'Ada Reed'],
    ["JEAN-LUC O'DAY", "Jean-Luc O'Day"],
    ['ADA MCREED', 'Ada McReed'],
    ['MARÍA R. SOTO', 'María R. Soto'],
    ['Ada REED', 'Ada Reed'],
    ['AFP', 'AFP'],
    ['Ada McReed', 'Ada McReed'],
  ])('%s → %s', (name, normalized) => {
    expect(normalizeCapitals(name)).toBe(normalized);
  });
});

describe('looksLikeName', () => {
  it.each([
    ['Juan de la Vega', true],
    ['Select Language', false],
    ['ada reed', false],
    ['One Two Three Four Five Six', false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikeName(text)).toBe(expected);
  });
});
