import { expect, test } from 'vitest';
import { endsOrLeadsOn, endsSentence, isRunningText } from './sentences.ts';

test.each([
  ['It fell.', true, true],
  ['“It fell!”', true, true],
  ['它倒了。', true, true],
  ['She said:', false, true],
  ['The fall of a bridge', false, false],
])('%s ends a sentence: %s, or leads on: %s', (text, ends, leads) => {
  expect([endsSentence(text), endsOrLeadsOn(text)]).toEqual([ends, leads]);
});

test('a short line is no running text, however it ends', () => {
  expect(isRunningText('It fell.')).toBe(false);
  expect(isRunningText(`The bridge ${'and the road '.repeat(5)}fell.`)).toBe(true);
});
