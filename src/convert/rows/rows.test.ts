import { expect, test } from 'vitest';
import { cleanRow, indentOf } from './rows.ts';

test.each([
  ['  It\tsank \u00a0 slowly. ', 'It sank slowly.'],
  ['The ga\u00adte\u200b, it is said', 'The gate, it is said'],
  ['\uf0b7 one item', '• one item'],
  ['It wasnâ€™t there', 'It wasn’t there'],
  ['It wasn&#8217;t there', 'It wasn’t there'],
  ['It wasn&#146;t there', 'It wasn’t there'],
  ['می\u200cخواهم, not a\u200cb', 'می\u200cخواهم, not ab'],
])('%j reads “%s”', (row, text) => expect(cleanRow(row)).toBe(text));

test('a tab indents by four columns, an ideographic space by two, a form feed by none', () => {
  expect(['text', '  text', '\ttext', '\u3000text', '\f text'].map(indentOf)).toEqual([0, 2, 4, 2, 1]);
});
