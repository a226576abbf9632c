import { expect, test } from 'vitest';
import { endsInStopOrColon, endsSentence, findSentenceStarts, isRunningText } from './sentences.ts';

test.each([
  ['It fell.', true, true],
  ['“It fell!”', true, true],
  ['(It fell.)', true, true],
  ["'It fell …'", true, true],
  ['它倒了。', true, true],
  ['「它倒了。」', true, true],
  ['She said:', false, true],
  ['她说：', false, true],
  ['The fall of a bridge', false, false],
])('%s ends a sentence: %s, or ends in a colon: %s', (text, sentence, stopOrColon) => {
  expect([endsSentence(text), endsInStopOrColon(text)]).toEqual([sentence, stopOrColon]);
});

test('a short line is not running text, however it ends', () => {
  expect(isRunningText('It fell.')).toBe(false);
  expect(isRunningText(`The bridge ${'and the road '.repeat(5)}fell.`)).toBe(true);
});

test.each([
  [
    'en',
    'It rained. Mr. Haddad met Dr. A. Yusuf.\nNobody came.',
    ['It rained. ', 'Mr. Haddad met Dr. A. Yusuf.\n', 'Nobody came.'],
  ],
  ['de', 'Am 3. Mai war Hr. Brandt in Kiel. Niemand kam.', ['Am 3. Mai war Hr. Brandt in Kiel. ', 'Niemand kam.']],
])('sentences of %s: %s', (language, text, sentences) => {
  const starts = [0, ...findSentenceStarts(text, language)];
  expect(starts.map((start, i) => text.slice(start, starts[i + 1]))).toEqual(sentences);
});
