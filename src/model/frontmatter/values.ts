import { z } from 'zod';
import { ENTITY_TYPES } from '../mention.ts';

/** Text that is not empty. */
export const text = z
  .string('expected text; a number, a date or true and false need quotes')
  .trim()
  .min(1, 'must not be empty');

/** A list of texts; a single text is a list of one. */
export const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(text, 'expected a list such as [One, Two]'),
);

/** Returns a schema for one of some words; its error lists them. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: ({ input }) =>
      `expected one of ${words.join(', ')}${input === undefined ? '' : `, not ${JSON.stringify(input)}`}`,
  });
}

export const entityType = oneOf(ENTITY_TYPES);
