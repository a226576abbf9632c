import { z } from 'zod';
import { ENTITY_TYPES } from '../entity-types.ts';

/** Text that says something; YAML takes `1984` for a number. */
export const text = z
  .string('expected text; a number, a date or true and false need quotes')
  .trim()
  .min(1, 'must not be empty');

/** A list of texts, or a single one. */
export const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(text, 'expected a list such as [One, Two]'),
);

/** One of some words; who writes another is told which there are. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: ({ input }) =>
      `expected one of ${words.join(', ')}${input === undefined ? '' : `, not ${JSON.stringify(input)}`}`,
  });
}

export const entityType = oneOf(ENTITY_TYPES);
