import { expect, test } from 'vitest';
import { rowsToLines } from '../lines/line.ts';
import { BELOW_END_MARK, markStartAndEnd } from './editorial-marks.ts';

function boilerplateOf(texts: readonly string[]): (string | undefined)[] {
  return markStartAndEnd(rowsToLines(texts)).map(({ boilerplate }) => boilerplate);
}

test('a text ends at the first mark with more of the text above it than below', () => {
  expect(boilerplateOf(['One.', 'ENDS', 'The far longer text.', '-30-', 'Note.'])).toEqual([
    undefined,
    undefined,
    undefined,
    'mark of the end',
    BELOW_END_MARK,
  ]);
});

test.each(['###', '– 30 –', 'NNNN', '(ends)', 'ENDE', '- FIN -', 'FINE.', '*** END OF THIS BOOK ***'])(
  '“%s” is the mark of an end',
  (mark) => expect(boilerplateOf(['The text is longer than any mark.', mark])).toEqual([undefined, 'mark of the end']),
);

test('two hundred thousand marks are read to their end', () => {
  const all = Array.from({ length: 200_000 }, () => 'ENDS');
  expect(boilerplateOf(all).indexOf('mark of the end')).toBe(100_001);
});
