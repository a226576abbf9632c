import { describe, expect, it } from 'vitest';
import { tidyName } from './person-name.ts';

describe('tidyName', () => {
  it.each([
    ['ADA REED', 'Ada Reed'],
    ["JEAN-LUC O'DAY", "Jean-Luc O'Day"],
    ['ADA MCREED', 'Ada McReed'],
    ['MARÍA R. SOTO', 'María R. Soto'],
    ['Ada REED', 'Ada Reed'],
    ['AFP', 'AFP'],
    ['Ada McReed', 'Ada McReed'],
  ])('%s → %s', (name, tidy) => {
    expect(tidyName(name)).toBe(tidy);
  });
});
