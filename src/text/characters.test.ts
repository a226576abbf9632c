import { expect, test } from 'vitest';
import {
  CAPITAL,
  characterClass,
  characterKinds,
  COMMA,
  DIGIT,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  OTHER,
  SENTENCE_END,
  SPACE,
  UNSPACED,
  UPPER,
} from './characters.ts';

test.each([
  ['a', LOWER, LETTER],
  ['É', UPPER, LETTER | CAPITAL],
  ['7', DIGIT, NUMBER],
  ['中', UNSPACED, LETTER],
  ['๗', UNSPACED, NUMBER],
  ['\u0301', LOWER, MARK],
  ['_', LOWER, 0],
  ['\u00a0', SPACE, 0],
  ['。', SENTENCE_END, 0],
  ['،', COMMA, 0],
  ['§', OTHER, 0],
])('%j is of class %i and of kinds %i', (character, expectedClass, kinds) => {
  const unit = character.charCodeAt(0);
  expect(characterClass(unit)).toBe(expectedClass);
  expect(characterKinds(unit) & (LETTER | CAPITAL | NUMBER | MARK)).toBe(kinds);
});

test('letters outside the Basic Multilingual Plane have kinds, their surrogates no class of letters', () => {
  expect(characterKinds('𝐀'.codePointAt(0)!)).toBe(LETTER | CAPITAL);
  expect(characterClass('𝐀'.charCodeAt(0))).toBe(OTHER);
});
