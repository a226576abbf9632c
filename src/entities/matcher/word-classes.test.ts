import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { createMatcher } from './matcher.ts';
import { phraseClass, wordClasses } from './word-classes.ts';

test.each([
  ['the armies of Cork', 'Army'],
  ['two buses', 'bus'],
  ['Flies.', 'fly'],
  ['the DNA', 'dna'],
  ['老城的', '老城'],
])('%s has a word of the class of %s', (text, phrase) => {
  expect(wordClasses(text)).toContain(phraseClass(phrase));
});

test('a text has no word of the class of a phrase that it does not have', () => {
  expect(wordClasses('The mayor of Cork.')).not.toContain(phraseClass('Dublin'));
});

test('any text that a matcher finds a phrase in has a word of the class of the phrase', () => {
  const word = fc.constantFrom(
    'army',
    'Army',
    'armies',
    'bus',
    'buses',
    'Bus',
    'fox',
    'foxes',
    'Ärzte',
    'ärzte',
    'x',
    'ies',
    '老',
    '城',
    'O’Neil',
    '-',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  fc.assert(
    fc.property(words, words, fc.boolean(), fc.boolean(), (text, phrase, fold, plural) => {
      const matches = createMatcher([{ phrase, value: phrase, fold, plural }])(tokenize(text));
      return matches.length === 0 || wordClasses(text).includes(phraseClass(phrase)!);
    }),
    { numRuns: 2000 },
  );
});
