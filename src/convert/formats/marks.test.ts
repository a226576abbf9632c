import { expect, test } from 'vitest';
import type { Line } from '../lines/line.ts';
import { markStartAndEnd, BELOW_END_MARK } from './marks.ts';

function debrisOf(texts: readonly string[]): (string | undefined)[] {
  const lines = texts.map((text, i): Line => ({ text, lines: [i + 1, i + 1], indent: 0, gap: 0 }));
  return markStartAndEnd(lines).map(({ boilerplate }) => boilerplate);
}

test('a text ends at the first mark that its greater part stands above', () => {
  expect(debrisOf(['One.', 'ENDS', 'The far longer text.', '-30-', 'Note.'])).toEqual([
    undefined,
    undefined,
    undefined,
    'mark of the end',
    BELOW_END_MARK,
  ]);
});

test('two hundred thousand marks are read to their end', () => {
  const all = Array.from({ length: 200_000 }, () => 'ENDS');
  expect(debrisOf(all).indexOf('mark of the end')).toBe(100_001);
});
