import { expect, test } from 'vitest';
import { countWords, countWordsInLanguage, hasAtMostWords } from './words.ts';

test.each([
  ['', 0],
  ['Haider al-Abadi’s café', 4],
  ['don’t — “stop” (3.5)', 4],
  ['Битва за Мосул', 3],
  ['モスルの戦い。', 6],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
  expect(hasAtMostWords(text, count)).toBe(true);
  if (count > 0) expect(hasAtMostWords(text, count - 1)).toBe(false);
});

test.each([
  ['en', 'Don’t stop at 3.5!', 4],
  ['zh', '它在星期一倒了。', 4],
  ['und', 'It fell.', 2],
])('by the rules of %s, %j has %i words', (language, text, count) => {
  expect(countWordsInLanguage(text, language)).toBe(count);
});
