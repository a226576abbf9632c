import { expect, test } from 'vitest';
import { endsInStopOrColon, endsSentence, isRunningText } from './sentences.ts';

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
