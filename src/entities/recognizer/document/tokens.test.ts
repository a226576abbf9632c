import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenizeDocument } from './tokens.ts';

const surfaces = (text: string) => tokenizeDocument(text).map(({ surface }) => surface);

test.each([
  ["O'Brien's plan", ["O'Brien", "'s", 'plan']],
  ['The U.S.-led force', ['The', 'U.S.', '-', 'led', 'force']],
  ['al-Zawiya’s mayor', ['al', '-', 'Zawiya', '’s', 'mayor']],
  ['J. R. Harlow Jr. left.', ['J.', 'R.', 'Harlow', 'Jr.', 'left', '.']],
  ['Dr. Vane met Ms Orr', ['Dr.', 'Vane', 'met', 'Ms', 'Orr']],
  ["He didn't pay $3,400.50", ['He', "didn't", 'pay', '$', '3,400.50']],
  ['See https://example.org/a-b.html now', ['See', 'https://example.org/a-b.html', 'now']],
  ['the 24th at 13:30', ['the', '24th', 'at', '13:30']],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test('tokens have their line, and whether they start a sentence', () => {
  const tokens = tokenizeDocument('Harbour reopens\nIt rained. "We waited," he said.');
  expect(tokens.filter(({ startsSentence }) => startsSentence).map(({ surface }) => surface)).toEqual([
    'Harbour',
    'It',
    '"',
    'We',
  ]);
  expect(tokens.at(-1)?.line).toBe(1);
});

test('in any text, tokens are slices in order, and leave out only white space', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      let end = 0;
      let between = '';
      for (const token of tokenizeDocument(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.surface);
        expect(token.start).toBeGreaterThanOrEqual(end);
        between += text.slice(end, token.start);
        end = token.end;
      }
      expect((between + text.slice(end)).trim()).toBe('');
    }),
  );
});
